// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "model/phone/setup.h"

namespace offstage {

/// What the writer of scenarios makes of single values; each reads back to the value.

/// "yes" or "no".
std::string flagText(bool isOn);
std::string argumentYaml(const Field &field, std::int64_t value, const Setup &setup);
/// A reaction's actions as lines, blocks over several.
std::string actionLines(const std::vector<Action> &actions, const Setup &setup, std::size_t indent);
/// One entry of `inputs`.
std::string inputYaml(const TimedInput &input, const Setup &setup);

} // namespace offstage
