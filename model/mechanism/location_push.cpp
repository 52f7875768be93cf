// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "model/mechanism/apns.h"
#include "model/mechanism/app_code.h"
#include "model/mechanism/decisions.h"
#include "model/mechanism/errands.h"
#include "model/mechanism/life_cycle.h"
#include "model/mechanism/registry.h"
#include "model/mechanism/tables.h"
#include "model/mechanism/told.h"

// Location pushes (ME-74): a server asks where the phone is, and an extension answers in its own
// short process. The phone has one budget for all of them, refilled with time.
namespace offstage {

namespace {

enum { StartMonitoring, StopMonitoring, Complete };
constexpr std::array kWords = {
    ActionWord{.swift = "CLLocationManager.startMonitoringLocationPushes(completion:)",
               .meaning = "registers for location pushes",
               .word = "startMonitoringLocationPushes",
               .since = {15, 0}},
    ActionWord{.swift = "CLLocationManager.stopMonitoringLocationPushes()",
               .meaning = "ends that",
               .word = "stopMonitoringLocationPushes",
               .since = {15, 0}},
    ActionWord{.swift = "completion()",
               .meaning = "the location push is handled",
               .word = "locationPushCompletion",
               .since = {15, 0}},
};
enum { DidReceive, WillTerminate };
constexpr std::array kHooks = {
    HookWord{.swift = "didReceiveLocationPushPayload(_:completion:)",
             .meaning = "a location push; the extension may ask for the location",
             .word = "didReceiveLocationPushPayload",
             .since = {15, 0}},
    HookWord{.swift = "serviceExtensionWillTerminate()",
             .meaning = "its time is over",
             .word = "serviceExtensionWillTerminate",
             .since = {15, 0}},
};
constexpr std::array kKinds = {KindWord{.word = "location push"}};
enum { Denied };
constexpr std::array kResults = {
    ResultWord{"location pushes not available", "the entitlement or the permission is missing"},
};
enum { NotRegistered, Unregistered };
constexpr std::array kNotices = {
    NoticeWord{"location-push-dropped", "the location push does not reach the phone", true},
    NoticeWord{"location-push-unregistered",
               "the phone takes no location pushes for a while: its budget is empty", true},
};
constexpr std::array<std::string_view, 2> kPriorities = {"10", "5"};
constexpr std::array kEventFields = {
    Field{"app", FieldType::App, true, -1, {}, "whose location push it is"},
    Field{"priority", FieldType::Choice, false, 0, kPriorities,
          "5 may wait for a phone that sleeps"},
    Field{"expires", FieldType::Time, false, days(7).count(), {}, "how long APNs keeps it"},
};
constexpr std::array kEvents = {
    EventWord{.word = "location-push",
              .title = "Location push",
              .meaning = "a server asks an app where the phone is",
              .group = PanelGroup::Push,
              .fields = kEventFields,
              .since = {15, 0}},
};
constexpr std::array kKeys = {
    KeyWord{"location-push-entitlement",
            "com.apple.developer.location.push",
            "it may have location pushes",
            {15, 0}},
};
enum { Budget, BudgetWindow, Pause, Runtime, LastChance };
constexpr std::array<std::string_view, 5> kNumbers = {"budget", "budget_window", "pause", "runtime",
                                                      "last_chance"};
constexpr std::array kPermissions = {Permission::LocationAlways};

/// Its errands: the registration, and a push that APNs keeps.
enum ErrandKind : std::uint8_t { Registration, Stored };
/// Of the registration `extra` is when the budget that it has used is whole again, and
/// until when the phone takes none.
enum Extra : std::size_t { WholeAt, TakesFrom };

ParameterId number(std::size_t place)
{
    return ownNumber(kLocationPush, place);
}

/// The budget is the phone's, so the latest of all registrations counts.
Instant latest(const Phone &phone, Extra what)
{
    std::int64_t result = Instant::min().time_since_epoch().count();
    for (const App &app : phone.apps) {
        for (const Errand &errand : app.errands) {
            if (errand.mechanism == MechanismId::LocationPush && errand.kind == Registration)
                result = std::max(result, errand.extra[what]);
        }
    }
    return Instant(Duration(result));
}

Errand *registrationOf(RunningBoard &board, AppId app)
{
    return findErrand(board, app, MechanismId::LocationPush, Registration, NameId());
}

Duration refill(const Rules &rules)
{
    return rules.duration(number(BudgetWindow)) / rules.count(number(Budget));
}

Question questionOf(RunningBoard &board, AppId app)
{
    const Phone &phone = board.phone();
    const Rules &rules = board.rules();
    Question question;
    question.mechanism = MechanismId::LocationPush;
    question.app = app;
    question.ordinal = ++board.app(app).pushes;
    question.since = board.now();
    question.isDeclared = board.spec(app).declares(ownKey(kLocationPush, 0));
    question.isPermitted = isAllowed(phone, app, Permission::LocationAlways);
    question.limit = static_cast<std::int32_t>(rules.count(number(Budget)));
    const Instant wholeAt = std::max(latest(phone, WholeAt), board.now());
    const Duration each = refill(rules);
    // A share of one push that has come back does not help yet.
    question.limitUsed =
        static_cast<std::int32_t>((wholeAt - board.now() + each - Duration(1)) / each);
    if (const Instant takesFrom = latest(phone, TakesFrom); board.now() < takesFrom) {
        question.limitUsed = question.limit;
        question.limitEnds = takesFrom;
    }
    return question;
}

void deliver(RunningBoard &board, AppId app)
{
    const AppId extension = extensionOf(board.phone(), app, MechanismId::LocationPush);
    if (!extension.isValid() || !registrationOf(board, app)) {
        notice(board, app, ownNotice(kLocationPush, NotRegistered));
        return;
    }
    const Question question = questionOf(board, app);
    const Decided decided = decide(board, question);
    RunningBoard::Because because(board, decided.record);
    Errand &registration = *registrationOf(board, app);
    if (!decided.ruling.mayProceed) {
        if (question.limitUsed < question.limit || question.limitEnds != kNever)
            return;
        registration.extra[TakesFrom] =
            (board.now() + board.rules().duration(number(Pause))).time_since_epoch().count();
        notice(board, app, ownNotice(kLocationPush, Unregistered));
        return;
    }
    const Instant wholeAt = std::max(latest(board.phone(), WholeAt), board.now());
    registration.extra[WholeAt] = (wholeAt + refill(board.rules())).time_since_epoch().count();
    startProcess(board, extension, MechanismId::LocationPush, false);
    const std::uint32_t push = board.take(extension, ownKind(kLocationPush, 0), {},
                                          board.rules().duration(number(Runtime)));
    callApp(board, extension, ownHook(kLocationPush, DidReceive), {}, push);
}

void occurred(RunningBoard &board, const input::Event &event, std::size_t)
{
    OtherPush push{MechanismId::LocationPush, Stored, event.duration(1)};
    push.priority = event.values[0] == 0 ? 10 : 5;
    if (arrivesNow(board, event.app, push))
        deliver(board, event.app);
}

void errandDue(RunningBoard &board, AppId app, std::uint32_t ordinal)
{
    if (findErrand(board, app, ordinal)->kind == Stored && arrivesFromStore(board, app, ordinal))
        deliver(board, app);
}

void perform(RunningBoard &board, AppId app, const Action &action, std::uint32_t serves)
{
    const std::size_t place = placeOf(kLocationPush, action.id);
    const Errand *registration = registrationOf(board, app);
    if (place == Complete) {
        const Assertion *push = servedAssertion(board, app, serves, {ownKind(kLocationPush, 0)});
        const std::uint32_t ordinal = push ? push->ordinal : 0;
        acted(board, app, action, {}, push ? ApiResult::Fine : ApiResult::NothingToEnd);
        board.end(app, ordinal, AssertionEnd::GivenBack);
        return;
    }
    const bool mayRegister = board.spec(app).declares(ownKey(kLocationPush, 0)) &&
                             isAllowed(board.phone(), app, Permission::LocationAlways);
    const bool isRefused = place == StartMonitoring && !mayRegister;
    const RecordId called = acted(board, app, action, {},
                                  isRefused ? ownResult(kLocationPush, Denied) : ApiResult::Fine);
    RunningBoard::Because because(board, called);
    if (place == StartMonitoring && mayRegister && !registration)
        addErrand(board, app, MechanismId::LocationPush);
    else if (place == StopMonitoring && registration)
        endErrand(board, app, registration->ordinal, ErrandStage::Cancelled);
}

/// It is told, and ended a moment later.
void expired(RunningBoard &board, AppId app, std::uint32_t ordinal)
{
    Assertion *push = board.find(app, ordinal);
    if (!push->isExpiring) {
        push->isExpiring = true;
        push->deadline = board.now() + board.rules().duration(number(LastChance));
        callApp(board, app, ownHook(kLocationPush, WillTerminate), {}, ordinal);
        return;
    }
    board.end(app, ordinal, AssertionEnd::Expired);
    endProcess(board, app, ExitReason::SystemEnded);
}

} // namespace

const Mechanism kLocationPush = {
    .id = MechanismId::LocationPush,
    .actions = kWords,
    .hooks = kHooks,
    .results = kResults,
    .notices = kNotices,
    .events = kEvents,
    .keys = kKeys,
    .numbers = kNumbers,
    .permissions = kPermissions,
    .isExtensionPoint = true,
    .perform = perform,
    .errandDue = errandDue,
    .kinds = kKinds,
    .expired = expired,
    .occurred = occurred,
};

} // namespace offstage
