// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <variant>

#include "model/core/id.h"
#include "model/core/time.h"
#include "model/phone/device.h"
#include "model/phone/permission.h"
#include "model/phone/vocabulary.h"

namespace offstage {

/// apns-push-type.
enum class PushType : std::uint8_t { Background, Alert };
template <>
inline constexpr auto kEnumNames<PushType> = std::to_array<std::string_view>({"background",
                                                                              "alert"});

/// UNNotificationInterruptionLevel (ME-52).
enum class InterruptionLevel : std::uint8_t { Active, Passive, TimeSensitive, Critical };
template <>
inline constexpr auto kEnumNames<InterruptionLevel> =
    std::to_array<std::string_view>({"active", "passive", "time-sensitive", "critical"});

/// How the user opens an app; every one is a user launch, which clears the force-quit flag.
enum class LaunchVia : std::uint8_t { Icon, Card, Notification };
template <>
inline constexpr auto kEnumNames<LaunchVia> = std::to_array<std::string_view>({"icon", "card",
                                                                               "notification"});

/// What a person, the world or the test bench can do to the phone. The scenario file's key is
/// kInputWords at the same index.
namespace input {

struct LaunchApp {
    AppId app;
    LaunchVia via = LaunchVia::Icon;
    bool operator==(const LaunchApp &) const = default;
};
struct Home {
    bool operator==(const Home &) const = default;
};
struct OpenAppSwitcher {
    bool operator==(const OpenAppSwitcher &) const = default;
};
struct CloseAppSwitcher {
    bool operator==(const CloseAppSwitcher &) const = default;
};
/// The card is dragged off the switcher: force quit, also of an app that is not running.
struct SwipeCard {
    AppId app;
    bool operator==(const SwipeCard &) const = default;
};
struct Lock {
    bool operator==(const Lock &) const = default;
};
/// Unlocks; wakes the screen first if it is off.
struct Unlock {
    bool operator==(const Unlock &) const = default;
};
/// Lights the lock screen without unlocking.
struct WakeScreen {
    bool operator==(const WakeScreen &) const = default;
};
/// Control Center, Notification Center, a system alert over the app in front, a banner.
struct ShowOverlay {
    Overlay overlay = Overlay::ControlCenter;
    bool operator==(const ShowOverlay &) const = default;
};
struct DismissOverlay {
    bool operator==(const DismissOverlay &) const = default;
};
struct IncomingCall {
    bool isFullScreen = true;
    bool operator==(const IncomingCall &) const = default;
};
struct EndCall {
    bool operator==(const EndCall &) const = default;
};
struct Reboot {
    bool operator==(const Reboot &) const = default;
};
struct SetCharger {
    bool isConnected = true;
    bool operator==(const SetCharger &) const = default;
};
struct SetBattery {
    std::int32_t percent = 100;
    bool operator==(const SetBattery &) const = default;
};
struct SetLowPowerMode {
    bool isOn = true;
    bool operator==(const SetLowPowerMode &) const = default;
};
struct SetNetwork {
    Network network = Network::WiFi;
    bool operator==(const SetNetwork &) const = default;
};
struct SetAirplaneMode {
    bool isOn = true;
    bool operator==(const SetAirplaneMode &) const = default;
};
/// Background App Refresh for the phone, or for one app if `app` is valid.
struct SetBackgroundRefresh {
    bool isOn = true;
    AppId app;
    bool operator==(const SetBackgroundRefresh &) const = default;
};
struct SetMemoryPressure {
    MemoryPressure level = MemoryPressure::Normal;
    bool operator==(const SetMemoryPressure &) const = default;
};
struct SetThermal {
    Thermal level = Thermal::Nominal;
    bool operator==(const SetThermal &) const = default;
};
struct SetCamera {
    bool isInUse = true;
    bool operator==(const SetCamera &) const = default;
};
struct SetUser {
    UserPresence presence = UserPresence::AtPhone;
    bool operator==(const SetUser &) const = default;
};
/// A provider hands a notification to APNs. A silent push that can wake an app has type background,
/// priority 5 and content-available (SC-54). `expiresAfter` 0 means: deliver now or never.
/// A newer one with the same collapse id replaces an older one on the screen. The bit fields keep
/// an input within a record's 16 bytes.
struct SendPush {
    AppId app;
    PushType type = PushType::Background;
    std::uint8_t priority = 5;
    bool isContentAvailable : 1 = true;
    bool isMutable : 1 = false;
    InterruptionLevel interruption : 2 = InterruptionLevel::Active;
    std::uint8_t kilobytes = 1;
    NameId collapse{};
    std::uint32_t expiresAfterSeconds = 30U * 86'400U;
    bool operator==(const SendPush &) const = default;
};
/// The user taps the newest notification of an app, which opens it.
struct TapNotification {
    AppId app;
    bool operator==(const TapNotification &) const = default;
};

/// The user answers, or changes in Settings, what an app may do.
struct SetPermission {
    AppId app;
    Permission what{};
    Answer answer = Answer::Allowed;
    bool operator==(const SetPermission &) const = default;
};
/// What one mechanism brings: an act of a person, of the world or of the system.
struct Event {
    EventId id = EventId::None;
    AppId app;
    /// The values of the word's fields that are no app, in their order.
    std::array<std::int32_t, 2> values{};

