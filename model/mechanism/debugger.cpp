// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/mechanism/debugger.h"

#include <array>

#include "model/mechanism/registry.h"
#include "model/mechanism/tables.h"
#include "model/mechanism/task_scheduler.h"
#include "model/mechanism/told.h"

// Xcode keeps a debugged process from being suspended, watched and timed out, so that nothing that
// depends on suspension looks as it does for users (LC-26, LC-41, SC-65). A simulated launch calls
// a task's handler past every policy: it proves that the handler works, no more (SC-47).
namespace offstage {

namespace {

enum Event { Attach, Detach, SimulateLaunch, SimulateExpiration };
constexpr std::array kAppField = {
    Field{"app", FieldType::App, true, -1, {}, "the app"},
};
constexpr std::array kTaskFields = {
    Field{"app", FieldType::App, true, -1, {}, "the app, which runs under the debugger"},
    Field{"identifier", FieldType::Name, true, -1, {}, "the task's identifier"},
};
constexpr std::array kEvents = {
    EventWord{"attach-debugger", "Attach Debugger", "Xcode attaches to the app's process",
              PanelGroup::Developer, kAppField},
    EventWord{"detach-debugger", "Detach Debugger", "Xcode lets the process go",
              PanelGroup::Developer, kAppField},
    EventWord{"simulate-launch",
              "Simulate Task Launch",
              "_simulateLaunchForTaskWithIdentifier: the task's handler is called at once",
              PanelGroup::Developer,
              kTaskFields,
              {13, 0}},
    EventWord{"simulate-expiration",
              "Simulate Task Expiration",
              "_simulateExpirationForTaskWithIdentifier: the task's time is over at once",
              PanelGroup::Developer,
              kTaskFields,
              {13, 0}},
};
constexpr std::array<std::string_view, 2> kOnOff = {"off", "on"};
constexpr std::array kFacts = {
    FactWord{"simulator", "Simulator", "the story plays in the Simulator, not on a device",
             PanelGroup::Developer, kOnOff},
};
enum NoticePlace { Attached, Detached, Prevented, Ignored };
constexpr std::array kNotices = {
    NoticeWord{"debugger-attached", "Xcode's debugger is attached"},
    NoticeWord{"debugger-detached", "Xcode's debugger is detached"},
    NoticeWord{"end-prevented", "iOS would end the app here; Xcode prevents it", true},
    NoticeWord{"simulation-ignored", "The simulated call of %1 does nothing", true},
};

void detach(RunningBoard &board, AppId app)
{
    App &owner = board.app(app);
    if (!owner.process || !owner.process->isDebugged)
        return;
    owner.process->isDebugged = false;
    const RecordId cause = notice(board, app, ownNotice(kDebugger, Detached));
    RunningBoard::Because because(board, cause);
    board.touch(app, true);
}

void simulate(RunningBoard &board, AppId app, NameId identifier, bool isLaunch)
{
    const App &owner = board.app(app);
    const bool isReady = owner.process && owner.process->isDebugged;
    if (isReady && isLaunch && simulateTaskLaunch(board, app, identifier))
        return;
    if (isReady && !isLaunch && simulateTaskExpiration(board, app, identifier))
        return;
    notice(board, app, ownNotice(kDebugger, Ignored), identifier);
}

void occurred(RunningBoard &board, const input::Event &event, std::size_t own)
{
    switch (own) {
    case Attach:
        attachDebugger(board, event.app);
        break;
    case Detach:
        detach(board, event.app);
        break;
    case SimulateLaunch:
    case SimulateExpiration:
        simulate(board, event.app, event.name(0), own == SimulateLaunch);
        break;
    }
}

void factChanged(RunningBoard &board, std::size_t, std::int32_t)
{
    for (std::size_t i = 0; i < board.phone().apps.size(); ++i) {
        if (App &owner = board.phone().apps[i]; owner.process) {
            owner.process->isSimulated = isSimulator(board.phone());
            board.touch(AppId(i), true);
        }
    }
}

} // namespace

const Mechanism kDebugger = {
    .id = MechanismId::Debugger,
    .notices = kNotices,
    .events = kEvents,
    .facts = kFacts,
    .occurred = occurred,
    .factChanged = factChanged,
};

bool isSimulator(const Phone &phone)
{
    return phone.fact(ownFact(kDebugger, 0)) != 0;
}

void attachDebugger(RunningBoard &board, AppId app)
{
    App &owner = board.app(app);
    if (!owner.process || owner.process->isDebugged ||
        owner.process->phase == ProcessPhase::Prewarmed)
        return;
    owner.process->isDebugged = true;
    const RecordId cause = notice(board, app, ownNotice(kDebugger, Attached));
    RunningBoard::Because because(board, cause);
    board.touch(app, true);
}

bool isPreventedByXcode(ExitReason reason)
{
    switch (reason) {
    case ExitReason::Watchdog:
    case ExitReason::BackgroundTaskLeaked:
    case ExitReason::PushNotCompleted:
    case ExitReason::TaskNotCompleted:
    case ExitReason::LockedFile:
    case ExitReason::CpuLimit:
        return true;
    default:
        return false;
    }
}

void tellPrevented(RunningBoard &board, AppId app)
{
    notice(board, app, ownNotice(kDebugger, Prevented));
}

} // namespace offstage
