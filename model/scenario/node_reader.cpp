// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scenario/node_reader.h"

#include <algorithm>
#include <array>
#include <tuple>

#include "model/core/time_text.h"
#include "model/scenario/meant_words.h"

namespace offstage {

namespace {

/// What a message shows of a text that may be a megabyte long.
std::string inQuotes(std::string_view text)
{
    constexpr std::size_t most = 60;
    std::size_t length = std::min(text.size(), most);
    while (length > 0 && length < text.size() &&
           (static_cast<unsigned char>(text[length]) & 0xc0U) == 0x80U)
        --length;
    std::string result = "\"";
    for (const char c : text.substr(0, length)) {
        if (c == '\n')
            result += "\\n";
        else if (c != '\r')
            result += c;
    }
    return result + (length < text.size() ? "..." : "") + "\"";
}

std::string joined(const std::vector<std::string> &words)
{
    std::string result;
    for (std::size_t i = 0; i < words.size(); ++i)
        result += (i == 0 ? "" : i + 1 == words.size() ? " and " : ", ") + words[i];
    return result;
}

/// Insertions, deletions, changes and swaps of neighbours that make one word the other.
std::size_t editDistance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> before;
    std::vector<std::size_t> last(b.size() + 1);
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        last[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            row[j] = std::min(
                {last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0U : 1U)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], before[j - 2] + 1);
        }
        before = last;
        last = row;
    }
    return last[b.size()];
}

/// Words are compared without regard to case and to how their parts are joined.
std::string plain(std::string_view word)
{
    std::string result;
    for (const char c : word) {
        if (c >= 'A' && c <= 'Z')
            result += static_cast<char>(c - 'A' + 'a');
        else if (c != '-' && c != '_' && c != ' ')
            result += c;
    }
    return result;
}

} // namespace

void NodeReader::complain(const std::string &message) const
{
    m_problems->push_back({*m_file, m_node->line, m_node->column, m_path, message});
}

void NodeReader::complainAt(const YamlKey &key, const std::string &message) const
{
    const std::string path = m_path.empty() ? key.text : m_path + "." + key.text;
    m_problems->push_back({*m_file, key.line, key.column, path, message});
}

NodeReader NodeReader::child(std::size_t index) const
{
    const std::string &key = m_node->keys[index].text;
    return {m_node->items[index], m_path.empty() ? key : m_path + "." + key, *m_file, *m_problems};
}

std::vector<NodeReader> NodeReader::elements() const
{
    std::vector<NodeReader> result;
    if (!isList()) {
        complain("a list is expected here");
        return result;
    }
    for (std::size_t i = 0; i < m_node->items.size(); ++i)
        result.emplace_back(m_node->items[i], m_path + "[" + std::to_string(i) + "]", *m_file,
                            *m_problems);
    return result;
}

std::optional<std::string> NodeReader::scalar(std::string_view what) const
{
    if (isScalar())
        return m_node->text;
    complain(std::string(what) + " is expected here");
    return std::nullopt;
}

MapReader::MapReader(const NodeReader &node) : m_node(node), m_isMap(node.isMap())
{
    if (!m_isMap)
        m_node.complain("a map of keys and values is expected here");
    m_taken.resize(m_node.node().keys.size());
}

std::optional<NodeReader> MapReader::find(std::string_view key)
{
    m_known.emplace_back(key);
    const auto &keys = m_node.node().keys;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (keys[i].text == key) {
            m_taken[i] = true;
            return m_node.child(i);
        }
    }
    return std::nullopt;
}

std::optional<NodeReader> MapReader::require(std::string_view key)
{
    auto found = find(key);
    if (!found && m_isMap)
        m_node.complain("the key \"" + std::string(key) + "\" is missing");
    return found;
}

void MapReader::finish()
{
    const auto &keys = m_node.node().keys;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (!m_taken[i])
            m_node.complainAt(keys[i], "unknown key" + hint(keys[i].text, m_known));
    }
}

std::optional<std::string> nearestWord(std::string_view word, const std::vector<std::string> &known)
{
    constexpr std::size_t longest = 80;
    if (word.size() > longest)
        return std::nullopt;
    const std::string wanted = plain(word);
    std::optional<std::string> best;
    // A word of one or two letters is as near to every other.
    std::size_t least = wanted.size() < 3 ? 1 : std::max<std::size_t>(1, wanted.size() / 3) + 1;
    for (const std::string &candidate : known) {
        const std::size_t distance = editDistance(wanted, plain(candidate));
        if (distance < least) {
            least = distance;
            best = candidate;
        }
    }
    return best;
}

std::string hint(std::string_view word, const std::vector<std::string> &known)
{
    if (const std::string advice = meantBy(word, known); !advice.empty())
        return "; " + advice;
    if (const auto near = nearestWord(word, known))
        return "; did you mean \"" + *near + "\"?";
    constexpr std::size_t mostListed = 32;
    return known.empty() || known.size() > mostListed ? std::string()
                                                      : "; known are " + joined(known);
}

std::optional<std::string> readText(const NodeReader &node)
{
    return node.scalar("a text");
}

