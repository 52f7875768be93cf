// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "model/phone/user_habits.h"

namespace offstage {

/// The small texts of a person's habits, each with the text it is written back as. The days in them
/// are daily (also without the word), weekdays, weekends or names of days.

/// "weekdays 08:10 about 20 min for 4 min" or "weekends 10 times a day"; "about" and "for" may be
/// left out. The other ways to say how often are once, twice, a week, a month (of 28 days).
std::optional<UsageHabit> parseHabit(std::string_view text);
std::string habitText(const UsageHabit &habit);

/// "weekdays 23:30 to 07:00 about 20 min on 90 % of days"; only the times must be there.
std::optional<DayPart> parseDayPart(std::string_view text);
std::string dayPartText(const DayPart &part);

/// "23:30 to 07:00".
std::optional<std::pair<Duration, Duration>> parseDayRange(std::string_view text);
std::string dayRangeText(Duration from, Duration to);

} // namespace offstage
