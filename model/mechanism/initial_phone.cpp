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

} // namespace

Phone initialPhone(std::shared_ptr<const Setup> setup)
{
    Phone phone;
    phone.now = setup->start;
    phone.device = setup->device;
    phone.device.chargeAsOf = setup->start;
    phone.device.bootedAt = setup->start - days(3);
    if (phone.device.isLocked) {
        phone.device.isScreenOn = false;
        phone.device.lockedAt = setup->start;
        phone.device.screenOffAt = setup->start;
        phone.device.isClassAKeyPresent = !phone.device.hasPasscode;
    }
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
    if (!phone.device.isScreenOn)
        phone.agenda.schedule(Phone::slot(DeviceSlot::CpuSleep),
                              phone.now +
                                  phone.rules().duration(ParameterId::CpuSleepAfterScreenOff));
    return phone;
}

} // namespace offstage
