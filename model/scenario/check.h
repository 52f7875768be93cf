// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// Runs a scenario and its variants to their ends and judges all of their expectations. The story
/// itself comes first. `scenario` must outlive the result.
std::vector<StoryCheck> checkScenario(const Scenario &scenario);

} // namespace offstage
