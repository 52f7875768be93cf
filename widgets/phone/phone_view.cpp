// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phone/phone_view.h"

#include <QAbstractButton>
#include <QVBoxLayout>

#include "model/qt/session.h"
#include "model/qt/view_state.h"
#include "widgets/phone/face_activities.h"
#include "widgets/phone/face_of_phone.h"
#include "widgets/phone/gesture_bar.h"

namespace offstage {

PhoneView::PhoneView(Session *session, ViewState *view, QWidget *parent)
    : QWidget(parent), m_session(session), m_view(view), m_phone(new IPhoneWidget(this)),
      m_gestures(new GestureBar(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 12);
    layout->setSpacing(0);
    layout->addWidget(m_phone, 1);
    layout->addWidget(m_gestures, 0, Qt::AlignHCenter);
    connectPhone();
    connect(session, &Session::playheadChanged, this, &PhoneView::refresh);
    connect(session, &Session::runChanged, this, &PhoneView::refresh);
    connect(session, &Session::scenarioChanged, this, &PhoneView::refresh);
    connect(view, &ViewState::xRayChanged, this, [this](bool on) {
        m_phone->setXRay(on);
        m_gestures->setOn(GestureBar::Button::XRay, on);
    });
    m_phone->setXRay(view->isXRay());
    m_gestures->setOn(GestureBar::Button::XRay, view->isXRay());
    refresh();
}

void PhoneView::connectPhone()
{
    const auto give = [this](const Input &input) { m_session->give(input); };
    connect(m_phone, &IPhoneWidget::homeRequested, this, &PhoneView::home);
    connect(m_phone, &IPhoneWidget::appSwitcherRequested, this, &PhoneView::switcher);
    connect(m_phone, &IPhoneWidget::switcherDismissed, this,
            [give] { give(input::CloseAppSwitcher{}); });
    const auto launch = [give](LaunchVia via) {
        return [give, via](int app) {
            give(input::LaunchApp{AppId(static_cast<std::uint64_t>(app)), via});
        };
    };
    connect(m_phone, &IPhoneWidget::launchRequested, this, launch(LaunchVia::Icon));
    connect(m_phone, &IPhoneWidget::cardChosen, this, launch(LaunchVia::Card));
    connect(m_phone, &IPhoneWidget::forceQuitHeld, this, &PhoneView::hold);
    connect(m_phone, &IPhoneWidget::forceQuitRequested, this,
            [give](int app) { give(input::SwipeCard{AppId(static_cast<std::uint64_t>(app))}); });
    connect(m_phone, &IPhoneWidget::sideButtonPressed, this, &PhoneView::sideButton);
    connect(m_phone, &IPhoneWidget::unlockRequested, this, [give] { give(input::Unlock{}); });
    connect(m_phone, &IPhoneWidget::controlCenterRequested, this,
            [give] { give(input::ShowOverlay{Overlay::ControlCenter}); });
    connect(m_phone, &IPhoneWidget::notificationCenterRequested, this,
            [give] { give(input::ShowOverlay{Overlay::NotificationCenter}); });
    connect(m_phone, &IPhoneWidget::overlayDismissed, this,
            [give] { give(input::DismissOverlay{}); });
    connect(m_phone, &IPhoneWidget::controlTilePressed, this, &PhoneView::controlTile);
    connect(m_phone, &IPhoneWidget::callAnswered, this, [this] { endRinging("answer-call"); });
    connect(m_phone, &IPhoneWidget::callDeclined, this, [this] { endRinging("decline-call"); });
    connect(m_phone, &IPhoneWidget::activityPressed, this, &PhoneView::activityButton);
    connect(m_phone, &IPhoneWidget::notificationTapped, this, [this](int index) {
        if (const AppId app = notifiedApp(index); app.isValid())
            m_session->give(input::TapNotification{app});
    });
    connect(m_phone, &IPhoneWidget::alertButtonPressed, this, &PhoneView::alertButton);
    connect(m_phone, &IPhoneWidget::xRayRequested, m_view, &ViewState::setXRay);

    connect(m_gestures, &GestureBar::homeRequested, this, &PhoneView::home);
    connect(m_gestures, &GestureBar::appSwitcherRequested, this, &PhoneView::switcher);
    connect(m_gestures, &GestureBar::sideButtonPressed, this, &PhoneView::sideButton);
    connect(m_gestures, &GestureBar::controlCenterRequested, this, [this] {
        const bool isOpen = m_session->phone().device.overlay == Overlay::ControlCenter;
        m_session->give(isOpen ? Input(input::DismissOverlay{})
                               : Input(input::ShowOverlay{Overlay::ControlCenter}));
    });
    connect(m_gestures, &GestureBar::callRequested, this, [this] {
        const bool rings = m_session->phone().device.overlay == Overlay::IncomingCall;
        m_session->give(rings ? Input(input::EndCall{}) : Input(input::IncomingCall{true}));
    });
    connect(m_gestures, &GestureBar::xRayRequested, m_view, &ViewState::setXRay);
}

void PhoneView::refresh()
{
    if (!m_session->hasScenario())
        return;
    // A jump of the playhead is a scrub and shows without moving; small steps are life.
    constexpr Duration kScrub = seconds(20);
    const Phone &phone = m_session->phone();
    const Duration moved = phone.now - m_shownAt;
    const bool isLive = m_session->isPlaying() || (moved >= Duration(0) && moved < kScrub);
    m_shownAt = phone.now;
    m_phone->setFace(faceOf(phone, isLive));
    const Overlay overlay = phone.device.overlay;
    m_gestures->setOn(GestureBar::Button::AppSwitcher, overlay == Overlay::AppSwitcher);
    m_gestures->setOn(GestureBar::Button::ControlCenter, overlay == Overlay::ControlCenter);
    m_gestures->setOn(GestureBar::Button::Call, overlay == Overlay::IncomingCall);
}

void PhoneView::home()
{
    if (m_session->phone().device.isLocked)
        m_session->give(input::Unlock{});
    else
        m_session->give(input::Home{});
}

void PhoneView::switcher()
{
    const bool isOpen = m_session->phone().device.overlay == Overlay::AppSwitcher;
    m_session->give(isOpen ? Input(input::CloseAppSwitcher{}) : Input(input::OpenAppSwitcher{}));
}

void PhoneView::sideButton()
{
    const Device &device = m_session->phone().device;
    if (device.isLocked && !device.isScreenOn)
        m_session->give(input::WakeScreen{});
    else
        m_session->give(input::Lock{});
}

void PhoneView::controlTile(ControlTile tile)
{
    const Device &device = m_session->phone().device;
    switch (tile) {
    case ControlTile::WiFi:
        m_session->give(
            input::SetNetwork{device.link == Network::WiFi ? Network::Cellular : Network::WiFi});
        break;
    case ControlTile::Cellular:
        m_session->give(input::SetNetwork{device.link == Network::Cellular ? Network::None
                                                                           : Network::Cellular});
        break;
    case ControlTile::Airplane:
        m_session->give(input::SetAirplaneMode{!device.isAirplaneMode});
        break;
    case ControlTile::LowPower:
        m_session->give(input::SetLowPowerMode{!device.isLowPowerMode});
        break;
    }
}

// A call of an app is answered and declined in the words of its mechanism; the phone's own has
// none.
void PhoneView::endRinging(std::string_view word)
{
    const bool isOfApp = appCallerOf(m_session->phone()).has_value();
    const std::optional<Input> answer = isOfApp ? act(word, AppId()) : std::nullopt;
    m_session->give(answer.value_or(input::EndCall{}));
}

void PhoneView::activityButton(int index, int button)
{
    const auto &activities = m_phone->face().activities;
    if (index < 0 || index >= static_cast<int>(activities.size()))
        return;
    const FaceActivity &activity = activities[static_cast<std::size_t>(index)];
    if (button < 0 || button >= static_cast<int>(activity.buttons.size()))
        return;
    if (const auto given = act(activity.buttons[static_cast<std::size_t>(button)].event,
                               AppId(static_cast<std::uint64_t>(activity.appId))))
        m_session->give(*given);
}

void PhoneView::alertButton(int index)
{
    const bool isPrompt = m_session->phone().device.overlay == Overlay::LowPowerPrompt;
    // The prompt's first button switches Low Power Mode on, as its face words it.
    if (isPrompt && index == 0)
        m_session->give(input::SetLowPowerMode{true});
    else
        m_session->give(input::DismissOverlay{});
}

void PhoneView::hold(int app, double fraction)
{
    // While a card is between the fingers time runs at 1x at most.
    m_session->setHeld(fraction >= 0);
    emit cardHeld(app, fraction);
}

AppId PhoneView::notifiedApp(int index) const
{
    const auto &notifications = m_phone->face().notifications;
    if (index < 0 || index >= static_cast<int>(notifications.size()))
        return AppId();
    return AppId(static_cast<std::uint64_t>(notifications[static_cast<std::size_t>(index)].appId));
}

} // namespace offstage
