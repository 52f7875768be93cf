// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/time_axis.h"

#include <QtTest>

using namespace offstage;

namespace {

const Instant noon = startOfDay(20'412) + hours(12);

} // namespace

class TestTimeAxis : public QObject {
    Q_OBJECT

private slots:
    void aPlaceAndItsInstantAreTheSame_data()
    {
        QTest::addColumn<qint64>("length");
        QTest::addColumn<double>("x");
        for (const qint64 length : {100LL, 8'000LL, 600'000LL, 86'400'000LL, 2'678'400'000LL}) {
            for (const double x : {-40.0, 0.0, 333.0, 972.0, 1500.0})
                QTest::addRow("%lld ms at %g", static_cast<long long>(length), x) << length << x;
        }
    }
    void aPlaceAndItsInstantAreTheSame()
    {
        QFETCH(qint64, length);
        QFETCH(double, x);
        const TimeAxis axis({noon, noon + milliseconds(length)}, 972);
        // An instant is a whole millisecond, so a place can be off by half of one.
        const double half = 0.51 / axis.millisecondsPerPixel();
        QVERIFY(std::abs(axis.x(axis.at(x)) - x) <= half);
    }

    void aColumnEdgeIsTheFirstInstantOfTheNextColumn_data()
    {
        QTest::addColumn<qint64>("length");
        QTest::addColumn<double>("ratio");
        for (const qint64 length : {977LL, 60'000LL, 3'599'999LL, 90'061'001LL}) {
            for (const double ratio : {1.0, 1.25, 2.0})
                QTest::addRow("%lld ms at %gx", static_cast<long long>(length), ratio)
                    << length << ratio;
        }
    }
    void aColumnEdgeIsTheFirstInstantOfTheNextColumn()
    {
        QFETCH(qint64, length);
        QFETCH(double, ratio);
        const TimeAxis axis({noon, noon + milliseconds(length)}, 500);
        const ColumnGrid grid(axis, ratio, 4);
        QCOMPARE(grid.count(), static_cast<int>(std::ceil(500 * ratio)));
        for (int c = -4; c < grid.count(); ++c) {
            QVERIFY(axis.column(grid.edge(c), ratio) > c);
            QVERIFY(axis.column(grid.edge(c) - milliseconds(1), ratio) <= c);
        }
    }

    void zoomingLeavesThePointUnderThePointer()
    {
        const TimeRange range{noon, noon + minutes(10)};
        const TimeAxis before(range, 1000);
        const Instant fixed = before.at(730);
        for (const double factor : {0.001, 0.5, 0.97, 1.3, 40.0}) {
            const TimeAxis after(zoomed(range, fixed, factor), 1000);
            QVERIFY(std::abs(after.x(fixed) - 730) < 1.0 / after.millisecondsPerPixel() + 0.5);
        }
    }

    void zoomingStopsAtALengthThatCanBeDrawn()
    {
        const TimeRange range{noon, noon + minutes(10)};
        QCOMPARE(zoomed(range, noon, 1e-12).length(), milliseconds(50));
        QCOMPARE(zoomed(range, noon, 1e12).length(), days(400));
    }
};

QTEST_GUILESS_MAIN(TestTimeAxis)
#include "tst_time_axis.moc"
