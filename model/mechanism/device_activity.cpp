// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "model/mechanism/decisions.h"
#include "model/mechanism/errands.h"
#include "model/mechanism/extension_process.h"
#include "model/mechanism/tables.h"
#include "model/mechanism/told.h"

// Screen Time (ME-103): the monitor extension is called at the start and end of an interval and at
// thresholds, but only while the phone is in use.
namespace offstage {

namespace {

enum { StartMonitoring, StopMonitoring, Done };
enum { DidStart, DidEnd, DidReachThreshold };
enum { NotAuthorized, TooShort, TooLong, TooMany };
enum { MostActivities, Shortest, Longest, CallTime, LongPeriod };
enum IntervalState : std::uint8_t { Before, Within };

constexpr std::array kStartFields = {
    Field{"name", FieldType::Name, true, 0, {}, "the activity"},
    Field{"starts", FieldType::Time, false, 0, {}, "the start of the interval, after midnight"},
    Field{"length", FieldType::Time, true, 0, {}, "how long the interval is"},
    Field{"repeats", FieldType::Flag, false, 1, {}, "every day"},
};
constexpr std::array kNameFields = {
    Field{"name", FieldType::Name, true, 0, {}, "the activity"},
};
constexpr std::array kActions = {
    ActionWord{.swift = "DeviceActivityCenter().startMonitoring(_:during:)",
               .meaning = "asks to hear of an interval",
               .fields = kStartFields,
               .word = "startDeviceActivity",
               .since = {15, 0}},
    ActionWord{.swift = "DeviceActivityCenter().stopMonitoring(_:)",
               .meaning = "hears of it no longer",
               .fields = kNameFields,
               .word = "stopDeviceActivity",
               .since = {15, 0}},
    ActionWord{.swift = "return from the monitor's method",
               .meaning = "the extension is done with the call",
               .fields = {},
               .word = "deviceActivityDone",
               .since = {15, 0}},
};
constexpr std::array kHooks = {
    HookWord{.swift = "intervalDidStart(for:)",
             .meaning = "an interval has begun and the phone is in use",
             .takesName = true,
             .word = "intervalDidStart",
             .since = {15, 0}},
    HookWord{.swift = "intervalDidEnd(for:)",
             .meaning = "an interval is over and the phone is in use",
             .takesName = true,
             .word = "intervalDidEnd",
             .since = {15, 0}},
    HookWord{.swift = "eventDidReachThreshold(_:activity:)",
             .meaning = "the person has used something for as long as was asked",
             .takesName = true,
             .word = "eventDidReachThreshold",
             .since = {15, 0}},
};
constexpr std::array kKinds = {KindWord{.word = "device activity monitor"}};
constexpr std::array kResults = {
    ResultWord{"Family Controls not authorized", "The user does not let the app see Screen Time.",
               0},
    ResultWord{"MonitoringError.intervalTooShort", "An interval has 15 min at least.", 0},
    ResultWord{"MonitoringError.intervalTooLong", "An interval has a week at most.", 0},
    ResultWord{"MonitoringError.excessiveActivities", "There can be 20 activities at most.", 0},
};
constexpr std::array kEventFields = {
    Field{"app", FieldType::App, true, -1, {}, "which app asked for it"},
    Field{"activity", FieldType::Name, true, -1, {}, "the activity"},
};
constexpr std::array kEvents = {
    EventWord{"usage-threshold",
              "A threshold of Screen Time is reached",
              "The person has used something for as long as the app asked.",
              PanelGroup::Person,
              kEventFields,
              {15, 0}},
};
constexpr std::array<std::string_view, 5> kNumbers = {"most_activities", "shortest", "longest",
                                                      "call_time", "long_period"};
constexpr std::array kPermissions = {Permission::FamilyControls};

ApiResult startResult(const RunningBoard &board, const Phone &phone, AppId app,
                      const Action &action)
{
    const Rules &rules = board.rules();
    const Duration length = action.duration(2);
    if (!isAllowed(phone, app, Permission::FamilyControls))
        return ownResult(kDeviceActivity, NotAuthorized);
    if (length < rules.duration(ownNumber(kDeviceActivity, Shortest)))
        return ownResult(kDeviceActivity, TooShort);
    if (length > rules.duration(ownNumber(kDeviceActivity, Longest)))
        return ownResult(kDeviceActivity, TooLong);
    const auto most =
        static_cast<std::size_t>(rules.count(ownNumber(kDeviceActivity, MostActivities)));
    return errandCount(phone, app, MechanismId::DeviceActivity) >= most
               ? ownResult(kDeviceActivity, TooMany)
               : ApiResult::Fine;
}

void start(RunningBoard &board, AppId app, const Action &action)
{
    const NameId name = action.name(0);
    if (const Errand *same = findErrand(board, app, MechanismId::DeviceActivity, name))
        endErrand(board, app, same->ordinal, ErrandStage::Replaced);
    const ApiResult result = startResult(board, board.phone(), app, action);
    RunningBoard::Because because(board, acted(board, app, action, name, result));
    if (result != ApiResult::Fine)
        return;
    Errand &activity = addErrand(board, app, MechanismId::DeviceActivity, 0, name);
    activity.total = action.duration(2).count();
    activity.extra[0] = action.flag(3) ? 1 : 0;
    Instant starts = board.now() - timeOfDay(board.now()) + action.duration(1);
    if (starts + action.duration(2) <= board.now())
        starts += days(1);
    activity.extra[1] = starts.time_since_epoch().count();
    activity.dueAt = std::max(starts, board.now());
    board.touch(app);
}

void perform(RunningBoard &board, AppId app, const Action &action, std::uint32_t)
{
    if (action.id == ownAction(kDeviceActivity, StartMonitoring))
        return start(board, app, action);
    if (action.id == ownAction(kDeviceActivity, Done))
        return finishExtension(board, app, kDeviceActivity, action);
    RunningBoard::Because because(board, acted(board, app, action, action.name(0)));
    if (const Errand *activity =
            findErrand(board, app, MechanismId::DeviceActivity, action.name(0)))
        endErrand(board, app, activity->ordinal, ErrandStage::Cancelled);
}

void call(RunningBoard &board, AppId app, std::size_t hook, NameId name)
{
    const AppId monitor = extensionOf(board.phone(), app, MechanismId::DeviceActivity);
    if (monitor.isValid())
        callExtension(board, monitor, kDeviceActivity, hook, name,
                      board.rules().duration(ownNumber(kDeviceActivity, CallTime)));
}

/// After how long the interval begins again: one that is longer than a day needs its weekday in the
/// schedule, so it comes once a week.
Duration period(const RunningBoard &board, const Errand &activity)
{
    return Duration(activity.total) > days(1)
               ? board.rules().duration(ownNumber(kDeviceActivity, LongPeriod))
               : days(1);
}

/// A border of the interval; a phone that nobody uses is waited for.
void errandDue(RunningBoard &board, AppId app, std::uint32_t ordinal)
{
    Errand &activity = *findErrand(board, app, ordinal);
    if (!board.phone().device.isInUse()) {
        activity.watches = bits(Condition::InUse);
        moveErrand(board, app, ordinal, ErrandStage::Waits);
        return;
    }
    activity.watches = 0;
    const NameId name = activity.name;
    const bool begins = activity.state == Before;
    const Instant starts{Duration(activity.extra[1])};
    if (begins) {
        activity.state = Within;
        activity.dueAt = std::max(starts + Duration(activity.total), board.now());
    } else {
        activity.state = Before;
        const Instant next = starts + period(board, activity);
        activity.extra[1] = next.time_since_epoch().count();
        activity.dueAt = next;
    }
    const bool isLast = !begins && activity.extra[0] == 0;
    RunningBoard::Because because(
        board, isLast ? endErrand(board, app, ordinal, ErrandStage::Done)
                      : moveErrand(board, app, ordinal,
                                   begins ? ErrandStage::Starts : ErrandStage::Delivered));
    call(board, app, begins ? DidStart : DidEnd, name);
}

void occurred(RunningBoard &board, const input::Event &event, std::size_t)
{
    if (event.app.isValid() && board.phone().device.isInUse() &&
        findErrand(board, event.app, MechanismId::DeviceActivity, event.name(0)))
        call(board, event.app, DidReachThreshold, event.name(0));
}

} // namespace

const Mechanism kDeviceActivity = {
    .id = MechanismId::DeviceActivity,
    .actions = kActions,
    .hooks = kHooks,
    .results = kResults,
    .events = kEvents,
    .numbers = kNumbers,
    .permissions = kPermissions,
    .isExtensionPoint = true,
    .perform = perform,
    .errandDue = errandDue,
    .kinds = kKinds,
    .expired = extensionExpired,
    .occurred = occurred,
};

} // namespace offstage
