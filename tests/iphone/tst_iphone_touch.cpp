// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/iphone/phone_hands.h"

#include "widgets/phone/overlays.h"

#include <QPointingDevice>
#include <QSignalSpy>
#include <QTest>

using namespace offstage;
using namespace offstage::hands;

namespace {

constexpr QPointF card{195, 560};
const QPointF bottom{195, 830};
constexpr double cardHeight = 844 * 0.62;

} // namespace

class IPhoneTouchTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_phone = shownPhone(); }

    void homeByDistanceOrSpeed_data();
    void homeByDistanceOrSpeed();
    void homeHeldStillOpensTheSwitcherOnce();
    void theLockScreenOpensUpwards();
    void theSideButtonIsPressedAtTheEdge();
    void tapsReachWhatTheyTouch_data();
    void tapsReachWhatTheyTouch();
    void aFingerDoesTheSameAsTheMouse();

private:
    std::unique_ptr<IPhoneWidget> m_phone;
};

void IPhoneTouchTest::homeByDistanceOrSpeed_data()
{
    QTest::addColumn<QPointF>("from");
    QTest::addColumn<double>("up");
    QTest::addColumn<quint64>("duration");
    QTest::addColumn<bool>("goesHome");
    QTest::newRow("slowly, 14 %") << bottom << 0.14 * 844 << quint64(900) << true;
    QTest::newRow("slowly, 10 %") << bottom << 0.10 * 844 << quint64(900) << false;
    QTest::newRow("a flick") << bottom << 50.0 << quint64(70) << true;
    QTest::newRow("from above the edge") << QPointF(195, 790) << 300.0 << quint64(300) << false;
}

void IPhoneTouchTest::homeByDistanceOrSpeed()
{
    QFETCH(QPointF, from);
    QFETCH(double, up);
    QFETCH(quint64, duration);
    QFETCH(bool, goesHome);
    m_phone->setReducedMotion(true);
    PhoneFace face = phoneFace();
    face.frontApp = 4;
    m_phone->setFace(face);
    QSignalSpy home(m_phone.get(), &IPhoneWidget::homeRequested);
    swipe(*m_phone, from, from - QPointF(0, up), duration);
    QCOMPARE(home.count(), goesHome ? 1 : 0);
}

void IPhoneTouchTest::homeHeldStillOpensTheSwitcherOnce()
{
    PhoneFace face = phoneFace();
    face.frontApp = 4;
    m_phone->setFace(face);
    QSignalSpy home(m_phone.get(), &IPhoneWidget::homeRequested);
    QSignalSpy switcher(m_phone.get(), &IPhoneWidget::appSwitcherRequested);
    pull(*m_phone, bottom, bottom - QPointF(0, 300), 300);
    QVERIFY(m_phone->pose().window.width() < 390);
    QTRY_COMPARE(switcher.count(), 1);
    mouse(*m_phone, QEvent::MouseButtonRelease, bottom - QPointF(0, 300), 2000);
    QCOMPARE(home.count(), 0);
    QCOMPARE(switcher.count(), 1);
}

void IPhoneTouchTest::theLockScreenOpensUpwards()
{
    m_phone->setReducedMotion(true);
    PhoneFace face = phoneFace();
    face.locked = true;
    m_phone->setFace(face);
    QSignalSpy unlock(m_phone.get(), &IPhoneWidget::unlockRequested);
    swipe(*m_phone, {195, 700}, {195, 640}, 600, 200);
    QCOMPARE(unlock.count(), 0);
    QCOMPARE(m_phone->pose().coverPull, 0.0);
    swipe(*m_phone, {195, 800}, {195, 500}, 600, 200);
    QCOMPARE(unlock.count(), 1);
}

void IPhoneTouchTest::theSideButtonIsPressedAtTheEdge()
{
    QSignalSpy side(m_phone.get(), &IPhoneWidget::sideButtonPressed);
    const QPointF middle = phone::sideButton.center() - phone::screenInBody.topLeft();
    QTest::mouseClick(m_phone.get(), Qt::LeftButton, {}, m_phone->fromScreen(middle).toPoint());
    QCOMPARE(side.count(), 1);
}

