// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "model/core/time.h"
#include "model/core/version.h"
#include "model/phone/device.h"
#include "model/phone/input.h"
#include "model/phone/rules.h"
#include "model/phone/user_habits.h"
#include "model/phone/vocabulary.h"

namespace offstage {

/// Values of UIBackgroundModes, as bits.
enum class BackgroundMode : std::uint8_t {
    Fetch,
    Processing,
    RemoteNotification,
    Audio,
    Location,
    Voip,
    PushToTalk,
    BluetoothCentral,
    BluetoothPeripheral,
    ExternalAccessory,
    NearbyInteraction,
    NetworkAuthentication,
    NewsstandContent,
};
template <>
inline constexpr auto kEnumNames<BackgroundMode> = std::to_array<std::string_view>(
    {"fetch", "processing", "remote-notification", "audio", "location", "voip", "push-to-talk",
     "bluetooth-central", "bluetooth-peripheral", "external-accessory", "nearby-interaction",
     "network-authentication", "newsstand-content"});

/// When UIKit calls `hook` (for one identifier, if `name` is valid; for the nth time only, if `nth`
/// is not 0), do the actions in their order.
struct Reaction {
    HookId hook{};
    NameId name;
    std::uint16_t nth = 0;
    std::vector<Action> actions;

    bool operator==(const Reaction &) const = default;
};

/// An app as it is declared: Info.plist keys, the user's permissions, its reactions, and what was
/// before the run began.
struct AppSpec {
    std::string key;
    std::string name;
    std::string bundleId;
    Version sdk{26, 0};
    std::uint16_t backgroundModes = 0;
    /// Keys and entitlements beside the modes, as bits by KeyId.
    std::uint64_t declared = 0;
    std::vector<NameId> permittedIdentifiers;
    bool exitsOnSuspend = false;
    Permissions permissions = allAllowed();
    /// An app's extension, or a helper: it has a process of its own, no scene and no card.
    std::optional<MechanismId> extensionPoint;
    AppId host;
    /// The apps of one team share files and defaults.
    NameId team;
    /// Run from Xcode: the debugger is attached at every launch by the user.
    bool isDebugged = false;
    bool isRefreshAllowed = true;
    std::int32_t memoryMegabytes = 120;
    std::vector<Reaction> reactions;
    std::vector<UsageHabit> habits;
    /// How often it is opened besides, at random; the user's habits say what the word means.
    std::optional<UseFrequency> use;
    /// Before the start: days since the last launch by the user, nothing if never opened.
    std::optional<Duration> lastOpenedBefore = hours(3);
    bool wasForceQuit = false;
    bool isInSwitcher = true;
    /// In memory at the start, suspended.
    bool isSuspendedAtStart = false;
    /// For how many days before the start the habits were followed; 0 = newly installed.
    std::int32_t historyDays = 28;

    bool declares(BackgroundMode mode) const
    {
        return (backgroundModes & (1U << static_cast<unsigned>(mode))) != 0;
    }
    bool declares(KeyId declaration) const
    {
        return (declared & (1ULL << static_cast<unsigned>(declaration))) != 0;
    }
    bool operator==(const AppSpec &) const = default;
};

/// Everything that does not change during a run: the rules, the apps as declared, the user's habits
/// and the phone at the start. Shared by every checkpoint and fork.
struct Setup {
    Rules rules;
    std::uint64_t seed = 1;
    Instant start{};
    Device device;
    UserHabits user;
    /// The facts that mechanisms bring, by FactId.
    std::vector<std::int32_t> facts;
    std::vector<AppSpec> apps;
    /// The text of each NameId.
    std::vector<std::string> names;

    const AppSpec &app(AppId id) const { return apps[id.index()]; }
    std::string_view name(NameId id) const
    {
        return id.isValid() ? std::string_view(names[id.index()]) : std::string_view();
    }
    bool operator==(const Setup &) const = default;
};

} // namespace offstage
