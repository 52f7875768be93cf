// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "model/scenario/expectation.h"
#include "model/scenario/node_reader.h"

namespace offstage {

/// The text of an expectation. What stands before the sentence may be the key of a map: "always:
/// courier runs" is one in YAML.
std::optional<std::string> readSharedText(const NodeReader &node);

/// Takes what an expectation begins with if it is about several seeds or days: "always:", "possible
/// in 200 seeds:", "on at least half of the days". Answers what is wrong with it.
std::optional<std::string> takeShares(std::string_view &text, Expectation &expectation);

/// How an expectation is written in a list: the sentence, or a map of what stands before it.
std::string expectationYaml(const Expectation &expectation);

} // namespace offstage