std::optional<bool> readFlag(const NodeReader &node)
{
    const auto text = node.scalar("yes or no");
    if (!text)
        return std::nullopt;
    for (const std::string_view word : {"yes", "on", "true"}) {
        if (*text == word)
            return true;
    }
    for (const std::string_view word : {"no", "off", "false"}) {
        if (*text == word)
            return false;
    }
    node.complain(inQuotes(*text) + " is neither yes (on, true) nor no (off, false)");
    return std::nullopt;
}

std::optional<Duration> readDuration(const NodeReader &node)
{
    const auto text = node.scalar("a length of time");
    if (!text)
        return std::nullopt;
    const auto length = parseDuration(*text);
    if (!length)
        node.complain(inQuotes(*text) +
                      " is not a length of time; write it like 30 s, 15 min, 2h or 1:05");
    return length;
}

std::optional<Version> readVersion(const NodeReader &node)
{
    const auto text = node.scalar("a version");
    if (!text)
        return std::nullopt;
    const auto version = parseVersion(*text);
    if (!version || *version < Version{4, 0}) {
        node.complain(inQuotes(*text) + " is not a version from 4.0 up; write it like 18.3");
        return std::nullopt;
    }
    return version;
}

std::optional<double> readNumber(const NodeReader &node)
{
    const auto text = node.scalar("a number");
    if (!text)
        return std::nullopt;
    const auto number = parseNumber(*text);
    if (!number)
        node.complain(inQuotes(*text) + " is not a number");
    return number;
}

std::optional<std::int64_t> readCount(const NodeReader &node, std::int64_t least, std::int64_t most,
                                      std::string_view unit)
{
    const std::string behind = unit.empty() ? "" : " " + std::string(unit);
    const auto text = node.scalar("a whole number");
    if (!text)
        return std::nullopt;
    std::string_view digits = *text;
    if (!unit.empty() && digits.ends_with(unit)) {
        digits.remove_suffix(unit.size());
        while (digits.ends_with(' '))
            digits.remove_suffix(1);
    }
    const auto count = parseCount(digits);
    if (count && *count >= least && *count <= most)
        return count;
    node.complain(inQuotes(*text) + " is not a whole number from " + std::to_string(least) +
                  " to " + std::to_string(most) + behind);
    return std::nullopt;
}

std::optional<std::int64_t> readKilobytes(const NodeReader &node)
{
    const auto text = node.scalar("an amount of data");
    if (!text)
        return std::nullopt;
    std::string_view digits = *text;
    double factor = 1;
    for (const auto &[unit, size] :
         {std::pair<std::string_view, double>{"kB", 1}, {"MB", 1'000}, {"GB", 1'000'000}}) {
        if (digits.ends_with(unit)) {
            digits.remove_suffix(unit.size());
            factor = size;
            break;
        }
    }
    while (digits.ends_with(' '))
        digits.remove_suffix(1);
    const auto number = parseNumber(digits);
    constexpr double most = 1e9;
    if (number && *number >= 0 && *number * factor <= most)
        return static_cast<std::int64_t>(*number * factor);
    node.complain("\"" + *text + "\" is not an amount of data like 300 kB or 12 MB");
    return std::nullopt;
}

std::optional<std::size_t> readWord(const NodeReader &node, const std::vector<std::string> &words)
{
    const auto text = node.scalar("one of " + joined(words));
    if (!text)
        return std::nullopt;
    const auto found = std::find(words.begin(), words.end(), *text);
    if (found != words.end())
        return static_cast<std::size_t>(found - words.begin());
    node.complain(inQuotes(*text) + " is not known here" + hint(*text, words));
    return std::nullopt;
}

std::optional<double> parseNumber(std::string_view text)
{
    const bool isNegative = text.starts_with('-');
    if (isNegative)
        text.remove_prefix(1);
    const std::size_t point = text.find('.');
    const std::string_view whole = text.substr(0, point);
    const std::string_view part = point == std::string_view::npos ? "" : text.substr(point + 1);
    const auto left = parseCount(whole);
    // Twelve digits on each side are exact enough and never overflow.
    if (!left || whole.size() > 12 || part.size() > 12 ||
        (point != std::string_view::npos && part.empty()))
        return std::nullopt;
    double scale = 1;
    double digits = static_cast<double>(*left);
    for (const char c : part) {
        if (c < '0' || c > '9')
            return std::nullopt;
        digits = digits * 10 + (c - '0');
        scale *= 10;
    }
    return (isNegative ? -digits : digits) / scale;
}

std::optional<std::int64_t> parseCount(std::string_view text)
{
    if (text.empty() || text.size() > 18 || (text.size() > 1 && text.front() == '0'))
        return std::nullopt;
    std::int64_t value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

std::optional<Version> parseVersion(std::string_view text)
{
    const std::size_t point = text.find('.');
    if (point == std::string_view::npos)
        return std::nullopt;
    const auto major = parseCount(text.substr(0, point));
    const auto minor = parseCount(text.substr(point + 1));
    if (!major || !minor || *major > 99 || *minor > 99)
        return std::nullopt;
    return Version{static_cast<std::uint8_t>(*major), static_cast<std::uint8_t>(*minor)};
}

void sortByPlace(Problems &problems)
{
    std::stable_sort(problems.begin(), problems.end(), [](const Problem &a, const Problem &b) {
        return std::tie(a.file, a.line, a.column) < std::tie(b.file, b.line, b.column);
    });
}

} // namespace offstage
