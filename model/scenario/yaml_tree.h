// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "model/core/result.h"

namespace offstage {

/// A key of a map, with where it stands.
struct YamlKey {
    std::string text;
    int line = 0;
    int column = 0;

    bool operator==(const YamlKey &) const = default;
};

/// One node of a YAML document: a scalar as it is written, a list, or a map whose keys are scalars
/// and differ. Nothing (`key:`) is a kind of its own. Lines and columns count from 1, columns in
/// characters. In a map, items[i] is the value of keys[i].
struct YamlNode {
    enum class Kind { Nothing, Scalar, List, Map };

    Kind kind = Kind::Nothing;
    std::string text;
    bool isQuoted = false;
    int line = 0;
    int column = 0;
    std::vector<YamlKey> keys;
    std::vector<YamlNode> items;

    bool operator==(const YamlNode &) const = default;
};

inline constexpr std::size_t kMostYamlBytes = 1024 * 1024;
inline constexpr std::size_t kMostYamlDepth = 32;
inline constexpr std::size_t kMostYamlNodes = 50'000;

/// The only document of a text of at most kMostYamlBytes in UTF-8. Everything a scenario has no use
/// for and that a hostile file lives on is a problem: anchors, aliases, tags, further documents,
/// repeated keys, keys that are not scalars, control characters, depth and number beyond the
/// limits.
Result<YamlNode> parseYaml(const std::string &text, const std::string &fileName);

/// The whole file, or why it cannot be read. Reads no more than a little beyond kMostYamlBytes.
Result<std::string> readYamlFile(const std::string &path);

} // namespace offstage
