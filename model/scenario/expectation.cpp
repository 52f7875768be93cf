// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scenario/expectation.h"

#include <algorithm>
#include <cmath>

namespace offstage {

namespace {

/// The fewest and most of a number of cases that a share allows. A percentage of it is compared
/// with a tolerance, since a third is no decimal.
struct Range {
    std::uint32_t least = 0;
    std::uint32_t most = 0;
};

Range rangeOf(const Share &share, std::uint32_t all)
{
    constexpr double tolerance = 1e-6;
    const auto least = std::ceil(share.leastPercent / 100 * all - tolerance);
    const auto most = std::floor(share.mostPercent / 100 * all + tolerance);
    return {std::max(share.least, static_cast<std::uint32_t>(std::max(least, 0.0))),
            std::min(share.most, static_cast<std::uint32_t>(most))};
}

} // namespace

bool Share::holds(std::uint32_t held, std::uint32_t all) const
{
    const Range range = rangeOf(*this, all);
    return held >= range.least && held <= range.most;
}

bool Share::isSettled(std::uint32_t held, std::uint32_t done, std::uint32_t all) const
{
    const Range range = rangeOf(*this, all);
    const std::uint32_t highest = held + (all - done);
    return held > range.most || highest < range.least ||
           (held >= range.least && highest <= range.most);
}

Instant Expectation::decidedAt() const
{
    if (!days || claim.decidedAt == kNever)
        return claim.decidedAt;
    return claim.decidedAt + dayShifts.back();
}

Outcome judge(const Expectation &expectation, const Run &run)
{
    if (!expectation.days)
        return expectation.claim.judge(run, Duration());
    std::uint32_t held = 0;
    std::string reason;
    for (const Duration shift : expectation.dayShifts) {
        const Outcome outcome = expectation.claim.judge(run, shift);
        held += outcome.holds;
        if (!outcome.holds && reason.empty())
            reason = "; " + outcome.reason;
    }
    const auto all = static_cast<std::uint32_t>(expectation.dayShifts.size());
    if (expectation.days->holds(held, all))
        return {true, {}};
    return {false, "it holds on " + std::to_string(held) + " of " + std::to_string(all) +
                       (all == 1 ? " day" : " days") + reason};
}

} // namespace offstage
