// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scenario/scenario.h"

#include <algorithm>
#include <charconv>
#include <map>

#include "model/core/time_text.h"
#include "model/mechanism/registry.h"
#include "model/scenario/merge_yaml.h"
#include "model/scenario/read_context.h"
#include "model/scenario/read_variants.h"
#include "model/scenario/rule_changes.h"
#include "model/scenario/scenario_words.h"
#include "model/scenario/user_lines.h"

namespace offstage {

namespace {

constexpr Duration kLongestScenario = days(366);

std::optional<std::uint64_t> readSeed(const NodeReader &node)
{
    const auto text = node.scalar("a seed");
    if (!text)
        return std::nullopt;
    std::uint64_t seed = 0;
    const char *const end = text->data() + text->size();
    const auto [last, error] = std::from_chars(text->data(), end, seed);
    if (error == std::errc() && last == end && !text->empty())
        return seed;
    node.complain("a seed is a whole number from 0 to 18446744073709551615");
    return std::nullopt;
}

std::optional<Instant> readStart(const NodeReader &node)
{
    const auto text = node.scalar("a date and time");
    if (!text)
        return std::nullopt;
    const auto start = parseStart(*text);
    if (!start)
        node.complain("\"" + *text + "\" is not a date and time; write it like 2025-11-20 13:40");
    return start;
}

/// The phone at the start, apart from what the rules add to it.
void readPhone(const NodeReader &node, ReadContext &context)
{
    Setup &setup = context.setup;
    Device &device = setup.device;
    const Instant start = setup.start;
    MapReader map(node);
    for (std::size_t i = 0; i < setup.facts.size(); ++i) {
        if (const auto fact = map.find(vocabulary().facts[i].word)) {
            checkSince(*fact, vocabulary().facts[i].since, context);
            setup.facts[i] = readFactValue(*fact, i);
        }
    }
    if (const auto battery = map.find("battery"))
        device.charge = readCount(*battery, 1, 100, "%").value_or(80) * 1'000'000;
    map.field("charger", device.isOnCharger, readFlag);
    map.field("network", device.link, readChoice<Network>);
    map.field("airplane-mode", device.isAirplaneMode, readFlag);
    if (const auto mode = map.find("low-power-mode")) {
        checkSince(*mode, kLowPowerModeSince, context);
        device.isLowPowerMode = readFlag(*mode).value_or(false);
    }
    map.field("background-refresh", device.isBackgroundRefreshOn, readFlag);
    map.field("memory", device.memory, readChoice<MemoryPressure>);
    map.field("thermal", device.thermal, readChoice<Thermal>);
    map.field("camera", device.isCameraInUse, readFlag);
    map.field("user", device.user, readChoice<UserPresence>);
    map.field("passcode", device.hasPasscode, readFlag);
    map.field("locked", device.isLocked, readFlag);
    Duration lockedFor{};
    if (const auto length = map.find("locked-for")) {
        lockedFor = readDuration(*length).value_or(Duration());
        if (!device.isLocked)
            length->complain("only a phone with \"locked: yes\" was locked for some time");
    }
    if (const auto unlocked = map.find("first-unlock")) {
        device.wasUnlockedSinceBoot = readFlag(*unlocked).value_or(true);
        if (!device.wasUnlockedSinceBoot && !(device.isLocked && device.hasPasscode))
            unlocked->complain("a phone that is not locked by a passcode was unlocked");
    }
    Duration booted = days(2);
    if (const auto length = map.find("booted")) {
        booted = readDuration(*length).value_or(booted);
        if (booted < lockedFor)
            length->complain("the phone was locked before it booted");
    }
    device.bootedAt = start - booted;
    if (device.isLocked) {
        device.isScreenOn = false;
        device.lockedAt = start - lockedFor;
        device.screenOffAt = device.lockedAt;
    }
    map.finish();
}

/// What follows from the phone's facts at the start and the rules.
void deriveDevice(Device &device, Instant start, const Rules &rules)
{
    device.chargeAsOf = start;
    if (device.bootedAt == Instant{})
        device.bootedAt = start - days(2);
    if (device.network() == Network::None)
        device.networkLostAt = start;
    if (device.lockedAt && device.hasPasscode)
        device.isClassAKeyPresent =
            device.wasUnlockedSinceBoot &&
            start - *device.lockedAt < rules.duration(ParameterId::ClassAKeyDrop);
    // On its way down the battery passed the levels at which Low Power Mode is offered.
    for (const ParameterId level :
         {ParameterId::LowPowerOfferFirst, ParameterId::LowPowerOfferSecond}) {
        if (device.charge <= rules.count(level) * 1'000'000)
            device.lowPowerOfferedAt = static_cast<std::uint8_t>(rules.count(level));
    }
}

void readEnd(MapReader &map, ReadContext &context, Scenario &scenario)
{
    const Instant start = context.setup.start;
    const auto length = map.find("length");
    const auto end = map.find("end");
    if (length.has_value() == end.has_value()) {
        if (map.isMap())
            map.node().complain("either \"length\" or \"end\" is needed, and only one of them");
        return;
    }
    const NodeReader &node = length ? *length : *end;
    if (length) {
        const auto duration = readDuration(*length);
        if (!duration)
            return;
        scenario.end = start + *duration;
    } else {
        const auto at = context.readInstant(*end);
        if (!at)
            return;
        scenario.end = *at;
    }
    if (scenario.end <= start || scenario.end - start > kLongestScenario)
        node.complain("a scenario is longer than nothing and at most 366 d");
    else
        context.end = scenario.end;
}

/// The entries of `captions` and `notes`.
template <class T>
void readTimedTexts(MapReader &map, std::string_view key, const ReadContext &context,
                    std::vector<T> &target)
{
    const auto list = map.find(key);
    if (!list || list->isNothing())
        return;
    for (const NodeReader &element : list->elements()) {
        T entry;
        MapReader fields(element);
        if (const auto at = fields.require("at"))
            entry.at = context.readInstant(*at).value_or(Instant{});
        if (const auto text = fields.require("text"))
            entry.text = readText(*text).value_or("");
        fields.finish();
        target.push_back(std::move(entry));
    }
    std::stable_sort(target.begin(), target.end(),
                     [](const T &a, const T &b) { return a.at < b.at; });
}

/// Everything but the rules and variants; the setup stays in the context.
Scenario readRoot(MapReader &map, ReadContext &context, const std::string &resourcesFolder)
{
    Scenario scenario;
    Setup &setup = context.setup;
    if (const auto title = map.require("title"))
        scenario.title = readText(*title).value_or("");
    map.field("summary", scenario.summary, readText);
    if (const auto ios = map.require("ios"))
        setup.rules.ios = readVersion(*ios).value_or(Version{});
    map.field("seed", setup.seed, readSeed);
    if (const auto seeds = map.find("seeds"))
        context.seeds = scenario.seeds =
            static_cast<std::uint32_t>(readCount(*seeds, 1, kMostSeeds).value_or(kUsualSeeds));
    if (const auto start = map.require("start"))
        setup.start = readStart(*start).value_or(Instant{});
    readEnd(map, context, scenario);
    for (const FactWord &fact : vocabulary().facts)
        setup.facts.push_back(fact.initial);
    if (const auto phone = map.find("phone"))
        readPhone(*phone, context);
    if (const auto user = map.find("user"))
        readUser(*user, setup.user, resourcesFolder);
    if (const auto apps = map.require("apps")) {
        readApps(*apps, context);
        readUsualUse(*apps, setup, resourcesFolder);
    }
    if (const auto inputs = map.find("inputs"); inputs && !inputs->isNothing()) {
        for (const NodeReader &element : inputs->elements()) {
            if (auto input = readInput(element, context))
                scenario.inputs.push_back(*std::move(input));
        }
    }
    std::stable_sort(scenario.inputs.begin(), scenario.inputs.end(),
                     [](const TimedInput &a, const TimedInput &b) { return a.at < b.at; });
    if (const auto story = map.find("story"))
        scenario.story = readStoryCard(*story, context);
    readTimedTexts(map, "captions", context, scenario.captions);
    readTimedTexts(map, "notes", context, scenario.notes);
    if (const auto expect = map.find("expect"); expect && !expect->isNothing()) {
        for (const NodeReader &element : expect->elements()) {
            if (auto expectation = readExpectation(element, context))
                scenario.expectations.push_back(*std::move(expectation));
        }
    }
    return scenario;
}

/// Reads the story of a file and the variants of it, which may be of other versions of iOS.
class StoryReader {
public:
    StoryReader(const std::string &file, const std::string &resources)
        : m_file(file), m_resources(resources)
    {}

