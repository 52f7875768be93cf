// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scenario/sentence.h"

#include <algorithm>
#include <charconv>

#include "model/core/time_text.h"
#include "model/scenario/record_words.h"
#include "model/scenario/scenario_words.h"

namespace offstage {

namespace {

/// Words that are never part of a name that stands without quotes.
constexpr auto kNotOfName = std::to_array<std::string_view>(
    {"never", "exactly", "once", "twice", "between", "before", "after", "within", "with", "then",
     "in",    "first",   "last", "of",    "is",      "was",    "at",    "for",    "by",   "the"});

std::string spaced(std::string_view text)
{
    std::string result(text);
    std::replace(result.begin(), result.end(), '-', ' ');
    return result;
}

} // namespace

Sentence::Sentence(const NodeReader &node, const ReadContext &context, std::string_view text,
                   std::optional<Instant> day)
    : m_node(node), m_context(context), m_day(day)
{
    split(text);
}

void Sentence::split(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    for (std::size_t at = text.find_first_not_of(blanks); at != std::string_view::npos;
         at = text.find_first_not_of(blanks, at)) {
        const bool isQuoted = text[at] == '"';
        const std::size_t begin = at + (isQuoted ? 1 : 0);
        std::size_t end = isQuoted ? text.find('"', begin) : text.find_first_of(blanks, begin);
        if (isQuoted && end == std::string_view::npos)
            return fail("a quote is never closed");
        end = std::min(end, text.size());
        const std::string_view word = text.substr(begin, end - begin);
        m_words.push_back({std::string(isQuoted ? word : sceneCallback(word)), isQuoted});
        at = end + (isQuoted ? 1 : 0);
    }
}

bool Sentence::isNext(std::string_view words, std::size_t ahead) const
{
    std::size_t at = m_at + ahead;
    while (!words.empty()) {
        const std::string_view word = words.substr(0, words.find(' '));
        words.remove_prefix(std::min(words.size(), word.size() + 1));
        if (at >= m_words.size() || m_words[at].isQuoted || m_words[at].text != word)
            return false;
        ++at;
    }
    return true;
}

bool Sentence::take(std::string_view words)
{
    if (!isNext(words))
        return false;
    m_at += 1 + static_cast<std::size_t>(std::count(words.begin(), words.end(), ' '));
    return true;
}

std::string Sentence::takeAny()
{
    return isAtEnd() ? std::string() : m_words[m_at++].text;
}

std::string Sentence::rest() const
{
    std::string result;
    for (std::size_t i = m_at; i < m_words.size(); ++i)
        result += (result.empty() ? "" : " ") + m_words[i].text;
    return result;
}

std::string Sentence::cutHint() const
{
    return m_node.node().isQuoted ? std::string()
                                  : "; \" #\" starts a comment, so quote the line or write the "
                                    "number without #";
}

void Sentence::fail(const std::string &message)
{
    if (!m_problem)
        m_problem = message;
    m_at = m_words.size();
}

void Sentence::failWord(std::string_view kind, const std::vector<std::string> &words)
{
    const std::string word = takeAny();
    if (word.empty())
        fail("the " + std::string(kind) + " is missing" + hint("", words));
    else
        fail("no " + std::string(kind) + " is called \"" + word + "\"" + hint(word, words));
}

std::optional<std::size_t> Sentence::takeOneOf(const std::vector<std::string> &words)
{
    constexpr std::size_t mostParts = 6;
    std::optional<std::size_t> best;
    std::size_t length = 0;
    std::string given;
    for (std::size_t count = 1; count <= mostParts && m_at + count <= m_words.size(); ++count) {
        given += (count == 1 ? "" : " ") + spaced(m_words[m_at + count - 1].text);
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (count > length && given == spaced(words[i])) {
                best = i;
                length = count;
            }
        }
    }
    m_at += length;
    return best;
}

bool Sentence::isAppNext() const
{
    const auto &keys = m_context.appKeys;
    return std::find(keys.begin(), keys.end(), next()) != keys.end();
}

std::optional<AppId> Sentence::takeApp()
{
    const auto &keys = m_context.appKeys;
    const std::string key = takeAny();
    const auto found = std::find(keys.begin(), keys.end(), key);
    if (found != keys.end())
        return AppId(static_cast<std::uint64_t>(found - keys.begin()));
    fail("no app has the key \"" + key + "\"" + hint(key, keys));
    return std::nullopt;
}

std::optional<std::uint32_t> Sentence::takeOrdinal()
{
    const auto ordinal = isAtEnd() ? std::nullopt : parseOrdinal(m_words[m_at].text);
    if (ordinal)
        ++m_at;
    return ordinal;
}

NameId Sentence::takeName()
{
    std::string text;
    if (!isAtEnd() && m_words[m_at].isQuoted) {
        text = takeAny();
    } else {
        const auto isOfName = [&] {
            return !isAtEnd() && !m_words[m_at].isQuoted && !isNext("times", 1) &&
                   !isNext("time", 1) &&
                   std::find(kNotOfName.begin(), kNotOfName.end(), next()) == kNotOfName.end();
        };
        while (isOfName())
            text += (text.empty() ? "" : " ") + takeAny();
    }
    if (text.empty() || isWrong())
        return {};
    const auto &names = m_context.setup.names;
    const auto known = std::find(names.begin(), names.end(), text);
    if (known != names.end())
        return NameId(static_cast<std::uint64_t>(known - names.begin()));
    fail("no app has anything called \"" + text + "\"" + hint(text, names));
    return {};
}

std::optional<Duration> Sentence::takeLength()
{
    constexpr std::size_t mostParts = 4;
    std::optional<Duration> best;
    std::size_t length = 0;
    std::string text;
    for (std::size_t count = 1; count <= mostParts && m_at + count <= m_words.size(); ++count) {
        text += (count == 1 ? "" : " ") + m_words[m_at + count - 1].text;
        if (const auto parsed = parseDuration(text)) {
            best = parsed;
            length = count;
        }
    }
    if (!best)
        fail("\"" + rest() + "\" is not a length of time; write it like 30 s, 15 min, 2h or 1:05");
    else
        m_at += length;
    return best;
}

std::optional<std::int64_t> Sentence::takeNumber()
{
    const std::string word = takeAny();
    std::string_view digits = word;
    const bool isNegative = digits.starts_with('-');
    if (isNegative)
        digits.remove_prefix(1);
    if (digits.starts_with("0x") && digits.size() > 2 && !isNegative) {
        std::uint32_t value = 0;
        const auto [end, error] =
            std::from_chars(digits.data() + 2, digits.data() + digits.size(), value, 16);
        if (error == std::errc() && end == digits.data() + digits.size())
            return value;
    } else if (const auto value = parseCount(digits)) {
        return isNegative ? -*value : *value;
    }
    fail("\"" + word + "\" is not a whole number like 3, -999 or 0x8badf00d");
    return std::nullopt;
}

} // namespace offstage
