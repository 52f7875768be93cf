// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scenario/read_flow.h"

#include <algorithm>
#include <cmath>

#include "model/mechanism/registry.h"
#include "model/scenario/flow_words.h"
#include "model/scenario/scenario_words.h"

namespace offstage {

namespace {

std::int64_t place(std::size_t index)
{
    return static_cast<std::int64_t>(index);
}

/// A whole number, also one below zero.
std::optional<std::int64_t> readWhole(const NodeReader &node)
{
    constexpr double most = 1e9;
    const auto text = node.scalar("a whole number");
    const auto number = text ? parseNumber(*text) : std::nullopt;
    if (text && (!number || *number < -most || *number > most || *number != std::floor(*number)))
        node.complain("\"" + *text + "\" is not a whole number");
    return number && std::abs(*number) <= most ? std::optional(static_cast<std::int64_t>(*number))
                                               : std::nullopt;
}

std::optional<std::int64_t> readOperand(const NodeReader &node, const ValueWord &word)
{
    if (!word.choices.empty()) {
        const auto index = readWord(node, {word.choices.begin(), word.choices.end()});
        return index ? std::optional(place(*index)) : std::nullopt;
    }
    switch (word.quantity) {
    case Quantity::Number:
        return readWhole(node);
    case Quantity::Time: {
        const auto length = readDuration(node);
        return length ? std::optional(length->count()) : std::nullopt;
    }
    case Quantity::Flag: {
        const auto flag = readFlag(node);
        return flag ? std::optional<std::int64_t>(*flag ? 1 : 0) : std::nullopt;
    }
    case Quantity::Bytes:
        return readKilobytes(node);
    case Quantity::Percent:
        return readCount(node, 0, 100, "%");
    }
    return std::nullopt;
}

std::size_t valueWithWord(std::string_view word)
{
    const auto &values = vocabulary().values;
    return static_cast<std::size_t>(
        std::find_if(values.begin(), values.end(),
                     [&](const ValueWord &value) { return value.word == word; }) -
        values.begin());
}

/// "variable: tries, at-least: 3", or "value: applicationState, is: background".
void readValueTest(std::size_t id, MapReader &map, Test &test)
{
    const ValueWord &word = vocabulary().values[id];
    test.subject = Subject::Value;
    test.value = static_cast<ValueId>(id);
    std::size_t given = 0;
    for (std::size_t i = 0; i < kEnumNames<Comparison>.size(); ++i) {
        const auto node = map.find(kEnumNames<Comparison>[i]);
        if (!node)
            continue;
        test.comparison = static_cast<Comparison>(i);
        test.operand = readOperand(*node, word).value_or(0);
        ++given;
    }
    if (given != 1)
        map.node().complain("one of \"is\", \"is-not\", \"at-least\" and \"at-most\" is needed");
}

std::size_t readSubject(MapReader &map, Test &test, ReadContext &context)
{
    std::size_t given = 0;
    for (const std::string_view word : kVariableWords) {
        const auto name = map.find(word);
        if (!name)
            continue;
        test.name = context.readName(*name).value_or(NameId());
        readValueTest(valueWithWord(word), map, test);
        ++given;
    }
    if (const auto value = map.find("value")) {
        std::vector<std::string> words;
        for (const ValueWord &word : vocabulary().values)
            words.emplace_back(word.word);
        if (const auto index = readWord(*value, words))
            readValueTest(*index, map, test);
        if (const auto name = map.find("of"))
            test.name = context.readName(*name).value_or(NameId());
        ++given;
    }
    if (const auto last = map.find("last")) {
        test.subject = Subject::LastResult;
        test.operand = place(readWord(*last, {"fine", "failed"}).value_or(0));
        ++given;
    }
    const auto nth = [&](std::string_view key, Subject subject) {
        const auto node = map.find(key);
        if (!node)
            return;
        const auto number = parseOrdinal(node->scalar("a number like 2nd").value_or(""));
        if (!number || *number > 10'000)
            node->complain("a number like 2nd is expected here");
        test.subject = subject;
        test.operand = number.value_or(1);
        ++given;
    };
    nth("time", Subject::Time);
    nth("every", Subject::Every);
    if (const auto brought = map.find("brings")) {
        test.subject = Subject::Brought;
        test.operand = readWhole(*brought).value_or(0);
        ++given;
    }
    return given;
}

Test readTest(MapReader &map, ReadContext &context)
{
    Test test;
    if (readSubject(map, test, context) != 1)
        map.node().complain("what to look at is needed once: \"variable\", \"default\", "
                            "\"group-default\", \"value\", \"last\", \"time\", \"every\" or "
                            "\"brings\"");
    return test;
}

void readBlock(MapReader &map, std::vector<Action> &actions, ReadContext &context)
{
    if (const auto list = map.require("do"))
        readActions(*list, actions, context);
}

} // namespace

bool readFlow(const NodeReader &node, std::vector<Action> &actions, ReadContext &context)
{
    if (!node.isMap() || node.node().keys.size() != 1)
        return false;
    const auto word = std::find_if(kFlowWords.begin(), kFlowWords.end(), [&](const FlowWord &flow) {
        return flow.word == node.node().keys.front().text;
    });
    if (word == kFlowWords.end())
        return false;
    const std::size_t begin = actions.size();
    Action opener;
    opener.id = word->id;
    MapReader map(node.child(0));
    if (opener.id == ActionId::Repeat) {
        if (const auto times = map.require("times"))
            opener.arguments[kAmountArgument] = readCount(*times, 0, 1'000'000).value_or(0);
    } else if (opener.id == ActionId::After) {
        if (const auto wait = map.require("wait"))
            opener.arguments[kAmountArgument] = readDuration(*wait).value_or(Duration()).count();
    } else if (map.isMap()) {
        setTest(opener, readTest(map, context));
    }
    actions.push_back(opener);
    readBlock(map, actions, context);
    std::size_t turn = begin;
    if (opener.id == ActionId::If) {
        if (const auto other = map.find("else")) {
            turn = actions.size();
            actions.emplace_back().id = ActionId::Else;
            readActions(*other, actions, context);
        }
    }
    const std::size_t end = actions.size();
    Action &last = actions.emplace_back();
    last.id = ActionId::BlockEnd;
    last.arguments[kPlaceArgument] = place(begin);
    actions[begin].arguments[kPlaceArgument] = place(turn == begin ? end : turn);
    if (turn != begin)
        actions[turn].arguments[kPlaceArgument] = place(end);
    map.finish();
    return true;
}

} // namespace offstage
