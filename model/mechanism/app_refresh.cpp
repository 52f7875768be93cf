// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "model/core/keyed_random.h"
#include "model/mechanism/app_code.h"
#include "model/mechanism/background_session.h"
#include "model/mechanism/decisions.h"
#include "model/mechanism/life_cycle.h"
#include "model/mechanism/registry.h"
#include "model/mechanism/tables.h"
#include "model/mechanism/task_scheduler.h"
#include "model/mechanism/told.h"

// BGAppRefreshTask (SC-22..SC-50): a short launch before the user is expected to open the app.
// Before iOS 13, and later for an app without permitted identifiers, this is background fetch,
// which asks once and for all, under the same policy (SC-33).
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
constexpr std::array<std::string_view, 2> kFetchIntervals = {"minimum", "never"};
constexpr std::array kFetchFields = {
    Field{"interval", FieldType::Choice, false, 0, kFetchIntervals, "backgroundFetchInterval..."},
    Field{"at-least", FieldType::Time, false, 0, {}, "a longer interval than the minimum"},
};
/// The BackgroundTasks framework came with iOS 13.
constexpr Version kScheduler{13, 0};
constexpr std::array kWords = {
    ActionWord{ActionId::SubmitRefresh,
               "BGTaskScheduler.shared.submit(BGAppRefreshTaskRequest)",
               "asks for a refresh launch, not before a date",
               kSubmitFields,
               {},
               kScheduler},
    ActionWord{ActionId::CancelRequest,
               "BGTaskScheduler.shared.cancel(taskRequestWithIdentifier:)",
               "withdraws a pending request",
               kCancelFields,
               {},
               kScheduler},
    ActionWord{ActionId::SetTaskCompleted,
               "task.setTaskCompleted(success:)",
               "completes the running task; the process may be suspended",
               kCompleteFields,
               {},
               kScheduler},
    ActionWord{.swift = "UIApplication.shared.setMinimumBackgroundFetchInterval(_:)",
               .meaning = "asks for background fetches, or for none any more",
               .fields = kFetchFields,
               .word = "setMinimumBackgroundFetchInterval",
               .since = {7, 0}},
};
constexpr std::array kHooks = {
    HookWord{HookId::LaunchHandler,
             "register(forTaskWithIdentifier:using:launchHandler:)",
             "a refresh or processing task was launched",
             true,
             {},
             kScheduler},
    HookWord{HookId::ExpirationHandler,
             "task.expirationHandler",
             "the task's time is nearly up; complete it now",
             true,
             {},
             kScheduler},
    HookWord{.swift = "application(_:performFetchWithCompletionHandler:)",
             .meaning = "there is an opportunity to fetch",
             .word = "performFetch",
             .since = {7, 0}},
};
constexpr std::array<std::string_view, 2> kNoYes = {"no", "yes"};
constexpr std::array kValues = {
    ValueWord{"isLowPowerModeEnabled", "ProcessInfo.processInfo.isLowPowerModeEnabled",
              Quantity::Flag, kNoYes},
};
enum Notice { NoHandler };
constexpr std::array kNotices = {
    NoticeWord{"no-launch-handler", "No launch handler is registered for %1: an exception", true},
};
constexpr std::array kAccounts = {
    AccountWord{.word = "refresh-throttle",
                .title = "Spacing after unfinished refreshes",
                .quantity = Quantity::Time,
                .resetBy = "A refresh that the app completes sets it to zero."},
};
enum { UncompletedSpacing, UncompletedMost, LowDataModeStops };
constexpr std::array<std::string_view, 3> kNumbers = {"uncompleted_spacing", "uncompleted_most",
                                                      "low_data_mode_stops"};
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
    case ActionId::SetTaskCompleted:
        completeTask(board, app, serves, action.flag(0));
        break;
    default:
        setFetchInterval(board, app, action, action.count(0) == 1, action.duration(1));
        break;
    }
}

/// Who is launched for a task that it has no handler for gets an NSInternalInconsistencyException.
void returned(RunningBoard &board, AppId app, HookId hook)
{
    if (hook != HookId::LaunchHandler)
        return;
    for (const Assertion &held : board.app(app).process->assertions) {
        if ((held.kind != AssertionKind::RefreshTask &&
             held.kind != AssertionKind::ProcessingTask) ||
            isFetch(held))
            continue;
        if (!reactsTo(board.spec(app), HookId::LaunchHandler, held.name)) {
            RunningBoard::Because because(board, held.cause);
            crashWithoutHandler(board, app, held.name);
            return;
        }
    }
}

std::int64_t read(const Phone &phone, AppId, std::size_t, NameId)
{
    return phone.device.isLowPowerMode ? 1 : 0;
}

void due(RunningBoard &board, AppId app)
{
    requestsDue(board, app, MechanismId::AppRefresh);
}

/// What waited for the app to leave the screen is asked about again.
void happened(RunningBoard &board, AppId app, Happening what)
{
    if (what != Happening::EntersBackground)
        return;
    for (TaskRequest &request : board.app(app).requests) {
        if (request.mechanism == MechanismId::AppRefresh && request.nextAsk == kNever &&
            isWatched(request.watches, Condition::Foreground)) {
            request.nextAsk = board.now();
            board.touch(app);
        }
    }
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
    .accounts = kAccounts,
    .values = kValues,
    .notices = kNotices,
    .numbers = kNumbers,
    .modes = kModes,
    .perform = perform,
    .slot = AppSlot::Request,
    .due = due,
    .conditionsChanged = conditionsChanged,
    .kinds = kKinds,
    .expired = expireTask,
    .returned = returned,
    .processEnds = processEnds,
    .happened = happened,
    .read = read,
};

bool isHeldByLowDataMode(const Phone &phone)
{
    return isLowDataMode(phone) && phone.rules().flag(ownNumber(kAppRefresh, LowDataModeStops));
}

void crashWithoutHandler(RunningBoard &board, AppId app, NameId identifier)
{
    const RecordId thrown = notice(board, app, ownNotice(kAppRefresh, NoHandler), identifier);
    RunningBoard::Because because(board, thrown);
    endProcess(board, app, ExitReason::Crash);
}

/// 30 s as a ceiling; a share of runs is cut to a few seconds (SC-45; the share is assumed).
Duration refreshRuntime(RunningBoard &board, AppId app, const TaskRequest &request)
{
    const Rules &rules = board.rules();
    const std::uint64_t seed = board.phone().setup->seed;
    // A fetch has its 30 s; no report speaks of less.
    if (!request.identifier.isValid() ||
        draw(seed, Purpose::RefreshShortRun, app, 2ULL * request.ordinal) >=
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
