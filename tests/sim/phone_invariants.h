// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <set>

#include <QString>

#include "model/phone/phone.h"

namespace offstage {

/// What must hold of a phone at rest: after everything at its instant has happened. Answers with
/// the first sentence that does not.
class PhoneInvariants {
public:
    explicit PhoneInvariants(const Phone &phone) : m_phone(phone) {}

    QString broken()
    {
        device();
        for (std::size_t i = 0; i < m_phone.apps.size(); ++i) {
            m_app = AppId(i);
            app(m_phone.apps[i]);
        }
        return m_broken;
    }

private:
    void require(bool holds, const char *sentence)
    {
        if (!holds && m_broken.isEmpty())
            m_broken =
                m_app.isValid()
                    ? QStringLiteral("app%1: %2").arg(m_app.value()).arg(QLatin1String(sentence))
                    : QLatin1String(sentence);
    }

    void device()
    {
        const Device &device = m_phone.device;
        for (std::size_t slot = 0; slot < m_phone.agenda.size(); ++slot)
            require(m_phone.agenda.dueAt(slot) > m_phone.now, "nothing is due now or in the past");
        require(device.charge >= 1'000'000 && device.charge <= 100'000'000, "1 % to 100 % charge");
        const std::int64_t bucket = m_phone.rules().count(ParameterId::PushDeviceBucket) * 1000;
        require(m_phone.pushBucket >= 0 && m_phone.pushBucket <= bucket, "push bucket in bounds");
        require(m_phone.pushBudgetUsed >= 0, "the push budget is never refunded");
        require(m_phone.systemEnergyUsed >= 0, "the energy budget is never refunded");
        require(device.isCpuAsleep == m_phone.cpuAsleepSince.has_value(), "sleep has a beginning");
        require(!device.isCpuAsleep || !device.isScreenOn, "the screen keeps the CPU awake");
        require(!device.isLocked || device.lockedAt.has_value(), "locked since when is known");
        require(device.isLocked || device.isClassAKeyPresent, "an unlocked phone has all keys");
        require(device.isLocked || device.wasUnlockedSinceBoot, "unlocked is first unlocked");
        std::int64_t tasks = 0;
        std::int64_t inFront = 0;
        std::set<AppId> cards;
        for (std::size_t i = 0; i < m_phone.apps.size(); ++i) {
            const App &app = m_phone.apps[i];
            // Who is told that it ends has left the screen or is about to.
            const bool ends = app.process && app.process->phase == ProcessPhase::Terminating;
            inFront += isOnScreen(m_phone, AppId(i)) && app.sceneDueAt == kNever && !ends ? 1 : 0;
            if (app.isInSwitcher)
                cards.insert(AppId(i));
            if (app.process)
                tasks += count(*app.process, AssertionKind::ProcessingTask);
        }
        require(inFront <= 1, "one app is in front");
        require(m_phone.processingRunning == tasks, "processing tasks are counted");
        require(cards == std::set<AppId>(m_phone.recent.begin(), m_phone.recent.end()) &&
                    cards.size() == m_phone.recent.size(),
                "the switcher shows every card once");
    }

    void app(const App &app)
    {
        const Device &device = m_phone.device;
        require(app.told == shownState(m_phone, m_app), "the trace was told the state");
        require(!app.isForceQuit || !app.isInSwitcher, "a force-quit app has no card");
        require(!app.isForceQuit || !app.onDevice, "no push is held for a force-quit app");
        require(!app.onDevice || m_phone.spec(m_app).declares(BackgroundMode::RemoteNotification),
                "a push is held only for an app that takes it");
        require(app.scene != SceneState::ForegroundActive ||
                    (device.front == m_app && device.isInUse()),
                "only the app in front of an unlocked, lit phone is active");
        const bool isEnding = app.process && app.process->phase == ProcessPhase::Terminating;
        require(!isOnScreen(m_phone, m_app) || app.sceneDueAt != kNever || device.front == m_app ||
                    isEnding,
                "an app on screen is in front, leaving or ending");
        const std::int64_t energy = m_phone.rules().count(ParameterId::EnergyAppBucket) * 1000;
        require(app.account.energy <= energy, "an app's energy fits its bucket");
        requests(app);
        if (app.process) {
            process(app, *app.process);
        } else {
            require(app.scene == SceneState::Unattached, "no process, no scene");
            require(app.sceneDueAt == kNever, "no process, no scene that leaves");
            require(device.front != m_app, "no process, not in front");
        }
    }

    void requests(const App &app)
    {
        std::set<NameId> names;
        std::int64_t refreshes = 0;
        for (const TaskRequest &request : app.requests) {
            names.insert(request.identifier);
            refreshes += request.mechanism == MechanismId::AppRefresh ? 1 : 0;
        }
        require(names.size() == app.requests.size(), "an identifier is pending once");
        require(refreshes <= 1, "one refresh request is pending");
    }

    void process(const App &app, const Process &process)
    {
        require(isRunnable(m_phone, m_app) == process.isRunning, "running iff it has a reason");
        require(m_phone.device.power == PowerPhase::On, "nothing exists while the phone boots");
        require(!process.isRunning || !m_phone.device.isCpuAsleep, "no code on a sleeping CPU");
        require(process.isRunning || process.phase == ProcessPhase::Launched ||
                    process.phase == ProcessPhase::Prewarmed,
                "a launch or an end is not suspended");
        std::set<std::uint32_t> ordinals;
        for (const Assertion &assertion : process.assertions) {
            ordinals.insert(assertion.ordinal);
            require(assertion.deadline > m_phone.now, "no limit is overdrawn");
            require(assertion.ordinal <= app.assertions, "ordinals are counted");
        }
        require(ordinals.size() == process.assertions.size(), "ordinals do not repeat");
        require(process.poolLeft >= Duration(0), "the pool is not overdrawn");
        const bool isReady = process.isRunning && process.readyAt == kNever &&
                             process.phase != ProcessPhase::Launching;
        for (const Activity &activity : process.activities) {
            if (!process.isRunning)
                require(activity.dueAt == kNever, "suspended work makes no progress");
            if (isReady)
                require(activity.dueAt != kNever, "work of a running process makes progress");
        }
    }

    static std::int64_t count(const Process &process, AssertionKind kind)
    {
        return std::count_if(process.assertions.begin(), process.assertions.end(),
                             [&](const Assertion &a) { return a.kind == kind; });
    }

    const Phone &m_phone;
    AppId m_app;
    QString m_broken;
};

} // namespace offstage
