// SPDX-License-Identifier: GPL-3.0-or-later
// What a tap means, by what is on the screen.
#include "widgets/phone/iphone_widget.h"

#include "widgets/phone/overlays.h"
#include "widgets/phone/switcher.h"

namespace offstage {

void IPhoneWidget::tap(QPointF point)
{
    if (m_face.power != FacePower::On) {
        return;
    }
    if (!m_face.screenOn) {
        emit sideButtonPressed();
        return;
    }
    if (m_face.overlay != FaceOverlay::None) {
        tapOverlay(point);
        return;
    }
    if (m_face.locked) {
        const int activities = static_cast<int>(m_face.activities.size());
        for (int i = 0; i < activities; ++i) {
            if (tapActivity(i, phone::notificationRect(i), point)) {
                return;
            }
        }
        for (int i = 0; i < static_cast<int>(m_face.notifications.size()); ++i) {
            if (phone::notificationRect(activities + i).contains(point)) {
                emit notificationTapped(i);
                return;
            }
        }
        return;
    }
    if (const auto ringing = phone::ringingIn(m_face);
        ringing && phone::bannerRect.contains(point)) {
        tapActivity(*ringing, phone::bannerRect, point);
    } else if (m_face.banner && phone::bannerRect.contains(point)) {
        emit notificationTapped(*m_face.banner);
    } else if (!m_face.frontApp) {
        if (const std::optional<int> app = iconAt(m_face, point)) {
            emit launchRequested(*app);
        }
    }
}

// True if the point is on the card; a button on it is told.
bool IPhoneWidget::tapActivity(int index, const QRectF &card, QPointF point)
{
    if (!card.contains(point)) {
        return false;
    }
    const FaceActivity &activity = m_face.activities[static_cast<std::size_t>(index)];
    const int count = static_cast<int>(activity.buttons.size());
    for (int i = 0; i < count; ++i) {
        if (phone::activityButton(card, i, count).adjusted(-4, -8, 4, 8).contains(point)) {
            emit activityPressed(index, i);
        }
    }
    return true;
}

void IPhoneWidget::tapOverlay(QPointF point)
{
    switch (m_face.overlay) {
    case FaceOverlay::None:
        break;
    case FaceOverlay::AppSwitcher:
        if (const std::optional<int> app = phone::cardAt(m_face, m_pose, point)) {
            emit cardChosen(*app);
        } else {
            emit switcherDismissed();
        }
        break;
    case FaceOverlay::ControlCenter:
        for (int i = 0; i < 4; ++i) {
            if (phone::controlTile(i).contains(point)) {
                emit controlTilePressed(static_cast<ControlTile>(i));
                return;
            }
        }
        if (const auto playing = phone::playingIn(m_face);
            playing && phone::controlPlaying.contains(point)) {
            tapActivity(*playing, phone::controlPlaying, point);
            return;
        }
        if (!phone::controlPanel.contains(point)) {
            emit overlayDismissed();
        }
        break;
    case FaceOverlay::NotificationCenter:
        for (int i = 0; i < static_cast<int>(m_face.notifications.size()); ++i) {
            if (phone::centerNotification(i).contains(point)) {
                emit notificationTapped(i);
                return;
            }
        }
        emit overlayDismissed();
        break;
    case FaceOverlay::IncomingCall:
        if (phone::callAnswer().adjusted(-4, -8, 8, 8).contains(point)) {
            emit callAnswered();
        } else if (phone::callDecline().adjusted(-8, -8, 4, 8).contains(point)) {
            emit callDeclined();
        }
        break;
    case FaceOverlay::SystemAlert:
    case FaceOverlay::LowPowerPrompt: {
        const FaceAlert alert = phone::alertOf(m_face, m_face.overlay);
        const int count = static_cast<int>(alert.buttons.size());
        for (int i = 0; i < count; ++i) {
            if (phone::alertButtonOf(alert, i).contains(point)) {
                emit alertButtonPressed(i);
                return;
            }
        }
        break;
    }
    }
}

} // namespace offstage
