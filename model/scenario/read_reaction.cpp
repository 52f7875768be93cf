// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "model/mechanism/registry.h"
#include "model/scenario/flow_words.h"
#include "model/scenario/read_context.h"
#include "model/scenario/read_flow.h"
#include "model/scenario/record_words.h"
#include "model/scenario/scenario_words.h"

namespace offstage {

std::optional<std::int64_t> readArgument(const NodeReader &node, const Field &field,
                                         ReadContext &context)
{
    constexpr std::int64_t kMostCount = 1'000'000'000;
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
    case FieldType::Bytes:
        return readKilobytes(node);
    case FieldType::Percent:
        return readCount(node, 0, 100, "%");
    case FieldType::App: {
        const auto app = context.readApp(node);
        return app ? std::optional<std::int64_t>(app->value()) : std::nullopt;
    }
    }
    return std::nullopt;
}

/// Notes a word that the scenario's version of iOS does not have.
void checkSince(const NodeReader &node, Version since, const ReadContext &context)
{
    if (context.setup.rules.ios < since)
        node.complain("this needs iOS " + std::to_string(since.major) +
                      (since.minor != 0 ? "." + std::to_string(since.minor) : ""));
}

namespace {

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
            value->complain("\"" + std::string(word.word) + "\" takes no value");
        else
            set(0, *value);
        given = 1;
    }
    for (std::size_t i = given; i < word.fields.size(); ++i) {
        if (word.fields[i].isRequired)
            place.complain("\"" + std::string(word.word) + "\" needs \"" +
                           std::string(word.fields[i].key) + "\"");
    }
}

/// "- setTaskCompleted", "- work: 4 s" or "- work: {length: 4 s}".
std::optional<Action> readCall(const NodeReader &node, ReadContext &context)
{
    const bool isBare = node.isScalar();
    if (!isBare && (!node.isMap() || node.node().keys.size() != 1)) {
        node.complain("one action is expected here, like \"work: 4 s\"");
        return std::nullopt;
    }
    const std::string key = isBare ? node.node().text : node.node().keys.front().text;
    const auto &words = vocabulary().actions;
    const auto word = std::find_if(words.begin(), words.end(), [&](const ActionWord &candidate) {
        return candidate.word == key;
    });
    if (word == words.end()) {
        std::vector<std::string> known;
        for (const ActionWord &candidate : words)
            known.emplace_back(candidate.word);
        for (const FlowWord &flow : kFlowWords)
            known.emplace_back(flow.word);
        const std::string message = "unknown action" + hint(key, known);
        if (isBare)
            node.complain(message);
        else
            node.complainAt(node.node().keys.front(), message);
        return std::nullopt;
    }
    checkSince(node, word->since, context);
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

/// A callback that only apps, or only extensions of one kind, are called with.
void checkProcess(const NodeReader &map, const YamlKey &key, HookId hook, const AppSpec &app)
{
    const auto point = extensionPointOf(hook);
    if (point && app.extensionPoint != point)
        map.complainAt(key, "this is called in the extension \"" + std::string(nameOf(*point)) +
                                "\" only; write it in its \"reactions\"");
    else if (app.extensionPoint && hook <= HookId::ApplicationWillTerminate)
        map.complainAt(key, "an extension has no scene and no UIApplication to call this");
}

Reaction readReaction(const NodeReader &map, std::size_t index, const AppSpec &app,
                      ReadContext &context)
{
    Reaction reaction;
    const YamlKey &key = map.node().keys[index];
    std::string_view rest = key.text;
    reaction.nth = takeNth(rest);
    const std::size_t space = rest.find(' ');
    const std::string hook(sceneCallback(rest.substr(0, space)));
    const auto &hooks = vocabulary().hooks;
    const auto word = std::find_if(hooks.begin(), hooks.end(), [&](const HookWord &candidate) {
        return candidate.word == hook;
    });
    if (word == hooks.end()) {
        std::vector<std::string> known;
        for (const HookWord &candidate : hooks)
            known.emplace_back(candidate.word);
        map.complainAt(key, "unknown callback" + hint(hook, known));
    } else {
        checkSince(map.child(index), word->since, context);
        reaction.hook = word->id;
        checkProcess(map, key, word->id, app);
        if (space != std::string_view::npos && word->takesName)
            reaction.name = context.name(std::string(rest.substr(space + 1)));
        else if (space != std::string_view::npos)
            map.complainAt(key, "\"" + hook + "\" cannot be limited to a name");
    }
    readActions(map.child(index), reaction.actions, context);
    return reaction;
}

} // namespace

std::optional<MechanismId> extensionPointOf(HookId hook)
{
    for (const Mechanism &mechanism : mechanisms()) {
        // A helper and its host call each other.
        if (!mechanism.isExtensionPoint || mechanism.id == MechanismId::HelperExtension)
            continue;
        for (std::size_t i = 0; i < mechanism.hooks.size(); ++i) {
            if (ownHook(mechanism, i) == hook)
                return mechanism.id;
        }
    }
    return std::nullopt;
}

void readActions(const NodeReader &list, std::vector<Action> &actions, ReadContext &context)
{
    for (const NodeReader &element : list.elements()) {
        if (readFlow(element, actions, context))
            continue;
        if (const auto action = readCall(element, context))
            actions.push_back(*action);
    }
    if (actions.size() > kMostActions)
        list.complain("more than " + std::to_string(kMostActions) + " actions");
}

void readReactions(MapReader &map, AppSpec &app, ReadContext &context)
{
    const auto reactions = map.find("reactions");
    if (!reactions)
        return;
    if (!reactions->isMap())
        reactions->complain("a map of callbacks and lists of actions is expected here");
    for (std::size_t i = 0; i < reactions->node().keys.size(); ++i)
        app.reactions.push_back(readReaction(*reactions, i, app, context));
}

} // namespace offstage
