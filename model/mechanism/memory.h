// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/mechanism/running_board.h"

namespace offstage {

/// What the app's process may use, in MB: by the phone, or by what kind of extension it is (LC-91).
double memoryLimit(const Phone &phone, AppId app);

/// Ends suspended apps, the largest first and of equals the one unused for longest, until the app
/// that starts now fits (LC-89; the sizes are assumed); then apps that run in the background.
/// Without an app, until what is there fits.
void makeRoomFor(RunningBoard &board, AppId starting);
/// The system is short of memory: running apps are warned; when it is critical, suspended ones end.
void memoryPressureChanged(RunningBoard &board);

} // namespace offstage
