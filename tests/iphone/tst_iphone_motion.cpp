// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/iphone/phone_hands.h"

#include <QTest>

using namespace offstage;
using namespace offstage::hands;

class IPhoneMotionTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_phone = shownPhone(); }

    void nothingMovesWhileScrubbing();
    void homeTakesTwoHundredEightyMilliseconds();
    void itSaysWhatItShows();

private:
    std::unique_ptr<IPhoneWidget> m_phone;
};

void IPhoneMotionTest::nothingMovesWhileScrubbing()
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

void IPhoneMotionTest::homeTakesTwoHundredEightyMilliseconds()
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

void IPhoneMotionTest::itSaysWhatItShows()
{
    QCOMPARE(m_phone->accessibleDescription(),
             QStringLiteral("The home screen is showing. 14:06. Battery 63 %."));
    m_phone->setFace(switcherFace());
    QCOMPARE(m_phone->accessibleDescription(),
             QStringLiteral("The app switcher is open with 3 cards, Atlas first. 14:06. "
                            "Battery 63 %."));
}

QTEST_MAIN(IPhoneMotionTest)
#include "tst_iphone_motion.moc"
