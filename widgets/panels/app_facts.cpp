// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/app_facts.h"

#include "model/policy/budgets.h"
#include "model/qt/sentences.h"
#include "widgets/panels/panel_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace offstage {

namespace {

struct FactWords {
    Q_DECLARE_TR_FUNCTIONS(offstage::AppFacts)
};

constexpr std::size_t mostRows = 2;

QString assertionText(const Phone &phone, const Process &process, const Assertion &held)
{
    AssertionBar bar;
    bar.begin = held.takenAt;
    bar.deadline = held.deadline;
    bar.kind = held.kind;
    bar.name = held.name;
    bar.ordinal = held.ordinal;
    if (held.kind == AssertionKind::BackgroundTask && process.poolRunsSince != kNever)
        bar.deadline = process.poolRunsSince + process.poolLeft;
    return sentences::assertion(bar, *phone.setup, phone.now);
}

void addAssertions(std::vector<FactRow> &facts, const Phone &phone, const App &app)
{
    const QString label = FactWords::tr("Assertions");
    if (!app.process || app.process->assertions.empty()) {
        facts.push_back({label, FactWords::tr("none, so no code runs"), {}, {}, {}});
        return;
    }
    const auto &held = app.process->assertions;
    for (std::size_t i = 0; i < std::min(mostRows, held.size()); ++i) {
        QString text = assertionText(phone, *app.process, held[i]);
        if (i + 1 == mostRows && held.size() > mostRows)
            text = FactWords::tr("%1, and %2 more").arg(text).arg(held.size() - mostRows);
        facts.push_back({i == 0 ? label : QString(), text, {}, {}, {}});
    }
}

QString exitText(ExitReason reason)
{
    switch (reason) {
    case ExitReason::AppSwitcher:
        return FactWords::tr("by the user");
    case ExitReason::Watchdog:
        return FactWords::tr("by the watchdog");
    case ExitReason::BackgroundTaskLeaked:
        return FactWords::tr("for a background task that was not ended");
    case ExitReason::PushNotCompleted:
        return FactWords::tr("for a push that was not completed");
    case ExitReason::TaskNotCompleted:
        return FactWords::tr("for a task that was not completed");
    case ExitReason::Jetsam:
        return FactWords::tr("to free memory");
    case ExitReason::Crash:
        return FactWords::tr("by a crash");
    case ExitReason::Reboot:
        return FactWords::tr("by the restart");
    case ExitReason::ExitsOnSuspend:
        return FactWords::tr("on leaving the screen");
    case ExitReason::TooManyAssertions:
        return FactWords::tr("for too many background tasks");
    default:
        return FactWords::tr("by the system (%1)")
            .arg(QLatin1String(nameOf(reason).data(), qsizetype(nameOf(reason).size())));
    }
}

FactRow processFact(const Phone &phone, AppId id)
{
    const App &app = phone.app(id);
    const QString label = FactWords::tr("Process");
    if (app.process) {
        const QString since = sentences::clock(app.process->startedAt);
        const QString text = app.process->phase == ProcessPhase::Prewarmed
                                 ? FactWords::tr("prewarmed since %1")
                             : app.process->wasLaunchedInBackground
                                 ? FactWords::tr("launched in the background at %1")
                                 : FactWords::tr("launched at %1");
        return {label, text.arg(since), {}, {}, {}};
    }
    if (!app.lastExit)
        return {label, FactWords::tr("none since the start"), {}, {}, {}};
    const std::uint32_t code = exitCode(app.lastExit->reason);
    return {label,
            FactWords::tr("ended %1 %2")
                .arg(sentences::clock(app.lastExit->at), exitText(app.lastExit->reason)),
            code == 0 ? QString() : QStringLiteral("0x") + QString::number(code, 16).toUpper(),
            {},
            {}};
}

QStringList pendingTexts(const Phone &phone, const App &app)
{
    QStringList pending;
    for (const TaskRequest &request : app.requests) {
        RequestBox box;
        box.begin = request.submittedAt;
        box.earliest = request.earliest;
        box.mechanism = request.mechanism;
        box.name = request.identifier;
        box.ordinal = request.ordinal;
        const QString text = sentences::request(box, *phone.setup);
        pending << (app.isForceQuit ? FactWords::tr("%1, will not launch").arg(text) : text);
    }
    if (app.atApns)
        pending << FactWords::tr("push #%1 at Apple's servers").arg(app.atApns->ordinal);
    if (app.onDevice)
        pending << FactWords::tr("push #%1 held since %2")
                       .arg(app.onDevice->ordinal)
                       .arg(sentences::clock(app.onDevice->sentAt));
    for (const ScheduledNotification &scheduled : app.scheduled)
        pending << FactWords::tr("notification at %1").arg(sentences::clock(scheduled.at));
    return pending;
}

QString flagsText(const Phone &phone, const App &app)
{
    QStringList flags;
    if (!phone.device.isBackgroundRefreshOn || !app.isRefreshAllowed)
        flags << FactWords::tr("App Refresh off");
    if (app.process && !app.process->timers.empty())
        flags << FactWords::tr("timer at %1")
                     .arg(sentences::clock(app.process->timers.front().dueAt));
    return flags.join(QStringLiteral(", "));
}

FactRow budgetFact(const QString &label, const Bucket &bucket, Instant now, TrustMark trust)
{
    const double level = double(bucket.levelAt(now)) / 1000;
    const double capacity = double(bucket.capacity);
    const double share = capacity > 0 ? std::clamp(level / capacity, 0.0, 1.0) : 0;
    return {label,
            FactWords::tr("%1 of %2 left").arg(qRound(level)).arg(qRound(capacity)),
            {},
            share,
            trust};
}

} // namespace

std::vector<FactRow> appFacts(const Phone &phone, AppId id)
{
    const App &app = phone.app(id);
    const auto trustOf = [&](ParameterId parameter) {
        return markOf(phone.rules().parameter(parameter).trust);
    };
    std::vector<FactRow> facts;
    addAssertions(facts, phone, app);
    facts.push_back(processFact(phone, id));
    const QStringList pending = pendingTexts(phone, app);
    facts.push_back(
        {FactWords::tr("Pending"),
         pending.isEmpty() ? FactWords::tr("nothing") : pending.join(QStringLiteral("; ")),
         {},
         {},
         {}});
    if (const QString flags = flagsText(phone, app); !flags.isEmpty())
        facts.push_back({FactWords::tr("Flags"), flags, {}, {}, {}});
    facts.push_back(budgetFact(FactWords::tr("Push wakes"), pushBucket(phone), phone.now,
                               trustOf(ParameterId::PushDeviceBucket)));
    facts.push_back(budgetFact(FactWords::tr("Energy"), energyBucket(phone, id), phone.now,
                               trustOf(ParameterId::EnergyAppBucket)));
    return facts;
}

} // namespace offstage
