// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/mechanism/live_location.h"

#include <algorithm>
#include <array>

#include "model/mechanism/app_code.h"
#include "model/mechanism/errands.h"
#include "model/mechanism/event_wake.h"
#include "model/mechanism/journey.h"
#include "model/mechanism/live_activity.h"
#include "model/mechanism/location_updates.h"
#include "model/mechanism/registry.h"
#include "model/mechanism/tables.h"
#include "model/mechanism/told.h"

// CLLocationUpdate.liveUpdates and CLMonitor (ME-72, ME-73): the app is held while there is
// something to deliver, suspended in between, and launched again; then it has a few seconds to open
// its stream and sessions again, or Core Location forgets them.
namespace offstage {

namespace {

enum { LiveUpdates, StopLiveUpdates, MonitorCondition, StartActivity, StopActivity, Service };
enum { LocationUpdate, MonitorEvent, SessionRequired };
enum { Delivering };
enum { NotInFront };
enum { Indicator };
enum { ToldEvery, Lasts, RecreateWithin, MostConditions, AfterForceQuit };
/// Errand::kind: what the app is interested in, and one condition of a monitor.
enum { Interest, ConditionOf };
/// Errand::extra of the interest: what the app had open (bits), the odometer and the time of the
/// last update, and whether a launched app still has to open all again.
enum { Had, SeenOdometer, LastTold, MustRecreate };
/// Resource::kind, and the bits of Had.
enum { Stream, Activity, ServiceSession, Monitor };

constexpr std::array kNameField = {
    Field{"name", FieldType::Name, true, 0, {}, "the condition's identifier"},
};
constexpr std::array kActions = {
    ActionWord{.swift = "for try await update in CLLocationUpdate.liveUpdates()",
               .meaning = "a stream of locations; it comes to the app that runs",
               .word = "liveUpdates",
               .since = {17, 0}},
    ActionWord{.swift = "break // out of liveUpdates()",
               .meaning = "ends the stream",
               .word = "stopLiveUpdates",
               .since = {17, 0}},
    ActionWord{.swift = "CLMonitor.add(_:identifier:)",
               .meaning = "a condition that the system watches",
               .fields = kNameField,
               .word = "monitorCondition",
               .since = {17, 0}},
    ActionWord{.swift = "CLBackgroundActivitySession()",
               .meaning = "updates go on in the background, with the indicator; begun in front",
               .word = "startBackgroundActivitySession",
               .since = {17, 0}},
    ActionWord{.swift = "backgroundActivitySession.invalidate()",
               .meaning = "ends the session",
               .word = "invalidateBackgroundActivitySession",
               .since = {17, 0}},
    ActionWord{.swift = "CLServiceSession(authorization: .always)",
               .meaning = "says that the app still wants its authorization",
               .word = "createServiceSession",
               .since = {18, 0}},
};
constexpr std::array kHooks = {
    HookWord{.swift = "CLLocationUpdate",
             .meaning = "the stream brings a location",
             .word = "liveUpdate",
             .since = {17, 0}},
    HookWord{.swift = "CLMonitor.Event",
             .meaning = "a condition is met (1) or not any more (2)",
             .takesName = true,
             .word = "monitorEvent",
             .since = {17, 0}},
    HookWord{.swift = "CLServiceSession.Diagnostic.serviceSessionRequired",
             .meaning = "the app has not opened its session again: no more updates",
             .word = "serviceSessionRequired",
             .since = {17, 0}},
};
constexpr std::array kKinds = {KindWord{.word = "live location"}};
constexpr std::array kResults = {
    ResultWord{"session not started in front", "the session can only begin in the foreground", 0},
};
constexpr std::array kNotices = {
    NoticeWord{"background location indicator", "the location indicator shows in the background"},
};
constexpr std::array<std::string_view, 5> kNumbers = {"told_every", "lasts", "recreate_within",
                                                      "most_conditions", "after_force_quit"};
constexpr std::array kModes = {BackgroundMode::Location};
constexpr std::array kPermissions = {Permission::LocationWhenInUse};

Duration time(const RunningBoard &board, int number)
{
    return board.rules().duration(ownNumber(kLiveLocation, static_cast<std::size_t>(number)));
}

bool isOpen(RunningBoard &board, AppId app, std::uint8_t kind)
{
    return findResource(board, app, MechanismId::LiveLocation, kind) != nullptr;
}

Errand *interestOf(RunningBoard &board, AppId app)
{
    for (Errand &errand : board.app(app).errands) {
        if (errand.mechanism == MechanismId::LiveLocation && errand.kind == Interest)
            return &errand;
    }
    return nullptr;
}

bool had(const Errand &interest, int kind)
{
    return (interest.extra[Had] & (1 << kind)) != 0;
}

/// In the background something must say that the user knows of it, or wants it always (ME-72).
bool isInUse(RunningBoard &board, AppId app, const Errand &interest)
{
    const Phone &phone = board.phone();
    const bool isAlways = isAllowed(phone, app, Permission::LocationAlways);
    return isAlways || (isAllowed(phone, app, Permission::LocationWhenInUse) &&
                        (had(interest, Activity) || hasLiveActivity(phone, app)));
}

void schedule(RunningBoard &board, Errand &interest)
{
    if (interest.extra[MustRecreate] != 0 || !had(interest, Stream)) {
        interest.dueAt = interest.extra[MustRecreate] != 0
                             ? Instant(Duration(interest.extra[MustRecreate]))
                             : kNever;
        return;
    }
    const Instant moved = whenOdometer(board.phone(), interest.extra[SeenOdometer] + 1000);
    interest.dueAt =
        moved == kNever
            ? kNever
            : std::max(moved, Instant(Duration(interest.extra[LastTold])) + time(board, ToldEvery));
}

void open(RunningBoard &board, AppId app, const Action &action, int kind)
{
    Errand *interest = interestOf(board, app);
    const bool isRejoined = interest && had(*interest, kind);
    const bool isLate = kind == Activity && !isOnScreen(board.phone(), app) && !isRejoined;
    const ApiResult result = isLate ? ownResult(kLiveLocation, NotInFront) : ApiResult::Fine;
    RunningBoard::Because because(board, acted(board, app, action, {}, result));
    if (isLate || isOpen(board, app, static_cast<std::uint8_t>(kind)))
        return;
    openResource(board, app, MechanismId::LiveLocation, static_cast<std::uint8_t>(kind));
    if (!interest)
        interest = &addErrand(board, app, MechanismId::LiveLocation, Interest);
    interest->extra[Had] |= 1 << kind;
    if (kind == Stream)
        interest->extra[SeenOdometer] = odometer(board.phone(), board.now()) - 1000;
    schedule(board, *interest);
}

void close(RunningBoard &board, AppId app, const Action &action, int kind)
{
    RunningBoard::Because because(board, acted(board, app, action));
    closeResource(board, app, MechanismId::LiveLocation, static_cast<std::uint8_t>(kind));
    Errand *interest = interestOf(board, app);
    if (!interest)
        return;
    interest->extra[Had] &= ~(1 << kind);
    schedule(board, *interest);
    if (interest->extra[Had] == 0)
        endErrand(board, app, interest->ordinal, ErrandStage::Cancelled);
}

void monitor(RunningBoard &board, AppId app, const Action &action)
{
    const NameId name = action.name(0);
    const Errand *known = findErrand(board, app, MechanismId::LiveLocation, name);
    const auto most =
        static_cast<std::size_t>(board.rules().count(ownNumber(kLiveLocation, MostConditions)));
    RunningBoard::Because because(board, acted(board, app, action, name));
    if (!isOpen(board, app, Monitor))
        openResource(board, app, MechanismId::LiveLocation, Monitor);
    Errand *interest = interestOf(board, app);
    if (!interest)
        interest = &addErrand(board, app, MechanismId::LiveLocation, Interest);
    interest->extra[Had] |= 1 << Monitor;
    if (!known && errandCount(board.phone(), app, MechanismId::LiveLocation, ConditionOf) < most)
        addErrand(board, app, MechanismId::LiveLocation, ConditionOf, name);
}

void perform(RunningBoard &board, AppId app, const Action &action, std::uint32_t)
{
    switch (placeOf(kLiveLocation, action.id)) {
    case LiveUpdates:
        return open(board, app, action, Stream);
    case StopLiveUpdates:
        return close(board, app, action, Stream);
    case StartActivity:
        return open(board, app, action, Activity);
    case StopActivity:
        return close(board, app, action, Activity);
    case Service:
        return open(board, app, action, ServiceSession);
    default:
        return monitor(board, app, action);
    }
}

/// A launched app is remembered for a few seconds (ME-73).
void remember(RunningBoard &board, Errand &interest)
{
    interest.extra[MustRecreate] =
        (board.now() + time(board, RecreateWithin)).time_since_epoch().count();
    schedule(board, interest);
}

void deliver(RunningBoard &board, AppId app, HookId hook, NameId name, std::int64_t value)
{
    Errand &interest = *interestOf(board, app);
    const bool isLaunch = !board.app(app).process;
    interest.watches = 0;
    interest.extra[LastTold] = board.now().time_since_epoch().count();
    interest.extra[SeenOdometer] = odometer(board.phone(), board.now());
    schedule(board, interest);
    // As long as there is more to deliver, the app is not suspended in between.
    const Duration more =
        isMoving(board.phone()) && had(interest, Stream) ? time(board, ToldEvery) : Duration();
    wakeFor(board, app,
            {MechanismId::LiveLocation, ownKind(kLiveLocation, Delivering),
             time(board, Lasts) + more, hook, name, value});
    if (isLaunch && interestOf(board, app))
        remember(board, *interestOf(board, app));
}

void tryToDeliver(RunningBoard &board, AppId app, HookId hook, NameId name, std::int64_t value)
{
    Errand &interest = *interestOf(board, app);
    if (isOnScreen(board.phone(), app)) {
        deliver(board, app, hook, name, value);
        return;
    }
    Question question;
    question.mechanism = MechanismId::LiveLocation;
    question.app = app;
    question.ordinal = interest.ordinal;
    question.since = interest.createdAt;
    question.isDeclared = !had(interest, Stream) || name.isValid() ||
                          board.spec(app).declares(BackgroundMode::Location);
    question.isPermitted = isInUse(board, app, interest);
    const Assertion *held = board.find(app, ownKind(kLiveLocation, Delivering));
    if (held && question.isDeclared && question.isPermitted) {
        deliver(board, app, hook, name, value); // it was asked about when this stretch began
        return;
    }
    if (held)
        board.end(app, held->ordinal, AssertionEnd::Dropped);
    const Decided decided = decide(board, question, name);
    RunningBoard::Because because(board, decided.record);
    if (decided.ruling.mayProceed) {
        deliver(board, app, hook, name, value);
        return;
    }
    interest.watches = bits(decided.ruling.watches);
    interest.dueAt = decided.ruling.again;
}

/// The few seconds after a launch are over: what was not opened again is forgotten (ME-73, F096).
void endMemory(RunningBoard &board, AppId app, Errand &interest)
{
    interest.extra[MustRecreate] = 0;
    std::int64_t open = 0;
    for (const int kind : {Stream, Activity, ServiceSession, Monitor})
        open |= isOpen(board, app, static_cast<std::uint8_t>(kind)) ? 1 << kind : 0;
    const std::int64_t sessions = (1 << Activity) | (1 << ServiceSession);
    const bool isLost = (interest.extra[Had] & ~open & sessions) != 0;
    interest.extra[Had] = open;
    if (!isLost && open != 0) {
        schedule(board, interest);
        return;
    }
    RunningBoard::Because because(board,
                                  endErrand(board, app, interest.ordinal, ErrandStage::Expires));
    forgetErrands(board, app, MechanismId::LiveLocation, ErrandStage::Expires);
    if (isLost && board.app(app).process && board.app(app).process->isRunning)
        callApp(board, app, ownHook(kLiveLocation, SessionRequired));
}

void errandDue(RunningBoard &board, AppId app, std::uint32_t ordinal)
{
    Errand &interest = *findErrand(board, app, ordinal);
    if (interest.kind == ConditionOf)
        return;
    if (interest.extra[MustRecreate] != 0 &&
        Instant(Duration(interest.extra[MustRecreate])) <= board.now()) {
        endMemory(board, app, interest);
        return;
    }
    schedule(board, interest);
    const bool isNews = odometer(board.phone(), board.now()) >= interest.extra[SeenOdometer] + 1000;
    if (isNews && interest.dueAt <= board.now())
        tryToDeliver(board, app, ownHook(kLiveLocation, LocationUpdate), {}, 0);
}

void processEnds(RunningBoard &board, AppId app, ExitReason)
{
    if (Errand *interest = interestOf(board, app))
        interest->extra[MustRecreate] = 0;
}

void opened(RunningBoard &board, AppId app)
{
    Errand *interest = interestOf(board, app);
    if (interest && board.app(app).process->phase == ProcessPhase::Launching)
        remember(board, *interest);
}

/// What was refused in the background needs no leave in front.
void goOnInFront(RunningBoard &board, AppId app)
{
    Errand &interest = *interestOf(board, app);
    interest.watches = 0;
    schedule(board, interest);
    board.touch(app);
}

void happened(RunningBoard &board, AppId app, Happening what)
{
    if (!app.isValid() || !interestOf(board, app))
        return;
    if (what == Happening::Deleted)
        forgetErrands(board, app, MechanismId::LiveLocation, ErrandStage::Cancelled);
    else if (what == Happening::EntersBackground && isOpen(board, app, Activity))
        notice(board, app, ownNotice(kLiveLocation, Indicator));
    else if (what == Happening::EntersForeground)
        goOnInFront(board, app);
}

} // namespace

const Mechanism kLiveLocation = {
    .id = MechanismId::LiveLocation,
    .actions = kActions,
    .hooks = kHooks,
    .results = kResults,
    .notices = kNotices,
    .numbers = kNumbers,
    .modes = kModes,
    .permissions = kPermissions,
    .perform = perform,
    .errandDue = errandDue,
    .kinds = kKinds,
    .expired = wakeExpired,
    .processEnds = processEnds,
    .opened = opened,
    .happened = happened,
};

void conditionCrossed(RunningBoard &board, AppId app, NameId condition, bool enters)
{
    Errand *watched = findErrand(board, app, MechanismId::LiveLocation, condition);
    const std::uint8_t state = enters ? 1 : 2;
    if (!watched || watched->state == state || !interestOf(board, app))
        return;
    watched->state = state;
    tryToDeliver(board, app, ownHook(kLiveLocation, MonitorEvent), condition, state);
}

} // namespace offstage
