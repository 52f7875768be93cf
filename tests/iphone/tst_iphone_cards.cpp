// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/iphone/phone_hands.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace offstage;
using namespace offstage::hands;

namespace {

constexpr QPointF card{195, 560};
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

class IPhoneCardsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_phone = shownPhone(); }

    void aCardIsQuitByDistanceOrSpeed_data();
    void aCardIsQuitByDistanceOrSpeed();
    void aHeldCardTellsHowFarItIsAndWhenItIsLetGo();
    void aCardLetGoEarlySpringsBackBeyondItsPlace();
    void escapePutsAHeldCardBack();
    void aPhoneThatTakesTheCardAwayClosesTheGap();
    void draggingSidewaysChoosesACardAndQuitsNone();
    void theWheelChoosesACard();
    void tappingACardOrBesideIt();

private:
    std::unique_ptr<IPhoneWidget> m_phone;
};

void IPhoneCardsTest::aCardIsQuitByDistanceOrSpeed_data()
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

void IPhoneCardsTest::aCardIsQuitByDistanceOrSpeed()
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

void IPhoneCardsTest::aHeldCardTellsHowFarItIsAndWhenItIsLetGo()
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

void IPhoneCardsTest::aCardLetGoEarlySpringsBackBeyondItsPlace()
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

void IPhoneCardsTest::escapePutsAHeldCardBack()
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

void IPhoneCardsTest::aPhoneThatTakesTheCardAwayClosesTheGap()
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

void IPhoneCardsTest::draggingSidewaysChoosesACardAndQuitsNone()
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

void IPhoneCardsTest::theWheelChoosesACard()
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

void IPhoneCardsTest::tappingACardOrBesideIt()
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

QTEST_MAIN(IPhoneCardsTest)
#include "tst_iphone_cards.moc"
