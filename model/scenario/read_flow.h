// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "model/phone/flow.h"
#include "model/scenario/read_context.h"

namespace offstage {

// The nested blocks of a reaction: "- if: {variable: tries, at-least: 3, do: [crash]}".

/// Places in a reaction are small numbers.
inline constexpr std::size_t kMostActions = 10'000;

/// A list of actions and blocks.
void readActions(const NodeReader &list, std::vector<Action> &actions, ReadContext &context);
/// A block, with what is in it; false if the node is none.
bool readFlow(const NodeReader &node, std::vector<Action> &actions, ReadContext &context);

} // namespace offstage
