// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/iphone/phone_hands.h"

#include "widgets/phone/overlays.h"
#include <QPointingDevice>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace offstage;
using namespace offstage::hands;

namespace {

constexpr QPointF card{195, 560};
const QPointF bottom{195, 830};
constexpr double cardHeight = 844 * 0.62;

// The lowest place a held card was painted at.
class PaintedLifts : public QObject {
public:
    explicit PaintedLifts(IPhoneWidget &phone) : m_phone(phone) { phone.installEventFilter(this); }

    double lowest = 1;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_phone.pose().held) {
            lowest = std::min(lowest, m_phone.pose().held->lift);
        }
        return false;
    }

private:
    IPhoneWidget &m_phone;
};

} // namespace

class IPhoneWidgetTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aCardIsQuitByDistanceOrSpeed_data();
    void aCardIsQuitByDistanceOrSpeed();
    void aHeldCardTellsHowFarItIsAndWhenItIsLetGo();
    void aCardLetGoEarlySpringsBackBeyondItsPlace();
    void escapePutsAHeldCardBack();
    void aPhoneThatTakesTheCardAwayClosesTheGap();
    void draggingSidewaysChoosesACardAndQuitsNone();
    void theWheelChoosesACard();
    void tappingACardOrBesideIt();

    void homeByDistanceOrSpeed_data();
    void homeByDistanceOrSpeed();
    void homeHeldStillOpensTheSwitcherOnce();

    void theLockScreenOpensUpwards();
    void theSideButtonIsPressedAtTheEdge();
    void tapsReachWhatTheyTouch_data();
    void tapsReachWhatTheyTouch();
    void aFingerDoesTheSameAsTheMouse();

    void keysDoWhatGesturesDo_data();
    void keysDoWhatGesturesDo();
    void deleteThenEnterQuitsTheCardInTheMiddle();
    void deleteThenEscapeQuitsNothing();
    void arrowsChooseCards();
    void arrowsMoveTheFocusBetweenIconsAndEnterOpens();

    void nothingMovesWhileScrubbing();
    void homeTakesTwoHundredEightyMilliseconds();
    void itSaysWhatItShows();

private:
    std::unique_ptr<IPhoneWidget> m_phone;
};

void IPhoneWidgetTest::init()
{
    m_phone = std::make_unique<IPhoneWidget>();
    m_phone->resize(440, 660);
    m_phone->setFace(phoneFace());
    m_phone->show();
    m_phone->activateWindow();
    QVERIFY(QTest::qWaitForWindowExposed(m_phone.get()));
    m_phone->setFocus();
}

void IPhoneWidgetTest::cleanup()
{
    m_phone.reset();
}

void IPhoneWidgetTest::aCardIsQuitByDistanceOrSpeed_data()
{
    QTest::addColumn<double>("lift");
    QTest::addColumn<quint64>("duration");
    QTest::addColumn<quint64>("rest");
    QTest::addColumn<bool>("quits");
    QTest::newRow("slowly, below the tick") << 0.24 << quint64(1500) << quint64(0) << false;
    QTest::newRow("slowly, above the tick") << 0.27 << quint64(1500) << quint64(0) << true;
    QTest::newRow("a fast flick") << 0.15 << quint64(60) << quint64(0) << true;
    QTest::newRow("fast, then resting") << 0.15 << quint64(60) << quint64(400) << false;
    QTest::newRow("short, not fast enough") << 0.15 << quint64(100) << quint64(0) << false;
    QTest::newRow("downwards") << -0.3 << quint64(100) << quint64(0) << false;
}

void IPhoneWidgetTest::aCardIsQuitByDistanceOrSpeed()
{
    QFETCH(double, lift);
    QFETCH(quint64, duration);
    QFETCH(quint64, rest);
    QFETCH(bool, quits);
    m_phone->setReducedMotion(true);
    m_phone->setFace(switcherFace());
    QSignalSpy quit(m_phone.get(), &IPhoneWidget::forceQuitRequested);
    swipe(*m_phone, card, card - QPointF(0, lift * cardHeight), duration, rest);
    QCOMPARE(quit.count(), quits ? 1 : 0);
    if (quits) {
        QCOMPARE(quit.first().first().toInt(), 5);
    }
    QVERIFY(!m_phone->pose().held);
    QCOMPARE(m_phone->face(), switcherFace());
}

