// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <iterator>
#include <map>
#include <memory>
#include <vector>

#include <QtTest>

#include "model/core/keyed_random.h"
#include "model/mechanism/registry.h"
#include "model/scenario/scenario.h"

namespace offstage {

inline const Rules &rulesOf(Version ios)
{
    static std::map<Version, Rules> loaded;
    if (const auto it = loaded.find(ios); it != loaded.end())
        return it->second;
    const auto rules = loadRules(OFFSTAGE_SOURCE_DIR "/resources", ios);
    if (!rules)
        qFatal("the data files do not load: %s", text(rules.error().front()).c_str());
    return loaded.emplace(ios, *rules).first->second;
}

/// Numbers that depend on the seed alone.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_seed(seed) {}

    /// 0 .. sides - 1.
    std::int64_t roll(std::int64_t sides)
    {
        const auto bits = drawBits(m_seed, Purpose::UsageTime, AppId(), m_rolls++);
        return static_cast<std::int64_t>(bits % static_cast<std::uint64_t>(sides));
    }
    bool isOneOf(std::int64_t sides) { return roll(sides) == 0; }
    template <class Enum> Enum any()
    {
        return static_cast<Enum>(roll(static_cast<std::int64_t>(kEnumNames<Enum>.size())));
    }

private:
    std::uint64_t m_seed;
    std::uint64_t m_rolls = 0;
};

/// A phone with apps that do anything in any callback, and a person who does anything, sensible or
/// not. The same seed is the same walk.
struct RandomWalk {
    explicit RandomWalk(std::uint64_t seed) : dice(seed)
    {
        const Version versions[] = {{6, 0}, {7, 0}, {12, 0}, {18, 3}, {26, 0}};
        setup->rules = rulesOf(versions[dice.roll(std::ssize(versions))]);
        setup->seed = seed;
        setup->start = startOfDay(20412) + hours(dice.roll(24));
        setup->names = {"refresh", "tidy", "sync", "save", "poll"};
        setup->device.hasPasscode = !dice.isOneOf(4);
        setup->device.isLocked = dice.isOneOf(3);
        if (dice.isOneOf(2)) {
            setup->user.of(DayPartKind::Asleep) = {{0x7f, hours(23), hours(7)}};
            setup->user.of(DayPartKind::Charging) = {{0x7f, hours(22), hours(7)}};
        }
        if (dice.isOneOf(3)) {
            setup->user.of(DayPartKind::Commute) = {{0x1f, hours(8), hours(9), minutes(20)}};
            setup->user.of(DayPartKind::Away) = {{0x7f, hours(12), hours(13), minutes(20), 50}};
            setup->user.of(DayPartKind::LowPowerMode) = {{0x7f, hours(19), hours(22)}};
            setup->user.acceptsLowPowerPercent = 50;
            setup->user.pickUps.onWeekdays = setup->user.pickUps.onWeekends = 60;
            setup->user.pickUps.nightPercent = 50;
        }
        m_apps = 4 + dice.roll(3);
        for (std::int64_t i = m_apps; i > 0; --i)
            setup->apps.push_back(anyApp());
        addExtensions();
        for (int i = 0; i < 120; ++i)
            inputs.push_back({at(), anyInput()});
        std::stable_sort(inputs.begin(), inputs.end(),
                         [](const TimedInput &a, const TimedInput &b) { return a.at < b.at; });
    }

    std::shared_ptr<Setup> setup = std::make_shared<Setup>();
    std::vector<TimedInput> inputs;
    Dice dice;

    Duration length() const { return hours(3); }
    Instant end() const { return setup->start + length(); }
    Run run() const { return {setup, inputs}; }

    /// Some instant of the walk; often the same ones, so that several things happen at once.
    Instant at()
    {
        if (dice.isOneOf(3))
            return setup->start + minutes(dice.roll(60));
        return setup->start + milliseconds(dice.roll(length().count()));
    }
    Input anyInput();

private:
    AppId anyApplication() { return AppId(static_cast<std::uint64_t>(dice.roll(m_apps))); }
    std::int64_t anyValue(const Field &field);
    Input anyOpenInput();
    void addExtensions();
    AppSpec anyApp();
    Action anyAction();
    Reaction anyReaction();
    input::SendPush anyPush(AppId app);

