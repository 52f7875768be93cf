// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scenario/load_facts.h"

#include <algorithm>
#include <filesystem>
#include <list>
#include <map>
#include <tuple>

#include "model/scenario/data_file.h"
#include "model/scenario/rules_reader.h"

namespace offstage {

namespace {

/// By area, then by number: of two numbers the longer one is greater.
auto place(std::string_view id)
{
    const std::string_view area = id.substr(0, 3);
    return std::tuple(area, id.size(), id);
}

/// Two capitals, a dash and a number.
bool isFactId(std::string_view id)
{
    const auto isCapital = [](char c) { return c >= 'A' && c <= 'Z'; };
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    return id.size() > 3 && isCapital(id[0]) && isCapital(id[1]) && id[2] == '-' &&
           std::all_of(id.begin() + 3, id.end(), isDigit);
}

/// What the files say before every id is known.
struct Reading {
    std::map<std::string, Fact> facts;
    /// Where a fact names others, by its id.
    std::vector<std::pair<std::string, NodeReader>> links;
};

Fact readFact(const NodeReader &node, const std::string &id, Reading &reading)
{
    Fact fact;
    fact.id = id;
    MapReader map(node);
    if (const auto statement = map.require("statement"))
        fact.statement = readText(*statement).value_or("");
    if (const auto topic = map.require("topic"))
        fact.topic = readText(*topic).value_or("");
    if (const auto trust = map.require("trust"))
        fact.trust = readChoice<Trust>(*trust).value_or(Trust::Assumed);
    map.field("ios", fact.ios, readText);
    map.field("numbers", fact.numbers, readText);
    map.field("conflict", fact.conflict, readText);
    if (const auto conflicts = map.find("conflicts")) {
        fact.conflicts = readTexts(*conflicts);
        reading.links.emplace_back(id, *conflicts);
    }
    if (const auto sources = map.find("sources"))
        fact.sources = readSources(*sources);
    map.finish();
    if (map.isMap() && fact.sources.empty() && fact.trust != Trust::Assumed)
        node.complain("a fact without sources can only be assumed");
    return fact;
}

void readFacts(const NodeReader &root, Reading &reading)
{
    if (!root.isMap())
        return MapReader(root).finish();
    for (std::size_t i = 0; i < root.node().keys.size(); ++i) {
        const YamlKey &key = root.node().keys[i];
        if (!isFactId(key.text)) {
            root.complainAt(key, "this is not the id of a fact like LC-39");
            continue;
        }
        Fact fact = readFact(root.child(i), key.text, reading);
        if (!reading.facts.try_emplace(key.text, std::move(fact)).second)
            root.complainAt(key, "another file has this fact too");
    }
}

void readReasons(const NodeReader &root, Reading &reading)
{
    if (!root.isMap())
        return MapReader(root).finish();
    for (std::size_t i = 0; i < root.node().keys.size(); ++i) {
        const YamlKey &key = root.node().keys[i];
        const auto fact = reading.facts.find(key.text);
        if (fact == reading.facts.end())
            root.complainAt(key, "there is no such fact");
        else if (const auto reason = readText(root.child(i)))
            fact->second.notModelled = *reason;
    }
}

/// A disagreement has two sides, and each names the other.
void checkLinks(const Reading &reading)
{
    for (const auto &[id, node] : reading.links) {
        for (const std::string &other : reading.facts.at(id).conflicts) {
            const auto fact = reading.facts.find(other);
            if (fact == reading.facts.end()) {
                node.complain("there is no fact " + other);
                continue;
            }
            const std::vector<std::string> &back = fact->second.conflicts;
            if (std::find(back.begin(), back.end(), id) == back.end())
                node.complain(
                    std::string(other).append(" does not name ").append(id).append(" in turn"));
        }
    }
}

} // namespace

Facts::Facts(std::vector<Fact> facts) : m_facts(std::move(facts))
{
    std::sort(m_facts.begin(), m_facts.end(),
              [](const Fact &a, const Fact &b) { return place(a.id) < place(b.id); });
}

const Fact *Facts::find(std::string_view id) const
{
    if (!isFactId(id))
        return nullptr;
    const auto found =
        std::lower_bound(m_facts.begin(), m_facts.end(), id,
                         [](const Fact &a, std::string_view b) { return place(a.id) < place(b); });
    return found != m_facts.end() && found->id == id ? &*found : nullptr;
}

Result<Facts> loadFacts(const std::string &resourcesFolder)
{
    Problems problems;
    Reading reading;
    // The places that links remember point into these.
    std::list<DataFile> files;
    for (const std::string &path : yamlFilesIn(resourcesFolder + "/facts", problems)) {
        if (auto file = readDataFile(path, problems))
            files.push_back(*std::move(file));
    }
    const auto isReasons = [](const DataFile &file) {
        return std::filesystem::path(file.path).stem() == "not_modelled";
    };
    for (const DataFile &file : files) {
        if (!isReasons(file))
            readFacts(NodeReader(file.root, "", file.path, problems), reading);
    }
    for (const DataFile &file : files) {
        if (isReasons(file))
            readReasons(NodeReader(file.root, "", file.path, problems), reading);
    }
    checkLinks(reading);
    if (!problems.empty()) {
        sortByPlace(problems);
        return tl::unexpected(std::move(problems));
    }
    std::vector<Fact> facts;
    for (auto &[id, fact] : reading.facts)
        facts.push_back(std::move(fact));
    return Facts(std::move(facts));
}

} // namespace offstage
