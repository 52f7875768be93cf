// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QtTest>

#include "model/scenario/habit_words.h"
#include "tests/scenario/scenario_text.h"

using namespace offstage;

namespace {

QString withUser(const QString &user, const QString &app)
{
    return QStringLiteral("title: A\nios: 26.0\nstart: 2025-11-20 09:00\nlength: 10 min\nuser: %1\n"
                          "apps:\n  a: %2\n")
        .arg(user, app);
}

/// The part of a saved file that tells of the user.
QString userPart(const QString &file)
{
    return file.section(QStringLiteral("user:\n"), 1).section(QStringLiteral("apps:\n"), 0, 0);
}

} // namespace

class UserLinesTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsSavedReadsBackTheSame_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("saved");
        const auto row = [](const char *name, const char *user, const char *saved) {
            QTest::newRow(name) << QString::fromUtf8(user) << QString::fromUtf8(saved);
        };
        row("a preset", "{habits: student}", "  habits: student\n");
        row("a preset with own lines", "{habits: office-worker, charging: none, pick-ups: none}",
            "  habits: office-worker\n  charging: none\n  pick-ups: none\n");
        row("one line of a preset's pick-ups",
            "{habits: rarely-used-phone, pick-ups: {weekdays: 20}}",
            "  habits: rarely-used-phone\n  pick-ups: {weekdays: 20, weekends: 12, varies: 40 %, "
            "length: 2 min, at-night: 1 %, busy: none}\n");
        row("a table",
            "{habits: {asleep: 23:00 to 07:00, away: [Tue 18:00 to 19:00 about 10 min on 80 % of "
            "days, Sat 09:00 to 10:00]}}",
            "  asleep: 23:00 to 07:00\n  away: [Tue 18:00 to 19:00 about 10 min on 80 % of days, "
            "Sat 09:00 to 10:00]\n");
        row("busy hours", "{pick-ups: {weekdays: 9, busy: {12:00 to 13:00: 150 %}}}",
            "  pick-ups: {weekdays: 9, weekends: 0, varies: 0 %, length: 4 min, at-night: 0 %, "
            "busy: {12:00 to 13:00: 150 %}}\n");
        row("answers", "{accepts-low-power: 40 %}", "  accepts-low-power: 40 %\n");
        row("a word of use", "{use: {often: 4 times a day}}",
            "  use: {rarely: once a month, weekly: once a week, daily: once a day, often: 4 times "
            "a "
            "day, constantly: 25 times a day}\n");
    }
    void whatIsSavedReadsBackTheSame()
    {
        QFETCH(const QString, user);
        QFETCH(const QString, saved);
        const QString app = QStringLiteral("{use: often, opened: [weekends twice a week, 08:00]}");
        const auto first = readScenario(withUser(user, app).toStdString(), "", kResources);
        QVERIFY2(first.has_value(), qPrintable(first ? QString() : joined(first.error())));
        const std::string text = writeScenario(*first);
        QCOMPARE(userPart(QString::fromStdString(text)), saved);
        const auto second = readScenario(text, "", kResources);
        QVERIFY2(second.has_value(), qPrintable(second ? QString() : joined(second.error())));
        QVERIFY(*first->setup == *second->setup);
        QCOMPARE(QString::fromStdString(writeScenario(*second)), QString::fromStdString(text));
    }

    void aWordOfUseMeansTheSameToEverybody()
    {
        const auto scenario = readScenario(
            withUser(QStringLiteral("{asleep: 23:00 to 07:00}"), QStringLiteral("{use: daily}"))
                .toStdString(),
            "", kResources);
        QVERIFY(scenario.has_value());
        QCOMPARE(scenario->setup->user.of(UseFrequency::Daily).times, std::uint16_t(1));
        QVERIFY(!QString::fromStdString(writeScenario(*scenario)).contains(u"constantly"));
    }

    void everyHabitIsWrittenAsItIsRead_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"25 times a day", "once a week", "weekends twice a month for 2 min",
              "Mon Wed 08:10 about 20 min for 4 min"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void everyHabitIsWrittenAsItIsRead()
    {
        QFETCH(const QString, text);
        const auto habit = parseHabit(text.toStdString());
        QVERIFY(habit.has_value());
        QCOMPARE(QString::fromStdString(habitText(*habit)), text);
    }

    void whatIsNoHabitIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "daily", "times a day", "0 times a day", "501 times a day",
                                 "3 times a year", "3 times", "once", "once a day for", "x 08:00",
                                 "08:00 for 0 s", "once a day about 20 min"})
            QTest::newRow(*text == '\0' ? "nothing" : text) << QString::fromUtf8(text);
    }
    void whatIsNoHabitIsRefused()
    {
        QFETCH(const QString, text);
        QVERIFY(!parseHabit(text.toStdString()).has_value());
    }

    void everyPresetSaysWhatItModels()
    {
        const QDir folder(QStringLiteral(OFFSTAGE_SOURCE_DIR "/resources/habits"));
        const QStringList files = folder.entryList({QStringLiteral("*.yaml")});
        QVERIFY(files.size() >= 6);
        for (const QString &file : files) {
            const QString text = fileText(folder.filePath(file));
            QVERIFY2(text.section(u'\n', 1, 1).startsWith(QStringLiteral("# ")), qPrintable(file));
            QVERIFY2(text.contains(QStringLiteral("trust: assumed\n")), qPrintable(file));
            if (file == QStringLiteral("usual.yaml"))
                continue;
            const QString user = QStringLiteral("{habits: %1}").arg(file.chopped(5));
            QCOMPARE(problemsOf(withUser(user, QStringLiteral("{use: often}"))), QString());
        }
    }
};

QTEST_APPLESS_MAIN(UserLinesTest)
#include "tst_user_lines.moc"
