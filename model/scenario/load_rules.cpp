// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scenario/scenario.h"

#include <algorithm>
#include <filesystem>
#include <map>

#include "model/mechanism/registry.h"
#include "model/scenario/rules_reader.h"

namespace offstage {

namespace {

GateRow readGateRow(const NodeReader &node)
{
    GateRow row;
    MapReader map(node);
    if (const auto gate = map.require("gate"))
        row.gate = readChoice<Gate>(*gate).value_or(Gate::Nothing);
    map.field("threshold", row.threshold, readNumber);
    if (const auto facts = map.find("facts"))
        row.facts = readTexts(*facts);
    Version since;
    map.field("since", since, readVersion);
    map.field("after-force-quit", row.runsAfterForceQuit, readFlag);
    if (const auto flag = map.find("after-force-quit-if")) {
        if (const auto word = flag->scalar("a parameter")) {
            const auto &words = parameterWords();
            const auto it = std::find(words.begin(), words.end(), *word);
            if (it == words.end())
                flag->complain("the model has no such parameter");
            else
                row.afterForceQuit = static_cast<ParameterId>(it - words.begin());
        }
    }
    if (const auto weights = map.find("weights"); weights && !weights->isNothing()) {
        MapReader words(*weights);
        for (std::size_t i = 0; i < kPolicyCount; ++i) {
            if (const auto weight = words.find(kEnumNames<PolicyId>[i])) {
                if (const auto value = readNumber(*weight))
                    row.weights[i] = static_cast<float>(*value);
            }
        }
        words.finish();
    }
    map.finish();
    return row;
}

PolicyDocument readPolicyDocument(const NodeReader &node)
{
    PolicyDocument document;
    MapReader map(node);
    if (const auto title = map.require("title"))
        document.title = readText(*title).value_or("");
    if (const auto rule = map.require("rule"))
        document.rule = readText(*rule).value_or("");
    if (const auto trust = map.require("trust"))
        document.trust = readChoice<Trust>(*trust).value_or(Trust::Assumed);
    if (const auto facts = map.find("facts"))
        document.facts = readTexts(*facts);
    if (const auto sources = map.find("sources"))
        document.sources = readSources(*sources);
    if (const auto changedBy = map.require("changed-by")) {
        const std::vector<std::string> words = {"app", "user", "system"};
        if (const auto index = readWord(*changedBy, words))
            document.changedBy = words[*index];
    }
    map.finish();
    return document;
}

void readParameters(const NodeReader &root, Rules &rules, std::map<std::size_t, std::string> &seen)
{
    if (!root.isMap())
        return MapReader(root).finish();
    const std::vector<std::string> words(kParameterWords.begin(), kParameterWords.end());
    for (std::size_t i = 0; i < root.node().keys.size(); ++i) {
        const YamlKey &key = root.node().keys[i];
        const auto word = std::find(words.begin(), words.end(), key.text);
        if (word == words.end()) {
            root.complainAt(key, "the model has no such parameter" + hint(key.text, words));
            continue;
        }
        const auto index = static_cast<std::size_t>(word - words.begin());
        const auto [other, isNew] = seen.try_emplace(index, key.text);
        if (!isNew)
            root.complainAt(key, "another file has this parameter too");
        if (auto value = newest<Parameter>(root.child(i), rules.ios, readParameter)) {
            value->word = key.text;
            rules.parameters[index] = *std::move(value);
        }
    }
}

void readGates(const NodeReader &root, Rules &rules)
{
    MapReader map(root);
    for (std::size_t i = 0; i < rules.gates.size(); ++i) {
        const auto row = map.require(kEnumNames<MechanismId>[i]);
        if (!row)
            continue;
        if (auto value = newest<GateRow>(*row, rules.ios, readGateRow))
            rules.gates[i] = *std::move(value);
    }
    map.finish();
}

void readPolicies(const std::string &folder, Rules &rules, Problems &problems)
{
    std::vector<std::string> known;
    for (std::size_t i = 0; i < kPolicyCount; ++i) {
        std::string name(kEnumNames<PolicyId>[i]);
        std::replace(name.begin(), name.end(), '-', '_');
        known.push_back(name);
        const std::string path = std::string(folder).append("/").append(name).append(".yaml");
        if (const auto file = readDataFile(path, problems))
            rules.policies[i] =
                readPolicyDocument(NodeReader(file->root, "", file->path, problems));
    }
    for (const std::string &path : yamlFilesIn(folder, problems)) {
        const std::string name = std::filesystem::path(path).stem().string();
        if (std::find(known.begin(), known.end(), name) == known.end())
            problems.push_back(
                {path, 0, 0, "", "the model has no such policy" + hint(name, known)});
    }
}

} // namespace

Result<Rules> loadRules(const std::string &resourcesFolder, Version ios)
{
    Problems problems;
    Rules rules;
    rules.ios = ios;
    rules.parameters.resize(parameterWords().size());
    bool hasGates = false;
    const std::string folder = resourcesFolder + "/parameters";
    std::map<std::size_t, std::string> seen;
    for (const std::string &path : yamlFilesIn(folder, problems)) {
        const auto file = readDataFile(path, problems);
        if (!file)
            continue;
        const NodeReader root(file->root, "", file->path, problems);
        if (std::filesystem::path(path).stem() == "gates") {
            hasGates = true;
            readGates(root, rules);
        } else {
            readParameters(root, rules, seen);
        }
    }
    for (std::size_t i = 0; i < kParameterCount; ++i) {
        if (!seen.contains(i))
            problems.push_back(
                {folder, 0, 0, std::string(kParameterWords[i]), "no file has this parameter"});
    }
    if (!hasGates)
        problems.push_back({folder + "/gates.yaml", 0, 0, "", "the file is missing"});
    readPolicies(resourcesFolder + "/policies", rules, problems);
    readMechanisms(resourcesFolder + "/mechanisms", rules, problems);
    if (!problems.empty()) {
        sortByPlace(problems);
        return tl::unexpected(std::move(problems));
    }
    return rules;
}

} // namespace offstage
