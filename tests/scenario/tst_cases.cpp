// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QtTest>

#include "model/scenario/check.h"
#include "tests/scenario/scenario_text.h"

using namespace offstage;

namespace {
const QString kFolder = QStringLiteral(OFFSTAGE_SOURCE_DIR "/scenarios/cases");
} // namespace

// Questions that developers asked and what was answered, as stories: what was said must come out.
class CasesTest : public QObject {
    Q_OBJECT

private slots:
    void everyCaseComesOutAsAnswered_data()
    {
        QTest::addColumn<QString>("name");
        const QDir folder(kFolder);
        for (const QString &file : folder.entryList({QStringLiteral("*.yaml")}, QDir::Files))
            QTest::newRow(qPrintable(file)) << file;
    }

    void everyCaseComesOutAsAnswered()
    {
        QFETCH(const QString, name);
        const auto scenario = loadScenario((kFolder + u'/' + name).toStdString(), kResources);
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
        const QString list = fileText(kFolder + QStringLiteral("/README.md"));
        for (const QString &file : QDir(kFolder).entryList({QStringLiteral("*.yaml")}, QDir::Files))
            QVERIFY2(list.contains(file), qPrintable(file));
    }
};

QTEST_APPLESS_MAIN(CasesTest)
#include "tst_cases.moc"
