// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "model/core/time.h"

namespace offstage {

/// "14:05:02" or, with tenths, "14:05:02.3".
std::string clockText(Instant at, bool withTenths = false);
/// "Thu".
std::string_view weekdayText(Instant at);
/// "2025-11-20".
std::string dateText(Instant at);
/// What a person would say: "4.2 s", "30 s", "1:05 min", "2 h 30 min", "3 d 4 h".
std::string durationText(Duration length);
/// What a scenario file says and parseDuration reads back exactly: "500 ms", "4.2 s", "1:05", "2h".
std::string durationSource(Duration length);

/// "30 s", "30s", "500 ms", "15 min", "2h", "2 h 30 min", "1 d", "1:05" (minutes and seconds),
/// "1:02:03" (hours, minutes and seconds), seconds with up to three decimals. Nothing else; never
/// negative, at most 36,525 days.
std::optional<Duration> parseDuration(std::string_view text);
/// A time of day, "09:00" or "14:05:02.3", below 24 hours.
std::optional<Duration> parseTimeOfDay(std::string_view text);
/// "2025-11-20", as day number.
std::optional<std::int64_t> parseDate(std::string_view text);

/// How "14:05" is read: in a scenario it is 14 minutes and 5 seconds after the start, in the time
/// field it is the clock on the phone.
enum class BareTime { Offset, Clock };

/// A human time: an offset from `start` ("1:05", "30 s", "2h"; with BareTime::Clock only with a
/// leading "+" or "-", and then from `now`), "Mon 09:00" (the next one at or after `start`),
/// "2025-11-20 09:00", "today 09:00", "tomorrow 09:00", "3am" (today's, or tomorrow's if that is
/// before the start). "Today" is the day of `start`, with BareTime::Clock the day of `now`. Nothing
/// if it is none of these.
std::optional<Instant> parseInstant(std::string_view text, Instant start, Instant now,
                                    BareTime bare);

} // namespace offstage
