// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>

#include "model/phone/setup.h"
#include "model/sim/lanes.h"

namespace offstage {

/// Lanes that no simulation made, for tests of their picture: ten minutes of a Thursday with five
/// apps, a force quit and a push that is refused because of it.
struct SampleLanes {
    Setup setup;
    Lanes lanes;

    static Instant at(int hour, int minute, double second = 0)
    {
        return startOfDay(20'412) + hours(hour) + minutes(minute) +
               milliseconds(static_cast<std::int64_t>(second * 1000));
    }

    SampleLanes()
    {
        setup.names = {"upload", "Playback paused"};
        for (const auto &[key, name] :
             {std::pair("courier", "Courier"), std::pair("pulse", "Pulse"),
              std::pair("atlas", "Atlas"), std::pair("nightly", "Nightly"),
              std::pair("tonic", "Tonic")}) {
            AppSpec app;
            app.key = key;
            app.name = name;
            setup.apps.push_back(app);
        }
        lanes.begin = at(13, 40);
        lanes.head = at(14, 6, 34);
        lanes.apps.resize(setup.apps.size());
        setup.start = lanes.begin;
        fillDevice();
        fillInputs();
        fillCourier();
        fillPulse();
        fillAtlas();
        fillNightly();
        fillTonic();
    }

private:
    void state(std::size_t app, Instant begin, ShownState shown,
               AssertionKind reason = AssertionKind::Grace)
    {
        auto &states = lanes.apps[app].states;
        if (!states.empty())
            states.back().end = begin;
        states.push_back({begin, lanes.head, shown, reason, RecordId(m_record++)});
    }

    void mark(std::size_t app, Instant when, MarkKind kind, MechanismId mechanism,
              std::uint32_t ordinal = 1, Duration ran = {})
    {
        Mark mark;
        mark.at = when;
        mark.kind = kind;
        mark.mechanism = mechanism;
        mark.ordinal = ordinal;
        mark.until = when + ran;
        mark.record = RecordId(m_record++);
        lanes.apps[app].marks.push_back(mark);
    }

    void fillDevice()
    {
        const auto spans = [this](std::vector<std::pair<Instant, int>> values) {
            std::vector<DeviceSpan> made;
            for (const auto &[from, value] : values) {
                if (!made.empty())
                    made.back().end = from;
                made.push_back({from, lanes.head, value, {}});
            }
            return made;
        };
        lanes.device.screen = spans({{lanes.begin, 0}, {at(14, 0, 26), 2}, {at(14, 3, 8), 0}});
        lanes.device.charger = spans({{lanes.begin, 0}, {at(14, 1, 15), 1}, {at(14, 2, 54), 0}});
        lanes.device.network = spans({{lanes.begin, 1}, {at(14, 4, 19), 0}, {at(14, 4, 26), 2}});
        lanes.device.lowPower = spans({{lanes.begin, 0}});
        lanes.device.user = spans({{lanes.begin, 0}});
        lanes.device.refresh = spans({{lanes.begin, 1}});
        lanes.device.battery = {
            {lanes.begin, 65}, {at(14, 1, 15), 63.2}, {at(14, 2, 54), 64.2}, {lanes.head, 63.1}};
    }

    void input(Instant when, const Input &given)
    {
        lanes.inputs.push_back({when, given, Origin::Scenario, RecordId(m_record++)});
    }

    void fillInputs()
    {
        const AppId courier(0);
        input(at(13, 57, 52), input::LaunchApp{courier});
        input(at(13, 59, 22), input::Home{});
        input(at(13, 59, 37), input::LaunchApp{AppId(1)});
        input(at(14, 0, 26), input::Lock{});
        input(at(14, 1, 15), input::SetCharger{true});
        input(at(14, 2, 10), input::SendPush{courier});
        input(at(14, 2, 54), input::SetCharger{false});
        input(at(14, 3, 8), input::Unlock{});
        input(at(14, 3, 23), input::LaunchApp{AppId(2)});
        input(at(14, 4, 46), input::OpenAppSwitcher{});
        flick = RecordId(m_record);
        input(at(14, 5, 2.3), input::SwipeCard{courier});
        input(at(14, 5, 16), input::Home{});
        push = RecordId(m_record);
        input(at(14, 5, 48.2), input::SendPush{courier});
    }

    void fillCourier()
    {
        state(0, lanes.begin, ShownState::NotRunning);
        state(0, at(13, 57, 52), ShownState::Active);
        state(0, at(13, 59, 22), ShownState::Inactive);
        state(0, at(13, 59, 22.8), ShownState::Background, AssertionKind::BackgroundTask);
        state(0, at(13, 59, 41.5), ShownState::Suspended);
        state(0, at(14, 2, 10.2), ShownState::Background, AssertionKind::PushWake);
        state(0, at(14, 2, 14.4), ShownState::Suspended);
        forceQuit = RecordId(m_record);
        state(0, at(14, 5, 2.3), ShownState::ForceQuit);
        mark(0, at(13, 59, 22.8), MarkKind::Assertion, MechanismId::BackgroundTask);
        mark(0, at(14, 2, 10.2), MarkKind::Allowed, MechanismId::SilentPush, 1, milliseconds(4200));
        mark(0, at(14, 5, 2.3), MarkKind::ForceQuit, MechanismId::ForceQuit);
        refusal = RecordId(m_record);
        mark(0, at(14, 5, 48.2), MarkKind::Refused, MechanismId::SilentPush, 2);
        AppLanes &courier = lanes.apps[0];
        AssertionBar task;
        task.begin = at(13, 59, 22.6);
        task.end = at(13, 59, 41.5);
        task.deadline = task.begin + seconds(30);
        task.kind = AssertionKind::BackgroundTask;
        task.name = NameId(0);
        AssertionBar wake = task;
        wake.begin = at(14, 2, 10.2);
        wake.end = at(14, 2, 14.4);
        wake.deadline = wake.begin + seconds(30);
        wake.kind = AssertionKind::PushWake;
        wake.name = {};
        courier.assertions = {task, wake};
        courier.code = {{at(13, 57, 52), HookId::DidFinishLaunching, {}, {}},
                        {at(13, 59, 22.6), HookId::SceneDidEnterBackground, {}, {}},
                        {at(14, 2, 10.3), HookId::DidReceiveRemoteNotification, {}, {}}};
        RequestBox request;
        request.begin = at(13, 59, 24);
        request.earliest = at(14, 29);
        request.cannotLaunchFrom = at(14, 5, 2.3);
        request.mechanism = MechanismId::AppRefresh;
        courier.requests = {request};
    }

    void fillPulse()
    {
        state(1, lanes.begin, ShownState::Suspended);
        state(1, at(13, 59, 37), ShownState::Active);
        state(1, at(14, 0, 26), ShownState::Inactive);
        state(1, at(14, 0, 27.3), ShownState::Background, AssertionKind::Grace);
        state(1, at(14, 0, 29), ShownState::Suspended);
        state(1, at(14, 1, 31), ShownState::Background, AssertionKind::RefreshTask);
        state(1, at(14, 1, 37.2), ShownState::Suspended);
        mark(1, at(14, 1, 31), MarkKind::Allowed, MechanismId::AppRefresh, 1, milliseconds(6200));
    }

    void fillAtlas()
    {
        state(2, lanes.begin, ShownState::NotRunning);
        state(2, at(14, 3, 23), ShownState::Active);
        state(2, at(14, 4, 46), ShownState::Inactive);
        state(2, at(14, 5, 16), ShownState::Background, AssertionKind::Launch);
    }

    void fillNightly()
    {
        state(3, lanes.begin, ShownState::NotRunning);
        state(3, at(14, 1, 48), ShownState::Prewarmed);
        mark(3, at(14, 1, 20), MarkKind::RefusedForNow, MechanismId::Processing, 1);
        mark(3, at(14, 6, 0), MarkKind::RefusedForNow, MechanismId::Processing, 2);
    }

    void fillTonic()
    {
        state(4, lanes.begin, ShownState::Active);
        state(4, at(13, 57, 38), ShownState::Inactive);
        state(4, at(13, 57, 39), ShownState::Background, AssertionKind::Grace);
        state(4, at(14, 4, 12), ShownState::Suspended);
        mark(4, at(14, 4, 12), MarkKind::Notification, MechanismId::AppCode);
        lanes.apps[4].marks.back().name = NameId(1);
    }

    std::uint32_t m_record = 0;

public:
    RecordId flick;
    RecordId push;
    RecordId forceQuit;
    RecordId refusal;
};

} // namespace offstage
