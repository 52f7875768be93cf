// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/mechanism/running_board.h"

namespace offstage {

/// The phone is the Simulator: no suspension and no watchdog as on a device (LC-26, LC-41).
bool isSimulator(const Phone &phone);
/// Xcode is attached from now on: the process is neither suspended nor ended for what it does in
/// the background.
void attachDebugger(RunningBoard &board, AppId app);
/// The ends that neither come under a debugger nor in the Simulator.
bool isPreventedByXcode(ExitReason reason);
/// Tells that iOS would have ended the process here.
void tellPrevented(RunningBoard &board, AppId app);

} // namespace offstage
