// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/phone/input.h"
#include "model/phone/phone.h"

#include <QString>

#include <array>
#include <vector>

namespace offstage {

// The conditions of the phone that have a tile, in the order of their digits 1 to 8.
enum class DeviceSwitch {
    LockScreen,
    Charger,
    LowPowerMode,
    Network,
    AppRefresh,
    AirplaneMode,
    Memory,
    User,
};
inline constexpr std::array<DeviceSwitch, 8> kDeviceSwitches{
    DeviceSwitch::LockScreen, DeviceSwitch::Charger,    DeviceSwitch::LowPowerMode,
    DeviceSwitch::Network,    DeviceSwitch::AppRefresh, DeviceSwitch::AirplaneMode,
    DeviceSwitch::Memory,     DeviceSwitch::User};

// One of the values a condition can have, and the input that brings it about.
struct DeviceChoice {
    QString text;
    Input input;
    bool isPresent = false;

    bool operator==(const DeviceChoice &) const = default;
};

// A condition as it stands: its look, the input of a press or of its digit, and, where there are
// more than two values, all of them.
struct DeviceReading {
    QString icon;
    QString value;
    bool isOn = false;
    Input next;
    std::vector<DeviceChoice> choices;

    bool operator==(const DeviceReading &) const = default;
};

QString switchName(DeviceSwitch device);
// One sentence on what it does to background work on a real iPhone.
QString switchMeaning(DeviceSwitch device);
DeviceReading readingOf(DeviceSwitch device, const Phone &phone);

// The kinds of push that can be sent from the window.
enum class PushKind { Silent, Alert, AlertAndContent, SilentAtWrongPriority };
inline constexpr std::array<PushKind, 4> kPushKinds{
    PushKind::Silent, PushKind::Alert, PushKind::AlertAndContent, PushKind::SilentAtWrongPriority};
QString pushKindName(PushKind kind);
QString pushKindShortName(PushKind kind);
input::SendPush pushOf(PushKind kind, AppId app);

} // namespace offstage
