// SPDX-License-Identifier: GPL-3.0-or-later
#include <map>

#include <QDir>
#include <QRegularExpression>
#include <QtTest>

#include "model/explain/sources.h"
#include "model/qt/answer.h"
#include "model/qt/forum_question.h"
#include "model/qt/sentences.h"

using namespace offstage;

namespace {

const QString kFolder = QStringLiteral(OFFSTAGE_SOURCE_DIR "/scenarios");
const std::string kResources = OFFSTAGE_SOURCE_DIR "/resources";

/// What is wrong with a text that people read; empty if nothing is.
QString flaw(const QString &text)
{
    static const QRegularExpression field(QStringLiteral("%[0-9nL]"));
    static const QRegularExpression glued(QStringLiteral("\\.\\.(?!\\.)|  |\\s[.,;:](\\s|$)|“”"));
    static const QRegularExpression fact(QStringLiteral("\\b(LC|SC|ME)-\\d"));
    if (text.trimmed().isEmpty())
        return QStringLiteral("it is empty");
    if (field.match(text).hasMatch())
        return QStringLiteral("a field is not filled in");
    if (glued.match(text).hasMatch())
        return QStringLiteral("words or stops are doubled or missing");
    if (fact.match(text).hasMatch())
        return QStringLiteral("an id of a fact is in it");
    return {};
}

struct Played {
    explicit Played(const Scenario &scenario) : run(scenario.setup, scenario.inputs)
    {
        run.advanceTo(scenario.end);
        lanes = Lanes(*run.setup());
        lanes.extend(run.trace(), run.head());
    }
    Run run;
    Lanes lanes;
};

/// Topics of one group ask the same for the same reason.
QString groupOf(const Run &run, const Topic &topic)
{
    if (topic.kind != TopicKind::Record)
        return QStringLiteral("gap %1").arg(topic.app.value());
    const Record &record = run.trace()[topic.record];
    QString key = QStringLiteral("%1 %2").arg(record.payload.index()).arg(topic.app.value());
    if (const auto *decided = std::get_if<record::Decided>(&record.payload))
        key += QStringLiteral(" %1 %2 %3")
                   .arg(int(decided->mechanism))
                   .arg(int(decided->decider))
                   .arg(int(decided->decision));
    return key;
}

} // namespace

/// Every explanation of everything that happens in any scenario.
class ExplanationsTest : public QObject {
    Q_OBJECT

private:
    static void addScenarios()
    {
        QTest::addColumn<QString>("path");
        for (const QString &sub : {QString(), QStringLiteral("/cases")}) {
            const QDir folder(kFolder + sub);
            for (const QString &file : folder.entryList({QStringLiteral("*.yaml")}))
                QTest::newRow(qPrintable(file)) << folder.filePath(file);
        }
    }

    static void check(const FullAnswer &answer)
    {
        const auto isFine = [&](const QString &what, const QString &text) {
            const QString wrong = flaw(text);
            QVERIFY2(
                wrong.isEmpty(),
                qPrintable(
                    QStringLiteral("%1: %2 of “%3”: %4").arg(wrong, what, answer.title, text)));
        };
        isFine(QStringLiteral("title"), answer.title);
        isFine(QStringLiteral("place"), answer.place);
        isFine(QStringLiteral("line"), answer.line);
        if (!answer.more.isEmpty())
            isFine(QStringLiteral("more"), answer.more);
        for (const AnswerEvent &event : answer.events)
            isFine(QStringLiteral("event"), event.text);
        for (const AnswerAdvice &advice : answer.advice)
            isFine(QStringLiteral("advice"), advice.text);
        QVERIFY2(!answer.reasons.isEmpty(), qPrintable(answer.title));
        bool hasSource = false;
        for (const AnswerReason &reason : answer.reasons) {
            isFine(QStringLiteral("reason"), reason.title);
            isFine(QStringLiteral("reason"), reason.text);
            hasSource = hasSource || !reason.sources.empty();
        }
        QVERIFY2(hasSource, qPrintable(QStringLiteral("no source: ") + answer.title));
    }

private slots:
    void everyRecordIsExplained_data() { addScenarios(); }

    void everyRecordIsExplained()
    {
        QFETCH(QString, path);
        const auto scenario = loadScenario(path.toStdString(), kResources);
        QVERIFY(scenario.has_value());
        const Played played(*scenario);
        for (std::size_t i = 0; i < played.run.trace().size(); ++i) {
            const RecordId id(i);
            for (const QString &text :
                 {sentences::recordTitle(played.run, id), sentences::recordLine(played.run, id),
                  sentences::recordExplanation(played.run, id)}) {
                const QString wrong = flaw(text);
                QVERIFY2(wrong.isEmpty(),
                         qPrintable(QStringLiteral("%1: %2 (%3)")
                                        .arg(wrong, text,
                                             QString::fromStdString(recordText(played.run, id)))));
            }
            QVERIFY(!sourcesOf(played.run, topicOf(played.run, id)).empty());
        }
    }

