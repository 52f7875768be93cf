// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "model/scenario/check.h"
#include "tests/scenario/scenario_text.h"

using namespace offstage;

namespace {

/// What follows this stands from line 19 on.
const QString kStory = QStringLiteral("title: T\n"
                                      "ios: 26.0\n"
                                      "start: 2025-11-20 13:40\n"
                                      "end: today 13:50\n"
                                      "phone: {locked: yes, locked-for: 5 min}\n"
                                      "apps:\n"
                                      "  courier:\n"
                                      "    background-modes: [remote-notification]\n"
                                      "    in-memory: yes\n"
                                      "    force-quit: no\n"
                                      "    reactions:\n"
                                      "      didReceiveRemoteNotification: [fetchCompletion]\n"
                                      "      'didReceiveRemoteNotification #2': []\n"
                                      "inputs:\n"
                                      "  - {at: 1:00, push: courier}\n"
                                      "  - {at: 2:00, unlock}\n"
                                      "expect:\n"
                                      "  - courier runs once\n");

Scenario loaded(const QString &text)
{
    auto read = readScenario(text.toStdString(), "", kResources);
    if (!read) {
        QTest::qFail(qPrintable(joined(read.error())), __FILE__, __LINE__);
        return {};
    }
    return *std::move(read);
}

/// The only variant of the story with these lines in it.
Scenario variantWith(const char *lines)
{
    const Scenario story = loaded(
        kStory + QStringLiteral("variants:\n  other:\n") +
        QString::fromUtf8(lines).replace(QStringLiteral("\n"), QStringLiteral("\n    ")) + u'\n');
    return story.variants.size() == 1 ? *story.variants[0].story : Scenario();
}

} // namespace

class VariantsTest : public QObject {
    Q_OBJECT

private slots:
    void aVariantChangesOnlyWhatItNames()
    {
        const Scenario story = loaded(kStory);
        const Scenario other = variantWith("    ios: 18.3\nseed: 9\nsummary: Older");
        QCOMPARE(other.summary, std::string("Older"));
        QVERIFY(other.setup->rules.ios == (Version{18, 3}));
        QCOMPARE(other.setup->seed, std::uint64_t(9));
        QVERIFY(other.setup->apps == story.setup->apps);
        QVERIFY(other.setup->device == story.setup->device);
        QVERIFY(other.inputs == story.inputs && other.end == story.end);
        QVERIFY(other.expectations.empty());
    }

    void mapsMergeAndListsReplace()
    {
        const Scenario other =
            variantWith("    phone: {locked: no, locked-for: , camera: on}\n"
                        "apps:\n"
                        "  courier: {background-modes: [fetch], reactions: {timerFired: [crash]}}\n"
                        "  news: {last-opened: never}");
        const Setup &setup = *other.setup;
        QVERIFY(!setup.device.isLocked && setup.device.isCameraInUse);
        QCOMPARE(setup.apps.size(), std::size_t(2));
        QVERIFY(setup.apps[0].isSuspendedAtStart);
        QVERIFY(setup.apps[0].declares(BackgroundMode::Fetch));
        QVERIFY(!setup.apps[0].declares(BackgroundMode::RemoteNotification));
        QCOMPARE(setup.apps[0].reactions.size(), std::size_t(3));
        QCOMPARE(setup.apps[1].key, std::string("news"));
    }

    void aKeyWithoutValueTakesTheStorysAway()
    {
        const Scenario other =
            variantWith("    apps: {courier: {reactions: {didReceiveRemoteNotification: }}}");
        QCOMPARE(other.setup->apps[0].reactions.size(), std::size_t(1));
        QVERIFY(variantWith("    inputs:").inputs.empty());
    }

    void inputsAreReplacedAddedAndDropped()
    {
        const Instant start = loaded(kStory).setup->start;
        const TimedInput lock{start + seconds(90), input::Lock{}};
        const Scenario own = variantWith("    inputs: [{at: 1:30, lock}]");
        QVERIFY(own.inputs == std::vector{lock});
        const Scenario more = variantWith("    add-inputs: [{at: 1:30, lock}]");
        QCOMPARE(more.inputs.size(), std::size_t(3));
        QVERIFY(more.inputs[1] == lock);
        const Scenario fewer =
            variantWith("    drop-inputs: [push]\nadd-inputs: [{at: 90 s, lock}]");
        QCOMPARE(fewer.inputs.size(), std::size_t(2));
        QVERIFY(fewer.inputs[0] == lock);
        QCOMPARE(variantWith("    drop-inputs: [today 13:42]").inputs.size(), std::size_t(1));
    }

