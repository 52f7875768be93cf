// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "model/core/time_text.h"

using namespace offstage;

namespace {

/// Thursday, 2025-11-20 13:40.
const Instant start = startOfDay(*parseDate("2025-11-20")) + hours(13) + minutes(40);

QString full(std::optional<Instant> at)
{
    return at ? QString::fromStdString(std::string(weekdayText(*at)) + " " + dateText(*at) + " " +
                                       clockText(*at, true))
              : QStringLiteral("nothing");
}

} // namespace

class TimeTextTest : public QObject {
    Q_OBJECT

private slots:
    void aDurationIsReadInEveryForm_data()
    {
        QTest::addColumn<qint64>("ms");
        const auto row = [](const char *text, Duration length) {
            QTest::newRow(text) << static_cast<qint64>(length.count());
        };
        row("30 s", seconds(30));
        row("30s", seconds(30));
        row(" 30 s ", seconds(30));
        row("500 ms", milliseconds(500));
        row("4.2 s", milliseconds(4200));
        row("0.005 s", milliseconds(5));
        row("0 s", milliseconds(0));
        row("15 min", minutes(15));
        row("2h", hours(2));
        row("1.5 h", minutes(90));
        row("2 h 30 min", minutes(150));
        row("1d 2h 3min 4s 5ms", days(1) + hours(2) + minutes(3) + milliseconds(4005));
        row("1 d", days(1));
        row("1:05", seconds(65));
        row("0:40", seconds(40));
        row("90:00", minutes(90));
        row("1:02:03", hours(1) + minutes(2) + seconds(3));
        row("1:05.25", milliseconds(65'250));
    }

    void aDurationIsReadInEveryForm()
    {
        QFETCH(qint64, ms);
        const auto length = parseDuration(QTest::currentDataTag());
        QVERIFY(length.has_value());
        QCOMPARE(static_cast<qint64>(length->count()), ms);
    }

    void whatIsNoDurationIsNothing_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"",
                                 " ",
                                 "30",
                                 "s",
                                 "30 sec",
                                 "-30 s",
                                 "+30 s",
                                 "1:60",
                                 "1:5",
                                 "1:05:60",
                                 ":05",
                                 "1:",
                                 "1:05 min",
                                 "30 min 2 h",
                                 "2 h 2 h",
                                 "0.0001 s",
                                 "0.5 ms",
                                 "1. s",
                                 ".5 s",
                                 "1e3 s",
                                 "nan",
                                 "inf s",
                                 "99999999999999999999 d",
                                 "999999999 d",
                                 "36526 d",
                                 "1:02:03:04",
                                 "30\ts",
                                 "0x10 s",
                                 "2 hours",
                                 "1:05.1234"})
            QTest::newRow(*text == '\0' ? "empty" : text) << QByteArray(text);
    }

    void whatIsNoDurationIsNothing()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!parseDuration(std::string_view(text.constData(), std::size_t(text.size()))));
    }

    void aDurationIsSaidAsAPersonWould_data()
    {
        QTest::addColumn<qint64>("ms");
        const auto row = [](const char *text, Duration length) {
            QTest::newRow(text) << static_cast<qint64>(length.count());
        };
        row("0 s", milliseconds(0));
        row("5 ms", milliseconds(5));
        row("999 ms", milliseconds(999));
        row("4.2 s", milliseconds(4230));
        row("30 s", seconds(30));
        row("59.9 s", milliseconds(59'949));
        row("1 min", milliseconds(59'950));
        row("1:05 min", seconds(65));
        row("15 min", minutes(15));
        row("59:59 min", milliseconds(3'599'499));
        row("1 h", milliseconds(3'599'500));
        row("2 h 30 min", minutes(150));
        row("23 h 59 min", hours(24) - seconds(31));
        row("1 d", hours(24) - seconds(30));
        row("3 d 4 h", hours(76));
        row("28 d", days(28));
        row("-4.2 s", milliseconds(-4200));
        row("-no limit", Duration::min());
        row("no limit", kForever);
    }

    void aDurationIsSaidAsAPersonWould()
    {
        QFETCH(qint64, ms);
        QCOMPARE(durationText(milliseconds(ms)), std::string(QTest::currentDataTag()));
    }

    void theSourceOfADurationIsReadBackExactly_data()
    {
        QTest::addColumn<qint64>("ms");
        const auto row = [](const char *text, Duration length) {
            QTest::newRow(text) << static_cast<qint64>(length.count());
        };
        row("0 s", milliseconds(0));
        row("500 ms", milliseconds(500));
        row("4.2 s", milliseconds(4200));
        row("59.999 s", milliseconds(59'999));
        row("1 min", minutes(1));
        row("1:05", seconds(65));
        row("1:05.007", milliseconds(65'007));
        row("15 min", minutes(15));
        row("2 h", hours(2));
        row("2:30:00", minutes(150));
        row("1:02:03.4", hours(1) + minutes(2) + milliseconds(3400));
        row("1 d", days(1));
        row("25 h", hours(25));
        row("36525 d", days(36'525));
    }

    void theSourceOfADurationIsReadBackExactly()
    {
        QFETCH(qint64, ms);
        QCOMPARE(durationSource(milliseconds(ms)), std::string(QTest::currentDataTag()));
        QCOMPARE(static_cast<qint64>(parseDuration(QTest::currentDataTag())->count()), ms);
    }

    void anInstantOfAScenarioIsRead_data()
    {
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *text, const char *expected) {
            QTest::newRow(text) << QString::fromUtf8(expected);
        };
        row("1:05", "Thu 2025-11-20 13:41:05.0");
        row("30 s", "Thu 2025-11-20 13:40:30.0");
        row("2h", "Thu 2025-11-20 15:40:00.0");
        row("14:05", "Thu 2025-11-20 13:54:05.0");
        row("Mon 09:00", "Mon 2025-11-24 09:00:00.0");
        row("monday 09:00", "Mon 2025-11-24 09:00:00.0");
        row("Thu 13:40", "Thu 2025-11-20 13:40:00.0");
        row("Thu 13:39", "Thu 2025-11-27 13:39:00.0");
        row("Thu 3pm", "Thu 2025-11-20 15:00:00.0");
        row("today 23:59:59.9", "Thu 2025-11-20 23:59:59.9");
        row("tomorrow 09:00", "Fri 2025-11-21 09:00:00.0");
        row("3am", "Fri 2025-11-21 03:00:00.0");
        row("3:30 pm", "Thu 2025-11-20 15:30:00.0");
        row("12am", "Fri 2025-11-21 00:00:00.0");
        row("12pm", "Fri 2025-11-21 12:00:00.0");
        row("2025-12-31 23:59", "Wed 2025-12-31 23:59:00.0");
        row("2028-02-29 00:00", "Tue 2028-02-29 00:00:00.0");
        row("2027-02-29 00:00", "nothing");
        row("2025-13-01 00:00", "nothing");
        row("+30 s", "nothing");
        row("-30 s", "nothing");
        row("Mon", "nothing");
        row("Mon 24:00", "nothing");
        row("Mo 09:00", "nothing");
        row("13am", "nothing");
        row("soon", "nothing");
    }

    void anInstantOfAScenarioIsRead()
    {
        QFETCH(QString, expected);
        QCOMPARE(
            full(parseInstant(QTest::currentDataTag(), start, start + days(3), BareTime::Offset)),
            expected);
    }

    void anInstantOfTheTimeFieldIsRead_data()
    {
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *text, const char *expected) {
            QTest::newRow(text) << QString::fromUtf8(expected);
        };
        row("14:05", "Thu 2025-11-20 14:05:00.0");
        row("14:05:02.3", "Thu 2025-11-20 14:05:02.3");
        row("09:00", "Fri 2025-11-21 09:00:00.0");
        row("3am", "Fri 2025-11-21 03:00:00.0");
        row("+1:05", "Thu 2025-11-20 14:11:05.0");
        row("+2h", "Thu 2025-11-20 16:10:00.0");
        row("-30 s", "Thu 2025-11-20 14:09:30.0");
        row("Mon 09:00", "Mon 2025-11-24 09:00:00.0");
        row("tomorrow 9am", "Fri 2025-11-21 09:00:00.0");
        row("30 s", "nothing");
        row("2h", "nothing");
        row("+", "nothing");
        row("9:00", "nothing");
    }

    void anInstantOfTheTimeFieldIsRead()
    {
        QFETCH(QString, expected);
        QCOMPARE(full(parseInstant(QTest::currentDataTag(), start, start + minutes(30),
                                   BareTime::Clock)),
                 expected);
    }

    void everyDayOfFourCenturiesIsReadBack()
    {
        for (std::int64_t day = 0; day < 146'097; ++day)
            QCOMPARE(parseDate(dateText(startOfDay(day))), std::optional(day));
        QCOMPARE(dateText(startOfDay(-1)), std::string("1969-12-31"));
    }

    void weekdaysFollowTheCalendar()
    {
        QCOMPARE(weekdayText(start), std::string_view("Thu"));
        QCOMPARE(weekdayText(start + days(3)), std::string_view("Sun"));
        QCOMPARE(weekdayText(start + days(4)), std::string_view("Mon"));
        QCOMPARE(weekdayText(startOfDay(-1)), std::string_view("Wed"));
    }
};

QTEST_APPLESS_MAIN(TimeTextTest)
#include "tst_time_text.moc"
