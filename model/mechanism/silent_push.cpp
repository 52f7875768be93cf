// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/mechanism/silent_push.h"

#include <algorithm>
#include <array>
#include <vector>

#include "model/mechanism/apns.h"
#include "model/mechanism/app_code.h"
#include "model/mechanism/decisions.h"
#include "model/mechanism/energy.h"
#include "model/mechanism/life_cycle.h"
#include "model/mechanism/push_rules.h"
#include "model/mechanism/registry.h"
#include "model/mechanism/tables.h"
#include "model/mechanism/task_scheduler.h"
#include "model/mechanism/told.h"
#include "model/policy/budgets.h"

// Background pushes (SC-54..SC-74): APNs keeps one, the phone holds one, policies decide, and the
// app has 30 s from the start of its launch.
namespace offstage {

namespace {

constexpr std::array<std::string_view, 3> kResults = {"newData", "noData", "failed"};
constexpr std::array kFields = {
    Field{"result", FieldType::Choice, false, 0, kResults, "the UIBackgroundFetchResult"},
};
/// Background pushes, and the completion handler with them.
constexpr Version kFirst{7, 0};
constexpr std::array kWords = {
    ActionWord{.id = ActionId::FetchCompletion,
               .swift = "completionHandler(_:)",
               .meaning = "completes the push; the process may be suspended again",
               .fields = kFields,
               .since = kFirst},
};
constexpr std::array kHooks = {
    HookWord{HookId::DidReceiveRemoteNotification,
             "application(_:didReceiveRemoteNotification:fetchCompletionHandler:)",
             "a background push was delivered; before iOS 7 any push for the app in front"},
};
constexpr std::array kKinds = {KindWord{AssertionKind::PushWake}};
constexpr std::array kNotices = {
    NoticeWord{"push-refused-for-priority",
               "APNs refuses the push: a background push needs priority 5, not %2", true},
    NoticeWord{"push-refused-for-size", "APNs refuses the push: %2 kB are too much", true},
    NoticeWord{"push-stored-for-power", "APNs stores the push to save the phone's power"},
    NoticeWord{"push-without-throttle", "Xcode is attached, so nothing holds the push back"},
    NoticeWord{"push-refused-for-token",
               "APNs refuses the push: the app is deleted or was not opened yet, so its device "
               "token is not valid",
               true},
};
constexpr std::array<std::string_view, 7> kNumbers = {
    "most_kilobytes",     "store_most",         "only_priority_five", "low_power_stores",
    "alerts_to_delegate", "kill_discards_held", "unhandled_completes"};
constexpr std::array kModes = {BackgroundMode::RemoteNotification};

void move(RunningBoard &board, AppId app, PushStage stage, std::uint32_t ordinal)
{
    board.record(app, record::PushMoved{stage, ordinal});
}

/// Hands the push to the app's delegate; the process runs for it.
void handOver(RunningBoard &board, AppId app, const HeldPush &push, PushStage stage)
{
    App &owner = board.app(app);
    const RecordId moved = board.record(app, record::PushMoved{stage, push.ordinal});
    owner.onDevice.reset();
    owner.pushNextAsk = kNever;
    RunningBoard::Because because(board, moved);
    startProcess(board, app, MechanismId::SilentPush, false);
    const bool mayComplete = board.rules().ios >= kFirst;
    const std::uint32_t wake = mayComplete
                                   ? board.take(app, AssertionKind::PushWake, {},
                                                board.rules().duration(ParameterId::PushRuntime))
                                   : 0;
    callApp(board, app, HookId::DidReceiveRemoteNotification, {}, wake);
}

/// One launch leaves the phone's bucket of push launches; it refills with time.
void takeFromBucket(RunningBoard &board)
{
    Phone &phone = board.phone();
    phone.pushBucket = pushBucket(phone).levelAt(board.now()) - 1000;
    phone.pushBucketAsOf = board.now();
}

void discard(RunningBoard &board, AppId app)
{
    App &owner = board.app(app);
    move(board, app, PushStage::Discarded, owner.onDevice->ordinal);
    owner.onDevice.reset();
    owner.pushNextAsk = kNever;
    board.touch(app);
}

/// With a debugger attached the throttle is off (SC-65).
bool isDebugged(const App &app)
{
    return app.process && app.process->isDebugged;
}

/// Asks whether the held push may wake the app now.
void consider(RunningBoard &board, AppId app)
{
    App &owner = board.app(app);
    HeldPush &push = *owner.onDevice;
    RunningBoard::Because because(board, push.record);
    if (isDebugged(owner)) {
        const RecordId free = notice(board, app, ownNotice(kSilentPush, WithoutThrottle));
        RunningBoard::Because attached(board, free);
        handOver(board, app, push, PushStage::Delivered);
        return;
    }
    Question question;
    question.mechanism = MechanismId::SilentPush;
    question.app = app;
    question.ordinal = push.ordinal;
    question.needsNetwork = false;
    question.since = push.sentAt;
    const Decided decided = decide(board, question);
    RunningBoard::Because decision(board, decided.record);
    board.touch(app);
    if (decided.ruling.mayProceed) {
        const bool isInFront = isOnScreen(board.phone(), app);
        if (!isInFront) {
            owner.account.lastPushWake = board.now();
            takeFromBucket(board);
        }
        handOver(board, app, push, isInFront ? PushStage::Delivered : PushStage::Woken);
        board.changed(Condition::AppRan | Condition::OtherRan);
        return;
    }
    if (decided.ruling.decision == Decision::AbsolutelyMustNotProceed) {
        discard(board, app);
        return;
    }
    if (!push.isHeld)
        move(board, app, PushStage::Held, push.ordinal);
    push.isHeld = true;
    push.watches = bits(decided.ruling.watches);
    owner.pushNextAsk = std::max(decided.ruling.again, board.now() + Duration(1));
}

bool isDue(const App &owner, Instant now)
{
    return owner.onDevice && owner.pushNextAsk <= now;
}

/// Pushes that wait for the same thing are asked about in turn: whose app was woken longest ago
/// comes first, or the apps at the head of the list would take all that the device allows
/// (assumed; only "several per hour across all apps" is known, SC-64).
void due(RunningBoard &board, AppId app)
{
    // What APNs keeps for the app may have expired, or need not wait for the phone any more.
    if (board.app(app).atApns)
        deliverStoredPushes(board);
    if (!isDue(board.app(app), board.now()))
        return;
    std::vector<AppId> waiting;
    for (std::size_t i = 0; i < board.phone().apps.size(); ++i) {
        if (isDue(board.phone().apps[i], board.now()))
            waiting.push_back(AppId(i));
    }
    std::stable_sort(waiting.begin(), waiting.end(), [&](AppId a, AppId b) {
        return board.app(a).account.lastPushWake < board.app(b).account.lastPushWake;
    });
    for (const AppId each : waiting) {
        if (isDue(board.app(each), board.now()))
            consider(board, each);
    }
}

void conditionsChanged(RunningBoard &board, Condition condition)
{
    for (std::size_t i = 0; i < board.phone().apps.size(); ++i) {
        const App &owner = board.phone().apps[i];
        // A force quit discards the held push, also of an app that was not running (SC-60).
        if (owner.onDevice && owner.isForceQuit)
            discard(board, AppId(i));
        else if (owner.onDevice && isWatched(owner.onDevice->watches, condition))
            consider(board, AppId(i));
    }
    constexpr Condition reaches =
        Condition::Network | Condition::InUse | Condition::Charger | Condition::LowPowerMode;
    if (intersects(condition, reaches))
        deliverStoredPushes(board);
}

void perform(RunningBoard &board, AppId app, const Action &action, std::uint32_t serves)
{
    if (completeFetch(board, app, action, serves))
        return; // the same handler as that of a background fetch
    const Assertion *wake = servedAssertion(board, app, serves, {AssertionKind::PushWake});
    const ApiResult result = wake ? ApiResult::Fine : ApiResult::NothingToEnd;
    const RecordId acted = board.record(app, record::Acted{action.id, result, {}, {}});
    if (!wake)
        return;
    RunningBoard::Because because(board, acted);
    AppAccount &account = board.app(app).account;
    account.pushSpacing = board.rules().duration(ParameterId::PushSpacing);
    if (!isOnScreen(board.phone(), app))
        chargeTime(board, app, MechanismId::SilentPush, board.now() - wake->takenAt);
    board.end(app, wake->ordinal, AssertionEnd::GivenBack);
}

void expired(RunningBoard &board, AppId app, std::uint32_t ordinal)
{
    AppAccount &account = board.app(app).account;
    const Assertion *wake = board.find(app, ordinal);
    if (isOnScreen(board.phone(), app) || isDebugged(board.app(app))) {
        // In front nothing was woken, and nothing is ended; nor is it under a debugger (LC-41).
        board.end(app, ordinal, AssertionEnd::Expired);
        return;
    }
    chargeTime(board, app, MechanismId::SilentPush, board.now() - wake->takenAt);
    // An app that does not complete is woken less often (SC-57; the size is assumed).
    account.pushSpacing = std::min(
        2 * std::max(account.pushSpacing, board.rules().duration(ParameterId::PushSpacing)),
        board.rules().duration(ParameterId::PushSpacingMost));
    board.end(app, ordinal, AssertionEnd::Expired);
    if (board.rules().flag(ParameterId::PushNotCompletedKills))
        endProcess(board, app, ExitReason::PushNotCompleted);
}

/// An app without the method cannot complete the push: it counts as completed (assumed).
void returned(RunningBoard &board, AppId app, HookId hook)
{
    if (hook != HookId::DidReceiveRemoteNotification || reactsTo(board.spec(app), hook, {}) ||
        !board.rules().flag(ownNumber(kSilentPush, UnhandledCompletes)))
        return;
    if (const Assertion *wake = board.find(app, AssertionKind::PushWake))
        board.end(app, wake->ordinal, AssertionEnd::GivenBack);
}

void opened(RunningBoard &board, AppId app)
{
    // The user opens the app: the held push is delivered at once (SC-60).
    if (board.app(app).onDevice)
        handOver(board, app, *board.app(app).onDevice, PushStage::Delivered);
}

void processEnds(RunningBoard &board, AppId app, ExitReason reason)
{
    const bool isDiscarded = reason == ExitReason::AppSwitcher ||
                             board.rules().flag(ownNumber(kSilentPush, KillDiscardsHeld));
    if (isDiscarded && board.app(app).onDevice)
        discard(board, app);
}

} // namespace

const Mechanism kSilentPush = {
    .id = MechanismId::SilentPush,
    .actions = kWords,
    .hooks = kHooks,
    .notices = kNotices,
    .numbers = kNumbers,
    .modes = kModes,
    .perform = perform,
    .slot = AppSlot::Push,
    .due = due,
    .conditionsChanged = conditionsChanged,
    .kinds = kKinds,
    .expired = expired,
    .returned = returned,
    .processEnds = processEnds,
    .opened = opened,
};

void offerToApp(RunningBoard &board, AppId app, const HeldPush &push)
{
    App &owner = board.app(app);
    if (owner.onDevice)
        move(board, app, PushStage::ReplacedOnDevice, owner.onDevice->ordinal);
    owner.onDevice = push;
    consider(board, app);
}

} // namespace offstage
