// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/mechanism/running_board.h"

namespace offstage {

/// The shared time of the app's background tasks is up: their expiry handlers are called, and what
/// is still held when these had their chance ends the process with 0x8badf00d.
void poolDue(RunningBoard &board, AppId app);
/// What is left of the shared time: nothing once the handlers were called.
Duration poolLeft(const Phone &phone, const Process &process);
/// Whether the end of an app that leaked a task leaves a report (LC-58).
bool isLeakReported(const Rules &rules);

} // namespace offstage
