// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phone/iphone_widget.h"

#include "widgets/phone/phone_painter.h"
#include "widgets/phone/phone_sentence.h"
#include "widgets/theme/offstage_style.h"
#include "widgets/theme/tokens.h"

#include <QEasingCurve>
#include <QFocusEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace offstage {

namespace {

constexpr QMarginsF margins{phone::sideMargin, 9, phone::sideMargin, 10};

// High enough above the screen that nothing of a card is seen any more.
constexpr double goneLift = 1.65;

} // namespace

IPhoneWidget::IPhoneWidget(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_AcceptTouchEvents);
    setAccessibleName(tr("iPhone"));
    m_hold.setSingleShot(true);
    m_hold.setInterval(phone::switcherHold);
    connect(&m_hold, &QTimer::timeout, this, [this] {
        m_intent = Intent::Nothing;
        emit appSwitcherRequested();
    });
    m_motion.setStartValue(0.0);
    m_motion.setEndValue(1.0);
    m_motion.setEasingCurve(QEasingCurve::InOutCubic);
    connect(&m_motion, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        const PhonePose before = m_pose;
        m_pose = between(m_way, value.toDouble());
        m_pose.held = before.held;
        m_pose.touch = before.touch;
        m_pose.focusedApp = before.focusedApp;
        m_pose.xRay = before.xRay;
        m_pose.isSideButtonDown = before.isSideButtonDown;
        update();
    });
    connect(&m_motion, &QVariantAnimation::finished, this, [this] { settle(0); });
    connect(&m_lift, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        if (m_pose.held) {
            m_pose.held->lift = value.toDouble();
            update();
        }
    });
    connect(&m_lift, &QVariantAnimation::finished, this, [this] {
        if (!m_isRaised && !m_finger) {
            m_pose.held.reset();
            update();
        }
    });
    m_pose = restPose(m_face);
    m_drawn = m_face;
}

void IPhoneWidget::setFace(const PhoneFace &face)
{
    if (face == m_face) {
        return;
    }
    const PhoneFace before = m_face;
    m_face = face;
    setAccessibleDescription(phoneSentence(face));
    const bool isElsewhere = before.overlay != face.overlay || before.frontApp != face.frontApp ||
                             before.locked != face.locked || before.screenOn != face.screenOn ||
                             before.power != face.power;
    const bool hasOtherCards = isSwitcherOpen() && before.cards != face.cards;
    if (isElsewhere) {
        abandon();
    }
    m_drawn = drawnFace(before);
    if (before.overlay != face.overlay && isSwitcherOpen()) {
        m_deckTarget = 0;
    }
    if (hasOtherCards && !isElsewhere) {
        // The older cards close the gap that a removed one leaves.
        const auto [kept, gone] = std::mismatch(face.cards.begin(), face.cards.end(),
                                                before.cards.begin(), before.cards.end());
        if (face.cards.size() + 1 == before.cards.size()) {
            m_pose.gapAt = static_cast<double>(kept - face.cards.begin());
            m_pose.gap = 1;
        }
        const double last = std::max(0.0, static_cast<double>(face.cards.size()) - 1);
        m_deckTarget = std::clamp(m_deckTarget, 0.0, last);
        if (m_pose.held && !m_pose.held->isLeaving &&
            std::find(face.cards.begin(), face.cards.end(), m_pose.held->app) == face.cards.end()) {
            abandon();
            m_pose.held.reset();
        }
    }
    if (isElsewhere || hasOtherCards) {
        moveTo(resting(), motion::slow);
    } else if (m_motion.state() != QAbstractAnimation::Running && !m_finger) {
        settle(0);
    }
    update();
}

// What has just gone is still drawn while it leaves.
PhoneFace IPhoneWidget::drawnFace(const PhoneFace &before) const
{
    PhoneFace drawn = m_face;
    if (!animates()) {
        return drawn;
    }
    if (drawn.cards.empty() && before.overlay == FaceOverlay::AppSwitcher) {
        drawn.cards = before.cards;
    }
    if (drawn.caller.isEmpty()) {
        drawn.caller = before.caller;
    }
    if (drawn.overlay == FaceOverlay::None && before.overlay == FaceOverlay::SystemAlert) {
        drawn.alert = before.alert;
    }
    return drawn;
}

void IPhoneWidget::setXRay(bool shown)
{
    if (m_pose.xRay != shown) {
        m_pose.xRay = shown;
        update();
    }
}

void IPhoneWidget::setReducedMotion(bool reduced)
{
    m_isReduced = reduced;
    if (reduced) {
        settle(0);
    }
}

