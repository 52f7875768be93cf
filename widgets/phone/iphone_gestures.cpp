// SPDX-License-Identifier: GPL-3.0-or-later
// What fingers, the mouse and the wheel mean on the phone.
#include "widgets/phone/iphone_widget.h"

#include "widgets/phone/switcher.h"
#include "widgets/theme/tokens.h"

#include <QMouseEvent>
#include <QTouchEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace offstage {

namespace {

constexpr double unlockCommit = 0.18;
constexpr double sheetCommit = 60;
constexpr double topEdge = 44;
constexpr double wheelStep = 120;
// A finger that moves less than this is holding still.
constexpr double stillness = 4;

} // namespace

bool IPhoneWidget::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd: {
        const auto *touch = static_cast<QTouchEvent *>(event);
        if (touch->points().isEmpty()) {
            break;
        }
        const QPointF at = touch->points().first().position();
        if (event->type() == QEvent::TouchBegin) {
            setFocus(Qt::MouseFocusReason);
            if (!press(at, touch->timestamp())) {
                break;
            }
        } else if (event->type() == QEvent::TouchUpdate) {
            drag(at, touch->timestamp());
        } else {
            release(at, touch->timestamp());
        }
        event->accept();
        return true;
    }
    case QEvent::TouchCancel:
        abandon();
        settle(motion::base);
        return true;
    case QEvent::KeyPress: {
        // On the phone Tab opens the switcher; the second one goes on to the next control.
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier && isAwake() &&
            !m_face.locked && m_face.overlay == FaceOverlay::None) {
            emit appSwitcherRequested();
            return true;
        }
        break;
    }
    default:
        break;
    }
    return QWidget::event(event);
}

void IPhoneWidget::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !press(event->position(), event->timestamp())) {
        event->ignore();
    }
}

void IPhoneWidget::mouseMoveEvent(QMouseEvent *event)
{
    drag(event->position(), event->timestamp());
}

void IPhoneWidget::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        release(event->position(), event->timestamp());
    }
}

bool IPhoneWidget::press(QPointF position, quint64 at)
{
    const QRectF body = bodyRect();
    const QPointF point = phone::toScreen(body, position);
    const QPointF onBody = point + phone::screenInBody.topLeft();
    m_pose.focusedApp.reset();
    if (phone::sideButtonTarget().contains(onBody) && !phone::screen.contains(point)) {
        m_finger.emplace(point, at);
        m_intent = Intent::SideButton;
        m_pose.isSideButtonDown = true;
        update();
        return true;
    }
    if (!phone::screen.contains(point)) {
        return false;
    }
    m_finger.emplace(point, at);
    m_intent = Intent::Undecided;
    m_deckStart = m_pose.deckPosition;
    if (isAwake()) {
        m_pose.touch = {point};
    }
    update();
    return true;
}

IPhoneWidget::Intent IPhoneWidget::intentOf(QPointF start, QPointF travel) const
{
    const bool isUp = travel.y() < 0 && -travel.y() >= std::abs(travel.x());
    const bool isDown = travel.y() > 0 && travel.y() >= std::abs(travel.x());
    const FaceOverlay overlay = m_face.overlay;
    if (!isAwake() || overlay == FaceOverlay::SystemAlert ||
        overlay == FaceOverlay::LowPowerPrompt) {
        return Intent::Nothing;
    }
    if (overlay == FaceOverlay::ControlCenter || overlay == FaceOverlay::NotificationCenter) {
        return isUp ? Intent::SheetPull : Intent::Nothing;
    }
    if (isDown && start.y() < topEdge) {
        return start.x() > phone::screen.center().x() ? Intent::ControlPull
                                                      : Intent::NotificationPull;
    }
    if (m_face.locked) {
        return isUp ? Intent::CoverPull : Intent::Nothing;
    }
    if (isUp && start.y() >= phone::screen.height() - phone::homeEdge) {
        return Intent::HomePull;
    }
    if (isSwitcherOpen()) {
        const bool isOnCard = phone::cardAt(m_face, m_pose, start).has_value();
        return isUp && isOnCard ? Intent::CardLift : Intent::DeckSlide;
    }
    return Intent::Nothing;
}

void IPhoneWidget::drag(QPointF position, quint64 at)
{
    if (!m_finger) {
        return;
    }
    const QPointF point = phone::toScreen(bodyRect(), position);
    const QPointF before = m_finger->position();
    m_finger->moveTo(point, at);
    if (m_intent == Intent::Undecided && m_finger->hasLeft(phone::touchSlop)) {
        m_intent = intentOf(m_finger->start(), m_finger->travel());
        if (m_intent == Intent::CardLift) {
            const std::optional<int> app = phone::cardAt(m_face, m_pose, m_finger->start());
            const auto card = std::find(m_face.cards.begin(), m_face.cards.end(), *app);
            const double index = static_cast<double>(card - m_face.cards.begin());
            m_motion.stop();
            m_lift.stop();
            m_isRaised = false;
            m_pose.held = HeldCard{*app, 0, index - m_pose.deckPosition, false};
        }
    }
    if (m_intent == Intent::HomePull) {
        const double moved = std::hypot(point.x() - before.x(), point.y() - before.y());
        if (-m_finger->travel().y() < phone::homeCommit) {
            m_hold.stop();
        } else if (!m_hold.isActive() || moved > stillness) {
            m_hold.start();
        }
    }
    follow();
}

