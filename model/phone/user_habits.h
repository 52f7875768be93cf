// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/core/enum_names.h"
#include "model/core/time.h"

namespace offstage {

/// The user opens an app on these days (bit 0 is Monday): at a time of day, give or take `spread`,
/// for `length`; or, if `times` is not 0, so many times in `perDays` days at random moments of the
/// time awake, as long as the pick-up lasts if `length` is zero.
struct UsageHabit {
    std::uint8_t weekdays = 0x7f;
    Duration timeOfDay{};
    Duration spread{};
    Duration length = minutes(4);
    std::uint16_t times = 0;
    std::uint16_t perDays = 1;

    bool operator==(const UsageHabit &) const = default;
};

/// How often an app is used by somebody who has no fixed times for it.
enum class UseFrequency : std::uint8_t { Never, Rarely, Weekly, Daily, Often, Constantly };
template <>
inline constexpr auto kEnumNames<UseFrequency> =
    std::to_array<std::string_view>({"never", "rarely", "weekly", "daily", "often", "constantly"});
inline constexpr std::size_t kUseFrequencies = kEnumNames<UseFrequency>.size();

/// A part of the day that comes on these days with this chance, each of its ends give or take
/// `spread`. One that goes over midnight belongs to the day on which it ends.
struct DayPart {
    std::uint8_t weekdays = 0x7f;
    Duration from{};
    Duration to{};
    Duration spread{};
    std::int32_t percent = 100;

    bool operator==(const DayPart &) const = default;
};

/// In this part of the day the phone is picked up more (or, under 100 %, less) than else.
struct BusyPart {
    Duration from{};
    Duration to{};
    std::int32_t percent = 100;

    bool operator==(const BusyPart &) const = default;
};

/// How often the phone is unlocked and put away again while its person is awake and at it.
struct PickUps {
    std::int32_t onWeekdays = 0;
    std::int32_t onWeekends = 0;
    /// A day has up to so much more or less.
    std::int32_t variesPercent = 0;
    /// The mean; most are much shorter, few four times as long.
    Duration length = minutes(4);
    /// The share of nights in which sleep is interrupted by one.
    std::int32_t nightPercent = 0;
    std::vector<BusyPart> busy;

    bool operator==(const PickUps &) const = default;
};

/// The parts of the day that habits know of.
enum class DayPartKind : std::uint8_t { Asleep, Charging, Commute, Away, LowPowerMode };
template <>
inline constexpr auto kEnumNames<DayPartKind> =
    std::to_array<std::string_view>({"asleep", "charging", "commute", "away", "low-power-mode"});
inline constexpr std::size_t kDayPartKinds = kEnumNames<DayPartKind>.size();

/// What the person does every day without being told. All of it is drawn from the seed, each day,
/// line and app on its own, so that no two of them shift each other. Nobody measured a whole
/// person: what is not said by the scenario is assumed, and resources/habits says so.
struct UserHabits {
    /// The preset the scenario names, and which of its lines (bits in the order of kHabitLines)
    /// the scenario wrote itself.
    std::string preset;
    std::uint16_t ownLines = 0;
    std::array<std::vector<DayPart>, kDayPartKinds> parts;
    PickUps pickUps;
    /// How often the offer of Low Power Mode is accepted; without it nobody answers.
    std::optional<std::int32_t> acceptsLowPowerPercent;
    std::array<UsageHabit, kUseFrequencies> use{};

    std::vector<DayPart> &of(DayPartKind kind) { return parts[static_cast<std::size_t>(kind)]; }
    const std::vector<DayPart> &of(DayPartKind kind) const
    {
        return parts[static_cast<std::size_t>(kind)];
    }
    const UsageHabit &of(UseFrequency frequency) const
    {
        return use[static_cast<std::size_t>(frequency)];
    }
    bool operator==(const UserHabits &) const = default;
};

/// The lines of `user:` in scenario files: the parts of the day, then these.
inline constexpr auto kHabitLines =
    std::to_array<std::string_view>({"asleep", "charging", "commute", "away", "low-power-mode",
                                     "accepts-low-power", "pick-ups", "use"});

} // namespace offstage
