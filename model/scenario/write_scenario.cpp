// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scenario/scenario.h"

#include <algorithm>

#include "model/core/overloaded.h"
#include "model/core/time_text.h"
#include "model/mechanism/registry.h"
#include "model/mechanism/word_text.h"
#include "model/scenario/habit_words.h"
#include "model/scenario/merge_yaml.h"
#include "model/scenario/read_variants.h"
#include "model/scenario/scenario_words.h"
#include "model/scenario/share_words.h"
#include "model/scenario/user_lines.h"
#include "model/scenario/write_text.h"
#include "model/scenario/yaml_text.h"

namespace offstage {

namespace {

std::string switchText(bool isOn)
{
    return isOn ? "on" : "off";
}
std::string versionText(Version version)
{
    return std::to_string(version.major) + "." + std::to_string(version.minor);
}

/// Writes what differs from what the reader assumes anyway, so that a saved file stays as short as
/// one written by hand.
class Writer {
public:
    explicit Writer(const Scenario &scenario) : m_scenario(scenario), m_setup(*scenario.setup) {}

    std::string write()
    {
        line(0, "title", yamlScalar(m_scenario.title, YamlPlace::Line));
        if (!m_scenario.summary.empty())
            line(0, "summary", yamlScalar(m_scenario.summary, YamlPlace::Line));
        writeStory();
        line(0, "ios", versionText(m_setup.rules.ios));
        line(0, "seed", std::to_string(m_setup.seed));
        if (m_scenario.seeds != kUsualSeeds)
            line(0, "seeds", std::to_string(m_scenario.seeds));
        line(0, "start", startText(m_setup.start));
        line(0, "length", durationSource(m_scenario.end - m_setup.start));
        writeRules();
        if (m_scenario.variants.empty())
            writeSetup();
        else
            m_text += yamlLines(m_scenario.written, 0);
        section("inputs", m_scenario.inputs,
                [&](const TimedInput &input) { return inputYaml(input, m_setup); });
        section("captions", m_scenario.captions,
                [&](const Caption &caption) { return timedText(caption.at, caption.text); });
        section("notes", m_scenario.notes,
                [&](const Note &note) { return timedText(note.at, note.text); });
        section("expect", m_scenario.expectations, expectationYaml);
        writeVariants();
        return std::move(m_text);
    }

private:
    void line(int indent, std::string_view key, std::string_view yaml)
    {
        m_text.append(static_cast<std::size_t>(indent), ' ');
        m_text.append(key).append(": ").append(yaml).append("\n");
    }
    template <class T, class Yaml>
    void section(std::string_view key, const std::vector<T> &entries, const Yaml &yaml)
    {
        if (!entries.empty())
            m_text.append(key).append(":\n");
        for (const T &entry : entries)
            m_text.append("  - ").append(yaml(entry)).append("\n");
    }

    std::string timedText(Instant at, const std::string &text) const
    {
        YamlFlowMap map;
        map.add("at", offsetText(at - m_setup.start));
        map.add("text", yamlScalar(text));
        return map.text();
    }

    void lines(std::string_view key, const std::vector<std::string> &texts)
    {
        if (!texts.empty())
            m_text.append("  ").append(key).append(":\n");
        for (const std::string &text : texts)
            m_text.append("    - ").append(yamlScalar(text, YamlPlace::Line)).append("\n");
    }

    void writeStory()
    {
        if (!m_scenario.story)
            return;
        const StoryCard &card = *m_scenario.story;
        m_text += "story:\n";
        line(2, "group", nameOf(card.group));
        line(2, "question", yamlScalar(card.question, YamlPlace::Line));
        line(2, "answer", yamlScalar(card.answer, YamlPlace::Line));
        lines("asked", card.asked);
        if (card.mechanism)
            line(2, "mechanism", nameOf(*card.mechanism));
        if (card.moment) {
            YamlFlowMap map;
            map.add("app", m_setup.app(card.moment->app).key);
            map.add("at", offsetText(card.moment->at - m_setup.start));
            line(2, "moment", map.text());
        }
        if (card.picture) {
            YamlFlowMap map;
            map.add("from", offsetText(card.picture->from - m_setup.start));
            map.add("to", offsetText(card.picture->to - m_setup.start));
            line(2, "picture", map.text());
        }
        lines("see", card.see);
        lines("facts", card.facts);
    }

