// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "model/mechanism/app_code.h"
#include "model/mechanism/errands.h"
#include "model/mechanism/event_wake.h"
#include "model/mechanism/life_cycle.h"
#include "model/mechanism/registry.h"
#include "model/mechanism/tables.h"
#include "model/mechanism/told.h"

// HealthKit background delivery (ME-97, ME-98): new samples wake the app, never more often than its
// frequency; the store is locked with the phone; three deliveries without an answer end it.
namespace offstage {

namespace {

enum { Enable, Disable, Observe, Completion };
enum { DidUpdate };
/// Resource::kind is the type of an observer query that the process has set up.
enum { Wake };
enum { Misses };
enum { Entitlement };
enum { WakeTime, StepsSpacing, MostMisses, RetryAfter, NeedsEntitlement };
/// Errand::kind is the type; done the samples that wait; extra as follows. A moment of the last
/// kind: the app sets up its queries itself.
enum { Steps, Workout, HeartRate, ObservesItself };
enum { Frequency, LastAt, Untold };

constexpr std::array<std::string_view, 3> kTypes = {"steps", "workout", "heart-rate"};
constexpr std::array<std::string_view, 4> kFrequencies = {"immediate", "hourly", "daily", "weekly"};
constexpr std::array kEnableFields = {
    Field{"type", FieldType::Choice, true, 0, kTypes, "of which samples"},
    Field{"frequency", FieldType::Choice, false, 0, kFrequencies, "at most so often"},
};
constexpr std::array kTypeField = {
    Field{"type", FieldType::Choice, true, 0, kTypes, "of which samples"},
};
constexpr std::array kActions = {
    ActionWord{.swift = "HKHealthStore.enableBackgroundDelivery(for:frequency:)",
               .meaning = "new samples wake the app, with an observer query at each launch",
               .fields = kEnableFields,
               .word = "enableBackgroundDelivery",
               .since = {8, 0}},
    ActionWord{.swift = "disableBackgroundDelivery(for:)",
               .meaning = "ends it",
               .fields = kTypeField,
               .word = "disableBackgroundDelivery",
               .since = {8, 0}},
    ActionWord{.swift = "HKHealthStore.execute(HKObserverQuery)",
               .meaning = "sets the query up in this process; each launch needs it again",
               .fields = kTypeField,
               .word = "observeHealth",
               .since = {8, 0}},
    ActionWord{.swift = "HKObserverQueryCompletionHandler",
               .meaning = "the app has the samples; without it they come again, and then stop",
               .word = "observerCompletion",
               .since = {8, 0}},
};
constexpr std::array kHooks = {
    HookWord{.swift = "HKObserverQuery updateHandler",
             .meaning = "there are new samples; the value is how many",
             .word = "observerUpdate",
             .since = {8, 0}},
};
constexpr std::array kKinds = {KindWord{.word = "health wake"}};
constexpr std::array kAccounts = {
    AccountWord{"health misses", "Health deliveries without an answer", Quantity::Number,
                "The app calls the completion handler in time."},
};
constexpr std::array kEventFields = {
    Field{"type", FieldType::Choice, true, 0, kTypes, "of which samples"},
    Field{"app", FieldType::App, false, -1, {}, "for this app only; all without it"},
};
constexpr std::array kEvents = {
    EventWord{"health-sample", "Health sample", "The phone or a watch adds a sample to the store.",
              PanelGroup::Health, kEventFields, Version{8, 0}},
};
constexpr std::array kKeys = {
    KeyWord{"health-background-delivery", "com.apple.developer.healthkit.background-delivery",
            "the entitlement for background delivery, needed from iOS 15", Version{15, 0}},
};
constexpr std::array<std::string_view, 5> kNumbers = {"wake", "steps_spacing", "most_misses",
                                                      "retry_after", "needs_entitlement"};
constexpr std::array kPermissions = {Permission::Health};

ParameterId number(int place)
{
    return ownNumber(kHealthDelivery, static_cast<std::size_t>(place));
}

Errand *deliveryOf(RunningBoard &board, AppId app, std::int64_t type)
{
    for (Errand &errand : board.app(app).errands) {
        if (errand.mechanism == MechanismId::HealthDelivery && errand.kind == type)
            return &errand;
    }
    return nullptr;
}

/// The least time between two deliveries; steps never come more often than hourly.
Duration spacing(const RunningBoard &board, const Errand &delivery)
{
    constexpr std::array kSpacings = {Duration(), hours(1), days(1), days(7)};
    const Duration asked = kSpacings[static_cast<std::size_t>(delivery.extra[Frequency])];
    return delivery.kind == Steps ? std::max(asked, board.rules().duration(number(StepsSpacing)))
                                  : asked;
}

std::int64_t misses(RunningBoard &board, AppId app)
{
    return account(board.phone(), app, ownAccount(kHealthDelivery, Misses));
}

void enable(RunningBoard &board, AppId app, const Action &action)
{
    Errand *delivery = deliveryOf(board, app, action.count(0));
    RunningBoard::Because because(board, acted(board, app, action));
    if (!delivery) {
        delivery = &addErrand(board, app, MechanismId::HealthDelivery,
                              static_cast<std::uint8_t>(action.count(0)));
        delivery->extra[LastAt] = -1;
    }
    delivery->extra[Frequency] = action.count(1);
}

bool observes(RunningBoard &board, AppId app, std::uint8_t type)
{
    return findResource(board, app, MechanismId::HealthDelivery, type) ||
           !findErrand(board, app, MechanismId::HealthDelivery, ObservesItself, {});
}

void forgetAll(RunningBoard &board, AppId app, ErrandStage stage)
{
    if (const Errand *itself =
            findErrand(board, app, MechanismId::HealthDelivery, ObservesItself, {}))
        forgetErrand(board, app, itself->ordinal);
    forgetErrands(board, app, MechanismId::HealthDelivery, stage);
}

/// What the app was launched for is told as soon as its query is there.
void observe(RunningBoard &board, AppId app, const Action &action)
{
    const auto type = static_cast<std::uint8_t>(action.count(0));
    RunningBoard::Because because(board, acted(board, app, action));
    if (!findErrand(board, app, MechanismId::HealthDelivery, ObservesItself, {}))
        keepMoment(board, app, MechanismId::HealthDelivery, ObservesItself, kNever);
    if (findResource(board, app, MechanismId::HealthDelivery, type))
        return;
    openResource(board, app, MechanismId::HealthDelivery, type);
    Errand *delivery = deliveryOf(board, app, type);
    if (!delivery)
        return;
    std::int64_t untold = std::exchange(delivery->extra[Untold], 0);
    if (misses(board, app) > 0) {
        // The wake that was to repeat it is not needed any more.
        untold = std::max(untold, std::exchange(delivery->done, 0));
        delivery->dueAt = kNever;
    }
    if (untold > 0)
        callApp(board, app, ownHook(kHealthDelivery, DidUpdate), {}, 0, untold);
}

void complete(RunningBoard &board, AppId app, const Action &action)
{
    const Assertion *wake = board.find(app, ownKind(kHealthDelivery, Wake));
    const bool isInFront = isOnScreen(board.phone(), app);
    RunningBoard::Because because(
        board, acted(board, app, action, {},
                     wake || isInFront ? ApiResult::Fine : ApiResult::NothingToEnd));
    if (!wake)
        return;
    setAccount(board, app, ownAccount(kHealthDelivery, Misses), 0);
    board.end(app, wake->ordinal, AssertionEnd::GivenBack);
}

void perform(RunningBoard &board, AppId app, const Action &action, std::uint32_t)
{
    switch (placeOf(kHealthDelivery, action.id)) {
    case Enable:
        return enable(board, app, action);
    case Observe:
        return observe(board, app, action);
    case Disable: {
        RunningBoard::Because because(board, acted(board, app, action));
        if (const Errand *delivery = deliveryOf(board, app, action.count(0)))
            endErrand(board, app, delivery->ordinal, ErrandStage::Cancelled);
        return;
    }
    default:
        return complete(board, app, action);
    }
}

Ruling mayWake(RunningBoard &board, AppId app, const Errand &delivery)
{
    const Rules &rules = board.rules();
    Question question;
    question.mechanism = MechanismId::HealthDelivery;
    question.app = app;
    question.ordinal = delivery.ordinal;
    question.since = delivery.createdAt;
    question.isDeclared = !rules.flag(number(NeedsEntitlement)) ||
                          board.spec(app).declares(ownKey(kHealthDelivery, Entitlement));
    question.isPermitted = isAllowed(board.phone(), app, Permission::Health);
    question.limitUsed = static_cast<std::int32_t>(misses(board, app));
    question.limit = static_cast<std::int32_t>(rules.count(number(MostMisses)));
    return decide(board, question).ruling;
}

void tryToDeliver(RunningBoard &board, AppId app, Errand &delivery)
{
    if (delivery.done == 0)
        return;
    const Instant earliest =
        delivery.extra[LastAt] < 0
            ? board.now()
            : Instant(Duration(delivery.extra[LastAt])) + spacing(board, delivery);
    if (earliest > board.now()) {
        delivery.dueAt = earliest;
        board.touch(app);
        return;
    }
    if (!board.phone().device.isClassAKeyPresent)
        return; // the store is locked with the phone; the unlock looks again (ME-98, F143)
    if (!isOnScreen(board.phone(), app)) {
        const Ruling ruling = mayWake(board, app, delivery);
        if (!ruling.mayProceed) {
            delivery.watches = bits(ruling.watches);
            return;
        }
    }
    const std::int64_t samples = std::exchange(delivery.done, 0);
    delivery.watches = 0;
    delivery.extra[LastAt] = board.now().time_since_epoch().count();
    RunningBoard::Because because(
        board, moveErrand(board, app, delivery.ordinal, ErrandStage::Delivered, samples));
    const EventWake wake{MechanismId::HealthDelivery,
                         ownKind(kHealthDelivery, Wake),
                         board.rules().duration(number(WakeTime)),
                         ownHook(kHealthDelivery, DidUpdate),
                         {},
                         samples};
    const std::uint32_t ordinal = delivery.ordinal;
    endDying(board, app); // which may move the errands
    Errand *left = findErrand(board, app, ordinal);
    if (!left)
        return;
    if (observes(board, app, left->kind)) {
        wakeFor(board, app, wake);
    } else {
        left->extra[Untold] += samples;
        launchFor(board, app, wake);
    }
    board.changed(Condition::AppRan | Condition::OtherRan);
}

void errandDue(RunningBoard &board, AppId app, std::uint32_t ordinal)
{
    tryToDeliver(board, app, *findErrand(board, app, ordinal));
}

/// No answer in time: it comes again, later each time, and after the third time no more (ME-97).
void expired(RunningBoard &board, AppId app, std::uint32_t ordinal)
{
    wakeExpired(board, app, ordinal);
    if (isOnScreen(board.phone(), app))
        return;
    const std::int64_t missed = misses(board, app) + 1;
    setAccount(board, app, ownAccount(kHealthDelivery, Misses), missed);
    const bool isOver = missed >= board.rules().count(number(MostMisses));
    const Duration again = board.rules().duration(number(RetryAfter)) * (1LL << (missed - 1));
    for (Errand &delivery : board.app(app).errands) {
        if (delivery.mechanism != MechanismId::HealthDelivery || delivery.kind == ObservesItself ||
            delivery.extra[LastAt] < 0)
            continue;
        if (!isOver) {
            // What no query was there for waits with the rest for the next try.
            delivery.done += std::exchange(delivery.extra[Untold], 0);
            delivery.done = std::max<std::int64_t>(delivery.done, 1);
            delivery.extra[LastAt] =
                std::max((board.now() + again).time_since_epoch().count(),
                         delivery.extra[LastAt] + spacing(board, delivery).count()) -
                spacing(board, delivery).count();
            delivery.dueAt = board.now() + again;
        }
    }
    if (isOver)
        forgetAll(board, app, ErrandStage::Expires);
}

void occurred(RunningBoard &board, const input::Event &event, std::size_t)
{
    for (std::size_t i = 0; i < board.phone().apps.size(); ++i) {
        const AppId app(i);
        if (event.app.isValid() && event.app != app)
            continue;
        Errand *delivery = deliveryOf(board, app, event.values[0]);
        if (!delivery)
            continue;
        ++delivery->done;
        tryToDeliver(board, app, *delivery);
    }
}

void happened(RunningBoard &board, AppId app, Happening what)
{
    if (what == Happening::Deleted && app.isValid())
        forgetAll(board, app, ErrandStage::Cancelled);
    if (what != Happening::Unlocked)
        return;
    for (std::size_t i = 0; i < board.phone().apps.size(); ++i) {
        for (Errand &delivery : board.phone().apps[i].errands) {
            if (delivery.mechanism == MechanismId::HealthDelivery && delivery.done > 0 &&
                delivery.dueAt == kNever) {
                delivery.dueAt = board.now();
                board.touch(AppId(i));
            }
        }
    }
}

} // namespace

const Mechanism kHealthDelivery = {
    .id = MechanismId::HealthDelivery,
    .actions = kActions,
    .hooks = kHooks,
    .accounts = kAccounts,
    .events = kEvents,
    .keys = kKeys,
    .numbers = kNumbers,
    .permissions = kPermissions,
    .perform = perform,
    .errandDue = errandDue,
    .kinds = kKinds,
    .expired = expired,
    .happened = happened,
    .occurred = occurred,
};

} // namespace offstage
