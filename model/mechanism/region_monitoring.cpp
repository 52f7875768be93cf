// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "model/mechanism/app_code.h"
#include "model/mechanism/errands.h"
#include "model/mechanism/event_wake.h"
#include "model/mechanism/live_location.h"
#include "model/mechanism/local_notification.h"
#include "model/mechanism/location_updates.h"
#include "model/mechanism/registry.h"
#include "model/mechanism/tables.h"
#include "model/mechanism/told.h"

// Region monitoring (ME-69, ME-70): the system watches borders and beacons for the app and wakes or
// launches it for about 10 s when one is crossed.
namespace offstage {

namespace {

enum { StartMonitoring, StopMonitoring };
enum { DidEnter, DidExit, MonitoringDidFail };
enum { Wake };
enum { TooMany };
enum { CrossRegion, Beacon };
enum { MostRegions, Dwell, BeaconLost, WakeTime, LaunchAfterBoot, AfterForceQuit, AtOnceAfterQuit };
/// Errand::kind, Errand::state, and what waits to be told in Errand::done.
enum { Circle, BeaconRegion };
enum { Unknown, Inside, Outside };
enum { NothingWaits, EnterWaits, ExitWaits };
/// Errand::extra: the flags of the region; a launch without an event, and why.
enum { OnEntry, OnExit, PlainLaunch };
enum { NoLaunch, AfterBoot, AfterQuit };

constexpr std::array<std::string_view, 2> kRegionKinds = {"circle", "beacon"};
constexpr std::array kStartFields = {
    Field{"region", FieldType::Name, true, 0, {}, "its identifier"},
    Field{"kind", FieldType::Choice, false, 0, kRegionKinds, "a circle on the map, or a beacon"},
    Field{"notify-on-entry", FieldType::Flag, false, 1, {}, "whether entering is told"},
    Field{"notify-on-exit", FieldType::Flag, false, 1, {}, "whether leaving is told"},
};
constexpr std::array kStopFields = {
    Field{"region", FieldType::Name, true, 0, {}, "its identifier"},
};
constexpr std::array kActions = {
    ActionWord{.swift = "startMonitoring(for:)",
               .meaning = "the system watches a region, and launches the app at its border",
               .fields = kStartFields,
               .word = "startMonitoring"},
    ActionWord{.swift = "stopMonitoring(for:)",
               .meaning = "ends the watch",
               .fields = kStopFields,
               .word = "stopMonitoring"},
};
constexpr std::array kHooks = {
    HookWord{.swift = "locationManager(_:didEnterRegion:)",
             .meaning = "the phone is in the region now",
             .takesName = true,
             .word = "didEnterRegion"},
    HookWord{.swift = "locationManager(_:didExitRegion:)",
             .meaning = "the phone has left the region",
             .takesName = true,
             .word = "didExitRegion"},
    HookWord{.swift = "locationManager(_:monitoringDidFailFor:withError:)",
             .meaning = "the region is not watched, with the error's code",
             .takesName = true,
             .word = "monitoringDidFail"},
};
constexpr std::array kKinds = {KindWord{.word = "region wake"}};
constexpr std::array kResults = {
    ResultWord{"CLError.regionMonitoringFailure (5)", "more regions than an app may have", 5},
};
constexpr std::array<std::string_view, 2> kWays = {"enter", "exit"};
constexpr std::array kCrossFields = {
    Field{"region", FieldType::Name, true, 0, {}, "the region"},
    Field{"way", FieldType::Choice, false, 0, kWays, "in, or out again"},
    Field{"app", FieldType::App, false, -1, {}, "for this app only; all without it"},
};
constexpr std::array<std::string_view, 2> kReaches = {"in-range", "out-of-range"};
constexpr std::array kBeaconFields = {
    Field{"region", FieldType::Name, true, 0, {}, "the region of the beacon"},
    Field{"reach", FieldType::Choice, false, 0, kReaches, "whether it is near"},
    Field{"app", FieldType::App, false, -1, {}, "for this app only; all without it"},
};
constexpr std::array kEvents = {
    EventWord{"cross-region", "Cross a border", "The phone goes into a region, or out of it.",
              PanelGroup::Location, kCrossFields},
    EventWord{"beacon", "Beacon", "A beacon comes near, or is left behind.", PanelGroup::Location,
              kBeaconFields, Version{7, 0}},
};
constexpr std::array<std::string_view, 7> kNumbers = {
    "most",
    "dwell",
    "beacon_lost",
    "wake",
    "launch_after_boot",
    "after_force_quit",
    "launches_at_force_quit",
};
constexpr std::array kPermissions = {Permission::LocationAlways, Permission::PreciseLocation};

Duration time(const RunningBoard &board, int number)
{
    return board.rules().duration(ownNumber(kRegionMonitoring, static_cast<std::size_t>(number)));
}

bool isPermitted(const Phone &phone, AppId app)
{
    return isAllowed(phone, app, Permission::LocationAlways) &&
           isAllowed(phone, app, Permission::PreciseLocation);
}

void start(RunningBoard &board, AppId app, const Action &action)
{
    const NameId name = action.name(0);
    const bool isDenied = !isAllowed(board.phone(), app, Permission::LocationAlways) &&
                          !isAllowed(board.phone(), app, Permission::LocationWhenInUse);
    Errand *region = findErrand(board, app, MechanismId::RegionMonitoring, name);
    const auto most =
        static_cast<std::size_t>(board.rules().count(ownNumber(kRegionMonitoring, MostRegions)));
    const bool isFull =
        !region && errandCount(board.phone(), app, MechanismId::RegionMonitoring) >= most;
    const ApiResult result = isDenied ? locationDenied()
                             : isFull ? ownResult(kRegionMonitoring, TooMany)
                                      : ApiResult::Fine;
    RunningBoard::Because because(board, acted(board, app, action, name, result));
    if (result != ApiResult::Fine) {
        callApp(board, app, ownHook(kRegionMonitoring, MonitoringDidFail), name, 0,
                isDenied ? 1 : 5);
        return;
    }
    if (!region)
        region = &addErrand(board, app, MechanismId::RegionMonitoring,
                            static_cast<std::uint8_t>(action.count(1)), name);
    region->extra[OnEntry] = action.flag(2);
    region->extra[OnExit] = action.flag(3);
}

void perform(RunningBoard &board, AppId app, const Action &action, std::uint32_t)
{
    if (placeOf(kRegionMonitoring, action.id) == StartMonitoring) {
        start(board, app, action);
        return;
    }
    RunningBoard::Because because(board, acted(board, app, action, action.name(0)));
    if (const Errand *region =
            findErrand(board, app, MechanismId::RegionMonitoring, action.name(0)))
        endErrand(board, app, region->ordinal, ErrandStage::Cancelled);
}

/// The border is crossed. It is told when the phone has stayed behind the cushion for a while; who
/// comes back before that has not crossed it (ME-69).
void cross(RunningBoard &board, AppId app, Errand &region, bool enters)
{
    const std::uint8_t state = enters ? Inside : Outside;
    if (region.state == state)
        return;
    if (region.extra[PlainLaunch] == AfterBoot) {
        region.state = state; // right after a boot nobody looks yet (F090)
        return;
    }
    const bool isBack = region.done != NothingWaits && region.state != Unknown;
    region.state = state;
    region.done = NothingWaits;
    region.dueAt = kNever;
    region.watches = 0;
    board.touch(app);
    if (isBack)
        return;
    region.done = enters ? EnterWaits : ExitWaits;
    const bool isBeacon = region.kind == BeaconRegion;
    const Duration takes =
        isBeacon ? (enters ? seconds(1) : time(board, BeaconLost)) : time(board, Dwell);
    region.dueAt = board.now() + takes;
    region.record = board.cause();
}

EventWake wakeOf(const RunningBoard &board, const Errand &region, HookId hook)
{
    return {MechanismId::RegionMonitoring,
            ownKind(kRegionMonitoring, Wake),
            time(board, WakeTime),
            hook,
            region.name,
            0};
}

Decided askFor(RunningBoard &board, AppId app, const Errand &region)
{
    Question question;
    question.mechanism = MechanismId::RegionMonitoring;
    question.app = app;
    question.ordinal = region.ordinal;
    question.since = region.createdAt;
    question.isPermitted = isPermitted(board.phone(), app);
    return decide(board, question, region.name);
}

void deliver(RunningBoard &board, AppId app, Errand &region)
{
    const bool enters = region.done == EnterWaits;
    region.done = NothingWaits;
    region.watches = 0;
    if (!region.extra[enters ? OnEntry : OnExit])
        return;
    const HookId hook = ownHook(kRegionMonitoring, enters ? DidEnter : DidExit);
    const EventWake wake = wakeOf(board, region, hook);
    RunningBoard::Because because(board,
                                  moveErrand(board, app, region.ordinal, ErrandStage::Delivered));
    wakeFor(board, app, wake);
    board.changed(Condition::AppRan | Condition::OtherRan);
}

/// iOS 5 launches the app some minutes after each boot; 15.3 launched it right after a force quit.
void launchPlainly(RunningBoard &board, AppId app, Errand &region)
{
    const bool isFirst =
        findErrand(board, app, MechanismId::RegionMonitoring)->ordinal == region.ordinal;
    const bool isQuit = region.extra[PlainLaunch] == AfterQuit;
    region.extra[PlainLaunch] = NoLaunch;
    if (!isFirst || board.app(app).process)
        return;
    const EventWake wake = wakeOf(board, region, HookId::DidFinishLaunching);
    if (isQuit) {
        launchFor(board, app, wake);
        return;
    }
    const Decided decided = askFor(board, app, region);
    RunningBoard::Because because(board, decided.record);
    if (decided.ruling.mayProceed)
        launchFor(board, app, wake);
}

void errandDue(RunningBoard &board, AppId app, std::uint32_t ordinal)
{
    Errand &region = *findErrand(board, app, ordinal);
    if (region.extra[PlainLaunch] != NoLaunch) {
        launchPlainly(board, app, region);
        return;
    }
    if (region.done == NothingWaits)
        return;
    const bool isPrecise = isAllowed(board.phone(), app, Permission::PreciseLocation);
    if (isOnScreen(board.phone(), app) && isPrecise) {
        deliver(board, app, region);
        return;
    }
    const Decided decided = askFor(board, app, region);
    RunningBoard::Because because(board, decided.record);
    if (decided.ruling.mayProceed) {
        deliver(board, app, region);
    } else if (decided.ruling.decider == PolicyId::FirstUnlock) {
        region.watches = bits(decided.ruling.watches); // it is told after the unlock
    } else {
        region.done = NothingWaits;
        region.watches = 0;
        moveErrand(board, app, ordinal, ErrandStage::Expires);
    }
}

void occurred(RunningBoard &board, const input::Event &event, std::size_t own)
{
    const bool enters = event.values[1] == 0;
    for (std::size_t i = 0; i < board.phone().apps.size(); ++i) {
        const AppId app(i);
        if (event.app.isValid() && event.app != app)
            continue;
        Errand *region = findErrand(board, app, MechanismId::RegionMonitoring, event.name(0));
        if (region && (region->kind == BeaconRegion) == (own == Beacon))
            cross(board, app, *region, enters);
        conditionCrossed(board, app, event.name(0), enters);
        if (enters && own == CrossRegion)
            regionEntered(board, app, event.name(0));
    }
}

void booted(RunningBoard &board, AppId app)
{
    const Duration after = time(board, LaunchAfterBoot);
    for (Errand &region : board.app(app).errands) {
        if (region.mechanism != MechanismId::RegionMonitoring || after == Duration())
            continue;
        region.extra[PlainLaunch] = AfterBoot;
        region.done = NothingWaits;
        region.dueAt = board.now() + after;
        region.record = board.cause();
    }
    board.touch(app);
}

void happened(RunningBoard &board, AppId app, Happening what)
{
    if (what == Happening::Deleted && app.isValid())
        forgetErrands(board, app, MechanismId::RegionMonitoring, ErrandStage::Cancelled);
    for (std::size_t i = 0; what == Happening::Booted && i < board.phone().apps.size(); ++i)
        booted(board, AppId(i));
}

void processEnds(RunningBoard &board, AppId app, ExitReason reason)
{
    if (reason != ExitReason::AppSwitcher ||
        !board.rules().flag(ownNumber(kRegionMonitoring, AtOnceAfterQuit)))
        return;
    if (Errand *region = findErrand(board, app, MechanismId::RegionMonitoring)) {
        region->extra[PlainLaunch] = AfterQuit;
        region->dueAt = board.now() + seconds(1);
        region->record = board.cause();
    }
}

} // namespace

const Mechanism kRegionMonitoring = {
    .id = MechanismId::RegionMonitoring,
    .actions = kActions,
    .hooks = kHooks,
    .results = kResults,
    .events = kEvents,
    .numbers = kNumbers,
    .permissions = kPermissions,
    .perform = perform,
    .errandDue = errandDue,
    .kinds = kKinds,
    .expired = wakeExpired,
    .processEnds = processEnds,
    .happened = happened,
    .occurred = occurred,
};

} // namespace offstage
