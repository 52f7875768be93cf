// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>

namespace offstage {

/// The clock on the simulated phone's lock screen: milliseconds since 1970-01-01 00:00 in the
/// phone's own time zone, which never changes within a run. It is not tied to any real clock, so
/// it has no now().
struct PhoneClock {
    using rep = std::int64_t;
    using period = std::milli;
    using duration = std::chrono::duration<rep, period>;
    using time_point = std::chrono::time_point<PhoneClock>;
    static constexpr bool is_steady = false;
};

using Duration = PhoneClock::duration;
using Instant = PhoneClock::time_point;

/// Later than everything; an agenda slot that holds it is empty.
inline constexpr Instant kNever = Instant::max();
/// Longer than everything; a limit that holds it is no limit.
inline constexpr Duration kForever = Duration::max();

constexpr Duration milliseconds(std::int64_t count)
{
    return Duration(count);
}
constexpr Duration seconds(std::int64_t count)
{
    return Duration(count * 1000);
}
constexpr Duration minutes(std::int64_t count)
{
    return Duration(count * 60'000);
}
constexpr Duration hours(std::int64_t count)
{
    return Duration(count * 3'600'000);
}
constexpr Duration days(std::int64_t count)
{
    return Duration(count * 86'400'000);
}

/// Whole days since 1970-01-01; 0 was a Thursday.
constexpr std::int64_t dayNumber(Instant at)
{
    const auto ms = at.time_since_epoch().count();
    return ms >= 0 ? ms / 86'400'000 : -((-ms + 86'399'999) / 86'400'000);
}
constexpr Instant startOfDay(std::int64_t day)
{
    return Instant(days(day));
}
constexpr Duration timeOfDay(Instant at)
{
    return at - startOfDay(dayNumber(at));
}
/// 0 is Monday, 6 is Sunday.
constexpr int weekday(Instant at)
{
    const auto shifted = (dayNumber(at) + 3) % 7;
    return static_cast<int>(shifted < 0 ? shifted + 7 : shifted);
}

} // namespace offstage
