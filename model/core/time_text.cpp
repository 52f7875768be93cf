// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/time_text.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace offstage {

namespace {

constexpr auto kWeekdays =
    std::to_array<std::string_view>({"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"});

std::string twoDigits(std::int64_t value)
{
    return (value < 10 ? "0" : "") + std::to_string(value);
}

/// "4.2" of 4200 milliseconds, exact.
std::string decimalSeconds(std::int64_t ms)
{
    std::string result = std::to_string(ms / 1000);
    if (const auto rest = ms % 1000; rest != 0) {
        std::string digits = std::to_string(1000 + rest).substr(1);
        while (digits.back() == '0')
            digits.pop_back();
        result += "." + digits;
    }
    return result;
}

} // namespace

std::string clockText(Instant at, bool withTenths)
{
    const auto ms = timeOfDay(at).count();
    std::string result = twoDigits(ms / 3'600'000) + ":" + twoDigits(ms / 60'000 % 60) + ":" +
                         twoDigits(ms / 1000 % 60);
    if (withTenths)
        result += "." + std::to_string(ms / 100 % 10);
    return result;
}

std::string_view weekdayText(Instant at)
{
    return kWeekdays[static_cast<std::size_t>(weekday(at))];
}

std::string dateText(Instant at)
{
    // The inverse of dayOf().
    const std::int64_t z = dayNumber(at) + 719'468;
    const std::int64_t era = (z >= 0 ? z : z - 146'096) / 146'097;
    const std::int64_t dayOfEra = z - era * 146'097;
    const std::int64_t yearOfEra =
        (dayOfEra - dayOfEra / 1460 + dayOfEra / 36'524 - dayOfEra / 146'096) / 365;
    const std::int64_t dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const std::int64_t shifted = (5 * dayOfYear + 2) / 153;
    const std::int64_t day = dayOfYear - (153 * shifted + 2) / 5 + 1;
    const std::int64_t month = shifted < 10 ? shifted + 3 : shifted - 9;
    const std::int64_t year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
    return std::to_string(year) + "-" + twoDigits(month) + "-" + twoDigits(day);
}

std::string durationText(Duration length)
{
    if (length == kForever)
        return "no limit";
    if (length < Duration::zero())
        return "-" + durationText(-std::max(length, -kForever));
    const std::int64_t ms = length.count();
    if (ms == 0)
        return "0 s";
    if (ms < 1000)
        return std::to_string(ms) + " ms";
    if (const auto tenths = (ms + 50) / 100; tenths < 600)
        return decimalSeconds(tenths * 100) + " s";
    if (const auto whole = (ms + 500) / 1000; whole < 3600) {
        const std::string rest = whole % 60 == 0 ? "" : ":" + twoDigits(whole % 60);
        return std::to_string(whole / 60) + rest + " min";
    }
    if (const auto whole = (ms + 30'000) / 60'000; whole < 1440) {
        const std::string rest = whole % 60 == 0 ? "" : " " + std::to_string(whole % 60) + " min";
        return std::to_string(whole / 60) + " h" + rest;
    }
    const auto whole = (ms + 1'800'000) / 3'600'000;
    const std::string rest = whole % 24 == 0 ? "" : " " + std::to_string(whole % 24) + " h";
    return std::to_string(whole / 24) + " d" + rest;
}

std::string durationSource(Duration length)
{
    const std::int64_t ms = length.count();
    if (ms > 0 && ms < 1000)
        return std::to_string(ms) + " ms";
    if (ms < 60'000)
        return decimalSeconds(ms) + " s";
    if (ms % 86'400'000 == 0)
        return std::to_string(ms / 86'400'000) + " d";
    if (ms % 3'600'000 == 0)
        return std::to_string(ms / 3'600'000) + " h";
    if (ms % 60'000 == 0 && ms < 3'600'000)
        return std::to_string(ms / 60'000) + " min";
    const std::string decimals = decimalSeconds(1000 + ms % 1000).substr(1);
    const std::string tail = twoDigits(ms / 1000 % 60) + decimals;
    if (ms < 3'600'000)
        return std::to_string(ms / 60'000) + ":" + tail;
    return std::to_string(ms / 3'600'000) + ":" + twoDigits(ms / 60'000 % 60) + ":" + tail;
}

} // namespace offstage
