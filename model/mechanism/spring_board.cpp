// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/mechanism/spring_board.h"

#include <algorithm>

#include "model/mechanism/app_code.h"
#include "model/mechanism/conditions.h"
#include "model/mechanism/debugger.h"
#include "model/mechanism/force_quit.h"
#include "model/mechanism/life_cycle.h"
#include "model/mechanism/registry.h"
#include "model/mechanism/told.h"

namespace offstage {

namespace {

void setScreen(RunningBoard &board, bool isOn)
{
    Device &device = board.phone().device;
    if (device.isScreenOn == isOn)
        return;
    syncBattery(board);
    device.isScreenOn = isOn;
    device.screenOffAt = isOn ? std::nullopt : std::optional(board.now());
    board.deviceChanged(DeviceFact::ScreenOn, isOn);
    scheduleBattery(board);
    if (isOn)
        wakeCpu(board);
    board.changed(Condition::InUse);
    const Duration untilSleep = board.rules().duration(ParameterId::CpuSleepAfterScreenOff);
    board.phone().agenda.schedule(Phone::slot(DeviceSlot::CpuSleep),
                                  isOn ? kNever : board.now() + untilSleep);
}

void scheduleAutoLock(RunningBoard &board)
{
    const Device &device = board.phone().device;
    const bool goesDark = device.isScreenOn && device.power == PowerPhase::On &&
                          (device.isLocked || device.user != UserPresence::AtPhone);
    board.phone().agenda.schedule(
        Phone::slot(DeviceSlot::AutoLock),
        goesDark ? board.now() + board.rules().duration(ParameterId::AutoLock) : kNever);
}

void forgetFront(RunningBoard &board)
{
    Device &device = board.phone().device;
    if (!device.front.isValid())
        return;
    board.touch(device.front, true);
    device.front = AppId();
    board.deviceChanged(DeviceFact::Front, -1);
}

} // namespace

void setOverlay(RunningBoard &board, Overlay overlay)
{
    Device &device = board.phone().device;
    if (device.overlay == overlay)
        return;
    device.overlay = overlay;
    board.deviceChanged(DeviceFact::Overlay, static_cast<std::int32_t>(overlay));
    if (device.front.isValid())
        board.touch(device.front, true);
}

void launchByUser(RunningBoard &board, AppId app, LaunchVia)
{
    Phone &phone = board.phone();
    if (phone.device.power != PowerPhase::On)
        return;
    unlockPhone(board);
    setOverlay(board, Overlay::None);
    clearForceQuit(board, app);
    App &owner = board.app(app);
    startProcess(board, app, MechanismId::LifeCycle, true);
    if (board.spec(app).isDebugged)
        attachDebugger(board, app);
    bringToFront(board, app);
    for (const Mechanism &mechanism : mechanisms()) {
        if (mechanism.opened)
            mechanism.opened(board, app);
    }
    owner.lastOpened = board.now();
    owner.isInSwitcher = true;
    const auto quarter = static_cast<std::size_t>(timeOfDay(board.now()) / minutes(15));
    owner.account.today[quarter / 64] |= 1ULL << (quarter % 64);
    auto &recent = phone.recent;
    recent.erase(std::remove(recent.begin(), recent.end(), app), recent.end());
    recent.insert(recent.begin(), app);
    board.changed(Condition::Opened | Condition::Foreground);
}

void goHome(RunningBoard &board)
{
    if (board.phone().device.isLocked)
        return;
    setOverlay(board, Overlay::None);
    forgetFront(board);
    board.changed(Condition::Foreground);
}

void lockPhone(RunningBoard &board)
{
    Device &device = board.phone().device;
    if (device.isLocked || device.power != PowerPhase::On) {
        setScreen(board, false);
        return;
    }
    device.isLocked = true;
    device.lockedAt = board.now();
    board.deviceChanged(DeviceFact::Locked, 1);
    setOverlay(board, Overlay::None);
    setScreen(board, false);
    scheduleAutoLock(board);
    if (device.front.isValid())
        board.touch(device.front, true);
    if (device.hasPasscode)
        board.phone().agenda.schedule(Phone::slot(DeviceSlot::ClassAKey),
                                      board.now() +
                                          board.rules().duration(ParameterId::ClassAKeyDrop));
    tell(board, AppId(), Happening::Locked);
    board.changed(Condition::InUse | Condition::Foreground);
}

void unlockPhone(RunningBoard &board)
{
    Device &device = board.phone().device;
    if (device.power != PowerPhase::On)
        return;
    setScreen(board, true);
    if (!device.isLocked)
        return;
    device.isLocked = false;
    device.lockedAt.reset();
    board.deviceChanged(DeviceFact::Locked, 0);
    board.phone().agenda.schedule(Phone::slot(DeviceSlot::ClassAKey), kNever);
    if (!device.isClassAKeyPresent) {
        device.isClassAKeyPresent = true;
        board.deviceChanged(DeviceFact::ClassAKey, 1);
    }
    if (!device.wasUnlockedSinceBoot) {
        device.wasUnlockedSinceBoot = true;
        board.deviceChanged(DeviceFact::FirstUnlock, 1);
        board.changed(Condition::Unlocked);
        tell(board, AppId(), Happening::FirstUnlocked);
    }
    tell(board, AppId(), Happening::Unlocked);
    if (device.user != UserPresence::AtPhone)
        setUser(board, UserPresence::AtPhone);
    scheduleAutoLock(board);
    if (device.front.isValid())
        board.touch(device.front, true);
    board.changed(Condition::InUse);
}

void lightScreen(RunningBoard &board)
{
    if (board.phone().device.power != PowerPhase::On)
        return;
    setScreen(board, true);
    scheduleAutoLock(board);
}

void autoLockDue(RunningBoard &board)
{
    board.phone().agenda.schedule(Phone::slot(DeviceSlot::AutoLock), kNever);
    if (board.phone().device.isLocked)
        setScreen(board, false);
    else
        lockPhone(board);
}

void classAKeyDue(RunningBoard &board)
{
    board.phone().agenda.schedule(Phone::slot(DeviceSlot::ClassAKey), kNever);
    board.phone().device.isClassAKeyPresent = false;
    board.deviceChanged(DeviceFact::ClassAKey, 0);
}

void cpuSleepDue(RunningBoard &board)
{
    Phone &phone = board.phone();
    const bool isBusy = phone.device.isScreenOn || phone.device.isOnCharger ||
                        std::any_of(phone.apps.begin(), phone.apps.end(), [](const App &app) {
                            return app.process && app.process->isRunning;
                        });
    if (isBusy) {
        phone.agenda.schedule(Phone::slot(DeviceSlot::CpuSleep),
                              board.now() +
                                  board.rules().duration(ParameterId::CpuSleepAfterScreenOff));
        return;
    }
    phone.agenda.schedule(Phone::slot(DeviceSlot::CpuSleep), kNever);
    phone.device.isCpuAsleep = true;
    phone.cpuAsleepSince = board.now();
    board.deviceChanged(DeviceFact::CpuAsleep, 1);
}

void wakeCpu(RunningBoard &board)
{
    Phone &phone = board.phone();
    if (!phone.device.isCpuAsleep)
        return;
    const Duration slept = board.now() - *phone.cpuAsleepSince;
    phone.device.isCpuAsleep = false;
    phone.cpuAsleepSince.reset();
    board.deviceChanged(DeviceFact::CpuAsleep, 0);
    for (App &app : phone.apps) {
        if (!app.process)
            continue;
        for (AppTimer &timer : app.process->timers) {
            if (timer.clock != TimerClock::Wall)
                timer.dueAt += slept;
        }
        for (Activity &activity : app.process->activities) {
            if (activity.isDelayed)
                activity.dueAt += slept;
        }
    }
    if (!phone.device.isScreenOn)
        phone.agenda.schedule(Phone::slot(DeviceSlot::CpuSleep),
                              board.now() +
                                  board.rules().duration(ParameterId::CpuSleepAfterScreenOff));
}

void reboot(RunningBoard &board)
{
    Phone &phone = board.phone();
    Device &device = phone.device;
    tell(board, AppId(), Happening::ShutsDown);
    for (std::size_t i = 0; i < phone.apps.size(); ++i) {
        board.touch(AppId(i)); // nothing that waits for a time comes about meanwhile
        endProcess(board, AppId(i), ExitReason::Reboot);
        if (board.rules().flag(ParameterId::RebootClearsForceQuit))
            clearForceQuit(board, AppId(i));
    }
    forgetFront(board);
    setOverlay(board, Overlay::None);
    setScreen(board, false);
    device.power = PowerPhase::Booting;
    board.deviceChanged(DeviceFact::Power, 0);
    if (!device.isLocked) {
        device.isLocked = true;
        board.deviceChanged(DeviceFact::Locked, 1);
    }
    device.lockedAt = board.now();
    if (device.hasPasscode) {
        device.wasUnlockedSinceBoot = false;
        device.isClassAKeyPresent = false;
        board.deviceChanged(DeviceFact::FirstUnlock, 0);
        board.deviceChanged(DeviceFact::ClassAKey, 0);
    }
    phone.agenda.schedule(Phone::slot(DeviceSlot::ClassAKey), kNever);
    phone.agenda.schedule(Phone::slot(DeviceSlot::AutoLock), kNever);
    phone.agenda.schedule(Phone::slot(DeviceSlot::CpuSleep), kNever);
    phone.agenda.schedule(Phone::slot(DeviceSlot::Boot),
                          board.now() + board.rules().duration(ParameterId::BootTime));
    board.changed(Condition::InUse | Condition::Foreground | Condition::Unlocked);
}

void bootFinished(RunningBoard &board)
{
    Phone &phone = board.phone();
    phone.agenda.schedule(Phone::slot(DeviceSlot::Boot), kNever);
    phone.device.power = PowerPhase::On;
    phone.device.bootedAt = board.now();
    phone.device.herdStart = board.now();
    board.deviceChanged(DeviceFact::Power, 1);
    board.deviceChanged(DeviceFact::HerdHold, 1);
    lightScreen(board);
    // What was due or has changed while the phone was off is looked at now.
    board.changed(static_cast<Condition>(0xffff));
    for (std::size_t i = 0; i < phone.apps.size(); ++i)
        board.touch(AppId(i));
    tell(board, AppId(), Happening::Booted);
}

} // namespace offstage