    std::optional<Scenario> readAll(const YamlNode &tree)
    {
        auto scenario = readStory(tree, "", true);
        const YamlNode *const variants = valueOf(tree, "variants");
        if (!scenario || variants == nullptr)
            return scenario;
        scenario->written.kind = YamlNode::Kind::Map;
        for (const std::string key : {"phone", "user", "apps"}) {
            if (const YamlNode *const part = valueOf(tree, key))
                setValue(scenario->written, {key}, *part);
        }
        const NodeReader node(*variants, "variants", m_file, m_problems);
        scenario->variants = readVariants(
            node, tree, *scenario, [&](const YamlNode &changed, const std::string &path) {
                // A file with so much wrong in it is not read to its end.
                constexpr std::size_t mostProblems = 100;
                return m_problems.size() < mostProblems ? readStory(changed, path, false)
                                                        : std::nullopt;
            });
        return m_problems.empty() ? std::move(scenario) : std::nullopt;
    }

    /// In the order of the file; what several variants have wrong stands there once.
    Problems takeProblems()
    {
        sortByPlace(m_problems);
        const auto isSame = [](const Problem &a, const Problem &b) {
            return a.file == b.file && a.line == b.line && a.column == b.column &&
                   a.message == b.message;
        };
        m_problems.erase(std::unique(m_problems.begin(), m_problems.end(), isSame),
                         m_problems.end());
        return std::move(m_problems);
    }

private:
    std::optional<Scenario> readStory(const YamlNode &tree, const std::string &path,
                                      bool mayHaveVariants)
    {
        const std::size_t before = m_problems.size();
        ReadContext context;
        MapReader map(NodeReader(tree, path, m_file, m_problems));
        Scenario scenario = readRoot(map, context, m_resources);
        const auto changes = map.find("rules");
        if (mayHaveVariants)
            map.find("variants");
        map.finish();
        const bool isFine = m_problems.size() == before;
        if (const Rules *rules = rulesOf(context.setup.rules.ios, isFine)) {
            context.setup.rules = *rules;
            if (changes)
                readRuleChanges(*changes, context.setup.rules, scenario.rules);
        }
        if (m_problems.size() != before)
            return std::nullopt;
        deriveDevice(context.setup.device, context.setup.start, context.setup.rules);
        scenario.file = m_file;
        scenario.setup = std::make_shared<const Setup>(std::move(context.setup));
        return scenario;
    }

