// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/lane_hit.h"

#include <QtTest>

#include "tests/timeline/sample_lanes.h"
#include "widgets/timeline/lane_parts.h"

using namespace offstage;

Q_DECLARE_METATYPE(HitKind)

class TestLaneHit : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_scene.setup = &m_sample.setup;
        m_scene.now.replace(&m_sample.lanes);
        m_scene.tokens = &tokensFor(Scheme::Light);
        m_scene.size = QSizeF(1000, 500);
        m_scene.axis = TimeAxis({SampleLanes::at(13, 57), SampleLanes::at(14, 7)}, 1000);
        LayoutInput input;
        input.conditions = {RowKind::Screen, RowKind::Battery, RowKind::Network};
        for (std::size_t i = 0; i < m_sample.lanes.apps.size(); ++i)
            input.apps.push_back({AppId(i), i == 0, false});
        m_scene.layout = LaneLayout::of(input);
    }

    void findsWhatLiesAtAPoint_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<Instant>("at");
        QTest::addColumn<double>("down");
        QTest::addColumn<HitKind>("kind");
        const auto courier = static_cast<int>(RowKind::App);
        QTest::newRow("the glyph of a refusal")
            << courier << SampleLanes::at(14, 5, 48.2) << 14.0 << HitKind::Mark;
        QTest::newRow("below the glyph, its lane's state")
            << courier << SampleLanes::at(14, 5, 48.2) << 40.0 << HitKind::Span;
        QTest::newRow("beside the glyph")
            << courier << SampleLanes::at(14, 6, 10) << 14.0 << HitKind::Span;
        QTest::newRow("after the head")
            << courier << SampleLanes::at(14, 6, 50) << 40.0 << HitKind::Nothing;
        QTest::newRow("the flick's chip") << static_cast<int>(RowKind::Inputs)
                                          << SampleLanes::at(14, 5, 2.3) << 15.0 << HitKind::Chip;
        QTest::newRow("between chips") << static_cast<int>(RowKind::Inputs)
                                       << SampleLanes::at(14, 3, 40) << 15.0 << HitKind::Nothing;
        QTest::newRow("the locked screen") << static_cast<int>(RowKind::Screen)
                                           << SampleLanes::at(14, 1) << 12.0 << HitKind::Condition;
        QTest::newRow("code that ran") << static_cast<int>(RowKind::Code)
                                       << SampleLanes::at(14, 2, 10) << 11.0 << HitKind::Code;
        QTest::newRow("a pending request") << static_cast<int>(RowKind::Requests)
                                           << SampleLanes::at(14, 0) << 11.0 << HitKind::Request;
    }
    void findsWhatLiesAtAPoint()
    {
        QFETCH(int, row);
        QFETCH(Instant, at);
        QFETCH(double, down);
        QFETCH(HitKind, kind);
        const Row *found = m_scene.layout.rowOf(static_cast<RowKind>(row));
        QVERIFY(found);
        const Hit hit = hitAt(m_scene, {m_scene.axis.x(at), found->top + down});
        QCOMPARE(hit.kind, kind);
        if (kind != HitKind::Nothing)
            QCOMPARE(hit.row, static_cast<RowKind>(row));
    }

    void theGlyphOfARefusalSelectsIt()
    {
        const Row &row = *m_scene.layout.rowOf(AppId(0));
        const double x = m_scene.axis.x(SampleLanes::at(14, 5, 48.2));
        const Hit hit = hitAt(m_scene, {x + 8, markMiddle(row, m_scene.layout.metrics)});
        QCOMPARE(hit.selection.record, m_sample.refusal);
        QCOMPARE(hit.app, AppId(0));
    }

    void everySpanIsHitAcrossItsWholeWidth()
    {
        const Row &row = *m_scene.layout.rowOf(AppId(1));
        const auto &spans = m_sample.lanes.apps[1].states;
        for (std::size_t i = 0; i < spans.size(); ++i) {
            for (const double part : {0.1, 0.5, 0.9}) {
                const auto length = static_cast<double>((spans[i].end - spans[i].begin).count());
                const Instant at =
                    spans[i].begin + Duration(static_cast<std::int64_t>(part * length));
                const double x = m_scene.axis.x(at);
                if (x < 0 || x > m_scene.size.width())
                    continue;
                const Hit hit = hitAt(m_scene, {x, row.ground() - 1});
                QCOMPARE(hit.index, i);
                QCOMPARE(hit.selection.record, spans[i].record);
                QCOMPARE(hit.selection.from, std::optional(spans[i].begin));
            }
        }
    }

    void nothingIsOutsideOfTheLanes()
    {
        for (const QPointF at :
             {QPointF(-1, 200), QPointF(1001, 200), QPointF(500, -1), QPointF(500, 5000)})
            QCOMPARE(hitAt(m_scene, at).kind, HitKind::Nothing);
    }

private:
    SampleLanes m_sample;
    LaneScene m_scene;
};

QTEST_APPLESS_MAIN(TestLaneHit)
#include "tst_lane_hit.moc"
