// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "tests/scenario/scenario_text.h"

using namespace offstage;

namespace {

/// A scenario with every key and every input, as the writer puts it.
QString everything()
{
    return fileText(QStringLiteral(OFFSTAGE_SOURCE_DIR "/tests/scenario/everything.yaml"));
}

} // namespace

class WriteScenarioTest : public QObject {
    Q_OBJECT

private slots:
    void everyFieldIsWrittenAsItIsRead()
    {
        const QString text = everything();
        const auto scenario = readScenario(text.toStdString(), "", kResources);
        QVERIFY2(scenario.has_value(), qPrintable(scenario ? QString() : joined(scenario.error())));
        const QStringList saved = QString::fromStdString(writeScenario(*scenario)).split(u'\n');
        const QStringList lines = text.split(u'\n');
        for (qsizetype i = 0; i < std::min(saved.size(), lines.size()); ++i)
            QCOMPARE(saved[i], lines[i]);
        QCOMPARE(saved.size(), lines.size());
    }

    void whatIsReadAgainIsEqual()
    {
        const auto first = readScenario(everything().toStdString(), "", kResources);
        QVERIFY2(first.has_value(), qPrintable(first ? QString() : joined(first.error())));
        const auto again = readScenario(writeScenario(*first), "", kResources);
        QVERIFY2(again.has_value(), qPrintable(again ? QString() : joined(again.error())));
        QVERIFY(*again->setup == *first->setup);
        QVERIFY(again->inputs == first->inputs);
        QVERIFY(again->captions == first->captions);
        QVERIFY(again->notes == first->notes);
        QCOMPARE(again->title, first->title);
        QCOMPARE(again->summary, first->summary);
        QVERIFY(again->end == first->end);
        QVERIFY(!(first->notes[0] == first->notes[1]));
        QCOMPARE(first->notes[0].text, std::string(" \x01\xc2\x85\ttabs\t "));
    }

    void everyInputIsAmongThem()
    {
        const std::string text = everything().toStdString();
        for (const std::string_view word : kInputWords)
            QVERIFY2(text.find(", " + std::string(word)) != std::string::npos,
                     std::string(word).c_str());
    }
};

QTEST_APPLESS_MAIN(WriteScenarioTest)
#include "tst_write_scenario.moc"