    NameId name(std::size_t field) const
    {
        return values[field] < 0 ? NameId() : NameId(static_cast<std::uint64_t>(values[field]));
    }
    Duration duration(std::size_t field) const { return Duration(values[field]); }
    bool operator==(const Event &) const = default;
};
/// A lasting fact that one mechanism brings gets another value.
struct SetFact {
    FactId id = FactId::None;
    std::int32_t value = 0;
    bool operator==(const SetFact &) const = default;
};

} // namespace input

using Input =
    std::variant<input::LaunchApp, input::Home, input::OpenAppSwitcher, input::CloseAppSwitcher,
                 input::SwipeCard, input::Lock, input::Unlock, input::WakeScreen,
                 input::ShowOverlay, input::DismissOverlay, input::IncomingCall, input::EndCall,
                 input::Reboot, input::SetCharger, input::SetBattery, input::SetLowPowerMode,
                 input::SetNetwork, input::SetAirplaneMode, input::SetBackgroundRefresh,
                 input::SetMemoryPressure, input::SetThermal, input::SetCamera, input::SetUser,
                 input::SendPush, input::TapNotification, input::SetPermission, input::Event,
                 input::SetFact>;

/// The word of each input in scenario files and text output, in the order of the variant. Events
/// and facts have words of their own, see vocabulary().
inline constexpr auto kInputWords = std::to_array<std::string_view>({"launch",
                                                                     "home",
                                                                     "open-switcher",
                                                                     "close-switcher",
                                                                     "swipe-card",
                                                                     "lock",
                                                                     "unlock",
                                                                     "wake-screen",
                                                                     "show",
                                                                     "dismiss",
                                                                     "call",
                                                                     "end-call",
                                                                     "reboot",
                                                                     "charger",
                                                                     "battery",
                                                                     "low-power-mode",
                                                                     "network",
                                                                     "airplane-mode",
                                                                     "background-refresh",
                                                                     "memory",
                                                                     "thermal",
                                                                     "camera",
                                                                     "user",
                                                                     "push",
                                                                     "tap-notification",
                                                                     "permission",
                                                                     "event",
                                                                     "fact"});
static_assert(kInputWords.size() == std::variant_size_v<Input>);

inline std::string_view wordOf(const Input &input)
{
    return kInputWords[input.index()];
}

/// An input with its instant. Inputs at the same instant happen in the order of the list.
struct TimedInput {
    Instant at{};
    Input input;

    bool operator==(const TimedInput &) const = default;
};

} // namespace offstage
