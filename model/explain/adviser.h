// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "model/phone/rules.h"
#include "model/scenario/load_goals.h"

namespace offstage {

/// What to use from one version of iOS on: the first choice, and what else would do. Without a
/// first choice nothing serves yet. The options are the goal's.
struct Era {
    Version from;
    const GoalOption *first = nullptr;
    std::vector<const GoalOption *> others;

    bool operator==(const Era &) const = default;
};

/// What to use for a goal in an app that supports `deploymentTarget` and all later versions. The
/// advice points into the goal, which must outlive it.
struct Advice {
    /// For the deployment target itself; null if nothing serves there.
    const GoalOption *first = nullptr;
    /// Other options at the deployment target, in the order of preference.
    std::vector<const GoalOption *> others;
    /// From the deployment target on, one for every version at which the first choice changes: what
    /// newer phones have stands beside what the oldest one needs.
    std::vector<Era> eras;
    /// No version has a mechanism for it: the product has to change.
    bool isImpossible = false;

    bool operator==(const Advice &) const = default;
};

/// The version from which an option can be used: its own, or its mechanism's where that is newer.
Version availableFrom(const GoalOption &option, const Rules &rules);
Advice adviseOn(const Goal &goal, Version deploymentTarget, const Rules &rules);
/// What a mechanism may be used for: what the option says, else the mechanism's page.
const std::string &purposeOf(const GoalOption &option, const Rules &rules);

/// The answers to the adviser's questions so far: who starts it, whether code of the app has to run
/// for it, and for how long. Only who needs code is asked for how long.
struct AdviserAnswers {
    std::optional<GoalStart> start;
    std::optional<bool> needsCode;
    std::optional<CodeRuns> length;

    bool operator==(const AdviserAnswers &) const = default;
};

/// The goals that the answers leave, in the order of the goals.
std::vector<const Goal *> goalsFor(const Goals &goals, const AdviserAnswers &answers);

} // namespace offstage
