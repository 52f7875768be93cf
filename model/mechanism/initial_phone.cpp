// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "model/mechanism/habits.h"
#include "model/mechanism/initial_phone.h"
#include "model/mechanism/registry.h"
#include "model/phone/battery.h"

namespace offstage {

namespace {

App initialApp(const Setup &setup, AppId id)
{
    const AppSpec &spec = setup.app(id);
    App app;
    app.isForceQuit = spec.wasForceQuit;
    app.isInSwitcher = spec.isInSwitcher && spec.lastOpenedBefore && !spec.wasForceQuit;
    app.isRefreshAllowed = spec.isRefreshAllowed;
    app.permissions = spec.permissions;
    if (spec.lastOpenedBefore)
        app.lastOpened = setup.start - *spec.lastOpenedBefore;
    app.account.pushSpacing = setup.rules.duration(ParameterId::PushSpacing);
    app.account.refreshSpacing = setup.rules.duration(ParameterId::RefreshSpacingUnused);
    app.account.energy =
        static_cast<std::int64_t>(setup.rules.number(ParameterId::EnergyAppBucket) * 1000);
    app.account.energyAsOf = setup.start;
    if (spec.isSuspendedAtStart) {
        Process process;
        process.phase = ProcessPhase::Launched;
        process.number = ++app.processes;
        process.startedAt = app.lastOpened.value_or(setup.start);
        process.hadGrace = true;
        process.poolLeft = setup.rules.duration(ParameterId::BackgroundTaskPool);
        app.process = process;
        app.scene = SceneState::Background;
        app.told = ShownState::Suspended;
    } else if (spec.wasForceQuit) {
        app.told = ShownState::ForceQuit;
    }
    return app;
}

/// What the setup says of the phone, and what follows from it where it says nothing.
Device initialDevice(const Setup &setup)
{
    Device device = setup.device;
    device.chargeAsOf = setup.start;
    if (device.bootedAt == Instant{})
        device.bootedAt = setup.start - days(2);
    // What waited for the boot is still held back (SC-67).
    if (setup.start < device.bootedAt + setup.rules.duration(ParameterId::HerdHoldInUse))
        device.herdStart = device.bootedAt;
    if (device.isLocked) {
        device.isScreenOn = false;
        if (!device.lockedAt)
            device.lockedAt = setup.start;
        if (!device.screenOffAt)
            device.screenOffAt = device.lockedAt;
    }
    return device;
}

/// What goes on since the screen went dark: the CPU sleeps some time later, and with a lock the
/// class A key goes (LC-102).
void scheduleDark(Phone &phone)
{
    const Device &device = phone.device;
    if (device.isScreenOn)
        return;
    const auto schedule = [&](DeviceSlot slot, Instant since, ParameterId length) {
        phone.agenda.schedule(Phone::slot(slot),
                              std::max(phone.now, since + phone.rules().duration(length)));
    };
    schedule(DeviceSlot::CpuSleep, device.screenOffAt.value_or(phone.now),
             ParameterId::CpuSleepAfterScreenOff);
    if (device.isLocked && device.hasPasscode && device.isClassAKeyPresent)
        schedule(DeviceSlot::ClassAKey, *device.lockedAt, ParameterId::ClassAKeyDrop);
}

} // namespace

Phone initialPhone(std::shared_ptr<const Setup> setup)
{
    Phone phone;
    phone.now = setup->start;
    phone.device = initialDevice(*setup);
    phone.pushBucket =
        static_cast<std::int64_t>(setup->rules.number(ParameterId::PushDeviceBucket) * 1000);
    phone.pushBucketAsOf = setup->start;
    phone.systemEnergyDay = dayNumber(setup->start);
    phone.facts = setup->facts;
    while (phone.facts.size() < vocabulary().facts.size())
        phone.facts.push_back(vocabulary().facts[phone.facts.size()].initial);
    for (std::size_t i = 0; i < setup->apps.size(); ++i) {
        phone.apps.push_back(initialApp(*setup, AppId(i)));
        if (phone.apps.back().isInSwitcher)
            phone.recent.push_back(AppId(i));
    }
    std::stable_sort(phone.recent.begin(), phone.recent.end(), [&](AppId a, AppId b) {
        return *phone.app(a).lastOpened > *phone.app(b).lastOpened;
    });
    phone.agenda = Agenda(Phone::slot(AppId(setup->apps.size()), AppSlot::Ready));
    phone.setup = std::move(setup);
    learnHistory(phone);
    planFirstDay(phone);
    phone.agenda.schedule(Phone::slot(DeviceSlot::Battery), nextBatteryPercentAt(phone));
    scheduleDark(phone);
    return phone;
}

} // namespace offstage
