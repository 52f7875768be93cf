// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "tests/scenario/scenario_text.h"

using namespace offstage;

namespace {

const QString kHead = QStringLiteral("title: T\nios: 26.0\nseed: 1\nstart: 2025-11-20 09:00\n"
                                     "length: 10 min\nphone:\n  battery: 80 %\n  charger: off\n"
                                     "  network: wifi\napps:\n  c:\n    name: c\n"
                                     "    bundle: org.example.c\n    reactions:\n"
                                     "      sceneDidBecomeActive:\n");

/// A reaction's list, moved to where it stands in a file.
QString scenarioWith(const QString &actions)
{
    QString text = kHead;
    for (const QString &line : actions.split(u'\n', Qt::SkipEmptyParts))
        text += QStringLiteral("        ") + line + u'\n';
    return text;
}

} // namespace

class FlowTest : public QObject {
    Q_OBJECT

private slots:
    void blocksAreWrittenAsTheyAreRead_data()
    {
        QTest::addColumn<QString>("actions");
        const auto row = [](const char *name, const char *actions) {
            QTest::newRow(name) << QString::fromUtf8(actions);
        };
        row("if", "- if:\n    variable: n\n    at-least: 3\n    do:\n      - crash\n");
        row("if and else", "- if:\n    last: failed\n    do:\n      - crash\n    else:\n"
                           "      - work: 2 s\n      - work: 3 s\n");
        row("an empty block", "- if:\n    time: 2nd\n    do: []\n    else:\n      - crash\n");
        row("an empty other one", "- if:\n    every: 3rd\n    do:\n      - crash\n    else: []\n");
        row("what the callback brings", "- if:\n    brings: 57\n    do:\n      - crash\n");
        row("a value of the app",
            "- if:\n    default: n\n    is-not: -2\n    do:\n      - crash\n");
        row("loops in each other",
            "- repeat:\n    times: 3\n    do:\n      - while:\n          group-default: a name\n"
            "          at-most: 2\n          do:\n            - add: {name: a name, in: group}\n"
            "      - work: 1 s\n- crash\n");
        row("later", "- after:\n    wait: 5 s\n    do:\n      - if:\n          last: fine\n"
                     "          do:\n            - set: {name: n, to: 4}\n- work: 1 s\n");
    }

    void blocksAreWrittenAsTheyAreRead()
    {
        QFETCH(QString, actions);
        const QString text = scenarioWith(actions);
        const auto scenario = readScenario(text.toStdString(), "flow.yaml", kResources);
        QVERIFY2(scenario.has_value(), qPrintable(scenario ? QString() : joined(scenario.error())));
        QCOMPARE(QString::fromStdString(writeScenario(*scenario)), text);
    }

    void aWrongBlockIsAProblem_data()
    {
        QTest::addColumn<QString>("actions");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *name, const char *actions, const char *problem) {
            QTest::newRow(name) << QString::fromUtf8(actions) << QString::fromUtf8(problem);
        };
        row("no condition", "- if: {do: [crash]}", "what to look at is needed once");
        row("two conditions", "- if: {last: failed, time: 2, do: [crash]}",
            "what to look at is needed once");
        row("nothing to compare with", "- if: {variable: n, do: [crash]}",
            "one of \"is\", \"is-not\", \"at-least\" and \"at-most\" is needed");
        row("compared twice", "- while: {variable: n, is: 1, at-most: 2, do: [crash]}",
            "one of \"is\", \"is-not\", \"at-least\" and \"at-most\" is needed");
        row("no block", "- repeat: {times: 3}", "the key \"do\" is missing");
        row("an unknown key", "- after: {wait: 1 s, do: [], until: 3 s}", "unknown key");
        row("a wrong action within", "- repeat: {times: 3, do: [crush]}",
            "unknown action; did you mean \"crash\"?");
        row("a wrong block", "- repeet: {times: 3, do: []}",
            "unknown action; did you mean \"repeat\"?");
        row("other of a loop", "- repeat: {times: 3, do: [], else: []}", "unknown key");
    }

    void aWrongBlockIsAProblem()
    {
        QFETCH(QString, actions);
        QFETCH(QString, problem);
        const QString problems = problemsOf(scenarioWith(actions));
        QVERIFY2(problems.contains(problem), qPrintable(problems));
    }
};

QTEST_APPLESS_MAIN(FlowTest)
#include "tst_flow.moc"
