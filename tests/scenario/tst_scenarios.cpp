// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QtTest>

#include "model/scenario/check.h"
#include "tests/scenario/scenario_text.h"

using namespace offstage;

namespace {

const QString kFolder = QStringLiteral(OFFSTAGE_SOURCE_DIR "/scenarios");
const QString kApproved = QStringLiteral(OFFSTAGE_SOURCE_DIR "/tests/scenario/approved");

/// Where two texts begin to differ, with the lines before; empty if they are equal.
QString difference(const QString &approved, const QString &actual)
{
    const QStringList left = approved.split(u'\n');
    const QStringList right = actual.split(u'\n');
    constexpr qsizetype before = 3;
    constexpr qsizetype after = 8;
    qsizetype first = 0;
    while (first < std::min(left.size(), right.size()) && left[first] == right[first])
        ++first;
    if (first == left.size() && first == right.size())
        return {};
    QString result = QStringLiteral("from line %1 on:\n").arg(first + 1);
    for (qsizetype i = std::max<qsizetype>(0, first - before); i < first; ++i)
        result += u' ' + left[i] + u'\n';
    for (qsizetype i = first; i < std::min(left.size(), first + after); ++i)
        result += u'-' + left[i] + u'\n';
    for (qsizetype i = first; i < std::min(right.size(), first + after); ++i)
        result += u'+' + right[i] + u'\n';
    return result;
}

} // namespace

class ScenariosTest : public QObject {
    Q_OBJECT

private slots:
    void aDifferenceIsShownWithItsSurroundings()
    {
        QCOMPARE(difference(QStringLiteral("a\nb\n"), QStringLiteral("a\nb\n")), QString());
        QCOMPARE(difference(QStringLiteral("a\nb\nc"), QStringLiteral("a\nx\nc")),
                 QStringLiteral("from line 2 on:\n a\n-b\n-c\n+x\n+c\n"));
        QVERIFY(!difference(QStringLiteral("a"), QStringLiteral("a\nb")).isEmpty());
    }

    void everyScenarioRunsAsItSays_data()
    {
        QTest::addColumn<QString>("name");
        const QDir folder(kFolder);
        for (const QString &file : folder.entryList({QStringLiteral("*.yaml")}))
            QTest::newRow(qPrintable(file)) << file.section(u'.', 0, 0);
        // Questions that people asked of Apple, with the answers as expectations.
        const QString cases = QStringLiteral("cases/");
        const QDir asked(kFolder + u'/' + cases);
        for (const QString &file : asked.entryList({QStringLiteral("*.yaml")}))
            QTest::newRow(qPrintable(cases + file)) << cases + file.section(u'.', 0, 0);
    }

    void everyScenarioRunsAsItSays()
    {
        if (QTest::currentDataTag() == nullptr)
            QSKIP("there are no scenarios yet");
        QFETCH(QString, name);
        const QString path = kFolder + u'/' + name + QStringLiteral(".yaml");
        const auto scenario = loadScenario(path.toStdString(), kResources);
        QVERIFY2(scenario.has_value(), qPrintable(scenario ? QString() : joined(scenario.error())));
        QVERIFY2(!scenario->expectations.empty(), "a scenario without expectations tests nothing");

        QStringList broken;
        for (const StoryCheck &check : checkScenario(*scenario)) {
            const std::vector<Expectation> &expectations = check.story->expectations;
            QVERIFY2(!expectations.empty(), check.variant.c_str());
            for (std::size_t i = 0; i < expectations.size(); ++i) {
                if (!check.outcomes[i].holds)
                    broken << QStringLiteral("%1 line %2: \"%3\": %4")
                                  .arg(QString::fromStdString(check.variant))
                                  .arg(expectations[i].line)
                                  .arg(QString::fromStdString(expectations[i].text),
                                       QString::fromStdString(check.outcomes[i].reason));
            }
        }
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));

        if (name.startsWith(QStringLiteral("cases/")))
            return; // what they say is all in their expectations

        Run run(scenario->setup, scenario->inputs);
        run.advanceTo(scenario->end);
        const QString trace = QString::fromStdString(traceText(run));
        const QString approved = kApproved + u'/' + name + QStringLiteral(".txt");
        if (qEnvironmentVariableIsSet("OFFSTAGE_APPROVE")) {
            QDir().mkpath(kApproved);
            QFile file(approved);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(trace.toUtf8()) >= 0);
            return;
        }
        const QString diff = difference(fileText(approved), trace);
        QVERIFY2(diff.isEmpty(), qPrintable(approved + u'\n' + diff));
    }

    void everyScenarioIsSavedToTheSameBytes_data() { everyScenarioRunsAsItSays_data(); }

    void everyScenarioIsSavedToTheSameBytes()
    {
        if (QTest::currentDataTag() == nullptr)
            QSKIP("there are no scenarios yet");
        QFETCH(QString, name);
        const QString path = kFolder + u'/' + name + QStringLiteral(".yaml");
        const auto scenario = loadScenario(path.toStdString(), kResources);
        QVERIFY2(scenario.has_value(), qPrintable(scenario ? QString() : joined(scenario.error())));
        const std::string saved = writeScenario(*scenario);
        const auto again = readScenario(saved, "again.yaml", kResources);
        QVERIFY2(again.has_value(), qPrintable(again ? QString() : joined(again.error())));
        QCOMPARE(writeScenario(*again), saved);
        QVERIFY(*again->setup == *scenario->setup);
        QVERIFY(again->inputs == scenario->inputs);
        QCOMPARE(again->variants.size(), scenario->variants.size());
        for (std::size_t i = 0; i < again->variants.size(); ++i) {
            const Scenario &left = *again->variants[i].story;
            const Scenario &right = *scenario->variants[i].story;
            QVERIFY(*left.setup == *right.setup);
            QVERIFY(left.inputs == right.inputs && left.end == right.end);
        }
    }
};

QTEST_APPLESS_MAIN(ScenariosTest)
#include "tst_scenarios.moc"
