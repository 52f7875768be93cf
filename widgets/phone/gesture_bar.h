// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>
#include <cstddef>
#include <cstdint>

class QAbstractButton;

namespace offstage {

// The gestures as buttons, for who has no finger on the phone: home, app switcher, side button,
// Control Center, call and X-ray. It asks; what is on is told to it.
class GestureBar : public QWidget {
    Q_OBJECT

public:
    enum class Button : std::uint8_t { Home, AppSwitcher, Side, ControlCenter, Call, XRay };
    static constexpr std::size_t buttonCount = 6;

    explicit GestureBar(QWidget *parent = nullptr);

    QAbstractButton *button(Button which) const;
    void setOn(Button which, bool on);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void homeRequested();
    void appSwitcherRequested();
    void sideButtonPressed();
    void controlCenterRequested();
    void callRequested();
    void xRayRequested(bool shown);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    std::array<QAbstractButton *, buttonCount> m_buttons{};
};

} // namespace offstage
