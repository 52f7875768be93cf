// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "model/mechanism/app_code.h"
#include "model/mechanism/errands.h"
#include "model/mechanism/event_wake.h"
#include "model/mechanism/journey.h"
#include "model/mechanism/location_updates.h"
#include "model/mechanism/registry.h"
#include "model/mechanism/tables.h"
#include "model/mechanism/told.h"

// The significant-change service (ME-68): the system looks at cell towers and Wi-Fi, and launches
// the app when it has come far enough. No background mode is needed, but Always is. A launched app
// has to start the service again to be told.
namespace offstage {

namespace {

enum { Start, Stop };
enum { Wake };
enum { Distance, Spacing, SpacingReduced, WakeTime, AfterForceQuit };
/// Errand::extra.
enum { LastAt };
/// Resource::kind: the process has started the service itself.
enum { Started };

constexpr std::array kActions = {
    ActionWord{.swift = "startMonitoringSignificantLocationChanges()",
               .meaning = "the system watches, and launches the app after large changes of place",
               .word = "startMonitoringSignificantLocationChanges"},
    ActionWord{.swift = "stopMonitoringSignificantLocationChanges()",
               .meaning = "ends the watch",
               .word = "stopMonitoringSignificantLocationChanges"},
};
constexpr std::array kKinds = {KindWord{.word = "significant-change wake"}};
constexpr std::array<std::string_view, 5> kNumbers = {"distance", "spacing", "spacing_reduced",
                                                      "wake", "after_force_quit"};
constexpr std::array kPermissions = {Permission::LocationAlways};

Errand *watchOf(RunningBoard &board, AppId app)
{
    return findErrand(board, app, MechanismId::SignificantChange);
}

Duration time(const RunningBoard &board, int number)
{
    return board.rules().duration(ownNumber(kSignificantChange, static_cast<std::size_t>(number)));
}

bool isPermitted(const Phone &phone, AppId app)
{
    return isAllowed(phone, app, Permission::LocationAlways) ||
           (isAllowed(phone, app, Permission::LocationWhenInUse) && isRunningNow(phone, app));
}

void reset(RunningBoard &board, Errand &watch)
{
    watch.done = odometer(board.phone(), board.now());
    watch.extra[LastAt] = board.now().time_since_epoch().count();
}

/// When the phone will be far enough and the last event long enough ago.
Instant nextAt(const RunningBoard &board, const Phone &phone, AppId app, const Errand &watch)
{
    const Rules &rules = board.rules();
    const std::int64_t step = rules.count(ownNumber(kSignificantChange, Distance)) * 1000;
    const Instant far = whenOdometer(phone, watch.done + step);
    if (far == kNever)
        return kNever;
    const bool isPrecise = isAllowed(phone, app, Permission::PreciseLocation);
    return std::max(far, Instant(Duration(watch.extra[LastAt])) +
                             time(board, isPrecise ? Spacing : SpacingReduced));
}

/// A launched app hears of nothing before it has started the service again.
bool isStarted(RunningBoard &board, AppId app)
{
    return findResource(board, app, MechanismId::SignificantChange, Started) != nullptr;
}

void perform(RunningBoard &board, AppId app, const Action &action, std::uint32_t)
{
    Errand *watch = watchOf(board, app);
    const bool starts = placeOf(kSignificantChange, action.id) == Start;
    const bool isAsked = isAllowed(board.phone(), app, Permission::LocationAlways) ||
                         isAllowed(board.phone(), app, Permission::LocationWhenInUse);
    RunningBoard::Because because(
        board,
        acted(board, app, action, {}, starts && !isAsked ? locationDenied() : ApiResult::Fine));
    if (!starts) {
        closeResource(board, app, MechanismId::SignificantChange, Started);
        forgetErrands(board, app, MechanismId::SignificantChange, ErrandStage::Cancelled);
        return;
    }
    if (!isAsked || isStarted(board, app))
        return;
    openResource(board, app, MechanismId::SignificantChange, Started);
    if (!watch) {
        watch = &addErrand(board, app, MechanismId::SignificantChange);
        reset(board, *watch);
        watch->dueAt = nextAt(board, board.phone(), app, *watch);
    }
    // The first event is the newest one the system has: after a launch the one it was for.
    callApp(board, app, didUpdateLocations());
}

void deliver(RunningBoard &board, AppId app, Errand &watch)
{
    reset(board, watch);
    watch.watches = 0;
    watch.dueAt = nextAt(board, board.phone(), app, watch);
    RunningBoard::Because because(board,
                                  moveErrand(board, app, watch.ordinal, ErrandStage::Delivered));
    const EventWake wake{MechanismId::SignificantChange,
                         ownKind(kSignificantChange, Wake),
                         time(board, WakeTime),
                         didUpdateLocations(),
                         {},
                         0};
    endDying(board, app);
    if (isStarted(board, app))
        wakeFor(board, app, wake);
    else
        launchFor(board, app, wake);
    board.changed(Condition::AppRan | Condition::OtherRan);
}

void errandDue(RunningBoard &board, AppId app, std::uint32_t ordinal)
{
    Errand &watch = *findErrand(board, app, ordinal);
    const Instant next = nextAt(board, board.phone(), app, watch);
    if (next > board.now()) {
        watch.dueAt = next;
        watch.watches = 0;
        return;
    }
    const auto &process = board.app(app).process;
    if (process && process->phase == ProcessPhase::Launched && !isStarted(board, app)) {
        watch.dueAt = kNever; // nobody in this process listens
        return;
    }
    if (isOnScreen(board.phone(), app)) {
        deliver(board, app, watch);
        return;
    }
    Question question;
    question.mechanism = MechanismId::SignificantChange;
    question.app = app;
    question.ordinal = ordinal;
    question.since = watch.createdAt;
    question.isPermitted = isPermitted(board.phone(), app);
    const Decided decided = decide(board, question);
    RunningBoard::Because because(board, decided.record);
    if (decided.ruling.mayProceed) {
        deliver(board, app, watch);
        return;
    }
    watch.watches = bits(decided.ruling.watches);
    watch.dueAt = decided.ruling.again;
}

/// With the process goes its listener; the system launches the app for what comes.
void processEnds(RunningBoard &board, AppId app, ExitReason)
{
    Errand *watch = watchOf(board, app);
    if (watch && watch->watches == 0)
        watch->dueAt = nextAt(board, board.phone(), app, *watch);
}

void happened(RunningBoard &board, AppId app, Happening what)
{
    if (what == Happening::Deleted && app.isValid())
        forgetErrands(board, app, MechanismId::SignificantChange, ErrandStage::Cancelled);
}

} // namespace

const Mechanism kSignificantChange = {
    .id = MechanismId::SignificantChange,
    .actions = kActions,
    .numbers = kNumbers,
    .permissions = kPermissions,
    .perform = perform,
    .errandDue = errandDue,
    .kinds = kKinds,
    .expired = wakeExpired,
    .processEnds = processEnds,
    .happened = happened,
};

} // namespace offstage