void IPhoneWidgetTest::aHeldCardTellsHowFarItIsAndWhenItIsLetGo()
{
    m_phone->setReducedMotion(true);
    m_phone->setFace(switcherFace());
    QSignalSpy held(m_phone.get(), &IPhoneWidget::forceQuitHeld);
    pull(*m_phone, card, card - QPointF(0, 0.31 * cardHeight), 1000);
    QVERIFY(held.count() > 3);
    QVERIFY(qAbs(held.last().at(1).toDouble() - 0.31) < 0.001);
    QVERIFY(qAbs(m_phone->pose().held->lift - 0.31) < 0.001);
    mouse(*m_phone, QEvent::MouseMove, card - QPointF(0, 0.1 * cardHeight), 2500);
    mouse(*m_phone, QEvent::MouseButtonRelease, card - QPointF(0, 0.1 * cardHeight), 3000);
    QVERIFY(held.last().at(1).toDouble() < 0);
}

void IPhoneWidgetTest::aCardLetGoEarlySpringsBackBeyondItsPlace()
{
    m_phone->setFace(switcherFace());
    QTRY_COMPARE(m_phone->pose().deck, 1.0);
    QSignalSpy quit(m_phone.get(), &IPhoneWidget::forceQuitRequested);
    PaintedLifts lifts(*m_phone);
    swipe(*m_phone, card, card - QPointF(0, 0.2 * cardHeight), 1000, 200);
    QVERIFY(m_phone->pose().held);
    QTRY_VERIFY(!m_phone->pose().held);
    QVERIFY2(lifts.lowest < 0, "an overshoot goes below the place the card came from");
    QCOMPARE(quit.count(), 0);
}

void IPhoneWidgetTest::escapePutsAHeldCardBack()
{
    m_phone->setReducedMotion(true);
    m_phone->setFace(switcherFace());
    QSignalSpy quit(m_phone.get(), &IPhoneWidget::forceQuitRequested);
    QSignalSpy dismissed(m_phone.get(), &IPhoneWidget::switcherDismissed);
    pull(*m_phone, card, card - QPointF(0, 0.4 * cardHeight), 1000);
    QTest::keyClick(m_phone.get(), Qt::Key_Escape);
    QVERIFY(!m_phone->pose().held);
    mouse(*m_phone, QEvent::MouseButtonRelease, card - QPointF(0, 0.4 * cardHeight), 3000);
    QCOMPARE(quit.count(), 0);
    QCOMPARE(dismissed.count(), 0);
}

void IPhoneWidgetTest::aPhoneThatTakesTheCardAwayClosesTheGap()
{
    m_phone->setFace(switcherFace());
    QTRY_COMPARE(m_phone->pose().deck, 1.0);
    connect(m_phone.get(), &IPhoneWidget::forceQuitRequested, this, [this](int app) {
        PhoneFace face = m_phone->face();
        std::erase(face.cards, app);
        face.frontApp.reset();
        face.overlay = FaceOverlay::AppSwitcher;
        m_phone->setFace(face);
    });
    swipe(*m_phone, card, card - QPointF(0, 0.4 * cardHeight), 500);
    QVERIFY(m_phone->pose().held && m_phone->pose().held->isLeaving);
    QTRY_VERIFY(!m_phone->pose().held);
    QTRY_COMPARE(m_phone->pose().gap, 0.0);
    QSignalSpy chosen(m_phone.get(), &IPhoneWidget::cardChosen);
    QTest::mouseClick(m_phone.get(), Qt::LeftButton, {}, m_phone->fromScreen(card).toPoint());
    QCOMPARE(chosen.first().first().toInt(), 4);
}

void IPhoneWidgetTest::draggingSidewaysChoosesACardAndQuitsNone()
{
    m_phone->setReducedMotion(true);
    m_phone->setFace(switcherFace());
    QSignalSpy quit(m_phone.get(), &IPhoneWidget::forceQuitRequested);
    swipe(*m_phone, {120, 560}, {320, 520}, 800, 200);
    QCOMPARE(m_phone->pose().deckPosition, 1.0);
    QCOMPARE(quit.count(), 0);
    swipe(*m_phone, {320, 560}, {20, 560}, 800, 200);
    QCOMPARE(m_phone->pose().deckPosition, 0.0);
}

void IPhoneWidgetTest::theWheelChoosesACard()
{
    m_phone->setReducedMotion(true);
    m_phone->setFace(switcherFace());
    const QPointF at = m_phone->fromScreen(card);
    for (const int delta : {60, 60, 120, 120}) {
        QWheelEvent wheel(at, m_phone->mapToGlobal(at), {}, {delta, 0}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_phone.get(), &wheel);
    }
    QCOMPARE(m_phone->pose().deckPosition, 2.0);
}

