// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/mechanism/location_updates.h"

#include <algorithm>

#include "model/mechanism/app_code.h"
#include "model/mechanism/errands.h"
#include "model/mechanism/event_wake.h"
#include "model/mechanism/journey.h"
#include "model/mechanism/life_cycle.h"
#include "model/mechanism/location_updates_words.h"
#include "model/mechanism/registry.h"
#include "model/mechanism/tables.h"
#include "model/mechanism/told.h"

// Standard location updates (ME-65..ME-67): they wake nothing. With the background mode and the
// property, updates that were started in front hold the process for as long as they come.
namespace offstage {

using namespace location;

namespace {

Duration time(const RunningBoard &board, int number)
{
    return board.rules().duration(ownNumber(kLocationUpdates, static_cast<std::size_t>(number)));
}
bool flag(const RunningBoard &board, int number)
{
    return board.rules().flag(ownNumber(kLocationUpdates, static_cast<std::size_t>(number)));
}

bool isAlways(const Phone &phone, AppId app)
{
    return isAllowed(phone, app, Permission::LocationAlways);
}
bool isPermitted(const Phone &phone, AppId app)
{
    return isAlways(phone, app) || isAllowed(phone, app, Permission::LocationWhenInUse);
}

Errand *updatesOf(RunningBoard &board, AppId app)
{
    return findErrand(board, app, MechanismId::LocationUpdates);
}

bool isSet(const Errand &errand, int bit)
{
    return (errand.extra[Bits] & bit) != 0;
}

/// Before iOS 9, and for an app linked with an older SDK, the mode alone was enough (F095).
bool needsProperty(const RunningBoard &board, AppId app)
{
    return flag(board, NeedsProperty) && !(board.spec(app).sdk < Version{9, 0});
}

/// Updates that were started behind hold the app only if it may start them at any time (ME-125).
bool countsFrom(RunningBoard &board, AppId app, const Errand &errand)
{
    return isSet(errand, InFront) ||
           (isAlways(board.phone(), app) && flag(board, HoldsFromBackground));
}

/// Whether the updates let the app go on in the background (ME-65).
bool holds(RunningBoard &board, AppId app, const Errand &errand)
{
    return errand.state == Coming && board.spec(app).declares(BackgroundMode::Location) &&
           (isSet(errand, Allows) || !needsProperty(board, app)) &&
           countsFrom(board, app, errand) && isPermitted(board.phone(), app);
}

void settleHold(RunningBoard &board, AppId app, const Errand &errand)
{
    const AssertionKind kind = ownKind(kLocationUpdates, Holding);
    const Assertion *held = board.find(app, kind);
    const bool wanted = holds(board, app, errand);
    if (wanted && !held)
        board.take(app, kind, {}, kForever);
    else if (!wanted && held)
        board.end(app, held->ordinal, AssertionEnd::GivenBack);
}

/// An approximate location changes some four times an hour (ME-68).
Duration spacing(RunningBoard &board, AppId app)
{
    const bool isPrecise = isAllowed(board.phone(), app, Permission::PreciseLocation);
    return time(board, isPrecise ? ToldEvery : ToldEveryReduced);
}

void schedule(RunningBoard &board, Errand &errand, AppId app)
{
    if (errand.state == Paused || !isRunningNow(board.phone(), app)) {
        errand.dueAt = kNever;
        return;
    }
    if (errand.extra[LastTold] == 0) {
        errand.dueAt = board.now() + time(board, FirstFix);
        return;
    }
    const std::int64_t step = std::max<std::int64_t>(errand.extra[Filter], 1) * 1000;
    const Instant next = whenOdometer(board.phone(), errand.extra[SeenOdometer] + step);
    errand.dueAt =
        next == kNever
            ? kNever
            : std::max(next, Instant(Duration(errand.extra[LastTold])) + spacing(board, app));
    const Instant rests = restsFrom(board.phone());
    if (isSet(errand, Pauses) && !isOnScreen(board.phone(), app) && rests != kNever) {
        const Instant since = isMoving(board.phone()) ? rests : restsSince(board.phone());
        errand.dueAt =
            std::min(errand.dueAt, std::max(since, errand.createdAt) + time(board, PauseAfter));
    }
}

void scheduleAgain(RunningBoard &board, AppId app)
{
    if (Errand *errand = updatesOf(board, app))
        schedule(board, *errand, app);
    board.touch(app);
}

void stop(RunningBoard &board, AppId app)
{
    if (const Errand *errand = updatesOf(board, app))
        endErrand(board, app, errand->ordinal, ErrandStage::Cancelled);
    if (const Assertion *held = board.find(app, ownKind(kLocationUpdates, Holding)))
        board.end(app, held->ordinal, AssertionEnd::GivenBack);
}

void fail(RunningBoard &board, AppId app)
{
    stop(board, app);
    if (board.app(app).process)
        callApp(board, app, didFailWithError(), {}, 0, 1);
}

void start(RunningBoard &board, AppId app, const Action &action)
{
    const bool allows = action.flag(1);
    if (allows && needsProperty(board, app) &&
        !board.spec(app).declares(BackgroundMode::Location)) {
        // Setting the property without the mode is a fatal error (ME-65).
        RunningBoard::Because because(
            board, acted(board, app, action, {}, ownResult(kLocationUpdates, PropertyWithoutMode)));
        endProcess(board, app, ExitReason::Crash);
        return;
    }
    if (!isPermitted(board.phone(), app)) {
        RunningBoard::Because because(board, acted(board, app, action, {}, locationDenied()));
        fail(board, app);
        return;
    }
    RunningBoard::Because because(board, acted(board, app, action));
    if (action.count(3) == 1)
        warnPurpose(board, app, MechanismId::LocationUpdates);
    Errand *errand = updatesOf(board, app);
    if (!errand)
        errand = &addErrand(board, app, MechanismId::LocationUpdates);
    const bool isInFront = isOnScreen(board.phone(), app);
    errand->extra[Filter] = action.count(0);
    errand->extra[Bits] = (allows ? Allows : 0) | (action.flag(2) ? Pauses : 0) |
                          (isInFront || isSet(*errand, InFront) ? InFront : 0) |
                          (isSet(*errand, AccessEnded) && !isInFront ? AccessEnded : 0);
    if (!isSet(*errand, AccessEnded)) {
        errand->state = Coming;
        errand->extra[LastTold] = 0;
    }
    schedule(board, *errand, app);
    settleHold(board, app, *errand);
}

void perform(RunningBoard &board, AppId app, const Action &action, std::uint32_t)
{
    if (placeOf(kLocationUpdates, action.id) == StartUpdating) {
        start(board, app, action);
        return;
    }
    RunningBoard::Because because(board, acted(board, app, action));
    stop(board, app);
}

/// Standing still for long ends the updates; without Always it also ends the access, until the user
/// opens the app and it starts them again (ME-67).
void pause(RunningBoard &board, AppId app, Errand &errand)
{
    errand.state = Paused;
    errand.dueAt = kNever;
    if (!isAlways(board.phone(), app))
        errand.extra[Bits] |= AccessEnded;
    RunningBoard::Because because(board,
                                  moveErrand(board, app, errand.ordinal, ErrandStage::Pauses));
    callApp(board, app, ownHook(kLocationUpdates, DidPause));
    if (const Errand *left = updatesOf(board, app))
        settleHold(board, app, *left);
}

void goOn(RunningBoard &board, AppId app, Errand &errand)
{
    errand.state = Coming;
    errand.extra[LastTold] = 0;
    RunningBoard::Because because(board,
                                  moveErrand(board, app, errand.ordinal, ErrandStage::GoesOn));
    settleHold(board, app, errand);
    schedule(board, errand, app);
    callApp(board, app, ownHook(kLocationUpdates, DidResume));
}

void tellLocation(RunningBoard &board, AppId app, Errand &errand)
{
    errand.extra[LastTold] = board.now().time_since_epoch().count();
    errand.extra[SeenOdometer] = odometer(board.phone(), board.now());
    schedule(board, errand, app);
    // Who runs for another reason hears of them too, as far as the user allows it (ME-65).
    if (isOnScreen(board.phone(), app) || holds(board, app, errand) || isAlways(board.phone(), app))
        callApp(board, app, didUpdateLocations());
}

void errandDue(RunningBoard &board, AppId app, std::uint32_t ordinal)
{
    Errand &errand = *findErrand(board, app, ordinal);
    if (!isRunningNow(board.phone(), app))
        return; // the process is frozen; it is told when it runs again
    if (errand.state == Paused) {
        if (isMoving(board.phone()) && !isSet(errand, AccessEnded))
            goOn(board, app, errand);
        return;
    }
    schedule(board, errand, app);
    if (errand.extra[LastTold] == 0 || errand.dueAt <= board.now()) {
        const std::int64_t gone = odometer(board.phone(), board.now());
        const bool isNews = errand.extra[LastTold] == 0 || gone > errand.extra[SeenOdometer];
        if (isNews)
            tellLocation(board, app, errand);
        else
            pause(board, app, errand);
    }
}

void processEnds(RunningBoard &board, AppId app, ExitReason)
{
    if (const Errand *errand = updatesOf(board, app))
        endErrand(board, app, errand->ordinal, ErrandStage::Cancelled);
}

void happened(RunningBoard &board, AppId app, Happening what)
{
    if (!app.isValid())
        return;
    Errand *errand = updatesOf(board, app);
    if (!errand)
        return;
    switch (what) {
    case Happening::EntersBackground:
        if (!isAlways(board.phone(), app) && holds(board, app, *errand))
            notice(board, app, ownNotice(kLocationUpdates, Indicator));
        scheduleAgain(board, app);
        break;
    case Happening::EntersForeground:
    case Happening::Resumed:
        if (errand->state == Paused && !isSet(*errand, AccessEnded) &&
            isOnScreen(board.phone(), app))
            goOn(board, app, *errand);
        else
            scheduleAgain(board, app);
        break;
    default:
        break;
    }
}

void permissionChanged(RunningBoard &board, AppId app, Permission)
{
    const Errand *errand = updatesOf(board, app);
    if (errand && !isPermitted(board.phone(), app))
        fail(board, app);
}

void occurred(RunningBoard &board, const input::Event &event, std::size_t)
{
    setRoute(board, event.values[0], event.duration(1));
}

void factChanged(RunningBoard &board, std::size_t, std::int32_t former)
{
    motionChanged(board, former);
}

} // namespace

const Mechanism kLocationUpdates = {
    .id = MechanismId::LocationUpdates,
    .actions = kActions,
    .hooks = kHooks,
    .results = kResults,
    .notices = kNotices,
    .events = kEvents,
    .facts = kFacts,
    .numbers = kNumbers,
    .modes = kModes,
    .permissions = kPermissions,
    .perform = perform,
    .errandDue = errandDue,
    .kinds = kKinds,
    .processEnds = processEnds,
    .happened = happened,
    .occurred = occurred,
    .factChanged = factChanged,
    .permissionChanged = permissionChanged,
};

std::int32_t worldsMotion(const Phone &phone)
{
    return phone.fact(ownFact(kLocationUpdates, Motion));
}

input::SetFact driven(bool isDriven)
{
    return {ownFact(kLocationUpdates, Motion), isDriven ? Driving : Still};
}

std::int64_t speedOfMotion(const Rules &rules, std::int32_t motion)
{
    if (motion <= 0)
        return 0;
    const auto place = static_cast<std::size_t>(WalkingSpeed + motion - 1);
    // Kilometres per hour.
    return rules.count(ownNumber(kLocationUpdates, place)) * 1'000'000 / 3600;
}

HookId didUpdateLocations()
{
    return ownHook(kLocationUpdates, DidUpdate);
}
HookId didFailWithError()
{
    return ownHook(kLocationUpdates, DidFail);
}
ApiResult locationDenied()
{
    return ownResult(kLocationUpdates, Denied);
}

} // namespace offstage
