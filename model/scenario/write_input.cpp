// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/overloaded.h"
#include "model/core/time_text.h"
#include "model/mechanism/registry.h"
#include "model/mechanism/word_text.h"
#include "model/scenario/scenario_words.h"
#include "model/scenario/write_text.h"
#include "model/scenario/yaml_text.h"

namespace offstage {

namespace {

std::string switchText(bool isOn)
{
    return isOn ? "on" : "off";
}

template <class T>
void addUnless(YamlFlowMap &map, std::string_view key, const T &value, const T &fallback,
               std::string_view yaml)
{
    if (!(value == fallback))
        map.add(key, yaml);
}

/// Writes one input after the other.
class InputWriter {
public:
    explicit InputWriter(const Setup &setup) : m_setup(setup) {}

    std::string pushYaml(const input::SendPush &push) const
    {
        const input::SendPush usual = usualPush(push.type);
        YamlFlowMap map;
        map.add("app", keyOf(push.app));
        addUnless(map, "type", push.type, PushType::Background, nameOf(push.type));
        addUnless(map, "priority", push.priority, usual.priority, std::to_string(push.priority));
        addUnless(map, "content-available", push.isContentAvailable, usual.isContentAvailable,
                  flagText(push.isContentAvailable));
        addUnless(map, "mutable-content", push.isMutable, usual.isMutable,
                  flagText(push.isMutable));
        addUnless(map, "interruption", push.interruption, usual.interruption,
                  nameOf(push.interruption));
        addUnless(map, "size", push.kilobytes, usual.kilobytes,
                  std::to_string(push.kilobytes) + " kB");
        if (push.collapse.isValid())
            map.add("collapse", yamlScalar(m_setup.name(push.collapse)));
        addUnless(map, "expires", push.expiresAfterSeconds, usual.expiresAfterSeconds,
                  durationSource(seconds(push.expiresAfterSeconds)));
        input::SendPush plain;
        plain.app = push.app;
        return push == plain ? keyOf(push.app) : map.text();
    }

    std::string launchYaml(const input::LaunchApp &launch) const
    {
        if (launch.via == LaunchVia::Icon)
            return keyOf(launch.app);
        YamlFlowMap map;
        map.add("app", keyOf(launch.app));
        map.add("via", nameOf(launch.via));
        return map.text();
    }

    std::string refreshYaml(const input::SetBackgroundRefresh &refresh) const
    {
        if (!refresh.app.isValid())
            return switchText(refresh.isOn);
        YamlFlowMap map;
        map.add("app", keyOf(refresh.app));
        map.add("allowed", flagText(refresh.isOn));
        return map.text();
    }

    std::string permissionYaml(const input::SetPermission &permission) const
    {
        YamlFlowMap map;
        map.add("app", keyOf(permission.app));
        map.add("what", nameOf(permission.what));
        map.add("answer", nameOf(permission.answer));
        return map.text();
    }

    std::string eventYaml(const input::Event &event) const
    {
        const auto &fields = vocabulary().events[static_cast<std::size_t>(event.id)].fields;
        YamlFlowMap map;
        std::string first;
        std::size_t count = 0;
        std::size_t place = 0;
        for (std::size_t i = 0; i < fields.size(); ++i) {
            const Field &field = fields[i];
            const bool isApp = field.type == FieldType::App;
            const std::int64_t value =
                isApp ? (event.app.isValid() ? static_cast<std::int64_t>(event.app.value()) : -1)
                      : event.values[place++];
            if (!field.isRequired && value == field.fallback)
                continue;
            const std::string yaml = argumentYaml(field, value, m_setup);
            map.add(field.key, yaml);
            if (i == 0)
                first = yaml;
            ++count;
        }
        return count == 1 && !first.empty() ? first : count == 0 ? std::string() : map.text();
    }

    /// The value behind the input's word, empty for none.
    std::string valueYaml(const Input &input) const
    {
        const auto word = [](auto value) { return std::string(nameOf(value)); };
        return std::visit(
            Overloaded{
                [&](const input::LaunchApp &i) { return launchYaml(i); },
                [](const input::Home &) { return std::string(); },
                [](const input::OpenAppSwitcher &) { return std::string(); },
                [](const input::CloseAppSwitcher &) { return std::string(); },
                [&](const input::SwipeCard &i) { return keyOf(i.app); },
                [](const input::Lock &) { return std::string(); },
                [](const input::Unlock &) { return std::string(); },
                [](const input::WakeScreen &) { return std::string(); },
                [&](const input::ShowOverlay &i) { return word(i.overlay); },
                [](const input::DismissOverlay &) { return std::string(); },
                [](const input::IncomingCall &i) {
                    return std::string(i.isFullScreen ? "full-screen" : "banner");
                },
                [](const input::EndCall &) { return std::string(); },
                [](const input::Reboot &) { return std::string(); },
                [](const input::SetCharger &i) { return switchText(i.isConnected); },
                [](const input::SetBattery &i) { return std::to_string(i.percent) + " %"; },
                [](const input::SetLowPowerMode &i) { return switchText(i.isOn); },
                [&](const input::SetNetwork &i) { return word(i.network); },
                [](const input::SetAirplaneMode &i) { return switchText(i.isOn); },
                [&](const input::SetBackgroundRefresh &i) { return refreshYaml(i); },
                [&](const input::SetMemoryPressure &i) { return word(i.level); },
                [&](const input::SetThermal &i) { return word(i.level); },
                [](const input::SetCamera &i) { return switchText(i.isInUse); },
                [&](const input::SetUser &i) { return word(i.presence); },
                [&](const input::SendPush &i) { return pushYaml(i); },
                [&](const input::TapNotification &i) { return keyOf(i.app); },
                [&](const input::SetPermission &i) { return permissionYaml(i); },
                [&](const input::Event &i) { return eventYaml(i); },
                [](const input::SetFact &i) { return factText(i); },
            },
            input);
    }

    std::string inputYaml(const TimedInput &input) const
    {
        YamlFlowMap map;
        map.add("at", atText(input.at));
        const std::string value = valueYaml(input.input);
        if (value.empty())
            map.add(inputWord(input.input));
        else
            map.add(inputWord(input.input), value);
        return map.text();
    }

private:
    const std::string &keyOf(AppId app) const { return m_setup.app(app).key; }
    std::string atText(Instant at) const { return offsetText(at - m_setup.start); }

    const Setup &m_setup;
};

} // namespace

std::string flagText(bool isOn)
{
    return isOn ? "yes" : "no";
}

std::string argumentYaml(const Field &field, std::int64_t value, const Setup &setup)
{
    const std::string text = fieldText(field, value, setup);
    return field.type == FieldType::Name ? yamlScalar(text) : text;
}

std::string inputYaml(const TimedInput &input, const Setup &setup)
{
    return InputWriter(setup).inputYaml(input);
}

} // namespace offstage
