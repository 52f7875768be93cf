// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "model/core/time.h"
#include "model/phone/agenda.h"
#include "model/phone/app.h"
#include "model/phone/device.h"
#include "model/phone/setup.h"

namespace offstage {

/// The purposes of agenda slots, in the order in which they happen at one instant.
enum class DeviceSlot : std::uint8_t {
    Boot,
    Midnight,
    Habit,
    Battery,
    ClassAKey,
    CpuSleep,
    AutoLock,
    Count,
};
enum class AppSlot : std::uint8_t {
    Ready,
    Scene,
    Work,
    Timer,
    Deadline,
    Push,
    Request,
    Notification,
    Errand,
    Count,
};

/// What the phone's person is going to do next by habit.
struct PlannedAct {
    Instant at{};
    Input input;

    bool operator==(const PlannedAct &) const = default;
};

/// The whole simulated iPhone as one value: everything that decides its future, and nothing else.
/// Copying it is a checkpoint. Two phones with equal values have equal futures under equal inputs.
struct Phone {
    std::shared_ptr<const Setup> setup;
    Instant now{};
    Device device;
    std::vector<App> apps;
    Agenda agenda;
    /// How many records the trace has; the next one's number.
    std::uint32_t records = 0;
    std::uint32_t decisions = 0;
    std::uint32_t verdicts = 0;
    /// Most recently used first: the switcher's cards.
    std::vector<AppId> recent;
    /// The user's habitual acts of today that are still to come, earliest last.
    std::vector<PlannedAct> planned;
    /// Device-wide accounts of wake-ups, in thousandths, as of the instants beside them.
    std::int64_t pushBucket = 0;
    Instant pushBucketAsOf{};
    std::int64_t pushBudgetUsed = 0;
    Instant pushBudgetFrom = kNever;
    std::int64_t systemEnergyUsed = 0;
    std::int64_t systemEnergyDay = 0;
    std::uint16_t processingRunning = 0;
    /// When the CPU fell asleep, while it is.
    std::optional<Instant> cpuAsleepSince;
    /// The facts that mechanisms bring, by FactId.
    std::vector<std::int32_t> facts;

    std::int32_t fact(FactId id) const { return facts[static_cast<std::size_t>(id)]; }
    App &app(AppId id) { return apps[id.index()]; }
    const App &app(AppId id) const { return apps[id.index()]; }
    const AppSpec &spec(AppId id) const { return setup->apps[id.index()]; }
    const Rules &rules() const { return setup->rules; }

    static std::size_t slot(DeviceSlot purpose) { return static_cast<std::size_t>(purpose); }
    static std::size_t slot(AppId app, AppSlot purpose)
    {
        return static_cast<std::size_t>(DeviceSlot::Count) +
               app.index() * static_cast<std::size_t>(AppSlot::Count) +
               static_cast<std::size_t>(purpose);
    }

    bool operator==(const Phone &other) const;
};

/// The app's state as UIKit and the switcher would tell it.
ShownState shownState(const Phone &phone, AppId app);
/// Whether at least one effective assertion targets the app's process.
bool isRunnable(const Phone &phone, AppId app);
/// Whether Xcode or the Simulator keeps iOS from suspending and ending the process (LC-26, LC-41).
bool isUnderXcode(const Process &process);
/// Held is not effective: a background task counts only while no scene is in the foreground.
bool isEffective(const App &app, const Assertion &assertion);
bool isOnScreen(const Phone &phone, AppId app);

/// Battery charge at the phone's now, in percent 0..100.
double batteryPercent(const Phone &phone);

} // namespace offstage