void IPhoneTouchTest::tapsReachWhatTheyTouch_data()
{
    QTest::addColumn<PhoneFace>("face");
    QTest::addColumn<QPointF>("point");
    QTest::addColumn<QByteArray>("signal");
    QTest::addColumn<int>("argument");
    PhoneFace face = phoneFace();
    QTest::newRow("icon in the grid")
        << face << phone::gridIcon(1).center() << QByteArray(SIGNAL(launchRequested(int))) << 2;
    QTest::newRow("icon in the dock")
        << face << phone::dockIcon(0).center() << QByteArray(SIGNAL(launchRequested(int))) << 4;
    face.overlay = FaceOverlay::IncomingCall;
    QTest::newRow("answer") << face << phone::callAnswer().center()
                            << QByteArray(SIGNAL(callAnswered())) << 0;
    QTest::newRow("decline") << face << phone::callDecline().center()
                             << QByteArray(SIGNAL(callDeclined())) << 0;
    face.overlay = FaceOverlay::LowPowerPrompt;
    const FaceAlert prompt = phone::alertOf(face, face.overlay);
    QTest::newRow("second answer of the prompt")
        << face << phone::alertButtonOf(prompt, 1).center()
        << QByteArray(SIGNAL(alertButtonPressed(int))) << 1;
    face.overlay = FaceOverlay::ControlCenter;
    QTest::newRow("outside Control Center")
        << face << QPointF(195, 700) << QByteArray(SIGNAL(overlayDismissed())) << 0;
    face = phoneFace();
    face.locked = true;
    face.notifications = {{4, QStringLiteral("a"), QStringLiteral("b"), {}},
                          {1, QStringLiteral("c"), QStringLiteral("d"), {}}};
    QTest::newRow("second notification") << face << phone::notificationRect(1).center()
                                         << QByteArray(SIGNAL(notificationTapped(int))) << 1;
    face.screenOn = false;
    QTest::newRow("dark screen") << face << QPointF(195, 300)
                                 << QByteArray(SIGNAL(sideButtonPressed())) << 0;
}

void IPhoneTouchTest::tapsReachWhatTheyTouch()
{
    QFETCH(PhoneFace, face);
    QFETCH(QPointF, point);
    QFETCH(QByteArray, signal);
    QFETCH(int, argument);
    m_phone->setReducedMotion(true);
    m_phone->setFace(face);
    QSignalSpy spy(m_phone.get(), signal.constData());
    QVERIFY(spy.isValid());
    QTest::mouseClick(m_phone.get(), Qt::LeftButton, {}, m_phone->fromScreen(point).toPoint());
    QCOMPARE(spy.count(), 1);
    if (!spy.first().isEmpty()) {
        QCOMPARE(spy.first().first().toInt(), argument);
    }
}

void IPhoneTouchTest::aFingerDoesTheSameAsTheMouse()
{
    m_phone->setReducedMotion(true);
    m_phone->setFace(switcherFace());
    const std::unique_ptr<QPointingDevice> screen(QTest::createTouchDevice());
    QSignalSpy quit(m_phone.get(), &IPhoneWidget::forceQuitRequested);
    const auto at = [this](double lift) {
        return m_phone->fromScreen(card - QPointF(0, lift * cardHeight)).toPoint();
    };
    QTest::touchEvent(m_phone.get(), screen.get()).press(0, at(0), m_phone.get());
    QVERIFY(!m_phone->pose().touch.empty());
    QTest::touchEvent(m_phone.get(), screen.get()).move(0, at(0.2), m_phone.get());
    QTest::touchEvent(m_phone.get(), screen.get()).move(0, at(0.35), m_phone.get());
    QVERIFY(m_phone->pose().held);
    QTest::touchEvent(m_phone.get(), screen.get()).release(0, at(0.35), m_phone.get());
    QCOMPARE(quit.count(), 1);
    QVERIFY(m_phone->pose().touch.empty());
}

QTEST_MAIN(IPhoneTouchTest)
#include "tst_iphone_touch.moc"
