// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/phone/rules.h"
#include "model/scenario/node_reader.h"
#include "model/scenario/scenario.h"

namespace offstage {

/// The value of a parameter in its unit's own measure, see Unit.
std::optional<double> readRuleValue(const NodeReader &node, Unit unit);

/// The value as `rules` is written: "15 min", "yes", "20 %".
std::string ruleText(const Parameter &parameter);

/// The map `rules` of a scenario: parameters by their word, each with another value in its own
/// unit. Only these rules change; what is written is added to `written`.
void readRuleChanges(const NodeReader &node, Rules &rules, std::vector<RuleChange> &written);

} // namespace offstage