    /// How many have an icon; extensions stand behind them.
    std::int64_t m_apps = 1;
};

/// Some extensions of some apps, with reactions of their own.
inline void RandomWalk::addExtensions()
{
    for (const Mechanism &mechanism : mechanisms()) {
        if (!mechanism.isExtensionPoint || dice.isOneOf(2))
            continue;
        AppSpec extension;
        extension.extensionPoint = mechanism.id;
        extension.host = anyApplication();
        extension.key = setup->app(extension.host).key + "." + std::string(nameOf(mechanism.id));
        extension.name = extension.key;
        extension.declared = ~0ULL;
        extension.isInSwitcher = false;
        extension.memoryMegabytes = static_cast<std::int32_t>(5 + dice.roll(30));
        for (std::int64_t i = dice.roll(4); i > 0; --i)
            extension.reactions.push_back(anyReaction());
        const bool isThere =
            std::any_of(setup->apps.begin(), setup->apps.end(),
                        [&](const AppSpec &other) { return other.key == extension.key; });
        if (!isThere)
            setup->apps.push_back(extension);
    }
}

/// A value that a scenario file could hold in this field.
inline std::int64_t RandomWalk::anyValue(const Field &field)
{
    const Duration lengths[] = {milliseconds(200), seconds(2),  seconds(4), seconds(9),
                                seconds(25),       seconds(70), minutes(6)};
    if (!field.isRequired && dice.isOneOf(3))
        return field.fallback;
    switch (field.type) {
    case FieldType::Time:
        return lengths[dice.roll(std::ssize(lengths))].count();
    case FieldType::Name:
        return dice.roll(std::ssize(setup->names));
    case FieldType::Flag:
        return dice.roll(2);
    case FieldType::Count:
        return dice.roll(dice.isOneOf(4) ? 2000 : 20);
    case FieldType::Choice:
        return dice.roll(std::ssize(field.choices));
    case FieldType::Bytes:
        return dice.roll(dice.isOneOf(3) ? 300'000 : 300);
    case FieldType::Percent:
        return dice.roll(101);
    case FieldType::App:
        return anyApplication().value();
    }
    return 0;
}

/// Any word that an app's code may say, also those that mechanisms bring.
inline Action RandomWalk::anyAction()
{
    const auto &words = vocabulary().actions;
    const auto *word = &words[static_cast<std::size_t>(dice.roll(std::ssize(words)))];
    if (dice.isOneOf(4) || (word->id == ActionId::Crash && !dice.isOneOf(20)))
        word = &words[static_cast<std::size_t>(ActionId::Work)];
    Action action{word->id, {}};
    for (std::size_t i = 0; i < word->fields.size(); ++i)
        action.arguments[i] = anyValue(word->fields[i]);
    if (action.id == ActionId::Block)
        action.arguments[0] /= 4;
    return action;
}

/// An act or a fact that a mechanism brings.
inline Input RandomWalk::anyOpenInput()
{
    const auto events = std::ssize(vocabulary().events);
    const auto facts = std::ssize(vocabulary().facts);
    if (events + facts == 0)
        return input::Home{};
    const std::int64_t place = dice.roll(events + facts);
    if (place >= events) {
        const FactWord &word = vocabulary().facts[static_cast<std::size_t>(place - events)];
        const std::int64_t values = word.choices.empty() ? 20'000 : std::ssize(word.choices);
        return input::SetFact{static_cast<FactId>(place - events),
                              static_cast<std::int32_t>(dice.roll(values))};
    }
    input::Event event;
    event.id = static_cast<EventId>(place);
    std::size_t value = 0;
    for (const Field &field : vocabulary().events[static_cast<std::size_t>(place)].fields) {
        if (field.type == FieldType::App)
            event.app = anyApplication();
        else
            event.values[value++] = static_cast<std::int32_t>(anyValue(field));
    }
    return event;
}

inline Reaction RandomWalk::anyReaction()
{
    Reaction reaction;
    const auto &hooks = vocabulary().hooks;
    reaction.hook =
        dice.isOneOf(2)
            ? static_cast<HookId>(dice.roll(std::ssize(hooks)))
            : static_cast<HookId>(dice.roll(static_cast<std::int64_t>(HookId::FirstOwn)));
    reaction.nth = static_cast<std::uint16_t>(dice.isOneOf(6) ? 2 : 0);
    for (std::int64_t i = 1 + dice.roll(4); i > 0; --i)
        reaction.actions.push_back(anyAction());
    return reaction;
}

inline AppSpec RandomWalk::anyApp()
{
    AppSpec app;
    app.key = "app" + std::to_string(setup->apps.size());
    app.name = app.key;
    app.backgroundModes = static_cast<std::uint16_t>(dice.isOneOf(4) ? dice.roll(0x2000) : 0x1fff);
    app.declared = dice.isOneOf(4) ? 0 : ~0ULL;
    app.isDebugged = dice.isOneOf(12);
    app.permittedIdentifiers = {NameId(0), NameId(1), NameId(2)};
    app.exitsOnSuspend = dice.isOneOf(8);
    for (Answer &answer : app.permissions)
        answer = dice.isOneOf(6) ? dice.any<Answer>() : Answer::Allowed;
    app.isRefreshAllowed = !dice.isOneOf(6);
    app.memoryMegabytes = static_cast<std::int32_t>(60 + dice.roll(900));
    if (dice.isOneOf(6))
        app.lastOpenedBefore.reset();
    app.isSuspendedAtStart = app.lastOpenedBefore && dice.isOneOf(2);
    app.wasForceQuit = !app.isSuspendedAtStart && dice.isOneOf(5);
    for (std::int64_t i = dice.roll(4); i > 0; --i)
        app.habits.push_back({0x7f, minutes(dice.roll(1440)), minutes(10), minutes(3)});
    if (dice.isOneOf(3))
        app.habits.push_back({0x7f, {}, {}, {}, 12, 1});
    for (std::int64_t i = 3 + dice.roll(10); i > 0; --i)
        app.reactions.push_back(anyReaction());
    return app;
}

inline input::SendPush RandomWalk::anyPush(AppId app)
{
    input::SendPush push;
    push.app = app;
    push.type = dice.any<PushType>();
    push.priority = static_cast<std::uint8_t>(dice.isOneOf(4) ? 10 : 5);
    push.isContentAvailable = dice.isOneOf(2);
    push.isMutable = dice.isOneOf(2);
    if (dice.isOneOf(3))
        push.collapse = NameId(0);
    push.expiresAfterSeconds = dice.isOneOf(4) ? 0U : 3600U;
    return push;
}

inline Input RandomWalk::anyInput()
{
    const AppId app = anyApplication();
    const bool yes = dice.isOneOf(2);
    if (dice.isOneOf(3))
        return anyOpenInput();
    switch (dice.roll(31)) {
    case 0:
        return input::Home{};
    case 1:
        return input::OpenAppSwitcher{};
    case 2:
        return input::CloseAppSwitcher{};
    case 3:
    case 4:
        return input::SwipeCard{app};
    case 5:
    case 6:
        return input::Lock{};
    case 7:
        return input::Unlock{};
    case 8:
        return input::WakeScreen{};
    case 9:
        return input::ShowOverlay{dice.any<Overlay>()};
    case 10:
        return input::DismissOverlay{};
    case 11:
        return input::IncomingCall{yes};
    case 12:
        return input::EndCall{};
    case 13:
        return input::Reboot{};
    case 14:
        return input::SetCharger{yes};
    case 15:
        return input::SetBattery{static_cast<std::int32_t>(dice.roll(101))};
    case 16:
        return input::SetLowPowerMode{yes};
    case 17:
        return input::SetNetwork{dice.any<Network>()};
    case 18:
        return input::SetAirplaneMode{yes};
    case 19:
        return input::SetBackgroundRefresh{yes, dice.isOneOf(2) ? app : AppId()};
    case 20:
        return input::SetMemoryPressure{dice.any<MemoryPressure>()};
    case 21:
        return input::SetThermal{dice.any<Thermal>()};
    case 22:
        return input::SetCamera{yes};
    case 23:
        return input::SetUser{dice.any<UserPresence>()};
    case 24:
    case 25:
        return anyPush(app);
    case 26:
        return input::TapNotification{app};
    case 27:
        return input::SetPermission{app, dice.any<Permission>(), dice.any<Answer>()};
    default:
        return input::LaunchApp{app, dice.any<LaunchVia>()};
    }
}

} // namespace offstage
