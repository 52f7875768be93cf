// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/iphone/phone_hands.h"

#include <QSignalSpy>
#include <QTest>

using namespace offstage;
using namespace offstage::hands;

class IPhoneKeysTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_phone = shownPhone(); }

    void keysDoWhatGesturesDo_data();
    void keysDoWhatGesturesDo();
    void deleteThenEnterQuitsTheCardInTheMiddle();
    void deleteThenEscapeQuitsNothing();
    void arrowsChooseCards();
    void arrowsMoveTheFocusBetweenIconsAndEnterOpens();

private:
    std::unique_ptr<IPhoneWidget> m_phone;
};

void IPhoneKeysTest::keysDoWhatGesturesDo_data()
{
    QTest::addColumn<bool>("locked");
    QTest::addColumn<int>("key");
    QTest::addColumn<QByteArray>("signal");
    QTest::newRow("H") << false << int(Qt::Key_H) << QByteArray(SIGNAL(homeRequested()));
    QTest::newRow("Tab") << false << int(Qt::Key_Tab) << QByteArray(SIGNAL(appSwitcherRequested()));
    QTest::newRow("L, open") << false << int(Qt::Key_L) << QByteArray(SIGNAL(sideButtonPressed()));
    QTest::newRow("L, locked") << true << int(Qt::Key_L) << QByteArray(SIGNAL(unlockRequested()));
    QTest::newRow("X") << false << int(Qt::Key_X) << QByteArray(SIGNAL(xRayRequested(bool)));
}

void IPhoneKeysTest::keysDoWhatGesturesDo()
{
    QFETCH(bool, locked);
    QFETCH(int, key);
    QFETCH(QByteArray, signal);
    PhoneFace face = phoneFace();
    face.locked = locked;
    m_phone->setFace(face);
    QSignalSpy spy(m_phone.get(), signal.constData());
    QTest::keyClick(m_phone.get(), static_cast<Qt::Key>(key));
    QCOMPARE(spy.count(), 1);
}

void IPhoneKeysTest::deleteThenEnterQuitsTheCardInTheMiddle()
{
    m_phone->setReducedMotion(true);
    m_phone->setFace(switcherFace());
    QSignalSpy quit(m_phone.get(), &IPhoneWidget::forceQuitRequested);
    QSignalSpy chosen(m_phone.get(), &IPhoneWidget::cardChosen);
    QTest::keyClick(m_phone.get(), Qt::Key_Left);
    QTest::keyClick(m_phone.get(), Qt::Key_Delete);
    QVERIFY(m_phone->pose().held);
    QCOMPARE(quit.count(), 0);
    QTest::keyClick(m_phone.get(), Qt::Key_Return);
    QCOMPARE(quit.count(), 1);
    QCOMPARE(quit.first().first().toInt(), 4);
    QTest::keyClick(m_phone.get(), Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(quit.count(), 1);
}

void IPhoneKeysTest::deleteThenEscapeQuitsNothing()
{
    m_phone->setReducedMotion(true);
    m_phone->setFace(switcherFace());
    QSignalSpy quit(m_phone.get(), &IPhoneWidget::forceQuitRequested);
    QSignalSpy dismissed(m_phone.get(), &IPhoneWidget::switcherDismissed);
    QTest::keyClick(m_phone.get(), Qt::Key_Delete);
    QTest::keyClick(m_phone.get(), Qt::Key_Escape);
    QVERIFY(!m_phone->pose().held);
    QCOMPARE(quit.count() + dismissed.count(), 0);
    QTest::keyClick(m_phone.get(), Qt::Key_Escape);
    QCOMPARE(dismissed.count(), 1);
}

void IPhoneKeysTest::arrowsChooseCards()
{
    m_phone->setReducedMotion(true);
    m_phone->setFace(switcherFace());
    for (const auto &[key, position] : {std::pair{Qt::Key_Left, 1.0},
                                        {Qt::Key_Left, 2.0},
                                        {Qt::Key_Left, 2.0},
                                        {Qt::Key_Right, 1.0}}) {
        QTest::keyClick(m_phone.get(), key);
        QCOMPARE(m_phone->pose().deckPosition, position);
    }
}

void IPhoneKeysTest::arrowsMoveTheFocusBetweenIconsAndEnterOpens()
{
    QSignalSpy launch(m_phone.get(), &IPhoneWidget::launchRequested);
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Right, Qt::Key_Down, Qt::Key_Return}) {
        QTest::keyClick(m_phone.get(), key);
    }
    QCOMPARE(launch.count(), 1);
    QCOMPARE(launch.first().first().toInt(), 5);
}

QTEST_MAIN(IPhoneKeysTest)
#include "tst_iphone_keys.moc"
