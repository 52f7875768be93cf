// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/mark_placement.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace offstage;

namespace {

const Instant start = startOfDay(20'412);

Mark markAt(qint64 ms, MarkKind kind)
{
    Mark mark;
    mark.at = start + milliseconds(ms);
    mark.kind = kind;
    mark.exit = ExitReason::Crash;
    return mark;
}

} // namespace

class TestMarkPlacement : public QObject {
    Q_OBJECT

private slots:
    void mergingLosesNoMarkOfAnyKind_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 30; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void mergingLosesNoMarkOfAnyKind()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        std::vector<Mark> marks;
        QMap<int, int> expected;
        qint64 at = 0;
        for (int i = 0; i < 400; ++i) {
            at += random.bounded(40);
            marks.push_back(markAt(at, static_cast<MarkKind>(random.bounded(8))));
            ++expected[static_cast<int>(marks.back().kind)];
        }
        QMap<int, int> counted;
        const TimeAxis axis({start, start + milliseconds(at + 1)}, random.bounded(60, 4000));
        for (const MarkGroup &group : placeMarks(marks, axis))
            counted[static_cast<int>(marks[group.first].kind)] += group.count;
        QCOMPARE(counted, expected);
    }

    void aGlyphStaysWithinTwoPlacesOrBecomesADot()
    {
        std::vector<Mark> marks;
        for (int i = 0; i < 8; ++i)
            marks.push_back(markAt(500, static_cast<MarkKind>(i)));
        const TimeAxis axis({start, start + seconds(1)}, 1000);
        int glyphs = 0;
        for (const MarkGroup &group : placeMarks(marks, axis)) {
            QVERIFY(std::abs(group.glyphX - group.x) <= 2 * kGlyphRoom);
            QVERIFY(group.hasGlyph || group.glyphX == group.x);
            glyphs += group.hasGlyph ? 1 : 0;
        }
        QCOMPARE(glyphs, 5);
    }

    void equalMarksMergeBelowTwentyPixels_data()
    {
        QTest::addColumn<double>("distance");
        QTest::addColumn<int>("groups");
        QTest::newRow("at one place") << 0.0 << 1;
        QTest::newRow("just below") << 19.0 << 1;
        QTest::newRow("at the limit") << 20.0 << 2;
    }
    void equalMarksMergeBelowTwentyPixels()
    {
        QFETCH(double, distance);
        QFETCH(int, groups);
        const TimeAxis axis({start, start + milliseconds(1000)}, 1000);
        const std::vector<Mark> marks{markAt(100, MarkKind::RefusedForNow),
                                      markAt(100 + qint64(distance), MarkKind::RefusedForNow)};
        QCOMPARE(int(placeMarks(marks, axis).size()), groups);
    }

    void theMostSevereStandsAtItsInstant()
    {
        const TimeAxis axis({start, start + milliseconds(1000)}, 1000);
        const std::vector<Mark> marks{markAt(500, MarkKind::Allowed),
                                      markAt(500, MarkKind::ProcessEnded),
                                      markAt(500, MarkKind::Assertion)};
        const auto groups = placeMarks(marks, axis);
        QCOMPARE(groups.size(), std::size_t(3));
        for (std::size_t i = 0; i < groups.size(); ++i) {
            if (marks[groups[i].first].kind == MarkKind::ProcessEnded)
                QCOMPARE(groups[i].glyphX, 500.0);
            if (i > 0)
                QVERIFY(groups[i].glyphX - groups[i - 1].glyphX >= kGlyphRoom - 1);
        }
    }

    void endingInTheSwitcherIsPartOfTheForceQuit()
    {
        const TimeAxis axis({start, start + milliseconds(1000)}, 1000);
        std::vector<Mark> marks{markAt(500, MarkKind::ProcessEnded),
                                markAt(500, MarkKind::ForceQuit)};
        marks[0].exit = ExitReason::AppSwitcher;
        const auto groups = placeMarks(marks, axis);
        QCOMPARE(groups.size(), std::size_t(1));
        QCOMPARE(marks[groups.front().first].kind, MarkKind::ForceQuit);
    }

    void inputsMergeWhateverTheyAre()
    {
        const TimeAxis axis({start, start + milliseconds(1000)}, 1000);
        const std::vector<InputChip> chips{{start + milliseconds(10), input::Home{}, {}, {}},
                                           {start + milliseconds(20), input::Lock{}, {}, {}},
                                           {start + milliseconds(31), input::Unlock{}, {}, {}}};
        const auto groups = placeChips(chips, axis);
        QCOMPARE(groups.size(), std::size_t(2));
        QCOMPARE(groups[0].count, 2);
        QCOMPARE(groups[1].count, 1);
    }

    void everyKindHasAPlace()
    {
        std::vector<Mark> marks(kMarkKinds);
        for (std::size_t i = 0; i < marks.size(); ++i) {
            marks[i].kind = static_cast<MarkKind>(i);
            marks[i].at = Instant{} + minutes(static_cast<std::int64_t>(i));
        }
        QVERIFY(marks.back().kind == MarkKind::Notice);
        const TimeAxis axis({Instant{}, Instant{} + hours(1)}, 6000);
        QCOMPARE(placeMarks(marks, axis, [](const Mark &) { return false; }).size(), marks.size());
    }
};

QTEST_GUILESS_MAIN(TestMarkPlacement)
#include "tst_mark_placement.moc"
