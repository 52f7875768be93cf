// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scenario/read_variants.h"

#include <algorithm>
#include <array>

#include "model/core/time_text.h"
#include "model/mechanism/word_text.h"
#include "model/scenario/merge_yaml.h"
#include "model/scenario/record_words.h"

namespace offstage {

namespace {

/// What a variant may say in place of the story; the rest is about how it is laid over it.
constexpr auto kStoryKeys =
    std::to_array<std::string_view>({"summary", "ios", "seed", "seeds", "length", "end", "phone",
                                     "user", "rules", "apps", "inputs", "captions", "expect"});

bool isVariantName(std::string_view text)
{
    constexpr std::size_t longest = 40;
    return !text.empty() && text.size() <= longest &&
           std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                      c == '-' || c == '_' || c == '.';
           });
}

/// Whether "push" or "1:05" of `drop-inputs` means this input.
bool isMeant(const std::string &text, std::string_view word, Instant at, Instant start)
{
    return text == word || parseInstant(text, start, start, BareTime::Offset) == at;
}

bool isMeantBy(const std::string &text, const Scenario &story)
{
    return std::any_of(story.inputs.begin(), story.inputs.end(), [&](const TimedInput &input) {
        return isMeant(text, inputWord(input.input), input.at, story.setup->start);
    });
}

/// Lays the changes of one variant over the story's tree.
class VariantTree {
public:
    VariantTree(const YamlNode &tree, const NodeReader &node, const Scenario &story)
        : m_tree(tree), m_node(node), m_story(story)
    {
        removeKey(m_tree, "variants");
        removeKey(m_tree, "notes");
        removeKey(m_tree, "story");
    }

    YamlNode laid()
    {
        MapReader map(m_node);
        YamlNode changes;
        changes.kind = YamlNode::Kind::Map;
        for (const std::string_view key : kStoryKeys) {
            if (const auto value = map.find(key))
                setValue(changes, keyNamed(key), value->node());
        }
        if (valueOf(changes, "length") != nullptr || valueOf(changes, "end") != nullptr) {
            removeKey(m_tree, "length");
            removeKey(m_tree, "end");
        }
        keepExpectations(map, changes);
        dropInputs(map, valueOf(changes, "inputs") != nullptr);
        m_tree = merged(m_tree, changes);
        addInputs(map);
        map.finish();
        return std::move(m_tree);
    }

private:
    YamlKey keyNamed(std::string_view key) const
    {
        for (const YamlKey &own : m_node.node().keys) {
            if (own.text == key)
                return own;
        }
        return {};
    }

    /// The story's expectations are about the story; a variant has them only if it says so.
    void keepExpectations(MapReader &map, YamlNode &changes)
    {
        bool isKept = false;
        map.field("keep-expectations", isKept, readFlag);
        const YamlNode *common = valueOf(m_tree, "expect");
        if (!isKept || common == nullptr) {
            removeKey(m_tree, "expect");
            return;
        }
        const YamlNode *own = valueOf(changes, "expect");
        if (own == nullptr || own->kind != YamlNode::Kind::List ||
            common->kind != YamlNode::Kind::List)
            return;
        YamlNode both = *common;
        both.items.insert(both.items.end(), own->items.begin(), own->items.end());
        setValue(changes, keyNamed("expect"), std::move(both));
    }

    void dropInputs(MapReader &map, bool hasOwn)
    {
        const auto drop = map.find("drop-inputs");
        if (!drop)
            return;
        if (hasOwn)
            drop->complain("a variant with inputs of its own has none to drop");
        std::vector<std::string> texts;
        for (const NodeReader &element : drop->elements()) {
            const auto text = element.scalar("an input word or a time");
            if (!text)
                continue;
            if (isMeantBy(*text, m_story))
                texts.push_back(*text);
            else
                complainAboutDrop(element, *text);
        }
        const YamlNode *const inputs = valueOf(m_tree, "inputs");
        if (inputs == nullptr || hasOwn)
            return;
        YamlNode left = *inputs;
        left.items.clear();
        for (const YamlNode &input : inputs->items) {
            const bool isDropped = std::any_of(
                texts.begin(), texts.end(), [&](const auto &text) { return drops(text, input); });
            if (!isDropped)
                left.items.push_back(input);
        }
        const YamlKey key{"inputs", left.line, left.column};
        setValue(m_tree, key, std::move(left));
    }

    bool drops(const std::string &text, const YamlNode &input) const
    {
        const Instant start = m_story.setup->start;
        const YamlNode *const at = valueOf(input, "at");
        const auto instant =
            at == nullptr ? std::nullopt : parseInstant(at->text, start, start, BareTime::Offset);
        return instant && std::any_of(input.keys.begin(), input.keys.end(), [&](const auto &key) {
                   return key.text != "at" && isMeant(text, key.text, *instant, start);
               });
    }

    void complainAboutDrop(const NodeReader &element, const std::string &text) const
    {
        const auto words = inputWords();
        const Instant start = m_story.setup->start;
        if (std::find(words.begin(), words.end(), text) != words.end() ||
            parseInstant(text, start, start, BareTime::Offset))
            element.complain("the story has no such input");
        else
            element.complain("an input word or a time is expected here" + hint(text, words));
    }

    void addInputs(MapReader &map)
    {
        const auto more = map.find("add-inputs");
        if (!more || more->isNothing())
            return;
        if (!more->isList())
            return more->complain("a list is expected here");
        const YamlNode *const inputs = valueOf(m_tree, "inputs");
        YamlNode all = more->node();
        if (inputs != nullptr)
            all.items.insert(all.items.begin(), inputs->items.begin(), inputs->items.end());
        const YamlKey key{"inputs", all.line, all.column};
        setValue(m_tree, key, std::move(all));
    }

    YamlNode m_tree;
    const NodeReader &m_node;
    const Scenario &m_story;
};

} // namespace

std::vector<Variant> readVariants(const NodeReader &node, const YamlNode &tree,
                                  const Scenario &story, const ReadStory &readStory)
{
    std::vector<Variant> result;
    if (node.isNothing())
        return result;
    if (!node.isMap()) {
        node.complain("a map of variants is expected here");
        return result;
    }
    const auto &keys = node.node().keys;
    if (keys.size() > kMostVariants) {
        node.complain("more than " + std::to_string(kMostVariants) + " variants");
        return result;
    }
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (!isVariantName(keys[i].text)) {
            node.complainAt(keys[i],
                            "a variant's name is made of letters, digits, -, _ and ., at most 40");
            continue;
        }
        const NodeReader changes = node.child(i);
        const YamlNode laid = VariantTree(tree, changes, story).laid();
        if (auto variant = readStory(laid, changes.path()))
            result.push_back({keys[i].text, changes.node(),
                              std::make_shared<const Scenario>(*std::move(variant))});
    }
    return result;
}

YamlNode fittingChanges(const YamlNode &changes, const Scenario &story)
{
    YamlNode result = changes;
    const YamlNode *const drop = valueOf(changes, "drop-inputs");
    if (drop == nullptr)
        return result;
    YamlNode left = *drop;
    std::erase_if(left.items, [&](const YamlNode &item) { return !isMeantBy(item.text, story); });
    setValue(result, {"drop-inputs", drop->line, drop->column}, std::move(left));
    return result;
}

} // namespace offstage
