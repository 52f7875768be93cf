// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/overloaded.h"
#include "model/mechanism/registry.h"
#include "model/mechanism/word_text.h"
#include "model/qt/record_words.h"
#include "model/qt/sentences.h"
#include "model/qt/words.h"

namespace offstage::sentences {

namespace {

QString overlayShown(Overlay overlay)
{
    switch (overlay) {
    case Overlay::None:
        return Words::tr("Nothing over the app");
    case Overlay::AppSwitcher:
        return Words::tr("App Switcher opened");
    case Overlay::ControlCenter:
        return Words::tr("Control Center opened");
    case Overlay::NotificationCenter:
        return Words::tr("Notification Center opened");
    case Overlay::SystemAlert:
        return Words::tr("System alert shown");
    case Overlay::IncomingCall:
        return Words::tr("Call comes in");
    case Overlay::LowPowerPrompt:
        return Words::tr("Low Power Mode offered");
    case Overlay::Banner:
        return Words::tr("Banner shown");
    }
    return {};
}

QString networkSet(Network network)
{
    switch (network) {
    case Network::None:
        return Words::tr("Network lost");
    case Network::WiFi:
        return Words::tr("On Wi-Fi");
    case Network::Cellular:
        return Words::tr("On 5G");
    }
    return {};
}

QString memorySet(MemoryPressure level)
{
    switch (level) {
    case MemoryPressure::Normal:
        return Words::tr("Memory back to normal");
    case MemoryPressure::Warning:
        return Words::tr("Memory gets short");
    case MemoryPressure::Critical:
        return Words::tr("Memory critically short");
    }
    return {};
}

QString thermalSet(Thermal level)
{
    switch (level) {
    case Thermal::Nominal:
        return Words::tr("Temperature nominal");
    case Thermal::Fair:
        return Words::tr("Temperature fair");
    case Thermal::Serious:
        return Words::tr("Temperature serious");
    case Thermal::Critical:
        return Words::tr("Temperature critical");
    }
    return {};
}

QString userSet(UserPresence presence)
{
    switch (presence) {
    case UserPresence::AtPhone:
        return Words::tr("At the phone");
    case UserPresence::Away:
        return Words::tr("Away from the phone");
    case UserPresence::Asleep:
        return Words::tr("Asleep");
    }
    return {};
}

QString refreshSet(const input::SetBackgroundRefresh &set, const Setup &setup)
{
    if (set.app.isValid()) {
        return (set.isOn ? Words::tr("Background App Refresh on for %1")
                         : Words::tr("Background App Refresh off for %1"))
            .arg(Words::app(setup, set.app));
    }
    return set.isOn ? Words::tr("Background App Refresh on")
                    : Words::tr("Background App Refresh off");
}

QString pushSent(const input::SendPush &push, const Setup &setup)
{
    const QString words = push.type == PushType::Background
                              ? Words::tr("Silent push for %1, priority %2")
                          : push.isContentAvailable
                              ? Words::tr("Alert push with content-available for %1, priority %2")
                              : Words::tr("Alert push for %1, priority %2");
    return words.arg(Words::app(setup, push.app)).arg(push.priority);
}

} // namespace

QString input(const Input &input, const Setup &setup)
{
    const auto app = [&](AppId id) { return Words::app(setup, id); };
    return std::visit(
        Overloaded{
            [&](const input::LaunchApp &i) { return Words::tr("%1 opened").arg(app(i.app)); },
            [](const input::Home &) { return Words::tr("Home"); },
            [](const input::OpenAppSwitcher &) { return Words::tr("App Switcher opened"); },
            [](const input::CloseAppSwitcher &) { return Words::tr("App Switcher closed"); },
            [&](const input::SwipeCard &i) {
                return Words::tr("%1’s card flicked up").arg(app(i.app));
            },
            [](const input::Lock &) { return Words::tr("Screen locked"); },
            [](const input::Unlock &) { return Words::tr("Screen unlocked"); },
            [](const input::WakeScreen &) { return Words::tr("Screen lit"); },
            [](const input::ShowOverlay &i) { return overlayShown(i.overlay); },
            [](const input::DismissOverlay &) { return Words::tr("Overlay dismissed"); },
            [](const input::IncomingCall &i) {
                return i.isFullScreen ? Words::tr("Call comes in, full screen")
                                      : Words::tr("Call comes in, as a banner");
            },
            [](const input::EndCall &) { return Words::tr("Call ended"); },
            [](const input::Reboot &) { return Words::tr("iPhone restarted"); },
            [](const input::SetCharger &i) {
                return i.isConnected ? Words::tr("Charger connected")
                                     : Words::tr("Charger disconnected");
            },
            [](const input::SetBattery &i) {
                return Words::tr("Battery set to %1").arg(Words::percent(i.percent));
            },
            [](const input::SetLowPowerMode &i) {
                return i.isOn ? Words::tr("Low Power Mode on") : Words::tr("Low Power Mode off");
            },
            [](const input::SetNetwork &i) { return networkSet(i.network); },
            [](const input::SetAirplaneMode &i) {
                return i.isOn ? Words::tr("Airplane Mode on") : Words::tr("Airplane Mode off");
            },
            [&](const input::SetBackgroundRefresh &i) { return refreshSet(i, setup); },
            [](const input::SetMemoryPressure &i) { return memorySet(i.level); },
            [](const input::SetThermal &i) { return thermalSet(i.level); },
            [](const input::SetCamera &i) {
                return i.isInUse ? Words::tr("Camera started") : Words::tr("Camera stopped");
            },
            [](const input::SetUser &i) { return userSet(i.presence); },
            [&](const input::SendPush &i) { return pushSent(i, setup); },
            [&](const input::TapNotification &i) {
                return Words::tr("%1’s notification tapped").arg(app(i.app));
            },
            [&](const input::SetPermission &i) {
                return Words::tr("%1: %2").arg(app(i.app), permissionLine(i.what, i.answer));
            },
            [&](const input::Event &i) { return eventLine(i, setup); },
            [](const input::SetFact &i) {
                const FactWord &word = vocabulary().facts[static_cast<std::size_t>(i.id)];
                return Words::tr("%1: %2").arg(Words::open(word.title),
                                               QString::fromStdString(factText(i)));
            },
        },
        input);
}

QString inputIcon(const Input &input)
{
    return std::visit(
        Overloaded{
            [](const input::LaunchApp &) { return QStringLiteral("touch"); },
            [](const input::Home &) { return QStringLiteral("home"); },
            [](const input::OpenAppSwitcher &) { return QStringLiteral("app-switcher"); },
            [](const input::CloseAppSwitcher &) { return QStringLiteral("app-switcher"); },
            [](const input::SwipeCard &) { return QStringLiteral("flick-up"); },
            [](const input::Lock &) { return QStringLiteral("lock"); },
            [](const input::Unlock &) { return QStringLiteral("unlock"); },
            [](const input::WakeScreen &) { return QStringLiteral("side-button"); },
            [](const input::ShowOverlay &) { return QStringLiteral("control-center"); },
            [](const input::DismissOverlay &) { return QStringLiteral("close"); },
            [](const input::IncomingCall &) { return QStringLiteral("call"); },
            [](const input::EndCall &) { return QStringLiteral("call"); },
            [](const input::Reboot &) { return QStringLiteral("reboot"); },
            [](const input::SetCharger &) { return QStringLiteral("charger"); },
            [](const input::SetBattery &) { return QStringLiteral("battery"); },
            [](const input::SetLowPowerMode &) { return QStringLiteral("low-power"); },
            [](const input::SetNetwork &i) {
                return i.network == Network::None       ? QStringLiteral("no-network")
                       : i.network == Network::Cellular ? QStringLiteral("cellular")
                                                        : QStringLiteral("wifi");
            },
            [](const input::SetAirplaneMode &) { return QStringLiteral("airplane"); },
            [](const input::SetBackgroundRefresh &) { return QStringLiteral("refresh"); },
            [](const input::SetMemoryPressure &) { return QStringLiteral("memory"); },
            [](const input::SetThermal &) { return QStringLiteral("thermal"); },
            [](const input::SetCamera &) { return QStringLiteral("photo"); },
            [](const input::SetUser &i) {
                return i.presence == UserPresence::Asleep ? QStringLiteral("asleep")
                                                          : QStringLiteral("person");
            },
            [](const input::SendPush &) { return QStringLiteral("push"); },
            [](const input::TapNotification &) { return QStringLiteral("touch"); },
            [](const input::SetPermission &) { return QStringLiteral("settings"); },
            [](const input::Event &) { return QStringLiteral("touch"); },
            [](const input::SetFact &) { return QStringLiteral("settings"); },
        },
        input);
}

} // namespace offstage::sentences
