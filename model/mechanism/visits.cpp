// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "model/mechanism/errands.h"
#include "model/mechanism/event_wake.h"
#include "model/mechanism/location_updates.h"
#include "model/mechanism/registry.h"
#include "model/mechanism/tables.h"
#include "model/mechanism/told.h"

// The visits service (ME-71): where the person stays is told late, at the least power, and the app
// is launched for it.
namespace offstage {

namespace {

enum { Start, Stop };
enum { DidVisit };
enum { Wake };
enum { Arrive, Leave };
enum { Delay, WakeTime, AfterForceQuit };
/// Errand::kind: the watch itself, and one event that waits to be told.
enum { Watch, Waiting };

constexpr std::array kActions = {
    ActionWord{.swift = "startMonitoringVisits()",
               .meaning = "the system notices stays, and launches the app for them",
               .word = "startMonitoringVisits",
               .since = {8, 0}},
    ActionWord{.swift = "stopMonitoringVisits()",
               .meaning = "ends the watch",
               .word = "stopMonitoringVisits",
               .since = {8, 0}},
};
constexpr std::array kHooks = {
    HookWord{.swift = "locationManager(_:didVisit:)",
             .meaning = "a stay has begun (1) or ended (2)",
             .takesName = true,
             .word = "didVisit",
             .since = {8, 0}},
};
constexpr std::array kKinds = {KindWord{.word = "visit wake"}};
constexpr std::array kFields = {
    Field{"place", FieldType::Name, true, 0, {}, "where"},
};
constexpr std::array kEvents = {
    EventWord{"arrive", "Arrive", "The person comes to a place and stays.", PanelGroup::Location,
              kFields, Version{8, 0}},
    EventWord{"leave", "Leave", "The person goes away from a place.", PanelGroup::Location, kFields,
              Version{8, 0}},
};
constexpr std::array<std::string_view, 3> kNumbers = {"delay", "wake", "after_force_quit"};
constexpr std::array kPermissions = {Permission::LocationAlways};

Duration time(const RunningBoard &board, int number)
{
    return board.rules().duration(ownNumber(kVisits, static_cast<std::size_t>(number)));
}

bool isWatching(const Phone &phone, AppId app)
{
    return errandCount(phone, app, MechanismId::Visits, Watch) > 0;
}

void perform(RunningBoard &board, AppId app, const Action &action, std::uint32_t)
{
    const bool starts = placeOf(kVisits, action.id) == Start;
    const bool isDenied = !isAllowed(board.phone(), app, Permission::LocationAlways) &&
                          !isAllowed(board.phone(), app, Permission::LocationWhenInUse);
    RunningBoard::Because because(
        board,
        acted(board, app, action, {}, starts && isDenied ? locationDenied() : ApiResult::Fine));
    if (!starts)
        forgetErrands(board, app, MechanismId::Visits, ErrandStage::Cancelled);
    else if (!isDenied && !isWatching(board.phone(), app))
        addErrand(board, app, MechanismId::Visits, Watch);
}

void deliver(RunningBoard &board, AppId app, const Errand &visit)
{
    const NameId place = visit.name;
    const std::int64_t what = visit.done;
    RunningBoard::Because because(board,
                                  endErrand(board, app, visit.ordinal, ErrandStage::Delivered));
    wakeFor(board, app,
            {MechanismId::Visits, ownKind(kVisits, Wake), time(board, WakeTime),
             ownHook(kVisits, DidVisit), place, what});
    board.changed(Condition::AppRan | Condition::OtherRan);
}

void errandDue(RunningBoard &board, AppId app, std::uint32_t ordinal)
{
    Errand &visit = *findErrand(board, app, ordinal);
    if (visit.kind == Watch)
        return;
    if (isOnScreen(board.phone(), app)) {
        deliver(board, app, visit);
        return;
    }
    Question question;
    question.mechanism = MechanismId::Visits;
    question.app = app;
    question.ordinal = ordinal;
    question.since = visit.createdAt;
    question.isPermitted = isAllowed(board.phone(), app, Permission::LocationAlways);
    const Decided decided = decide(board, question, visit.name);
    RunningBoard::Because because(board, decided.record);
    if (decided.ruling.mayProceed)
        deliver(board, app, visit);
    else if (decided.ruling.decider == PolicyId::FirstUnlock)
        visit.watches = bits(decided.ruling.watches);
    else
        endErrand(board, app, ordinal, ErrandStage::Expires);
}

void occurred(RunningBoard &board, const input::Event &event, std::size_t own)
{
    for (std::size_t i = 0; i < board.phone().apps.size(); ++i) {
        const AppId app(i);
        if (!isWatching(board.phone(), app))
            continue;
        Errand &visit = addErrand(board, app, MechanismId::Visits, Waiting, event.name(0));
        visit.done = own == Arrive ? 1 : 2;
        visit.dueAt = board.now() + time(board, Delay);
    }
}

void happened(RunningBoard &board, AppId app, Happening what)
{
    if (what == Happening::Deleted && app.isValid())
        forgetErrands(board, app, MechanismId::Visits, ErrandStage::Cancelled);
}

} // namespace

const Mechanism kVisits = {
    .id = MechanismId::Visits,
    .actions = kActions,
    .hooks = kHooks,
    .events = kEvents,
    .numbers = kNumbers,
    .permissions = kPermissions,
    .perform = perform,
    .errandDue = errandDue,
    .kinds = kKinds,
    .expired = wakeExpired,
    .happened = happened,
    .occurred = occurred,
};

} // namespace offstage
