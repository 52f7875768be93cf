// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/mechanism/local_notification.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <vector>

#include "model/mechanism/app_code.h"
#include "model/mechanism/decisions.h"
#include "model/mechanism/life_cycle.h"
#include "model/mechanism/registry.h"
#include "model/mechanism/spring_board.h"
#include "model/mechanism/tables.h"
#include "model/mechanism/told.h"

// Local notifications (ME-43..ME-52): the system shows them at their time or place, force quit or
// not, and no app code runs until the user opens one or picks an action. Only the app in front is
// asked first.
namespace offstage {

namespace {

enum { ResponseDone, SetBadge, Present };
enum { IntervalTooShort };
enum { WillPresent, DidReceiveLocal };
enum { Badge, HeldByFocus, NotInFront };
enum { PickAction, Dismiss };
enum { FocusOn };
enum { TimeSensitive, CriticalAlerts };
/// What its process keeps: a notification that the app in front is asked about, with its level as
/// the state and the mechanism it comes from as the value.
enum ResourceKind : std::uint8_t { AskedAbout };
/// UserNotifications, which asks the app in front.
constexpr Version kFramework{10, 0};
enum { RepeatLeast, ActionTime };

constexpr auto kLevels = kEnumNames<InterruptionLevel>;
constexpr std::array kScheduleFields = {
    Field{"title", FieldType::Name, true, 0, {}, "what the notification says"},
    Field{"after", FieldType::Time, false, 0, {}, "when, from now, and how far repeats are apart"},
    Field{"repeats", FieldType::Flag, false, 0, {}, "whether it comes again and again"},
    Field{"time-of-day", FieldType::Time, false, -1, {}, "a calendar trigger: after midnight"},
    Field{"region", FieldType::Name, false, -1, {}, "a location trigger: the place"},
    Field{"level", FieldType::Choice, false, 0, kLevels, "its interruption level"},
};
constexpr std::array kCancelFields = {
    Field{"title", FieldType::Name, true, 0, {}, "what the notification says"},
};
constexpr std::array kPresentFields = {
    Field{"title", FieldType::Name, false, -1, {}, "which one, if it is asked about several"},
};
constexpr std::array kBadgeFields = {
    Field{"number", FieldType::Count, true, 0, {}, "the number on the icon"},
};
constexpr std::array kWords = {
    ActionWord{ActionId::ScheduleNotification, "UNUserNotificationCenter.current().add(_:)",
               "the system shows it at its time or place; no code runs", kScheduleFields},
    ActionWord{ActionId::CancelNotification, "removePendingNotificationRequests(withIdentifiers:)",
               "withdraws it", kCancelFields},
    ActionWord{.swift = "completionHandler()",
               .meaning = "the response to a notification is dealt with",
               .fields = {},
               .word = "notificationResponseDone"},
    ActionWord{.swift = "UNUserNotificationCenter.current().setBadgeCount(_:)",
               .meaning = "sets the number on the icon",
               .fields = kBadgeFields,
               .word = "setBadge"},
    ActionWord{.swift = "completionHandler([.banner, .list])",
               .meaning = "shows the notification although the app is in front",
               .fields = kPresentFields,
               .word = "presentNotification",
               .since = kFramework},
};
constexpr std::array kHooks = {
    HookWord{HookId::DidReceiveNotificationResponse,
             "userNotificationCenter(_:didReceive:withCompletionHandler:)",
             "the user tapped a notification, or picked one of its actions", true},
    HookWord{.swift = "userNotificationCenter(_:willPresent:withCompletionHandler:)",
             .meaning = "a notification for the app in front; it is shown only if the app asks",
             .takesName = true,
             .word = "willPresentNotification",
             .since = kFramework},
    HookWord{.swift = "application(_:didReceive: UILocalNotification)",
             .meaning = "before iOS 10: a local notification for the app in front, never shown",
             .takesName = true,
             .word = "didReceiveLocalNotification"},
};
constexpr std::array kKinds = {KindWord{.word = "notification action"}};
constexpr std::array kResults = {
    ResultWord{"time interval must be at least 60 if repeating",
               "A notification cannot repeat more often.", 0},
};
constexpr std::array kNotices = {
    NoticeWord{"badge", "The icon shows %2"},
    NoticeWord{"held-by-focus", "%1 waits in Notification Center because of the Focus"},
    NoticeWord{"not-shown-in-front", "%1 is not shown: the app is in front and does not ask for it",
               true},
};
constexpr std::array kActionFields = {
    Field{"app", FieldType::App, true, -1, {}, "whose newest notification"},
    Field{"action", FieldType::Name, true, -1, {}, "the identifier of the action"},
};
constexpr std::array kAppFields = {
    Field{"app", FieldType::App, true, -1, {}, "whose newest notification"},
};
constexpr std::array kEvents = {
    EventWord{"notification-action", "Pick a notification's action",
              "An action that stays in the background runs the app's code there.",
              PanelGroup::Person, kActionFields},
    EventWord{"dismiss-notification", "Dismiss a notification", "It goes; no code runs.",
              PanelGroup::Person, kAppFields},
};
constexpr std::array<std::string_view, 2> kOffOn = {"off", "on"};
constexpr std::array kFacts = {
    FactWord{"focus", "Focus", "Only time-sensitive and critical notifications break through it.",
             PanelGroup::Person, kOffOn, 0, Version{15, 0}},
};
constexpr std::array kKeys = {
    KeyWord{"time-sensitive-notifications", "com.apple.developer.usernotifications.time-sensitive",
            "Lets notifications break through a Focus", Version{15, 0}},
    KeyWord{"critical-alerts", "com.apple.developer.usernotifications.critical-alerts",
            "Lets notifications sound in silent mode and through a Focus", Version{12, 0}},
};
constexpr std::array<std::string_view, 2> kNumbers = {"repeat_least", "action_time"};
constexpr std::array kPermissions = {Permission::Notifications};
constexpr std::size_t kMostShown = 32;

void forget(RunningBoard &board, AppId app, NameId title)
{
    auto &scheduled = board.app(app).scheduled;
    scheduled.erase(
        std::remove_if(scheduled.begin(), scheduled.end(),
                       [&](const ScheduledNotification &n) { return n.title == title; }),
        scheduled.end());
}

/// Only the soonest ones are kept (ME-50).
void sortAndTrim(RunningBoard &board, AppId app)
{
    auto &scheduled = board.app(app).scheduled;
    std::sort(scheduled.begin(), scheduled.end(),
              [](const auto &a, const auto &b) { return a.at < b.at; });
    const auto most =
        static_cast<std::size_t>(board.rules().count(ParameterId::NotificationMostPending));
    if (scheduled.size() > most)
        scheduled.resize(most);
    board.touch(app);
}

ApiResult scheduleResult(const RunningBoard &board, const Phone &phone, AppId app,
                         const Action &action)
{
    if (!isAllowed(phone, app, Permission::Notifications))
        return ApiResult::NotAuthorized;
    const bool repeatsByInterval = action.flag(2) && action.count(3) < 0 && action.count(4) < 0;
    if (repeatsByInterval &&
        action.duration(1) < board.rules().duration(ownNumber(kLocalNotification, RepeatLeast)))
        return ownResult(kLocalNotification, IntervalTooShort);
    return ApiResult::Fine;
}

void schedule(RunningBoard &board, AppId app, const Action &action)
{
    const NameId title = action.name(0);
    forget(board, app, title);
    const ApiResult result = scheduleResult(board, board.phone(), app, action);
    const RecordId done = acted(board, app, action, title, result, action.duration(1));
    if (result != ApiResult::Fine) {
        board.touch(app);
        return;
    }
    ScheduledNotification notification;
    notification.title = title;
    notification.at = board.now() + action.duration(1);
    notification.record = done;
    notification.level = levelFor(board.spec(app), static_cast<InterruptionLevel>(action.count(5)));
    if (action.count(4) >= 0) {
        notification.region = action.name(4);
        notification.at = kNever;
        notification.interval = Duration(action.flag(2) ? 1 : 0);
    } else if (action.count(3) >= 0) {
        const Instant midnight = board.now() - timeOfDay(board.now());
        notification.at = midnight + action.duration(3);
        if (notification.at <= board.now())
            notification.at += days(1);
        notification.interval = action.flag(2) ? days(1) : Duration();
    } else if (action.flag(2)) {
        notification.interval = action.duration(1);
    }
    board.app(app).scheduled.push_back(notification);
    sortAndTrim(board, app);
}

void display(RunningBoard &board, AppId app, NameId title, MechanismId by, InterruptionLevel level)
{
    const RecordId shown = board.record(app, record::NotificationShown{title, by});
    auto &list = board.app(app).shown;
    list.push_back({title, board.now(), shown});
    if (list.size() > kMostShown)
        list.erase(list.begin());
    RunningBoard::Because because(board, shown);
    const bool breaksThrough =
        level == InterruptionLevel::TimeSensitive || level == InterruptionLevel::Critical;
    if (isFocused(board.phone()) && !breaksThrough)
        notice(board, app, ownNotice(kLocalNotification, HeldByFocus), title);
    else if (level != InterruptionLevel::Passive)
        lightScreen(board);
}

/// The app in front is asked, and nothing is shown unless it says so; before iOS 10 it is told.
void askInFront(RunningBoard &board, AppId app, NameId title, MechanismId by,
                InterruptionLevel level)
{
    const bool isAsked = board.rules().ios >= kFramework;
    const HookId hook = ownHook(kLocalNotification, isAsked ? WillPresent : DidReceiveLocal);
    if (isAsked && reactsTo(board.spec(app), hook, title)) {
        closeResource(board, app, MechanismId::LocalNotification, AskedAbout, title);
        Resource &asked =
            openResource(board, app, MechanismId::LocalNotification, AskedAbout, title);
        asked.state = static_cast<std::uint8_t>(level);
        asked.value = static_cast<std::int64_t>(by);
    } else {
        notice(board, app, ownNotice(kLocalNotification, NotInFront), title);
    }
    if (isAsked || by == MechanismId::LocalNotification)
        callApp(board, app, hook, title);
}

/// The app in front wants it to be shown.
void present(RunningBoard &board, AppId app, const Action &action)
{
    const Resource *found =
        findResource(board, app, MechanismId::LocalNotification, AskedAbout, action.name(0));
    if (!found) {
        acted(board, app, action, action.name(0), ApiResult::NothingToEnd);
        return;
    }
    const Resource asked = *found;
    RunningBoard::Because because(board, acted(board, app, action, asked.name));
    closeResource(board, app, MechanismId::LocalNotification, AskedAbout, asked.name);
    display(board, app, asked.name, static_cast<MechanismId>(asked.value),
            static_cast<InterruptionLevel>(asked.state));
}

void perform(RunningBoard &board, AppId app, const Action &action, std::uint32_t serves)
{
    if (action.id == ActionId::ScheduleNotification) {
        schedule(board, app, action);
    } else if (action.id == ActionId::CancelNotification) {
        forget(board, app, action.name(0));
        acted(board, app, action, action.name(0));
        board.touch(app);
    } else if (action.id == ownAction(kLocalNotification, SetBadge)) {
        RunningBoard::Because because(board, acted(board, app, action));
        notice(board, app, ownNotice(kLocalNotification, Badge), {}, action.count(0));
    } else if (action.id == ownAction(kLocalNotification, Present)) {
        present(board, app, action);
    } else {
        const Assertion *held =
            servedAssertion(board, app, serves, {ownKind(kLocalNotification, 0)});
        RunningBoard::Because because(
            board, acted(board, app, action, {}, held ? ApiResult::Fine : ApiResult::NothingToEnd));
        if (held)
            board.end(app, held->ordinal, AssertionEnd::GivenBack);
    }
}

void due(RunningBoard &board, AppId app)
{
    auto &scheduled = board.app(app).scheduled;
    const auto it =
        std::find_if(scheduled.begin(), scheduled.end(),
                     [&](const ScheduledNotification &n) { return n.at <= board.now(); });
    if (it == scheduled.end())
        return;
    const ScheduledNotification notification = *it;
    if (notification.interval > Duration(0)) {
        while (it->at <= board.now())
            it->at += notification.interval;
    } else {
        scheduled.erase(it);
    }
    // While they are denied its time passes unseen.
    if (isAllowed(board.phone(), app, Permission::Notifications)) {
        RunningBoard::Because because(board, notification.record);
        showNotification(board, app, notification.title, MechanismId::LocalNotification,
                         notification.level);
    }
    sortAndTrim(board, app);
}

/// An action that does not open the app runs it in the background (ME-49).
void runAction(RunningBoard &board, AppId app, NameId action)
{
    Question question;
    question.mechanism = MechanismId::LocalNotification;
    question.app = app;
    question.ordinal = board.app(app).questions + 1;
    const Decided decided = decide(board, question, action);
    if (!decided.ruling.mayProceed)
        return;
    RunningBoard::Because because(board, decided.record);
    startProcess(board, app, MechanismId::LocalNotification, false);
    const std::uint32_t held =
        board.take(app, ownKind(kLocalNotification, 0), action,
                   board.rules().duration(ownNumber(kLocalNotification, ActionTime)));
    callApp(board, app, HookId::DidReceiveNotificationResponse, action, held);
    if (!reactsTo(board.spec(app), HookId::DidReceiveNotificationResponse, action))
        board.end(app, held, AssertionEnd::GivenBack);
}

void occurred(RunningBoard &board, const input::Event &event, std::size_t own)
{
    if (!event.app.isValid() || board.app(event.app).shown.empty())
        return;
    board.app(event.app).shown.pop_back();
    if (own == PickAction)
        runAction(board, event.app, event.name(0));
}

void expired(RunningBoard &board, AppId app, std::uint32_t ordinal)
{
    board.end(app, ordinal, AssertionEnd::Expired);
}

} // namespace

const Mechanism kLocalNotification = {
    .id = MechanismId::LocalNotification,
    .actions = kWords,
    .hooks = kHooks,
    .results = kResults,
    .notices = kNotices,
    .events = kEvents,
    .facts = kFacts,
    .keys = kKeys,
    .numbers = kNumbers,
    .permissions = kPermissions,
    .perform = perform,
    .slot = AppSlot::Notification,
    .due = due,
    .kinds = kKinds,
    .expired = expired,
    .occurred = occurred,
};

void showNotification(RunningBoard &board, AppId app, NameId title, MechanismId by,
                      InterruptionLevel level)
{
    if (isOnScreen(board.phone(), app))
        askInFront(board, app, title, by, level);
    else
        display(board, app, title, by, level);
}

bool isFocused(const Phone &phone)
{
    return phone.fact(ownFact(kLocalNotification, FocusOn)) == 1;
}

InterruptionLevel levelFor(const AppSpec &spec, InterruptionLevel asked)
{
    if (asked == InterruptionLevel::TimeSensitive &&
        !spec.declares(ownKey(kLocalNotification, TimeSensitive)))
        return InterruptionLevel::Active;
    if (asked == InterruptionLevel::Critical &&
        !spec.declares(ownKey(kLocalNotification, CriticalAlerts)))
        return InterruptionLevel::Active;
    return asked;
}

void regionEntered(RunningBoard &board, AppId app, NameId region)
{
    if (!isAllowed(board.phone(), app, Permission::LocationWhenInUse) ||
        !isAllowed(board.phone(), app, Permission::Notifications))
        return;
    // What is shown may make the app schedule others: all that are due are taken first.
    auto &scheduled = board.app(app).scheduled;
    std::vector<ScheduledNotification> entered;
    std::copy_if(
        scheduled.begin(), scheduled.end(), std::back_inserter(entered),
        [&](const ScheduledNotification &n) { return n.region.isValid() && n.region == region; });
    scheduled.erase(std::remove_if(scheduled.begin(), scheduled.end(),
                                   [&](const ScheduledNotification &n) {
                                       return n.region.isValid() && n.region == region &&
                                              n.interval == Duration();
                                   }),
                    scheduled.end());
    for (const ScheduledNotification &notification : entered)
        showNotification(board, app, notification.title, MechanismId::LocalNotification,
                         notification.level);
}

} // namespace offstage
