// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scenario/rule_changes.h"

#include <algorithm>

#include "model/core/time_text.h"
#include "model/mechanism/registry.h"

namespace offstage {

namespace {

std::optional<double> readPercent(const NodeReader &node)
{
    const auto text = node.scalar("a percentage");
    if (!text)
        return std::nullopt;
    std::string_view digits = *text;
    if (digits.ends_with('%'))
        digits.remove_suffix(1);
    while (digits.ends_with(' '))
        digits.remove_suffix(1);
    const auto value = parseNumber(digits);
    if (!value)
        node.complain("\"" + *text + "\" is not a percentage like 20 %");
    return value;
}

/// Every parameter's word, at the parameter's index.
std::vector<std::string> ruleWords()
{
    return {parameterWords().begin(), parameterWords().end()};
}

/// Why a rule cannot have this value, empty if it can. Numbers are never below nothing, and a time
/// in which something is to happen is not none at all and not longer than any story.
std::string whyImpossible(double value, const Parameter &parameter)
{
    constexpr Duration longest = days(366);
    if (value == parameter.value)
        return {};
    if (parameter.unit == Unit::Time && (value < 1 || value > static_cast<double>(longest.count())))
        return "a rule's time is at least 1 ms and at most 366 d";
    if (parameter.unit == Unit::Percent && (value < 0 || value > 100))
        return "a rule's percentage is at least 0 and at most 100";
    if (value < 0)
        return "a rule's number is not below 0";
    return {};
}

} // namespace

std::optional<double> readRuleValue(const NodeReader &node, Unit unit)
{
    switch (unit) {
    case Unit::Time: {
        if (node.isScalar() && node.node().text == "forever")
            return static_cast<double>(kForever.count());
        const auto length = readDuration(node);
        return length ? std::optional(static_cast<double>(length->count())) : std::nullopt;
    }
    case Unit::Flag: {
        const auto flag = readFlag(node);
        return flag ? std::optional(*flag ? 1.0 : 0.0) : std::nullopt;
    }
    case Unit::Percent:
        return readPercent(node);
    case Unit::Count:
    case Unit::Energy:
    case Unit::Kilobytes:
    case Unit::Megabytes:
        return readNumber(node);
    case Unit::Ratio:
        if (node.isScalar() && node.node().text.ends_with('%')) {
            const auto percent = readPercent(node);
            return percent ? std::optional(*percent / 100.0) : std::nullopt;
        }
        return readNumber(node);
    }
    return std::nullopt;
}

std::string ruleText(const Parameter &parameter)
{
    const auto number = [&] {
        std::string text = std::to_string(parameter.value);
        text.erase(text.find_last_not_of('0') + 1);
        if (text.ends_with('.'))
            text.pop_back();
        return text;
    };
    switch (parameter.unit) {
    case Unit::Time: {
        const Duration length(static_cast<std::int64_t>(parameter.value));
        return length == kForever ? "forever" : durationSource(length);
    }
    case Unit::Flag:
        return parameter.value != 0 ? "yes" : "no";
    case Unit::Percent:
        return number() + " %";
    case Unit::Count:
    case Unit::Energy:
    case Unit::Kilobytes:
    case Unit::Megabytes:
    case Unit::Ratio:
        break;
    }
    return number();
}

void readRuleChanges(const NodeReader &node, Rules &rules, std::vector<RuleChange> &written)
{
    if (node.isNothing())
        return;
    if (!node.isMap()) {
        node.complain("a map of rules and their values is expected here");
        return;
    }
    const std::vector<std::string> words = ruleWords();
    for (std::size_t i = 0; i < node.node().keys.size(); ++i) {
        const YamlKey &key = node.node().keys[i];
        const auto word = std::find(words.begin(), words.end(), key.text);
        if (word == words.end()) {
            node.complainAt(key, "there is no such rule" + hint(key.text, words));
            continue;
        }
        Parameter &parameter = rules.parameters[static_cast<std::size_t>(word - words.begin())];
        const NodeReader value = node.child(i);
        const auto number = readRuleValue(value, parameter.unit);
        if (!number)
            continue;
        if (const std::string why = whyImpossible(*number, parameter); !why.empty()) {
            value.complain(why);
            continue;
        }
        parameter.value = *number;
        // The number is the story's own. A switch between two sources keeps them both.
        if (parameter.unit != Unit::Flag)
            parameter.trust = Trust::Assumed;
        written.push_back({key.text, value.node().text});
    }
}

} // namespace offstage
