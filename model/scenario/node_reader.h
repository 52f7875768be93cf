// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/core/enum_names.h"
#include "model/core/result.h"
#include "model/core/time.h"
#include "model/core/version.h"
#include "model/scenario/yaml_tree.h"

namespace offstage {

/// A place in a YAML file with its path of keys, and where problems go. Reading from it never
/// fails: what is wrong is noted, and nothing comes back.
class NodeReader {
public:
    NodeReader(const YamlNode &node, std::string path, const std::string &file, Problems &problems)
        : m_node(&node), m_path(std::move(path)), m_file(&file), m_problems(&problems)
    {}

    const YamlNode &node() const { return *m_node; }
    const std::string &path() const { return m_path; }
    bool isNothing() const { return m_node->kind == YamlNode::Kind::Nothing; }
    bool isScalar() const { return m_node->kind == YamlNode::Kind::Scalar; }
    bool isMap() const { return m_node->kind == YamlNode::Kind::Map; }
    bool isList() const { return m_node->kind == YamlNode::Kind::List; }

    /// Notes a problem with this place.
    void complain(const std::string &message) const;
    void complainAt(const YamlKey &key, const std::string &message) const;
    /// The value of a key of this map.
    NodeReader child(std::size_t index) const;
    /// The elements of a list, or of none if this is not one.
    std::vector<NodeReader> elements() const;

    /// The scalar as written; notes a problem if this is a list, a map or nothing.
    std::optional<std::string> scalar(std::string_view what) const;

private:
    const YamlNode *m_node;
    std::string m_path;
    const std::string *m_file;
    Problems *m_problems;
};

/// Reads a map key by key. Every key that is asked for is known; finish() notes all others, with
/// the nearest known one.
class MapReader {
public:
    /// Notes a problem if `node` is not a map; the map is then empty.
    explicit MapReader(const NodeReader &node);

    bool isMap() const { return m_isMap; }
    const NodeReader &node() const { return m_node; }
    std::optional<NodeReader> find(std::string_view key);
    /// Like find(), and notes a problem if the key is missing.
    std::optional<NodeReader> require(std::string_view key);
    /// Sets `target` to what `read` makes of the key's value, if it is there and right.
    template <class Target, class Read>
    bool field(std::string_view key, Target &target, const Read &read)
    {
        const auto found = find(key);
        if (!found)
            return false;
        if (auto value = read(*found))
            target = *std::move(value);
        return true;
    }
    void finish();

private:
    NodeReader m_node;
    bool m_isMap;
    std::vector<bool> m_taken;
    std::vector<std::string> m_known;
};

/// The nearest of the known words, if one is near enough to be what was meant.
std::optional<std::string> nearestWord(std::string_view word,
                                       const std::vector<std::string> &known);
/// "; did you mean "length"?" or "; known are length, start".
std::string hint(std::string_view word, const std::vector<std::string> &known);

std::optional<std::string> readText(const NodeReader &node);
std::optional<bool> readFlag(const NodeReader &node);
std::optional<Duration> readDuration(const NodeReader &node);
std::optional<Version> readVersion(const NodeReader &node);
std::optional<double> readNumber(const NodeReader &node);
/// A whole number, also with `unit` behind it ("140 MB").
std::optional<std::int64_t> readCount(const NodeReader &node, std::int64_t least, std::int64_t most,
                                      std::string_view unit = {});
/// "300 kB", "12 MB", "1.5 GB" (1 MB is 1000 kB), or a bare number of kilobytes; in kilobytes.
std::optional<std::int64_t> readKilobytes(const NodeReader &node);
/// The index of the word.
std::optional<std::size_t> readWord(const NodeReader &node, const std::vector<std::string> &words);

template <class Enum> std::vector<std::string> wordsOf()
{
    return {kEnumNames<Enum>.begin(), kEnumNames<Enum>.end()};
}
template <class Enum> std::optional<Enum> readChoice(const NodeReader &node)
{
    const auto index = readWord(node, wordsOf<Enum>());
    return index ? std::optional(static_cast<Enum>(*index)) : std::nullopt;
}

/// A whole text that is a decimal number: no sign but "-", no exponent, no NaN.
std::optional<double> parseNumber(std::string_view text);
std::optional<std::int64_t> parseCount(std::string_view text);
std::optional<Version> parseVersion(std::string_view text);

/// In the order of the file.
void sortByPlace(Problems &problems);

} // namespace offstage