// Moves what is under the finger, and nothing else.
void IPhoneWidget::follow()
{
    const QPointF travel = m_finger->travel();
    const double pull = std::max(0.0, -travel.y());
    switch (m_intent) {
    case Intent::HomePull:
        if (m_pose.deck == 0 && m_pose.windowApp) {
            m_motion.stop();
            m_pose.window = phone::pulledWindow(pull);
        }
        break;
    case Intent::CardLift:
        liftCard(-travel.y() / phone::cardSize.height());
        break;
    case Intent::DeckSlide: {
        m_motion.stop();
        const double last = std::max(0.0, static_cast<double>(m_face.cards.size()) - 1);
        const double wanted = m_deckStart + travel.x() / phone::cardStep;
        const double inside = std::clamp(wanted, 0.0, last);
        m_pose.deckPosition = inside + (wanted - inside) * 0.35;
        break;
    }
    case Intent::CoverPull:
        m_pose.coverPull = std::min(1.0, pull / phone::screen.height());
        break;
    default:
        break;
    }
    if (!m_pose.touch.empty()) {
        m_pose.touch.insert(m_pose.touch.begin(), m_finger->position());
        if (m_pose.touch.size() > 4) {
            m_pose.touch.resize(4);
        }
    }
    update();
}

void IPhoneWidget::liftCard(double lift)
{
    // Pulled down, a card gives way only a little.
    m_pose.held->lift = lift >= 0 ? lift : lift * 0.15;
    emit forceQuitHeld(m_pose.held->app, std::max(0.0, lift));
}

void IPhoneWidget::release(QPointF position, quint64 at)
{
    if (!m_finger) {
        return;
    }
    // A release says where the finger ended, a resting finger has no speed.
    const QPointF point = phone::toScreen(bodyRect(), position);
    if (point != m_finger->position()) {
        drag(position, at);
    }
    const Finger finger = *m_finger;
    const Intent intent = m_intent;
    const QPointF velocity = finger.velocity(at);
    const double up = -velocity.y();
    m_hold.stop();
    m_finger.reset();
    m_intent = Intent::Nothing;
    m_pose.touch.clear();
    m_pose.isSideButtonDown = false;
    update();
    switch (intent) {
    case Intent::Undecided:
        tap(point);
        break;
    case Intent::SideButton:
        if (!finger.hasLeft(60)) {
            emit sideButtonPressed();
        }
        break;
    case Intent::HomePull:
        m_pose.coverPull = 0;
        if (-finger.travel().y() >= phone::homeCommit || up >= phone::homeCommitSpeed) {
            emit homeRequested();
        } else {
            settle(motion::slow);
        }
        break;
    case Intent::CardLift:
        endCardLift(up);
        break;
    case Intent::DeckSlide:
        endDeckSlide(velocity.x());
        break;
    case Intent::CoverPull:
        if (m_pose.coverPull >= unlockCommit || up >= phone::homeCommitSpeed) {
            emit unlockRequested();
        } else {
            settle(motion::slow);
        }
        break;
    case Intent::SheetPull:
        if (-finger.travel().y() >= sheetCommit || up >= phone::homeCommitSpeed) {
            emit overlayDismissed();
        }
        break;
    case Intent::ControlPull:
        if (finger.travel().y() >= sheetCommit) {
            emit controlCenterRequested();
        }
        break;
    case Intent::NotificationPull:
        if (finger.travel().y() >= sheetCommit) {
            emit notificationCenterRequested();
        }
        break;
    case Intent::Nothing:
        break;
    }
}

void IPhoneWidget::endCardLift(double speed)
{
    if (!m_pose.held) {
        return;
    }
    if (m_pose.held->lift > phone::quitCommit || speed > phone::quitCommitSpeed) {
        quitCard(speed);
    } else {
        springBack();
    }
}

void IPhoneWidget::endDeckSlide(double speed)
{
    const double last = std::max(0.0, static_cast<double>(m_face.cards.size()) - 1);
    const double carried = m_pose.deckPosition + speed * 0.14 / phone::cardStep;
    m_deckTarget = std::clamp(std::round(carried), 0.0, last);
    settle(motion::slow);
}

// The finger is taken away without a decision.
void IPhoneWidget::abandon()
{
    const bool wasLifting = m_intent == Intent::CardLift;
    m_hold.stop();
    m_finger.reset();
    m_intent = Intent::Nothing;
    m_pose.touch.clear();
    m_pose.isSideButtonDown = false;
    if (wasLifting || m_isRaised) {
        springBack();
    }
}

void IPhoneWidget::wheelEvent(QWheelEvent *event)
{
    if (!isSwitcherOpen() || m_finger || m_isRaised) {
        event->ignore();
        return;
    }
    const QPoint delta = event->angleDelta();
    m_wheel += std::abs(delta.x()) > std::abs(delta.y()) ? delta.x() : delta.y();
    while (std::abs(m_wheel) >= wheelStep) {
        chooseCard(m_wheel > 0 ? 1 : -1);
        m_wheel -= m_wheel > 0 ? wheelStep : -wheelStep;
    }
    event->accept();
}

} // namespace offstage
