// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scenario/yaml_text.h"

#include <algorithm>
#include <array>

namespace offstage {

namespace {

bool isPlain(std::string_view text, YamlPlace place)
{
    constexpr auto nulls = std::to_array<std::string_view>({"", "~", "null", "Null", "NULL"});
    if (std::find(nulls.begin(), nulls.end(), text) != nulls.end() || text.back() == ' ')
        return false;
    const auto isLetter = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    };
    if (!isLetter(text.front()))
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        // A colon is part of a word where a letter or digit follows it.
        if (c == ':' && i + 1 < text.size() && isLetter(text[i + 1]))
            continue;
        const bool isOfText = std::string_view(" ._-+/%();'").find(c) != std::string_view::npos;
        const bool isOfLine = std::string_view(",[]{}\"!?&*=").find(c) != std::string_view::npos;
        if (!isLetter(c) && !isOfText && !(isOfLine && place == YamlPlace::Line))
            return false;
    }
    return true;
}

std::string escapedByte(unsigned char byte)
{
    constexpr std::string_view digits = "0123456789abcdef";
    return {'\\', 'x', digits[byte >> 4U], digits[byte & 0xfU]};
}

} // namespace

std::string yamlScalar(std::string_view text, YamlPlace place)
{
    if (isPlain(text, place))
        return std::string(text);
    std::string result = "\"";
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const auto byte = static_cast<unsigned char>(c);
        const auto next = static_cast<unsigned char>(i + 1 < text.size() ? text[i + 1] : '\0');
        if (c == '"' || c == '\\') {
            result += std::string("\\") + c;
        } else if (c == '\n') {
            result += "\\n";
        } else if (byte < 0x20 || byte == 0x7f) {
            result += escapedByte(byte);
        } else if (byte == 0xc2 && next < 0xa0) {
            // One of the control characters behind ASCII, as its number.
            result += escapedByte(next);
            ++i;
        } else {
            result += c;
        }
    }
    return result + "\"";
}

void YamlFlowMap::add(std::string_view key, std::string_view yaml)
{
    add(key);
    m_text += ": ";
    m_text += yaml;
}

void YamlFlowMap::add(std::string_view key)
{
    if (!m_text.empty())
        m_text += ", ";
    m_text += key;
}

namespace {

/// On one line, as it may stand within brackets.
std::string yamlInBrackets(const YamlNode &node)
{
    std::string list;
    YamlFlowMap map;
    switch (node.kind) {
    case YamlNode::Kind::Nothing:
        return "~";
    case YamlNode::Kind::Scalar:
        return yamlScalar(node.text);
    case YamlNode::Kind::List:
        for (const YamlNode &item : node.items)
            list += (list.empty() ? "" : ", ") + yamlInBrackets(item);
        return "[" + list + "]";
    case YamlNode::Kind::Map:
        for (std::size_t i = 0; i < node.keys.size(); ++i) {
            if (node.items[i].kind == YamlNode::Kind::Nothing)
                map.add(yamlScalar(node.keys[i].text));
            else
                map.add(yamlScalar(node.keys[i].text), yamlInBrackets(node.items[i]));
        }
        return map.text();
    }
    return {};
}

/// What stands behind a key or a dash, up to the end of the last of its lines.
std::string yamlBehind(const YamlNode &node, std::size_t indent)
{
    if (node.kind == YamlNode::Kind::Nothing)
        return "\n";
    if (node.kind == YamlNode::Kind::Scalar)
        return " " + yamlScalar(node.text, YamlPlace::Line) + "\n";
    if (node.items.empty())
        return " " + yamlInBrackets(node) + "\n";
    return "\n" + yamlLines(node, indent);
}

} // namespace

std::string yamlLines(const YamlNode &node, std::size_t indent)
{
    const std::string margin(indent, ' ');
    std::string result;
    for (std::size_t i = 0; i < node.items.size(); ++i) {
        const YamlNode &item = node.items[i];
        const bool isOfOneKey = item.kind == YamlNode::Kind::Map && item.items.size() == 1;
        if (node.kind == YamlNode::Kind::Map)
            result += margin + yamlScalar(node.keys[i].text) + ":" + yamlBehind(item, indent + 2);
        else if (isOfOneKey && item.items[0].kind == YamlNode::Kind::Scalar)
            result += margin + "- " + yamlScalar(item.keys[0].text) + ":" +
                      yamlBehind(item.items[0], indent);
        else if (item.kind == YamlNode::Kind::Scalar)
            result += margin + "-" + yamlBehind(item, indent);
        else
            result += margin + "- " + yamlInBrackets(item) + "\n";
    }
    return result;
}

} // namespace offstage
