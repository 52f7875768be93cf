// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "model/core/keyed_random.h"
#include "model/mechanism/registry.h"
#include "model/mechanism/tables.h"
#include "model/mechanism/task_scheduler.h"

// BGAppRefreshTask (SC-22..SC-50): a short launch before the user is expected to open the app.
namespace offstage {

namespace {

constexpr std::array kSubmitFields = {
    Field{"identifier", FieldType::Name, true, 0, {}, "a permitted identifier"},
    Field{"earliest", FieldType::Time, false, 0, {}, "earliestBeginDate, from now"},
};
constexpr std::array kCancelFields = {
    Field{"identifier", FieldType::Name, true, 0, {}, "the request's identifier"},
};
constexpr std::array kCompleteFields = {
    Field{"success", FieldType::Flag, false, 1, {}, "whether the work was done"},
};
constexpr std::array kWords = {
    ActionWord{ActionId::SubmitRefresh, "BGTaskScheduler.shared.submit(BGAppRefreshTaskRequest)",
               "asks for a refresh launch, not before a date", kSubmitFields},
    ActionWord{ActionId::CancelRequest, "BGTaskScheduler.shared.cancel(taskRequestWithIdentifier:)",
               "withdraws a pending request", kCancelFields},
    ActionWord{ActionId::SetTaskCompleted, "task.setTaskCompleted(success:)",
               "completes the running task; the process may be suspended", kCompleteFields},
};
constexpr std::array kHooks = {
    HookWord{HookId::LaunchHandler, "register(forTaskWithIdentifier:using:launchHandler:)",
             "a refresh or processing task was launched", true},
    HookWord{HookId::ExpirationHandler, "task.expirationHandler",
             "the task's time is nearly up; complete it now", true},
};
constexpr std::array kKinds = {KindWord{AssertionKind::RefreshTask}};

void perform(RunningBoard &board, AppId app, const Action &action, std::uint32_t serves)
{
    switch (action.id) {
    case ActionId::SubmitRefresh:
        submitTask(board, app, MechanismId::AppRefresh,
                   {action.id, action.name(0), action.duration(1), false, false});
        break;
    case ActionId::CancelRequest:
        cancelTask(board, app, action.name(0));
        break;
    default:
        completeTask(board, app, serves, action.flag(0));
        break;
    }
}

void due(RunningBoard &board, AppId app)
{
    requestsDue(board, app, MechanismId::AppRefresh);
}

void processEnds(RunningBoard &board, AppId app, ExitReason)
{
    failTasks(board, app, AssertionKind::RefreshTask);
}

void conditionsChanged(RunningBoard &board, Condition condition)
{
    reconsiderRequests(board, MechanismId::AppRefresh, condition);
}

} // namespace

constexpr auto kModes = std::to_array({BackgroundMode::Fetch});

const Mechanism kAppRefresh = {
    .id = MechanismId::AppRefresh,
    .actions = kWords,
    .hooks = kHooks,
    .modes = kModes,
    .perform = perform,
    .slot = AppSlot::Request,
    .due = due,
    .conditionsChanged = conditionsChanged,
    .kinds = kKinds,
    .expired = expireTask,
    .processEnds = processEnds,
};

/// 30 s as a ceiling; a share of runs is cut to a few seconds (SC-45; the share is assumed).
Duration refreshRuntime(RunningBoard &board, AppId app, const TaskRequest &request)
{
    const Rules &rules = board.rules();
    const std::uint64_t seed = board.phone().setup->seed;
    if (draw(seed, Purpose::RefreshShortRun, app, 2ULL * request.ordinal) >=
        rules.number(ParameterId::RefreshShortRunShare))
        return rules.duration(ParameterId::RefreshRuntime);
    const Duration least = rules.duration(ParameterId::RefreshShortRunLeast);
    const Duration most = rules.duration(ParameterId::RefreshShortRunMost);
    const double share = draw(seed, Purpose::RefreshShortRun, app, 2ULL * request.ordinal + 1);
    return least +
           Duration(static_cast<std::int64_t>(share * static_cast<double>((most - least).count())));
}

/// Unless the user opens the app in between, the next launch comes ever later (assumed).
void refreshLaunched(RunningBoard &board, AppId app)
{
    const Rules &rules = board.rules();
    AppAccount &account = board.app(app).account;
    const bool wasOpened = board.app(app).lastOpened.value_or(Instant::min()) > account.lastRefresh;
    const Duration unused = rules.duration(ParameterId::RefreshSpacingUnused);
    account.refreshSpacing = wasOpened ? unused
                                       : std::min(std::max(unused, 2 * account.refreshSpacing),
                                                  rules.duration(ParameterId::RefreshSpacingMost));
    account.lastRefresh = board.now();
}

} // namespace offstage
