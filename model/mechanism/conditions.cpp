// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/mechanism/conditions.h"

#include <algorithm>
#include <cmath>

#include "model/mechanism/habits.h"
#include "model/mechanism/memory.h"
#include "model/mechanism/registry.h"
#include "model/mechanism/spring_board.h"
#include "model/mechanism/system_notification.h"
#include "model/mechanism/told.h"
#include "model/phone/battery.h"

namespace offstage {

namespace {

constexpr std::int64_t kPercent = 1'000'000;

int wholePercent(const Phone &phone)
{
    return static_cast<int>(batteryCharge(phone) / kPercent);
}

/// At 20 % and again at 10 % iOS offers Low Power Mode (SC-114).
void offerLowPowerMode(RunningBoard &board, int percent)
{
    Device &device = board.phone().device;
    if (device.isOnCharger || device.isLowPowerMode)
        return;
    const int first = static_cast<int>(board.rules().number(ParameterId::LowPowerOfferFirst));
    const int second = static_cast<int>(board.rules().number(ParameterId::LowPowerOfferSecond));
    const int level = percent <= second ? second : first;
    if (percent > first || device.lowPowerOfferedAt <= level)
        return;
    device.lowPowerOfferedAt = static_cast<std::uint8_t>(level);
    board.deviceChanged(DeviceFact::LowPowerOffered, level);
    if (device.isInUse() && device.overlay == Overlay::None) {
        setOverlay(board, Overlay::LowPowerPrompt);
        answerLowPowerOffer(board, level);
    }
}

void levelChanged(RunningBoard &board)
{
    Device &device = board.phone().device;
    const int percent = wholePercent(board.phone());
    board.deviceChanged(DeviceFact::BatteryPercent, percent);
    postSystem(board, SystemPost::BatteryLevel);
    offerLowPowerMode(board, percent);
    const double off = board.rules().number(ParameterId::LowPowerOffAbove);
    if (device.isOnCharger && device.isLowPowerMode && percent >= off)
        setLowPowerMode(board, false);
    const int critical = static_cast<int>(board.rules().number(ParameterId::BatteryCritical));
    if (percent == critical || percent == critical - 1)
        board.changed(Condition::Battery);
}

} // namespace

void syncBattery(RunningBoard &board)
{
    Device &device = board.phone().device;
    device.charge = batteryCharge(board.phone());
    device.chargeAsOf = board.now();
}

void scheduleBattery(RunningBoard &board)
{
    board.phone().agenda.schedule(Phone::slot(DeviceSlot::Battery),
                                  nextBatteryPercentAt(board.phone()));
}

void batteryDue(RunningBoard &board)
{
    syncBattery(board);
    levelChanged(board);
    scheduleBattery(board);
}

void setCharger(RunningBoard &board, bool isConnected)
{
    Device &device = board.phone().device;
    if (device.isOnCharger == isConnected)
        return;
    syncBattery(board);
    device.isOnCharger = isConnected;
    if (isConnected)
        device.lowPowerOfferedAt = 100;
    board.deviceChanged(DeviceFact::OnCharger, isConnected);
    if (isConnected) {
        wakeCpu(board);
        if (device.overlay == Overlay::LowPowerPrompt)
            setOverlay(board, Overlay::None);
    }
    if (device.isLocked)
        lightScreen(board);
    scheduleBattery(board);
    board.changed(Condition::Charger | Condition::Battery);
}

void setBattery(RunningBoard &board, int percent)
{
    Device &device = board.phone().device;
    device.charge = std::clamp(percent, 1, 100) * kPercent;
    device.chargeAsOf = board.now();
    levelChanged(board);
    scheduleBattery(board);
    board.changed(Condition::Battery);
}

void setLowPowerMode(RunningBoard &board, bool isOn)
{
    Device &device = board.phone().device;
    if (device.overlay == Overlay::LowPowerPrompt)
        setOverlay(board, Overlay::None);
    if (device.isLowPowerMode == isOn)
        return;
    device.isLowPowerMode = isOn;
    board.deviceChanged(DeviceFact::LowPowerMode, isOn);
    board.changed(Condition::LowPowerMode);
}

void setNetwork(RunningBoard &board, Network link, bool isAirplaneMode)
{
    Device &device = board.phone().device;
    const Network before = device.network();
    device.link = link;
    device.isAirplaneMode = isAirplaneMode;
    const Network after = device.network();
    if (before == after)
        return;
    board.deviceChanged(DeviceFact::Network, static_cast<std::int32_t>(after));
    if (after == Network::None) {
        device.networkLostAt = board.now();
    } else if (device.networkLostAt) {
        // A long time without network lets everything rush in at once: hold it back (SC-67).
        const bool wasLong = board.now() - *device.networkLostAt >=
                             board.rules().duration(ParameterId::HerdNetworkLoss);
        device.networkLostAt.reset();
        if (wasLong) {
            device.herdStart = board.now();
            board.deviceChanged(DeviceFact::HerdHold, 1);
        }
    }
    tell(board, AppId(), Happening::NetworkChanged);
    board.changed(Condition::Network);
}

void setBackgroundRefresh(RunningBoard &board, bool isOn, AppId app)
{
    bool &value = app.isValid() ? board.app(app).isRefreshAllowed
                                : board.phone().device.isBackgroundRefreshOn;
    if (value == isOn)
        return;
    value = isOn;
    board.record(app, record::DeviceChanged{DeviceFact::BackgroundRefresh, isOn});
    board.changed(Condition::RefreshSwitch);
}

void setMemoryPressure(RunningBoard &board, MemoryPressure level)
{
    Device &device = board.phone().device;
    if (device.memory == level)
        return;
    device.memory = level;
    board.deviceChanged(DeviceFact::Memory, static_cast<std::int32_t>(level));
    memoryPressureChanged(board);
    board.changed(Condition::Memory);
}

void setThermal(RunningBoard &board, Thermal level)
{
    Device &device = board.phone().device;
    if (device.thermal == level)
        return;
    device.thermal = level;
    board.deviceChanged(DeviceFact::Thermal, static_cast<std::int32_t>(level));
    board.changed(Condition::Thermal);
}

void setCamera(RunningBoard &board, bool isInUse)
{
    Device &device = board.phone().device;
    if (device.isCameraInUse == isInUse)
        return;
    device.isCameraInUse = isInUse;
    board.deviceChanged(DeviceFact::Camera, isInUse);
    board.changed(Condition::Camera);
}

void setUser(RunningBoard &board, UserPresence presence)
{
    Device &device = board.phone().device;
    if (device.user == presence)
        return;
    device.user = presence;
    board.deviceChanged(DeviceFact::User, static_cast<std::int32_t>(presence));
    if (device.isInUse()) {
        const bool isLeft = presence != UserPresence::AtPhone;
        const Instant locksAt = board.now() + board.rules().duration(ParameterId::AutoLock);
        board.phone().agenda.schedule(Phone::slot(DeviceSlot::AutoLock), isLeft ? locksAt : kNever);
    }
}

} // namespace offstage
