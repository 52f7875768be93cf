// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/state_span.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace offstage;

namespace {

constexpr int ground = 40;
constexpr int left = 10;
constexpr int right = 110;

QImage drawn(int state, Scheme scheme, double ratio, double scale = 1, double x = left,
             double toX = right, QPointF origin = QPointF(0, ground))
{
    const Tokens &tokens = tokensFor(scheme);
    QImage image(qRound(120 * ratio), qRound(48 * ratio), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(tokens.canvas);
    QPainter painter(&image);
    drawStateSpan(painter, QRectF(QPointF(x, 0), QPointF(toX, ground)),
                  static_cast<ShownState>(state), tokens, scale, origin);
    return image;
}

// Device pixels of anything but canvas in one column.
int inkRows(const QImage &image, int column, const QColor &canvas)
{
    int rows = 0;
    for (int y = 0; y < image.height(); ++y)
        rows += image.pixelColor(column, y) != canvas;
    return rows;
}

} // namespace

class TestStateSpan : public QObject {
    Q_OBJECT

private slots:
    void standsAsHighAsItsStateIsAlive_data();
    void standsAsHighAsItsStateIsAlive();
    void showsFillAndPatternAndEdge_data();
    void showsFillAndPatternAndEdge();
    void neighboursLeaveNoGap();
    void aSliverOfARunIsStillSeen();
    void patternsStandStillWhilePanning();
    void notRunningIsDashesOnTheGround();
    void forceQuitRaisesAFlag();
    void aGhostHasNoColour();
};

void TestStateSpan::standsAsHighAsItsStateIsAlive_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<double>("ratio");
    QTest::addColumn<double>("scale");
    for (int state = 1; state < 7; ++state) {
        const char letter = tokensFor(Scheme::Light).states[std::size_t(state)].letter;
        QTest::addRow("%c at 1x", letter) << state << 1.0 << 1.0;
        QTest::addRow("%c at 1.25x", letter) << state << 1.25 << 1.0;
        QTest::addRow("%c at 2x", letter) << state << 2.0 << 1.0;
        QTest::addRow("%c exported", letter) << state << 1.0 << 1.55;
    }
}

void TestStateSpan::standsAsHighAsItsStateIsAlive()
{
    QFETCH(int, state);
    QFETCH(double, ratio);
    QFETCH(double, scale);
    const Tokens &t = tokensFor(Scheme::Light);
    const QImage image = drawn(state, Scheme::Light, ratio, scale);
    const double tall = t.of(static_cast<ShownState>(state)).height * scale * ratio;
    const int bottom = qRound(ground * ratio);
    const int column = qRound(60 * ratio);
    int top = bottom;
    while (top > 0 && image.pixelColor(column, top - 1) != t.canvas)
        --top;
    // A dashed outline may have its gap in this column.
    const int slack = state == 2 ? qCeil(ratio * scale) : 0;
    QVERIFY2(std::abs(bottom - top - qRound(tall)) <= slack,
             qPrintable(QString::number(bottom - top)));
    QCOMPARE(image.pixelColor(column, bottom), t.canvas);
}

void TestStateSpan::showsFillAndPatternAndEdge_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<Scheme>("scheme");
    for (int state = 1; state < 7; ++state) {
        const char letter = tokensFor(Scheme::Light).states[std::size_t(state)].letter;
        QTest::addRow("%c light", letter) << state << Scheme::Light;
        QTest::addRow("%c dark", letter) << state << Scheme::Dark;
    }
}

void TestStateSpan::showsFillAndPatternAndEdge()
{
    QFETCH(int, state);
    QFETCH(Scheme, scheme);
    const StateTokens &look = tokensFor(scheme).of(static_cast<ShownState>(state));
    const QImage image = drawn(state, scheme, 2);
    int fill = 0;
    int edge = 0;
    int ink = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor color = image.pixelColor(x, y);
            fill += color == look.fill;
            edge += color == look.edge;
            ink += color == look.patternInk;
        }
    }
    QVERIFY(fill > 100);
    QVERIFY(edge > 20);
    QVERIFY(ink > 0);
    // The top edge of a sleeping or running state is its own line; the active state has none.
    const QColor top = image.pixelColor(120, (ground - int(look.height)) * 2);
    if (look.pattern == StatePattern::Solid)
        QCOMPARE(top, look.fill);
    else if (look.pattern != StatePattern::FallingDiagonals)
        QCOMPARE(top, look.edge);
}

