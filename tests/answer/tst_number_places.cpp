// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/answer/number_places.h"

#include <QtTest>

#include <cmath>

using namespace offstage;

namespace {

constexpr double width = 600;

EventAnchor anchorAt(double x, double reach = 14)
{
    return {1, QPointF(x, 30), reach, false, 0, 112};
}

double distance(QPointF a, QPointF b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

} // namespace

class TestNumberPlaces : public QObject {
    Q_OBJECT

private slots:
    void alone_data()
    {
        QTest::addColumn<double>("reach");
        QTest::addColumn<bool>("isRight");
        QTest::newRow("at a glyph") << 14.0 << true;
        QTest::newRow("at a bare point") << 0.0 << false;
    }

    void alone()
    {
        QFETCH(double, reach);
        QFETCH(bool, isRight);
        const auto found = placeNumbers({anchorAt(300, reach)}, {}, width);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found.front().disc.x() > 300, isRight);
        QVERIFY(found.front().disc.y() < 30);
        QCOMPARE(found.front().hasLeader, !isRight);
        QVERIFY(distance(found.front().disc, QPointF(300, 30)) >= reach + kDiscRadius);
    }

    void whereAnArrowEndsThereIsNoLine()
    {
        EventAnchor anchor = anchorAt(300, 0);
        anchor.isPointedAt = true;
        QVERIFY(!placeNumbers({anchor}, {}, width).front().hasLeader);
    }

    void severalAtABarePointAreARowWithOneLine()
    {
        std::vector<EventAnchor> anchors;
        for (int number = 4; number <= 7; ++number) {
            anchors.push_back(anchorAt(300, 0));
            anchors.back().at.setY(90);
            anchors.back().number = number;
        }
        const auto found = placeNumbers(anchors, {}, width);
        QCOMPARE(found.size(), anchors.size());
        int lines = 0;
        for (std::size_t i = 0; i < found.size(); ++i) {
            QCOMPARE(found[i].number, int(i) + 4);
            QCOMPARE(found[i].disc.y(), found.front().disc.y());
            QVERIFY(i == 0 || found[i].disc.x() > found[i - 1].disc.x() + 2 * kDiscRadius);
            lines += found[i].hasLeader ? 1 : 0;
        }
        QCOMPARE(lines, 1);
    }

    void manyAtOneInstantDoNotOverlap()
    {
        std::vector<EventAnchor> anchors(12, anchorAt(300));
        const auto found = placeNumbers(anchors, {{{QPointF(300, 30), 14}}, {}}, width);
        for (std::size_t i = 0; i < found.size(); ++i) {
            QVERIFY(distance(found[i].disc, QPointF(300, 30)) >= 14 + kDiscRadius);
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY(distance(found[i].disc, found[j].disc) >= 2 * kDiscRadius);
        }
        QVERIFY(found.back().hasLeader);
    }

    void atTheBorderTheyStayInside()
    {
        for (const double x : {0.0, width}) {
            for (const NumberPlace &place :
                 placeNumbers({anchorAt(x), anchorAt(x), anchorAt(x, 0)}, {}, width)) {
                QVERIFY(place.disc.x() >= kDiscRadius);
                QVERIFY(place.disc.x() <= width - kDiscRadius);
                QVERIFY(place.disc.y() >= kDiscRadius);
            }
        }
    }

    void wordsAndArrowsStayFree()
    {
        const QRectF arrow(310, 0, 10, 112);
        const auto found = placeNumbers({anchorAt(300)}, {{}, {arrow}}, width);
        const QPointF disc = found.front().disc;
        QVERIFY(disc.x() + kDiscRadius <= arrow.left() || disc.x() - kDiscRadius >= arrow.right());
    }

    void whereNothingIsFreeNumbersStillKeepApart()
    {
        const QRectF everything(-1000, -1000, 3000, 3000);
        const std::vector<EventAnchor> anchors(4, anchorAt(300));
        const auto found = placeNumbers(anchors, {{}, {everything}}, width);
        for (std::size_t i = 0; i < found.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY(distance(found[i].disc, found[j].disc) >= 2 * kDiscRadius);
        }
    }
};

QTEST_APPLESS_MAIN(TestNumberPlaces)
#include "tst_number_places.moc"
