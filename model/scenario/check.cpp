// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scenario/check.h"

namespace offstage {

namespace {

StoryCheck checkStory(const std::string &variant, const Scenario &story)
{
    StoryCheck result{variant, &story, {}};
    Run run(story.setup, story.inputs);
    run.advanceTo(story.end);
    for (const Expectation &expectation : story.expectations)
        result.outcomes.push_back(judge(expectation, run));
    return result;
}

} // namespace

std::vector<StoryCheck> checkScenario(const Scenario &scenario)
{
    std::vector<StoryCheck> result = {checkStory("", scenario)};
    for (const Variant &variant : scenario.variants)
        result.push_back(checkStory(variant.name, *variant.story));
    return result;
}

} // namespace offstage
