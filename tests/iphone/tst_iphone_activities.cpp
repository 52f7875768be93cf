// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phone/face_activities.h"

#include "model/mechanism/registry.h"
#include "tests/iphone/phone_hands.h"
#include "widgets/phone/overlays.h"
#include "widgets/phone/phone_geometry.h"
#include "widgets/phone/phone_sentence.h"

#include <QSignalSpy>
#include <QTest>

using namespace offstage;
using namespace offstage::hands;

namespace {

FaceActivity playing()
{
    return {FaceActivity::Kind::Playing,
            4,
            QStringLiteral("Courier"),
            QStringLiteral("Evening news"),
            std::nullopt,
            {{QStringLiteral("pause"), "press-pause"}}};
}

FaceActivity alarm()
{
    return {FaceActivity::Kind::Alarm,
            5,
            QStringLiteral("Atlas"),
            QStringLiteral("Wake up"),
            std::nullopt,
            {{QStringLiteral("timer"), "snooze-alarm"}, {QStringLiteral("close"), "stop-alarm"}}};
}

FaceActivity task()
{
    return {FaceActivity::Kind::Task, 1,   QStringLiteral("Pulse"),
            QStringLiteral("Export"), 0.4, {}};
}

PhoneFace lockedFace()
{
    PhoneFace face = phoneFace();
    face.locked = true;
    face.notifications = {{4, QStringLiteral("Courier"), QStringLiteral("Hello"), {}}};
    return face;
}

} // namespace

class IPhoneActivitiesTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_phone = shownPhone();
        m_phone->setReducedMotion(true);
    }

    void aButtonOnTheLockScreenTellsItsPlace_data()
    {
        QTest::addColumn<int>("card");
        QTest::addColumn<int>("button");
        QTest::newRow("snooze") << 0 << 0;
        QTest::newRow("stop") << 0 << 1;
        QTest::newRow("pause") << 2 << 0;
    }
    void aButtonOnTheLockScreenTellsItsPlace()
    {
        QFETCH(int, card);
        QFETCH(int, button);
        PhoneFace face = lockedFace();
        face.activities = {alarm(), task(), playing()};
        m_phone->setFace(face);
        QSignalSpy pressed(m_phone.get(), &IPhoneWidget::activityPressed);
        const int count = int(face.activities[std::size_t(card)].buttons.size());
        tapAt(phone::activityButton(phone::notificationRect(card), button, count).center());
        QCOMPARE(pressed.size(), 1);
        QCOMPARE(pressed.first().at(0).toInt(), card);
        QCOMPARE(pressed.first().at(1).toInt(), button);
    }

    void notificationsStandBelowActivities()
    {
        PhoneFace face = lockedFace();
        face.activities = {task()};
        m_phone->setFace(face);
        QSignalSpy tapped(m_phone.get(), &IPhoneWidget::notificationTapped);
        tapAt(phone::notificationRect(0).center());
        QCOMPARE(tapped.size(), 0);
        tapAt(phone::notificationRect(1).center());
        QCOMPARE(tapped.size(), 1);
        QCOMPARE(tapped.first().at(0).toInt(), 0);
    }

    void anAlarmRingsOverAnUnlockedPhone()
    {
        PhoneFace face = phoneFace();
        face.activities = {alarm(), playing()};
        m_phone->setFace(face);
        QSignalSpy pressed(m_phone.get(), &IPhoneWidget::activityPressed);
        tapAt(phone::activityButton(phone::bannerRect, 1, 2).center());
        QCOMPARE(pressed.size(), 1);
        QCOMPARE(pressed.first().at(1).toInt(), 1);
        face.activities = {playing()};
        QVERIFY(!phone::ringingIn(face));
    }

    void whatPlaysIsInControlCenter()
    {
        PhoneFace face = phoneFace();
        face.overlay = FaceOverlay::ControlCenter;
        face.activities = {task(), playing()};
        m_phone->setFace(face);
        QSignalSpy pressed(m_phone.get(), &IPhoneWidget::activityPressed);
        QSignalSpy dismissed(m_phone.get(), &IPhoneWidget::overlayDismissed);
        tapAt(phone::activityButton(phone::controlPlaying, 0, 1).center());
        QCOMPARE(pressed.size(), 1);
        QCOMPARE(pressed.first().at(0).toInt(), 1);
        QCOMPARE(dismissed.size(), 0);
    }

    void indicatorsChangeThePicture_data()
    {
        QTest::addColumn<bool>("microphone");
        QTest::addColumn<bool>("location");
        QTest::addColumn<bool>("call");
        QTest::newRow("the orange dot") << true << false << false;
        QTest::newRow("the arrow") << false << true << false;
        QTest::newRow("the green pill") << false << false << true;
    }
    void indicatorsChangeThePicture()
    {
        QFETCH(bool, microphone);
        QFETCH(bool, location);
        QFETCH(bool, call);
        PhoneFace face = phoneFace();
        m_phone->setFace(face);
        const QImage before = m_phone->grab().toImage();
        face.indicators = {microphone, location, call};
        m_phone->setFace(face);
        QVERIFY(m_phone->grab().toImage() != before);
    }

    void theSentenceTellsThem()
    {
        PhoneFace face = lockedFace();
        face.activities = {playing()};
        QVERIFY(phoneSentence(face).contains(QStringLiteral("Courier shows “Evening news”.")));
    }

    void anEventIsFoundByItsWord()
    {
        QVERIFY(!act("no such word", AppId(0)));
        const auto events = vocabulary().events;
        for (std::size_t i = 0; i < events.size(); ++i) {
            const auto found = act(events[i].word, AppId(1));
            QVERIFY(found);
            const auto &event = std::get<input::Event>(*found);
            QCOMPARE(std::size_t(event.id), i);
            const bool asksForApp =
                std::any_of(events[i].fields.begin(), events[i].fields.end(),
                            [](const Field &field) { return field.type == FieldType::App; });
            QCOMPARE(event.app.isValid(), asksForApp);
        }
    }

private:
    void tapAt(QPointF point) const { swipe(*m_phone, point, point, 60); }

    std::unique_ptr<IPhoneWidget> m_phone;
};

QTEST_MAIN(IPhoneActivitiesTest)
#include "tst_iphone_activities.moc"
