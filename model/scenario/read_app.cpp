// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scenario/read_context.h"

#include <algorithm>

#include "model/core/time_text.h"
#include "model/mechanism/registry.h"
#include "model/scenario/habit_words.h"
#include "model/scenario/scenario_words.h"

namespace offstage {

namespace {

constexpr std::size_t kMostApps = 500;
constexpr std::int64_t kMostCount = 1'000'000'000;
/// A habit's draws are keyed by its place below 64; the last one belongs to `use`.
constexpr std::size_t kMostHabits = 63;

bool isKey(std::string_view text)
{
    constexpr std::size_t longest = 40;
    return !text.empty() && text.size() <= longest &&
           std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                      c == '-' || c == '_';
           });
}

std::optional<std::int64_t> readArgument(const NodeReader &node, const Field &field,
                                         ReadContext &context)
{
    switch (field.type) {
    case FieldType::Time: {
        const auto length = readDuration(node);
        return length ? std::optional(length->count()) : std::nullopt;
    }
    case FieldType::Name: {
        const auto name = context.readName(node);
        return name ? std::optional<std::int64_t>(name->value()) : std::nullopt;
    }
    case FieldType::Flag: {
        const auto flag = readFlag(node);
        return flag ? std::optional<std::int64_t>(*flag ? 1 : 0) : std::nullopt;
    }
    case FieldType::Count:
        return readCount(node, 0, kMostCount);
    case FieldType::Choice: {
        const auto index = readWord(node, {field.choices.begin(), field.choices.end()});
        return index ? std::optional(static_cast<std::int64_t>(*index)) : std::nullopt;
    }
    }
    return std::nullopt;
}

/// The arguments in any of their forms: nothing, the first field's value, or a map.
void readArguments(const NodeReader &place, const NodeReader *value, const ActionWord &word,
                   Action &action, ReadContext &context)
{
    for (std::size_t i = 0; i < word.fields.size(); ++i)
        action.arguments[i] = word.fields[i].fallback;
    const auto set = [&](std::size_t i, const NodeReader &node) {
        if (const auto argument = readArgument(node, word.fields[i], context))
            action.arguments[i] = *argument;
    };
    if (value != nullptr && value->isMap()) {
        MapReader map(*value);
        for (std::size_t i = 0; i < word.fields.size(); ++i) {
            const Field &field = word.fields[i];
            if (const auto node = field.isRequired ? map.require(field.key) : map.find(field.key))
                set(i, *node);
        }
        map.finish();
        return;
    }
    std::size_t given = 0;
    if (value != nullptr && !value->isNothing()) {
        if (word.fields.empty())
            value->complain("\"" + std::string(nameOf(word.id)) + "\" takes no value");
        else
            set(0, *value);
        given = 1;
    }
    for (std::size_t i = given; i < word.fields.size(); ++i) {
        if (word.fields[i].isRequired)
            place.complain("\"" + std::string(nameOf(word.id)) + "\" needs \"" +
                           std::string(word.fields[i].key) + "\"");
    }
}

/// "- setTaskCompleted", "- work: 4 s" or "- work: {length: 4 s}".
std::optional<Action> readAction(const NodeReader &node, ReadContext &context)
{
    const bool isBare = node.isScalar();
    if (!isBare && (!node.isMap() || node.node().keys.size() != 1)) {
        node.complain("one action is expected here, like \"work: 4 s\"");
        return std::nullopt;
    }
    const std::string key = isBare ? node.node().text : node.node().keys.front().text;
    const auto &words = vocabulary().actions;
    const auto word = std::find_if(words.begin(), words.end(), [&](const ActionWord &candidate) {
        return nameOf(candidate.id) == key;
    });
    if (word == words.end()) {
        std::vector<std::string> known;
        for (const ActionWord &candidate : words)
            known.emplace_back(nameOf(candidate.id));
        const std::string message = "unknown action" + hint(key, known);
        if (isBare)
            node.complain(message);
        else
            node.complainAt(node.node().keys.front(), message);
        return std::nullopt;
    }
    Action action;
    action.id = word->id;
    if (isBare) {
        readArguments(node, nullptr, *word, action, context);
    } else {
        const NodeReader value = node.child(0);
        readArguments(node, &value, *word, action, context);
    }
    return action;
}

