// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scenario/scenario_words.h"

#include <array>
#include <vector>

#include "model/core/time_text.h"
#include "model/scenario/node_reader.h"

namespace offstage {

namespace {

constexpr auto kDays =
    std::to_array<std::string_view>({"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"});
constexpr std::uint8_t kDaily = 0x7f;
constexpr std::uint8_t kWeekdays = 0x1f;
constexpr std::uint8_t kWeekends = 0x60;

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

std::string_view takeWord(std::string_view &text)
{
    while (text.starts_with(' '))
        text.remove_prefix(1);
    const auto word = text.substr(0, text.find(' '));
    text.remove_prefix(word.size());
    return word;
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

} // namespace

std::optional<std::uint32_t> parseOrdinal(std::string_view text)
{
    if (text.starts_with('#')) {
        text.remove_prefix(1);
    } else {
        for (const std::string_view suffix : {"st", "nd", "rd", "th"}) {
            if (text.ends_with(suffix)) {
                text.remove_suffix(suffix.size());
                break;
            }
        }
    }
    const auto number = parseCount(text);
    if (!number || *number < 1 || *number > 1'000'000'000)
        return std::nullopt;
    return static_cast<std::uint32_t>(*number);
}

std::string ordinalText(std::uint32_t number)
{
    const std::uint32_t last = number % 100 / 10 == 1 ? 0 : number % 10;
    const char *suffix = last == 1 ? "st" : last == 2 ? "nd" : last == 3 ? "rd" : "th";
    return std::to_string(number) + suffix;
}

std::optional<UsageHabit> parseHabit(std::string_view text)
{
    UsageHabit habit;
    std::uint8_t weekdays = 0;
    std::string_view word = takeWord(text);
    for (; daysNamed(word) != 0; word = takeWord(text))
        weekdays = static_cast<std::uint8_t>(weekdays | daysNamed(word));
    const auto time = parseTimeOfDay(word);
    const auto spread = takeLength(text, "about", " for ", Duration::zero());
    const auto length = takeLength(text, "for", "", habit.length);
    if (!time || !spread || !length || !takeWord(text).empty() || *spread > hours(12) ||
        *length > hours(24) || *length <= Duration::zero())
        return std::nullopt;
    habit.weekdays = weekdays == 0 ? kDaily : weekdays;
    habit.timeOfDay = *time;
    habit.spread = *spread;
    habit.length = *length;
    return habit;
}

std::string habitText(const UsageHabit &habit)
{
    std::string result = daysText(habit.weekdays) + " " + timeOfDayText(habit.timeOfDay);
    if (habit.spread != Duration::zero())
        result += " about " + durationSource(habit.spread);
    return result + " for " + durationSource(habit.length);
}

std::optional<std::pair<Duration, Duration>> parseDayRange(std::string_view text)
{
    const std::string_view from = takeWord(text);
    const std::string_view to = takeWord(text) == "to" ? takeWord(text) : std::string_view();
    const auto begin = parseTimeOfDay(from);
    const auto end = parseTimeOfDay(to);
    if (!begin || !end || *begin == *end || !takeWord(text).empty())
        return std::nullopt;
    return std::pair(*begin, *end);
}

std::string dayRangeText(Duration from, Duration to)
{
    return timeOfDayText(from) + " to " + timeOfDayText(to);
}

std::optional<Instant> parseStart(std::string_view text)
{
    const auto date = parseDate(takeWord(text));
    const auto time = parseTimeOfDay(text);
    if (!date || !time)
        return std::nullopt;
    return startOfDay(*date) + *time;
}

std::string startText(Instant start)
{
    return dateText(start) + " " + timeOfDayText(timeOfDay(start));
}

std::string offsetText(Duration offset)
{
    const auto ms = offset.count();
    const std::string clock = timeOfDayText(milliseconds(ms % 3'600'000));
    const std::string tail = clock.size() == 5 ? clock + ":00" : clock;
    // The clock's hours are gone: "00:MM:SS" without its first three or four characters.
    if (const auto whole = ms / 3'600'000; whole > 0)
        return std::to_string(whole) + tail.substr(2);
    return tail.substr(tail[3] == '0' ? 4 : 3);
}

std::string timeOfDayText(Duration time)
{
    std::string clock = clockText(Instant(time));
    const auto ms = time.count() % 60'000;
    if (ms == 0)
        return clock.substr(0, 5);
    if (ms % 1000 == 0)
        return clock;
    return clock + "." + std::to_string(1000 + ms % 1000).substr(1);
}

} // namespace offstage
