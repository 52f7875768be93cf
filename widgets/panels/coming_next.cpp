// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/coming_next.h"

#include "model/qt/sentences.h"
#include "model/qt/session.h"
#include "widgets/panels/panel_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace offstage {

namespace {

struct NextWords {
    Q_DECLARE_TR_FUNCTIONS(offstage::ComingNext)
};

struct Due {
    Instant at = kNever;
    QString what;

    void offer(Instant when, const QString &text, Instant now)
    {
        if (when > now && when < at) {
            at = when;
            what = text;
        }
    }
};

void offerApp(Due &due, const Phone &phone, AppId id)
{
    const App &app = phone.app(id);
    const QString name = appName(*phone.setup, id);
    for (const TaskRequest &request : app.requests) {
        if (request.nextAsk != kNever)
            due.offer(request.nextAsk,
                      NextWords::tr("%1 %2 considered")
                          .arg(name, sentences::within(sentences::mechanism(request.mechanism))),
                      phone.now);
    }
    due.offer(app.pushNextAsk, NextWords::tr("%1's held push considered").arg(name), phone.now);
    for (const ScheduledNotification &scheduled : app.scheduled)
        due.offer(scheduled.at, NextWords::tr("%1's notification").arg(name), phone.now);
    if (!app.process)
        return;
    for (const Assertion &held : app.process->assertions)
        due.offer(held.deadline, NextWords::tr("a limit of %1").arg(name), phone.now);
    for (const AppTimer &timer : app.process->timers) {
        if (timer.hook == HookId::TimerFired)
            due.offer(timer.dueAt, NextWords::tr("%1's timer").arg(name), phone.now);
    }
}

} // namespace

QString comingNext(const Session &session)
{
    if (!session.hasScenario())
        return {};
    const Phone &phone = session.phone();
    Due due;
    if (session.isInPast()) {
        const std::size_t next = session.trace().firstAt(session.playhead() + milliseconds(1));
        if (next < session.trace().size())
            due.offer(session.trace().at(next).at,
                      sentences::recordTitle(session.run(), RecordId(next)), phone.now);
    } else {
        const auto &inputs = session.run().inputs();
        const auto input = std::find_if(inputs.begin(), inputs.end(), [&](const TimedInput &given) {
            return given.at > phone.now;
        });
        if (input != inputs.end())
            due.offer(input->at, sentences::input(input->input, *phone.setup), phone.now);
        for (std::size_t i = 0; i < phone.apps.size(); ++i)
            offerApp(due, phone, AppId(i));
    }
    if (due.what.isEmpty())
        return {};
    const bool isToday = dayNumber(due.at) == dayNumber(phone.now);
    const QString when = isToday ? sentences::clock(due.at)
                                 : sentences::day(due.at) + u' ' + sentences::clock(due.at);
    return NextWords::tr("%1 at %2").arg(due.what, when);
}

} // namespace offstage
