// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/qt/sentences.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

#include "model/scenario/scenario.h"

using namespace offstage;

class TestSentences : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const std::string root = OFFSTAGE_SOURCE_DIR;
        auto loaded = loadScenario(root + "/scenarios/force-quit.yaml", root + "/resources");
        QVERIFY(loaded.has_value());
        m_run = Run(loaded->setup, loaded->inputs);
        m_run.advanceTo(loaded->end);
    }

    void writesTheLogAsDrawn_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("who");
        const auto row = [](const char *line, const char *who) {
            QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(who);
        };
        row("App Switcher opened", "You");
        row("Courier’s card flicked up", "You");
        row("Process ended by the user, 0xDEADFA11, no crash report", "Courier");
        row("Force-quit flag set: no background launch until opened", "Courier");
        row("Absolutely Must Not Proceed, by Application Policy", "Courier");
        row("Silent push #2 for Courier, priority 5", "APNs");
        row("May Courier launch for a push? 16 policies answered", "Courier");
        row("Battery at 63 %", "iPhone");
    }

    void writesTheLogAsDrawn()
    {
        QFETCH(QString, line);
        QFETCH(QString, who);
        const RecordId id = find(line);
        QVERIFY2(id.isValid(), qPrintable(line));
        QCOMPARE(sentences::recordWho(m_run, id), who);
    }

    void explainsAForceQuit()
    {
        const RecordId refused =
            find(QStringLiteral("Absolutely Must Not Proceed, by Application Policy"));
        QCOMPARE(sentences::recordTitle(m_run, refused), QStringLiteral("Silent push #2 refused"));
        QVERIFY(sentences::recordExplanation(m_run, refused)
                    .startsWith(QStringLiteral(
                        "You removed Courier from the App Switcher at 14:05:00. iOS does not "
                        "launch a force-quit app for a background push. It can run again after "
                        "you open it.")));
    }

    void hasWordsAndAnIconForEveryRecordOfEveryStory_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"app-refresh-day", "default-suspension", "finish-a-task",
                                 "force-quit", "overnight-processing", "silent-push"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void hasWordsAndAnIconForEveryRecordOfEveryStory()
    {
        QFETCH(QString, name);
        const std::string root = OFFSTAGE_SOURCE_DIR;
        const auto scenario =
            loadScenario(root + "/scenarios/" + name.toStdString() + ".yaml", root + "/resources");
        QVERIFY(scenario.has_value());
        Run run(scenario->setup, scenario->inputs);
        run.advanceTo(scenario->end);
        for (std::size_t i = 0; i < run.trace().size(); ++i) {
            const RecordId id(i);
            for (const QString &text :
                 {sentences::recordLine(run, id), sentences::recordTitle(run, id),
                  sentences::recordExplanation(run, id), sentences::recordWho(run, id)}) {
                QVERIFY(!text.isEmpty());
                // An argument that is missing, or a plural that is not filled in.
                QVERIFY2(!text.contains(QRegularExpression(QStringLiteral("%[0-9n]"))),
                         qPrintable(text));
            }
            const QString explanation = sentences::recordExplanation(run, id);
            QVERIFY2(explanation.endsWith(QLatin1Char('.')), qPrintable(explanation));
            const QString icon = sentences::recordIcon(run, id);
            QVERIFY2(QFileInfo::exists(
                         QStringLiteral(OFFSTAGE_SOURCE_DIR "/resources/icons/%1.svg").arg(icon)),
                     qPrintable(icon));
            if (const auto *decided = std::get_if<record::Decided>(&run.trace()[id].payload)) {
                for (const StoredVerdict &verdict : run.trace().verdicts(*decided))
                    QVERIFY(!sentences::rationale(verdict).isEmpty());
            }
        }
    }

    void saysWhatALaneShows()
    {
        Lanes lanes(*m_run.setup());
        lanes.extend(m_run.trace(), m_run.head());
        const AppId courier(0);
        QCOMPARE(sentences::laneState(m_run.phone(), lanes.apps[0], courier, m_run.head()),
                 QStringLiteral("Force-quit at 14:05"));
        bool isRefusedSeen = false;
        for (const Mark &mark : lanes.apps[0].marks) {
            if (mark.kind != MarkKind::Refused)
                continue;
            isRefusedSeen = true;
            QCOMPARE(sentences::markTitle(mark, *m_run.setup()), QStringLiteral("Push #2"));
            QCOMPARE(sentences::markDetail(mark, *m_run.setup()), QStringLiteral("refused"));
        }
        QVERIFY(isRefusedSeen);
    }

private:
    RecordId find(const QString &line) const
    {
        for (std::size_t i = 0; i < m_run.trace().size(); ++i) {
            if (sentences::recordLine(m_run, RecordId(i)) == line)
                return RecordId(i);
        }
        return {};
    }

    Run m_run;
};

QTEST_GUILESS_MAIN(TestSentences)
#include "tst_sentences.moc"