/// Takes " 2nd" or " #2" off the end of a reaction's key.
std::uint16_t takeNth(std::string_view &key)
{
    const std::size_t space = key.rfind(' ');
    if (space == std::string_view::npos)
        return 0;
    const auto nth = parseOrdinal(key.substr(space + 1));
    if (!nth || *nth > 10'000)
        return 0;
    key = key.substr(0, space);
    return static_cast<std::uint16_t>(*nth);
}

Reaction readReaction(const NodeReader &map, std::size_t index, ReadContext &context)
{
    Reaction reaction;
    const YamlKey &key = map.node().keys[index];
    std::string_view rest = key.text;
    reaction.nth = takeNth(rest);
    const std::size_t space = rest.find(' ');
    const std::string hook(rest.substr(0, space));
    const auto &hooks = vocabulary().hooks;
    const auto word = std::find_if(hooks.begin(), hooks.end(), [&](const HookWord &candidate) {
        return nameOf(candidate.id) == hook;
    });
    if (word == hooks.end()) {
        std::vector<std::string> known;
        for (const HookWord &candidate : hooks)
            known.emplace_back(nameOf(candidate.id));
        map.complainAt(key, "unknown callback" + hint(hook, known));
    } else {
        reaction.hook = word->id;
        if (space != std::string_view::npos && word->takesName)
            reaction.name = context.name(std::string(rest.substr(space + 1)));
        else if (space != std::string_view::npos)
            map.complainAt(key, "\"" + hook + "\" cannot be limited to a name");
    }
    for (const NodeReader &element : map.child(index).elements()) {
        if (const auto action = readAction(element, context))
            reaction.actions.push_back(*action);
    }
    return reaction;
}

std::optional<UsageHabit> readHabit(const NodeReader &node)
{
    const auto text = node.scalar("a habit");
    if (!text)
        return std::nullopt;
    const auto habit = parseHabit(*text);
    if (!habit)
        node.complain(
            "\"" + *text +
            "\" is not a habit; write it like weekdays 08:10 about 20 min for 4 min, or 10 "
            "times a day");
    return habit;
}

void readBackgroundModes(const NodeReader &node, AppSpec &app)
{
    for (const NodeReader &element : node.elements()) {
        if (const auto mode = readChoice<BackgroundMode>(element))
            app.backgroundModes =
                static_cast<std::uint8_t>(app.backgroundModes | 1U << static_cast<unsigned>(*mode));
    }
}

void readHistory(const NodeReader &node, AppSpec &app)
{
    const auto length = readDuration(node);
    if (!length)
        return;
    if (*length % days(1) != Duration::zero() || *length > days(366))
        node.complain("the history is whole days, at most 366 d");
    app.historyDays = static_cast<std::int32_t>(*length / days(1));
}

/// What was with the app before the start.
void readPast(MapReader &map, AppSpec &app)
{
    if (const auto opened = map.find("last-opened")) {
        if (opened->isScalar() && opened->node().text == "never")
            app.lastOpenedBefore.reset();
        else if (const auto before = readDuration(*opened))
            app.lastOpenedBefore = before;
    }
    if (const auto history = map.find("history"))
        readHistory(*history, app);
    map.field("force-quit", app.wasForceQuit, readFlag);
    app.isInSwitcher = !app.wasForceQuit && app.lastOpenedBefore.has_value();
    map.field("in-switcher", app.isInSwitcher, readFlag);
    if (app.wasForceQuit && app.isInSwitcher)
        map.node().complain("an app that was force quit has no card in the switcher");
    const auto inMemory = map.find("in-memory");
    if (!inMemory)
        return;
    app.isSuspendedAtStart = readFlag(*inMemory).value_or(false);
    if (app.isSuspendedAtStart && app.wasForceQuit)
        inMemory->complain("an app that was force quit is not in memory");
    else if (app.isSuspendedAtStart && !app.lastOpenedBefore)
        inMemory->complain("an app that was never opened is not in memory");
}

AppSpec readAppSpec(const NodeReader &node, const std::string &key, ReadContext &context)
{
    AppSpec app;
    app.key = key;
    app.name = key;
    app.bundleId = "org.example." + key;
    MapReader map(node);
    map.field("name", app.name, readText);
    map.field("bundle", app.bundleId, readText);
    map.field("sdk", app.sdk, readVersion);
    if (const auto modes = map.find("background-modes"))
        readBackgroundModes(*modes, app);
    if (const auto identifiers = map.find("permitted-identifiers")) {
        for (const NodeReader &element : identifiers->elements()) {
            if (const auto name = context.readName(element))
                app.permittedIdentifiers.push_back(*name);
        }
    }
    map.field("exits-on-suspend", app.exitsOnSuspend, readFlag);
    if (const auto notifications = map.find("notifications")) {
        if (const auto word = readWord(*notifications, {"denied", "allowed"}))
            app.mayNotify = *word == 1;
    }
    map.field("background-refresh", app.isRefreshAllowed, readFlag);
    if (const auto memory = map.find("memory"))
        app.memoryMegabytes =
            static_cast<std::int32_t>(readCount(*memory, 1, 16'384, "MB").value_or(1));
    readPast(map, app);
    if (const auto opened = map.find("opened")) {
        for (const NodeReader &element :
             opened->isScalar() ? std::vector{*opened} : opened->elements()) {
            if (const auto habit = readHabit(element))
                app.habits.push_back(*habit);
        }
        if (app.habits.size() > kMostHabits)
            opened->complain("more than " + std::to_string(kMostHabits) + " habits");
    }
    if (const auto use = map.find("use"))
        app.use = readChoice<UseFrequency>(*use);
    if (const auto reactions = map.find("reactions")) {
        if (!reactions->isMap())
            reactions->complain("a map of callbacks and lists of actions is expected here");
        for (std::size_t i = 0; i < reactions->node().keys.size(); ++i)
            app.reactions.push_back(readReaction(*reactions, i, context));
    }
    map.finish();
    return app;
}

} // namespace

void readApps(const NodeReader &node, ReadContext &context)
{
    if (!node.isMap() || node.node().keys.empty()) {
        node.complain("a map with at least one app is expected here");
        return;
    }
    const auto &keys = node.node().keys;
    if (keys.size() > kMostApps)
        node.complain("more than " + std::to_string(kMostApps) + " apps");
    for (const YamlKey &key : keys) {
        if (!isKey(key.text))
            node.complainAt(key, "an app's key is made of letters, digits, - and _, at most 40");
        context.appKeys.push_back(key.text);
    }
    for (std::size_t i = 0; i < keys.size(); ++i)
        context.setup.apps.push_back(readAppSpec(node.child(i), keys[i].text, context));
}

} // namespace offstage
