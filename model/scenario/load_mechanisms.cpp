// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>

#include "model/mechanism/registry.h"
#include "model/scenario/rules_reader.h"

namespace offstage {

namespace {

/// The numbers of a page: those that the mechanism's code names, no more and no fewer.
void readNumbers(MapReader &page, const Mechanism &mechanism, Rules &rules)
{
    const auto node = page.find("numbers");
    if (!node) {
        if (!mechanism.numbers.empty())
            page.node().complain("\"numbers\" is missing");
        return;
    }
    MapReader map(*node);
    for (std::size_t i = 0; i < mechanism.numbers.size(); ++i) {
        const auto number = map.require(mechanism.numbers[i]);
        if (!number)
            continue;
        if (auto value = newest<Parameter>(*number, rules.ios, readParameter)) {
            const auto id = static_cast<std::size_t>(ownNumber(mechanism, i));
            value->word = parameterWords()[id];
            rules.parameters[id] = *std::move(value);
        }
    }
    map.finish();
}

void readPage(const NodeReader &node, const Mechanism &mechanism, Rules &rules)
{
    MechanismDocument &page = rules.mechanisms[static_cast<std::size_t>(mechanism.id)];
    MapReader map(node);
    if (const auto title = map.require("title"))
        page.title = readText(*title).value_or("");
    if (const auto summary = map.require("summary"))
        page.summary = readText(*summary).value_or("");
    map.field("purpose", page.purpose, readText);
    map.field("clause", page.clause, readText);
    map.field("api", page.api, readText);
    map.field("since", page.since, readVersion);
    if (const auto trust = map.require("trust"))
        page.trust = readChoice<Trust>(*trust).value_or(Trust::Assumed);
    if (const auto facts = map.find("facts"))
        page.facts = readTexts(*facts);
    if (const auto sources = map.find("sources"))
        page.sources = readSources(*sources);
    readNumbers(map, mechanism, rules);
    map.finish();
}

} // namespace

void readMechanisms(const std::string &folder, Rules &rules, Problems &problems)
{
    std::vector<std::string> known;
    for (const Mechanism &mechanism : mechanisms()) {
        std::string name(nameOf(mechanism.id));
        std::replace(name.begin(), name.end(), '-', '_');
        known.push_back(name);
        const std::string path = std::string(folder).append("/").append(name).append(".yaml");
        if (const auto file = readDataFile(path, problems))
            readPage(NodeReader(file->root, "", file->path, problems), mechanism, rules);
    }
    for (const std::string &path : yamlFilesIn(folder, problems)) {
        const std::string name = std::filesystem::path(path).stem().string();
        if (std::find(known.begin(), known.end(), name) == known.end())
            problems.push_back(
                {path, 0, 0, "", "the model has no such mechanism" + hint(name, known)});
    }
}

} // namespace offstage
