// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scenario/user_lines.h"

#include <algorithm>
#include <filesystem>

#include "model/phone/verdict.h"
#include "model/scenario/habit_words.h"

namespace offstage {

namespace {

constexpr std::size_t kMostParts = 16;
constexpr std::int64_t kMostPickUps = 500;
/// The preset that says what the words of `use` mean, and nothing else.
constexpr std::string_view kUsual = "usual";

bool isNone(const NodeReader &node)
{
    return node.isScalar() && node.node().text == "none";
}

std::vector<NodeReader> oneOrMore(const NodeReader &node)
{
    return node.isScalar() ? std::vector{node} : node.elements();
}

std::optional<std::int32_t> readPercent(const NodeReader &node, std::int64_t most = 100)
{
    const auto percent = readCount(node, 0, most, "%");
    return percent ? std::optional(static_cast<std::int32_t>(*percent)) : std::nullopt;
}

std::vector<DayPart> readParts(const NodeReader &node)
{
    std::vector<DayPart> parts;
    if (isNone(node))
        return parts;
    for (const NodeReader &element : oneOrMore(node)) {
        const auto text = element.scalar("a part of the day");
        const auto part = text ? parseDayPart(*text) : std::nullopt;
        if (part)
            parts.push_back(*part);
        else if (text)
            element.complain("\"" + *text +
                             "\" is not a part of the day; write it like 23:30 to 07:00, or "
                             "weekdays 23:30 to 07:00 about 20 min on 90 % of days");
    }
    if (parts.size() > kMostParts)
        node.complain("more than " + std::to_string(kMostParts) + " parts of the day");
    return parts;
}

void readBusy(const NodeReader &node, PickUps &pickUps)
{
    pickUps.busy.clear();
    if (isNone(node))
        return;
    MapReader map(node);
    for (std::size_t i = 0; map.isMap() && i < node.node().keys.size(); ++i) {
        const YamlKey &key = node.node().keys[i];
        const auto range = parseDayRange(key.text);
        const auto percent = readPercent(node.child(i), 10'000);
        if (!range)
            node.complainAt(key, "\"" + key.text +
                                     "\" is not a part of the day; write it like 12:00 to 13:30");
        else if (percent)
            pickUps.busy.push_back({range->first, range->second, *percent});
    }
    if (pickUps.busy.size() > kMostParts)
        node.complain("more than " + std::to_string(kMostParts) + " parts of the day");
}

void readPickUps(const NodeReader &node, PickUps &pickUps)
{
    if (isNone(node)) {
        pickUps = {};
        return;
    }
    const auto readTimes = [](const NodeReader &value) {
        const auto count = readCount(value, 0, kMostPickUps);
        return count ? std::optional(static_cast<std::int32_t>(*count)) : std::nullopt;
    };
    MapReader map(node);
    map.field("weekdays", pickUps.onWeekdays, readTimes);
    map.field("weekends", pickUps.onWeekends, readTimes);
    map.field("varies", pickUps.variesPercent,
              [](const NodeReader &value) { return readPercent(value); });
    if (const auto length = map.find("length")) {
        pickUps.length = readDuration(*length).value_or(pickUps.length);
        if (pickUps.length < seconds(15) || pickUps.length > hours(2))
            length->complain("the mean of a pick-up is from 15 s to 2 h");
    }
    map.field("at-night", pickUps.nightPercent,
              [](const NodeReader &value) { return readPercent(value); });
    if (const auto busy = map.find("busy"))
        readBusy(*busy, pickUps);
    map.finish();
}

void readUse(const NodeReader &node, UserHabits &user)
{
    MapReader map(node);
    for (std::size_t i = 1; i < kUseFrequencies; ++i) {
        const auto value = map.find(kEnumNames<UseFrequency>[i]);
        const auto text = value ? value->scalar("how often") : std::nullopt;
        const auto habit = text ? parseHabit(*text) : std::nullopt;
        if (habit && habit->times != 0)
            user.use[i] = *habit;
        else if (text)
            value->complain("\"" + *text + "\" is not how often; write it like 10 times a day");
    }
    map.finish();
}

/// The lines of habits; returns which are there, as bits in the order of kHabitLines.
std::uint16_t readLines(MapReader &map, UserHabits &user)
{
    std::uint16_t found = 0;
    for (std::size_t i = 0; i < kHabitLines.size(); ++i) {
        const auto node = map.find(kHabitLines[i]);
        if (!node)
            continue;
        found = static_cast<std::uint16_t>(found | 1U << i);
        if (i < kDayPartKinds)
            user.parts[i] = readParts(*node);
        else if (kHabitLines[i] == "pick-ups")
            readPickUps(*node, user.pickUps);
        else if (kHabitLines[i] == "use")
            readUse(*node, user);
        else if (isNone(*node))
            user.acceptsLowPowerPercent.reset();
        else
            user.acceptsLowPowerPercent = readPercent(*node);
    }
    return found;
}

std::vector<std::string> presetNames(const std::string &folder)
{
    std::vector<std::string> names;
    std::error_code error;
    for (const auto &entry : std::filesystem::directory_iterator(folder, error)) {
        if (entry.path().extension() == ".yaml" && entry.path().stem() != kUsual)
            names.push_back(entry.path().stem().string());
    }
    std::sort(names.begin(), names.end());
    return names;
}

/// Reads a preset over what the habits are so far; what is wrong with its file is told at `place`.
void readPreset(const NodeReader &place, UserHabits &user, const std::string &path)
{
    Problems problems;
    const auto text = readYamlFile(path);
    const auto tree = text ? parseYaml(*text, path) : tl::unexpected(text.error());
    if (tree) {
        MapReader map(NodeReader(*tree, "", path, problems));
        if (const auto meaning = map.require("meaning"))
            (void)readText(*meaning);
        if (const auto trust = map.require("trust"))
            (void)readChoice<Trust>(*trust);
        readLines(map, user);
        map.finish();
    } else {
        problems = tree.error();
    }
    for (const Problem &problem : problems)
        place.complain("the preset is broken: " + offstage::text(problem));
}

std::string folderOf(const std::string &resourcesFolder)
{
    return resourcesFolder + "/habits";
}

void readNamedPreset(const NodeReader &node, UserHabits &user, const std::string &resourcesFolder)
{
    const std::string folder = folderOf(resourcesFolder);
    const std::vector<std::string> names = presetNames(folder);
    if (std::find(names.begin(), names.end(), node.node().text) == names.end()) {
        node.complain("there is no such preset" + hint(node.node().text, names));
        return;
    }
    user.preset = node.node().text;
    readPreset(node, user, folder + "/" + user.preset + ".yaml");
}

} // namespace

void readUser(const NodeReader &node, UserHabits &user, const std::string &resourcesFolder)
{
    MapReader map(node);
    const auto habits = map.find("habits");
    std::uint16_t own = 0;
    if (habits && habits->isScalar()) {
        readNamedPreset(*habits, user, resourcesFolder);
    } else if (habits) {
        MapReader table(*habits);
        own = readLines(table, user);
        table.finish();
    }
    own = static_cast<std::uint16_t>(own | readLines(map, user));
    // Without a preset a line is there if it says something, except what others say as well.
    constexpr std::uint16_t useLine = 1U << (kHabitLines.size() - 1);
    user.ownLines = user.preset.empty() ? own & useLine : own;
    map.finish();
}

void readUsualUse(const NodeReader &place, Setup &setup, const std::string &resourcesFolder)
{
    if (std::none_of(setup.apps.begin(), setup.apps.end(),
                     [](const AppSpec &app) { return app.use.has_value(); }))
        return;
    UserHabits usual;
    readPreset(place, usual, folderOf(resourcesFolder) + "/" + std::string(kUsual) + ".yaml");
    for (std::size_t i = 0; i < kUseFrequencies; ++i) {
        if (setup.user.use[i].times == 0)
            setup.user.use[i] = usual.use[i];
    }
}

} // namespace offstage