    void everyTroubleIsAnswered_data() { addScenarios(); }

    void everyTroubleIsAnswered()
    {
        QFETCH(QString, path);
        const auto scenario = loadScenario(path.toStdString(), kResources);
        QVERIFY(scenario.has_value());
        const Played played(*scenario);
        const AnswerMatter matter{played.run, played.lanes, &*scenario, nullptr};
        for (const Topic &topic : troubles(played.run, played.lanes)) {
            check(answerOn(matter, topic));
            if (QTest::currentTestFailed())
                return;
        }
        for (std::size_t i = 0; i < played.lanes.apps.size(); ++i) {
            for (const StateSpan &span : played.lanes.apps[i].states) {
                const Instant middle = span.begin + (span.end - span.begin) / 2;
                check(answerOn(matter, stretchAt(played.run, played.lanes, AppId(i), middle)));
                if (QTest::currentTestFailed())
                    return;
            }
        }
    }

    void everyRemedyMakesTheDifference_data() { addScenarios(); }

    /// Of topics that ask the same for the same reason the first and the last are run again: a week
    /// has hundreds of them.
    void everyRemedyMakesTheDifference()
    {
        QFETCH(QString, path);
        const auto scenario = loadScenario(path.toStdString(), kResources);
        QVERIFY(scenario.has_value());
        const Played played(*scenario);
        std::map<QString, std::pair<Topic, Topic>> groups;
        for (const Topic &topic : troubles(played.run, played.lanes)) {
            const auto [place, isNew] =
                groups.try_emplace(groupOf(played.run, topic), topic, topic);
            if (!isNew)
                place->second.second = topic;
        }
        for (const auto &[key, topics] : groups) {
            for (const Topic &topic : {topics.first, topics.second}) {
                const auto wish = wishedFor(played.run, topic);
                if (!wish)
                    continue;
                Run asItWas = played.run;
                asItWas.advanceTo(wish->until);
                QVERIFY2(!comesOut(*wish, asItWas), qPrintable(key));
                const WhatIf whatIf = whatWouldChange(played.run, played.lanes, topic);
                for (const Remedy &remedy : whatIf.remedies) {
                    // Afresh, from the start: nothing of the search's own runs is used.
                    Changed other = changed(played.run, remedy.changes);
                    Run again(other.setup, other.inputs);
                    again.advanceTo(wish->until);
                    QVERIFY2(comesOut(*wish, again), qPrintable(key));
                }
                const AnswerMatter matter{played.run, played.lanes, &*scenario, &whatIf};
                check(answerOn(matter, topic));
                if (QTest::currentTestFailed())
                    return;
            }
        }
    }

    void everyAnswerCanBeSent_data() { addScenarios(); }

    void everyAnswerCanBeSent()
    {
        QFETCH(QString, path);
        const auto scenario = loadScenario(path.toStdString(), kResources);
        QVERIFY(scenario.has_value());
        if (!scenario->story || !scenario->story->moment)
            QSKIP("it asks nothing");
        const Played played(*scenario);
        const StoryMoment &moment = *scenario->story->moment;
        const Topic topic = topicAt(played.run, played.lanes, moment.app, moment.at, seconds(1));
        const WhatIf whatIf = whatWouldChange(played.run, played.lanes, topic);
        const AnswerMatter matter{played.run, played.lanes, &*scenario, &whatIf};
        const FullAnswer answer = storyAnswer(matter, topic);
        check(answer);
        QCOMPARE(answer.question, QString::fromStdString(scenario->story->question));
        QVERIFY(!answer.events.isEmpty());
        QVERIFY(answer.from < answer.to);
        for (const QString &text : {answerMarkdown(answer), answerHtml(answer), answerText(answer),
                                    forumQuestion(matter, topic)})
            QVERIFY(text.size() > 300);
        const QString scrubbedText = scrubbed(answerMarkdown(answer), *played.run.setup(),
                                              QString::fromStdString(scenario->title));
        for (const AppSpec &app : scenario->setup->apps)
            QVERIFY2(app.bundleId.empty() ||
                         !scrubbedText.contains(QString::fromStdString(app.bundleId)),
                     app.bundleId.c_str());
    }
};

QTEST_GUILESS_MAIN(ExplanationsTest)
#include "tst_explanations.moc"
