// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/mechanism/local_notification.h"

#include <algorithm>
#include <array>

#include "model/mechanism/registry.h"
#include "model/mechanism/spring_board.h"
#include "model/mechanism/tables.h"
#include "model/mechanism/told.h"

// Local notifications (ME-43..ME-51): the system shows them at their time, force quit or not, and
// no app code runs until the user opens one.
namespace offstage {

namespace {

constexpr std::array kScheduleFields = {
    Field{"title", FieldType::Name, true, 0, {}, "what the notification says"},
    Field{"after", FieldType::Time, true, 0, {}, "when, from now"},
};
constexpr std::array kCancelFields = {
    Field{"title", FieldType::Name, true, 0, {}, "what the notification says"},
};
constexpr std::array kWords = {
    ActionWord{ActionId::ScheduleNotification, "UNUserNotificationCenter.current().add(_:)",
               "the system shows it at its time; no code runs", kScheduleFields},
    ActionWord{ActionId::CancelNotification, "removePendingNotificationRequests(withIdentifiers:)",
               "withdraws it", kCancelFields},
};
constexpr std::array kHooks = {
    HookWord{HookId::DidReceiveNotificationResponse,
             "userNotificationCenter(_:didReceive:withCompletionHandler:)",
             "the user tapped a notification"},
};
constexpr std::size_t kMostShown = 32;

void perform(RunningBoard &board, AppId app, const Action &action, std::uint32_t)
{
    App &owner = board.app(app);
    const NameId title = action.name(0);
    owner.scheduled.erase(
        std::remove_if(owner.scheduled.begin(), owner.scheduled.end(),
                       [&](const ScheduledNotification &n) { return n.title == title; }),
        owner.scheduled.end());
    const bool schedules = action.id == ActionId::ScheduleNotification;
    const bool mayNotify = isAllowed(board.phone(), app, Permission::Notifications);
    const RecordId acted = board.record(
        app, record::Acted{action.id,
                           schedules && !mayNotify ? ApiResult::NotAuthorized : ApiResult::Fine,
                           title, schedules ? action.duration(1) : Duration()});
    if (schedules && mayNotify) {
        owner.scheduled.push_back({title, board.now() + action.duration(1), acted});
        // Only the soonest ones are kept (ME-50).
        std::sort(owner.scheduled.begin(), owner.scheduled.end(),
                  [](const auto &a, const auto &b) { return a.at < b.at; });
        const auto most =
            static_cast<std::size_t>(board.rules().count(ParameterId::NotificationMostPending));
        if (owner.scheduled.size() > most)
            owner.scheduled.resize(most);
    }
    board.touch(app);
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
    scheduled.erase(it);
    RunningBoard::Because because(board, notification.record);
    showNotification(board, app, notification.title, MechanismId::LocalNotification);
    board.touch(app);
}

} // namespace

const Mechanism kLocalNotification = {
    .id = MechanismId::LocalNotification,
    .actions = kWords,
    .hooks = kHooks,
    .perform = perform,
    .slot = AppSlot::Notification,
    .due = due,
};

void showNotification(RunningBoard &board, AppId app, NameId title, MechanismId by)
{
    const RecordId shown = board.record(app, record::NotificationShown{title, by});
    auto &list = board.app(app).shown;
    list.push_back({title, board.now(), shown});
    if (list.size() > kMostShown)
        list.erase(list.begin());
    RunningBoard::Because because(board, shown);
    lightScreen(board);
}

} // namespace offstage