QRectF IPhoneWidget::bodyRect() const
{
    return phone::bodyIn(size(), margins);
}

QPointF IPhoneWidget::fromScreen(QPointF point) const
{
    const QRectF body = bodyRect();
    return body.topLeft() + (point + phone::screenInBody.topLeft()) * phone::scaleOf(body);
}

QSize IPhoneWidget::sizeHint() const
{
    return {304, 484 + 19};
}

QSize IPhoneWidget::minimumSizeHint() const
{
    return {static_cast<int>(360 * phone::bodySize.width() / phone::bodySize.height()) + 57,
            360 + 19};
}

bool IPhoneWidget::isAwake() const
{
    return m_face.power == FacePower::On && m_face.screenOn;
}

bool IPhoneWidget::isSwitcherOpen() const
{
    return isAwake() && !m_face.locked && m_face.overlay == FaceOverlay::AppSwitcher;
}

bool IPhoneWidget::animates() const
{
    return m_face.live && !m_isReduced && isVisible();
}

PhonePose IPhoneWidget::resting() const
{
    PhonePose rest = restPose(m_face, m_deckTarget);
    rest.held = m_pose.held;
    rest.touch = m_pose.touch;
    rest.xRay = m_pose.xRay;
    rest.focusedApp = m_pose.focusedApp;
    rest.isSideButtonDown = m_pose.isSideButtonDown;
    return rest;
}

void IPhoneWidget::moveTo(const PhonePose &rest, int duration)
{
    m_motion.stop();
    if (!animates() || duration == 0) {
        settle(0);
        return;
    }
    m_way = wayTo(m_face, m_pose, rest);
    m_pose = m_way.from;
    m_motion.setDuration(duration);
    m_motion.start();
}

// Back to what the face says, at once or on a way of `duration`.
void IPhoneWidget::settle(int duration)
{
    if (duration > 0) {
        moveTo(resting(), duration);
        return;
    }
    m_motion.stop();
    m_drawn = m_face;
    m_pose = resting();
    if (!animates() && m_pose.held && !m_isRaised && !m_finger) {
        m_lift.stop();
        m_pose.held.reset();
    }
    update();
}

void IPhoneWidget::springBack()
{
    m_isRaised = false;
    if (!m_pose.held) {
        return;
    }
    emit forceQuitHeld(m_pose.held->app, -1);
    m_lift.stop();
    if (!animates()) {
        m_pose.held.reset();
        update();
        return;
    }
    QEasingCurve spring(QEasingCurve::OutBack);
    spring.setOvershoot(motion::springOvershoot);
    m_lift.setEasingCurve(spring);
    m_lift.setDuration(motion::slow);
    m_lift.setStartValue(m_pose.held->lift);
    m_lift.setEndValue(0.0);
    m_lift.start();
}

void IPhoneWidget::quitCard(double speed)
{
    m_isRaised = false;
    const HeldCard card = *m_pose.held;
    emit forceQuitHeld(card.app, -1);
    m_lift.stop();
    if (animates()) {
        // As far as the finger's speed carries it, and at least out of sight.
        const double carried = speed * motion::base / 1000.0 / phone::cardSize.height();
        m_pose.held->isLeaving = true;
        m_lift.setEasingCurve(QEasingCurve::OutCubic);
        m_lift.setDuration(motion::base);
        m_lift.setStartValue(card.lift);
        m_lift.setEndValue(std::max(goneLift, card.lift + carried));
        m_lift.start();
    } else {
        m_pose.held.reset();
    }
    update();
    emit forceQuitRequested(card.app);
}

void IPhoneWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensOf(this);
    const QRectF body = bodyRect();
    paintPhone(painter, body, m_drawn, m_pose);
    if (m_pose.held && !m_pose.held->isLeaving) {
        paintGauge(painter, phone::gauge(body, width()), m_pose.held->lift, tokens);
    }
    if (hasFocus() && m_showsFocus) {
        const double out = stroke::focusGap + stroke::focus / 2;
        const double corner = phone::bodyRadius * phone::scaleOf(body) + out;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens.accent, stroke::focus));
        painter.drawRoundedRect(body.adjusted(-out, -out, out, out), corner, corner);
    }
}

void IPhoneWidget::focusInEvent(QFocusEvent *event)
{
    m_showsFocus = event->reason() != Qt::MouseFocusReason;
    QWidget::focusInEvent(event);
    update();
}

void IPhoneWidget::focusOutEvent(QFocusEvent *event)
{
    m_pose.focusedApp.reset();
    QWidget::focusOutEvent(event);
    update();
}

} // namespace offstage
