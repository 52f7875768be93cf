// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "model/scenario/yaml_tree.h"

namespace offstage {

/// Where a scalar stands: as the rest of a line, or within brackets, where more must be quoted.
enum class YamlPlace { Line, Brackets };

/// A text as a YAML scalar that reads back as the same text: plain where that is possible, else in
/// double quotes on one line.
std::string yamlScalar(std::string_view text, YamlPlace place = YamlPlace::Brackets);

/// A map on one line: {at: 0:20, push: {app: courier, priority: 10}}. Values are YAML already.
class YamlFlowMap {
public:
    void add(std::string_view key, std::string_view yaml);
    /// A key without a value.
    void add(std::string_view key);
    bool isEmpty() const { return m_text.empty(); }
    std::string text() const { return "{" + m_text + "}"; }

private:
    std::string m_text;
};

/// A tree as lines of YAML that read back as the same tree: maps and lists over lines, what lies
/// within a list's element on one line.
std::string yamlLines(const YamlNode &node, std::size_t indent);

} // namespace offstage
