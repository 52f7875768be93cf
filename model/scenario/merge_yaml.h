// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "model/scenario/yaml_tree.h"

namespace offstage {

/// The value of a key of a map, nullptr if there is none.
const YamlNode *valueOf(const YamlNode &map, std::string_view key);
/// Sets the value of a key, behind the others if it is new.
void setValue(YamlNode &map, const YamlKey &key, YamlNode value);
void removeKey(YamlNode &map, std::string_view key);

/// `base` with `change` laid over it. Maps merge key by key, and a key without a value takes the
/// key away; everything else is replaced. Every node keeps the place where it was written.
YamlNode merged(const YamlNode &base, const YamlNode &change);

} // namespace offstage
