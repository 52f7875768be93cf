// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scenario/merge_yaml.h"

#include <algorithm>
#include <optional>

namespace offstage {

namespace {

std::optional<std::size_t> indexOf(const YamlNode &map, std::string_view key)
{
    const auto found = std::find_if(map.keys.begin(), map.keys.end(),
                                    [&](const YamlKey &own) { return own.text == key; });
    if (found == map.keys.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - map.keys.begin());
}

} // namespace

const YamlNode *valueOf(const YamlNode &map, std::string_view key)
{
    const auto index = indexOf(map, key);
    return index ? &map.items[*index] : nullptr;
}

void setValue(YamlNode &map, const YamlKey &key, YamlNode value)
{
    if (const auto index = indexOf(map, key.text)) {
        map.keys[*index] = key;
        map.items[*index] = std::move(value);
        return;
    }
    map.keys.push_back(key);
    map.items.push_back(std::move(value));
}

void removeKey(YamlNode &map, std::string_view key)
{
    const auto index = indexOf(map, key);
    if (!index)
        return;
    map.keys.erase(map.keys.begin() + static_cast<std::ptrdiff_t>(*index));
    map.items.erase(map.items.begin() + static_cast<std::ptrdiff_t>(*index));
}

YamlNode merged(const YamlNode &base, const YamlNode &change)
{
    if (base.kind != YamlNode::Kind::Map || change.kind != YamlNode::Kind::Map)
        return change;
    YamlNode result = base;
    for (std::size_t i = 0; i < change.keys.size(); ++i) {
        const YamlNode &value = change.items[i];
        const auto own = indexOf(result, change.keys[i].text);
        if (value.kind == YamlNode::Kind::Nothing)
            removeKey(result, change.keys[i].text);
        else
            setValue(result, change.keys[i], own ? merged(result.items[*own], value) : value);
    }
    return result;
}

} // namespace offstage
