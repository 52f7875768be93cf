// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QtTest>

#include "model/scenario/check.h"
#include "tests/scenario/scenario_text.h"

using namespace offstage;

namespace {
const QString kScenarios = QStringLiteral(OFFSTAGE_SOURCE_DIR "/scenarios/");
const QString kCases = kScenarios + QStringLiteral("cases/");
const QString kSituations = kScenarios + QStringLiteral("situations/");

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList({QStringLiteral("*.yaml")}, QDir::Files);
}
} // namespace

// Questions that developers asked and what was answered, and situations with what the documentation
// says of them: what was said must come out.
class CasesTest : public QObject {
    Q_OBJECT

private slots:
    void everyCaseComesOutAsAnswered_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString &folder : {kCases, kSituations}) {
            for (const QString &file : filesIn(folder))
                QTest::newRow(qPrintable(file)) << folder + file;
        }
    }

    void everyCaseComesOutAsAnswered()
    {
        QFETCH(const QString, path);
        const auto scenario = loadScenario(path.toStdString(), kResources);
        QVERIFY2(scenario.has_value(), qPrintable(scenario ? QString() : joined(scenario.error())));
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
    }

    void everyCaseIsInTheList()
    {
        const QString list = fileText(kCases + QStringLiteral("README.md"));
        for (const QString &file : filesIn(kCases))
            QVERIFY2(list.contains(file), qPrintable(file));
    }

    void everySituationNamesItsSource()
    {
        const QRegularExpression source(QStringLiteral("\\b(LC|SC|ME)-\\d+|https://"));
        for (const QString &file : filesIn(kSituations)) {
            const QString head =
                fileText(kSituations + file).section(QStringLiteral("\ntitle:"), 0, 0);
            QVERIFY2(source.match(head).hasMatch(), qPrintable(file));
        }
    }
};

QTEST_APPLESS_MAIN(CasesTest)
#include "tst_cases.moc"
