// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/mechanism/system_notification.h"

#include <array>

#include "model/mechanism/app_code.h"
#include "model/mechanism/registry.h"
#include "model/mechanism/tables.h"
#include "model/mechanism/told.h"

// While an app is suspended the system keeps one notification of each kind for it, however often
// the thing changed, and delivers them before any touch when code runs again (LC-42).
namespace offstage {

namespace {

constexpr std::array kHooks = {
    HookWord{.swift = "UIDevice.batteryLevelDidChangeNotification",
             .meaning = "the battery has another level",
             .word = "batteryLevelDidChange"},
    HookWord{.swift = "UIDevice.orientationDidChangeNotification",
             .meaning = "the iPhone was turned",
             .word = "orientationDidChange"},
    HookWord{.swift = "applicationSignificantTimeChange(_:)",
             .meaning = "the clock was set, or a new day or daylight saving time began",
             .word = "significantTimeChange"},
    HookWord{.swift = "NSLocale.currentLocaleDidChangeNotification",
             .meaning = "language or region was changed",
             .word = "currentLocaleDidChange"},
    HookWord{.swift = "UserDefaults.didChangeNotification",
             .meaning = "the app's settings were changed",
             .word = "userDefaultsDidChange"},
    HookWord{.swift = "NSUbiquityIdentityDidChange",
             .meaning = "the iCloud account was changed",
             .word = "ubiquityIdentityDidChange"},
    HookWord{.swift = "UIDevice.proximityStateDidChangeNotification",
             .meaning = "something came near the screen, or went",
             .word = "proximityStateDidChange"},
    HookWord{.swift = "UIScreen.didConnectNotification",
             .meaning = "another screen was connected",
             .word = "screenDidConnect"},
    HookWord{.swift = "UIScreen.modeDidChangeNotification",
             .meaning = "a screen has another mode",
             .word = "screenModeDidChange"},
    HookWord{.swift = "EAAccessoryDidConnect",
             .meaning = "an accessory was connected",
             .word = "accessoryDidConnect"},
};
constexpr std::array<std::string_view, kHooks.size()> kKinds = {
    "battery-level", "orientation", "significant-time", "locale",      "defaults",
    "icloud",        "proximity",   "screen-connected", "screen-mode", "accessory-connected"};
constexpr std::array kFields = {
    Field{"kind", FieldType::Choice, true, 0, kKinds, "what has changed"},
};
constexpr std::array kEvents = {
    EventWord{"system-notification", "System Notification",
              "something of the phone changes that apps may observe", PanelGroup::System, kFields},
};

void occurred(RunningBoard &board, const input::Event &event, std::size_t)
{
    postSystem(board, static_cast<SystemPost>(event.values[0]));
}

void happened(RunningBoard &board, AppId app, Happening what)
{
    if (what != Happening::Resumed)
        return;
    for (std::uint8_t kind = kHooks.size(); kind-- > 0;) {
        const Resource *kept = findResource(board, app, MechanismId::SystemNotification, kind);
        if (!kept)
            continue;
        RunningBoard::Because because(board, kept->record);
        closeResource(board, app, MechanismId::SystemNotification, kind);
        callAppFirst(board, app, ownHook(kSystemNotification, kind));
    }
}

} // namespace

const Mechanism kSystemNotification = {
    .id = MechanismId::SystemNotification,
    .hooks = kHooks,
    .events = kEvents,
    .happened = happened,
    .occurred = occurred,
};

void postSystem(RunningBoard &board, SystemPost post)
{
    const auto kind = static_cast<std::uint8_t>(post);
    const HookId hook = ownHook(kSystemNotification, kind);
    for (std::size_t i = 0; i < board.phone().apps.size(); ++i) {
        const AppId app(i);
        const App &owner = board.app(app);
        if (!owner.process || owner.process->phase == ProcessPhase::Prewarmed ||
            !reactsTo(board.spec(app), hook, {}))
            continue;
        if (owner.process->isRunning)
            callApp(board, app, hook);
        else if (!findResource(board, app, MechanismId::SystemNotification, kind))
            openResource(board, app, MechanismId::SystemNotification, kind);
    }
}

} // namespace offstage
