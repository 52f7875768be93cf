// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "tests/scenario/scenario_text.h"

using namespace offstage;

namespace {

/// Opened at 0:20, left at 0:40, woken by a push at 2:00, thrown away at 3:00, pushed again at
/// 5:00.
const QString kStory = QStringLiteral("title: T\n"
                                      "ios: 26.0\n"
                                      "start: 2025-11-20 13:40\n"
                                      "length: 10 min\n"
                                      "apps:\n"
                                      "  courier:\n"
                                      "    background-modes: [remote-notification]\n"
                                      "    in-memory: yes\n"
                                      "    reactions:\n"
                                      "      didReceiveRemoteNotification:\n"
                                      "        - work: 4 s\n"
                                      "        - fetchCompletion\n"
                                      "inputs:\n"
                                      "  - {at: 0:20, launch: courier}\n"
                                      "  - {at: 0:40, home}\n"
                                      "  - {at: 2:00, push: courier}\n"
                                      "  - {at: 3:00, open-switcher}\n"
                                      "  - {at: 3:00, swipe-card: courier}\n"
                                      "  - {at: 5:00, push: courier}\n"
                                      "expect:\n  - ");

Outcome outcomeOf(const char *expectation, Duration until)
{
    const auto scenario = readScenario(
        (kStory + QString::fromUtf8(expectation) + u'\n').toStdString(), "", kResources);
    if (!scenario)
        return {false, joined(scenario.error()).toStdString()};
    Run run(scenario->setup, scenario->inputs);
    run.advanceTo(scenario->setup->start + until);
    return judge(scenario->expectations.front(), run);
}

} // namespace

class JudgeTest : public QObject {
    Q_OBJECT

private slots:
    void anExpectationHoldsOrSaysWhatWasSeen_data()
    {
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *text, const char *reason) {
            QTest::newRow(text) << QString::fromUtf8(reason);
        };
        row("courier is suspended at 0:10", "");
        row("courier is active at 0:30", "");
        row("courier is suspended at 0:30", "courier is active at 0:30 (13:40:30)");
        row("courier is force-quit at 10:00", "");
        row("courier runs exactly 2 times", "");
        row("courier runs once before 1:00", "");
        row("courier runs 3 times", "courier runs 2 times, not exactly 3 times: 0:20 (13:40:20), "
                                    "2:00 (13:42:00)");
        row("courier never runs after 4:00", "");
        row("courier never runs between 2:01 and 2:02",
            "courier runs 1 time, not exactly 0 times: 2:00 (13:42:00)");
        row("courier runs at least 2 times after 1:30",
            "courier runs 1 time, not at least 2 times: 2:00 (13:42:00)");
        row("silent-push 1 of courier allowed", "");
        row("silent-push 1 of courier refused", "silent-push 1 of courier was allowed at 2:00 "
                                                "(13:42:00)");
        row("silent-push 2 of courier refused by force-quit", "");
        row("silent-push 2 of courier refused", "");
        row("silent-push 2 of courier refused by low-power-mode",
            "silent-push 2 of courier was refused by application at 5:00 (13:45:00)");
        row("silent-push 2 of courier allowed",
            "silent-push 2 of courier was refused by application at 5:00 (13:45:00)");
        row("silent-push 3 of courier refused", "silent-push 3 of courier was never decided on");
        row("courier is ended by app-switcher between 3:00 and 3:01", "");
        row("courier is ended by app-switcher before 2:59",
            "courier was ended by app-switcher at 3:00 (13:43:00)");
        row("courier is ended by jetsam", "courier was ended by app-switcher at 3:00 (13:43:00)");
        row("courier calls didReceiveRemoteNotification once", "");
        row("courier calls sceneDidEnterBackground at most 1 time", "");
        row("courier never calls timerFired", "");
        row("courier calls timerFired", "courier calls timerFired 0 times, not at least 1 time");
    }

    void anExpectationHoldsOrSaysWhatWasSeen()
    {
        QFETCH(QString, reason);
        const Outcome outcome = outcomeOf(QTest::currentDataTag(), minutes(10));
        QCOMPARE(QString::fromStdString(outcome.reason), reason);
        QCOMPARE(outcome.holds, reason.isEmpty());
    }

    void whatIsStillToComeIsNotDecided()
    {
        const std::string notYet = "the run has not come to 10:00 (13:50:00)";
        QCOMPARE(outcomeOf("courier is force-quit at 10:00", minutes(9)).reason, notYet);
        QCOMPARE(outcomeOf("courier never calls timerFired before 10:00", minutes(9)).reason,
                 notYet);
        QVERIFY(outcomeOf("courier runs at least 2 times before 10:00", minutes(9)).holds);
    }
};

QTEST_APPLESS_MAIN(JudgeTest)
#include "tst_judge.moc"
