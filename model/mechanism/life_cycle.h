// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/mechanism/running_board.h"

namespace offstage {

/// Starts a process for the app if it has none, or readies the one it has, so that callbacks can be
/// delivered. In front (`forUser`) its scene connects; in the background nothing is shown. The
/// caller takes the assertion that holds the process *after* this call.
void startProcess(RunningBoard &board, AppId app, MechanismId by, bool forUser);
/// Starts a process before anybody asked for it (LC-22). It pauses before its main code, or, on
/// versions that say so, once it has finished launching without a scene.
void prewarmProcess(RunningBoard &board, AppId app, bool reachesLaunching);
/// Ends the process, with everything in it. Xcode's debugger prevents some ends (LC-41): look
/// whether the process is gone. Stored facts of the app stay.
void endProcess(RunningBoard &board, AppId app, ExitReason reason);

/// Tells a running process that it is about to end; it ends for this reason as soon as it has
/// returned from applicationWillTerminate (LC-17).
void terminate(RunningBoard &board, AppId app, ExitReason reason);
/// Why the process is being told that it ends.
ExitReason terminationReason(RunningBoard &board, AppId app);
/// Whether leaving the screen ends the app (LC-19).
bool exitsOnSuspend(const RunningBoard &board, AppId app);

/// How long a launch takes when something of the app is in memory already, and for how long after
/// its last end that is so (LC-20; both assumed).
Duration warmLaunchTime(const Rules &rules);
Duration warmWithin(const Rules &rules);

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