void IPhoneWidgetTest::tappingACardOrBesideIt()
{
    m_phone->setReducedMotion(true);
    m_phone->setFace(switcherFace());
    QSignalSpy chosen(m_phone.get(), &IPhoneWidget::cardChosen);
    QSignalSpy dismissed(m_phone.get(), &IPhoneWidget::switcherDismissed);
    QTest::mouseClick(m_phone.get(), Qt::LeftButton, {}, m_phone->fromScreen(card).toPoint());
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toInt(), 5);
    QTest::mouseClick(m_phone.get(), Qt::LeftButton, {}, m_phone->fromScreen({195, 120}).toPoint());
    QCOMPARE(dismissed.count(), 1);
}

void IPhoneWidgetTest::homeByDistanceOrSpeed_data()
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

void IPhoneWidgetTest::homeByDistanceOrSpeed()
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

void IPhoneWidgetTest::homeHeldStillOpensTheSwitcherOnce()
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

void IPhoneWidgetTest::theLockScreenOpensUpwards()
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

void IPhoneWidgetTest::theSideButtonIsPressedAtTheEdge()
{
    QSignalSpy side(m_phone.get(), &IPhoneWidget::sideButtonPressed);
    const QPointF middle = phone::sideButton.center() - phone::screenInBody.topLeft();
    QTest::mouseClick(m_phone.get(), Qt::LeftButton, {}, m_phone->fromScreen(middle).toPoint());
    QCOMPARE(side.count(), 1);
}

void IPhoneWidgetTest::tapsReachWhatTheyTouch_data()
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

void IPhoneWidgetTest::tapsReachWhatTheyTouch()
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

void IPhoneWidgetTest::aFingerDoesTheSameAsTheMouse()
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

void IPhoneWidgetTest::keysDoWhatGesturesDo_data()
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

void IPhoneWidgetTest::keysDoWhatGesturesDo()
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

void IPhoneWidgetTest::deleteThenEnterQuitsTheCardInTheMiddle()
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

void IPhoneWidgetTest::deleteThenEscapeQuitsNothing()
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

void IPhoneWidgetTest::arrowsChooseCards()
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

void IPhoneWidgetTest::arrowsMoveTheFocusBetweenIconsAndEnterOpens()
{
    QSignalSpy launch(m_phone.get(), &IPhoneWidget::launchRequested);
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Right, Qt::Key_Down, Qt::Key_Return}) {
        QTest::keyClick(m_phone.get(), key);
    }
    QCOMPARE(launch.count(), 1);
    QCOMPARE(launch.first().first().toInt(), 5);
}

void IPhoneWidgetTest::nothingMovesWhileScrubbing()
{
    PhoneFace face = phoneFace();
    face.live = false;
    face.frontApp = 4;
    m_phone->setFace(face);
    QCOMPARE(m_phone->pose().window, phone::screen);
    QCOMPARE(m_phone->pose().windowOpacity, 1.0);
    face.overlay = FaceOverlay::AppSwitcher;
    m_phone->setFace(face);
    QCOMPARE(m_phone->pose().deck, 1.0);
}

void IPhoneWidgetTest::homeTakesTwoHundredEightyMilliseconds()
{
    PhoneFace face = phoneFace();
    face.frontApp = 4;
    m_phone->setFace(face);
    QCOMPARE(m_phone->pose().windowOpacity, 0.0);
    QCOMPARE(m_phone->pose().window, phone::dockIcon(0));
    QTRY_COMPARE(m_phone->pose(), restPose(face));
    face.frontApp.reset();
    m_phone->setFace(face);
    QCOMPARE(m_phone->pose().windowApp, std::optional<int>(4));
    QTRY_COMPARE(m_phone->pose(), restPose(face));
}

void IPhoneWidgetTest::itSaysWhatItShows()
{
    QCOMPARE(m_phone->accessibleDescription(),
             QStringLiteral("The home screen is showing. 14:06. Battery 63 %."));
    m_phone->setFace(switcherFace());
    QCOMPARE(m_phone->accessibleDescription(),
             QStringLiteral("The app switcher is open with 3 cards, Atlas first. 14:06. "
                            "Battery 63 %."));
}

QTEST_MAIN(IPhoneWidgetTest)
#include "tst_iphone_widget.moc"
