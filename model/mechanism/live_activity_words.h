// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "model/mechanism/registry.h"

// The words of Live Activities, by their places, for live_activity.cpp.
namespace offstage::live_activity {

/// Its errands: the activities, a late update, the ends of its two budgets' stretches, and a push
/// that APNs keeps.
enum ErrandKind : std::uint8_t { OnLockScreen, LateUpdate, UpdatesEnd, StartsEnd, Stored };
enum State : std::uint8_t { Active, Over };

inline constexpr std::array kNameFields = {
    Field{"name", FieldType::Name, true, -1, {}, "the activity"},
};
inline constexpr std::array kEndFields = {
    Field{"name", FieldType::Name, true, -1, {}, "the activity"},
    Field{"at-once", FieldType::Flag, false, 0, {}, "it also leaves the lock screen"},
};
enum { StartActivity, UpdateActivity, EndActivity };
inline constexpr std::array kWords = {
    ActionWord{.swift = "Activity.request(attributes:content:pushType:)",
               .meaning = "starts a Live Activity; only in front",
               .fields = kNameFields,
               .word = "startActivity",
               .since = {16, 1}},
    ActionWord{.swift = "Activity.update(_:)",
               .meaning = "updates it, also from the background",
               .fields = kNameFields,
               .word = "updateActivity",
               .since = {16, 1}},
    ActionWord{.swift = "Activity.end(_:dismissalPolicy:)",
               .meaning = "ends it",
               .fields = kEndFields,
               .word = "endActivity",
               .since = {16, 1}},
};
inline constexpr std::array kHooks = {
    HookWord{.swift = "Activity.pushTokenUpdates",
             .meaning = "the push token of an activity that a push has started",
             .takesName = true,
             .word = "pushTokenUpdates",
             .since = {17, 2}},
};
inline constexpr std::array kKinds = {KindWord{.word = "Live Activity token"}};
enum { Unsupported, Denied, Visibility, TooMany };
inline constexpr std::array kResults = {
    ResultWord{"ActivityAuthorizationError.unsupported",
               "NSSupportsLiveActivities is not declared"},
    ResultWord{"ActivityAuthorizationError.denied", "the user does not allow Live Activities"},
    ResultWord{"ActivityAuthorizationError.visibility", "the app is not in front"},
    ResultWord{"ActivityAuthorizationError.targetMaximumExceeded",
               "the app has too many activities"},
};
enum { Updates, Starts };
inline constexpr std::array kAccounts = {
    AccountWord{"live-activity-updates", "Urgent Live Activity updates", Quantity::Number,
                "The hour since the first of them gives them back."},
    AccountWord{"live-activity-starts", "Live Activities started by pushes", Quantity::Number,
                "Time since the first of them gives them back."},
};
enum { Shown, Updated, Ended, Removed, Throttled, Waits, Nothing };
inline constexpr std::array kNotices = {
    NoticeWord{"activity-shown", "the Live Activity is on the lock screen"},
    NoticeWord{"activity-updated", "the Live Activity shows something new"},
    NoticeWord{"activity-ended", "the Live Activity is over and stays on the lock screen"},
    NoticeWord{"activity-removed", "the Live Activity leaves the lock screen"},
    NoticeWord{"activity-push-throttled", "the Live Activity's push has no effect", true},
    NoticeWord{"activity-push-waits", "the Live Activity's update waits for the screen"},
    NoticeWord{"activity-push-lost", "the push finds no Live Activity", true},
};
inline constexpr std::array<std::string_view, 2> kPriorities = {"10", "5"};
inline constexpr std::array<std::string_view, 2> kPushEvents = {"update", "end"};
inline constexpr std::array kPushFields = {
    Field{"app", FieldType::App, true, -1, {}, "whose activity it is"},
    Field{"priority", FieldType::Choice, false, 0, kPriorities,
          "10 draws on the budget, 5 may come late"},
    Field{"event", FieldType::Choice, false, 0, kPushEvents, "what it does"},
};
inline constexpr std::array kStartFields = {
    Field{"app", FieldType::App, true, -1, {}, "whose activity it is"},
    Field{"name", FieldType::Name, false, -1, {}, "the activity"},
};
inline constexpr std::array kAppFields = {
    Field{"app", FieldType::App, true, -1, {}, "whose activity it is"},
};
enum { ActivityPush, StartPush, Dismiss };
inline constexpr std::array kEvents = {
    EventWord{.word = "live-activity-push",
              .title = "Live Activity push",
              .meaning = "a server updates or ends an app's Live Activity",
              .group = PanelGroup::Push,
              .fields = kPushFields,
              .since = {16, 1}},
    EventWord{.word = "live-activity-start",
              .title = "Live Activity start push",
              .meaning = "a server starts a Live Activity of an app",
              .group = PanelGroup::Push,
              .fields = kStartFields,
              .since = {17, 2}},
    EventWord{.word = "dismiss-activity",
              .title = "Dismiss the Live Activity",
              .meaning = "the user removes an app's Live Activity",
              .group = PanelGroup::Person,
              .fields = kAppFields,
              .since = {16, 1}},
};
enum { Supports, Frequent, ByIntent };
inline constexpr std::array kKeys = {
    KeyWord{"live-activities", "NSSupportsLiveActivities", "it has Live Activities", {16, 1}},
    KeyWord{"frequent-updates",
            "NSSupportsLiveActivitiesFrequentUpdates",
            "its Live Activities may be updated often",
            {16, 2}},
    KeyWord{"live-activity-intent",
            "LiveActivityIntent",
            "its intents may start a Live Activity outside of the app",
            {17, 0}},
};
enum {
    ActiveMost,
    StaysAfter,
    MostAtOnce,
    UpdateBudget,
    FrequentBudget,
    BudgetReset,
    StartBudget,
    StartBudgetReset,
    TokenRuntime,
};
inline constexpr std::array<std::string_view, 9> kNumbers = {
    "active_most",  "stays_after",  "most_at_once",       "update_budget", "frequent_budget",
    "budget_reset", "start_budget", "start_budget_reset", "token_runtime"};
inline constexpr std::array kPermissions = {Permission::LiveActivities};

} // namespace offstage::live_activity
