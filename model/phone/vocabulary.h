// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "model/core/enum_names.h"
#include "model/core/id.h"
#include "model/core/time.h"

namespace offstage {

/// The callbacks an app can react to, in UIKit's and BackgroundTasks' own names.
enum class HookId : std::uint8_t {
    DidFinishLaunching,
    SceneWillConnect,
    SceneWillEnterForeground,
    SceneDidBecomeActive,
    SceneWillResignActive,
    SceneDidEnterBackground,
    ApplicationWillTerminate,
    ApplicationDidReceiveMemoryWarning,
    DidReceiveRemoteNotification,
    BackgroundTaskExpired,
    LaunchHandler,
    ExpirationHandler,
    TimerFired,
    DidReceiveNotificationResponse,
};
template <>
inline constexpr auto kEnumNames<HookId> = std::to_array<std::string_view>(
    {"didFinishLaunching", "sceneWillConnect", "sceneWillEnterForeground", "sceneDidBecomeActive",
     "sceneWillResignActive", "sceneDidEnterBackground", "applicationWillTerminate",
     "applicationDidReceiveMemoryWarning", "didReceiveRemoteNotification", "backgroundTaskExpired",
     "launchHandler", "expirationHandler", "timerFired", "didReceiveNotificationResponse"});

/// The API calls and kinds of work an app's reaction is made of.
enum class ActionId : std::uint8_t {
    Work,
    Block,
    Crash,
    BeginBackgroundTask,
    EndBackgroundTask,
    FetchCompletion,
    SubmitRefresh,
    SubmitProcessing,
    CancelRequest,
    SetTaskCompleted,
    StartTimer,
    StopTimer,
    ScheduleNotification,
    CancelNotification,
};
template <>
inline constexpr auto kEnumNames<ActionId> = std::to_array<std::string_view>(
    {"work", "block", "crash", "beginBackgroundTask", "endBackgroundTask", "fetchCompletion",
     "submitRefresh", "submitProcessing", "cancelRequest", "setTaskCompleted", "startTimer",
     "stopTimer", "scheduleNotification", "cancelNotification"});

enum class FieldType : std::uint8_t { Time, Name, Flag, Count, Choice };

/// One typed field of an action, as a scenario file writes it. `choices` are the words of a
/// Choice; a missing field that is not required has `fallback` (milliseconds, 0/1, count, index).
struct Field {
    std::string_view key;
    FieldType type = FieldType::Time;
    bool isRequired = false;
    std::int64_t fallback = 0;
    std::span<const std::string_view> choices = {};
    std::string_view meaning;
};

/// An action's word in scenario files, its Swift call and its fields. The first field is the one
/// a short form gives ("work: 4 s").
struct ActionWord {
    ActionId id{};
    std::string_view swift;
    std::string_view meaning;
    std::span<const Field> fields;
};

/// A callback's word, with its selector as Swift writes it. `takesName` says that a reaction may be
/// limited to one identifier ("launchHandler: org.example.refresh").
struct HookWord {
    HookId id{};
    std::string_view swift;
    std::string_view meaning;
    bool takesName = false;
};

/// Everything a scenario may say about how apps react, collected from the mechanisms. It lets the
/// scenario reader know every word without depending on any mechanism.
struct Vocabulary {
    std::span<const ActionWord> actions;
    std::span<const HookWord> hooks;
};

inline constexpr std::size_t kMostFields = 5;

/// One step of a reaction: an action with its arguments in the order of its word's fields.
/// Durations are milliseconds, names are NameId values, flags 0 or 1, choices an index.
struct Action {
    ActionId id{};
    std::array<std::int64_t, kMostFields> arguments{};

    Duration duration(std::size_t field) const { return Duration(arguments[field]); }
    NameId name(std::size_t field) const
    {
        return arguments[field] < 0 ? NameId()
                                    : NameId(static_cast<std::uint64_t>(arguments[field]));
    }
    bool flag(std::size_t field) const { return arguments[field] != 0; }
    std::int64_t count(std::size_t field) const { return arguments[field]; }

    bool operator==(const Action &) const = default;
};

} // namespace offstage
