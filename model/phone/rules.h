// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/core/time.h"
#include "model/core/version.h"
#include "model/phone/mechanism_id.h"
#include "model/phone/verdict.h"

namespace offstage {

/// How firm a source is, from firm to ours.
enum class Trust : std::uint8_t { Documented, Dts, Wwdc, Observed, Assumed };
template <>
inline constexpr auto kEnumNames<Trust> =
    std::to_array<std::string_view>({"documented", "dts", "wwdc", "observed", "assumed"});

/// What a parameter's value counts. Times are kept in milliseconds, percents as 20, flags as 0
/// or 1.
enum class Unit : std::uint8_t { Time, Percent, Count, Flag, Energy, Kilobytes, Megabytes, Ratio };
template <>
inline constexpr auto kEnumNames<Unit> = std::to_array<std::string_view>(
    {"time", "percent", "count", "flag", "energy", "kilobytes", "megabytes", "ratio"});

/// Every number of the model. The words of those named here are the ids in resources/parameters; a
/// mechanism's own numbers have values from kParameterCount up and stand on its page in
/// resources/mechanisms. A data file that misses one or knows another does not load.
enum class ParameterId : std::uint16_t {
    LaunchColdTime,
    LaunchResumeTime,
    LifeCycleLeaveTime,
    SuspendDelayAfterForeground,
    SuspendDelayAfterLast,
    WatchdogLaunch,
    WatchdogBackgroundLaunch,
    WatchdogDidEnterBackground,
    WatchdogTransition,
    WatchdogWillTerminate,
    BackgroundTaskPool,
    BackgroundTaskPoolWoken,
    BackgroundTaskKillAfterHandler,
    BackgroundTaskMinimumToBegin,
    BackgroundTaskMostAssertions,
    PushRuntime,
    PushSpacing,
    PushSpacingMost,
    PushDeviceBucket,
    PushDeviceRefillPerHour,
    PushDeviceBudget,
    PushDeviceBudgetReset,
    PushRecency,
    PushAsleepAfter,
    PushAsleepWait,
    PushNotCompletedKills,
    RefreshRuntime,
    RefreshHandlerLimit,
    RefreshMostPending,
    RefreshSpacingUsed,
    RefreshSpacingUnused,
    RefreshSpacingMost,
    RefreshSpacingLeast,
    RefreshWindow,
    RefreshPredictionWindow,
    RefreshShortRunShare,
    RefreshShortRunLeast,
    RefreshShortRunMost,
    RefreshWaitsOnScreen,
    RefreshRecency,
    ProcessingRuntime,
    ProcessingHandlerLimit,
    ProcessingMostPending,
    ProcessingStartDelay,
    ProcessingIdle,
    ProcessingGap,
    ProcessingWindow,
    ProcessingTarget,
    ProcessingThresholdStart,
    ProcessingThresholdEnd,
    ProcessingAllowance,
    ProcessingMostAtOnce,
    ProcessingRecency,
    ProcessingAfterForceQuit,
    ProcessingAfterForceQuitShare,
    ProcessingInLowPowerModeOnPower,
    HerdHold,
    HerdHoldInUse,
    HerdNetworkLoss,
    EnergySystemBudget,
    EnergyAppBucket,
    EnergyAppRefillPerHour,
    EnergyPerSecond,
    EnergyPerKilobyteCellular,
    EnergyPerKilobyteWifi,
    DataPerDay,
    BatteryCritical,
    BatteryScreenPerHour,
    BatteryIdlePerHour,
    BatteryPerEnergyUnit,
    BatteryChargePerMinute,
    BatteryChargeSlowPerMinute,
    BatteryChargeSlowAbove,
    LowPowerOfferFirst,
    LowPowerOfferSecond,
    LowPowerOffAbove,
    ClassAKeyDrop,
    CpuSleepAfterScreenOff,
    AutoLock,
    BootTime,
    RebootClearsForceQuit,
    MemoryForApps,
    MemorySuspendedShare,
    NotificationMostPending,
    ScoreDeviceInUse,
    ScoreBatteryUnplugged,
    ScoreChargerUnplugged,
    ScoreProcessingOnBattery,
    ScoreNetworkCellular,
    ScoreNetworkNone,
    ScoreTransferOnBattery,
    ScoreTransferCellular,
};

inline constexpr std::size_t kParameterCount = 92;
extern const std::array<std::string_view, kParameterCount> kParameterWords;
static_assert(static_cast<std::size_t>(ParameterId::ScoreTransferCellular) + 1 == kParameterCount);

/// A source that can be opened: a title and an address.
struct Source {
    std::string title;
    std::string url;

