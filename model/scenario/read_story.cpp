// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scenario/data_file.h"
#include "model/scenario/read_context.h"

namespace offstage {

namespace {

std::optional<StoryMoment> readMoment(const NodeReader &node, const ReadContext &context)
{
    MapReader map(node);
    const auto app = map.require("app");
    const auto at = map.require("at");
    map.finish();
    const auto who = app ? context.readApp(*app) : std::nullopt;
    const auto when = at ? context.readInstant(*at) : std::nullopt;
    if (!who || !when)
        return std::nullopt;
    if (*when > context.end)
        at->complain("the story is over by then");
    return StoryMoment{*who, *when};
}

std::optional<StoryStretch> readStretch(const NodeReader &node, const ReadContext &context)
{
    MapReader map(node);
    const auto from = map.require("from");
    const auto to = map.require("to");
    map.finish();
    const auto begin = from ? context.readInstant(*from) : std::nullopt;
    const auto end = to ? context.readInstant(*to) : std::nullopt;
    if (!begin || !end)
        return std::nullopt;
    if (*end <= *begin || *end > context.end)
        to->complain("a stretch ends after it begins, and within the story");
    return StoryStretch{*begin, *end};
}

} // namespace

std::optional<StoryCard> readStoryCard(const NodeReader &node, const ReadContext &context)
{
    StoryCard card;
    MapReader map(node);
    if (const auto group = map.require("group"))
        card.group = readChoice<StoryGroup>(*group).value_or(card.group);
    if (const auto question = map.require("question"))
        card.question = readText(*question).value_or("");
    if (const auto answer = map.require("answer"))
        card.answer = readText(*answer).value_or("");
    if (const auto asked = map.find("asked"))
        card.asked = readTexts(*asked);
    if (const auto mechanism = map.find("mechanism"))
        card.mechanism = readChoice<MechanismId>(*mechanism);
    if (const auto moment = map.find("moment"))
        card.moment = readMoment(*moment, context);
    if (const auto picture = map.find("picture"))
        card.picture = readStretch(*picture, context);
    if (const auto see = map.find("see"))
        card.see = readTexts(*see);
    if (const auto facts = map.find("facts"))
        card.facts = readTexts(*facts);
    map.finish();
    return map.isMap() ? std::optional(card) : std::nullopt;
}

} // namespace offstage
