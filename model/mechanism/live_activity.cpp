// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/mechanism/live_activity.h"

#include <algorithm>
#include <array>

#include "model/mechanism/apns.h"
#include "model/mechanism/app_code.h"
#include "model/mechanism/decisions.h"
#include "model/mechanism/errands.h"
#include "model/mechanism/life_cycle.h"
#include "model/mechanism/live_activity_words.h"
#include "model/mechanism/recording.h"
#include "model/mechanism/registry.h"
#include "model/mechanism/spring_board.h"
#include "model/mechanism/tables.h"
#include "model/mechanism/told.h"

// Live Activities (ME-56..ME-58, SC-78, LC-83): started in front or by a push, updated by the app
// or by pushes, shown by the system. They hold no process.
namespace offstage {

namespace {

using namespace live_activity;

ParameterId number(std::size_t place)
{
    return ownNumber(kLiveActivity, place);
}

void see(RunningBoard &board, AppId app, std::size_t what, NameId name)
{
    notice(board, app, ownNotice(kLiveActivity, what), name);
}

Errand *activeOne(RunningBoard &board, AppId app, NameId name)
{
    for (Errand &errand : board.app(app).errands) {
        if (errand.mechanism == MechanismId::LiveActivity && errand.kind == OnLockScreen &&
            errand.state == Active && (!name.isValid() || errand.name == name))
            return &errand;
    }
    return nullptr;
}

std::size_t activeCount(const Phone &phone, AppId app)
{
    const auto &errands = phone.app(app).errands;
    return static_cast<std::size_t>(std::count_if(errands.begin(), errands.end(), [](auto &e) {
        return e.mechanism == MechanismId::LiveActivity && e.kind == OnLockScreen &&
               e.state == Active;
    }));
}

/// One more is counted; the first one begins the stretch after which it is forgotten.
void count(RunningBoard &board, AppId app, std::size_t place, std::uint8_t moment, Duration length)
{
    const AccountId id = ownAccount(kLiveActivity, place);
    setAccount(board, app, id, account(board.phone(), app, id) + 1);
    if (!findErrand(board, app, MechanismId::LiveActivity, moment, NameId()))
        keepMoment(board, app, MechanismId::LiveActivity, moment, board.now() + length);
}

Instant endOf(RunningBoard &board, AppId app, std::uint8_t moment)
{
    const Errand *kept = findErrand(board, app, MechanismId::LiveActivity, moment, NameId());
    return kept ? kept->dueAt : kNever;
}

void start(RunningBoard &board, AppId app, NameId name)
{
    Errand &activity = addErrand(board, app, MechanismId::LiveActivity, OnLockScreen, name);
    activity.dueAt = board.now() + board.rules().duration(number(ActiveMost));
    RunningBoard::Because because(board, activity.record);
    see(board, app, Shown, name);
    lightScreen(board);
}

/// A waiting update is older than what the activity shows now, and ActivityKit ignores it.
void forgetLate(RunningBoard &board, AppId app, std::uint32_t activity)
{
    const Errand *late = findErrand(board, app, MechanismId::LiveActivity, LateUpdate, NameId());
    if (late && late->extra[0] == activity)
        forgetErrand(board, app, late->ordinal);
}

/// It is over: it stays on the lock screen for a while, or goes at once. What it allowed is over
/// with the last active one.
void end(RunningBoard &board, AppId app, std::uint32_t ordinal, ErrandStage how, Duration stays)
{
    forgetLate(board, app, ordinal);
    Errand &activity = *findErrand(board, app, ordinal);
    const NameId name = activity.name;
    const bool wasActive = activity.state == Active;
    const bool isGone = stays == Duration::zero();
    if (!isGone) {
        activity.state = Over;
        activity.dueAt = board.now() + stays;
    }
    const RecordId moved =
        isGone ? endErrand(board, app, ordinal, how) : moveErrand(board, app, ordinal, how);
    RunningBoard::Because because(board, moved);
    see(board, app, isGone ? Removed : Ended, name);
    if (wasActive && activeCount(board.phone(), app) == 0)
        liveActivityEnded(board, app);
}

void update(RunningBoard &board, AppId app, std::uint32_t ordinal)
{
    forgetLate(board, app, ordinal);
    const RecordId moved = moveErrand(board, app, ordinal, ErrandStage::Moves);
    RunningBoard::Because because(board, moved);
    see(board, app, Updated, findErrand(board, app, ordinal)->name);
}

/// In front, or while an intent runs that is made for it (ME-57).
bool mayStart(RunningBoard &board, AppId app)
{
    const bool isByIntent = board.spec(app).declares(ownKey(kLiveActivity, ByIntent)) &&
                            board.find(app, ownKind(kAppIntent, 0));
    return isOnScreen(board.phone(), app) || isByIntent;
}

std::optional<std::size_t> refusalOfStart(RunningBoard &board, AppId app)
{
    if (!board.spec(app).declares(ownKey(kLiveActivity, Supports)))
        return Unsupported;
    if (!isAllowed(board.phone(), app, Permission::LiveActivities))
        return Denied;
    if (!mayStart(board, app))
        return Visibility;
    if (activeCount(board.phone(), app) >=
        static_cast<std::size_t>(board.rules().count(number(MostAtOnce))))
        return TooMany;
    return std::nullopt;
}

void perform(RunningBoard &board, AppId app, const Action &action, std::uint32_t)
{
    const std::size_t place = placeOf(kLiveActivity, action.id);
    const NameId name = action.name(0);
    const Errand *activity = activeOne(board, app, name);
    ApiResult result = ApiResult::Fine;
    if (place == StartActivity) {
        if (const auto refusal = refusalOfStart(board, app))
            result = ownResult(kLiveActivity, *refusal);
    } else if (!activity) {
        result = ApiResult::NothingToEnd;
    }
    const RecordId called = acted(board, app, action, name, result);
    if (result != ApiResult::Fine)
        return;
    RunningBoard::Because because(board, called);
    if (place == StartActivity)
        start(board, app, name);
    else if (place == UpdateActivity)
        update(board, app, activity->ordinal);
    else
        end(board, app, activity->ordinal, ErrandStage::Done,
            action.flag(1) ? Duration::zero() : board.rules().duration(number(StaysAfter)));
}

Question questionOf(RunningBoard &board, AppId app)
{
    Question question;
    question.mechanism = MechanismId::LiveActivity;
    question.app = app;
    question.ordinal = ++board.app(app).pushes;
    question.since = board.now();
    question.isDeclared = board.spec(app).declares(ownKey(kLiveActivity, Supports));
    question.isPermitted = isAllowed(board.phone(), app, Permission::LiveActivities);
    return question;
}

/// A push starts an activity; the app runs a few seconds to send the token of it.
void startByPush(RunningBoard &board, AppId app, NameId name)
{
    Question question = questionOf(board, app);
    question.limit = static_cast<std::int32_t>(board.rules().count(number(StartBudget)));
    question.limitUsed =
        static_cast<std::int32_t>(account(board.phone(), app, ownAccount(kLiveActivity, Starts)));
    question.limitEnds = endOf(board, app, StartsEnd);
    const Decided decided = decide(board, question, name);
    RunningBoard::Because because(board, decided.record);
    if (!decided.ruling.mayProceed) {
        see(board, app, Throttled, name);
        return;
    }
    count(board, app, Starts, StartsEnd, board.rules().duration(number(StartBudgetReset)));
    start(board, app, name);
    startProcess(board, app, MechanismId::LiveActivity, false);
    const std::uint32_t token = board.take(app, ownKind(kLiveActivity, 0), name,
                                           board.rules().duration(number(TokenRuntime)));
    callApp(board, app, ownHook(kLiveActivity, 0), name, token);
}

bool isFrequent(RunningBoard &board, AppId app)
{
    return board.spec(app).declares(ownKey(kLiveActivity, Frequent)) &&
           isAllowed(board.phone(), app, Permission::FrequentLiveActivityUpdates);
}

void carryOut(RunningBoard &board, AppId app, std::uint32_t activity, bool isEnd)
{
    if (isEnd)
        end(board, app, activity, ErrandStage::Done, board.rules().duration(number(StaysAfter)));
    else
        update(board, app, activity);
}

void updateByPush(RunningBoard &board, AppId app, bool isUrgent, bool isEnd)
{
    const Errand *activity = activeOne(board, app, NameId());
    if (!activity) {
        see(board, app, Nothing, NameId());
        return;
    }
    const std::uint32_t ordinal = activity->ordinal;
    const NameId name = activity->name;
    Question question = questionOf(board, app);
    if (isUrgent) {
        const std::size_t budget = isFrequent(board, app) ? FrequentBudget : UpdateBudget;
        question.limit = static_cast<std::int32_t>(board.rules().count(number(budget)));
        question.limitUsed = static_cast<std::int32_t>(
            account(board.phone(), app, ownAccount(kLiveActivity, Updates)));
        question.limitEnds = endOf(board, app, UpdatesEnd);
    }
    const Decided decided = decide(board, question, name);
    RunningBoard::Because because(board, decided.record);
    if (!decided.ruling.mayProceed) {
        see(board, app, Throttled, name);
        return;
    }
    if (isUrgent) {
        count(board, app, Updates, UpdatesEnd, board.rules().duration(number(BudgetReset)));
        carryOut(board, app, ordinal, isEnd);
    } else if (board.phone().device.isScreenOn) {
        carryOut(board, app, ordinal, isEnd);
    } else {
        // Priority 5 costs nothing and may come late: with the screen, here.
        if (const Errand *late =
                findErrand(board, app, MechanismId::LiveActivity, LateUpdate, NameId()))
            forgetErrand(board, app, late->ordinal);
        Errand &late = keepMoment(board, app, MechanismId::LiveActivity, LateUpdate, kNever);
        late.watches = bits(Condition::InUse);
        late.extra = {ordinal, isEnd, 0, 0};
        see(board, app, Waits, name);
    }
}

/// What a push is for, as APNs keeps it: these bits, and above them the name of what it starts.
constexpr std::int64_t kBegins = 1;
constexpr std::int64_t kUrgent = 2;
constexpr std::int64_t kEnds = 4;
constexpr std::int64_t kNames = 8;

void arrive(RunningBoard &board, AppId app, std::int64_t what)
{
    const std::int64_t name = what / kNames - 1;
    if ((what & kBegins) != 0)
        startByPush(board, app, name < 0 ? NameId() : NameId(static_cast<std::uint64_t>(name)));
    else
        updateByPush(board, app, (what & kUrgent) != 0, (what & kEnds) != 0);
}

void dismiss(RunningBoard &board, AppId app)
{
    for (const Errand &errand : board.app(app).errands) {
        if (errand.mechanism == MechanismId::LiveActivity && errand.kind == OnLockScreen) {
            end(board, app, errand.ordinal, ErrandStage::Cancelled, Duration::zero());
            return;
        }
    }
}

void occurred(RunningBoard &board, const input::Event &event, std::size_t own)
{
    if (own == Dismiss) {
        dismiss(board, event.app);
        return;
    }
    std::int64_t what = 0;
    if (own == StartPush)
        what = kBegins + (event.values[0] + 1) * kNames;
    else
        what = (event.values[0] == 0 ? kUrgent : 0) + (event.values[1] == 1 ? kEnds : 0);
    if (!checkToken(board, event.app))
        return;
    if (arrivesNow(board, event.app,
                   {MechanismId::LiveActivity, Stored, longestStored(board.rules()), what}))
        arrive(board, event.app, what);
}

void errandDue(RunningBoard &board, AppId app, std::uint32_t ordinal)
{
    const Errand errand = *findErrand(board, app, ordinal);
    switch (errand.kind) {
    case OnLockScreen:
        end(board, app, ordinal, errand.state == Active ? ErrandStage::Expires : ErrandStage::Done,
            errand.state == Active ? board.rules().duration(number(StaysAfter)) : Duration::zero());
        break;
    case LateUpdate: {
        const auto activity = static_cast<std::uint32_t>(errand.extra[0]);
        if (!board.phone().device.isScreenOn)
            return;
        forgetErrand(board, app, ordinal);
        if (const Errand *found = findErrand(board, app, activity); found && found->state == Active)
            carryOut(board, app, activity, errand.extra[1] != 0);
        break;
    }
    case Stored:
        if (const auto what = arrivesFromStore(board, app, ordinal))
            arrive(board, app, *what);
        break;
    default:
        forgetErrand(board, app, ordinal);
        setAccount(board, app,
                   ownAccount(kLiveActivity, errand.kind == UpdatesEnd ? Updates : Starts), 0);
        break;
    }
}

void expired(RunningBoard &board, AppId app, std::uint32_t ordinal)
{
    board.end(app, ordinal, AssertionEnd::Expired);
}

/// Without the permission no activity is shown.
void permissionChanged(RunningBoard &board, AppId app, Permission what)
{
    if (what != Permission::LiveActivities || isAllowed(board.phone(), app, what))
        return;
    while (findErrand(board, app, MechanismId::LiveActivity, OnLockScreen, NameId()))
        dismiss(board, app);
}

} // namespace

const Mechanism kLiveActivity = {
    .id = MechanismId::LiveActivity,
    .actions = kWords,
    .hooks = kHooks,
    .results = kResults,
    .accounts = kAccounts,
    .notices = kNotices,
    .events = kEvents,
    .keys = kKeys,
    .numbers = kNumbers,
    .permissions = kPermissions,
    .perform = perform,
    .errandDue = errandDue,
    .kinds = kKinds,
    .expired = expired,
    .occurred = occurred,
    .permissionChanged = permissionChanged,
};

bool hasLiveActivity(const Phone &phone, AppId app)
{
    return activeCount(phone, app) > 0;
}

} // namespace offstage
