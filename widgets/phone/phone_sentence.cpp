// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phone/phone_sentence.h"

#include <QCoreApplication>
#include <QLocale>

namespace offstage {

namespace {

struct PhoneSentence {
    Q_DECLARE_TR_FUNCTIONS(offstage::IPhoneWidget)

public:
    static QString nameOf(const PhoneFace &face, int id)
    {
        const FaceApp *app = face.app(id);
        return app != nullptr ? app->name : tr("an app");
    }

    static QString screen(const PhoneFace &face)
    {
        if (face.power == FacePower::Off) {
            return tr("The phone is off.");
        }
        if (face.power == FacePower::Booting) {
            return tr("The phone is starting.");
        }
        if (!face.screenOn) {
            return tr("The screen is off.");
        }
        switch (face.overlay) {
        case FaceOverlay::AppSwitcher:
            return face.cards.empty() ? tr("The app switcher is open, without cards.")
                                      : tr("The app switcher is open with %n cards, %1 first.",
                                           nullptr, static_cast<int>(face.cards.size()))
                                            .arg(nameOf(face, face.cards.front()));
        case FaceOverlay::ControlCenter:
            return tr("Control Center is open.");
        case FaceOverlay::NotificationCenter:
            return tr("Notification Center is open.");
        case FaceOverlay::IncomingCall:
            return tr("%1 is calling.").arg(face.caller);
        case FaceOverlay::SystemAlert:
            return tr("The phone asks: %1").arg(face.alert.title);
        case FaceOverlay::LowPowerPrompt:
            return tr("The phone offers Low Power Mode.");
        case FaceOverlay::None:
            break;
        }
        if (face.locked) {
            return tr("The lock screen shows %n notifications.", nullptr,
                      static_cast<int>(face.notifications.size()));
        }
        return face.frontApp ? tr("%1 is on screen.").arg(nameOf(face, *face.frontApp))
                             : tr("The home screen is showing.");
    }
};

} // namespace

QString phoneSentence(const PhoneFace &face)
{
    const QString battery =
        face.charging ? PhoneSentence::tr("Battery %1 %, charging.").arg(face.batteryPercent)
                      : PhoneSentence::tr("Battery %1 %.").arg(face.batteryPercent);
    QString shown;
    for (const FaceActivity &activity : face.activities) {
        shown += PhoneSentence::tr("%1 shows “%2”.").arg(activity.title, activity.text) +
                 QLatin1Char(' ');
    }
    return PhoneSentence::screen(face) + QLatin1Char(' ') + shown +
           face.clock.time().toString(QStringLiteral("HH:mm")) + QStringLiteral(". ") + battery;
}

} // namespace offstage
