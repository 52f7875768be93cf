// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "model/scenario/scenario.h"

namespace offstage {

/// What came of one story of a file: the story itself, or a variant of it. `outcomes` are in the
/// order of the story's expectations; the story belongs to the scenario that was checked.
struct StoryCheck {
    std::string variant;
    const Scenario *story = nullptr;
    std::vector<Outcome> outcomes;
};

/// Runs a scenario and its variants to their ends and judges all of their expectations; what is
/// expected of several seeds on as many runs as it takes. The story itself comes first. `progress`
/// hears after each run how many are done of at most how many. `scenario` must outlive the result.
std::vector<StoryCheck>
checkScenario(const Scenario &scenario,
              const std::function<void(std::size_t done, std::size_t all)> &progress = {});

} // namespace offstage