    /// What is wrong with the data files is told only where nothing is wrong with the scenario.
    const Rules *rulesOf(Version ios, bool tellsProblems)
    {
        const auto known = m_rules.find(ios);
        if (known != m_rules.end())
            return &known->second;
        auto rules = loadRules(m_resources, ios);
        if (rules)
            return &m_rules.emplace(ios, *std::move(rules)).first->second;
        if (tellsProblems)
            m_problems.insert(m_problems.end(), rules.error().begin(), rules.error().end());
        return nullptr;
    }

    const std::string &m_file;
    const std::string &m_resources;
    Problems m_problems;
    std::map<Version, Rules> m_rules;
};

} // namespace

Result<Scenario> readScenario(const std::string &text, const std::string &fileName,
                              const std::string &resourcesFolder)
{
    const auto tree = parseYaml(text, fileName);
    if (!tree)
        return tl::unexpected(tree.error());
    StoryReader reader(fileName, resourcesFolder);
    auto scenario = reader.readAll(*tree);
    if (!scenario)
        return tl::unexpected(reader.takeProblems());
    return *std::move(scenario);
}

Result<Scenario> loadScenario(const std::string &path, const std::string &resourcesFolder)
{
    const auto text = readYamlFile(path);
    if (!text)
        return tl::unexpected(text.error());
    return readScenario(*text, path, resourcesFolder);
}

} // namespace offstage