    /// A story with variants keeps what they are laid over as it is written: what is left out there
    /// means something else once a variant has changed the rest.
    void writeSetup()
    {
        writePhone();
        writeUser();
        m_text += "apps:\n";
        for (const AppSpec &app : m_setup.apps) {
            if (!app.extensionPoint)
                writeApp(app);
        }
    }

    void writeRules()
    {
        if (!m_scenario.rules.empty())
            m_text += "rules:\n";
        for (const RuleChange &rule : m_scenario.rules)
            line(2, rule.word, yamlScalar(rule.value, YamlPlace::Line));
    }

    void writeVariants()
    {
        YamlNode variants;
        variants.kind = YamlNode::Kind::Map;
        for (const Variant &variant : m_scenario.variants)
            setValue(variants, {variant.name}, fittingChanges(variant.changes, m_scenario));
        if (!m_scenario.variants.empty())
            m_text += "variants:\n" + yamlLines(variants, 2);
    }

    void writePhone()
    {
        const Device &device = m_setup.device;
        const Device usual;
        m_text += "phone:\n";
        line(2, "battery", std::to_string(device.charge / 1'000'000) + " %");
        line(2, "charger", switchText(device.isOnCharger));
        line(2, "network", nameOf(device.link));
        if (device.isAirplaneMode)
            line(2, "airplane-mode", "on");
        if (device.isLowPowerMode)
            line(2, "low-power-mode", "on");
        if (!device.isBackgroundRefreshOn)
            line(2, "background-refresh", "off");
        if (device.memory != usual.memory)
            line(2, "memory", nameOf(device.memory));
        if (device.thermal != usual.thermal)
            line(2, "thermal", nameOf(device.thermal));
        if (device.isCameraInUse)
            line(2, "camera", "on");
        if (device.user != usual.user)
            line(2, "user", nameOf(device.user));
        if (!device.hasPasscode)
            line(2, "passcode", "no");
        for (std::size_t i = 0; i < m_setup.facts.size(); ++i) {
            if (m_setup.facts[i] != vocabulary().facts[i].initial)
                line(2, vocabulary().facts[i].word,
                     factText({static_cast<FactId>(i), m_setup.facts[i]}));
        }
        writeLock(device);
        if (const Duration booted = m_setup.start - device.bootedAt; booted != days(2))
            line(2, "booted", durationSource(booted));
    }

    void writeLock(const Device &device)
    {
        if (device.isLocked)
            line(2, "locked", "yes");
        if (device.lockedAt && *device.lockedAt != m_setup.start)
            line(2, "locked-for", durationSource(m_setup.start - *device.lockedAt));
        if (!device.wasUnlockedSinceBoot)
            line(2, "first-unlock", "no");
    }

    void writeUser()
    {
        const auto lines = userLines(m_setup.user);
        if (!lines.empty())
            m_text += "user:\n";
        for (const auto &[key, yaml] : lines)
            line(2, key, yaml);
    }

    void writeApp(const AppSpec &app)
    {
        const AppSpec usual;
        m_text += "  " + app.key + ":\n";
        line(4, "name", yamlScalar(app.name, YamlPlace::Line));
        line(4, "bundle", yamlScalar(app.bundleId));
        if (app.sdk != usual.sdk)
            line(4, "sdk", versionText(app.sdk));
        writeDeclarations(app);
        if (app.exitsOnSuspend)
            line(4, "exits-on-suspend", "yes");
        writePermissions(app);
        if (app.team.isValid())
            line(4, "team", yamlScalar(m_setup.name(app.team)));
        if (app.isDebugged)
            line(4, "run-from", "xcode");
        if (!app.isRefreshAllowed)
            line(4, "background-refresh", "off");
        if (app.memoryMegabytes != usual.memoryMegabytes)
            line(4, "memory", std::to_string(app.memoryMegabytes) + " MB");
        writePast(app);
        if (!app.habits.empty()) {
            m_text += "    opened:\n";
            for (const UsageHabit &habit : app.habits)
                m_text += "      - " + habitText(habit) + "\n";
        }
        if (app.use)
            line(4, "use", nameOf(*app.use));
        writeReactions(app, 4);
        writeExtensions(app);
    }

