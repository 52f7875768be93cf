// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/mechanism/running_board.h"

namespace offstage {

// What the person does with the phone's screen, buttons and apps.

void launchByUser(RunningBoard &board, AppId app, LaunchVia via);
void goHome(RunningBoard &board);
void setOverlay(RunningBoard &board, Overlay overlay);
void lockPhone(RunningBoard &board);
void unlockPhone(RunningBoard &board);
/// Lights a dark lock screen; it goes dark again by itself.
void lightScreen(RunningBoard &board);
void reboot(RunningBoard &board);
void bootFinished(RunningBoard &board);
/// The lock screen goes dark, or an unattended phone locks itself.
void autoLockDue(RunningBoard &board);
void classAKeyDue(RunningBoard &board);
void cpuSleepDue(RunningBoard &board);
/// The CPU is needed: relative clocks go on from where they stopped (LC-44).
void wakeCpu(RunningBoard &board);

} // namespace offstage
