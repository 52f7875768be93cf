// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phone/face_activities.h"

#include <algorithm>

#include <QCoreApplication>

#include "model/mechanism/registry.h"

namespace offstage {

namespace {

/// The states that these mechanisms give their errands and that a person sees.
constexpr std::uint8_t kActivityOnLockScreen = 0;
constexpr std::uint8_t kAlarmCountsDown = 1;
constexpr std::uint8_t kAlarmRings = 2;
constexpr std::uint8_t kCallRings = 0;
constexpr std::uint8_t kCallAnswered = 1;

QString words(const char *text)
{
    return QCoreApplication::translate("PhoneFace", text);
}

QString text(std::string_view plain)
{
    return QString::fromUtf8(plain.data(), static_cast<qsizetype>(plain.size()));
}

bool isOf(MechanismId mechanism, std::string_view word)
{
    return nameOf(mechanism) == word;
}

bool isHeldBy(const App &app, std::string_view kind)
{
    if (!app.process)
        return false;
    const auto &held = app.process->assertions;
    return std::any_of(held.begin(), held.end(), [kind](const Assertion &assertion) {
        return wordOf(assertion.kind) == kind;
    });
}

FaceActivity plainActivity(const Phone &phone, std::size_t app, NameId name, const QString &line)
{
    FaceActivity activity;
    activity.appId = static_cast<int>(app);
    activity.title = text(phone.setup->apps[app].name);
    activity.text = name.isValid() ? text(phone.setup->name(name)) : line;
    return activity;
}

std::optional<FaceActivity> activityOf(const Phone &phone, std::size_t app, const Errand &errand)
{
    if (isOf(errand.mechanism, "live-activity") && errand.kind == kActivityOnLockScreen) {
        FaceActivity live = plainActivity(phone, app, errand.name, words("Live Activity"));
        live.kind = FaceActivity::Kind::Live;
        return live;
    }
    if (isOf(errand.mechanism, "continued-processing")) {
        FaceActivity task = plainActivity(phone, app, errand.name, words("Goes on"));
        task.kind = FaceActivity::Kind::Task;
        if (errand.total > 0)
            task.progress = std::clamp(double(errand.done) / double(errand.total), 0.0, 1.0);
        return task;
    }
    if (!isOf(errand.mechanism, "alarm") ||
        (errand.state != kAlarmRings && errand.state != kAlarmCountsDown))
        return std::nullopt;
    FaceActivity alarm = plainActivity(phone, app, errand.name, words("Alarm"));
    alarm.kind = FaceActivity::Kind::Alarm;
    if (errand.state == kAlarmRings)
        alarm.buttons = {{QStringLiteral("timer"), "snooze-alarm"},
                         {QStringLiteral("close"), "stop-alarm"}};
    return alarm;
}

/// What an app last told the system that it plays.
std::optional<FaceActivity> playingOf(const Phone &phone, std::size_t app)
{
    if (!phone.apps[app].process)
        return std::nullopt;
    for (const Resource &resource : phone.apps[app].process->resources) {
        if (!isOf(resource.mechanism, "now-playing"))
            continue;
        FaceActivity playing = plainActivity(phone, app, resource.name, words("Now Playing"));
        playing.kind = FaceActivity::Kind::Playing;
        if (isHeldBy(phone.apps[app], "audio playing"))
            playing.buttons = {{QStringLiteral("pause"), "press-pause"}};
        else
            playing.buttons = {{QStringLiteral("play"), "press-play"}};
        return playing;
    }
    return std::nullopt;
}

} // namespace

std::vector<FaceActivity> activitiesOf(const Phone &phone)
{
    std::vector<FaceActivity> activities;
    for (std::size_t i = 0; i < phone.apps.size(); ++i) {
        if (auto playing = playingOf(phone, i))
            activities.push_back(std::move(*playing));
        for (const Errand &errand : phone.apps[i].errands)
            if (auto activity = activityOf(phone, i, errand))
                activities.push_back(std::move(*activity));
    }
    // What rings comes first, as on the phone.
    std::stable_partition(activities.begin(), activities.end(), [](const FaceActivity &activity) {
        return activity.kind == FaceActivity::Kind::Alarm && !activity.buttons.empty();
    });
    return activities;
}

FaceIndicators indicatorsOf(const Phone &phone)
{
    FaceIndicators shown;
    for (const App &app : phone.apps) {
        shown.microphone = shown.microphone || isHeldBy(app, "audio recording") ||
                           isHeldBy(app, "transmitting on a channel");
        shown.location = shown.location || isHeldBy(app, "location updates");
        for (const Errand &errand : app.errands)
            shown.call = shown.call ||
                         (isOf(errand.mechanism, "phone-call") && errand.state == kCallAnswered);
    }
    return shown;
}

std::optional<QString> appCallerOf(const Phone &phone)
{
    for (std::size_t i = 0; i < phone.apps.size(); ++i)
        for (const Errand &errand : phone.apps[i].errands)
            if (isOf(errand.mechanism, "phone-call") && errand.state == kCallRings)
                return errand.name.isValid() ? text(phone.setup->name(errand.name))
                                             : text(phone.setup->apps[i].name);
    return std::nullopt;
}

std::optional<Input> act(std::string_view word, AppId app)
{
    const auto events = vocabulary().events;
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (events[i].word != word)
            continue;
        input::Event event;
        event.id = static_cast<EventId>(i);
        std::size_t place = 0;
        for (const Field &field : events[i].fields) {
            if (field.type == FieldType::App)
                event.app = app;
            else if (place < event.values.size())
                event.values[place++] = static_cast<std::int32_t>(field.fallback);
        }
        return event;
    }
    return std::nullopt;
}

} // namespace offstage
