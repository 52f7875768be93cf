// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/mechanism/app_code.h"
#include "model/mechanism/background_task.h"
#include "model/mechanism/data_protection.h"
#include "model/mechanism/debugger.h"
#include "model/mechanism/event_wake.h"
#include "model/mechanism/life_cycle.h"
#include "model/mechanism/memory.h"
#include "model/mechanism/registry.h"
#include "model/mechanism/spring_board.h"
#include "model/mechanism/told.h"

// How processes start, pause, go on and end (LC-20..LC-24, LC-38..LC-41).
namespace offstage {

namespace {

/// Whether something of the last process is still in memory (LC-20).
bool isWarm(const RunningBoard &board, const App &owner, const Device &device)
{
    return owner.lastExit && owner.lastExit->reason != ExitReason::Update &&
           owner.lastExit->at > device.bootedAt &&
           board.now() - owner.lastExit->at < warmWithin(board.rules());
}

Process &newProcess(RunningBoard &board, AppId app, StartKind kind, MechanismId by)
{
    App &owner = board.app(app);
    Process process;
    process.number = ++owner.processes;
    process.startedAt = board.now();
    process.isSimulated = isSimulator(board.phone());
    owner.process = process;
    board.record(app, record::ProcessStarted{kind, by, process.number});
    board.touch(app);
    return *owner.process;
}

/// From here on it launches: for its user, or for work in the background.
void launch(RunningBoard &board, AppId app, bool forUser, Duration time)
{
    Process &process = *board.app(app).process;
    process.phase = ProcessPhase::Launching;
    process.isRunning = true;
    process.wasLaunchedInBackground = !forUser;
    process.poolLeft = board.rules().duration(forUser ? ParameterId::BackgroundTaskPool
                                                      : ParameterId::BackgroundTaskPoolWoken);
    process.readyAt = board.now() + time;
    board.take(app, AssertionKind::Launch, {},
               board.rules().duration(forUser ? ParameterId::WatchdogLaunch
                                              : ParameterId::WatchdogBackgroundLaunch));
    if (!board.spec(app).extensionPoint)
        callApp(board, app, HookId::DidFinishLaunching);
}

/// Crash reports tell of these ends, with the codes that Apple lists for them (LC-25); a user's
/// swipe and jetsam leave none (LC-84, LC-93).
bool isReported(const RunningBoard &board, ExitReason reason)
{
    switch (reason) {
    case ExitReason::Watchdog:
    case ExitReason::Crash:
    case ExitReason::LockedFile:
    case ExitReason::CpuLimit:
    case ExitReason::Thermal:
    case ExitReason::DiskSpace:
    case ExitReason::TooManyAssertions:
    case ExitReason::VoipNotReported:
    case ExitReason::VoipTooOften:
    case ExitReason::TaskNotCompleted:
    case ExitReason::PushNotCompleted:
        return true;
    case ExitReason::BackgroundTaskLeaked:
        return isLeakReported(board.rules());
    default:
        return false;
    }
}

} // namespace

void startProcess(RunningBoard &board, AppId app, MechanismId by, bool forUser)
{
    App &owner = board.app(app);
    // A process that is being swiped away serves nobody any more; the next one starts at once.
    endDying(board, app);
    if (owner.process && owner.process->phase == ProcessPhase::Prewarmed) {
        wakeCpu(board);
        makeRoomFor(board, app);
        launch(board, app, forUser, warmLaunchTime(board.rules()));
        noteProtection(board, app);
        return;
    }
    if (owner.process) {
        // A wake-up of its own brings its own time for background tasks.
        if (!owner.process->isRunning) {
            owner.process->poolLeft = board.rules().duration(ParameterId::BackgroundTaskPoolWoken);
            owner.process->poolHandlersCalled = false;
            owner.process->poolKillAt = kNever;
        }
        return;
    }
    wakeCpu(board);
    makeRoomFor(board, app);
    const bool isWarmStart = forUser && isWarm(board, owner, board.phone().device);
    newProcess(board, app,
               !forUser      ? StartKind::Background
               : isWarmStart ? StartKind::Warm
                             : StartKind::Cold,
               by);
    const RecordId started(board.phone().records - 1);
    RunningBoard::Because because(board, started);
    launch(board, app, forUser,
           isWarmStart ? warmLaunchTime(board.rules())
                       : board.rules().duration(ParameterId::LaunchColdTime));
    noteProtection(board, app);
}

void prewarmProcess(RunningBoard &board, AppId app, bool reachesLaunching)
{
    wakeCpu(board);
    newProcess(board, app, StartKind::Prewarm, MechanismId::Prewarming);
    const RecordId started(board.phone().records - 1);
    RunningBoard::Because because(board, started);
    board.app(app).process->wasPrewarmed = true;
    board.touch(app, true);
    if (reachesLaunching) {
        launch(board, app, false, board.rules().duration(ParameterId::LaunchColdTime));
        noteProtection(board, app);
    } else {
        // No code of it runs, so it has read nothing yet (LC-22).
        board.app(app).process->phase = ProcessPhase::Prewarmed;
    }
}

void endProcess(RunningBoard &board, AppId app, ExitReason reason)
{
    App &owner = board.app(app);
    if (!owner.process || owner.process->isEnding)
        return;
    if (isUnderXcode(*owner.process) && isPreventedByXcode(reason)) {
        tellPrevented(board, app);
        return;
    }
    owner.process->isEnding = true;
    const bool wasRunning = owner.process->isRunning;
    // A process that hangs, crashes or exits while it is told that it ends still ends because of
    // who told it.
    const bool isItsOwnWay = reason == ExitReason::Watchdog || reason == ExitReason::Crash ||
                             reason == ExitReason::CalledExit;
    const ExitReason wanted = isItsOwnWay && owner.process->phase == ProcessPhase::Terminating
                                  ? terminationReason(board, app)
                                  : reason;
    const RecordId ended = board.record(
        app, record::ProcessEnded{reason, wasRunning, isReported(board, reason), exitCode(reason)});
    RunningBoard::Because because(board, ended);
    for (const Mechanism &mechanism : mechanisms()) {
        if (mechanism.processEnds)
            mechanism.processEnds(board, app, wanted);
    }
    while (!owner.process->assertions.empty())
        board.end(app, owner.process->assertions.back().ordinal, AssertionEnd::Dropped);
    owner.process.reset();
    owner.scene = SceneState::Unattached;
    owner.sceneDueAt = kNever;
    owner.lastExit = Exit{reason, board.now(), ended};
    Device &device = board.phone().device;
    if (device.front == app) {
        device.front = AppId();
        board.deviceChanged(DeviceFact::Front, -1);
        board.changed(Condition::Foreground);
    }
    board.touch(app, true);
}

void resume(RunningBoard &board, AppId app)
{
    wakeCpu(board);
    Process &process = *board.app(app).process;
    process.isRunning = true;
    process.isSimulated = isSimulator(board.phone());
    process.readyAt = board.now() + board.rules().duration(ParameterId::LaunchResumeTime);
}

void suspend(RunningBoard &board, AppId app)
{
    tell(board, app, Happening::Suspends);
    if (!board.app(app).process)
        return; // what it held open has killed it
    freezeWork(board, app);
    Process &process = *board.app(app).process;
    process.isRunning = false;
    process.readyAt = kNever;
    if (exitsOnSuspend(board, app))
        endProcess(board, app, ExitReason::ExitsOnSuspend);
}

} // namespace offstage
