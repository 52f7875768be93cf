// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scenario/habit_words.h"

#include <array>

#include "model/core/time_text.h"
#include "model/scenario/node_reader.h"
#include "model/scenario/scenario_words.h"

namespace offstage {

namespace {

constexpr auto kDays =
    std::to_array<std::string_view>({"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"});
constexpr std::uint8_t kDaily = 0x7f;
constexpr std::uint8_t kWeekdays = 0x1f;
constexpr std::uint8_t kWeekends = 0x60;
constexpr std::int64_t kMostTimes = 500;

std::uint8_t daysNamed(std::string_view word)
{
    if (word == "daily")
        return kDaily;
    if (word == "weekdays")
        return kWeekdays;
    if (word == "weekends")
        return kWeekends;
    for (std::size_t i = 0; i < kDays.size(); ++i) {
        if (kDays[i] == word)
            return static_cast<std::uint8_t>(1U << i);
    }
    return 0;
}

std::string daysText(std::uint8_t weekdays)
{
    if (weekdays == kDaily)
        return "daily";
    if (weekdays == kWeekdays)
        return "weekdays";
    if (weekdays == kWeekends)
        return "weekends";
    std::string result;
    for (std::size_t i = 0; i < kDays.size(); ++i) {
        if ((weekdays & (1U << i)) != 0)
            result += (result.empty() ? "" : " ") + std::string(kDays[i]);
    }
    return result;
}

bool isAtEnd(std::string_view text)
{
    return takeWord(text).empty();
}

/// The days that a text may begin with; all of them if it does not.
std::uint8_t takeDays(std::string_view &text)
{
    std::uint8_t weekdays = 0;
    std::string_view rest = text;
    while (const std::uint8_t named = daysNamed(takeWord(rest))) {
        weekdays = static_cast<std::uint8_t>(weekdays | named);
        text = rest;
    }
    return weekdays == 0 ? kDaily : weekdays;
}

/// The length of time behind `word`, which stands before `next` or the end; `fallback` without it.
std::optional<Duration> takeLength(std::string_view &text, std::string_view word,
                                   std::string_view next, Duration fallback)
{
    std::string_view rest = text;
    if (takeWord(rest) != word)
        return fallback;
    const std::size_t end = next.empty() ? std::string_view::npos : rest.find(next);
    text = end == std::string_view::npos ? std::string_view() : rest.substr(end);
    return parseDuration(rest.substr(0, end));
}

struct Rate {
    std::uint16_t times = 0;
    std::uint16_t perDays = 0;
};

/// "10 times a day", "once a week"; leaves the text alone if it does not begin like that.
std::optional<Rate> takeRate(std::string_view &text)
{
    std::string_view rest = text;
    const std::string_view first = takeWord(rest);
    std::optional<std::int64_t> times;
    if (first == "once")
        times = 1;
    else if (first == "twice")
        times = 2;
    else if (takeWord(rest) == "times")
        times = parseCount(first);
    if (!times || *times < 1 || *times > kMostTimes || takeWord(rest) != "a")
        return std::nullopt;
    const std::string_view period = takeWord(rest);
    const int perDays = period == "day" ? 1 : period == "week" ? 7 : period == "month" ? 28 : 0;
    if (perDays == 0)
        return std::nullopt;
    text = rest;
    return Rate{static_cast<std::uint16_t>(*times), static_cast<std::uint16_t>(perDays)};
}

std::string rateText(const UsageHabit &habit)
{
    const std::string count = habit.times == 1   ? "once"
                              : habit.times == 2 ? "twice"
                                                 : std::to_string(habit.times) + " times";
    return count + (habit.perDays == 1 ? " a day" : habit.perDays == 7 ? " a week" : " a month");
}

/// "on 90 % of days" or "of nights"; 100 without it.
std::optional<std::int32_t> takePercent(std::string_view &text)
{
    std::string_view rest = text;
    if (takeWord(rest) != "on")
        return 100;
    std::string_view number = takeWord(rest);
    if (number.ends_with('%'))
        number.remove_suffix(1);
    else if (takeWord(rest) != "%")
        return std::nullopt;
    const auto percent = parseCount(number);
    const bool isOf = takeWord(rest) == "of";
    const std::string_view what = takeWord(rest);
    if (!percent || *percent < 0 || *percent > 100 || !isOf || (what != "days" && what != "nights"))
        return std::nullopt;
    text = rest;
    return static_cast<std::int32_t>(*percent);
}

std::optional<std::pair<Duration, Duration>> takeDayRange(std::string_view &text)
{
    const auto begin = parseTimeOfDay(takeWord(text));
    const bool isTo = takeWord(text) == "to";
    const auto end = parseTimeOfDay(takeWord(text));
    if (!begin || !isTo || !end || *begin == *end)
        return std::nullopt;
    return std::pair(*begin, *end);
}

} // namespace

std::optional<UsageHabit> parseHabit(std::string_view text)
{
    UsageHabit habit;
    habit.weekdays = takeDays(text);
    if (const auto rate = takeRate(text)) {
        habit.times = rate->times;
        habit.perDays = rate->perDays;
        habit.length = Duration::zero();
    } else {
        const auto time = parseTimeOfDay(takeWord(text));
        const auto spread = takeLength(text, "about", " for ", Duration::zero());
        if (!time || !spread || *spread > hours(12))
            return std::nullopt;
        habit.timeOfDay = *time;
        habit.spread = *spread;
    }
    std::string_view rest = text;
    const bool hasLength = takeWord(rest) == "for";
    const auto length = takeLength(text, "for", "", habit.length);
    if (!length || *length > hours(24) || (hasLength && *length <= Duration::zero()) ||
        !isAtEnd(text))
        return std::nullopt;
    habit.length = *length;
    return habit;
}

std::string habitText(const UsageHabit &habit)
{
    std::string result = daysText(habit.weekdays) + " ";
    if (habit.times != 0) {
        result = (habit.weekdays == kDaily ? "" : result) + rateText(habit);
    } else {
        result += timeOfDayText(habit.timeOfDay);
        if (habit.spread != Duration::zero())
            result += " about " + durationSource(habit.spread);
    }
    return habit.length == Duration::zero() ? result
                                            : result + " for " + durationSource(habit.length);
}

std::optional<DayPart> parseDayPart(std::string_view text)
{
    DayPart part;
    part.weekdays = takeDays(text);
    const auto range = takeDayRange(text);
    const auto spread = takeLength(text, "about", " on ", Duration::zero());
    const auto percent = takePercent(text);
    if (!range || !spread || *spread > hours(6) || !percent || !isAtEnd(text))
        return std::nullopt;
    part.from = range->first;
    part.to = range->second;
    part.spread = *spread;
    part.percent = *percent;
    return part;
}

std::string dayPartText(const DayPart &part)
{
    std::string result = part.weekdays == kDaily ? "" : daysText(part.weekdays) + " ";
    result += dayRangeText(part.from, part.to);
    if (part.spread != Duration::zero())
        result += " about " + durationSource(part.spread);
    if (part.percent != 100)
        result += " on " + std::to_string(part.percent) + " % of days";
    return result;
}

std::optional<std::pair<Duration, Duration>> parseDayRange(std::string_view text)
{
    const auto range = takeDayRange(text);
    return range && isAtEnd(text) ? range : std::nullopt;
}

std::string dayRangeText(Duration from, Duration to)
{
    return timeOfDayText(from) + " to " + timeOfDayText(to);
}

} // namespace offstage
