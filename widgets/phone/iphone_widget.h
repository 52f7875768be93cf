// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/phone/finger.h"
#include "widgets/phone/phone_face.h"
#include "widgets/phone/phone_pose.h"

#include <QTimer>
#include <QVariantAnimation>
#include <QWidget>

#include <optional>

namespace offstage {

enum class ControlTile : std::uint8_t { WiFi, Cellular, Airplane, LowPower };

// The phone to touch. It shows the face it is given and never changes the phone itself: what the
// user does leaves it as a verb, and only what is under the finger moves before the next face
// comes. Mouse, touch and keys mean the same.
class IPhoneWidget : public QWidget {
    Q_OBJECT

public:
    explicit IPhoneWidget(QWidget *parent = nullptr);

    const PhoneFace &face() const { return m_face; }
    void setFace(const PhoneFace &face);
    void setXRay(bool shown);
    bool hasXRay() const { return m_pose.xRay; }
    // Nothing moves by itself.
    void setReducedMotion(bool reduced);

    // Where things are, in logical px of this widget.
    QRectF bodyRect() const;
    QPointF fromScreen(QPointF point) const;
    const PhonePose &pose() const { return m_pose; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public slots:
    // The keys' way to force quit: raise the card in the middle, then let go or put it back.
    void raiseCard();
    void letGo();
    void putBack();

signals:
    void homeRequested();
    void appSwitcherRequested();
    void switcherDismissed();
    void launchRequested(int app);
    void cardChosen(int app);
    void forceQuitRequested(int app);
    // While a card is held: how far it is lifted, in card heights; below 0 when it is let go.
    void forceQuitHeld(int app, double fraction);
    void sideButtonPressed();
    void unlockRequested();
    void controlCenterRequested();
    void notificationCenterRequested();
    void overlayDismissed();
    void controlTilePressed(offstage::ControlTile tile);
    void callAnswered();
    void callDeclined();
    void notificationTapped(int index);
    void alertButtonPressed(int index);
    // A button on the card of one of the face's activities.
    void activityPressed(int index, int button);
    void xRayRequested(bool shown);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    // What a press has turned out to be.
    enum class Intent : std::uint8_t {
        Undecided,
        HomePull,
        CardLift,
        DeckSlide,
        CoverPull,
        SheetPull,
        ControlPull,
        NotificationPull,
        SideButton,
        Nothing,
    };

    bool isAwake() const;
    bool isSwitcherOpen() const;
    bool animates() const;

    bool press(QPointF position, quint64 at);
    void drag(QPointF position, quint64 at);
    void release(QPointF position, quint64 at);
    void abandon();
    Intent intentOf(QPointF start, QPointF travel) const;
    void follow();
    void liftCard(double lift);
    void tap(QPointF point);
    void tapOverlay(QPointF point);
    bool tapActivity(int index, const QRectF &card, QPointF point);
    void endCardLift(double speed);
    void endDeckSlide(double speed);

    bool keyInSwitcher(int key);
    bool keyOnHome(int key);
    void moveFocus(int dx, int dy);
    void chooseCard(int step);
    std::optional<int> middleCard() const;

    void quitCard(double speed);
    void springBack();
    void moveTo(const PhonePose &rest, int duration);
    void settle(int duration);
    PhonePose resting() const;
    PhoneFace drawnFace(const PhoneFace &before) const;

    PhoneFace m_face;
    // The face with what is still leaving it.
    PhoneFace m_drawn;
    PhonePose m_pose;
    PoseWay m_way;
    QVariantAnimation m_motion;
    QVariantAnimation m_lift;
    QTimer m_hold;
    std::optional<Finger> m_finger;
    Intent m_intent = Intent::Nothing;
    double m_deckTarget = 0;
    double m_deckStart = 0;
    double m_wheel = 0;
    bool m_isRaised = false;
    bool m_isReduced = false;
    bool m_showsFocus = false;
};

} // namespace offstage
