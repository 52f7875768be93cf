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
#include "model/core/version.h"

namespace offstage {

/// The callbacks an app can react to, in Apple's own names. The ones named here are known to
/// several files; every other one belongs to one mechanism, which brings its word, and gets a value
/// from FirstOwn up when the table of mechanisms is put together. The other ids of this file are
/// alike.
enum class HookId : std::uint16_t {
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
    FirstOwn,
    Own = 0xffff,
};
template <>
inline constexpr auto kEnumNames<HookId> = std::to_array<std::string_view>(
    {"didFinishLaunching", "sceneWillConnect", "sceneWillEnterForeground", "sceneDidBecomeActive",
     "sceneWillResignActive", "sceneDidEnterBackground", "applicationWillTerminate",
     "applicationDidReceiveMemoryWarning", "didReceiveRemoteNotification", "backgroundTaskExpired",
     "launchHandler", "expirationHandler", "timerFired", "didReceiveNotificationResponse"});

/// The API calls and kinds of work an app's reaction is made of.
enum class ActionId : std::uint16_t {
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
    FirstOwn,
    // The flow of a reaction, see model/phone/flow.h: no API calls, and not in the vocabulary.
    If = 0xfff0,
    Else,
    Repeat,
    While,
    After,
    BlockEnd,
    Own = 0xffff,
};
template <>
inline constexpr auto kEnumNames<ActionId> = std::to_array<std::string_view>(
    {"work", "block", "crash", "beginBackgroundTask", "endBackgroundTask", "fetchCompletion",
     "submitRefresh", "submitProcessing", "cancelRequest", "setTaskCompleted", "startTimer",
     "stopTimer", "scheduleNotification", "cancelNotification"});

/// What an API call returned or delivered: iOS's own errors (SC-24), or fine.
enum class ApiResult : std::uint16_t {
    Fine,
    InvalidIdentifier,
    BgTaskUnavailable,
    BgTaskTooManyPending,
    BgTaskNotPermitted,
    NotAuthorized,
    NothingToEnd,
    FirstOwn,
};
template <>
inline constexpr auto kEnumNames<ApiResult> = std::to_array<std::string_view>(
    {"fine", "UIBackgroundTaskIdentifier.invalid", "BGTaskScheduler.Error.unavailable (1)",
     "BGTaskScheduler.Error.tooManyPendingTaskRequests (2)",
     "BGTaskScheduler.Error.notPermitted (3)", "notifications not authorized", "nothing to end"});

/// A number that iOS keeps about an app and holds against it, or that limits it.
enum class AccountId : std::uint16_t { None = 0xffff };
/// Something a person or the world does, in the words of one mechanism.
enum class EventId : std::uint16_t { None = 0xffff };
/// A lasting fact of the phone or the world that one mechanism brings.
enum class FactId : std::uint16_t { None = 0xffff };
/// A value that an app can read.
enum class ValueId : std::uint16_t { None = 0xffff };
/// Something that people or other machines see happen: a call on the lock screen, a refused client.
enum class NoticeId : std::uint16_t { None = 0xffff };
/// An Info.plist key, entitlement or other declaration of an app, beside its background modes.
enum class KeyId : std::uint16_t { None = 0xffff };

/// Times are milliseconds, flags 0 or 1, choices an index, bytes kilobytes, names NameId values,
/// apps AppId values (-1 for none).
enum class FieldType : std::uint8_t { Time, Name, Flag, Count, Choice, Bytes, Percent, App };

/// One typed field of an action or event, as a scenario file writes it. `choices` are the words of
/// a Choice; a missing field that is not required has `fallback`.
struct Field {
    std::string_view key;
    FieldType type = FieldType::Time;
    bool isRequired = false;
    std::int64_t fallback = 0;
    std::span<const std::string_view> choices = {};
    std::string_view meaning;
};

/// An action's word in scenario files, its Swift call and its fields. The first field is the one
/// a short form gives ("work: 4 s"). Before `since` it does not exist.
struct ActionWord {
    ActionId id = ActionId::Own;
    std::string_view swift;
    std::string_view meaning;
    std::span<const Field> fields = {};
    std::string_view word = {};
    Version since{4, 0};
};

/// A callback's word, with its selector as Swift writes it. `takesName` says that a reaction may be
/// limited to one identifier ("launchHandler: org.example.refresh").
struct HookWord {
    HookId id = HookId::Own;
    std::string_view swift;
    std::string_view meaning;
    bool takesName = false;
    std::string_view word = {};
    Version since{4, 0};
};

/// A result of the API: the word of expectations, what it means, and iOS's code where it has one.
struct ResultWord {
    std::string_view word;
    std::string_view meaning;
    std::int64_t code = 0;
};

enum class Quantity : std::uint8_t { Number, Time, Flag, Bytes, Percent };

/// An account of an app: what it counts, and what resets it. `resetBy` is a whole sentence.
struct AccountWord {
    std::string_view word;
    std::string_view title;
    Quantity quantity = Quantity::Number;
    std::string_view resetBy;
    std::int64_t initial = 0;
};

/// A value an app can read ("applicationState"), with the words of its numbers if it has words.
struct ValueWord {
    std::string_view word;
    std::string_view swift;
    Quantity quantity = Quantity::Number;
    std::span<const std::string_view> choices = {};
};

/// Something that can be seen outside of the app. `sentence` may hold %1 for the record's name and
/// %2 for its number. An alert one stands out on the timeline.
struct NoticeWord {
    std::string_view word;
    std::string_view sentence;
    bool isWarning = false;
    Quantity quantity = Quantity::Number;
};

/// Where the window shows an act or fact.
enum class PanelGroup : std::uint8_t {
    Person,
    Sound,
    Calls,
    Location,
    Accessories,
    Health,
    Network,
    Push,
    Apps,
    System,
    Developer,
};
template <>
inline constexpr auto kEnumNames<PanelGroup> =
    std::to_array<std::string_view>({"person", "sound", "calls", "location", "accessories",
                                     "health", "network", "push", "apps", "system", "developer"});

/// An act of a person or of the world, as an input of a scenario: at most an app and two fields
/// (a field of type App is the app and does not count).
struct EventWord {
    std::string_view word;
    std::string_view title;
    std::string_view meaning;
    PanelGroup group = PanelGroup::System;
    std::span<const Field> fields = {};
    Version since{4, 0};
};

/// A lasting fact: its values are `choices` by index, or a number if there are none. It stands in
/// `phone:` and is changed by an input of the same word.
struct FactWord {
    std::string_view word;
    std::string_view title;
    std::string_view meaning;
    PanelGroup group = PanelGroup::System;
    std::span<const std::string_view> choices = {};
    std::int32_t initial = 0;
    Version since{4, 0};
};

/// A declaration in an app's `declares:` list, with the key or entitlement it stands for.
struct KeyWord {
    std::string_view word;
    std::string_view key;
    std::string_view meaning;
    Version since{4, 0};
};

/// Everything a scenario may say, collected from the mechanisms; each list is in the order of its
/// ids. It lets readers and writers know every word without depending on any mechanism.
struct Vocabulary {
    std::span<const ActionWord> actions;
    std::span<const HookWord> hooks;
    std::span<const ResultWord> results;
    std::span<const AccountWord> accounts;
    std::span<const ValueWord> values;
    std::span<const NoticeWord> notices;
    std::span<const EventWord> events;
    std::span<const FactWord> facts;
    std::span<const KeyWord> keys;
};

inline constexpr std::size_t kMostFields = 8;

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
    /// The app of a field of type App, invalid for none.
    AppId app(std::size_t field) const
    {
        return arguments[field] < 0 ? AppId() : AppId(static_cast<std::uint64_t>(arguments[field]));
    }

    bool operator==(const Action &) const = default;
};

} // namespace offstage