    void aLengthReplacesTheStorysEnd()
    {
        const Scenario other = variantWith("    length: 3 min");
        QVERIFY(other.end == other.setup->start + minutes(3));
    }

    void expectationsOfTheStoryAreKeptOnlyIfItSaysSo()
    {
        const auto own = variantWith("    expect: [courier never runs]").expectations;
        QCOMPARE(own.size(), std::size_t(1));
        QCOMPARE(own[0].text, std::string("courier never runs"));
        const auto both = variantWith("    keep-expectations: yes\nexpect: [courier never runs]");
        QCOMPARE(both.expectations.size(), std::size_t(2));
        QCOMPARE(both.expectations[0].text, std::string("courier runs once"));
        QCOMPARE(variantWith("    keep-expectations: yes").expectations.size(), std::size_t(1));
    }

    void everyVariantIsJudgedByItself()
    {
        const Scenario story =
            loaded(kStory + QStringLiteral("variants:\n"
                                           "  quiet: {drop-inputs: [push], expect: [courier never "
                                           "runs]}\n"
                                           "  wrong: {expect: [courier never runs]}\n"));
        const auto checks = checkScenario(story);
        QCOMPARE(checks.size(), std::size_t(3));
        QCOMPARE(checks[0].variant, std::string());
        QVERIFY(checks[0].outcomes.at(0).holds);
        QCOMPARE(checks[1].variant, std::string("quiet"));
        QVERIFY(checks[1].outcomes.at(0).holds);
        QCOMPARE(checks[2].variant, std::string("wrong"));
        QVERIFY(!checks[2].outcomes.at(0).holds);
        QVERIFY(checks[2].story == story.variants[1].story.get());
    }

    void rulesChangeForThisStoryAlone()
    {
        const QString rules = QStringLiteral("rules: {push.spacing: 5 min, battery.critical: 33 %, "
                                             "device.reboot_clears_force_quit: yes}\n");
        const Scenario story = loaded(
            kStory + rules + QStringLiteral("variants: {usual: {rules: {push.spacing: }}}\n"));
        const Rules &changed = story.setup->rules;
        const Rules usual = loadRules(kResources, {26, 0}).value();
        QCOMPARE(changed.duration(ParameterId::PushSpacing), minutes(5));
        QCOMPARE(changed.number(ParameterId::BatteryCritical), 33.0);
        QVERIFY(changed.parameter(ParameterId::BatteryCritical).trust == Trust::Assumed);
        QVERIFY(changed.flag(ParameterId::RebootClearsForceQuit));
        QVERIFY(changed.parameter(ParameterId::RebootClearsForceQuit).trust != Trust::Assumed);
        QVERIFY(changed.duration(ParameterId::AutoLock) == usual.duration(ParameterId::AutoLock));
        const Rules &other = story.variants.at(0).story->setup->rules;
        QCOMPARE(other.duration(ParameterId::PushSpacing),
                 usual.duration(ParameterId::PushSpacing));
        QCOMPARE(other.number(ParameterId::BatteryCritical), 33.0);
    }

