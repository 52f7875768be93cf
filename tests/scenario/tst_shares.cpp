// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QtTest>

#include "model/scenario/check.h"
#include "tests/scenario/scenario_text.h"

using namespace offstage;

namespace {

/// From Thursday 12:00 to Monday 12:00: three whole days, of which the app is opened on two.
const QString kStory = QStringLiteral("title: T\n"
                                      "ios: 26.0\n"
                                      "seed: 3\n"
                                      "seeds: 20\n"
                                      "start: 2025-11-20 12:00\n"
                                      "length: 4 d\n"
                                      "apps: {courier: {last-opened: never}}\n"
                                      "inputs:\n"
                                      "  - {at: Fri 10:00, launch: courier}\n"
                                      "  - {at: Fri 10:05, home}\n"
                                      "  - {at: Sun 15:00, launch: courier}\n"
                                      "  - {at: Sun 15:05, home}\n");

/// When the user opens the app differs from seed to seed.
const QString kHabit = QStringLiteral("title: T\n"
                                      "ios: 26.0\n"
                                      "seeds: 40\n"
                                      "start: 2025-11-20 00:00\n"
                                      "length: 18 h\n"
                                      "apps: {courier: {opened: daily 12:00 about 2 h}}\n");

Scenario loaded(const QString &text)
{
    auto read = readScenario(text.toStdString(), "", kResources);
    if (!read) {
        QTest::qFail(qPrintable(joined(read.error())), __FILE__, __LINE__);
        return {};
    }
    return *std::move(read);
}

Outcome checked(const QString &story, const QString &line)
{
    const Scenario scenario = loaded(story + QStringLiteral("expect:\n  - ") + line + u'\n');
    return checkScenario(scenario).at(0).outcomes.at(0);
}

} // namespace

