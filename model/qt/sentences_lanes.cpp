// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "model/mechanism/registry.h"
#include "model/mechanism/word_text.h"
#include "model/qt/record_words.h"
#include "model/qt/sentences.h"
#include "model/qt/words.h"

namespace offstage::sentences {

namespace {

/// "4.2 of 30 s": the unit once where both are seconds.
QString ofLimit(Duration held, Duration limit)
{
    if (limit < minutes(1) && held < minutes(1)) {
        const auto number = [](Duration length) {
            return QString::number(static_cast<double>(length.count()) / 1000.0, 'g', 3);
        };
        return Words::tr("%1 of %2 s").arg(number(held), number(limit));
    }
    return Words::tr("%1 of %2").arg(duration(held), duration(limit));
}

/// "4:57" below an hour, as a lane's label has no room for more.
QString shortDuration(Duration length)
{
    if (length < minutes(1))
        return Words::tr("%1 s").arg(length.count() / 1000);
    if (length < hours(1)) {
        return QStringLiteral("%1:%2")
            .arg(length.count() / 60'000)
            .arg(length.count() / 1000 % 60, 2, 10, QLatin1Char('0'));
    }
    return duration(minutes(length.count() / 60'000));
}

} // namespace

QString stateWithReason(const StateSpan &span)
{
    if (span.state != ShownState::Background)
        return state(span.state);
    switch (span.reason) {
    case AssertionKind::BackgroundTask:
        return Words::tr("Background · background task");
    case AssertionKind::PushWake:
        return Words::tr("Background · push wake");
    case AssertionKind::RefreshTask:
        return Words::tr("Background · app refresh");
    case AssertionKind::ProcessingTask:
        return Words::tr("Background · processing");
    case AssertionKind::Launch:
        return Words::tr("Background · launch");
    case AssertionKind::Callback:
        return Words::tr("Background · callback");
    case AssertionKind::ForegroundScene:
    case AssertionKind::Grace:
        break;
    default:
        return Words::tr("Background · %1").arg(Words::open(wordOf(span.reason)));
    }
    return state(span.state);
}

QString assertion(const AssertionBar &bar, const Setup &setup, Instant now)
{
    const QString what = Words::assertion(bar.kind, bar.name, setup);
    const Duration held = std::max(std::min(bar.end, now) - bar.begin, Duration::zero());
    if (bar.deadline == kNever)
        return Words::tr("%1, %2").arg(what, duration(held));
    return Words::tr("%1, %2").arg(what, ofLimit(held, bar.deadline - bar.begin));
}

QString request(const RequestBox &box, const Setup &setup)
{
    const QString what = box.mechanism == MechanismId::Processing ? Words::tr("processing")
                                                                  : Words::tr("app refresh");
    if (box.how == RequestStage::Replaced)
        return Words::tr("%1, replaced").arg(what);
    if (box.how == RequestStage::Cancelled)
        return Words::tr("%1, cancelled").arg(what);
    Q_UNUSED(setup)
    if (box.earliest > box.begin) {
        return Words::tr("%1, not before %2").arg(what, clock(box.earliest).left(5));
    }
    return Words::tr("%1, as soon as allowed").arg(what);
}

QString errand(const ErrandBar &bar, const Setup &setup)
{
    QString what = Words::noun(bar.mechanism);
    if (bar.name.isValid())
        what = Words::tr("%1 “%2”").arg(what, Words::name(setup, bar.name));
    if (bar.points.size() < 2)
        return what;
    return Words::tr("%1, %2").arg(what, Words::open(nameOf(bar.points.back().stage)));
}

QString accountStep(const AccountLine &line, const AccountStep &step)
{
    const AccountWord &word = vocabulary().accounts[static_cast<std::size_t>(line.account)];
    return QString::fromStdString(quantityText(word.quantity, {}, step.value));
}

QString markTitle(const Mark &mark, const Setup &setup)
{
    switch (mark.kind) {
    case MarkKind::Allowed:
    case MarkKind::RefusedForNow:
    case MarkKind::Refused:
        if (mark.mechanism == MechanismId::SilentPush)
            return Words::tr("Push #%1").arg(mark.ordinal);
        return mechanism(mark.mechanism);
    case MarkKind::ProcessEnded:
        return Words::tr("Process ended");
    case MarkKind::ForceQuit:
        return Words::tr("Force-quit");
    case MarkKind::Notification:
        return mark.name.isValid() ? Words::name(setup, mark.name) : Words::tr("Notification");
    case MarkKind::Assertion:
        return Words::assertion(mark.assertion, mark.name, setup);
    case MarkKind::AssertionExpired:
        return Words::tr("Time ran out");
    case MarkKind::Warning:
        return Words::tr("Against its purpose");
    case MarkKind::Notice:
        return mark.name.isValid() ? Words::name(setup, mark.name) : Words::tr("Seen from outside");
    }
    return {};
}

QString markDetail(const Mark &mark, const Setup &setup)
{
    switch (mark.kind) {
    case MarkKind::Allowed:
        return mark.until == kNever ? Words::tr("runs")
                                    : Words::tr("ran %1").arg(duration(mark.until - mark.at));
    case MarkKind::RefusedForNow:
        return Words::tr("not now, %1").arg(policy(mark.decider, setup.rules));
    case MarkKind::Refused:
        return Words::tr("refused");
    case MarkKind::ProcessEnded:
    case MarkKind::ForceQuit: {
        const std::uint32_t code = exitCode(mark.exit);
        return code != 0 ? Words::code(code) : QString();
    }
    case MarkKind::Notification:
        return Words::tr("shown");
    case MarkKind::Assertion:
        return Words::tr("taken");
    case MarkKind::AssertionExpired:
        return Words::assertion(mark.assertion, mark.name, setup);
    case MarkKind::Warning:
        return Words::noun(mark.mechanism);
    case MarkKind::Notice:
        return {};
    }
    return {};
}

QString laneState(const Phone &phone, const AppLanes &lanes, AppId app, Instant at)
{
    const auto after = std::upper_bound(
        lanes.states.begin(), lanes.states.end(), at,
        [](Instant instant, const StateSpan &span) { return instant < span.begin; });
    if (after == lanes.states.begin())
        return state(shownState(phone, app));
    const StateSpan &span = *std::prev(after);
    const QString since = shortDuration(at - span.begin);
    switch (span.state) {
    case ShownState::NotRunning:
        return Words::tr("Not running");
    case ShownState::ForceQuit:
        return Words::tr("Force-quit at %1").arg(clock(span.begin).left(5));
    case ShownState::Prewarmed:
        return Words::tr("Prewarmed, paused");
    case ShownState::Suspended:
        return Words::tr("Suspended for %1").arg(since);
    case ShownState::Background:
        switch (span.reason) {
        case AssertionKind::BackgroundTask:
            return Words::tr("Background, task");
        case AssertionKind::PushWake:
            return Words::tr("Background, push");
        case AssertionKind::RefreshTask:
            return Words::tr("Background, refresh");
        case AssertionKind::ProcessingTask:
            return Words::tr("Background, processing");
        case AssertionKind::ForegroundScene:
        case AssertionKind::Grace:
        case AssertionKind::Launch:
        case AssertionKind::Callback:
            break;
        default:
            return Words::tr("Background, %1").arg(Words::open(wordOf(span.reason)));
        }
        return Words::tr("Background for %1").arg(since);
    case ShownState::Inactive:
        return phone.device.overlay == Overlay::AppSwitcher
                   ? Words::tr("Inactive, in switcher")
                   : Words::tr("Inactive for %1").arg(since);
    case ShownState::Active:
        return Words::tr("Active for %1").arg(since);
    }
    return {};
}

} // namespace offstage::sentences
