// SPDX-License-Identifier: GPL-3.0-or-later
// What keys mean on the phone.
#include "widgets/phone/iphone_widget.h"

#include "widgets/phone/overlays.h"
#include "widgets/theme/tokens.h"

#include <QKeyEvent>

#include <algorithm>
#include <cmath>
#include <limits>

namespace offstage {

namespace {

// Where Delete lifts a card to: clearly above the tick of the gauge.
constexpr double raisedLift = 0.31;

bool isEnter(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

} // namespace

void IPhoneWidget::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) {
        QWidget::keyPressEvent(event);
        return;
    }
    m_showsFocus = true;
    if (key == Qt::Key_X) {
        emit xRayRequested(!m_pose.xRay);
    } else if (key == Qt::Key_L) {
        if (isAwake() && m_face.locked) {
            emit unlockRequested();
        } else {
            emit sideButtonPressed();
        }
    } else if (key == Qt::Key_H && isAwake()) {
        emit homeRequested();
    } else if (!(isSwitcherOpen() ? keyInSwitcher(key) : keyOnHome(key))) {
        QWidget::keyPressEvent(event);
    }
}

bool IPhoneWidget::keyInSwitcher(int key)
{
    if (key == Qt::Key_Escape) {
        if (m_isRaised || m_intent == Intent::CardLift) {
            putBack();
        } else {
            emit switcherDismissed();
        }
        return true;
    }
    if (m_finger) {
        return false;
    }
    if (key == Qt::Key_Left || key == Qt::Key_Right) {
        putBack();
        chooseCard(key == Qt::Key_Left ? 1 : -1);
    } else if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
        raiseCard();
    } else if (isEnter(key) && m_isRaised) {
        letGo();
    } else if (isEnter(key) && middleCard()) {
        emit cardChosen(*middleCard());
    } else {
        return false;
    }
    return true;
}

bool IPhoneWidget::keyOnHome(int key)
{
    const bool isQuestion =
        m_face.overlay == FaceOverlay::SystemAlert || m_face.overlay == FaceOverlay::LowPowerPrompt;
    if (!isAwake()) {
        return false;
    }
    if (key == Qt::Key_Escape && m_finger) {
        abandon();
        settle(motion::slow);
        return true;
    }
    if (isQuestion && (isEnter(key) || key == Qt::Key_Escape)) {
        const qsizetype count = phone::alertOf(m_face, m_face.overlay).buttons.size();
        emit alertButtonPressed(isEnter(key) ? 0 : static_cast<int>(count) - 1);
        return true;
    }
    if (m_face.overlay == FaceOverlay::IncomingCall && (isEnter(key) || key == Qt::Key_Escape)) {
        isEnter(key) ? emit callAnswered() : emit callDeclined();
        return true;
    }
    if (key == Qt::Key_Escape && m_face.overlay != FaceOverlay::None) {
        emit overlayDismissed();
        return true;
    }
    if (m_face.locked || m_face.frontApp || m_face.overlay != FaceOverlay::None) {
        return false;
    }
    switch (key) {
    case Qt::Key_Left:
        moveFocus(-1, 0);
        return true;
    case Qt::Key_Right:
        moveFocus(1, 0);
        return true;
    case Qt::Key_Up:
        moveFocus(0, -1);
        return true;
    case Qt::Key_Down:
        moveFocus(0, 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_pose.focusedApp) {
            emit launchRequested(*m_pose.focusedApp);
            return true;
        }
        return false;
    default:
        return false;
    }
}

// To the nearest icon in a direction; the first key only shows where the focus is.
void IPhoneWidget::moveFocus(int dx, int dy)
{
    const std::optional<QRectF> now =
        m_pose.focusedApp ? iconRect(m_face, *m_pose.focusedApp) : std::nullopt;
    std::optional<int> best;
    double nearest = std::numeric_limits<double>::max();
    for (const FaceApp &app : m_face.apps) {
        const std::optional<QRectF> icon = iconRect(m_face, app.id);
        if (!icon || app.id == m_pose.focusedApp) {
            continue;
        }
        if (!now) {
            best = best ? best : app.id;
            continue;
        }
        const QPointF way = icon->center() - now->center();
        const double ahead = way.x() * dx + way.y() * dy;
        const double aside = std::abs(way.x() * dy) + std::abs(way.y() * dx);
        if (ahead > 1 && ahead + 4 * aside < nearest) {
            nearest = ahead + 4 * aside;
            best = app.id;
        }
    }
    if (best) {
        m_pose.focusedApp = best;
        update();
    }
}

void IPhoneWidget::chooseCard(int step)
{
    const double last = std::max(0.0, static_cast<double>(m_face.cards.size()) - 1);
    m_deckTarget = std::clamp(std::round(m_deckTarget) + step, 0.0, last);
    settle(motion::base);
    if (!animates()) {
        settle(0);
    }
}

std::optional<int> IPhoneWidget::middleCard() const
{
    const auto index = static_cast<std::size_t>(std::lround(m_deckTarget));
    return index < m_face.cards.size() ? std::optional<int>(m_face.cards[index]) : std::nullopt;
}

void IPhoneWidget::raiseCard()
{
    const std::optional<int> app = middleCard();
    if (!isSwitcherOpen() || !app || m_finger || m_isRaised) {
        return;
    }
    m_isRaised = true;
    m_lift.stop();
    m_pose.held = HeldCard{*app, 0, 0, false};
    if (animates()) {
        m_lift.setEasingCurve(QEasingCurve::OutCubic);
        m_lift.setDuration(motion::base);
        m_lift.setStartValue(0.0);
        m_lift.setEndValue(raisedLift);
        m_lift.start();
    } else {
        m_pose.held->lift = raisedLift;
    }
    update();
    emit forceQuitHeld(*app, raisedLift);
}

void IPhoneWidget::letGo()
{
    if (m_isRaised && m_pose.held) {
        quitCard(0);
    }
}

void IPhoneWidget::putBack()
{
    if (m_isRaised || m_intent == Intent::CardLift) {
        m_isRaised = true;
        abandon();
    }
}

} // namespace offstage