class SharesTest : public QObject {
    Q_OBJECT

private slots:
    void daysAreCounted_data()
    {
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *line, const char *reason = "") {
            QTest::newRow(line) << QString::fromUtf8(reason);
        };
        row("on some day courier runs");
        row("on at least half of the days courier runs");
        row("on at least half of the days: courier runs");
        row("on exactly 2 days courier runs once");
        row("on 2 of the days courier runs once");
        row("on at most 70 % of the days courier runs");
        row("on no day courier runs twice");
        row("on every day courier is never prewarmed");
        row("on one day courier is active at 10:01");
        row("on one day courier runs before 11:00");
        row("on one day courier runs after 11:00");
        row("on one day courier runs between 14:00 and 16:00");
        row("on 3 days courier is suspended between 14:00 and 14:59");
        row("on 2 days courier is active within 3 s after launch");
        row("on 2 days courier runs for about 5 min in front");
        row("on 1 day courier calls sceneDidBecomeActive first at about 10:00");
        row("on every day courier runs",
            "it holds on 2 of 3 days; courier runs 0 times, not at least 1 time");
        row("on no day courier runs",
            "it holds on 2 of 3 days; courier runs 0 times, not at least 1 time");
        row("on at least 3 days courier runs",
            "it holds on 2 of 3 days; courier runs 0 times, not at least 1 time");
        // The afternoon of Thursday and the morning of Monday are in the run too.
        row("on at least 4 days courier is not prewarmed at 13:00", "");
        row("on every day courier runs after 12:00",
            "it holds on 1 of 4 days; courier runs 0 times, not at least 1 time");
    }

    void daysAreCounted()
    {
        QFETCH(QString, reason);
        const Outcome outcome = checked(kStory, QString::fromUtf8(QTest::currentDataTag()));
        QCOMPARE(QString::fromStdString(outcome.reason), reason);
        QCOMPARE(outcome.holds, reason.isEmpty());
    }

    void seedsAreCounted_data()
    {
        QTest::addColumn<bool>("holds");
        const auto row = [](const char *line, bool holds) { QTest::newRow(line) << holds; };
        row("always: courier runs", true);
        row("\"always: courier runs\"", true);
        row("always: courier runs before 12h", false);
        row("possible: courier runs before 12h", true);
        row("possible: courier never runs before 12h", true);
        row("possible: courier never runs", false);
        row("possible in 1 seeds: courier runs twice", false);
        row("on at least 10 % of the seeds: courier runs before 12h", true);
        row("on at most 90 % of seeds: courier runs before 12h", true);
        row("on at most 5 % of the seeds: courier runs before 12h", false);
        row("on at least 3 of 30 seeds courier runs before 12h", true);
        row("on every seed: courier runs", true);
        row("on no seed: courier is prewarmed at 1h", true);
        row("on no seed: courier runs", false);
    }

    void seedsAreCounted()
    {
        QFETCH(bool, holds);
        const Outcome outcome = checked(kHabit, QString::fromUtf8(QTest::currentDataTag()));
        QCOMPARE(outcome.holds, holds);
        QCOMPARE(outcome.reason.empty(), holds);
    }

    void daysMayBeCountedOnEverySeed()
    {
        QVERIFY(checked(kStory, QStringLiteral("always: on at least half of the days courier runs"))
                    .holds);
        QVERIFY(!checked(kStory, QStringLiteral("possible: on every day courier runs")).holds);
    }

    void onlyAsManySeedsAreRunAsItTakes()
    {
        const Scenario story =
            loaded(kStory + QStringLiteral("expect:\n  - possible in 5000 seeds: courier runs\n"));
        QElapsedTimer timer;
        timer.start();
        std::size_t last = 0;
        const auto checks = checkScenario(story, [&](std::size_t done, std::size_t all) {
            QCOMPARE(done, last + 1);
            QCOMPARE(all, std::size_t(5000));
            last = done;
        });
        QVERIFY(checks[0].outcomes[0].holds);
        QCOMPARE(last, std::size_t(5000));
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    }

    void theFirstSeedThatFailsIsNamed()
    {
        const Outcome outcome = checked(kStory, QStringLiteral("always: courier never runs"));
        QCOMPARE(
            outcome.reason,
            std::string("it holds on 0 of 1 seed; with seed 3 courier runs 2 times, not exactly "
                        "0 times: 22:00:00 (10:00:00), 75:00:00 (15:00:00)"));
    }

    void whatIsSaidOfSomeSeedsIsNotSaidOfOneRun()
    {
        const Scenario story = loaded(kStory + QStringLiteral("expect:\n"
                                                              "  - courier runs\n"
                                                              "  - always: courier runs\n"
                                                              "  - possible: courier runs\n"
                                                              "  - on no seed: courier runs\n"));
        const auto isTold = [&](std::size_t i) { return story.expectations[i].isAboutEveryRun(); };
        QVERIFY(isTold(0) && isTold(1) && !isTold(2) && !isTold(3));
        QCOMPARE(story.expectations[1].seedCount, std::uint32_t(20));
    }

    void aSaidShareThatMakesNoSenseIsAProblem_data()
    {
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *line, const char *expected) {
            QTest::newRow(line) << QString::fromUtf8(expected);
        };
        const char *on = "\"on\" is followed by a share of days or seeds, as in \"on at least half "
                         "of the days\" or \"on at most 10 % of 200 seeds\"";
        row("on at least some of the days courier runs", on);
        row("on at least 101 % of the days courier runs", on);
        row("on at least -1 % of the days courier runs", on);
        row("on at least nan % of the days courier runs", on);
        row("on 3 courier runs", on);
        row("on", on);
        row("on some day on some day courier runs", on);
        row("on some day on some seed courier runs", on);
        row("on at least 3 of 0 seeds courier runs", on);
        row("on at least 3 of 10001 seeds courier runs", on);
        row("on at least 3 of 5 days courier runs", on);
        row("always courier runs", "a colon is missing behind \"always\"");
        row("'always: possible: courier runs'", "\"possible\" stands before everything else, once");
        row("possible in 0 seeds: courier runs",
            "\"in\" is followed by a number from 1 to 10000 and \"seeds\"");
        row("possible in 99999999999999999999 seeds: courier runs",
            "\"in\" is followed by a number from 1 to 10000 and \"seeds\"");
        row("always in: courier runs",
            "\"in\" is followed by a number from 1 to 10000 and \"seeds\"");
        row("{always: courier runs, possible: courier runs}", "an expectation is expected here");
        row("{always: {a: b}}", "an expectation is expected here");
        row("{always: }", "an expectation is expected here");
        row("[always]", "an expectation is expected here");
        row("{}", "an expectation is expected here");
        row("on some day courier runs after Mon 09:00", "\"Mon 09:00\" is not a time of day like "
                                                        "09:00");
        row("on some day courier runs after 24:00", "\"24:00\" is not a time of day like 09:00");
        row("on some day courier runs between 10:00 and 09:00",
            "the second time is before the first");
    }

    void aSaidShareThatMakesNoSenseIsAProblem()
    {
        QFETCH(QString, expected);
        const QString problems = problemsOf(kStory + QStringLiteral("expect:\n  - ") +
                                            QString::fromUtf8(QTest::currentDataTag()) + u'\n');
        QCOMPARE(problems.section(QStringLiteral("expect[0]"), 1)
                     .remove(QRegularExpression(QStringLiteral("^(\\.always)?: "))),
                 expected);
    }

    void aRunWithoutAWholeDayHasNoDays()
    {
        const QString text = QStringLiteral(
            "title: T\nios: 26.0\nstart: 2025-11-20 12:00\nlength: 1 d\napps: {courier: {}}\n"
            "expect: [on some day courier runs]\n");
        QCOMPARE(problemsOf(text),
                 QStringLiteral(":6:10: expect[0]: the run has no whole day to judge this on"));
        QCOMPARE(problemsOf(QString(text).replace(QStringLiteral("runs"),
                                                  QStringLiteral("runs after 18:00"))),
                 QString());
    }

    void seedsAreANumber_data()
    {
        QTest::addColumn<QString>("value");
        for (const char *value : {"0", "-1", "10001", "1.5", "many", "[1]", "99999999999999999999"})
            QTest::newRow(value) << QString::fromUtf8(value);
    }

    void seedsAreANumber()
    {
        QFETCH(QString, value);
        const QString text =
            QString(kStory).replace(QStringLiteral("seeds: 20"), QStringLiteral("seeds: ") + value);
        QVERIFY(problemsOf(text).startsWith(QStringLiteral(":4:8: seeds: ")));
    }

    void whatIsSavedReadsBackAndIsSavedTheSame()
    {
        const Scenario story = loaded(
            kStory + QStringLiteral("expect:\n"
                                    "  - always: courier runs\n"
                                    "  - 'always: on some day: courier runs'\n"
                                    "  - on at least 50 % of 30 seeds: courier runs once\n"
                                    "  - on at least half of the days courier runs\n"
                                    "  - \"possible in 7 seeds:   courier runs at about 0:40 ± 2 "
                                    "s\"\n"
                                    "variants: {a: {seeds: 7, expect: [always: courier runs]}}\n"));
        const std::string saved = writeScenario(story);
        const Scenario again = loaded(QString::fromStdString(saved));
        QCOMPARE(QString::fromStdString(writeScenario(again)), QString::fromStdString(saved));
        QCOMPARE(again.seeds, story.seeds);
        QCOMPARE(again.variants.at(0).story->expectations.at(0).seedCount, std::uint32_t(7));
        for (std::size_t i = 0; i < story.expectations.size(); ++i) {
            const Expectation &left = again.expectations.at(i);
            const Expectation &right = story.expectations[i];
            QVERIFY(left.days == right.days && left.seeds == right.seeds);
            QCOMPARE(left.seedCount, right.seedCount);
            QVERIFY(left.dayShifts == right.dayShifts);
        }
    }
};

QTEST_APPLESS_MAIN(SharesTest)
#include "tst_shares.moc"
