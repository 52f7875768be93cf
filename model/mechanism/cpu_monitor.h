// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/mechanism/running_board.h"

namespace offstage {

/// Work that keeps the CPU busy: `length`, `cpu` in percent, and whether it is on the main thread.
ActionId computeAction();
/// Called by settle(): counts the CPU time of what the app computes in the background, and foresees
/// when it is too much.
void settleCpu(RunningBoard &board, AppId app);
/// Ends the process if it has had its CPU time.
void cpuDue(RunningBoard &board, AppId app);

} // namespace offstage
