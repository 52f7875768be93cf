// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/qt/sentences_change.h"

#include "model/core/overloaded.h"
#include "model/mechanism/registry.h"
#include "model/qt/record_words.h"
#include "model/qt/sentences.h"
#include "model/qt/words.h"

namespace offstage::sentences {

namespace {

/// What is not done: in words of their own for what people ask most.
QString omitted(const TimedInput &given, const Setup &setup)
{
    const QString at = clock(given.at);
    return std::visit(
        Overloaded{
            [&](const input::SwipeCard &i) {
                return Words::tr("You do not swipe %1 off the App Switcher at %2")
                    .arg(Words::app(setup, i.app), at);
            },
            [&](const input::SetLowPowerMode &) {
                return Words::tr("You leave Low Power Mode as it is at %1").arg(at);
            },
            [&](const input::SetAirplaneMode &) {
                return Words::tr("You leave Airplane Mode as it is at %1").arg(at);
            },
            [&](const input::Reboot &) {
                return Words::tr("You do not restart the iPhone at %1").arg(at);
            },
            [&](const input::Lock &) {
                return Words::tr("You do not lock the iPhone at %1").arg(at);
            },
            [&](const input::Home &) {
                return Words::tr("You do not leave the app at %1").arg(at);
            },
            [&](const input::SendPush &i) {
                return Words::tr("Your server does not send %1 the push of %2")
                    .arg(Words::app(setup, i.app), at);
            },
            [&](const auto &) {
                return Words::tr("Without “%1” at %2").arg(input(given.input, setup), at);
            },
        },
        given.input);
}

QString replaced(const change::Replace &c, const Setup &setup)
{
    const auto *push = std::get_if<input::SendPush>(&c.by);
    const auto *before = std::get_if<input::SendPush>(&c.input.input);
    if (!push || !before)
        return Words::tr("“%1” instead of “%2”")
            .arg(input(c.by, setup), input(c.input.input, setup));
    if (push->priority != before->priority)
        return Words::tr("Your server sends the push with apns-priority %1").arg(push->priority);
    if (push->isContentAvailable != before->isContentAvailable)
        return Words::tr("Your server sends the push with content-available");
    return Words::tr("Your server lets the push expire later");
}

QString stepText(const Setup &setup, AppId app, std::size_t reaction, std::size_t step)
{
    const Action &action = setup.app(app).reactions[reaction].actions[step];
    return Words::open(wordOf(action.id));
}

QString hookText(HookId hook)
{
    return callback(hook);
}

} // namespace

QString change(const Change &change, const Run &run)
{
    const Setup &setup = *run.setup();
    const auto app = [&](AppId id) { return Words::app(setup, id); };
    return std::visit(
        Overloaded{
            [&](const change::Give &c) {
                if (const auto *launch = std::get_if<input::LaunchApp>(&c.input.input))
                    return Words::tr("You open %1 at %2").arg(app(launch->app), clock(c.input.at));
                //: %1 is what happens ("Charger connected"), %2 the time
                return Words::tr("%1 at %2").arg(input(c.input.input, setup), clock(c.input.at));
            },
            [&](const change::Visit &c) {
                return Words::tr("You open %1 for a moment at %2").arg(app(c.app), clock(c.at));
            },
            [&](const change::Omit &c) { return omitted(c.input, setup); },
            [&](const change::Replace &c) { return replaced(c, setup); },
            [&](const change::AddMode &c) {
                return Words::tr("%1 declares %2 in UIBackgroundModes")
                    .arg(app(c.app), Words::open(nameOf(c.mode)));
            },
            [&](const change::AddKey &c) {
                return Words::tr("%1 declares %2")
                    .arg(app(c.app),
                         Words::open(vocabulary().keys[static_cast<std::size_t>(c.key)].key));
            },
            [&](const change::AddIdentifier &c) {
                return Words::tr("%1 lists %2 in BGTaskSchedulerPermittedIdentifiers")
                    .arg(app(c.app), Words::name(setup, c.identifier));
            },
            [&](const change::AddCall &c) {
                return Words::tr("%1 calls %2 in %3")
                    .arg(app(c.app), Words::open(wordOf(c.call.id)), hookText(c.hook));
            },
            [&](const change::DropCall &c) {
                return Words::tr("%1 does without %2 in %3")
                    .arg(app(c.app), stepText(setup, c.app, c.reaction, c.step),
                         hookText(setup.app(c.app).reactions[c.reaction].hook));
            },
            [&](const change::ShortenWork &c) {
                return Words::tr("The work of %1 in %2 takes %3 at most")
                    .arg(app(c.app), hookText(setup.app(c.app).reactions[c.reaction].hook),
                         duration(c.length));
            },
            [&](const change::UseLessMemory &c) {
                return Words::tr("%1 uses %2 MB of memory").arg(app(c.app)).arg(c.megabytes);
            },
            [&](const change::StayOnSuspend &c) {
                return Words::tr("%1 takes UIApplicationExitsOnSuspend out of its Info.plist")
                    .arg(app(c.app));
            },
            [&](const change::TakeSide &c) {
                const Parameter &rule = setup.rules.parameter(c.rule);
                for (const DisputeSide &side : rule.sides) {
                    if (side.value == c.value)
                        return Words::tr("If this side of a dispute is right: %1")
                            .arg(wholeSentence(side.says));
                }
                return Words::tr("With another value of %1").arg(Words::open(rule.word));
            },
        },
        change);
}

QString remedy(const Remedy &remedy, const Run &run)
{
    const QString first = change(remedy.changes.front(), run);
    if (remedy.changes.size() == 1)
        return first;
    //: two changes that only help together
    return Words::tr("Both of these: %1; %2").arg(first, change(remedy.changes.back(), run));
}

QString changedBy(ChangedBy by)
{
    switch (by) {
    case ChangedBy::App:
        return Words::tr("You can do this in your app or on your server");
    case ChangedBy::User:
        return Words::tr("The user can do this");
    case ChangedBy::System:
        return Words::tr("Only iOS decides this");
    }
    return {};
}

QString changeIcon(const Change &change)
{
    return std::visit(Overloaded{
                          [](const change::Give &c) { return inputIcon(c.input.input); },
                          [](const change::Visit &) { return QStringLiteral("touch"); },
                          [](const change::Omit &c) { return inputIcon(c.input.input); },
                          [](const change::Replace &c) { return inputIcon(c.by); },
                          [](const change::AddMode &) { return QStringLiteral("file"); },
                          [](const change::AddKey &) { return QStringLiteral("file"); },
                          [](const change::AddIdentifier &) { return QStringLiteral("file"); },
                          [](const change::AddCall &) { return QStringLiteral("code"); },
                          [](const change::DropCall &) { return QStringLiteral("code"); },
                          [](const change::ShortenWork &) { return QStringLiteral("hourglass"); },
                          [](const change::UseLessMemory &) { return QStringLiteral("memory"); },
                          [](const change::StayOnSuspend &) { return QStringLiteral("file"); },
                          [](const change::TakeSide &) { return QStringLiteral("disputed"); },
                      },
                      change);
}

QString whatIfCount(const WhatIf &whatIf)
{
    const auto count = [](std::size_t number) { return static_cast<int>(number); };
    if (whatIf.pairsTried > 0)
        return Words::tr("%n pair(s) run again", nullptr, count(whatIf.pairsTried));
    return Words::tr("%n change(s) run again", nullptr, count(whatIf.singlesTried));
}

} // namespace offstage::sentences
