// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "model/sim/run.h"

namespace offstage {

inline constexpr std::uint32_t kMostSeeds = 10'000;
inline constexpr std::uint32_t kUsualSeeds = 100;

struct Outcome {
    bool holds = false;
    /// Why not, in one sentence with the values seen; empty if it holds.
    std::string reason;
};

/// What one sentence says of one run, or of one of its days: with a shift, all of its times are
/// that much later. It is judged on as much of the run as there is: from `decidedAt` on the outcome
/// stands, kNever if only the whole run decides. One that `staysTrue` holds for good as soon as it
/// holds.
struct Claim {
    std::function<Outcome(const Run &run, Duration shift)> judge;
    Instant decidedAt = kNever;
    bool staysTrue = false;
};

/// In how many of several cases something must hold: a part of all of them in percent, or a number.
struct Share {
    double leastPercent = 0;
    double mostPercent = 100;
    std::uint32_t least = 0;
    std::uint32_t most = 0xffffffff;

    bool holds(std::uint32_t held, std::uint32_t all) const;
    /// Whether it cannot become true or false any more with `left` cases to come.
    bool isSettled(std::uint32_t held, std::uint32_t done, std::uint32_t all) const;
    bool operator==(const Share &) const = default;
};

/// A line of a scenario that must hold when it is run: its text as written, where it stands, and
/// what it claims. One that speaks of `days` claims it of each day in `dayShifts`. One that speaks
/// of `seeds` is about the story run with `seedCount` seeds, from the story's own on.
struct Expectation {
    std::string text;
    int line = 0;
    Claim claim;
    std::optional<Share> days;
    std::vector<Duration> dayShifts;
    std::optional<Share> seeds;
    std::uint32_t seedCount = 0;

    /// Whether every single run tells something: if one fails, the expectation does.
    bool isAboutEveryRun() const { return !seeds || seeds->leastPercent >= 100; }
    /// From this instant of a run on its outcome stands, kNever if only the whole run decides.
    Instant decidedAt() const;
    bool staysTrue() const { return !days && claim.staysTrue; }
};

/// Whether an expectation holds on a run. The one judge for tests, `check`, window and report. What
/// is said of several seeds is judged as if it were said of this one.
Outcome judge(const Expectation &expectation, const Run &run);

} // namespace offstage
