// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/explain/adviser.h"

#include <algorithm>

namespace offstage {

namespace {

Era eraAt(const Goal &goal, Version version, const Rules &rules)
{
    Era era{version, nullptr, {}};
    for (const GoalOption &option : goal.options) {
        if (availableFrom(option, rules) > version || (option.until && *option.until <= version))
            continue;
        if (era.first)
            era.others.push_back(&option);
        else
            era.first = &option;
    }
    return era;
}

/// The versions after `target` at which an option begins or ends, in order.
std::vector<Version> turns(const Goal &goal, Version target, const Rules &rules)
{
    std::vector<Version> result;
    for (const GoalOption &option : goal.options) {
        result.push_back(availableFrom(option, rules));
        if (option.until)
            result.push_back(*option.until);
    }
    std::sort(result.begin(), result.end());
    result.erase(std::unique(result.begin(), result.end()), result.end());
    result.erase(result.begin(), std::upper_bound(result.begin(), result.end(), target));
    return result;
}

} // namespace

Version availableFrom(const GoalOption &option, const Rules &rules)
{
    return std::max(option.since, rules.mechanism(option.mechanism).since);
}

Advice adviseOn(const Goal &goal, Version deploymentTarget, const Rules &rules)
{
    Advice advice;
    advice.isImpossible = goal.options.empty();
    if (advice.isImpossible)
        return advice;
    const Era now = eraAt(goal, deploymentTarget, rules);
    advice.first = now.first;
    advice.others = now.others;
    advice.eras.push_back(now);
    for (const Version version : turns(goal, deploymentTarget, rules)) {
        const Era era = eraAt(goal, version, rules);
        if (era.first != advice.eras.back().first)
            advice.eras.push_back(era);
    }
    return advice;
}

const std::string &purposeOf(const GoalOption &option, const Rules &rules)
{
    return option.purpose.empty() ? rules.mechanism(option.mechanism).purpose : option.purpose;
}

std::vector<const Goal *> goalsFor(const Goals &goals, const AdviserAnswers &answers)
{
    const auto fits = [&](const Goal &goal) {
        const bool hasCode = goal.codeRuns != CodeRuns::No;
        return (!answers.start || goal.start == *answers.start) &&
               (!answers.needsCode || hasCode == *answers.needsCode) &&
               (!answers.length || goal.codeRuns == *answers.length);
    };
    std::vector<const Goal *> result;
    for (const Goal &goal : goals.all) {
        if (fits(goal))
            result.push_back(&goal);
    }
    return result;
}

} // namespace offstage
