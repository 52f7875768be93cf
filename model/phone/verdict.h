// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "model/core/enum_names.h"
#include "model/core/time.h"

namespace offstage {

/// The policies that answer before a wake-up, in the order in which they are listed. The words are
/// the keys of the data files and of "refused by" in expectations.
enum class PolicyId : std::uint8_t {
    Application,
    AppUsage,
    FirstUnlock,
    BackgroundAppRefresh,
    LowPowerMode,
    BatteryLevel,
    ChargerPluggedIn,
    NetworkQuality,
    DeviceActivity,
    Thermal,
    MemoryPressure,
    ThunderingHerd,
    CpuUsage,
    ActivityGroup,
    ActivityRateLimit,
    DevicePushRate,
    EnergyBudget,
    DataBudget,
    Declaration,
    Permission,
    MechanismLimit,
    NotPrinted,
};

template <>
inline constexpr auto kEnumNames<PolicyId> = std::to_array<std::string_view>(
    {"application",     "app-usage",      "first-unlock",        "background-app-refresh",
     "low-power-mode",  "battery-level",  "charger-plugged-in",  "network-quality",
     "device-activity", "thermal",        "memory-pressure",     "thundering-herd",
     "cpu-usage",       "activity-group", "activity-rate-limit", "device-push-rate",
     "energy-budget",   "data-budget",    "declaration",         "permission",
     "mechanism-limit", "not-printed"});
inline constexpr std::size_t kPolicyCount = kEnumNames<PolicyId>.size();

/// The five answers of iOS's scheduler, in the words its log uses (SC-98).
enum class Decision : std::uint8_t {
    CanProceed,
    MustNotProceed,
    AbsolutelyMustNotProceed,
    MustProceed,
    AbsolutelyMustProceed,
};

template <>
inline constexpr auto kEnumNames<Decision> = std::to_array<std::string_view>(
    {"Can Proceed", "Must Not Proceed", "Absolutely Must Not Proceed", "Must Proceed",
     "Absolutely Must Proceed"});

constexpr bool isRefusal(Decision decision)
{
    return decision == Decision::MustNotProceed || decision == Decision::AbsolutelyMustNotProceed;
}

/// What a verdict's observed and required values mean; the sentence is made from this key.
enum class Rationale : std::uint8_t {
    ForceQuit,       ///< observed 1 = the flag is set, required 0
    NeverOpened,     ///< observed 0 = no launch by the user since install, required 1
    InForeground,    ///< observed 1 = the app is on screen
    InSwitcher,      ///< observed 1 = card present, no flag
    LastOpened,      ///< seconds since the last launch by the user; required at most
    PredictedUse,    ///< percent of past days with a launch soon; required at least
    FirstUnlock,     ///< observed 1 = unlocked since boot, required 1
    RefreshSwitch,   ///< observed 1 = on for phone and app; 2 = off for the phone, 3 = for the app
    LowPowerMode,    ///< observed 1 = on, required 0
    BatteryLevel,    ///< percent; required at least
    OnPower,         ///< observed 1 = on power; required 1 if the task needs it, else 0
    Network,         ///< observed Network value; required 1 if a network is needed
    DeviceInUse,     ///< observed 1 = in use; required 0 if the task needs an idle phone
    IdleFor,         ///< seconds since lock; required at least
    AsleepUntilWake, ///< seconds with the screen off; required at most
    ThermalLevel,    ///< observed Thermal value; required at most
    MemoryLevel,     ///< observed MemoryPressure value; required at most
    CameraInUse,     ///< observed 1 = camera running, required 0
    HerdHold,        ///< seconds of the hold that are left, required 0
    Spacing,         ///< seconds since the last run; required at least
    DeviceRate,      ///< wakes left in the phone's bucket, in hundredths; required 100
    BusyApps,        ///< other apps that compute in the background; required at most
    GroupBusy,       ///< activities of the group that run; required at most
    Energy,          ///< percent of the budget that is left; required more than 0
    Data,            ///< kilobytes left; required more than 0
    Declared,        ///< observed 1 = the app declares what the mechanism needs, required 1
    Permitted,       ///< observed 1 = the user allows it, required 1
    OwnLimit,        ///< the mechanism's own account: observed is used, required is the limit
    NetworkPath,     ///< observed Network value that the app does not allow for this
    Delay,           ///< seconds of the mechanism's own delay that are left, required 0
    NotPrinted,      ///< the share of the logged weight that no public log explains
};

/// One policy's answer to one question. Score is 0..1 and counts only where no answer blocks.
/// `again` is when the same policy would answer better if nothing else happened, or kNever.
struct Verdict {
    Decision decision = Decision::CanProceed;
    Rationale rationale = Rationale::NotPrinted;
    float score = 1.0F;
    std::int32_t observed = 0;
    std::int32_t required = 0;
    Instant again = kNever;

    bool operator==(const Verdict &) const = default;
};

/// A verdict as the trace keeps it: 16 bytes, with its policy. `observed` and `required` do not lie
/// side by side as they do in Verdict: else compilers copy both in one piece, and the processor
/// waits until the policy's two writes have reached the cache.
struct StoredVerdict {
    PolicyId policy{};
    Decision decision{};
    Rationale rationale{};
    std::int32_t observed = 0;
    float score = 1.0F;
    std::int32_t required = 0;

    bool operator==(const StoredVerdict &) const = default;
};
static_assert(sizeof(StoredVerdict) == 16);

} // namespace offstage
