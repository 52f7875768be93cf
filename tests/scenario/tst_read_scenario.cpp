// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QtTest>

#include "model/core/time_text.h"
#include "tests/scenario/scenario_text.h"

using namespace offstage;

namespace {

const QString kHead = QStringLiteral("title: T\n"
                                     "ios: 26.0\n"
                                     "start: 2025-11-20 13:40\n"
                                     "length: 10 min\n");
/// With the head, the following stands from line 6 on.
const QString kApp = kHead + QStringLiteral("apps: {courier: {}}\n");

Scenario loaded(const QString &text)
{
    auto read = readScenario(text.toStdString(), "s.yaml", kResources);
    if (!read) {
        QTest::qFail(qPrintable(joined(read.error())), __FILE__, __LINE__);
        return {};
    }
    return *std::move(read);
}

QString times(const char *text, int count)
{
    return QString::fromUtf8(text).repeated(count);
}

} // namespace

class ReadScenarioTest : public QObject {
    Q_OBJECT

private slots:
    void aProblemIsNamedWithPlaceAndPath_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &text, const char *expected) {
            QTest::newRow(name) << text << QString::fromUtf8(expected);
        };
        const auto head = [&](const char *name, const char *lines, const char *expected) {
            row(name, kApp + QString::fromUtf8(lines), expected);
        };
        const auto app = [&](const char *name, const char *line, const char *expected) {
            row(name, kHead + QStringLiteral("apps:\n  courier:\n    ") + QString::fromUtf8(line),
                expected);
        };
        row("nothing but a title", QStringLiteral("title: T\n"),
            "1:1: the key \"ios\" is missing\n"
            "1:1: the key \"start\" is missing\n"
            "1:1: either \"length\" or \"end\" is needed, and only one of them\n"
            "1:1: the key \"apps\" is missing");
        row("a list", QStringLiteral("- a\n"), "1:1: a map of keys and values is expected here");
        row("a typo", kApp + QStringLiteral("sede: 7\n"),
            "6:1: sede: unknown key; did you mean \"seed\"?");
        row("an unknown key", kApp + QStringLiteral("user: {colour: 7}\n"),
            "6:8: user.colour: unknown key; known are habits, asleep, charging, commute, away, "
            "low-power-mode, accepts-low-power, pick-ups and use");
        row("another word for it",
            kHead + QStringLiteral("apps: {courier: {permissions: {location: denied}}}\n"
                                   "inputs:\n  - {at: 0:10, siri: courier}\n"
                                   "  - {at: 0:20, kill: courier}\n"),
            "5:32: apps.courier.permissions.location: unknown key; \"location-always: denied\" is "
            "While Using the App, and with \"location-when-in-use: denied\" beside it nothing is "
            "allowed\n"
            "7:16: inputs[0].siri: unknown key; Siri runs an intent of the app: \"run-intent\"\n"
            "8:16: inputs[1].kill: unknown key; write \"jetsam\" or \"crash\", or "
            "\"open-switcher\" and then \"swipe-card\"");
        row("several at once",
            kApp + QStringLiteral("seed: -1\nphone: {battery: 0 %, locked: 3}\n"),
            "6:7: seed: a seed is a whole number from 0 to 18446744073709551615\n"
            "7:18: phone.battery: \"0 %\" is not a whole number from 1 to 100 %\n"
            "7:31: phone.locked: \"3\" is neither yes (on, true) nor no (off, false)");
        row("columns count characters",
            kApp + QStringLiteral("phone: {user: \u00e4\u00f6, charger: 1}\n"),
            "6:15: phone.user: \"\u00e4\u00f6\" is not known here; known are at-phone, away and "
            "asleep\n"
            "6:28: phone.charger: \"1\" is neither yes (on, true) nor no (off, false)");
        head("a second end", "end: 1:00\n",
             "1:1: either \"length\" or \"end\" is needed, and only one of them");
        head("octal", "phone: {battery: 010}\n",
             "6:18: phone.battery: \"010\" is not a whole number from 1 to 100 %");
        head("locked for, but not locked", "phone: {locked-for: 2 h}\n",
             "6:21: phone.locked-for: only a phone with \"locked: yes\" was locked for some time");
        head("a day that is none", "user: {asleep: 23:30}\n",
             "6:16: user.asleep: \"23:30\" is not a part of the day; write it like 23:30 to 07:00, "
             "or weekdays 23:30 to 07:00 about 20 min on 90 % of days");
        head("no such preset", "user: {habits: office-woker}\n",
             "6:16: user.habits: there is no such preset; did you mean \"office-worker\"?");
        head("a busy hour that is none", "user: {pick-ups: {busy: {noon: 200 %}}}\n",
             "6:26: user.pick-ups.busy.noon: \"noon\" is not a part of the day; write it like "
             "12:00 to 13:30");
        head("a word of use without a number", "user: {use: {often: 08:00}}\n",
             "6:21: user.use.often: \"08:00\" is not how often; write it like 10 times a day");

        app("a typo in an app", "memmory: 3 MB\n",
            "7:5: apps.courier.memmory: unknown key; did you mean \"memory\"?");
        app("not a background mode", "background-modes: [fetch, remote-notifications]\n",
            "7:31: apps.courier.background-modes[1]: \"remote-notifications\" is not known here; "
            "did you mean \"remote-notification\"?");
        app("force quit and in memory", "{force-quit: yes, in-memory: yes}\n",
            "7:34: apps.courier.in-memory: an app that was force quit is not in memory");
        app("not a habit", "opened: [weekday 08:10]\n",
            "7:14: apps.courier.opened[0]: \"weekday 08:10\" is not a habit; write it like "
            "weekdays 08:10 about 20 min for 4 min, or 10 times a day");
        app("not a use", "use: oftn\n",
            "7:10: apps.courier.use: \"oftn\" is not known here; did you mean \"often\"?");
        app("not a callback", "reactions: {sceneDidEnterBackgroud: []}\n",
            "7:17: apps.courier.reactions.sceneDidEnterBackgroud: unknown callback; did you mean "
            "\"sceneDidEnterBackground\"?");
        app("a callback without names", "reactions: {didFinishLaunching now: []}\n",
            "7:17: apps.courier.reactions.didFinishLaunching now: \"didFinishLaunching\" cannot be "
            "limited to a name");
        app("an extension's callback", "reactions: {getTimeline: []}\n",
            "7:17: apps.courier.reactions.getTimeline: this is called in the extension "
            "\"widget\" only; write it in its \"reactions\"");
        app("an app's callback", "extensions: {widget: {reactions: {didFinishLaunching: []}}}\n",
            "7:39: apps.courier.extensions.widget.reactions.didFinishLaunching: an extension has "
            "no scene and no UIApplication to call this");
        app("not an action", "reactions: {timerFired: [wrok: 2 s]}\n",
            "7:30: apps.courier.reactions.timerFired[0].wrok: unknown action; did you mean "
            "\"work\"?");
        app("a required field", "reactions: {timerFired: [work]}\n",
            "7:30: apps.courier.reactions.timerFired[0]: \"work\" needs \"length\"");
        app("an unknown field", "reactions: {timerFired: [work: {length: 1 s, kilobyte: 3}]}\n",
            "7:50: apps.courier.reactions.timerFired[0].work.kilobyte: unknown key; did you mean "
            "\"kilobytes\"?");
        app("a value where none goes", "reactions: {timerFired: [crash: 3]}\n",
            "7:37: apps.courier.reactions.timerFired[0].crash: \"crash\" takes no value");

        head("a push with an input of its own",
             "inputs: [{at: 1:00, push: {app: courier, type: voip}}]\n",
             "6:48: inputs[0].push.type: a push of this type is an input of its own: voip-push");
        const QString old = QString(kHead).replace(QStringLiteral("26.0"), QStringLiteral("6.1"));
        row("a mode before its time",
            old + QStringLiteral("apps: {courier: {background-modes: [remote-notification]}}\n"),
            "5:37: apps.courier.background-modes[0]: this needs iOS 7");
        row("a fact before its time",
            old + QStringLiteral("phone: {low-power-mode: on, focus: on}\napps: {courier: {}}\n"),
            "5:25: phone.low-power-mode: this needs iOS 9\n5:36: phone.focus: this needs iOS 15");
        head("an input without time", "inputs: [{home: yes}]\n",
             "6:10: inputs[0]: the key \"at\" is missing");
        head("a time without input", "inputs: [{at: 1:00}]\n",
             "6:10: inputs[0]: what happens is missing; write an input word beside \"at\"");
        head("two inputs in one", "inputs: [{at: 1:00, home, lock}]\n",
             "6:10: inputs[0]: one entry has one input; write two entries with the same \"at\"");
        head("an unknown app", "inputs: [{at: 1:00, launch: curier}]\n",
             "6:29: inputs[0].launch: no app has this key; did you mean \"courier\"?");
        row("an empty battery", kApp + QStringLiteral("inputs:\n  - {at: 0:10, battery: 0 %}\n"),
            "7:25: inputs[0].battery: \"0 %\" is not a whole number from 1 to 100 %");
        head("not a number", "inputs: [{at: .nan, home}]\n",
             "6:15: inputs[0].at: \".nan\" is not a time; write it like 1:05 or 30 s (from the "
             "start), Mon 09:00, tomorrow 09:00 or 2025-11-20 09:00");
        head("before the start", "inputs: [{at: 2025-11-20 13:39, home}]\n",
             "6:15: inputs[0].at: \"2025-11-20 13:39\" is before the start");
        head("a priority APNs does not know",
             "inputs: [{at: 1:00, push: {app: courier, "
             "priority: 7}}]\n",
             "6:52: inputs[0].push.priority: \"7\" is not known here; known are 1, 5 and 10");
        head("an overlay that comes by itself", "inputs: [{at: 1:00, show: incoming-call}]\n",
             "6:27: inputs[0].show: \"incoming-call\" is not shown by hand; known are "
             "control-center, notification-center, system-alert and banner");
        head("a caption without text", "captions: [{at: 1:00}]\n",
             "6:12: captions[0]: the key \"text\" is missing");
    }

    void aProblemIsNamedWithPlaceAndPath()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        // Without a file name a problem begins with a colon.
        QCOMPARE(problemsOf(text).replace(QStringLiteral("\n:"), QStringLiteral("\n")).mid(1),
                 expected);
    }

    void anExpectationThatSaysNothingIsAProblem_data()
    {
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *text, const char *expected) {
            QTest::newRow(text) << QString::fromUtf8(expected);
        };
        row("courier is suspnded at 0:40",
            "no state is called \"suspnded\"; did you mean \"suspended\"?");
        row("curier is suspended at 0:40",
            "\"curier\" is neither an app nor a mechanism; did you mean \"courier\"?");
        row("courier is suspended", "\"at\" and a time are missing");
        row("courier is suspended at 0:40 or so", "\"or so\" is not understood");
        row("courier is suspended at 10:01", "\"10:01\" is after the end of the scenario");
        row("courier runs at least x times", "\"x\" is not a number of times");
        row("courier runs 3", "\"3\" is not understood");
        row("courier never runs between 1:00",
            "\"and\" and a second time are missing after \"between\"");
        row("courier never runs between 2:00 and 1:00", "the second time is before the first");
        row("courier calls timerFred", "no callback is called \"timerFred\"; did you mean "
                                       "\"timerFired\"?");
        row("courier calls timerFired poll", "no app has anything called \"poll\"");
        row("courier is ended by watchdg", "no reason is called \"watchdg\"; did you mean "
                                           "\"watchdog\"?");
        row("courier never calls getTimeline",
            "\"getTimeline\" is called in the app's extension: write \"courier.widget calls "
            "getTimeline\"");
        row("courier dances", "what courier does is not understood: \"dances\"; known are calls, "
                              "finishes, gets, has, holds, is, is ended, is launched, is warned, "
                              "reads, runs and starts");
        row("silent-push 2 of curier allowed",
            "no app has the key \"curier\"; did you mean \"courier\"?");
        row("silent-push 2 of courier refused by low-powr-mode",
            "no policy is called \"low-powr-mode\"; did you mean \"low-power-mode\"?");
        row("silent-push #2 of courier refused",
            "\"allowed\", \"refused\" or another thing that happens to it is missing; \" #\" "
            "starts a comment, so quote the line or "
            "write the number without #");
        row("silent-push 2 of courier postponed",
            "\"allowed\", \"refused\" or another thing that happens to it is expected before "
            "\"postponed\"");
    }

    void anExpectationThatSaysNothingIsAProblem()
    {
        QFETCH(QString, expected);
        const QString line = QString::fromUtf8(QTest::currentDataTag());
        QCOMPARE(problemsOf(kApp + QStringLiteral("expect:\n  - ") + line + u'\n'),
                 QStringLiteral(":7:5: expect[0]: ") + expected);
    }

    void whatIsReadIsWhatWasWritten()
    {
        const Scenario scenario = loaded(
            kHead + QStringLiteral(
                        "phone: {battery: 15 %, locked: yes, locked-for: 20 min, network: none}\n"
                        "apps:\n"
                        "  courier:\n"
                        "    background-modes: [processing, fetch]\n"
                        "    opened: Mon Wed 08:10 about 20 min\n"
                        "    reactions:\n"
                        "      launchHandler a b 2nd:\n"
                        "        - work: {length: 6 s, kilobytes: 80}\n"
                        "  news: {last-opened: never}\n"
                        "inputs:\n"
                        "  - {at: 1:00, lock}\n"
                        "  - {at: 0:30, push: {app: news, expires: 0 s}}\n"
                        "  - {at: 1:00, home: }\n"));
        const Setup &setup = *scenario.setup;
        const Device &device = setup.device;
        QCOMPARE(device.charge, std::int64_t(15'000'000));
        QCOMPARE(device.lowPowerOfferedAt, std::uint8_t(20));
        QVERIFY(device.isLocked && !device.isScreenOn && !device.isClassAKeyPresent);
        QVERIFY(device.lockedAt == setup.start - minutes(20));
        QVERIFY(device.networkLostAt == setup.start);
        const AppSpec &courier = setup.apps[0];
        QVERIFY(courier.declares(BackgroundMode::Fetch));
        QVERIFY(courier.declares(BackgroundMode::Processing));
        QVERIFY(!courier.declares(BackgroundMode::Audio));
        QCOMPARE(courier.habits.size(), std::size_t(1));
        const UsageHabit habit{0x05, hours(8) + minutes(10), minutes(20), minutes(4)};
        QVERIFY(courier.habits[0] == habit);
        QCOMPARE(courier.reactions.size(), std::size_t(1));
        QCOMPARE(courier.reactions[0].hook, HookId::LaunchHandler);
        QCOMPARE(setup.name(courier.reactions[0].name), std::string_view("a b"));
        QCOMPARE(courier.reactions[0].nth, std::uint16_t(2));
        QCOMPARE(courier.reactions[0].actions[0].duration(0), seconds(6));
        QCOMPARE(courier.reactions[0].actions[0].count(1), std::int64_t(80));
        QVERIFY(!setup.apps[1].lastOpenedBefore && !setup.apps[1].isInSwitcher);
        QCOMPARE(scenario.inputs.size(), std::size_t(3));
        input::SendPush push;
        push.app = AppId(1);
        push.expiresAfterSeconds = 0;
        QVERIFY(scenario.inputs[0] == (TimedInput{setup.start + seconds(30), push}));
        QVERIFY(scenario.inputs[1].input == Input(input::Lock{}));
        QVERIFY(scenario.inputs[2].input == Input(input::Home{}));
    }

    void aHostileFileIsRefusedAtOnce_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &text, const char *expected) {
            QTest::newRow(name) << text.toUtf8() << QString::fromUtf8(expected);
        };
        constexpr int mebibyte = 1024 * 1024;
        QTest::newRow("not UTF-8")
            << QByteArray("title: \xff\n") << QStringLiteral(":1:8: this is not UTF-8 text");
        QTest::newRow("a surrogate")
            << QByteArray("a: \xed\xa0\x80") << QStringLiteral(":1:4: this is not UTF-8 text");
        QTest::newRow("overlong") << QByteArray("a: \xc0\xaf")
                                  << QStringLiteral(":1:4: this is not UTF-8 text");
        QTest::newRow("binary") << QByteArray("\x7f"
                                              "ELF\0\1\2",
                                              7)
                                << QStringLiteral(":1:1: a control character");
        QTest::newRow("a zero") << QByteArray("a: b\nc: \0", 9)
                                << QStringLiteral(":2:4: a control character");
        row("empty", QString(), "the file is empty");
        row("only a comment", QStringLiteral("# hello\n"), "the file is empty");
        row("one comma", QStringLiteral(","),
            ":1:1: a file holds one document, but there is more after its end");
        row("larger than 1 MiB", times("a", mebibyte + 1), "the file is larger than 1 MiB");
        row("a line of 1 MiB", times("a", mebibyte),
            ":1:1: a map of keys and values is expected here");
        row("brackets", times("[", mebibyte), ":1:33: nested deeper than 32 levels");
        row("braces over lines", times("{\n", mebibyte / 2), ":33:1: nested deeper than 32 levels");
        row("dashes", times("- ", mebibyte / 2),
            qPrintable(QStringLiteral(":1:65: ") + times("[0]", 32) +
                       QStringLiteral(": nested deeper than 32 levels")));
        row("lists in lists", times("[a, ", 250'000),
            ":1:1: a key must be a word, not a list or map");
        row("question marks", times("? ", mebibyte / 2),
            ":1:3: a key must be a word, not a list or map");
        row("many values", QStringLiteral("a: [") + times("1,", 500'000) + u']',
            ":1:99999: a[49997]: more than 50000 keys and values");
        row("an alias bomb",
            QStringLiteral("a: &a [x,x]\nb: &b [*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b]\n"),
            ":1:4: a: anchors (\"&name\") are not allowed\n"
            ":2:4: b: anchors (\"&name\") are not allowed\n"
            ":2:8: b[0]: aliases (\"*name\") are not allowed");
        row("a tag", QStringLiteral("title: !!binary x\n"),
            ":1:8: title: tags (\"!name\") are not allowed");
        row("duplicate keys", QStringLiteral("a: 1\nb: {c: 1, c: 2}\na: 3\n"),
            ":2:11: b.c: the key stands here twice, first in line 2\n"
            ":3:1: a: the key stands here twice, first in line 1");
        row("a list as key", QStringLiteral("? [a]\n: b\n"),
            ":1:3: a key must be a word, not a list or map");
        row("several documents", QStringLiteral("a: 1\n---\nb: 2\n"),
            ":3:1: a file holds one document, but there is more after its end");
        row("something behind the end", QStringLiteral("a: 1\n...\nb\n"),
            ":3:1: a file holds one document, but there is more after its end");
        row("a stray bracket", QStringLiteral("a: 1\n]\n"), ":2:1: illegal flow end");
        row("an open list", QStringLiteral("a: [1\nb: 2\n"),
            ":2:2: the list is not closed with \"]\"");
        row("an open quote", QStringLiteral("a: 'b\nc: d\n"), ":1:4: the quote is never closed");
        row("an open double quote", QStringLiteral("a: \"b\n"), ":1:4: the quote is never closed");
        row("a tab", QStringLiteral("a:\n\tb: 1\n"),
            ":2:3: a \":\" that starts no value here; a text with \": \" in it needs quotes");
    }

    void aHostileFileIsRefusedAtOnce()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, expected);
        QElapsedTimer timer;
        timer.start();
        const auto read = readScenario(text.toStdString(), "", kResources);
        QVERIFY(!read);
        QCOMPARE(joined(read.error()), expected);
        // About 0.3 s at worst; the sanitizers and a busy machine take their share.
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }

    void aByteOrderMarkAndWindowsLinesAreFine()
    {
        QString text = kApp;
        text.replace(u'\n', QStringLiteral("\r\n"));
        QCOMPARE(problemsOf(QString(QChar(0xfeff)) + text), QString());
    }

    void aFileThatCannotBeReadIsAProblem()
    {
        for (const char *path : {"/nowhere/s.yaml", OFFSTAGE_SOURCE_DIR}) {
            const auto read = loadScenario(path, kResources);
            QVERIFY(!read);
            QCOMPARE(joined(read.error()),
                     QString::fromUtf8(path) + QStringLiteral(": the file cannot be read"));
        }
    }
};

QTEST_APPLESS_MAIN(ReadScenarioTest)
#include "tst_read_scenario.moc"
