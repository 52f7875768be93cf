// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scenario/rules_reader.h"

#include "model/scenario/rule_changes.h"

namespace offstage {

namespace {

DisputeSide readSide(const NodeReader &node, Unit unit)
{
    DisputeSide side;
    MapReader map(node);
    if (const auto value = map.require("value"))
        side.value = readRuleValue(*value, unit).value_or(0);
    if (const auto says = map.require("says"))
        side.says = readText(*says).value_or("");
    if (const auto facts = map.find("facts"))
        side.facts = readTexts(*facts);
    map.finish();
    return side;
}

} // namespace

Parameter readParameter(const NodeReader &node)
{
    Parameter parameter;
    MapReader map(node);
    bool hasUnit = false;
    if (const auto unit = map.require("unit")) {
        if (const auto choice = readChoice<Unit>(*unit)) {
            parameter.unit = *choice;
            hasUnit = true;
        }
    }
    if (const auto value = map.require("value"); value && hasUnit)
        parameter.value = readRuleValue(*value, parameter.unit).value_or(0);
    if (const auto trust = map.require("trust"))
        parameter.trust = readChoice<Trust>(*trust).value_or(Trust::Assumed);
    if (const auto meaning = map.require("meaning"))
        parameter.meaning = readText(*meaning).value_or("");
    if (const auto facts = map.find("facts"))
        parameter.facts = readTexts(*facts);
    map.field("since", parameter.since, readVersion);
    map.field("disputed", parameter.disputed, readText);
    if (const auto sides = map.find("sides"); sides && hasUnit) {
        for (const NodeReader &element : sides->elements())
            parameter.sides.push_back(readSide(element, parameter.unit));
    }
    map.finish();
    return parameter;
}

std::vector<Source> readSources(const NodeReader &node)
{
    std::vector<Source> result;
    if (node.isNothing())
        return result;
    for (const NodeReader &element : node.elements()) {
        MapReader map(element);
        Source source;
        if (const auto title = map.require("title"))
            source.title = readText(*title).value_or("");
        map.field("url", source.url, readText);
        map.finish();
        result.push_back(std::move(source));
    }
    return result;
}

} // namespace offstage
