// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/qt/record_words.h"
#include "model/qt/sentences.h"

#include <QFile>
#include <QTest>

#include <algorithm>

#include "model/mechanism/registry.h"
#include "model/scenario/scenario.h"

using namespace offstage;

// What mechanisms bring, in sentences that are whole whichever mechanism it is.
class TestSentencesOpen : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const std::string root = OFFSTAGE_SOURCE_DIR;
        auto loaded = loadScenario(root + "/scenarios/force-quit.yaml", root + "/resources");
        QVERIFY(loaded.has_value());
        m_setup = loaded->setup;
        const TimedInput denied{loaded->setup->start + minutes(1),
                                input::SetPermission{AppId(0), Permission::Vpn, Answer::Denied}};
        std::vector<TimedInput> inputs = loaded->inputs;
        inputs.insert(
            std::upper_bound(inputs.begin(), inputs.end(), denied,
                             [](const TimedInput &a, const TimedInput &b) { return a.at < b.at; }),
            denied);
        m_run = Run(loaded->setup, inputs);
        m_run.advanceTo(loaded->end);
    }

    void everyStageOfAnErrandIsExplained()
    {
        for (std::size_t i = 0; i < kEnumNames<ErrandStage>.size(); ++i) {
            const record::ErrandMoved moved{MechanismId::SilentPush, ErrandStage(i), NameId(), 1,
                                            0};
            mustBeWhole(whyErrand(moved, *m_setup, QStringLiteral("Courier")));
            QVERIFY(errandLine(moved, *m_setup).startsWith(QStringLiteral("Silent push ")));
            const QString icon = errandIcon(ErrandStage(i));
            QVERIFY2(QFile::exists(QStringLiteral(OFFSTAGE_SOURCE_DIR "/resources/icons/") + icon +
                                   QStringLiteral(".svg")),
                     qPrintable(icon));
        }
    }

    void aWarningSaysWhatTheMechanismIsFor()
    {
        for (std::size_t i = 0; i < kMechanismCount; ++i) {
            const MechanismDocument &page = m_setup->rules.mechanism(MechanismId(i));
            const QString text = whyWarned(record::PurposeWarned{MechanismId(i)}, *m_setup,
                                           QStringLiteral("Courier"));
            mustBeWhole(text);
            QVERIFY(text.contains(QString::fromStdString(page.purpose)));
            QCOMPARE(text.contains(QStringLiteral("guideline")), !page.clause.empty());
        }
    }

    void aPermissionIsToldInWords()
    {
        bool isFound = false;
        for (std::size_t i = 0; i < m_run.trace().size(); ++i) {
            const auto *changed =
                std::get_if<record::PermissionChanged>(&m_run.trace().at(i).payload);
            if (!changed)
                continue;
            isFound = true;
            QCOMPARE(sentences::recordTitle(m_run, RecordId(i)), QStringLiteral("VPN denied"));
            mustBeWhole(sentences::recordExplanation(m_run, RecordId(i)));
        }
        QVERIFY(isFound);
        QCOMPARE(permissionLine(Permission::LocationAlways, Answer::Allowed),
                 QStringLiteral("Location always allowed"));
    }

    void everyAccountIsExplained()
    {
        for (std::size_t i = 0; i < vocabulary().accounts.size(); ++i) {
            const record::AccountChanged changed{AccountId(i), 1};
            mustBeWhole(whyAccount(changed, QStringLiteral("Courier")));
            QVERIFY(!accountLine(changed).contains(u'%'));
        }
    }

    void everyNoticeIsALine()
    {
        for (std::size_t i = 0; i < vocabulary().notices.size(); ++i) {
            const QString line = noticeLine(record::Noticed{NoticeId(i), NameId(), 2}, *m_setup);
            QVERIFY2(!line.isEmpty() && !line.contains(QStringLiteral("%1")), qPrintable(line));
        }
        Record record;
        mustBeWhole(whyNoticed(record, {}));
        record.app = AppId(0);
        mustBeWhole(whyNoticed(record, QStringLiteral("Courier")));
    }

    void everyEventIsALine()
    {
        for (std::size_t i = 0; i < vocabulary().events.size(); ++i) {
            input::Event event;
            event.id = EventId(i);
            event.app = AppId(0);
            event.values = {-1, -1};
            const QString line = eventLine(event, *m_setup);
            const auto title = vocabulary().events[i].title;
            QVERIFY(line.startsWith(QString::fromUtf8(title.data(), qsizetype(title.size()))));
            QVERIFY(line.contains(QStringLiteral(": Courier")));
        }
    }

private:
    static void mustBeWhole(const QString &text)
    {
        QVERIFY2(text.startsWith(QStringLiteral("iOS")) || text.left(1).isUpper(),
                 qPrintable(text));
        QVERIFY2(text.endsWith(u'.') && !text.contains(QStringLiteral("..")), qPrintable(text));
        QVERIFY2(!text.contains(QStringLiteral("%1")) && !text.contains(QStringLiteral("  ")),
                 qPrintable(text));
    }

    std::shared_ptr<const Setup> m_setup;
    Run m_run;
};

QTEST_APPLESS_MAIN(TestSentencesOpen)
#include "tst_sentences_open.moc"
