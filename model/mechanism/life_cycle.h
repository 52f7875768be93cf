// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/mechanism/running_board.h"

namespace offstage {

/// Starts a process for the app if it has none, or readies the one it has, so that callbacks can be
/// delivered. In front (`forUser`) its scene connects; in the background nothing is shown. The
/// caller takes the assertion that holds the process *after* this call.
void startProcess(RunningBoard &board, AppId app, MechanismId by, bool forUser);
/// Ends the process, with everything in it. Stored facts of the app stay.
void endProcess(RunningBoard &board, AppId app, ExitReason reason);

/// Called by settle(): the process has an effective assertion again, or none any more.
void resume(RunningBoard &board, AppId app);
void suspend(RunningBoard &board, AppId app);
/// Called by settle(): brings the scene to what the display shows.
void settleScene(RunningBoard &board, AppId app);
/// Called when a callback or its work went on: the launch may be over, a termination complete.
void codeReturned(RunningBoard &board, AppId app, HookId hook);

/// The app's scene and process are what the user looks at from now on.
void bringToFront(RunningBoard &board, AppId app);

} // namespace offstage
