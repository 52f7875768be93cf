// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/ruler_steps.h"

#include <QtTest>

using namespace offstage;

namespace {

// Thursday, 2025-11-20.
const Instant thursday = startOfDay(20'412);
constexpr double width = 960;

} // namespace

class TestRulerSteps : public QObject {
    Q_OBJECT

private slots:
    void everyZoomHasItsStepLabelAndContext_data()
    {
        QTest::addColumn<qint64>("from");
        QTest::addColumn<qint64>("length");
        QTest::addColumn<qint64>("major");
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("context");
        const auto row = [](const char *name, Duration from, Duration length, Duration major,
                            Duration minor, const char *label, const char *context) {
            QTest::newRow(name) << qint64(from.count()) << qint64(length.count())
                                << qint64(major.count()) << qint64(minor.count())
                                << QString::fromUtf8(label) << QString::fromUtf8(context);
        };
        const Duration two = hours(14) + minutes(2);
        row("half a second", two, milliseconds(500), milliseconds(100), milliseconds(10),
            "14:02:00.0", "Thu 14:02");
        row("five seconds", two, seconds(5), milliseconds(500), milliseconds(100), "14:02:00.0",
            "Thu 14:02");
        row("eight seconds", two, seconds(8), seconds(1), milliseconds(100), "14:02:00",
            "Thu 14:02");
        row("forty seconds", two, seconds(40), seconds(5), seconds(1), "14:02:00", "Thu 14:02");
        row("two minutes", two, minutes(2), seconds(15), seconds(5), "14:02:00", "Thu 14:02");
        row("ten minutes", two, minutes(10), minutes(1), seconds(15), "14:02", "Thu");
        row("one hour", two, hours(1), minutes(5), minutes(1), "14:05", "Thu");
        row("two hours", two, hours(2), minutes(15), minutes(5), "14:15", "Thu");
        row("ten hours", two, hours(10), hours(1), minutes(15), "15:00", "Thu, Fri");
        row("one day", hours(0), days(1), hours(2), minutes(30), "00:00", "Thu");
        row("three days", hours(0), days(3), hours(6), hours(1), "00:00", "Thu – Sat");
        row("ten days", hours(0), days(10), days(1), hours(6), "Thu 20", "November");
        row("one month", days(-19), days(30), days(7), days(1), "Mon 3 Nov", "November");
        row("a year", days(-19), days(330), days(31), days(7), "Nov", "Nov – Sep");
    }
    void everyZoomHasItsStepLabelAndContext()
    {
        QFETCH(qint64, from);
        QFETCH(qint64, length);
        QFETCH(qint64, major);
        QFETCH(qint64, minor);
        QFETCH(QString, label);
        QFETCH(QString, context);
        const Instant begin = thursday + milliseconds(from);
        const TimeAxis axis({begin, begin + milliseconds(length)}, width);
        const RulerStep step = rulerStep(axis.millisecondsPerPixel());
        QCOMPARE(qint64(step.major.count()), major);
        QCOMPARE(qint64(step.minor.count()), minor);
        const auto found = ticks(axis, step);
        const auto first =
            std::find_if(found.begin(), found.end(), [](const Tick &tick) { return tick.isMajor; });
        QVERIFY(first != found.end());
        QCOMPARE(first->label, label);
        QCOMPARE(rulerContext(axis, step), context);
    }

    void labelsKeepTheirDistanceAtEveryZoom()
    {
        for (double length = 100; length < 2.6e9; length *= 1.17) {
            const TimeAxis axis({thursday, thursday + Duration(std::llround(length))}, width);
            double last = -1e9;
            for (const Tick &tick : ticks(axis, rulerStep(axis.millisecondsPerPixel()))) {
                if (!tick.isMajor)
                    continue;
                const double x = axis.x(tick.at);
                QVERIFY2(x - last >= 71.9, qPrintable(QStringLiteral("%1 ms").arg(length)));
                last = x;
            }
        }
    }

    void weeksBeginOnMonday()
    {
        const TimeAxis axis({thursday, thursday + days(40)}, width);
        for (const Tick &tick : ticks(axis, {days(7), days(1), StepUnit::Week})) {
            if (tick.isMajor)
                QCOMPARE(weekday(tick.at), 0);
        }
    }
};

QTEST_GUILESS_MAIN(TestRulerSteps)
#include "tst_ruler_steps.moc"
