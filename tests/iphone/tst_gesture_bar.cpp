// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phone/gesture_bar.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

using namespace offstage;

class GestureBarTest : public QObject {
    Q_OBJECT

private slots:
    void eachButtonAsksForItsGesture_data();
    void eachButtonAsksForItsGesture();
    void aPressOnXRayAsksForTheOtherSide();
    void nothingIsCutWhereThereIsLittleRoom();
};

void GestureBarTest::eachButtonAsksForItsGesture_data()
{
    QTest::addColumn<GestureBar::Button>("button");
    QTest::addColumn<QByteArray>("signal");
    QTest::newRow("home") << GestureBar::Button::Home << QByteArray(SIGNAL(homeRequested()));
    QTest::newRow("switcher") << GestureBar::Button::AppSwitcher
                              << QByteArray(SIGNAL(appSwitcherRequested()));
    QTest::newRow("side") << GestureBar::Button::Side << QByteArray(SIGNAL(sideButtonPressed()));
    QTest::newRow("control") << GestureBar::Button::ControlCenter
                             << QByteArray(SIGNAL(controlCenterRequested()));
    QTest::newRow("call") << GestureBar::Button::Call << QByteArray(SIGNAL(callRequested()));
}

void GestureBarTest::eachButtonAsksForItsGesture()
{
    QFETCH(GestureBar::Button, button);
    QFETCH(QByteArray, signal);
    GestureBar bar;
    bar.show();
    QSignalSpy spy(&bar, signal.constData());
    QAbstractButton *target = bar.button(button);
    QVERIFY(!target->accessibleName().isEmpty());
    QTest::mouseClick(target, Qt::LeftButton);
    QTest::keyClick(target, Qt::Key_Space);
    QCOMPARE(spy.count(), 2);
    QVERIFY(!target->isChecked());
}

void GestureBarTest::aPressOnXRayAsksForTheOtherSide()
{
    GestureBar bar;
    bar.show();
    QSignalSpy spy(&bar, &GestureBar::xRayRequested);
    QAbstractButton *button = bar.button(GestureBar::Button::XRay);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(spy.takeFirst().first().toBool(), true);
    QVERIFY(!button->isChecked());
    bar.setOn(GestureBar::Button::XRay, true);
    QVERIFY(button->isChecked());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(spy.takeFirst().first().toBool(), false);
}

void GestureBarTest::nothingIsCutWhereThereIsLittleRoom()
{
    for (const int width : {304, 232, 600}) {
        GestureBar bar;
        bar.resize(width, bar.sizeHint().height());
        bar.show();
        const QRect first = bar.button(GestureBar::Button::Home)->geometry();
        const QRect last = bar.button(GestureBar::Button::XRay)->geometry();
        QVERIFY(bar.rect().contains(first));
        QVERIFY(bar.rect().contains(last));
        QVERIFY(qAbs(first.left() - (width - 1 - last.right())) <= 1);
    }
}

QTEST_MAIN(GestureBarTest)
#include "tst_gesture_bar.moc"
