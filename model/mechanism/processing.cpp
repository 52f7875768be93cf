// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <vector>

#include "model/mechanism/registry.h"
#include "model/mechanism/tables.h"
#include "model/mechanism/task_scheduler.h"
#include "model/mechanism/told.h"
#include "model/policy/budgets.h"

// BGProcessingTask (SC-34..SC-52): minutes of work while nobody uses the phone, ended when somebody
// does.
namespace offstage {

namespace {

constexpr std::array kFields = {
    Field{"identifier", FieldType::Name, true, 0, {}, "a permitted identifier"},
    Field{"earliest", FieldType::Time, false, 0, {}, "earliestBeginDate, from now"},
    Field{"external-power", FieldType::Flag, false, 0, {}, "requiresExternalPower"},
    Field{"network", FieldType::Flag, false, 0, {}, "requiresNetworkConnectivity"},
};
constexpr std::array kWords = {
    ActionWord{ActionId::SubmitProcessing,
               "BGTaskScheduler.shared.submit(BGProcessingTaskRequest)",
               "asks for minutes of maintenance on an idle phone",
               kFields,
               {},
               {13, 0}},
};
constexpr std::array kAccounts = {
    AccountWord{.word = "processing-throttle",
                .title = "Spacing after unfinished processing tasks",
                .quantity = Quantity::Time,
                .resetBy = "A processing task that the app completes sets it to zero."},
    AccountWord{.word = "processing-after-force-quit",
                .title = "Processing tasks since the force quit",
                .resetBy = "Opening the app sets it to zero."},
};
enum { Throttle, RunsSinceForceQuit };
enum { UncompletedSpacing, UncompletedMost, MostAfterForceQuit };
constexpr std::array<std::string_view, 3> kNumbers = {"uncompleted_spacing", "uncompleted_most",
                                                      "most_after_force_quit"};
constexpr std::array kKinds = {KindWord{AssertionKind::ProcessingTask}};

void perform(RunningBoard &board, AppId app, const Action &action, std::uint32_t)
{
    submitTask(board, app, MechanismId::Processing,
               {action.id, action.name(0), action.duration(1), action.flag(2), action.flag(3)});
}

/// The slot is shared with app refresh, whose entry is called by the engine; both look only at
/// their own requests.
void due(RunningBoard &board, AppId app)
{
    requestsDue(board, app, MechanismId::Processing);
}

/// Picking up the phone ends running processing tasks (SC-34).
void endAll(RunningBoard &board)
{
    for (std::size_t i = 0; i < board.phone().apps.size(); ++i) {
        const AppId app(i);
        for (const std::uint32_t task : runningTasks(board, app, AssertionKind::ProcessingTask)) {
            const Assertion *running = board.find(app, task);
            if (running && !running->isExpiring)
                expireTask(board, app, task);
        }
    }
}

void conditionsChanged(RunningBoard &board, Condition condition)
{
    if (intersects(condition, Condition::InUse) && board.phone().device.isInUse())
        endAll(board);
    reconsiderRequests(board, MechanismId::Processing, condition);
}

void opened(RunningBoard &board, AppId app)
{
    setAccount(board, app, ownAccount(kProcessing, RunsSinceForceQuit), 0);
}

void processEnds(RunningBoard &board, AppId app, ExitReason)
{
    failTasks(board, app, AssertionKind::ProcessingTask);
}

} // namespace

constexpr auto kModes = std::to_array({BackgroundMode::Processing});

const Mechanism kProcessing = {
    .id = MechanismId::Processing,
    .actions = kWords,
    .accounts = kAccounts,
    .numbers = kNumbers,
    .modes = kModes,
    .perform = perform,
    .slot = AppSlot::Request,
    .due = due,
    .conditionsChanged = conditionsChanged,
    .kinds = kKinds,
    .expired = expireTask,
    .processEnds = processEnds,
    .opened = opened,
};

/// Time is granted per launch: what is delivered to it later shares what is left (SC-40). The
/// night's allowance decides only whether a launch begins.
Duration processingRuntime(RunningBoard &board, AppId app)
{
    const Duration whole = board.rules().duration(ParameterId::ProcessingRuntime);
    const Assertion *first = board.find(app, AssertionKind::ProcessingTask);
    return first ? std::max(first->takenAt + whole - board.now(), Duration(1)) : whole;
}

void limitAfterForceQuit(const Phone &phone, Question &question)
{
    question.limitUsed = static_cast<std::int32_t>(
        account(phone, question.app, ownAccount(kProcessing, RunsSinceForceQuit)));
    question.limit =
        static_cast<std::int32_t>(phone.rules().count(ownNumber(kProcessing, MostAfterForceQuit)));
}

void processingLaunched(RunningBoard &board, AppId app)
{
    if (board.app(app).isForceQuit) {
        const AccountId runs = ownAccount(kProcessing, RunsSinceForceQuit);
        setAccount(board, app, runs, account(board.phone(), app, runs) + 1);
    }
    if (board.find(app, AssertionKind::ProcessingTask))
        return; // it shares a launch that is counted already
    AppAccount &account = board.app(app).account;
    // What an earlier night used no longer counts.
    account.processingUsed = processingUsed(board.phone(), app);
    account.lastProcessing = board.now();
}

void processingEnded(RunningBoard &board, AppId app, const Assertion &task)
{
    --board.phone().processingRunning;
    const auto running = runningTasks(board, app, AssertionKind::ProcessingTask);
    if (running.size() > 1 || board.app(app).process->isDebugged)
        return; // the launch goes on with another; and Xcode's launches cost nothing (SC-47)
    AppAccount &account = board.app(app).account;
    const bool isOfLaunch =
        account.lastProcessing + board.rules().duration(ParameterId::ProcessingRuntime) >
        task.takenAt;
    account.processingUsed += board.now() - (isOfLaunch ? account.lastProcessing : task.takenAt);
}

} // namespace offstage
