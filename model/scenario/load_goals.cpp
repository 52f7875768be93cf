// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scenario/load_goals.h"

#include <algorithm>

#include "model/scenario/data_file.h"

namespace offstage {

namespace {

/// A text that has to be there and to say something.
std::string requireText(MapReader &map, std::string_view key)
{
    const auto node = map.require(key);
    const auto text = node ? readText(*node) : std::nullopt;
    if (text && text->empty())
        node->complain("this is empty");
    return text.value_or("");
}

std::vector<MechanismId> readMechanismList(const NodeReader &node)
{
    std::vector<MechanismId> result;
    for (const NodeReader &element : node.isScalar() ? std::vector{node} : node.elements()) {
        if (const auto mechanism = readChoice<MechanismId>(element))
            result.push_back(*mechanism);
    }
    return result;
}

void readFactIds(MapReader &map, std::vector<std::string> &facts)
{
    if (const auto node = map.find("facts"))
        facts = readTexts(*node);
}

GoalOption readOption(const NodeReader &node)
{
    GoalOption option;
    MapReader map(node);
    if (const auto mechanism = map.require("mechanism"))
        option.mechanism = readChoice<MechanismId>(*mechanism).value_or(option.mechanism);
    if (const auto with = map.find("with"))
        option.with = readMechanismList(*with);
    map.field("since", option.since, readVersion);
    if (const auto until = map.find("until")) {
        option.until = readVersion(*until);
        if (option.until && *option.until <= option.since)
            until->complain("an option ends after it begins");
    }
    option.limits = requireText(map, "limits");
    option.caveat = requireText(map, "caveat");
    map.field("purpose", option.purpose, readText);
    map.field("story", option.story, readText);
    readFactIds(map, option.facts);
    map.finish();
    return option;
}

GoalMisfit readMisfit(const NodeReader &node)
{
    GoalMisfit misfit;
    MapReader map(node);
    if (const auto mechanism = map.require("mechanism"))
        misfit.mechanism = readChoice<MechanismId>(*mechanism).value_or(misfit.mechanism);
    misfit.why = requireText(map, "why");
    readFactIds(map, misfit.facts);
    map.finish();
    return misfit;
}

Goal readGoal(const NodeReader &node, const std::string &id)
{
    Goal goal;
    goal.id = id;
    MapReader map(node);
    goal.goal = requireText(map, "goal");
    if (const auto asked = map.find("asked"))
        goal.asked = readTexts(*asked);
    if (const auto runs = map.require("code-runs"))
        goal.codeRuns = readChoice<CodeRuns>(*runs).value_or(goal.codeRuns);
    if (const auto start = map.require("when"))
        goal.start = readChoice<GoalStart>(*start).value_or(goal.start);
    if (const auto options = map.require("options")) {
        for (const NodeReader &element : options->elements())
            goal.options.push_back(readOption(element));
    }
    if (const auto misfits = map.find("not"); misfits && !misfits->isNothing()) {
        for (const NodeReader &element : misfits->elements())
            goal.misfits.push_back(readMisfit(element));
    }
    map.field("product", goal.product, readText);
    readFactIds(map, goal.facts);
    map.finish();
    if (map.isMap() && goal.options.empty() && goal.product.empty())
        node.complain("a goal without options says in \"product\" what to do instead");
    return goal;
}

} // namespace

const Goal *Goals::find(std::string_view id) const
{
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Goal &goal) { return goal.id == id; });
    return found == all.end() ? nullptr : &*found;
}

Result<Goals> loadGoals(const std::string &resourcesFolder)
{
    Problems problems;
    Goals goals;
    if (const auto file = readDataFile(resourcesFolder + "/goals.yaml", problems)) {
        const NodeReader root(file->root, "", file->path, problems);
        if (!root.isMap())
            MapReader(root).finish();
        else
            for (std::size_t i = 0; i < root.node().keys.size(); ++i)
                goals.all.push_back(readGoal(root.child(i), root.node().keys[i].text));
    }
    if (!problems.empty()) {
        sortByPlace(problems);
        return tl::unexpected(std::move(problems));
    }
    return goals;
}

} // namespace offstage
