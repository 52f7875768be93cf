// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "model/mechanism/app_code.h"
#include "model/mechanism/audio.h"
#include "model/mechanism/decisions.h"
#include "model/mechanism/errands.h"
#include "model/mechanism/life_cycle.h"
#include "model/mechanism/registry.h"
#include "model/mechanism/spring_board.h"
#include "model/mechanism/tables.h"
#include "model/mechanism/told.h"

// AlarmKit (ME-43..ME-48): the system rings, whatever became of the app, through Focus and silent
// mode. No code runs for it until the user taps a button that carries an intent.
namespace offstage {

namespace {

enum { Schedule, Cancel, Intent };
enum { Updates, StopIntent, SecondaryIntent };
enum { NotAuthorized, NoUsageDescription, NothingScheduled };
enum { Asks, Rings, RingsPlainly, Stops, CountsDown, Dismissed };
enum { StopAlarm, SnoozeAlarm };
enum { UsageDescription, CountdownActivity };
enum { IntentTime };
enum AlarmState : std::uint8_t { Scheduled, CountingDown, Ringing };
enum AlarmIntent : std::uint8_t { NoIntent, OpensApp, Behind, WithAudio };
/// Places in Errand::extra; `total` is the time of its countdown.
enum { TimeOfDay, Days, Snooze, Button };

constexpr std::array<std::string_view, 4> kDays = {"once", "daily", "weekdays", "weekends"};
constexpr std::array<std::string_view, 4> kIntents = {"none", "opens-app", "in-background",
                                                      "with-audio"};
constexpr std::array kScheduleFields = {
    Field{"name", FieldType::Name, true, 0, {}, "what it says"},
    Field{"after", FieldType::Time, false, 0, {}, "a fixed schedule: when, from now"},
    Field{"time-of-day", FieldType::Time, false, -1, {}, "a relative one: how long after midnight"},
    Field{"days", FieldType::Choice, false, 0, kDays, "when a relative one repeats"},
    Field{"countdown", FieldType::Time, false, 0, {}, "a timer: counts down in a Live Activity"},
    Field{"snooze", FieldType::Time, false, 0, {}, "the time after the alert, until the next"},
    Field{"button", FieldType::Choice, false, 0, kIntents, "the App Intent its buttons carry"},
};
constexpr std::array kNameFields = {
    Field{"name", FieldType::Name, true, 0, {}, "which alarm"},
};
constexpr std::array kActions = {
    ActionWord{.swift = "AlarmManager.shared.schedule(id:configuration:)",
               .meaning = "the system rings at its time; no code runs",
               .fields = kScheduleFields,
               .word = "scheduleAlarm",
               .since = {26, 0}},
    ActionWord{.swift = "AlarmManager.shared.cancel(id:)",
               .meaning = "withdraws it",
               .fields = kNameFields,
               .word = "cancelAlarm",
               .since = {26, 0}},
    ActionWord{.swift = "return .result()",
               .meaning = "the intent of an alarm's button is done",
               .fields = {},
               .word = "alarmIntentDone",
               .since = {26, 0}},
};
constexpr std::array kHooks = {
    HookWord{.swift = "for await alarms in AlarmManager.shared.alarmUpdates",
             .meaning = "an alarm changed while the app runs",
             .takesName = true,
             .word = "alarmUpdates",
             .since = {26, 0}},
    HookWord{.swift = "stopIntent.perform()",
             .meaning = "the user stopped the alarm with a button that carries an intent",
             .takesName = true,
             .word = "stopIntent",
             .since = {26, 0}},
    HookWord{.swift = "secondaryIntent.perform()",
             .meaning = "the user tapped the alarm's second button, which carries an intent",
             .takesName = true,
             .word = "secondaryIntent",
             .since = {26, 0}},
};
constexpr std::array kKinds = {KindWord{.word = "alarm button"}};
constexpr std::array kResults = {
    ResultWord{"alarms not authorized", "The user does not let the app set alarms.", 0},
    ResultWord{"NSAlarmKitUsageDescription is missing", "Without the key nothing can be scheduled.",
               0},
    ResultWord{"nothing scheduled", "There is neither a time nor a countdown.", 0},
};
constexpr std::array kNotices = {
    NoticeWord{"alarm-asks", "iOS asks whether the app may set alarms"},
    NoticeWord{"alarm-rings", "The alarm %1 rings"},
    NoticeWord{"alarm-rings-plainly", "The alarm %1 rings, in the system's own look"},
    NoticeWord{"alarm-stops", "The alarm %1 is silent again"},
    NoticeWord{"alarm-counts-down", "%1 counts down on the lock screen"},
    NoticeWord{"alarm-dismissed", "The timer %1 is dismissed without a Live Activity to show it",
               true},
};
constexpr std::array kEventFields = {
    Field{"app", FieldType::App, true, -1, {}, "whose alarm rings"},
};
constexpr std::array kEvents = {
    EventWord{"stop-alarm",
              "Stop the alarm",
              "The user stops the alarm that rings.",
              PanelGroup::Person,
              kEventFields,
              {26, 0}},
    EventWord{"snooze-alarm",
              "Tap the alarm's second button",
              "Snooze, or what the app made of the button.",
              PanelGroup::Person,
              kEventFields,
              {26, 0}},
};
constexpr std::array kKeys = {
    KeyWord{"alarm-usage-description",
            "NSAlarmKitUsageDescription",
            "Says why the app sets alarms",
            {26, 0}},
    KeyWord{"alarm-live-activity",
            "ActivityConfiguration for AlarmAttributes",
            "A widget extension that draws the countdown",
            {26, 0}},
};
constexpr std::array<std::string_view, 1> kNumbers = {"intent_time"};
constexpr std::array kPermissions = {Permission::Alarms};

bool isDay(Instant at, std::int64_t which)
{
    const bool isWeekend = weekday(at) >= 5;
    return which < 2 || isWeekend == (which == 3);
}

Instant nextRing(Instant now, const Errand &alarm)
{
    Instant at = now - timeOfDay(now) + Duration(alarm.extra[TimeOfDay]);
    while (at <= now || !isDay(at, alarm.extra[Days]))
        at += days(1);
    return at;
}

/// The app hears of it while it runs; nothing wakes it (ME-46).
void tellApp(RunningBoard &board, AppId app, NameId name)
{
    if (board.app(app).process && board.app(app).process->isRunning)
        callApp(board, app, ownHook(kAlarm, Updates), name);
}

ApiResult scheduleResult(const Phone &phone, AppId app, const Action &action)
{
    if (!phone.spec(app).declares(ownKey(kAlarm, UsageDescription)))
        return ownResult(kAlarm, NoUsageDescription);
    if (!isAllowed(phone, app, Permission::Alarms))
        return ownResult(kAlarm, NotAuthorized);
    if (action.count(1) <= 0 && action.count(2) < 0 && action.count(4) <= 0)
        return ownResult(kAlarm, NothingScheduled);
    return ApiResult::Fine;
}

void schedule(RunningBoard &board, AppId app, const Action &action)
{
    const NameId name = action.name(0);
    const ApiResult result = scheduleResult(board.phone(), app, action);
    RunningBoard::Because because(board, acted(board, app, action, name, result));
    const Answer answer = board.app(app).permissions[static_cast<std::size_t>(Permission::Alarms)];
    if (result == ownResult(kAlarm, NotAuthorized) && answer == Answer::NotAsked)
        notice(board, app, ownNotice(kAlarm, Asks));
    if (result != ApiResult::Fine)
        return;
    if (const Errand *same = findErrand(board, app, MechanismId::Alarm, name))
        endErrand(board, app, same->ordinal, ErrandStage::Replaced);
    Errand &alarm = addErrand(board, app, MechanismId::Alarm, 0, name);
    alarm.extra = {action.count(2), action.count(3), action.count(5), action.count(6)};
    alarm.total = action.count(4);
    const std::uint32_t ordinal = alarm.ordinal;
    if (action.count(2) >= 0)
        alarm.dueAt = nextRing(board.now(), alarm);
    else
        alarm.dueAt = board.now() + Duration(alarm.total > 0 ? alarm.total : action.count(1));
    if (action.count(2) < 0 && alarm.total > 0) {
        alarm.state = CountingDown;
        moveErrand(board, app, ordinal, ErrandStage::Starts);
        // Its countdown is drawn by the app's widget extension, or it is dismissed (ME-45).
        if (board.spec(app).declares(ownKey(kAlarm, CountdownActivity))) {
            notice(board, app, ownNotice(kAlarm, CountsDown), name);
        } else {
            notice(board, app, ownNotice(kAlarm, Dismissed), name);
            endErrand(board, app, ordinal, ErrandStage::Fails);
        }
    }
    board.touch(app);
}

void perform(RunningBoard &board, AppId app, const Action &action, std::uint32_t)
{
    if (action.id == ownAction(kAlarm, Schedule))
        return schedule(board, app, action);
    if (action.id == ownAction(kAlarm, Intent)) {
        const Assertion *held = board.find(app, ownKind(kAlarm, 0));
        RunningBoard::Because because(
            board, acted(board, app, action, {}, held ? ApiResult::Fine : ApiResult::NothingToEnd));
        if (held)
            board.end(app, held->ordinal, AssertionEnd::GivenBack);
        return;
    }
    RunningBoard::Because because(board, acted(board, app, action, action.name(0)));
    const Errand *alarm = findErrand(board, app, MechanismId::Alarm, action.name(0));
    if (!alarm)
        return;
    if (alarm->state == Ringing)
        notice(board, app, ownNotice(kAlarm, Stops), alarm->name);
    endErrand(board, app, alarm->ordinal, ErrandStage::Cancelled);
}

/// It rings: force quit, flight mode, silent mode and Focus do not matter (ME-43, ME-47).
void errandDue(RunningBoard &board, AppId app, std::uint32_t ordinal)
{
    Errand *alarm = findErrand(board, app, ordinal);
    alarm->state = Ringing;
    const NameId name = alarm->name;
    RunningBoard::Because because(board, moveErrand(board, app, ordinal, ErrandStage::Delivered));
    const Device &device = board.phone().device;
    const bool isPlain = device.hasPasscode && !device.wasUnlockedSinceBoot;
    notice(board, app, ownNotice(kAlarm, isPlain ? RingsPlainly : Rings), name);
    lightScreen(board);
    tellApp(board, app, name);
}

/// The button's intent runs in the background, or opens the app (ME-46, ME-47).
void runIntent(RunningBoard &board, AppId app, const Errand &alarm, HookId hook)
{
    const auto intent = static_cast<AlarmIntent>(alarm.extra[Button]);
    if (intent == NoIntent)
        return;
    if (intent == OpensApp) {
        launchByUser(board, app, LaunchVia::Notification);
        callApp(board, app, hook, alarm.name);
        return;
    }
    Question question;
    question.mechanism = MechanismId::Alarm;
    question.app = app;
    question.ordinal = alarm.ordinal;
    const Decided decided = decide(board, question, alarm.name);
    if (!decided.ruling.mayProceed)
        return;
    RunningBoard::Because because(board, decided.record);
    startProcess(board, app, MechanismId::Alarm, false);
    letAudioBegin(board, app, intent == WithAudio, false);
    const std::uint32_t held = board.take(app, ownKind(kAlarm, 0), alarm.name,
                                          board.rules().duration(ownNumber(kAlarm, IntentTime)));
    callApp(board, app, hook, alarm.name, held);
    if (!reactsTo(board.spec(app), hook, alarm.name))
        board.end(app, held, AssertionEnd::GivenBack);
}

void occurred(RunningBoard &board, const input::Event &event, std::size_t own)
{
    if (!event.app.isValid())
        return;
    const AppId app = event.app;
    Errand *ringing = nullptr;
    for (Errand &errand : board.app(app).errands) {
        if (errand.mechanism == MechanismId::Alarm && errand.state == Ringing && !ringing)
            ringing = &errand;
    }
    if (!ringing)
        return;
    const Errand alarm = *ringing;
    notice(board, app, ownNotice(kAlarm, Stops), alarm.name);
    if (own == SnoozeAlarm && alarm.extra[Snooze] > 0) {
        ringing->state = CountingDown;
        ringing->dueAt = board.now() + Duration(alarm.extra[Snooze]);
        moveErrand(board, app, alarm.ordinal, ErrandStage::Waits);
    } else if (alarm.extra[TimeOfDay] >= 0 && alarm.extra[Days] > 0) {
        ringing->state = Scheduled;
        ringing->dueAt = nextRing(board.now(), alarm);
        moveErrand(board, app, alarm.ordinal, ErrandStage::Waits);
    } else {
        endErrand(board, app, alarm.ordinal, ErrandStage::Done);
    }
    tellApp(board, app, alarm.name);
    runIntent(board, app, alarm, ownHook(kAlarm, own == StopAlarm ? StopIntent : SecondaryIntent));
    board.touch(app);
}

void expired(RunningBoard &board, AppId app, std::uint32_t ordinal)
{
    board.end(app, ordinal, AssertionEnd::Expired);
}

void happened(RunningBoard &board, AppId app, Happening what)
{
    if (what != Happening::Deleted)
        return;
    while (const Errand *alarm = findErrand(board, app, MechanismId::Alarm))
        endErrand(board, app, alarm->ordinal, ErrandStage::Cancelled);
}

} // namespace

const Mechanism kAlarm = {
    .id = MechanismId::Alarm,
    .actions = kActions,
    .hooks = kHooks,
    .results = kResults,
    .notices = kNotices,
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
