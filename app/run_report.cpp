// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run_report.h"

#include <string>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "model/core/overloaded.h"
#include "model/core/time_text.h"
#include "model/mechanism/registry.h"
#include "model/mechanism/word_text.h"

namespace offstage {

namespace {

QString text(std::string_view words)
{
    return QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
}

template <class Enum> QString word(Enum value)
{
    return text(nameOf(value));
}

QString instant(Instant at)
{
    if (at == kNever)
        return QStringLiteral("never");
    const auto fraction = static_cast<int>(timeOfDay(at).count() % 1000);
    return QStringLiteral("%1T%2.%3")
        .arg(text(dateText(at)), text(clockText(at)))
        .arg(fraction, 3, 10, QLatin1Char('0'));
}

/// Milliseconds; null for no limit.
QJsonValue length(Duration duration)
{
    return duration == kForever ? QJsonValue() : QJsonValue(static_cast<qint64>(duration.count()));
}

/// Fields of the payloads, under the names they have in the model.
class Fields {
public:
    explicit Fields(const Run &run) : m_run(run), m_setup(*run.setup()) {}

    QString app(AppId id) const { return text(m_setup.app(id).key); }

    void add(QJsonObject &to, RecordId id) const
    {
        const Payload &payload = m_run.trace()[id].payload;
        to[QStringLiteral("text")] = text(recordText(m_run, id));
        std::visit(
            Overloaded{
                [&](const record::InputGiven &r) {
                    kind(to, "input");
                    to[QStringLiteral("input")] = text(inputWord(r.input));
                },
                [&](const record::DeviceChanged &r) {
                    kind(to, "device-changed");
                    to[QStringLiteral("fact")] = word(r.fact);
                    to[QStringLiteral("value")] = r.value;
                },
                [&](const record::StateChanged &r) {
                    kind(to, "state-changed");
                    to[QStringLiteral("from")] = word(r.from);
                    to[QStringLiteral("to")] = word(r.to);
                },
                [&](const record::ProcessStarted &r) {
                    kind(to, "process-started");
                    to[QStringLiteral("start")] = word(r.kind);
                    to[QStringLiteral("background")] = r.kind == StartKind::Background;
                    to[QStringLiteral("by")] = word(r.by);
                    to[QStringLiteral("process")] = static_cast<qint64>(r.number);
                },
                [&](const record::ProcessEnded &r) {
                    kind(to, "process-ended");
                    to[QStringLiteral("reason")] = word(r.reason);
                    to[QStringLiteral("code")] = static_cast<qint64>(r.code);
                    to[QStringLiteral("wasRunning")] = r.wasRunning;
                    to[QStringLiteral("hasReport")] = r.hasReport;
                },
                [&](const record::FlagChanged &r) {
                    kind(to, "flag-changed");
                    to[QStringLiteral("isForceQuit")] = r.isForceQuit;
                },
                [&](const record::AssertionTaken &r) {
                    kind(to, "assertion-taken");
                    to[QStringLiteral("assertion")] = text(wordOf(r.kind));
                    named(to, r.name, r.ordinal);
                    to[QStringLiteral("limit")] = length(r.limit);
                },
                [&](const record::AssertionEnded &r) {
                    static constexpr const char *kHow[] = {"given-back", "expired", "dropped"};
                    kind(to, "assertion-ended");
                    to[QStringLiteral("assertion")] = text(wordOf(r.kind));
                    named(to, r.name, r.ordinal);
                    to[QStringLiteral("how")] = QLatin1String(kHow[static_cast<int>(r.how)]);
                    to[QStringLiteral("held")] = length(r.held);
                },
                [&](const record::PoolChanged &r) {
                    kind(to, "pool-changed");
                    to[QStringLiteral("isRunning")] = r.isRunning;
                    to[QStringLiteral("left")] = length(r.left);
                },
                [&](const record::CodeCalled &r) {
                    kind(to, "code-called");
                    to[QStringLiteral("hook")] = text(wordOf(r.hook));
                    to[QStringLiteral("value")] = static_cast<qint64>(r.value);
                    named(to, r.name, r.nth);
                },
                [&](const record::Acted &r) {
                    kind(to, "acted");
                    to[QStringLiteral("action")] = text(wordOf(r.action));
                    to[QStringLiteral("result")] = text(wordOf(r.result));
                    named(to, r.name, 0);
                    to[QStringLiteral("length")] = length(r.length);
                },
                [&](const record::WorkEnded &r) {
                    kind(to, "work-ended");
                    to[QStringLiteral("action")] = text(wordOf(r.action));
                    to[QStringLiteral("length")] = length(r.length);
                },
                [&](const record::Asked &r) {
                    kind(to, "asked");
                    to[QStringLiteral("mechanism")] = word(r.mechanism);
                    named(to, r.name, r.ordinal);
                },
                [&](const record::Decided &r) { decided(to, r); },
                [&](const record::PushMoved &r) {
                    kind(to, "push-moved");
                    to[QStringLiteral("stage")] = word(r.stage);
                    named(to, {}, r.ordinal);
                },
                [&](const record::RequestMoved &r) {
                    kind(to, "request-moved");
                    to[QStringLiteral("stage")] = word(r.stage);
                    to[QStringLiteral("mechanism")] = word(r.mechanism);
                    named(to, r.name, r.ordinal);
                    to[QStringLiteral("earliest")] = instant(r.earliest);
                },
                [&](const record::NotificationShown &r) {
                    kind(to, "notification-shown");
                    named(to, r.title, 0);
                    to[QStringLiteral("by")] = word(r.by);
                },
                [&](const record::TimerFired &r) {
                    kind(to, "timer-fired");
                    named(to, r.name, 0);
                    to[QStringLiteral("late")] = length(r.late);
                },
                [&](const record::ErrandMoved &r) {
                    kind(to, "errand");
                    named(to, r.name, r.ordinal);
                    to[QStringLiteral("mechanism")] = word(r.mechanism);
                    to[QStringLiteral("stage")] = word(r.stage);
                    to[QStringLiteral("amount")] = static_cast<qint64>(r.amount);
                },
                [&](const record::ValueRead &r) {
                    kind(to, "value-read");
                    named(to, r.name, 0);
                    to[QStringLiteral("what")] =
                        text(vocabulary().values[static_cast<std::size_t>(r.what)].word);
                    to[QStringLiteral("value")] = static_cast<qint64>(r.value);
                },
                [&](const record::AccountChanged &r) {
                    kind(to, "account");
                    to[QStringLiteral("account")] =
                        text(vocabulary().accounts[static_cast<std::size_t>(r.account)].word);
                    to[QStringLiteral("value")] = static_cast<qint64>(r.value);
                },
                [&](const record::Noticed &r) {
                    kind(to, "noticed");
                    named(to, r.name, 0);
                    to[QStringLiteral("what")] =
                        text(vocabulary().notices[static_cast<std::size_t>(r.what)].word);
                    to[QStringLiteral("value")] = static_cast<qint64>(r.value);
                },
                [&](const record::PurposeWarned &r) {
                    kind(to, "purpose-warning");
                    to[QStringLiteral("mechanism")] = word(r.mechanism);
                },
                [&](const record::PermissionChanged &r) {
                    kind(to, "permission-changed");
                    to[QStringLiteral("what")] = word(r.what);
                    to[QStringLiteral("answer")] = word(r.answer);
                },
                [&](const record::FactChanged &r) {
                    kind(to, "fact-changed");
                    to[QStringLiteral("fact")] =
                        text(vocabulary().facts[static_cast<std::size_t>(r.fact)].word);
                    to[QStringLiteral("value")] = r.value;
                },
            },
            payload);
    }

private:
    static void kind(QJsonObject &to, const char *name)
    {
        to[QStringLiteral("kind")] = QLatin1String(name);
    }
    void named(QJsonObject &to, NameId name, std::uint32_t ordinal) const
    {
        if (name.isValid())
            to[QStringLiteral("name")] = text(m_setup.name(name));
        if (ordinal != 0)
            to[QStringLiteral("ordinal")] = static_cast<qint64>(ordinal);
    }
    void decided(QJsonObject &to, const record::Decided &r) const
    {
        kind(to, "decided");
        const DecisionDetail &detail = m_run.trace().detail(r);
        to[QStringLiteral("mechanism")] = word(r.mechanism);
        to[QStringLiteral("decision")] = word(r.decision);
        to[QStringLiteral("decider")] = word(r.decider);
        to[QStringLiteral("isScored")] = detail.isScored;
        to[QStringLiteral("score")] = static_cast<double>(detail.score);
        to[QStringLiteral("threshold")] = static_cast<double>(detail.threshold);
        to[QStringLiteral("again")] = instant(detail.again);
        QJsonArray verdicts;
        for (const StoredVerdict &verdict : m_run.trace().verdicts(r)) {
            verdicts.append(QJsonObject{
                {QStringLiteral("policy"), word(verdict.policy)},
                {QStringLiteral("decision"), word(verdict.decision)},
                {QStringLiteral("score"), static_cast<double>(verdict.score)},
                {QStringLiteral("observed"), verdict.observed},
                {QStringLiteral("required"), verdict.required},
            });
        }
        to[QStringLiteral("verdicts")] = verdicts;
    }

    const Run &m_run;
    const Setup &m_setup;
};

} // namespace

QByteArray recordsAsJson(const Run &run)
{
    const Fields fields(run);
    QByteArray json = "[";
    for (std::size_t i = 0; i < run.trace().size(); ++i) {
        const RecordId id(i);
        const Record &record = run.trace()[id];
        QJsonObject object;
        object[QStringLiteral("record")] = static_cast<qint64>(i + 1);
        object[QStringLiteral("at")] = instant(record.at);
        if (record.app.isValid())
            object[QStringLiteral("app")] = fields.app(record.app);
        if (record.cause.isValid())
            object[QStringLiteral("cause")] = static_cast<qint64>(record.cause.value() + 1);
        if (record.origin == Origin::Habit)
            object[QStringLiteral("origin")] = QStringLiteral("habit");
        fields.add(object, id);
        json += i == 0 ? "\n" : ",\n";
        json += QJsonDocument(object).toJson(QJsonDocument::Compact);
    }
    return json + "\n]\n";
}

} // namespace offstage
