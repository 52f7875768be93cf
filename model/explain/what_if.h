// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include "model/explain/change.h"
#include "model/explain/wish.h"

namespace offstage {

/// One change, or two that only together make the difference: proven by running it again.
struct Remedy {
    std::vector<Change> changes;

    bool operator==(const Remedy &) const = default;
};

/// What was tried, and what of it makes the topic come out differently: the developer's changes
/// first, then the user's, then the system's; the sides of disputes last.
struct WhatIf {
    std::size_t singlesTried = 0;
    std::size_t pairsTried = 0;
    std::vector<Remedy> remedies;
    /// Nobody can wish for anything else here, so that nothing was tried.
    bool isNothingToWish = false;
    /// It was stopped before everything was tried.
    bool isStopped = false;
};

/// Asked after each try with how many are done, of how many; goes on while it answers true.
using WhatIfProgress = std::function<bool(std::size_t done, std::size_t all)>;

/// Runs the run again with each candidate change, and, if none helps alone, with pairs of them.
/// Deterministic; safe on another thread on copies of `run` and `lanes`.
WhatIf whatWouldChange(const Run &run, const Lanes &lanes, const Topic &topic,
                       const WhatIfProgress &goOn = {});

} // namespace offstage
