// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scenario/share_words.h"

#include <algorithm>

#include "model/scenario/yaml_text.h"

namespace offstage {

namespace {

/// Reads the words before a sentence; a colon at a word's end is a word of its own.
class ShareReader {
public:
    explicit ShareReader(std::string_view text) : m_rest(text) {}

    std::string_view rest() const { return m_rest; }
    std::string_view next() const
    {
        std::string_view text = m_rest;
        text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
        const std::string_view word = text.substr(0, text.find(' '));
        if (word.size() > 1 && word.ends_with(':'))
            return word.substr(0, word.size() - 1);
        return word;
    }
    std::string_view takeAny()
    {
        const std::string_view word = next();
        m_rest.remove_prefix(static_cast<std::size_t>(word.data() - m_rest.data()) + word.size());
        return word;
    }
    bool take(std::string_view word)
    {
        if (next() != word)
            return false;
        takeAny();
        return true;
    }

private:
    std::string_view m_rest;
};

using Problem = std::optional<std::string>;

/// "in 200 seeds", if it is there.
Problem takeSeedCount(ShareReader &reader, Expectation &expectation)
{
    if (!reader.take("in"))
        return std::nullopt;
    const auto count = parseCount(reader.takeAny());
    if (!count || *count < 1 || *count > kMostSeeds || !reader.take("seeds"))
        return "\"in\" is followed by a number from 1 to " + std::to_string(kMostSeeds) +
               " and \"seeds\"";
    expectation.seedCount = static_cast<std::uint32_t>(*count);
    return std::nullopt;
}

enum class Bounded { AtLeast, AtMost, Exactly };

/// "half", "50 %", "3".
bool takeQuantity(ShareReader &reader, Bounded how, Share &share)
{
    std::string word(reader.takeAny());
    std::optional<double> percent;
    if (word == "half")
        percent = 50;
    else if (word.ends_with('%'))
        percent = parseNumber(std::string_view(word).substr(0, word.size() - 1));
    else if (reader.take("%") || reader.take("percent"))
        percent = parseNumber(word);
    if (percent) {
        if (how != Bounded::AtMost)
            share.leastPercent = *percent;
        if (how != Bounded::AtLeast)
            share.mostPercent = *percent;
        return *percent >= 0 && *percent <= 100;
    }
    const auto count = parseCount(word == "one" ? "1" : word);
    if (!count || *count > kMostSeeds)
        return false;
    if (how != Bounded::AtMost)
        share.least = static_cast<std::uint32_t>(*count);
    if (how != Bounded::AtLeast)
        share.most = static_cast<std::uint32_t>(*count);
    return true;
}

bool takeShare(ShareReader &reader, Share &share)
{
    if (reader.take("every") || reader.take("all"))
        share.leastPercent = 100;
    else if (reader.take("no"))
        share.most = 0;
    else if (reader.take("some"))
        share.least = 1;
    else if (reader.take("at"))
        return (reader.take("least") && takeQuantity(reader, Bounded::AtLeast, share)) ||
               (reader.take("most") && takeQuantity(reader, Bounded::AtMost, share));
    else {
        reader.take("exactly");
        return takeQuantity(reader, Bounded::Exactly, share);
    }
    return true;
}

/// "at least half of the days", behind "on".
Problem takeOn(ShareReader &reader, Expectation &expectation)
{
    const std::string wrong =
        "\"on\" is followed by a share of days or seeds, as in \"on at least half of the days\" or "
        "\"on at most 10 % of 200 seeds\"";
    Share share;
    if (!takeShare(reader, share))
        return wrong;
    reader.take("of");
    reader.take("the");
    const auto count = parseCount(reader.next());
    if (count)
        reader.takeAny();
    if (!count && !expectation.days && (reader.take("days") || reader.take("day"))) {
        expectation.days = share;
        return std::nullopt;
    }
    if (expectation.seeds || expectation.days || !(reader.take("seeds") || reader.take("seed")) ||
        (count && (*count < 1 || *count > kMostSeeds)))
        return wrong;
    expectation.seeds = share;
    expectation.seedCount = static_cast<std::uint32_t>(count.value_or(0));
    return std::nullopt;
}

} // namespace

std::optional<std::string> readSharedText(const NodeReader &node)
{
    if (!node.isMap() || node.node().keys.size() != 1)
        return node.scalar("an expectation");
    const auto sentence = node.child(0).scalar("an expectation");
    return sentence ? std::optional(node.node().keys[0].text + ": " + *sentence) : std::nullopt;
}

std::optional<std::string> takeShares(std::string_view &text, Expectation &expectation)
{
    ShareReader reader(text);
    while (true) {
        const bool isAlways = reader.next() == "always";
        if (isAlways || reader.next() == "possible") {
            if (expectation.seeds || expectation.days)
                return "\"" + std::string(reader.next()) + "\" stands before everything else, once";
            reader.takeAny();
            expectation.seeds = isAlways ? Share{100, 100} : Share{0, 100, 1};
            if (auto problem = takeSeedCount(reader, expectation))
                return problem;
            if (!reader.take(":"))
                return "a colon is missing behind \"" +
                       std::string(isAlways ? "always" : "possible") + "\"";
        } else if (reader.take("on")) {
            if (auto problem = takeOn(reader, expectation))
                return problem;
            reader.take(":");
        } else {
            break;
        }
    }
    text = reader.rest();
    return std::nullopt;
}

std::string expectationYaml(const Expectation &expectation)
{
    const std::string &text = expectation.text;
    const std::size_t colon = text.find(": ");
    if ((!expectation.seeds && !expectation.days) || colon == std::string::npos)
        return yamlScalar(text, YamlPlace::Line);
    return yamlScalar(text.substr(0, colon)) + ": " +
           yamlScalar(text.substr(colon + 2), YamlPlace::Line);
}

} // namespace offstage