    void writeReactions(const AppSpec &app, std::size_t indent)
    {
        if (!app.reactions.empty())
            m_text += std::string(indent, ' ') + "reactions:\n";
        for (const Reaction &reaction : app.reactions)
            writeReaction(reaction, indent + 2);
    }

    void writeExtensions(const AppSpec &host)
    {
        bool isFirst = true;
        for (const AppSpec &app : m_setup.apps) {
            if (!app.extensionPoint || m_setup.app(app.host).key != host.key)
                continue;
            if (std::exchange(isFirst, false))
                m_text += "    extensions:\n";
            m_text += "      " + std::string(nameOf(*app.extensionPoint)) + ":\n";
            if (app.name != extensionName(host.name, nameOf(*app.extensionPoint)))
                line(8, "name", yamlScalar(app.name, YamlPlace::Line));
            line(8, "memory", std::to_string(app.memoryMegabytes) + " MB");
            writeReactions(app, 8);
        }
    }

    void writePermissions(const AppSpec &app)
    {
        YamlFlowMap map;
        bool hasAny = false;
        for (std::size_t i = 0; i < kPermissionCount; ++i) {
            if (app.permissions[i] == Answer::Allowed)
                continue;
            if (static_cast<Permission>(i) == Permission::Notifications) {
                line(4, "notifications", nameOf(app.permissions[i]));
                continue;
            }
            map.add(kEnumNames<Permission>[i], nameOf(app.permissions[i]));
            hasAny = true;
        }
        if (hasAny)
            line(4, "permissions", map.text());
    }

    void writeDeclarations(const AppSpec &app)
    {
        std::string modes;
        for (std::size_t i = 0; i < kEnumNames<BackgroundMode>.size(); ++i) {
            if (app.declares(static_cast<BackgroundMode>(i)))
                modes += (modes.empty() ? "" : ", ") + std::string(kEnumNames<BackgroundMode>[i]);
        }
        if (!modes.empty())
            line(4, "background-modes", "[" + modes + "]");
        std::string keys;
        for (std::size_t i = 0; i < vocabulary().keys.size(); ++i) {
            if (app.declares(static_cast<KeyId>(i)))
                keys += (keys.empty() ? "" : ", ") + std::string(vocabulary().keys[i].word);
        }
        if (!keys.empty())
            line(4, "declares", "[" + keys + "]");
        std::string identifiers;
        for (const NameId name : app.permittedIdentifiers)
            identifiers += (identifiers.empty() ? "" : ", ") + yamlScalar(m_setup.name(name));
        if (!identifiers.empty())
            line(4, "permitted-identifiers", "[" + identifiers + "]");
    }

    void writePast(const AppSpec &app)
    {
        const AppSpec usual;
        if (!app.lastOpenedBefore)
            line(4, "last-opened", "never");
        else if (app.lastOpenedBefore != usual.lastOpenedBefore)
            line(4, "last-opened", durationSource(*app.lastOpenedBefore));
        if (app.historyDays != usual.historyDays)
            line(4, "history",
                 app.historyDays == 0 ? "0 s" : durationSource(days(app.historyDays)));
        if (app.wasForceQuit)
            line(4, "force-quit", "yes");
        if (app.isInSwitcher != (!app.wasForceQuit && app.lastOpenedBefore.has_value()))
            line(4, "in-switcher", flagText(app.isInSwitcher));
        if (app.isSuspendedAtStart)
            line(4, "in-memory", "yes");
    }

    void writeReaction(const Reaction &reaction, std::size_t indent)
    {
        std::string key(wordOf(reaction.hook));
        if (reaction.name.isValid())
            key += " " + std::string(m_setup.name(reaction.name));
        if (reaction.nth != 0)
            key += " " + ordinalText(reaction.nth);
        m_text.append(indent, ' ');
        m_text += yamlScalar(key) + ":" + (reaction.actions.empty() ? " []\n" : "\n");
        m_text += actionLines(reaction.actions, m_setup, indent + 2);
    }

    const Scenario &m_scenario;
    const Setup &m_setup;
    std::string m_text;
};

} // namespace

std::string writeScenario(const Scenario &scenario)
{
    return Writer(scenario).write();
}

} // namespace offstage
