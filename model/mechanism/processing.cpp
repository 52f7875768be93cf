// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <vector>

#include "model/mechanism/registry.h"
#include "model/mechanism/tables.h"
#include "model/mechanism/task_scheduler.h"
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
    ActionWord{ActionId::SubmitProcessing, "BGTaskScheduler.shared.submit(BGProcessingTaskRequest)",
               "asks for minutes of maintenance on an idle phone", kFields},
};
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
        const Assertion *task = board.find(app, AssertionKind::ProcessingTask);
        if (task && !task->isExpiring)
            expireTask(board, app, task->ordinal);
    }
}

void conditionsChanged(RunningBoard &board, Condition condition)
{
    if (intersects(condition, Condition::InUse) && board.phone().device.isInUse())
        endAll(board);
    reconsiderRequests(board, MechanismId::Processing, condition);
}

void processEnds(RunningBoard &board, AppId app, ExitReason)
{
    failTask(board, app, AssertionKind::ProcessingTask);
}

} // namespace

constexpr auto kModes = std::to_array({BackgroundMode::Processing});

const Mechanism kProcessing = {
    .id = MechanismId::Processing,
    .actions = kWords,
    .modes = kModes,
    .perform = perform,
    .slot = AppSlot::Request,
    .due = due,
    .conditionsChanged = conditionsChanged,
    .kinds = kKinds,
    .expired = expireTask,
    .processEnds = processEnds,
};

Duration processingRuntime(RunningBoard &board, AppId app)
{
    const Rules &rules = board.rules();
    const Duration left =
        rules.duration(ParameterId::ProcessingAllowance) - processingUsed(board.phone(), app);
    return std::clamp(left, seconds(1), rules.duration(ParameterId::ProcessingRuntime));
}

void processingLaunched(RunningBoard &board, AppId app)
{
    AppAccount &account = board.app(app).account;
    // What an earlier night used no longer counts.
    account.processingUsed = processingUsed(board.phone(), app);
    account.lastProcessing = board.now();
    ++board.phone().processingRunning;
}

} // namespace offstage