    bool operator==(const Source &) const = default;
};

/// One side of a dispute: the value it would give, who says so, and the facts.
struct DisputeSide {
    double value = 0;
    std::string says;
    std::vector<std::string> facts;

    bool operator==(const DisputeSide &) const = default;
};

/// A number with where it comes from. A value for a kForever time is Duration::max().
struct Parameter {
    std::string word;
    double value = 0;
    Unit unit = Unit::Count;
    Trust trust = Trust::Assumed;
    std::string meaning;
    std::vector<std::string> facts;
    Version since{4, 0};
    /// Where sources disagree: the other side in one sentence, else empty.
    std::string disputed;
    /// The values that the sides of a dispute give; empty if nobody disagrees or only in words.
    std::vector<DisputeSide> sides;

    bool operator==(const Parameter &) const = default;
};

/// How a mechanism is asked for: nothing, hard gates, gates and throttle, or all of
/// that and a weighted score.
enum class Gate : std::uint8_t { Nothing, HardGates, Throttle, Score };
template <>
inline constexpr auto kEnumNames<Gate> = std::to_array<std::string_view>({"nothing", "hard-gates",
                                                                          "throttle", "score"});

/// One row of the factor matrix: which policies a mechanism asks, and with which weight each
/// counts. A policy without a weight is not consulted, by design. A weight of 0 is a gate only.
struct GateRow {
    Gate gate = Gate::Nothing;
    double threshold = 0.70;
    std::array<std::optional<float>, kPolicyCount> weights{};
    std::vector<std::string> facts;
    /// The user swiped the app away and it may run all the same, from this version on or before it.
    bool runsAfterForceQuit = false;
    /// The flag that decides it where sources disagree; it wins over the line above.
    std::optional<ParameterId> afterForceQuit;

    bool operator==(const GateRow &) const = default;
};

/// What is said about a policy or mechanism beside its code: title, rule in a sentence, trust,
/// facts and sources.
struct PolicyDocument {
    std::string title;
    std::string rule;
    Trust trust = Trust::Assumed;
    std::vector<std::string> facts;
    std::vector<Source> sources;
    /// Who can change the answer: "app", "user" or "system".
    std::string changedBy;

    bool operator==(const PolicyDocument &) const = default;
};

/// What is said about a mechanism beside its code: its page.
struct MechanismDocument {
    std::string title;
    std::string summary;
    /// What Apple made it for; the guideline's clause that says so.
    std::string purpose;
    std::string clause;
    std::string api;
    Trust trust = Trust::Documented;
    std::vector<std::string> facts;
    std::vector<Source> sources;
    Version since{4, 0};

    bool operator==(const MechanismDocument &) const = default;
};

/// Every number, weight and policy text for one version of iOS. Immutable once loaded.
class Rules {
public:
    Version ios;
    std::vector<Parameter> parameters = std::vector<Parameter>(kParameterCount);
    std::array<GateRow, kMechanismCount> gates;
    std::array<PolicyDocument, kPolicyCount> policies;
    std::array<MechanismDocument, kMechanismCount> mechanisms;

    const Parameter &parameter(ParameterId id) const
    {
        return parameters[static_cast<std::size_t>(id)];
    }
    /// A parameter of unit Time.
    Duration duration(ParameterId id) const
    {
        return Duration(static_cast<std::int64_t>(parameter(id).value));
    }
    double number(ParameterId id) const { return parameter(id).value; }
    std::int64_t count(ParameterId id) const
    {
        return static_cast<std::int64_t>(parameter(id).value);
    }
    bool flag(ParameterId id) const { return parameter(id).value != 0; }
    const GateRow &gate(MechanismId id) const { return gates[static_cast<std::size_t>(id)]; }
    const MechanismDocument &mechanism(MechanismId id) const
    {
        return mechanisms[static_cast<std::size_t>(id)];
    }
    /// The parameter with this word, nothing if there is none.
    std::optional<ParameterId> find(std::string_view word) const;
    const PolicyDocument &policy(PolicyId id) const
    {
        return policies[static_cast<std::size_t>(id)];
    }

    bool operator==(const Rules &) const = default;
};

} // namespace offstage