void TestStateSpan::neighboursLeaveNoGap()
{
    const Tokens &t = tokensFor(Scheme::Light);
    QImage image(120, 48, QImage::Format_RGB32);
    image.fill(t.canvas);
    QPainter painter(&image);
    const QPointF origin(0, ground);
    drawStateSpan(painter, QRectF(QPointF(10, 0), QPointF(40.4, ground)),
                  static_cast<ShownState>(6), t, 1, origin);
    drawStateSpan(painter, QRectF(QPointF(40.4, 0), QPointF(90, ground)),
                  static_cast<ShownState>(3), t, 1, origin);
    painter.end();
    for (int x = 10; x < 90; ++x)
        QVERIFY2(image.pixelColor(x, ground - 2) != t.canvas, qPrintable(QString::number(x)));
    QCOMPARE(image.pixelColor(9, ground - 2), t.canvas);
    QCOMPARE(image.pixelColor(90, ground - 2), t.canvas);
}

void TestStateSpan::aSliverOfARunIsStillSeen()
{
    const Tokens &t = tokensFor(Scheme::Light);
    const auto columns = [&](int state) {
        const QImage image = drawn(state, Scheme::Light, 1, 1, 50, 50.01);
        int count = 0;
        for (int x = 0; x < image.width(); ++x)
            count += inkRows(image, x, t.canvas) > 0;
        return count;
    };
    QCOMPARE(columns(6), 2);
    QCOMPARE(columns(4), 2);
    QCOMPARE(columns(3), 1);
}

void TestStateSpan::patternsStandStillWhilePanning()
{
    // The same lane, 7 px further left: the whole picture moves by 7 px and nothing else.
    const QImage before = drawn(4, Scheme::Light, 1, 1, 30, 100, QPointF(20, ground));
    const QImage after = drawn(4, Scheme::Light, 1, 1, 23, 93, QPointF(13, ground));
    QCOMPARE(after.copy(23, 0, 60, 48), before.copy(30, 0, 60, 48));
}

void TestStateSpan::notRunningIsDashesOnTheGround()
{
    const Tokens &t = tokensFor(Scheme::Light);
    const QImage image = drawn(0, Scheme::Light, 1);
    int inked = 0;
    for (int x = left; x < right; ++x) {
        QVERIFY(inkRows(image, x, t.canvas) <= 1);
        inked += image.pixelColor(x, ground - 1) == t.states[0].edge;
    }
    // 2 on, 4 off.
    QVERIFY2(std::abs(inked - (right - left) / 3) <= 2, qPrintable(QString::number(inked)));
}

void TestStateSpan::forceQuitRaisesAFlag()
{
    const QImage image = drawn(1, Scheme::Light, 1);
    const Tokens &t = tokensFor(Scheme::Light);
    QCOMPARE(inkRows(image, left, t.canvas), 14);
    QCOMPARE(inkRows(image, left + 1, t.canvas), 14);
    QCOMPARE(inkRows(image, left + 2, t.canvas), 6);
}

void TestStateSpan::aGhostHasNoColour()
{
    const Tokens &t = tokensFor(Scheme::Light);
    QImage image(120, 48, QImage::Format_RGB32);
    image.fill(t.canvas);
    QPainter painter(&image);
    drawGhostSpan(painter, QRectF(QPointF(left, 0), QPointF(right, ground)),
                  static_cast<ShownState>(4), t, 1, QPointF(0, ground));
    painter.end();
    for (int x = left; x < right; ++x) {
        for (int y = 0; y < 48; ++y)
            QVERIFY(image.pixelColor(x, y).hsvSaturationF() < 0.2F);
    }
    QVERIFY(inkRows(image, 60, t.canvas) >= 12);
}

QTEST_MAIN(TestStateSpan)
#include "tst_state_span.moc"
