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

} // namespace offstage
