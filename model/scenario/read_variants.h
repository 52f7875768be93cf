// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "model/scenario/node_reader.h"
#include "model/scenario/scenario.h"

namespace offstage {

inline constexpr std::size_t kMostVariants = 50;

/// Reads a whole story from a tree; problems are noted under the path, and nothing comes back.
using ReadStory =
    std::function<std::optional<Scenario>(const YamlNode &tree, const std::string &path)>;

/// The map `variants` of a story that was read from `tree`. Each variant's changes are laid over
/// the tree, and the result is read as a story of its own.
std::vector<Variant> readVariants(const NodeReader &node, const YamlNode &tree,
                                  const Scenario &story, const ReadStory &readStory);

/// The changes of a variant without what `story` has no more: inputs to drop that are gone.
YamlNode fittingChanges(const YamlNode &changes, const Scenario &story);

} // namespace offstage
