// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <iterator>
#include <map>
#include <memory>
#include <vector>

#include <QtTest>

#include "model/core/keyed_random.h"
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
        for (std::int64_t i = 4 + dice.roll(3); i > 0; --i)
            setup->apps.push_back(anyApp());
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
    AppId anyApplication() { return AppId(static_cast<std::uint64_t>(dice.roll(apps()))); }
    std::int64_t apps() const { return std::ssize(setup->apps); }
    AppSpec anyApp();
    Action anyAction();
    Reaction anyReaction();
    input::SendPush anyPush(AppId app);
};

inline Action RandomWalk::anyAction()
{
    const Duration lengths[] = {milliseconds(200), seconds(2),  seconds(4), seconds(9),
                                seconds(25),       seconds(70), minutes(6)};
    const auto length = [&] { return lengths[dice.roll(std::ssize(lengths))].count(); };
    const std::int64_t name = dice.roll(std::ssize(setup->names));
    Action action{dice.isOneOf(4) ? ActionId::Work : dice.any<ActionId>(), {}};
    switch (action.id) {
    case ActionId::Work:
        action.arguments = {length(), dice.roll(300)};
        break;
    case ActionId::Block:
        action.arguments = {length() / 4};
        break;
    case ActionId::Crash:
        if (!dice.isOneOf(20))
            action = {ActionId::SetTaskCompleted, {dice.roll(2)}};
        break;
    case ActionId::FetchCompletion:
        action.arguments = {dice.roll(3)};
        break;
    case ActionId::SetTaskCompleted:
        action.arguments = {dice.roll(2)};
        break;
    case ActionId::SubmitProcessing:
        action.arguments = {name, length(), dice.roll(2), dice.roll(2)};
        break;
    case ActionId::StartTimer:
        action.arguments = {name, length(), dice.roll(2)};
        break;
    case ActionId::SubmitRefresh:
    case ActionId::ScheduleNotification:
        action.arguments = {name, length()};
        break;
    case ActionId::BeginBackgroundTask:
    case ActionId::EndBackgroundTask:
    case ActionId::CancelRequest:
    case ActionId::StopTimer:
    case ActionId::CancelNotification:
        action.arguments = {name};
        break;
    case ActionId::FirstOwn:
    case ActionId::Own:
        break; // never drawn: a mechanism's own words have no place in this list
    }
    return action;
}

inline Reaction RandomWalk::anyReaction()
{
    Reaction reaction;
    reaction.hook = dice.any<HookId>();
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
    app.backgroundModes = static_cast<std::uint8_t>(dice.isOneOf(4) ? dice.roll(8) : 0b111);
    app.permittedIdentifiers = {NameId(0), NameId(1), NameId(2)};
    app.exitsOnSuspend = dice.isOneOf(8);
    app.permissions[0] = dice.isOneOf(4) ? Answer::Denied : Answer::Allowed;
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
    push.expiresAfterSeconds = dice.isOneOf(4) ? 0U : 3600U;
    return push;
}

inline Input RandomWalk::anyInput()
{
    const AppId app = anyApplication();
    const bool yes = dice.isOneOf(2);
    switch (dice.roll(30)) {
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
    default:
        return input::LaunchApp{app, dice.any<LaunchVia>()};
    }
}

} // namespace offstage
