// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scenario/user_lines.h"

#include "model/core/time_text.h"
#include "model/scenario/habit_words.h"
#include "model/scenario/yaml_text.h"

namespace offstage {

namespace {

std::string percentText(std::int32_t percent)
{
    return std::to_string(percent) + " %";
}

std::string partsYaml(const std::vector<DayPart> &parts)
{
    if (parts.empty())
        return "none";
    if (parts.size() == 1)
        return dayPartText(parts.front());
    std::string result;
    for (const DayPart &part : parts)
        result += (result.empty() ? "[" : ", ") + dayPartText(part);
    return result + "]";
}

std::string pickUpsYaml(const PickUps &pickUps)
{
    if (pickUps == PickUps{})
        return "none";
    YamlFlowMap map;
    map.add("weekdays", std::to_string(pickUps.onWeekdays));
    map.add("weekends", std::to_string(pickUps.onWeekends));
    map.add("varies", percentText(pickUps.variesPercent));
    map.add("length", durationSource(pickUps.length));
    map.add("at-night", percentText(pickUps.nightPercent));
    YamlFlowMap busy;
    for (const BusyPart &part : pickUps.busy)
        busy.add(dayRangeText(part.from, part.to), percentText(part.percent));
    map.add("busy", pickUps.busy.empty() ? "none" : busy.text());
    return map.text();
}

std::string useYaml(const UserHabits &user)
{
    YamlFlowMap map;
    for (std::size_t i = 0; i < kUseFrequencies; ++i) {
        if (user.use[i].times != 0)
            map.add(kEnumNames<UseFrequency>[i], habitText(user.use[i]));
    }
    return map.text();
}

} // namespace

std::vector<std::pair<std::string, std::string>> userLines(const UserHabits &user)
{
    std::vector<std::pair<std::string, std::string>> lines;
    if (!user.preset.empty())
        lines.emplace_back("habits", user.preset);
    const UserHabits usual;
    const auto add = [&](std::size_t line, bool differs, const std::string &yaml) {
        const bool isOwn = (user.ownLines & (1U << line)) != 0;
        if (isOwn || (user.preset.empty() && differs))
            lines.emplace_back(kHabitLines[line], yaml);
    };
    for (std::size_t i = 0; i < kDayPartKinds; ++i)
        add(i, !user.parts[i].empty(), partsYaml(user.parts[i]));
    const auto accepts = user.acceptsLowPowerPercent;
    add(kDayPartKinds, accepts.has_value(), accepts ? percentText(*accepts) : "none");
    add(kDayPartKinds + 1, user.pickUps != usual.pickUps, pickUpsYaml(user.pickUps));
    add(kDayPartKinds + 2, false, useYaml(user));
    return lines;
}

} // namespace offstage
