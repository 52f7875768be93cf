// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phone/face_of_phone.h"

#include <algorithm>
#include <chrono>

#include <QCoreApplication>
#include <QTimeZone>

#include "model/phone/battery.h"
#include "widgets/phone/face_activities.h"

namespace offstage {

namespace {

constexpr std::size_t kDockApps = 4;

QString words(const char *text)
{
    return QCoreApplication::translate("PhoneFace", text);
}

QString age(Duration since)
{
    if (since < minutes(1))
        return words("now");
    if (since < hours(1))
        return words("%1 min ago").arg(since / minutes(1));
    return words("%1 h ago").arg(since / hours(1));
}

FaceOverlay overlayOf(const Device &device)
{
    switch (device.overlay) {
    case Overlay::None:
    case Overlay::Banner:
        return FaceOverlay::None;
    case Overlay::AppSwitcher:
        return FaceOverlay::AppSwitcher;
    case Overlay::ControlCenter:
        return FaceOverlay::ControlCenter;
    case Overlay::NotificationCenter:
        return FaceOverlay::NotificationCenter;
    case Overlay::SystemAlert:
        return FaceOverlay::SystemAlert;
    case Overlay::IncomingCall:
        return FaceOverlay::IncomingCall;
    case Overlay::LowPowerPrompt:
        return FaceOverlay::LowPowerPrompt;
    }
    return FaceOverlay::None;
}

FaceNetwork networkOf(Network network)
{
    switch (network) {
    case Network::None:
        return FaceNetwork::None;
    case Network::WiFi:
        return FaceNetwork::WiFi;
    case Network::Cellular:
        return FaceNetwork::Cellular;
    }
    return FaceNetwork::None;
}

/// The newest notifications first, those of all apps in one list.
std::vector<FaceNotification> notificationsOf(const Phone &phone)
{
    struct Entry {
        Instant at;
        FaceNotification face;
    };
    std::vector<Entry> entries;
    for (std::size_t i = 0; i < phone.apps.size(); ++i) {
        for (const ShownNotification &shown : phone.apps[i].shown) {
            FaceNotification face;
            face.appId = static_cast<int>(i);
            face.title = QString::fromStdString(phone.setup->apps[i].name);
            const std::string_view text = phone.setup->name(shown.title);
            face.text = text.empty()
                            ? words("Notification")
                            : QString::fromUtf8(text.data(), static_cast<int>(text.size()));
            face.age = age(phone.now - shown.at);
            entries.push_back({shown.at, face});
        }
    }
    std::stable_sort(entries.begin(), entries.end(),
                     [](const Entry &a, const Entry &b) { return a.at > b.at; });
    std::vector<FaceNotification> faces;
    for (const Entry &entry : entries)
        faces.push_back(entry.face);
    return faces;
}

/// A banner stays for a few seconds over whatever is in use.
std::optional<int> bannerOf(const Phone &phone, const std::vector<FaceNotification> &faces)
{
    constexpr Duration kBanner = seconds(5);
    if (faces.empty() || !phone.device.isInUse())
        return std::nullopt;
    const auto &shown = phone.apps[static_cast<std::size_t>(faces.front().appId)].shown;
    return phone.now - shown.back().at < kBanner ? std::optional(0) : std::nullopt;
}

} // namespace

PhoneFace faceOf(const Phone &phone, bool live)
{
    const Device &device = phone.device;
    PhoneFace face;
    // The phone shows whole minutes; a finer clock would make every instant another face.
    const Instant minute = std::chrono::floor<std::chrono::minutes>(phone.now);
    face.clock =
        QDateTime::fromMSecsSinceEpoch(minute.time_since_epoch().count(), QTimeZone::utc());
    face.power = device.power == PowerPhase::Booting ? FacePower::Booting : FacePower::On;
    face.screenOn = device.isScreenOn;
    face.locked = device.isLocked;
    face.batteryPercent = static_cast<int>(batteryPercent(phone));
    face.charging = device.isOnCharger;
    face.lowPowerMode = device.isLowPowerMode;
    face.network = networkOf(device.network());
    face.airplane = device.isAirplaneMode;
    for (std::size_t i = 0; i < phone.apps.size(); ++i) {
        const AppSpec &spec = phone.setup->apps[i];
        if (spec.extensionPoint || !phone.apps[i].isInstalled)
            continue; // it has no icon
        FaceApp app;
        app.id = static_cast<int>(i);
        app.key = QString::fromStdString(spec.key);
        app.name = QString::fromStdString(spec.name);
        app.state = shownState(phone, AppId(i));
        app.inDock = face.apps.size() < kDockApps;
        app.badge = static_cast<int>(phone.apps[i].shown.size());
        face.apps.push_back(app);
    }
    if (device.front.isValid())
        face.frontApp = static_cast<int>(device.front.value());
    face.overlay = overlayOf(device);
    for (const AppId card : phone.recent)
        face.cards.push_back(static_cast<int>(card.value()));
    face.notifications = notificationsOf(phone);
    face.activities = activitiesOf(phone);
    face.indicators = indicatorsOf(phone);
    face.banner = bannerOf(phone, face.notifications);
    if (device.overlay == Overlay::IncomingCall || device.overlay == Overlay::Banner)
        face.caller = appCallerOf(phone).value_or(words("Mina Okafor"));
    if (device.overlay == Overlay::SystemAlert) {
        face.alert.title = words("Allow notifications?");
        face.alert.text = words("A system alert makes the app in front inactive.");
        face.alert.buttons = {words("Not now"), words("Allow")};
    }
    face.live = live;
    return face;
}

} // namespace offstage
