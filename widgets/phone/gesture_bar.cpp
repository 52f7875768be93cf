// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phone/gesture_bar.h"

#include "widgets/theme/icon.h"
#include "widgets/theme/offstage_style.h"
#include "widgets/theme/tokens.h"

#include <QAbstractButton>
#include <QPainter>

#include <algorithm>

namespace offstage {

namespace {

constexpr QSize buttonSize{38, 30};
constexpr int gap = 4;
// Room for the focus ring.
constexpr int ringRoom = 4;
constexpr double iconSide = 18;
constexpr int smallestStep = 36;

class GestureButton : public QAbstractButton {
public:
    GestureButton(QString icon, const QString &name, const QString &key, const QString &meaning,
                  QWidget *parent)
        : QAbstractButton(parent), m_icon(std::move(icon))
    {
        setAccessibleName(name);
        setToolTip(QStringLiteral("%1 (%2)\n%3").arg(name, key, meaning));
        setAccessibleDescription(meaning);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
    }

protected:
    // A press asks; only the answer, setOn(), changes the look.
    void nextCheckState() override {}

    void paintEvent(QPaintEvent *) override
    {
        const Tokens &tokens = tokensOf(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (!isEnabled()) {
            painter.setOpacity(0.4);
        }
        const QRectF box = QRectF(rect()).adjusted(ringRoom, ringRoom, -ringRoom, -ringRoom);
        const bool on = isChecked();
        const bool hovered = underMouse() && isEnabled();
        const QColor fill = isDown()  ? tokens.line
                            : on      ? tokens.accentSoft
                            : hovered ? tokens.hover
                                      : tokens.raised;
        painter.setPen(QPen(on ? tokens.accentLine : tokens.line, stroke::line));
        painter.setBrush(fill);
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius::button, radius::button);
        const QColor ink = on ? tokens.accentText : hovered ? tokens.ink : tokens.ink2;
        QRectF glyph(0, 0, iconSide, iconSide);
        glyph.moveCenter(box.center());
        drawIcon(painter, glyph, m_icon, ink);
        if (hasFocus()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(tokens.accent, stroke::focus));
            painter.drawRoundedRect(box.adjusted(-3, -3, 3, 3), radius::button + 3,
                                    radius::button + 3);
        }
    }

private:
    QString m_icon;
};

std::size_t indexOf(GestureBar::Button which)
{
    return static_cast<std::size_t>(which);
}

} // namespace

GestureBar::GestureBar(QWidget *parent) : QWidget(parent)
{
    const auto add = [&](Button which, const char *icon, const QString &name, const QString &key,
                         const QString &meaning) {
        auto *button = new GestureButton(QString::fromLatin1(icon), name, key, meaning, this);
        m_buttons.at(indexOf(which)) = button;
        return button;
    };
    connect(add(Button::Home, "home", tr("Home"), tr("H"),
                tr("The app in front goes to the background.")),
            &QAbstractButton::clicked, this, &GestureBar::homeRequested);
    connect(add(Button::AppSwitcher, "app-switcher", tr("App switcher"), tr("Tab on the phone"),
                tr("The cards of the apps used last; a card flicked up is a force quit.")),
            &QAbstractButton::clicked, this, &GestureBar::appSwitcherRequested);
    connect(add(Button::Side, "side-button", tr("Side button"), tr("L"),
                tr("Locks the phone, or lights its screen.")),
            &QAbstractButton::clicked, this, &GestureBar::sideButtonPressed);
    connect(add(Button::ControlCenter, "control-center", tr("Control Center"),
                tr("drag down from the top right"),
                tr("The app in front becomes inactive under it.")),
            &QAbstractButton::clicked, this, &GestureBar::controlCenterRequested);
    connect(add(Button::Call, "call", tr("Incoming call"), tr("9"),
                tr("A call covers the screen: the app in front becomes inactive.")),
            &QAbstractButton::clicked, this, &GestureBar::callRequested);
    connect(add(Button::XRay, "xray", tr("X-ray"), tr("X"),
                tr("The state of every app as a letter on its icon.")),
            &QAbstractButton::clicked, this,
            [this] { emit xRayRequested(!button(Button::XRay)->isChecked()); });
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Gestures"));
}

QAbstractButton *GestureBar::button(Button which) const
{
    return m_buttons.at(indexOf(which));
}

QSize GestureBar::sizeHint() const
{
    const int count = static_cast<int>(buttonCount);
    return {count * (buttonSize.width() + gap) + 2 * ringRoom - gap,
            buttonSize.height() + 2 * ringRoom};
}

QSize GestureBar::minimumSizeHint() const
{
    return {static_cast<int>(buttonCount) * smallestStep, sizeHint().height()};
}

// Placed by hand: the focus rings of two neighbours share the room between them, which no layout
// allows. Where there is little room the buttons become narrower, not the gaps.
void GestureBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int count = static_cast<int>(buttonCount);
    const int step = std::clamp((width() - gap) / count, smallestStep, buttonSize.width() + gap);
    const int box = step - gap;
    const int left = (width() - (count * step - gap)) / 2;
    const int top = (height() - buttonSize.height()) / 2;
    for (int i = 0; i < count; ++i) {
        const int x = isRightToLeft() ? left + (count - 1 - i) * step : left + i * step;
        m_buttons.at(static_cast<std::size_t>(i))
            ->setGeometry(x - ringRoom, top - ringRoom, box + 2 * ringRoom,
                          buttonSize.height() + 2 * ringRoom);
    }
}

void GestureBar::setOn(Button which, bool on)
{
    button(which)->setChecked(on);
}

} // namespace offstage
