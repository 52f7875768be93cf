// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/mechanism/running_board.h"

namespace offstage {

/// The user changed in Settings what the app may do; some changes end its process (LC-95).
void privacyChanged(RunningBoard &board, AppId app, Permission what);
/// Nothing but this happens to an app that was deleted.
bool isReinstall(const Input &input);

} // namespace offstage
