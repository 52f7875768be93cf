// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scenario/scenario_words.h"

#include <algorithm>

#include "model/core/time_text.h"
#include "model/scenario/node_reader.h"

namespace offstage {

std::string_view takeWord(std::string_view &text)
{
    while (text.starts_with(' '))
        text.remove_prefix(1);
    const auto word = text.substr(0, text.find(' '));
    text.remove_prefix(word.size());
    return word;
}

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

input::SendPush usualPush(PushType type)
{
    input::SendPush push;
    push.type = type;
    if (type == PushType::Alert) {
        push.priority = 10;
        push.isContentAvailable = false;
    }
    return push;
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

std::string extensionName(std::string_view app, std::string_view point)
{
    std::string words(point);
    std::replace(words.begin(), words.end(), '-', ' ');
    return std::string(app) + " " + words;
}

} // namespace offstage
