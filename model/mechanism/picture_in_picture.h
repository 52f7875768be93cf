// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/mechanism/running_board.h"

namespace offstage {

/// The app left the screen while its video plays: the picture stays, if the app allows it.
void pictureStarts(RunningBoard &board, AppId app);
/// The app is back, or nothing plays any more.
void pictureStops(RunningBoard &board, AppId app);

} // namespace offstage
