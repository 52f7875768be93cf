// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/time_text.h"

#include <array>
#include <cstdint>

namespace offstage {

namespace {

constexpr auto kWeekdays =
    std::to_array<std::string_view>({"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"});
constexpr auto kLongWeekdays = std::to_array<std::string_view>(
    {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"});

/// Nothing a person simulates is longer; it keeps every sum far from overflow.
constexpr Duration kLongest = days(36'525);

/// Takes pieces off the front of a text; what did not fit is nothing.
struct Scanner {
    std::string_view rest;

    void skipSpaces()
    {
        while (!rest.empty() && rest.front() == ' ')
            rest.remove_prefix(1);
    }
    bool take(char wanted)
    {
        if (rest.empty() || rest.front() != wanted)
            return false;
        rest.remove_prefix(1);
        return true;
    }
    /// One to nine digits.
    std::optional<std::int64_t> number(std::size_t most = 9)
    {
        std::size_t length = 0;
        std::int64_t value = 0;
        while (length < rest.size() && rest[length] >= '0' && rest[length] <= '9') {
            if (++length > most)
                return std::nullopt;
            value = value * 10 + (rest[length - 1] - '0');
        }
        if (length == 0)
            return std::nullopt;
        rest.remove_prefix(length);
        return value;
    }
    /// Exactly two digits below `limit`.
    std::optional<std::int64_t> pair(std::int64_t limit)
    {
        if (rest.size() < 2)
            return std::nullopt;
        Scanner two{rest.substr(0, 2)};
        const auto value = two.number(2);
        if (!value || !two.rest.empty() || *value >= limit)
            return std::nullopt;
        rest.remove_prefix(2);
        return value;
    }
    /// The digits after a decimal point, as thousandths; 0 if there is no point.
    std::optional<std::int64_t> thousandths()
    {
        if (!take('.'))
            return 0;
        const std::size_t before = rest.size();
        auto value = number(3);
        if (!value)
            return std::nullopt;
        for (std::size_t digits = before - rest.size(); digits < 3; ++digits)
            *value *= 10;
        return value;
    }
    std::string_view letters()
    {
        std::size_t length = 0;
        while (length < rest.size() && ((rest[length] >= 'a' && rest[length] <= 'z') ||
                                        (rest[length] >= 'A' && rest[length] <= 'Z')))
            ++length;
        const auto word = rest.substr(0, length);
        rest.remove_prefix(length);
        return word;
    }
};

std::string lower(std::string_view text)
{
    std::string result(text);
    for (char &c : result) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    }
    return result;
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    return text;
}

std::optional<std::int64_t> unitInMs(std::string_view unit)
{
    if (unit == "ms")
        return 1;
    if (unit == "s")
        return 1000;
    if (unit == "min")
        return 60'000;
    if (unit == "h")
        return 3'600'000;
    if (unit == "d")
        return 86'400'000;
    return std::nullopt;
}

/// "1:05" and "1:02:03", also with a decimal part of the seconds.
std::optional<Duration> parseColons(std::string_view text)
{
    Scanner scan{text};
    auto first = scan.number(6);
    if (!first || !scan.take(':'))
        return std::nullopt;
    auto second = scan.pair(60);
    if (!second)
        return std::nullopt;
    std::int64_t total = *first * 60 + *second;
    if (scan.take(':')) {
        const auto third = scan.pair(60);
        if (!third)
            return std::nullopt;
        total = total * 60 + *third;
    }
    const auto part = scan.thousandths();
    if (!part || !scan.rest.empty())
        return std::nullopt;
    return milliseconds(total * 1000 + *part);
}

/// "30 s", "2 h 30 min": every unit is smaller than the one before.
std::optional<Duration> parseUnits(std::string_view text)
{
    Scanner scan{text};
    std::int64_t total = 0;
    std::int64_t last = INT64_MAX;
    do {
        const auto number = scan.number();
        const auto part = number ? scan.thousandths() : std::nullopt;
        if (!part)
            return std::nullopt;
        scan.skipSpaces();
        const auto unit = unitInMs(scan.letters());
        if (!unit || *unit >= last || (*part * *unit) % 1000 != 0)
            return std::nullopt;
        last = *unit;
        total += *number * *unit + *part * *unit / 1000;
        scan.skipSpaces();
    } while (!scan.rest.empty());
    return milliseconds(total);
}

/// "3am", "3 pm", "3:30pm".
std::optional<Duration> parseTwelveHours(std::string_view text)
{
    Scanner scan{text};
    const auto hour = scan.number(2);
    if (!hour || *hour < 1 || *hour > 12)
        return std::nullopt;
    std::optional<std::int64_t> minute = 0;
    if (scan.take(':'))
        minute = scan.pair(60);
    scan.skipSpaces();
    const std::string half = lower(scan.letters());
    if (!minute || !scan.rest.empty() || (half != "am" && half != "pm"))
        return std::nullopt;
    return hours(*hour % 12 + (half == "pm" ? 12 : 0)) + minutes(*minute);
}

std::optional<Duration> parseAnyTimeOfDay(std::string_view text)
{
    const auto time = parseTimeOfDay(text);
    return time ? time : parseTwelveHours(text);
}

std::optional<int> weekdayNamed(std::string_view word)
{
    const std::string name = lower(word);
    for (std::size_t i = 0; i < kWeekdays.size(); ++i) {
        if (name == lower(kWeekdays[i]) || name == kLongWeekdays[i])
            return static_cast<int>(i);
    }
    return std::nullopt;
}

constexpr bool isLeap(std::int64_t year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

/// Days since 1970-01-01, by the count of days in 400 years.
constexpr std::int64_t dayOf(std::int64_t year, std::int64_t month, std::int64_t day)
{
    const std::int64_t y = month <= 2 ? year - 1 : year;
    const std::int64_t era = y / 400;
    const std::int64_t yearOfEra = y - era * 400;
    const std::int64_t dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return era * 146'097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719'468;
}

} // namespace

std::optional<Duration> parseDuration(std::string_view text)
{
    text = trimmed(text);
    auto result = parseColons(text);
    if (!result)
        result = parseUnits(text);
    if (result && *result > kLongest)
        return std::nullopt;
    return result;
}

std::optional<Duration> parseTimeOfDay(std::string_view text)
{
    Scanner scan{trimmed(text)};
    const auto hour = scan.pair(24);
    if (!hour || !scan.take(':'))
        return std::nullopt;
    const auto minute = scan.pair(60);
    if (!minute)
        return std::nullopt;
    std::optional<std::int64_t> second = 0;
    std::optional<std::int64_t> part = 0;
    if (scan.take(':')) {
        second = scan.pair(60);
        part = scan.thousandths();
    }
    if (!second || !part || !scan.rest.empty())
        return std::nullopt;
    return hours(*hour) + minutes(*minute) + milliseconds(*second * 1000 + *part);
}

std::optional<std::int64_t> parseDate(std::string_view text)
{
    constexpr auto lengths =
        std::to_array<std::int64_t>({31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31});
    Scanner scan{trimmed(text)};
    const std::size_t before = scan.rest.size();
    const auto year = scan.number(4);
    if (!year || before - scan.rest.size() != 4 || *year < 1970 || !scan.take('-'))
        return std::nullopt;
    const auto month = scan.pair(13);
    if (!month || *month == 0 || !scan.take('-'))
        return std::nullopt;
    const auto day = scan.pair(32);
    const auto last =
        lengths[static_cast<std::size_t>(*month - 1)] + (*month == 2 && isLeap(*year) ? 1 : 0);
    if (!day || *day == 0 || *day > last || !scan.rest.empty())
        return std::nullopt;
    return dayOf(*year, *month, *day);
}

std::optional<Instant> parseInstant(std::string_view text, Instant start, Instant now,
                                    BareTime bare)
{
    text = trimmed(text);
    if (text.empty())
        return std::nullopt;
    const bool isClock = bare == BareTime::Clock;
    if (isClock && (text.front() == '+' || text.front() == '-')) {
        const auto length = parseDuration(text.substr(1));
        if (!length)
            return std::nullopt;
        return text.front() == '+' ? now + *length : now - *length;
    }
    if (!isClock) {
        if (const auto length = parseDuration(text))
            return start + *length;
    }
    // A time of day alone: today's in the time field, the next one in a scenario, but never one
    // before the start.
    if (const auto time = isClock ? parseAnyTimeOfDay(text) : parseTwelveHours(text)) {
        const Instant at = startOfDay(dayNumber(isClock ? now : start)) + *time;
        return at < start ? at + days(1) : at;
    }
    const std::size_t space = text.find(' ');
    if (space == std::string_view::npos)
        return std::nullopt;
    const std::string_view word = text.substr(0, space);
    const auto time = parseAnyTimeOfDay(trimmed(text.substr(space + 1)));
    if (!time)
        return std::nullopt;
    if (const auto date = parseDate(word))
        return startOfDay(*date) + *time;
    const std::int64_t today = dayNumber(isClock ? now : start);
    const std::string name = lower(word);
    if (name == "today" || name == "tomorrow")
        return startOfDay(today + (name == "tomorrow" ? 1 : 0)) + *time;
    const auto wanted = weekdayNamed(word);
    if (!wanted)
        return std::nullopt;
    const Instant at =
        startOfDay(dayNumber(start)) + days((*wanted - weekday(start) + 7) % 7) + *time;
    return at < start ? at + days(7) : at;
}

} // namespace offstage
