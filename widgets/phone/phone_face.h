// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/phone/phone.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace offstage {

enum class FacePower : std::uint8_t { On, Booting, Off };

enum class FaceNetwork : std::uint8_t { None, WiFi, Cellular };

enum class FaceOverlay : std::uint8_t {
    None,
    AppSwitcher,
    ControlCenter,
    NotificationCenter,
    IncomingCall,
    SystemAlert,
    LowPowerPrompt,
};

// An app on the phone: `key` names its icon and its picture ("courier"), `badge` is the number on
// its icon, 0 for none.
struct FaceApp {
    int id = 0;
    QString key;
    QString name;
    ShownState state = ShownState::NotRunning;
    bool inDock = false;
    int badge = 0;

    bool operator==(const FaceApp &) const = default;
};

// A notification as a person reads it; `age` is the word at its corner ("now", "2 min ago").
struct FaceNotification {
    int appId = 0;
    QString title;
    QString text;
    QString age;

    bool operator==(const FaceNotification &) const = default;
};

// A button of an activity: its icon, and the word of the event that a tap gives.
struct FaceActivityButton {
    QString icon;
    std::string_view event;

    bool operator==(const FaceActivityButton &) const = default;
};

// What the system shows for an app on the lock screen beside notifications. `progress` is a share
// of 1.
struct FaceActivity {
    enum class Kind : std::uint8_t { Live, Task, Playing, Alarm };

    Kind kind = Kind::Live;
    int appId = 0;
    QString title;
    QString text;
    std::optional<double> progress;
    std::vector<FaceActivityButton> buttons;

    bool operator==(const FaceActivity &) const = default;
};

// The status bar's privacy indicators, and the green pill of a call that goes on.
struct FaceIndicators {
    bool microphone = false;
    bool location = false;
    bool call = false;

    bool operator==(const FaceIndicators &) const = default;
};

struct FaceAlert {
    QString title;
    QString text;
    QStringList buttons;

    bool operator==(const FaceAlert &) const = default;
};

// Everything the picture of the phone needs at one instant. A pure value: two equal faces paint
// the same picture. `clock` is the phone's local time, `batteryPercent` 0 to 100. `frontApp` is an
// id of `apps`, or nothing for home; `cards` are ids, most recently used first; `banner` is an
// index of `notifications`. `live` is whether changes may be shown as movement: not while
// scrubbing through the past.
struct PhoneFace {
    QDateTime clock;
    FacePower power = FacePower::On;
    bool screenOn = true;
    bool locked = false;
    int batteryPercent = 100;
    bool charging = false;
    bool lowPowerMode = false;
    FaceNetwork network = FaceNetwork::WiFi;
    bool airplane = false;
    std::vector<FaceApp> apps;
    std::optional<int> frontApp;
    FaceOverlay overlay = FaceOverlay::None;
    std::vector<int> cards;
    std::vector<FaceNotification> notifications;
    std::optional<int> banner;
    std::vector<FaceActivity> activities;
    FaceIndicators indicators;
    QString caller;
    FaceAlert alert;
    bool live = true;

    bool operator==(const PhoneFace &) const = default;

    const FaceApp *app(int id) const
    {
        for (const FaceApp &each : apps) {
            if (each.id == id) {
                return &each;
            }
        }
        return nullptr;
    }
};

} // namespace offstage
