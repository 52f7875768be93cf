// SPDX-License-Identifier: GPL-3.0-or-later
#include <QStringList>

#include "model/qt/record_words.h"
#include "model/qt/sentences.h"
#include "model/qt/sentences_change.h"
#include "model/qt/words.h"

namespace offstage::sentences {

namespace {

/// "12 s left of 30 s", "no limit".
QString timeLeft(const Hold &hold, Instant now)
{
    if (hold.ends == kNever)
        return Words::tr("without a limit");
    return Words::tr("%1 left").arg(duration(hold.ends - now));
}

QString holdText(const Hold &hold, const Setup &setup, Instant now)
{
    //: %1 is what holds the app ("background task “upload”"), %2 for how long
    return Words::tr("%1, %2").arg(Words::assertion(hold.kind, hold.name, setup),
                                   timeLeft(hold, now));
}

QString running(const Run &run, const Stretch &facts)
{
    const Setup &setup = *run.setup();
    const QString app = Words::app(setup, facts.topic.app);
    QStringList effective;
    QStringList passing;
    for (const Hold &hold : facts.holds) {
        if (hold.isEffective)
            (hold.kind == AssertionKind::Grace ? passing : effective)
                << holdText(hold, setup, facts.at);
    }
    if (effective.isEmpty())
        effective = passing;
    if (facts.isUnderXcode && facts.topic.state == ShownState::Background)
        return Words::tr("%1 runs in the background because it was started by Xcode, which keeps "
                         "iOS from suspending it. From the Home Screen it would be suspended.")
            .arg(app);
    if (effective.isEmpty())
        return Words::tr("%1 runs until iOS suspends it, which takes a moment.").arg(app);
    if (facts.topic.state >= ShownState::Inactive)
        return Words::tr("%1 runs because it is on the screen. Nothing limits its time there.")
            .arg(app);
    return Words::tr("%1 runs in the background because of %2.")
        .arg(app, effective.join(QStringLiteral("; ")));
}

QString howEnded(const record::AssertionEnded &r)
{
    switch (r.how) {
    case AssertionEnd::GivenBack:
        return Words::tr("was given back");
    case AssertionEnd::Expired:
        return Words::tr("ran out of time");
    case AssertionEnd::Dropped:
        return Words::tr("ended with its process");
    }
    return {};
}

QString suspended(const Run &run, const Stretch &facts)
{
    const Setup &setup = *run.setup();
    const QString app = Words::app(setup, facts.topic.app);
    if (!facts.lastRelease.isValid())
        return Words::tr("Nothing has held %1 since the start, so it is suspended.").arg(app);
    const Record &release = run.trace()[facts.lastRelease];
    const auto &ended = std::get<record::AssertionEnded>(release.payload);
    if (ended.kind == AssertionKind::ForegroundScene)
        return Words::tr("%1 left the screen at %2 and nothing else holds it, so it is suspended.")
            .arg(app, moment(release.at, facts.at));
    //: %1 the app, %2 when, %3 what held it last, %4 how that ended ("was given back")
    return Words::tr("Nothing holds %1 since %2, so it is suspended; the last thing that did, %3, "
                     "%4.")
        .arg(app, moment(release.at, facts.at), Words::assertion(ended.kind, ended.name, setup),
             howEnded(ended));
}

QString notRunning(const Run &run, const Stretch &facts)
{
    const QString app = Words::app(*run.setup(), facts.topic.app);
    if (!facts.processEnd.isValid())
        return facts.topic.state == ShownState::ForceQuit
                   ? Words::tr("%1 was swiped off the App Switcher before this run began, so it "
                               "has no process.")
                         .arg(app)
                   : Words::tr("%1 has no process, because nothing has launched it yet.").arg(app);
    const Record &end = run.trace()[facts.processEnd];
    const auto &ended = std::get<record::ProcessEnded>(end.payload);
    if (facts.topic.state == ShownState::ForceQuit && ended.reason == ExitReason::AppSwitcher)
        return Words::tr("%1 has no process since you swiped it off the App Switcher at %2.")
            .arg(app, moment(end.at, facts.at));
    if (facts.topic.state == ShownState::ForceQuit && facts.swipe.isValid())
        return Words::tr("%1 had no process when you swiped its card off the App Switcher at %2, "
                         "and counts as force-quit since then.")
            .arg(app, moment(run.trace()[facts.swipe].at, facts.at));
    //: %1 the app, %2 when, %3 how ("Process ended to free memory, no crash report")
    return Words::tr("%1 has no process since %2: %3.")
        .arg(app, moment(end.at, facts.at), endedLine(ended));
}

/// What an errand did last at an instant: "background transfer “tile 6”, waits".
QString errandAt(ErrandBar bar, const Run &run, Instant at)
{
    while (bar.points.size() > 1 && bar.points.back().at > at)
        bar.points.pop_back();
    return errand(bar, *run.setup());
}

QString timerText(const Run &run, const FrozenTimer &timer, Instant now)
{
    const QString name = Words::name(*run.setup(), timer.name);
    return name.isEmpty()
               ? Words::tr("Its timer, due at %1, stands still and fires once, late, when the app "
                           "runs again.")
                     .arg(moment(timer.dueAt, now))
               : Words::tr("Its timer “%1”, due at %2, stands still and fires once, late, when "
                           "the app runs again.")
                     .arg(name, moment(timer.dueAt, now));
}

} // namespace

QString considered(const Considered &considered, const Run &run)
{
    QStringList parts;
    for (const Considered::Refuser &refuser : considered.refusers)
        //: a policy and how often it refused
        parts << Words::tr("%1 %2×")
                     .arg(policyName(refuser.policy, run.setup()->rules))
                     .arg(refuser.times);
    return Words::tr("%1 was considered %n time(s) and refused: %2.", nullptr,
                     static_cast<int>(considered.refused))
        .arg(mechanism(considered.mechanism), parts.join(QStringLiteral(", ")));
}

QString stretchLine(const Run &run, const Stretch &facts)
{
    const QString app = Words::app(*run.setup(), facts.topic.app);
    if (facts.topic.kind == TopicKind::Gap && !facts.considered.empty())
        return Words::tr("No code of %1 runs from %2 to %3. %4")
            .arg(app, moment(facts.topic.from, facts.topic.to),
                 moment(facts.topic.to, facts.topic.from),
                 considered(facts.considered.front(), run));
    switch (facts.topic.state) {
    case ShownState::NotRunning:
    case ShownState::ForceQuit:
        return notRunning(run, facts);
    case ShownState::Prewarmed:
        return Words::tr("iOS prepared %1 before anyone opened it; none of its own code runs.")
            .arg(app);
    case ShownState::Suspended:
        return suspended(run, facts);
    case ShownState::Background:
    case ShownState::Inactive:
    case ShownState::Active:
        return running(run, facts);
    }
    return {};
}

QString stretchMore(const Run &run, const Stretch &facts)
{
    const QString app = Words::app(*run.setup(), facts.topic.app);
    constexpr std::size_t mostErrands = 3; // more would be a list of its own
    QStringList more;
    const bool isGap = facts.topic.kind == TopicKind::Gap && !facts.considered.empty();
    if (isGap) {
        for (std::size_t i = 1; i < facts.considered.size(); ++i)
            more << considered(facts.considered[i], run);
        more << (facts.topic.state == ShownState::Suspended ? suspended(run, facts)
                                                            : notRunning(run, facts));
    }
    if (facts.topic.state == ShownState::Suspended)
        more << Words::tr("It stays in memory, but no code runs: timers and work stand still, and "
                          "its connections go stale.");
    if (facts.processEnd.isValid() && !isGap && facts.topic.state == ShownState::NotRunning)
        more << sentences::recordExplanation(run, facts.processEnd);
    if (facts.topic.state == ShownState::ForceQuit)
        more << Words::tr("iOS launches it for no background work until you open it.");
    for (const FrozenTimer &timer : facts.timers)
        more << timerText(run, timer, facts.at);
    for (std::size_t i = 0; i < std::min(facts.errands.size(), mostErrands); ++i)
        //: %1 is what iOS does for the app: "background transfer “tile 6”, waits"
        more << Words::tr("Meanwhile iOS works for it: %1.")
                    .arg(errandAt(facts.errands[i], run, facts.at));
    for (const RequestBox &box : facts.pending)
        more << (box.name.isValid()
                     ? Words::tr(
                           "Its request “%1” waits; the earliest begin is a wish, not a time.")
                           .arg(Words::name(*run.setup(), box.name))
                     : Words::tr("It waits for its next background fetch."));
    if (facts.topic.state <= ShownState::Suspended) {
        more << (facts.nextCode.isValid()
                     ? Words::tr("Its code runs next at %1.")
                           .arg(moment(run.trace()[facts.nextCode].at, facts.at))
                     : Words::tr("Until %1 its code does not run again.")
                           .arg(moment(run.head(), facts.at)));
    } else if (facts.topic.state == ShownState::Background) {
        QStringList dormant;
        for (const Hold &hold : facts.holds) {
            if (!hold.isEffective)
                dormant << Words::assertion(hold.kind, hold.name, *run.setup());
        }
        if (!facts.isUnderXcode)
            more << Words::tr("It is suspended a moment after the last of these ends.");
        if (!dormant.isEmpty())
            more << Words::tr("It holds %1 too, which does not count now.")
                        .arg(dormant.join(QStringLiteral(", ")));
    }
    return more.join(u' ');
}

QString stretchTitle(const Run &run, const Topic &topic)
{
    const QString app = Words::app(*run.setup(), topic.app);
    if (topic.kind == TopicKind::Gap)
        return Words::tr("Why %1 did not run").arg(app);
    //: an app and its state: "Courier, suspended"
    return Words::tr("%1, %2").arg(app, within(state(topic.state)));
}

} // namespace offstage::sentences
