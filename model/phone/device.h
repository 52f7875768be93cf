// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

#include "model/core/enum_names.h"
#include "model/core/id.h"
#include "model/core/time.h"
#include "model/phone/travel.h"

namespace offstage {

enum class Network : std::uint8_t { None, WiFi, Cellular };
template <>
inline constexpr auto kEnumNames<Network> = std::to_array<std::string_view>({"none", "wifi",
                                                                             "cellular"});

enum class MemoryPressure : std::uint8_t { Normal, Warning, Critical };
template <>
inline constexpr auto
    kEnumNames<MemoryPressure> = std::to_array<std::string_view>({"normal", "warning", "critical"});

/// The levels of ProcessInfo.thermalState.
enum class Thermal : std::uint8_t { Nominal, Fair, Serious, Critical };
template <>
inline constexpr auto kEnumNames<Thermal> =
    std::to_array<std::string_view>({"nominal", "fair", "serious", "critical"});

/// Where the person is. AtPhone does not mean that the phone is in use: see Device::isInUse().
enum class UserPresence : std::uint8_t { AtPhone, Away, Asleep };
template <>
inline constexpr auto
    kEnumNames<UserPresence> = std::to_array<std::string_view>({"at-phone", "away", "asleep"});

/// What covers the app in front, or the home screen. Every one but Banner makes the app inactive
/// (LC-10, LC-11).
enum class Overlay : std::uint8_t {
    None,
    AppSwitcher,
    ControlCenter,
    NotificationCenter,
    SystemAlert,
    IncomingCall,
    LowPowerPrompt,
    Banner,
};
template <>
inline constexpr auto kEnumNames<Overlay> = std::to_array<std::string_view>(
    {"none", "app-switcher", "control-center", "notification-center", "system-alert",
     "incoming-call", "low-power-prompt", "banner"});

enum class PowerPhase : std::uint8_t { Booting, On };

/// The phone apart from its apps. Six separate facts take the place of one "locked": the screen is
/// on; the phone is locked; the class A key is present (dropped 10 s after the lock, LC-102); it
/// was unlocked once since boot; the person is at it; the CPU sleeps (which stops relative clocks,
/// LC-44). A notification lights the screen without unlocking it and without making it "in use".
struct Device {
    PowerPhase power = PowerPhase::On;
    bool isScreenOn = true;
    bool isLocked = false;
    bool hasPasscode = true;
    bool isClassAKeyPresent = true;
    bool wasUnlockedSinceBoot = true;
    bool isCpuAsleep = false;

    bool isOnCharger = false;
    bool isLowPowerMode = false;
    bool isAirplaneMode = false;
    bool isBackgroundRefreshOn = true;
    bool isCameraInUse = false;
    /// The link the phone would use; none in airplane mode, see network().
    Network link = Network::WiFi;
    MemoryPressure memory = MemoryPressure::Normal;
    Thermal thermal = Thermal::Nominal;
    UserPresence user = UserPresence::AtPhone;

    /// The app whose scene is on the display; it stays in front under an overlay, not when locked.
    AppId front;
    Overlay overlay = Overlay::None;
    /// The app that shows a system alert, where there is one.
    AppId overlayApp;

    /// Battery charge in millionths of a percent at `chargeAsOf`; it changes by the rate since.
    std::int64_t charge = 80'000'000;
    Instant chargeAsOf{};
    /// Low Power Mode was offered at this level since the last charge (20, 10) or not at all (100).
    std::uint8_t lowPowerOfferedAt = 100;

    Instant bootedAt{};
    std::optional<Instant> lockedAt;
    std::optional<Instant> screenOffAt;
    std::optional<Instant> networkLostAt;
    Travel travel;
    /// Push launches are refused until then, after a boot or a long time without network (SC-67).
    std::optional<Instant> herdStart;

    Network network() const { return isAirplaneMode ? Network::None : link; }
    /// dasd's device activity: unlocked with the screen on.
    bool isInUse() const { return isScreenOn && !isLocked && power == PowerPhase::On; }

    bool operator==(const Device &) const = default;
};

} // namespace offstage
