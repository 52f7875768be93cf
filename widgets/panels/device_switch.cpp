// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/device_switch.h"

#include <QCoreApplication>

namespace offstage {

namespace {

struct DeviceWords {
    Q_DECLARE_TR_FUNCTIONS(offstage::DeviceSwitch)
};

DeviceReading toggle(const QString &icon, const QString &value, bool isOn, const Input &next)
{
    return {icon, value, isOn, next, {}};
}

// A condition with more than two values: a press of its key goes to the one after the present.
DeviceReading cycle(const QString &icon, bool isOn, std::vector<DeviceChoice> choices)
{
    DeviceReading reading;
    reading.icon = icon;
    reading.isOn = isOn;
    for (std::size_t i = 0; i < choices.size(); ++i) {
        if (!choices[i].isPresent)
            continue;
        reading.value = choices[i].text;
        reading.next = choices[(i + 1) % choices.size()].input;
    }
    reading.choices = std::move(choices);
    return reading;
}

DeviceReading networkReading(const Device &device)
{
    const auto choice = [&](const QString &text, Network network) {
        return DeviceChoice{text, input::SetNetwork{network}, device.link == network};
    };
    const QString icon = device.network() == Network::WiFi       ? QStringLiteral("wifi")
                         : device.network() == Network::Cellular ? QStringLiteral("cellular")
                                                                 : QStringLiteral("no-network");
    DeviceReading reading = cycle(icon, false,
                                  {choice(DeviceWords::tr("Wi-Fi"), Network::WiFi),
                                   choice(DeviceWords::tr("Cellular"), Network::Cellular),
                                   choice(DeviceWords::tr("None"), Network::None)});
    if (device.isAirplaneMode)
        reading.value = DeviceWords::tr("None, Airplane Mode");
    return reading;
}

DeviceReading memoryReading(const Device &device)
{
    const auto choice = [&](const QString &text, MemoryPressure level) {
        return DeviceChoice{text, input::SetMemoryPressure{level}, device.memory == level};
    };
    return cycle(QStringLiteral("memory"), device.memory != MemoryPressure::Normal,
                 {choice(DeviceWords::tr("Normal"), MemoryPressure::Normal),
                  choice(DeviceWords::tr("Warning"), MemoryPressure::Warning),
                  choice(DeviceWords::tr("Critical"), MemoryPressure::Critical)});
}

DeviceReading userReading(const Device &device)
{
    const auto choice = [&](const QString &text, UserPresence presence) {
        return DeviceChoice{text, input::SetUser{presence}, device.user == presence};
    };
    const bool isAsleep = device.user == UserPresence::Asleep;
    return cycle(isAsleep ? QStringLiteral("asleep") : QStringLiteral("person"), isAsleep,
                 {choice(DeviceWords::tr("At the phone"), UserPresence::AtPhone),
                  choice(DeviceWords::tr("Away"), UserPresence::Away),
                  choice(DeviceWords::tr("Asleep"), UserPresence::Asleep)});
}

DeviceReading lockReading(const Device &device)
{
    if (device.power == PowerPhase::Booting)
        return toggle(QStringLiteral("reboot"), DeviceWords::tr("Starting up"), false,
                      input::Unlock{});
    if (!device.isLocked)
        return toggle(QStringLiteral("unlock"), DeviceWords::tr("Unlocked"), false, input::Lock{});
    return toggle(QStringLiteral("lock"),
                  device.isScreenOn ? DeviceWords::tr("Locked, lit")
                                    : DeviceWords::tr("Locked, dark"),
                  true, input::Unlock{});
}

} // namespace

QString switchName(DeviceSwitch device)
{
    switch (device) {
    case DeviceSwitch::LockScreen:
        return DeviceWords::tr("Lock screen");
    case DeviceSwitch::Charger:
        return DeviceWords::tr("Charger");
    case DeviceSwitch::LowPowerMode:
        return DeviceWords::tr("Low Power Mode");
    case DeviceSwitch::Network:
        return DeviceWords::tr("Network");
    case DeviceSwitch::AppRefresh:
        return DeviceWords::tr("App Refresh");
    case DeviceSwitch::AirplaneMode:
        return DeviceWords::tr("Airplane Mode");
    case DeviceSwitch::Memory:
        return DeviceWords::tr("Memory");
    case DeviceSwitch::User:
        return DeviceWords::tr("User");
    }
    return {};
}

QString switchMeaning(DeviceSwitch device)
{
    switch (device) {
    case DeviceSwitch::LockScreen:
        return DeviceWords::tr(
            "The side button: the app in front leaves the screen, and files of the "
            "highest protection class close 10 s later.");
    case DeviceSwitch::Charger:
        return DeviceWords::tr("On power, iOS runs processing tasks and is freer with every other "
                               "wake-up.");
    case DeviceSwitch::LowPowerMode:
        return DeviceWords::tr("iOS runs no app refresh and holds silent pushes back to save the "
                               "battery.");
    case DeviceSwitch::Network:
        return DeviceWords::tr(
            "Without a network, pushes wait at Apple's servers; on cellular iOS is "
            "sparing with background work.");
    case DeviceSwitch::AppRefresh:
        return DeviceWords::tr(
            "Background App Refresh for the whole phone: off, no app is woken for a "
            "refresh or a silent push.");
    case DeviceSwitch::AirplaneMode:
        return DeviceWords::tr("All radios are off: pushes wait at Apple's servers until it ends.");
    case DeviceSwitch::Memory:
        return DeviceWords::tr("Under pressure iOS ends suspended apps, the longest unused first.");
    case DeviceSwitch::User:
        return DeviceWords::tr(
            "Whether the person is at the phone: iOS prefers to work while nobody "
            "uses it.");
    }
    return {};
}

DeviceReading readingOf(DeviceSwitch which, const Phone &phone)
{
    const Device &device = phone.device;
    const auto onOff = [](bool isOn) {
        return isOn ? DeviceWords::tr("On") : DeviceWords::tr("Off");
    };
    switch (which) {
    case DeviceSwitch::LockScreen:
        return lockReading(device);
    case DeviceSwitch::Charger:
        return toggle(QStringLiteral("charger"),
                      device.isOnCharger ? DeviceWords::tr("Plugged in")
                                         : DeviceWords::tr("Unplugged"),
                      device.isOnCharger, input::SetCharger{!device.isOnCharger});
    case DeviceSwitch::LowPowerMode:
        return toggle(QStringLiteral("low-power"), onOff(device.isLowPowerMode),
                      device.isLowPowerMode, input::SetLowPowerMode{!device.isLowPowerMode});
    case DeviceSwitch::Network:
        return networkReading(device);
    case DeviceSwitch::AppRefresh:
        return toggle(QStringLiteral("refresh"),
                      device.isBackgroundRefreshOn ? DeviceWords::tr("On, all apps")
                                                   : DeviceWords::tr("Off"),
                      device.isBackgroundRefreshOn,
                      input::SetBackgroundRefresh{!device.isBackgroundRefreshOn, AppId()});
    case DeviceSwitch::AirplaneMode:
        return toggle(QStringLiteral("airplane"), onOff(device.isAirplaneMode),
                      device.isAirplaneMode, input::SetAirplaneMode{!device.isAirplaneMode});
    case DeviceSwitch::Memory:
        return memoryReading(device);
    case DeviceSwitch::User:
        return userReading(device);
    }
    return {};
}

QString pushKindName(PushKind kind)
{
    switch (kind) {
    case PushKind::Silent:
        return DeviceWords::tr("Silent, priority 5");
    case PushKind::Alert:
        return DeviceWords::tr("Alert");
    case PushKind::AlertAndContent:
        return DeviceWords::tr("Alert and content-available");
    case PushKind::SilentAtWrongPriority:
        return DeviceWords::tr("Silent, wrong priority 10");
    }
    return {};
}

QString pushKindShortName(PushKind kind)
{
    switch (kind) {
    case PushKind::Silent:
        return DeviceWords::tr("Silent");
    case PushKind::Alert:
        return DeviceWords::tr("Alert");
    case PushKind::AlertAndContent:
        return DeviceWords::tr("Both");
    case PushKind::SilentAtWrongPriority:
        return DeviceWords::tr("At 10");
    }
    return {};
}

input::SendPush pushOf(PushKind kind, AppId app)
{
    input::SendPush push;
    push.app = app;
    push.type = kind == PushKind::Alert || kind == PushKind::AlertAndContent ? PushType::Alert
                                                                             : PushType::Background;
    push.priority = kind == PushKind::Silent ? 5 : 10;
    push.isContentAvailable = kind != PushKind::Alert;
    return push;
}

} // namespace offstage