    void aProblemIsNamedWithPlaceAndPath_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *lines, const char *expected) {
            QTest::newRow(name) << kStory + QString::fromUtf8(lines) << QString::fromUtf8(expected);
        };
        row("no map", "variants: [a]\n", "19:11: variants: a map of variants is expected here");
        row("no changes", "variants:\n  a: 3\n",
            "20:6: variants.a: a map of keys and values is expected here");
        row("not a name", "variants:\n  a b: {}\n",
            "20:3: variants.a b: a variant's name is made of letters, digits, -, _ and ., at most "
            "40");
        row("twice", "variants:\n  a: {}\n  a: {}\n",
            "21:3: variants.a: the key stands here twice, first in line 20");
        row("an unknown key", "variants:\n  a: {sed: 3}\n",
            "20:7: variants.a.sed: unknown key; did you mean \"seed\"?");
        row("a variant of a variant", "variants:\n  a: {variants: {b: {}}}\n",
            "20:7: variants.a.variants: unknown key; known are summary, ios, seed, seeds, length, "
            "end, phone, user, rules, apps, inputs, captions, expect, keep-expectations, "
            "drop-inputs and add-inputs");
        row("a start", "variants:\n  a: {start: 2025-11-20 13:40}\n",
            "20:7: variants.a.start: unknown key; known are summary, ios, seed, seeds, length, "
            "end, phone, user, rules, apps, inputs, captions, expect, keep-expectations, "
            "drop-inputs and add-inputs");
        row("a typo in an app", "variants:\n  a:\n    apps: {courier: {memmory: 3 MB}}\n",
            "21:22: variants.a.apps.courier.memmory: unknown key; did you mean \"memory\"?");
        row("the same app away", "variants:\n  a:\n    apps: {courier: }\n",
            "7:3: variants.a.apps: a map with at least one app is expected here\n"
            "15:22: variants.a.inputs[0].push: no app has this key");
        row("two ends", "variants:\n  a: {length: 3 min, end: 4 min}\n",
            "1:1: variants.a: either \"length\" or \"end\" is needed, and only one of them");
        row("nothing to drop", "variants:\n  a: {drop-inputs: [lock, 3:00]}\n",
            "20:21: variants.a.drop-inputs[0]: the story has no such input\n"
            "20:27: variants.a.drop-inputs[1]: the story has no such input");
        row("not an input", "variants:\n  a: {drop-inputs: [pusch]}\n",
            "20:21: variants.a.drop-inputs[0]: an input word or a time is expected here; did you "
            "mean \"push\"?");
        row("drop and replace", "variants:\n  a: {drop-inputs: [push], inputs: []}\n",
            "20:20: variants.a.drop-inputs: a variant with inputs of its own has none to drop");
        row("an input that is none", "variants:\n  a: {add-inputs: [{at: 3:00}]}\n",
            "20:20: variants.a.inputs[2]: what happens is missing; write an input word beside "
            "\"at\"");
        row("inputs that are no list", "variants:\n  a: {add-inputs: 3}\n",
            "20:19: variants.a.add-inputs: a list is expected here");
        row("an expectation", "variants:\n  a: {expect: [curier runs]}\n",
            "20:16: variants.a.expect[0]: \"curier\" is neither an app nor a mechanism; did you "
            "mean \"courier\"?");
        row("a problem of the story is told once",
            "sede: 3\nvariants:\n  a: {}\n  b: {keep-expectations: yes}\n",
            "19:1: sede: unknown key; did you mean \"seed\"?");
        row("a problem of several variants is told once",
            "variants:\n  a: {length: 30 s, expect: [courier runs after 0:40]}\n"
            "  b: {length: 0 s}\n",
            "20:30: variants.a.expect[0]: \"0:40\" is after the end of the scenario\n"
            "21:15: variants.b.length: a scenario is longer than nothing and at most 366 d");

        row("rules that are no map", "rules: [push.spacing]\n",
            "19:8: rules: a map of rules and their values is expected here");
        row("no such rule", "rules: {push.spacin: 3 min}\n",
            "19:9: rules.push.spacin: there is no such rule; did you mean \"push.spacing\"?");
        row("not a time", "rules: {push.spacing: 3}\n",
            "19:23: rules.push.spacing: \"3\" is not a length of time; write it like 30 s, 15 min, "
            "2h or 1:05");
        row("not a flag", "rules: {device.reboot_clears_force_quit: 3}\n",
            "19:42: rules.device.reboot_clears_force_quit: \"3\" is neither yes (on, true) nor no "
            "(off, false)");
        row("more than all", "rules: {battery.critical: 101 %}\n",
            "19:27: rules.battery.critical: a rule's percentage is at least 0 and at most 100");
        row("less than nothing", "rules: {notification.most_pending: -1}\n",
            "19:36: rules.notification.most_pending: a rule's number is not below 0");
        row("no time at all", "rules: {push.spacing: 0 s}\n",
            "19:23: rules.push.spacing: a rule's time is at least 1 ms and at most 366 d");
        row("forever", "rules: {push.spacing: forever}\n",
            "19:23: rules.push.spacing: a rule's time is at least 1 ms and at most 366 d");
        row("a list", "rules: {push.spacing: [3 min]}\n",
            "19:23: rules.push.spacing: a length of time is expected here");
        row("a rule of a variant", "variants:\n  a: {rules: {push.spacin: 3 min}}\n",
            "20:15: variants.a.rules.push.spacin: there is no such rule; did you mean "
            "\"push.spacing\"?");
    }

    void aProblemIsNamedWithPlaceAndPath()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(problemsOf(text).replace(QStringLiteral("\n:"), QStringLiteral("\n")).mid(1),
                 expected);
    }

    void aHostileFileIsRefusedAtOnce()
    {
        QString many = kStory + QStringLiteral("variants:\n");
        for (int i = 0; i < 20'000; ++i)
            many += QStringLiteral("  v%1: {}\n").arg(i);
        QCOMPARE(problemsOf(many), QStringLiteral(":20:3: variants: more than 50 variants"));
        // Each variant has everything wrong that the first has.
        QString wrong = kStory;
        for (int i = 0; i < 10'000; ++i)
            wrong += QStringLiteral("  - courier runs after 9:59\n");
        wrong += QStringLiteral("variants:\n");
        for (int i = 0; i < 50; ++i)
            wrong += QStringLiteral("  v%1: {length: 9 min, keep-expectations: yes}\n").arg(i);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(problemsOf(wrong).size() > 0);
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }

    void whatIsSavedReadsBackAndIsSavedTheSame_data()
    {
        QTest::addColumn<QString>("lines");
        // What the story leaves out, or says although it is so anyway, matters to a variant.
        QTest::newRow("defaults") << QStringLiteral(
            "variants:\n"
            "  a:\n"
            "    apps:\n"
            "      courier:\n"
            "        force-quit: yes\n"
            "        in-memory:\n"
            "        reactions: {\"didReceiveRemoteNotification #2\": [crash]}\n"
            "  b:\n"
            "    phone: {locked: no, locked-for: }\n"
            "    user: {asleep: 22:00 to 06:00}\n");
        QTest::newRow("rules") << QStringLiteral("rules: {push.spacing: 1:30, battery.critical: 33 "
                                                 "%, memory.suspended_share: 0.5}\n");
        QTest::newRow("variants") << QStringLiteral(
            "variants:\n"
            "  empty: {}\n"
            "  a.1:\n"
            "    summary: 'It''s: so, \"odd\" # and [long]'\n"
            "    phone: {locked-for: , camera: on}\n"
            "    drop-inputs: [push, 2:00]\n"
            "    add-inputs:\n"
            "      - {at: 3:00, unlock}\n"
            "      - at: 4:00\n"
            "        push: {app: courier, priority: 10}\n"
            "    apps:\n"
            "      courier:\n"
            "        name: \"C\\u00e9\\n~\"\n"
            "        permitted-identifiers: []\n"
            "        background-modes: [fetch, remote-notification]\n"
            "        reactions:\n"
            "          timerFired a b 2nd:\n"
            "            - work: {length: 2 s, kilobytes: 3}\n"
            "            - crash\n"
            "            - setTaskCompleted: {success: no}\n"
            "    captions: [{at: 3:00, text: \"Oh: no\"}]\n"
            "    expect:\n"
            "      - \"silent-push #1 of courier refused\"\n"
            "    keep-expectations: yes\n");
    }

    void whatIsSavedReadsBackAndIsSavedTheSame()
    {
        QFETCH(QString, lines);
        const Scenario story = loaded(kStory + lines);
        const std::string saved = writeScenario(story);
        const Scenario again = loaded(QString::fromStdString(saved));
        QCOMPARE(QString::fromStdString(writeScenario(again)), QString::fromStdString(saved));
        QVERIFY(*again.setup == *story.setup);
        QVERIFY(again.rules == story.rules);
        QCOMPARE(again.variants.size(), story.variants.size());
        for (std::size_t i = 0; i < story.variants.size(); ++i) {
            const Scenario &left = *again.variants[i].story;
            const Scenario &right = *story.variants[i].story;
            QCOMPARE(again.variants[i].name, story.variants[i].name);
            QVERIFY(*left.setup == *right.setup);
            QVERIFY(left.inputs == right.inputs);
            QVERIFY(left.captions == right.captions);
            QCOMPARE(left.summary, right.summary);
            QCOMPARE(left.expectations.size(), right.expectations.size());
        }
    }

    void aDroppedInputThatIsGoneIsNotSaved()
    {
        Scenario story =
            loaded(kStory + QStringLiteral("variants: {a: {drop-inputs: [push, unlock]}}\n"));
        story.inputs.pop_back();
        const Scenario again = loaded(QString::fromStdString(writeScenario(story)));
        QVERIFY(again.variants.at(0).story->inputs.empty());
    }
};

QTEST_APPLESS_MAIN(VariantsTest)
#include "tst_variants.moc"
