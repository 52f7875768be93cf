// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "tests/scenario/scenario_text.h"

using namespace offstage;

namespace {

/// A story in which a little of everything happens; the following is its list of expectations.
const char kStory[] = "title: T\n"
                      "ios: 26.0\n"
                      "start: 2025-11-20 13:40\n"
                      "length: 1 h\n"
                      "apps:\n"
                      "  courier:\n"
                      "    background-modes: [remote-notification, fetch]\n"
                      "    permitted-identifiers: [a.b]\n"
                      "    in-memory: yes\n"
                      "    reactions:\n"
                      "      sceneDidEnterBackground:\n"
                      "        - beginBackgroundTask: upload\n"
                      "        - submitRefresh: a.b\n"
                      "        - submitRefresh: c.d\n"
                      "        - scheduleNotification: {title: Come back, after: 10 min}\n"
                      "        - startTimer: {name: poll, after: 3 min}\n"
                      "        - work: 5 s\n"
                      "      backgroundTaskExpired upload:\n"
                      "        - endBackgroundTask: upload\n"
                      "      didReceiveRemoteNotification:\n"
                      "        - work: 4 s\n"
                      "        - fetchCompletion: newData\n"
                      "      didReceiveRemoteNotification 3rd:\n"
                      "        - crash\n"
                      "inputs:\n"
                      "  - {at: 1:00, launch: courier}\n"
                      "  - {at: 2:00, home}\n"
                      "  - {at: 5:00, push: courier}\n"
                      "  - {at: 20:00, push: courier}\n"
                      "  - {at: 30:00, launch: courier}\n"
                      "  - {at: 31:00, memory: critical}\n"
                      "  - {at: 32:00, home}\n"
                      "  - {at: 34:00, open-switcher}\n"
                      "  - {at: 35:00, swipe-card: courier}\n"
                      "  - {at: 40:00, launch: courier}\n"
                      "  - {at: 40:30, push: courier}\n"
                      "  - {at: 41:00, home}\n"
                      "expect:\n";

Scenario loaded(const QString &text)
{
    auto read = readScenario(text.toStdString(), "", kResources);
    if (!read) {
        QTest::qFail(qPrintable(joined(read.error())), __FILE__, __LINE__);
        return {};
    }
    return *std::move(read);
}

QString quoted(QString sentence)
{
    return QStringLiteral("  - \"") + sentence.replace(u'"', QStringLiteral("\\\"")) +
           QStringLiteral("\"\n");
}

} // namespace

class ExpectationsTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsSoHolds_data()
    {
        QTest::addColumn<int>("nothing");
        for (const char *sentence : {
                 "courier is active at 1:30",
                 "courier is not active at 2:30",
                 "courier was suspended at about 2:31",
                 "courier is suspended at about 2:29 give or take 3 s",
                 "courier is suspended at about 2:29 ± 3 s",
                 "courier is suspended at about 2:29 ±3 s",
                 "courier is suspended within 32 s after 2:00",
                 "courier is suspended within 32 s after home",
                 "courier is suspended within 32 s after the 2nd home",
                 "courier is suspended within 3 s of 2:30",
                 "courier is active within 5 s before home",
                 "courier is suspended between 3:00 and 4:59",
                 "courier is not running after 40:31",
                 "courier is suspended before 0:59",
                 "courier is never prewarmed",
                 "courier is never active between 3:00 and 29:00",
                 "courier is force-quit once",
                 "courier is suspended at least 4 times",
                 "courier is suspended for at least 30 min",
                 "courier is background for about 31 s each time between home and 4:00",
                 "courier is suspended at least 50 % of the time",
                 "courier is background at most 3 percent of the time",
                 "courier runs 5 times",
                 "courier runs in the background exactly 4 times",
                 "courier runs for about 31 s in the background between 2:00 and 4:00",
                 "courier runs in the background for at most 35 s each time",
                 "courier never runs in the background before home",
                 "courier never runs between swipe-card and 39:59",
                 "courier runs at most 20 % of the time",
                 "courier starts a new process once",
                 "courier never starts a new process before swipe-card",
                 "courier is launched by life-cycle in front once at 40:00",
                 "courier is never launched by silent-push",
                 "courier is ended by app-switcher with code 0xdeadfa11 while suspended at 35:00",
                 "courier is ended by crash while running once",
                 "courier is ended by crash with a crash report while running",
                 "courier is ended by app-switcher without a crash report at 35:00",
                 "courier is launched cold by life-cycle in front once at 40:00",
                 "courier is never launched warm",
                 "courier is ended twice",
                 "courier is not ended before 34:00",
                 "courier is never ended by watchdog",
                 "courier calls didReceiveRemoteNotification 3 times",
                 "courier calls backgroundTaskExpired upload at about 2:30",
                 "courier calls backgroundTaskExpired \"upload\" first at about 2:30",
                 "courier calls didReceiveRemoteNotification the 2nd time at 20:00.1",
                 "courier calls didReceiveRemoteNotification for the 3rd time after swipe-card",
                 "courier calls sceneDidBecomeActive last within 2 s after 40:00",
                 "courier calls beginBackgroundTask upload then submitRefresh a.b then work",
                 "courier calls beginBackgroundTask then backgroundTaskExpired then "
                 "endBackgroundTask in the same process",
                 "courier calls sceneWillResignActive then didFinishLaunching in a new process",
                 "courier calls sceneDidBecomeActive twice in the same process before 31:00",
                 "courier calls sceneDidBecomeActive once in a new process",
                 "courier never calls applicationWillTerminate",
                 "courier calls timerFired poll once between push and the 2nd push",
                 "courier finishes work exactly 4 times",
                 "courier never finishes block",
                 "courier gets fine from submitRefresh a.b 2 times",
                 "courier gets notPermitted from submitRefresh c.d twice",
                 "courier gets BGTaskScheduler.Error.notPermitted (3) from submitRefresh 2 times",
                 "courier gets an error from submitRefresh at about 2:00",
                 "courier never gets tooManyPendingTaskRequests from submitRefresh",
                 "courier holds background-task upload for about 30 s",
                 "courier holds background-task for exactly 30 s after 10:00",
                 "courier holds push-wake 3 times",
                 "courier holds background-task at 2:10",
                 "courier never holds background-task between 3:00 and 31:00",
                 "silent-push 1 of courier allowed",
                 "2nd silent-push of courier is allowed",
                 "silent push #3 of courier was allowed once",
                 "silent-push is never refused",
                 "silent-push of courier is allowed 3 times before 50:00",
                 "silent-push 1 of courier is woken at 5:00",
                 "silent-push of courier is accepted by APNs exactly 3 times",
                 "silent-push is never held",
                 "app-refresh 1 of courier refused by app-usage at least 2 times",
                 "app-refresh a.b of courier is refused by memory-pressure after 31:00",
                 "app-refresh a.b of courier is submitted twice",
                 "app-refresh of courier is replaced within 1 s after the 2nd home",
                 "courier calls didReceiveRemoteNotification with at most 0 3 times",
                 "courier calls didReceiveRemoteNotification with 0 then fetchCompletion",
                 "courier never calls didReceiveRemoteNotification with -999",
                 "courier is never warned about silent-push",
                 "local-notification 2 of courier is never done",
                 "local-notification \"Come back\" of courier never fails with -999",
                 "local-notification of courier moves at most 1.5 MB",
                 "local-notification of courier never moves",
                 "timer poll of courier fires late by at most 1 s once",
                 "timer poll never fires after 6:00",
                 "notification \"Come back\" of courier is shown at about 12:00",
                 "notification Come back of courier is shown by local-notification 2 times",
                 "notification is never shown before 10:00",
             })
            QTest::newRow(sentence) << 0;
    }

    void whatIsSoHolds()
    {
        const Outcome outcome = judged(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY2(outcome.holds, outcome.reason.c_str());
        QCOMPARE(outcome.reason, std::string());
    }

    void whatIsNotSoFailsAndSaysWhatWasSeen_data()
    {
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *sentence, const char *reason) {
            QTest::newRow(sentence) << QString::fromUtf8(reason);
        };
        row("courier is suspended at 1:30", "courier is active at 1:30 (13:41:30)");
        row("courier is suspended within 20 s after home",
            "courier is inactive at 2:00 (13:42:00) and not otherwise until 2:20 (13:42:20)");
        row("courier is suspended between 4:00 and 6:00",
            "courier is background at 5:00 (13:45:00)");
        row("courier is suspended after the 4th home", "there was no 4th home");
        row("courier is never suspended before 1:00",
            "courier is suspended 1 time, not exactly 0 times: 0:00 (13:40:00)");
        row("courier is suspended for at least 1 h",
            "courier is suspended 30:48 min, not at least 1 h");
        row("courier is suspended at least 99 % of the time",
            "courier is suspended 51 % of the time, not at least 99 %");
        row("courier runs for about 20 s in the background between home and 4:00",
            "courier runs in the background 30.7 s, not about 20 s");
        row("courier runs in the background for at most 5 s each time",
            "courier runs in the background 30.7 s from 2:00.300 (13:42:00) on, not at most 5 s");
        row("courier runs in front for at least 5 s each time between 3:00 and 4:00",
            "courier runs in front 0 times");
        row("courier is not ended",
            "courier is ended 2 times, not exactly 0 times: 35:00 (14:15:00), 40:30 (14:20:30)");
        row("courier is ended by watchdog",
            "courier was ended by app-switcher with code 0xdeadfa11 at 35:00 (14:15:00), crash at "
            "40:30 (14:20:30)");
        row("courier is ended by app-switcher with code 0x8badf00d",
            "courier was ended by app-switcher with code 0xdeadfa11 at 35:00 (14:15:00), crash at "
            "40:30 (14:20:30)");
        row("courier is ended by app-switcher with a crash report",
            "courier was ended by app-switcher with code 0xdeadfa11 without a crash report at "
            "35:00 (14:15:00), crash with a crash report at 40:30 (14:20:30)");
        row("courier is launched warm", "courier is launched warm 0 times, not at least 1 time");
        row("courier is ended by crash while suspended",
            "courier was ended by app-switcher with code 0xdeadfa11 at 35:00 (14:15:00), crash at "
            "40:30 (14:20:30)");
        row("courier starts a new process twice",
            "courier starts a new process 1 time, not exactly 2 times: 40:00 (14:20:00)");
        row("courier is launched by silent-push",
            "courier is launched by silent-push 0 times, not at least 1 time");
        row("courier is launched in the background",
            "courier is launched 0 times, not at least 1 time");
        row("courier calls didReceiveRemoteNotification first at about 20:00",
            "that is at 5:00.100 (13:45:00)");
        row("courier calls didReceiveRemoteNotification the 4th time after 0:00",
            "courier calls didReceiveRemoteNotification 3 times");
        row("courier calls submitRefresh then beginBackgroundTask before 20:00",
            "courier calls submitRefresh at 2:00.300 (13:42:00), and then no beginBackgroundTask");
        row("courier calls timerFired poll then timerFired poll",
            "courier calls timerFired at 5:00.300 (13:45:00), and then no timerFired");
        row("courier calls sceneDidEnterBackground then didFinishLaunching in the same process",
            "courier calls sceneDidEnterBackground at 2:00.300 (13:42:00), and then no "
            "didFinishLaunching");
        row("courier calls sceneDidBecomeActive then sceneDidEnterBackground in a new process",
            "courier calls sceneDidBecomeActive at 1:00.100 (13:41:00), and then no "
            "sceneDidEnterBackground");
        row("courier calls sceneDidBecomeActive 3 times in the same process",
            "courier calls sceneDidBecomeActive at 1:00.100 (13:41:00) and at 40:01.200 "
            "(14:20:01), in different processes");
        row("courier calls sceneDidBecomeActive 3 times in a new process",
            "courier calls sceneDidBecomeActive in a new process 1 time, not exactly 3 times: "
            "40:01.200 (14:20:01)");
        row("courier gets tooManyPendingTaskRequests from submitRefresh",
            "courier gets tooManyPendingTaskRequests from submitRefresh 0 times, not at least 1 "
            "time; the last one was \"BGTaskScheduler.Error.notPermitted (3)\" at 32:00.300 "
            "(14:12:00)");
        row("courier holds background-task for about 20 s",
            "courier holds background task 30 s from 2:00.300 (13:42:00) on, not about 20 s");
        row("courier holds processing-task",
            "courier holds processing task 0 times, not at least 1 time");
        row("courier finishes work 5 times",
            "courier finishes work 4 times, not exactly 5 times: 2:05.300 (13:42:05), 5:04.100 "
            "(13:45:04), 20:04.100 (14:00:04), 32:05.300 (14:12:05)");
        row("silent-push 2 of courier refused",
            "silent-push 2 of courier was allowed at 20:00 (14:00:00)");
        row("silent-push 4 of courier allowed", "silent-push 4 of courier was never decided on");
        row("processing a.b of courier allowed",
            "processing a.b of courier was never decided on; it was as app-refresh");
        row("app-refresh of courier never refused",
            "app-refresh of courier is refused 6 times, not exactly 0 times: 2:00.300 (13:42:00), "
            "30:00 (14:10:00), 32:00.300 (14:12:00), 40:00 (14:20:00), 40:30 (14:20:30), ...");
        row("silent-push of courier is held",
            "silent-push of courier is held 0 times, not at least 1 time");
        row("courier calls didReceiveRemoteNotification with 3",
            "courier calls didReceiveRemoteNotification with 3 0 times, not at least 1 time");
        row("courier is warned", "courier is warned 0 times, not at least 1 time");
        row("local-notification of courier moves about 50 MB after home",
            "local-notification of courier moves 0 kB, not about 50 MB");
        row("local-notification of courier is delivered",
            "local-notification of courier is delivered 0 times, not at least 1 time");
        row("timer poll of courier fires late by at least 1 min",
            "timer poll of courier fires late by at least 1 min 0 times, not at least 1 time");
        row("notification \"Come back\" is shown at 10:00",
            "the notification \"Come back\" of courier is shown 0 times, not at least 1 time");
    }

    void whatIsNotSoFailsAndSaysWhatWasSeen()
    {
        QFETCH(QString, reason);
        const Outcome outcome = judged(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY(!outcome.holds);
        QCOMPARE(QString::fromStdString(outcome.reason), reason);
    }

    void whatSaysNothingIsAProblem_data()
    {
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *sentence, const char *problem) {
            QTest::newRow(sentence) << QString::fromUtf8(problem);
        };
        const char *bound = "\"about\", \"at least\", \"at most\" or \"exactly\" is expected";
        row("courier is", "the state is missing; known are not running, force-quit, "
                          "prewarmed, suspended, background, inactive and active");
        row("courier is suspended at", "a time is missing");
        row("courier is suspended at about", "a time is missing");
        row("courier is suspended at about 1:00 give or take", "\"\" is not a length of time; "
                                                               "write it like 30 s, 15 min, 2h or "
                                                               "1:05");
        row("courier is suspended at about 1:00 \302\261x",
            "\"x\" is not a length of time; write it like 30 s, 15 min, 2h or 1:05");
        row("courier is suspended within 10 s", "\"of\", \"before\" or \"after\" and a time are "
                                                "missing after \"within\" and its length");
        row("courier is suspended within x of home",
            "\"x of home\" is not a length of time; write it like 30 s, 15 min, 2h or 1:05");
        row("courier is suspended after the 0th home",
            "\"the 0th home\" is not a time, an input or a callback");
        row("courier is suspended after the 99999999999th home",
            "\"the 99999999999th home\" is not a time, an input or a callback");
        row("courier is suspended for 3 min", (std::string(bound) + " before \"3 min\"").c_str());
        row("courier is suspended for about 9999999 d",
            "\"9999999 d\" is not a length of time; write it like 30 s, 15 min, 2h or 1:05");
        row("courier is suspended at least 101 % of the time", "nothing is more than 100 %");
        row("courier is suspended at least 50 %",
            "\"of the time\" is missing behind the percentage");
        row("courier runs for about 3 s each time each time", "\"each time\" is not understood");
        row("courier is ended by", "the reason is missing");
        row("courier is ended with code", "\"\" is not a whole number like 3, -999 or 0x8badf00d");
        row("courier is ended with code 0xzz",
            "\"0xzz\" is not a whole number like 3, -999 or 0x8badf00d");
        row("courier is ended with code 0x100000000",
            "\"0x100000000\" is not a whole number like 3, -999 or 0x8badf00d");
        row("courier is ended with code -0x1",
            "\"-0x1\" is not a whole number like 3, -999 or 0x8badf00d");
        row("courier starts", "\"a new process\" is missing behind \"starts\"");
        row("courier never calls timerFired then work",
            "\"never\" and \"then\" do not go together");
        row("courier calls timerFired first", "\"at about\" and a time, or another time, are "
                                              "missing");
        row("courier calls timerFired the x time after 1:00",
            "\"the\" is followed by a number and \"time\", as in \"the 2nd time\"");
        row("courier calls timerFired with x",
            "\"x\" is not a whole number like 3, -999 or 0x8badf00d");
        row("courier calls timerFired \"poll", "a quote is never closed");
        row("courier gets fine from", "the action is missing");
        row("courier gets fin from work", "no result is called \"fin\"; did you mean \"fine\"?");
        row("courier gets fine", "\"from\" and an action are missing behind the result");
        row("courier holds bakground-task",
            "no assertion is called \"bakground-task\"; did you mean \"background task\"?");
        row("courier reads nothingOfThatKind", "no value is called \"nothingOfThatKind\"");
        row("courier has nothing-of-that-kind of 3",
            "no account is called \"nothing-of-that-kind\"");
        row("notice nothing-of-that-kind is seen", "no notice is called \"nothing-of-that-kind\"");
        row("notification of courier", "\"is shown\" or \"is never shown\" is expected");
        row("notification \"No such\" is shown", "no app has anything called \"No such\"");
        row("local-notification of courier moves at least MB",
            "\"MB\" is not an amount like 50 MB or 300 kB");
        row("local-notification of courier moves at least -3 MB",
            "\"-3 MB\" is not an amount like 50 MB or 300 kB");
        row("timer of courier fires late by", bound);
    }

    void whatSaysNothingIsAProblem()
    {
        QFETCH(QString, problem);
        const QString line = QString::fromUtf8(QTest::currentDataTag());
        const QString problems = problemsOf(QString::fromUtf8(kStory) + quoted(line));
        // What is known grows; the beginning says what is wrong.
        QVERIFY2(problems.startsWith(QStringLiteral(":39:5: expect[0]: ") + problem),
                 qPrintable(problems));
    }

    void aWindowThatIsNotOverIsNotJudged()
    {
        const Scenario story = loaded(QString::fromUtf8(kStory) +
                                      quoted(QStringLiteral("courier never calls timerFired "
                                                            "before 4:00")) +
                                      quoted(QStringLiteral("courier is active at 1:30")));
        Run run(story.setup, story.inputs);
        run.advanceTo(run.begin() + minutes(1));
        for (const Expectation &expectation : story.expectations) {
            QVERIFY(!judge(expectation, run).holds);
            QVERIFY(expectation.decidedAt() > run.head());
        }
        run.advanceTo(run.begin() + minutes(4));
        for (const Expectation &expectation : story.expectations) {
            QVERIFY(judge(expectation, run).holds);
            QVERIFY(expectation.decidedAt() <= run.head());
        }
    }

private:
    Outcome judged(const QString &sentence)
    {
        const Scenario story = loaded(QString::fromUtf8(kStory) + quoted(sentence));
        if (story.expectations.empty())
            return {false, "it cannot be read"};
        if (!m_run) {
            m_run.emplace(story.setup, story.inputs);
            m_run->advanceTo(story.end);
        }
        return judge(story.expectations[0], *m_run);
    }

    std::optional<Run> m_run;
};

QTEST_APPLESS_MAIN(ExpectationsTest)
#include "tst_expectations.moc"
