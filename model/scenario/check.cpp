// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scenario/check.h"

#include <algorithm>

namespace offstage {

namespace {

std::uint32_t runsOf(const Scenario &story)
{
    std::uint32_t most = 1;
    for (const Expectation &expectation : story.expectations)
        most = std::max(most, expectation.seeds ? expectation.seedCount : 1);
    return most;
}

Run runWithSeed(const Scenario &story, std::uint64_t seed)
{
    auto setup = story.setup;
    if (seed != setup->seed) {
        Setup other = *setup;
        other.seed = seed;
        setup = std::make_shared<const Setup>(std::move(other));
    }
    Run run(std::move(setup), story.inputs);
    run.advanceTo(story.end);
    return run;
}

/// One expectation over the seeds that were run so far.
struct Tally {
    std::uint32_t done = 0;
    std::uint32_t held = 0;
    /// Of the first run on which it did not hold.
    std::string reason;

    bool isSettled(const Expectation &expectation) const
    {
        return done > 0 && (!expectation.seeds ||
                            expectation.seeds->isSettled(held, done, expectation.seedCount));
    }
    void add(const Expectation &expectation, const Run &run)
    {
        const Outcome outcome = judge(expectation, run);
        ++done;
        held += outcome.holds;
        if (outcome.holds || !reason.empty())
            return;
        reason = outcome.reason;
        if (expectation.seeds)
            reason = "with seed " + std::to_string(run.setup()->seed) + " " + reason;
    }
    Outcome outcome(const Expectation &expectation) const
    {
        if (!expectation.seeds)
            return {held == 1, reason};
        if (expectation.seeds->holds(held, expectation.seedCount))
            return {true, {}};
        return {false, "it holds on " + std::to_string(held) + " of " + std::to_string(done) +
                           (done == 1 ? " seed" : " seeds") +
                           (reason.empty() ? "" : "; " + reason)};
    }
};

StoryCheck checkStory(const std::string &variant, const Scenario &story,
                      const std::function<void()> &isRun)
{
    const std::vector<Expectation> &expectations = story.expectations;
    std::vector<Tally> tallies(expectations.size());
    for (std::uint32_t i = 0; i < runsOf(story); ++i) {
        const bool isNeeded =
            i == 0 || !std::equal(tallies.begin(), tallies.end(), expectations.begin(),
                                  [](const Tally &tally, const Expectation &expectation) {
                                      return tally.isSettled(expectation);
                                  });
        if (isNeeded) {
            const Run run = runWithSeed(story, story.setup->seed + i);
            for (std::size_t k = 0; k < expectations.size(); ++k) {
                if (!tallies[k].isSettled(expectations[k]))
                    tallies[k].add(expectations[k], run);
            }
        }
        isRun();
    }
    StoryCheck result{variant, &story, {}};
    for (std::size_t k = 0; k < expectations.size(); ++k)
        result.outcomes.push_back(tallies[k].outcome(expectations[k]));
    return result;
}

} // namespace

std::vector<StoryCheck>
checkScenario(const Scenario &scenario,
              const std::function<void(std::size_t done, std::size_t all)> &progress)
{
    std::size_t all = runsOf(scenario);
    for (const Variant &variant : scenario.variants)
        all += runsOf(*variant.story);
    std::size_t done = 0;
    const auto isRun = [&] {
        ++done;
        if (progress)
            progress(done, all);
    };
    std::vector<StoryCheck> result = {checkStory("", scenario, isRun)};
    for (const Variant &variant : scenario.variants)
        result.push_back(checkStory(variant.name, *variant.story, isRun));
    return result;
}

} // namespace offstage
