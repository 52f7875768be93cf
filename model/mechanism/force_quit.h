// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/mechanism/running_board.h"

namespace offstage {

/// The user drags the app's card out of the App Switcher: the flag is set, also for an app that is
/// not running (LC-69..LC-88).
void forceQuit(RunningBoard &board, AppId app);
/// The user opened the app: the flag goes. A reboot clears it on versions that say so (disputed).
void clearForceQuit(RunningBoard &board, AppId app);

} // namespace offstage
