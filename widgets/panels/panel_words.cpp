// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/panel_words.h"

#include "model/explain/assumption.h"
#include "model/explain/sources.h"

#include "model/qt/sentences.h"
#include "model/qt/session.h"
#include "widgets/theme/app_icon.h"
#include "widgets/theme/icon.h"
#include "widgets/theme/type.h"

#include <QFontMetricsF>
#include <QRegularExpression>

#include <algorithm>

namespace offstage {

namespace {

std::optional<Badge> badgeOf(const Source &source)
{
    static const QRegularExpression thread(QStringLiteral("forums/thread/(\\d+)"));
    static const QRegularExpression talk(QStringLiteral("videos/play/wwdc(?:20)?(\\d\\d)/(\\d+)"));
    const QString url = words(source.url);
    if (const auto match = thread.match(url);
        match.hasMatch() && source.title.find("DTS") != std::string::npos)
        return Badge{TrustMark::Dts, match.captured(1)};
    if (const auto match = talk.match(url); match.hasMatch())
        return Badge{TrustMark::Wwdc, match.captured(1) + u' ' + match.captured(2)};
    if (url.contains(QLatin1String("developer.apple.com/documentation")))
        return Badge{TrustMark::Documented, {}};
    return std::nullopt;
}

std::optional<ParameterId> limitOf(AssertionKind kind)
{
    switch (kind) {
    case AssertionKind::Grace:
        return ParameterId::SuspendDelayAfterForeground;
    case AssertionKind::BackgroundTask:
        return ParameterId::BackgroundTaskPool;
    case AssertionKind::PushWake:
        return ParameterId::PushRuntime;
    case AssertionKind::RefreshTask:
        return ParameterId::RefreshRuntime;
    case AssertionKind::ProcessingTask:
        return ParameterId::ProcessingRuntime;
    case AssertionKind::Launch:
        return ParameterId::WatchdogLaunch;
    default:
        break;
    }
    return std::nullopt;
}

std::optional<ParameterId> limitOf(ExitReason reason)
{
    switch (reason) {
    case ExitReason::Watchdog:
        return ParameterId::WatchdogDidEnterBackground;
    case ExitReason::BackgroundTaskLeaked:
        return ParameterId::BackgroundTaskPool;
    case ExitReason::PushNotCompleted:
        return ParameterId::PushNotCompletedKills;
    case ExitReason::TaskNotCompleted:
        return ParameterId::RefreshHandlerLimit;
    case ExitReason::Jetsam:
        return ParameterId::MemoryForApps;
    case ExitReason::TooManyAssertions:
        return ParameterId::BackgroundTaskMostAssertions;
    default:
        break;
    }
    return std::nullopt;
}

// The number of the model that decided what a record tells, where there is one.
std::optional<ParameterId> limitOf(const Payload &payload)
{
    if (const auto *taken = std::get_if<record::AssertionTaken>(&payload))
        return limitOf(taken->kind);
    if (const auto *ended = std::get_if<record::AssertionEnded>(&payload))
        return ended->how == AssertionEnd::Expired ? limitOf(ended->kind) : std::nullopt;
    if (const auto *ended = std::get_if<record::ProcessEnded>(&payload))
        return limitOf(ended->reason);
    return std::nullopt;
}

// The record that set the force-quit flag a decision was refused for.
std::optional<RecordId> forceQuitBehind(const Trace &trace, RecordId decision)
{
    const Record &record = trace[decision];
    const auto *decided = std::get_if<record::Decided>(&record.payload);
    if (!decided || !isRefusal(decided->decision))
        return std::nullopt;
    const auto verdicts = trace.verdicts(*decided);
    if (std::none_of(verdicts.begin(), verdicts.end(), [](const StoredVerdict &verdict) {
            return verdict.rationale == Rationale::ForceQuit && isRefusal(verdict.decision);
        }))
        return std::nullopt;
    for (std::size_t i = decision.index(); i-- > 0;) {
        const auto *flag = std::get_if<record::FlagChanged>(&trace.at(i).payload);
        if (flag && flag->isForceQuit && trace.at(i).app == record.app)
            return RecordId(i);
    }
    return std::nullopt;
}

} // namespace

QString words(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString appName(const Setup &setup, AppId app)
{
    return app.isValid() && app.index() < setup.apps.size() ? words(setup.app(app).name)
                                                            : QString();
}

QString counted(qsizetype count, const QString &one, const QString &many)
{
    const QString &form = count == 1 ? one : many;
    return form.contains(QLatin1String("%1")) ? form.arg(count) : form;
}

QString rulesName(const Setup &setup)
{
    return QStringLiteral("iOS %1").arg(sentences::version(setup.rules.ios));
}

namespace {

std::vector<Badge> badgesOf(Trust trust, const std::vector<Source> &sources)
{
    std::vector<Badge> badges{{markOf(trust), {}}};
    for (const Source &source : sources) {
        const auto badge = badgeOf(source);
        if (!badge)
            continue;
        const auto same = std::find_if(badges.begin(), badges.end(), [&](const Badge &known) {
            return known.mark == badge->mark;
        });
        if (same == badges.end())
            badges.push_back(*badge);
        else if (same->detail.isEmpty())
            same->detail = badge->detail;
    }
    std::stable_sort(badges.begin(), badges.end(),
                     [](const Badge &a, const Badge &b) { return a.mark < b.mark; });
    return badges;
}

} // namespace

std::vector<Badge> badgesOf(const PolicyDocument &document)
{
    return badgesOf(document.trust, document.sources);
}

std::vector<Badge> badgesOf(const MechanismDocument &document)
{
    return badgesOf(document.trust, document.sources);
}

std::vector<Badge> badgesOf(const Run &run, RecordId record)
{
    const Payload &payload = run.trace()[record].payload;
    const Rules &rules = run.setup()->rules;
    if (const auto *decided = std::get_if<record::Decided>(&payload)) {
        std::vector<Badge> badges = badgesOf(rules.policy(decided->decider));
        const Badge assumed{TrustMark::Assumed, {}};
        if (isRefusal(decided->decision) && restsOnAssumption(run.trace(), *decided) &&
            std::find(badges.begin(), badges.end(), assumed) == badges.end())
            badges.push_back(assumed);
        return badges;
    }
    if (const auto *flag = std::get_if<record::FlagChanged>(&payload); flag && flag->isForceQuit)
        return badgesOf(rules.policy(PolicyId::Application));
    if (const auto limit = limitOf(payload)) {
        const Parameter &parameter = rules.parameter(*limit);
        std::vector<Badge> badges{{markOf(parameter.trust), {}}};
        if (!parameter.disputed.empty())
            badges.push_back({TrustMark::Disputed, {}});
        return badges;
    }
    const bool isTold = std::holds_alternative<record::InputGiven>(payload) ||
                        std::holds_alternative<record::DeviceChanged>(payload) ||
                        std::holds_alternative<record::WorkEnded>(payload);
    return isTold ? std::vector<Badge>() : badgesOf(rules.mechanism(mechanismBehind(run, record)));
}

bool hasRecord(const Session &session, RecordId record)
{
    return session.hasScenario() && record.isValid() && record.index() < session.trace().size();
}

std::optional<RecordId> decisionOf(const Trace &trace, RecordId record)
{
    const Record &at = trace[record];
    if (std::holds_alternative<record::Decided>(at.payload))
        return record;
    if (!std::holds_alternative<record::Asked>(at.payload))
        return std::nullopt;
    for (std::size_t i = record.index() + 1; i < trace.size() && trace.at(i).at == at.at; ++i) {
        if (trace.at(i).cause == record &&
            std::holds_alternative<record::Decided>(trace.at(i).payload))
            return RecordId(i);
    }
    return std::nullopt;
}

std::vector<RecordId> causesOf(const Trace &trace, RecordId record)
{
    std::vector<RecordId> path;
    for (RecordId at = record; at.isValid() && at.index() < trace.size(); at = trace[at].cause)
        path.push_back(at);
    std::reverse(path.begin(), path.end());
    if (const auto flag = forceQuitBehind(trace, record)) {
        const std::vector<RecordId> before = causesOf(trace, *flag);
        path.insert(path.begin(), before.begin(), before.end());
    }
    return path;
}

QString elidedDigits(const QString &text, const QFont &font, double room)
{
    const QFontMetricsF metrics(font);
    const double wider = digitsWidth(text, font) - metrics.horizontalAdvance(text);
    return metrics.elidedText(text, Qt::ElideRight, std::max(0.0, room - std::max(0.0, wider)));
}

void drawRecordGlyph(QPainter &painter, const QRectF &box, const Run &run, RecordId record,
                     const Tokens &tokens)
{
    const Payload &payload = run.trace()[record].payload;
    if (const auto *decided = std::get_if<record::Decided>(&payload)) {
        drawVerdictGlyph(painter, box, markOf(decided->decision), tokens);
        return;
    }
    const auto *flag = std::get_if<record::FlagChanged>(&payload);
    const auto *moved = std::get_if<record::ErrandMoved>(&payload);
    const bool isEnd = (flag && flag->isForceQuit) || (moved && moved->stage == ErrandStage::Fails);
    const bool isWarning = std::holds_alternative<record::PurposeWarned>(payload);
    drawIcon(painter, box, sentences::recordIcon(run, record),
             isEnd       ? tokens.never
             : isWarning ? tokens.warn
                         : tokens.ink2);
}

void drawWhoGlyph(QPainter &painter, const QRectF &box, const Run &run, RecordId record,
                  const Tokens &tokens)
{
    const Record &at = run.trace()[record];
    if (const auto *given = std::get_if<record::InputGiven>(&at.payload)) {
        const bool isPush = std::holds_alternative<input::SendPush>(given->input);
        drawIcon(painter, box, isPush ? u"cellular" : u"person", tokens.ink2);
    } else if (at.app.isValid()) {
        drawAppIcon(painter, box, *run.setup(), at.app);
    } else {
        drawIcon(painter, box, u"home", tokens.ink2);
    }
}

} // namespace offstage
