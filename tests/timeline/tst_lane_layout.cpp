// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/lane_layout.h"

#include "tests/timeline/sample_lanes.h"

#include <QtTest>

using namespace offstage;

namespace {

LayoutInput fiveApps()
{
    LayoutInput input;
    input.conditions = {RowKind::Screen, RowKind::Battery, RowKind::Network};
    for (std::size_t i = 0; i < 5; ++i)
        input.apps.push_back({AppId(i), false, false});
    return input;
}

} // namespace

class TestLaneLayout : public QObject {
    Q_OBJECT

private slots:
    void sizesFollowTheWindow_data()
    {
        QTest::addColumn<QSize>("window");
        QTest::addColumn<double>("labels");
        QTest::addColumn<double>("ruler");
        QTest::addColumn<double>("battery");
        QTest::addColumn<double>("app");
        QTest::addColumn<double>("opened");
        QTest::newRow("default") << QSize(1440, 900) << 164.0 << 30.0 << 32.0 << 56.0 << 60.0;
        QTest::newRow("narrow") << QSize(1119, 900) << 136.0 << 30.0 << 32.0 << 56.0 << 60.0;
        QTest::newRow("low") << QSize(1440, 759) << 164.0 << 28.0 << 26.0 << 48.0 << 56.0;
        QTest::newRow("smallest") << QSize(1024, 700) << 136.0 << 28.0 << 26.0 << 48.0 << 56.0;
    }
    void sizesFollowTheWindow()
    {
        QFETCH(QSize, window);
        const LaneMetrics metrics = LaneMetrics::forWindow(window);
        QTEST(metrics.labels, "labels");
        QTEST(metrics.ruler, "ruler");
        QTEST(metrics.battery, "battery");
        QTEST(metrics.app, "app");
        QTEST(metrics.opened, "opened");
    }

    void rowsTouchAndAnOpenedLaneHasThreeMore()
    {
        LayoutInput input = fiveApps();
        input.apps[1].isOpen = true;
        const LaneLayout layout = LaneLayout::of(input);
        QCOMPARE(layout.fixedHeight, 30.0 + 24 + 32 + 24);
        QCOMPARE(layout.rows.size(), std::size_t(4 + 5 + 3));
        QCOMPARE(layout.contentHeight, 4 * 56.0 + 60 + 3 * 22);
        for (std::size_t i = 1; i < layout.rows.size(); ++i)
            QCOMPARE(layout.rows[i].top, layout.rows[i - 1].bottom());
    }

    void appsScrollBelowTheDevice()
    {
        LayoutInput input = fiveApps();
        input.scroll = 70;
        const LaneLayout layout = LaneLayout::of(input);
        QCOMPARE(layout.rowAt(layout.fixedHeight - 1)->kind, RowKind::Network);
        QCOMPARE(layout.rowAt(layout.fixedHeight + 1)->app, AppId(1));
        QCOMPARE(layout.rowAt(10)->kind, RowKind::Inputs);
        QCOMPARE(layout.maxScroll(layout.fixedHeight + 100), 5 * 56.0 - 100);
    }

    void unchangedConditionsShareARow()
    {
        const SampleLanes sample;
        const Conditions all =
            conditionsIn(sample.lanes.device, {sample.at(13, 58), sample.at(14, 6)});
        QCOMPARE(all.changing, (std::vector{RowKind::Screen, RowKind::Battery, RowKind::Network}));
        QCOMPARE(all.unchanged, 0);
        const Conditions quiet =
            conditionsIn(sample.lanes.device, {sample.at(14, 5), sample.at(14, 5, 8)});
        QVERIFY(quiet.changing.empty());
        QCOMPARE(quiet.unchanged, 3);
    }

    void aLongerHeadAloneIsNoDifferentFuture()
    {
        const SampleLanes sample;
        AppLanes longer = sample.lanes.apps[0];
        longer.states.back().end += hours(1);
        QVERIFY(!differ(sample.lanes.apps[0], longer));
        longer.marks.pop_back();
        QVERIFY(differ(sample.lanes.apps[0], longer));
        AppLanes other = sample.lanes.apps[1];
        other.states[1].state = ShownState::Background;
        QVERIFY(differ(sample.lanes.apps[1], other));
    }
};

QTEST_GUILESS_MAIN(TestLaneLayout)
#include "tst_lane_layout.moc"
