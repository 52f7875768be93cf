// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phone/phone_geometry.h"

#include <QTest>

using namespace offstage;

class PhoneGeometryTest : public QObject {
    Q_OBJECT

private slots:
    void thingsStandWhereTheTokensSay_data();
    void thingsStandWhereTheTokensSay();
    void theBodyFitsAndKeepsItsProportion_data();
    void theBodyFitsAndKeepsItsProportion();
    void aPointGoesToTheScreenAndBack();
    void neighboursStandTwentyPointsFromTheCardInTheMiddle();
    void aHeldCardFollowsTheFingerAndShrinks();
    void theGaugeStaysInsideTheWidget();
    void aPulledWindowShrinksAsItRises();
};

void PhoneGeometryTest::thingsStandWhereTheTokensSay_data()
{
    QTest::addColumn<QRectF>("actual");
    QTest::addColumn<QRectF>("expected");
    QTest::newRow("screen in body") << phone::screenInBody << QRectF(13, 13, 390, 844);
    QTest::newRow("island") << phone::island << QRectF(134, 12, 122, 35);
    QTest::newRow("first icon") << phone::gridIcon(0) << QRectF(29, 252, 62, 62);
    QTest::newRow("last of the row") << phone::gridIcon(3) << QRectF(299, 252, 62, 62);
    QTest::newRow("second row") << phone::gridIcon(4) << QRectF(29, 348, 62, 62);
    QTest::newRow("first of the dock") << phone::dockIcon(0) << QRectF(29, 752, 62, 62);
    QTest::newRow("last of the dock") << phone::dockIcon(3) << QRectF(299, 752, 62, 62);
    QTest::newRow("status letter")
        << phone::statusLetter(QRectF(29, 252, 62, 62)) << QRectF(76, 299, 22, 22);
    QTest::newRow("tile of Low Power Mode")
        << phone::controlTile(3) << phone::controlTile(1).translated(0, 88);
}

void PhoneGeometryTest::thingsStandWhereTheTokensSay()
{
    QFETCH(QRectF, actual);
    QFETCH(QRectF, expected);
    QCOMPARE(actual, expected);
}

void PhoneGeometryTest::theBodyFitsAndKeepsItsProportion_data()
{
    QTest::addColumn<QSizeF>("area");
    QTest::addColumn<QRectF>("body");
    QTest::newRow("bound by the height")
        << QSizeF(520, 870 + 19) << QRectF((520 - 416) / 2.0, 9, 416, 870);
    QTest::newRow("bound by the width")
        << QSizeF(208 + 56, 1000) << QRectF(28, 9 + (1000 - 19 - 435) / 2.0, 208, 435);
}

void PhoneGeometryTest::theBodyFitsAndKeepsItsProportion()
{
    QFETCH(QSizeF, area);
    QFETCH(QRectF, body);
    QCOMPARE(phone::bodyIn(area, QMarginsF(28, 9, 28, 10)), body);
}

void PhoneGeometryTest::aPointGoesToTheScreenAndBack()
{
    const QRectF body(20, 10, 208, 435);
    QCOMPARE(phone::scaleOf(body), 0.5);
    QCOMPARE(phone::toScreen(body, QPointF(20 + 6.5, 10 + 6.5)), QPointF(0, 0));
    QCOMPARE(phone::toScreen(body, QPointF(20 + 6.5 + 195, 10 + 6.5 + 422)), QPointF(390, 844));
}

void PhoneGeometryTest::neighboursStandTwentyPointsFromTheCardInTheMiddle()
{
    const QRectF middle = phone::cardRect(0);
    QCOMPARE(middle.center().x(), 195.0);
    QCOMPARE(middle.size(), QSizeF(390 * 0.62, 844 * 0.62));
    const QRectF newer = phone::cardRect(-1);
    QVERIFY(qAbs(newer.left() - middle.right() - 20) < 0.001);
    const QRectF older = phone::cardRect(1);
    QVERIFY(older.right() < middle.left() - 19);
    QVERIFY(older.height() < middle.height());
    QCOMPARE(older.center().y(), middle.center().y());
}

void PhoneGeometryTest::aHeldCardFollowsTheFingerAndShrinks()
{
    QCOMPARE(phone::heldCardRect(0), phone::cardRect(0));
    const QRectF held = phone::heldCardRect(0.5);
    QVERIFY(qAbs(phone::cardRect(0).center().y() - held.center().y() - 0.5 * 844 * 0.62) < 0.001);
    QVERIFY(qAbs(held.width() / phone::cardRect(0).width() - 0.96) < 0.001);
}

void PhoneGeometryTest::theGaugeStaysInsideTheWidget()
{
    const QRectF body(36, 9, 231, 484);
    const QRectF narrow = phone::gauge(body, 304);
    QVERIFY(narrow.left() > body.right());
    QVERIFY(narrow.right() <= 304 - 10);
    const QRectF wide = phone::gauge(QRectF(63, 9, 306, 640), 440);
    QCOMPARE(wide.left(), 369.0 + 24);
    QCOMPARE(wide.size(), QSizeF(8, 252));
}

void PhoneGeometryTest::aPulledWindowShrinksAsItRises()
{
    QCOMPARE(phone::pulledWindow(0), phone::screen);
    QVERIFY(phone::pulledWindow(200).width() < phone::pulledWindow(100).width());
    QVERIFY(phone::pulledWindow(200).bottom() < phone::pulledWindow(100).bottom());
}

QTEST_APPLESS_MAIN(PhoneGeometryTest)
#include "tst_phone_geometry.moc"
