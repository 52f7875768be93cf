// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <cmath>
#include <limits>

#include "model/core/time_text.h"
#include "model/scenario/sentence.h"

namespace offstage {

// How much and how long: values that are measured, with their bounds.

namespace {

constexpr double kForeverMore = std::numeric_limits<double>::max();

} // namespace

Sentence::Bounded Sentence::takeBounded(std::optional<Bounded> usual)
{
    if (take("about"))
        return Bounded::About;
    if (take("at least"))
        return Bounded::AtLeast;
    if (take("at most"))
        return Bounded::AtMost;
    if (take("exactly"))
        return Bounded::Exactly;
    if (usual)
        return *usual;
    fail("\"about\", \"at least\", \"at most\" or \"exactly\" is expected" +
         (isAtEnd() ? std::string() : " before \"" + rest() + "\""));
    return Bounded::Exactly;
}

Bound Sentence::boundOf(Bounded how, double value, double tolerance, const std::string &text)
{
    switch (how) {
    case Bounded::About:
        return {value - tolerance, value + tolerance, "about " + text};
    case Bounded::AtLeast:
        return {value, kForeverMore, "at least " + text};
    case Bounded::AtMost:
        return {-kForeverMore, value, "at most " + text};
    case Bounded::Exactly:
        return {value, value, text};
    }
    return {};
}

/// "give or take 2 s", "± 2 s", "±2 s" or "+- 2 s".
std::optional<Duration> Sentence::takeTolerance()
{
    if (take("give or take") || take("±") || take("+-"))
        return takeLength();
    for (const std::string_view sign : {"±", "+-"}) {
        if (!isAtEnd() && next().starts_with(sign)) {
            m_words[m_at].text.erase(0, sign.size());
            return takeLength();
        }
    }
    return std::nullopt;
}

Bound Sentence::takeLengthBound()
{
    return takeLengthBound(takeBounded());
}

Bound Sentence::takeLengthBound(Bounded how)
{
    if (isWrong())
        return {};
    const Duration length = takeLength().value_or(Duration());
    Duration tolerance = aboutTolerance(length);
    std::string text = durationText(length);
    if (how == Bounded::About) {
        if (const auto given = takeTolerance()) {
            tolerance = *given;
            text += " give or take " + durationText(tolerance);
        }
    }
    return boundOf(how, static_cast<double>(length.count()), static_cast<double>(tolerance.count()),
                   text);
}

/// A number with one of these units, in the measure of the factor 1.
std::optional<double>
Sentence::takeAmount(std::span<const std::pair<std::string_view, double>> units,
                     std::string_view what)
{
    const std::string text = rest();
    std::string word = takeAny();
    for (const auto &[unit, factor] : units) {
        // "50 MB" and "50MB".
        std::string digits = word;
        if (digits.ends_with(unit) && digits != unit)
            digits.resize(digits.size() - unit.size());
        else if (!isNext(unit))
            continue;
        const auto number = parseNumber(digits);
        if (!number || *number < 0)
            continue;
        if (digits == word)
            ++m_at;
        return *number * factor;
    }
    fail("\"" + text + "\" is not " + std::string(what));
    return std::nullopt;
}

Bound Sentence::takePercentBound()
{
    return takePercentBound(takeBounded());
}

Bound Sentence::takePercentBound(Bounded how)
{
    constexpr auto units =
        std::to_array<std::pair<std::string_view, double>>({{"%", 1.0}, {"percent", 1.0}});
    if (isWrong())
        return {};
    const double percent = takeAmount(units, "a percentage like 20 %").value_or(0);
    if (percent > 100)
        fail("nothing is more than 100 %");
    std::string text = std::to_string(percent);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.'))
        text.pop_back();
    return boundOf(how, percent, percent / 10, text + " %");
}

Bound Sentence::takeBytesBound()
{
    return takeBytesBound(takeBounded());
}

Bound Sentence::takeBytesBound(Bounded how)
{
    constexpr auto units = std::to_array<std::pair<std::string_view, double>>(
        {{"kB", 1.0}, {"MB", 1000.0}, {"GB", 1'000'000.0}});
    if (isWrong())
        return {};
    const std::size_t before = place();
    const double kilobytes = takeAmount(units, "an amount like 50 MB or 300 kB").value_or(0);
    std::string text;
    for (std::size_t i = before; i < place() && !isWrong(); ++i)
        text += (text.empty() ? "" : " ") + m_words[i].text;
    return boundOf(how, kilobytes, kilobytes / 10, text);
}

Bound Sentence::takeNumberBound(Bounded how)
{
    const std::string text = next();
    const auto number = static_cast<double>(takeNumber().value_or(0));
    return boundOf(how, number, std::abs(number) / 10, text);
}

bool Sentence::isAmountNext(std::size_t ahead) const
{
    constexpr std::size_t most = 4;
    for (std::size_t i = m_at + ahead; i < std::min(m_at + ahead + most, m_words.size()); ++i) {
        const std::string &word = m_words[i].text;
        if (word.ends_with("kB") || word.ends_with("MB") || word.ends_with("GB"))
            return true;
    }
    return false;
}

Bound Sentence::takeFlag()
{
    const std::string word = takeAny();
    const bool isYes = word == "yes" || word == "on" || word == "true";
    if (!isYes && word != "no" && word != "off" && word != "false")
        fail("\"" + word + "\" is neither yes (on, true) nor no (off, false)");
    return boundOf(Bounded::Exactly, isYes ? 1 : 0, 0, isYes ? "yes" : "no");
}

Bound Sentence::takeValue(Quantity quantity, std::span<const std::string_view> choices)
{
    const std::vector<std::string> words(choices.begin(), choices.end());
    if (const auto choice = takeOneOf(words))
        return boundOf(Bounded::Exactly, static_cast<double>(*choice), 0, words[*choice]);
    if (!words.empty()) {
        failWord("value", words);
        return {};
    }
    if (quantity == Quantity::Flag)
        return takeFlag();
    if (quantity == Quantity::Time && take("no limit"))
        return boundOf(Bounded::Exactly, static_cast<double>(kForever.count()), 0, "no limit");
    const Bounded how = takeBounded(Bounded::Exactly);
    switch (quantity) {
    case Quantity::Time:
        return takeLengthBound(how);
    case Quantity::Bytes:
        return takeBytesBound(how);
    case Quantity::Percent:
        return takePercentBound(how);
    case Quantity::Flag:
    case Quantity::Number:
        break;
    }
    return takeNumberBound(how);
}

} // namespace offstage
