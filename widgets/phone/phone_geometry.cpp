// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phone/phone_geometry.h"

#include <algorithm>
#include <cmath>

namespace offstage::phone {

namespace {

constexpr double gridLeft = 29;
constexpr double gridTop = 252;
constexpr double gridPitch = 90;
constexpr double gridRow = 96;
constexpr double dockTop = 752;

// The middle of a card at rest: a little below the middle of the screen, so that the icon and
// name above it stand clear of the island.
constexpr double cardMiddle = 524;

constexpr double alertWidth = 286;
constexpr double alertButtonHeight = 48;

} // namespace

QRectF gridIcon(int index)
{
    const int column = index % columns;
    const int row = index / columns;
    return {gridLeft + column * gridPitch, gridTop + row * gridRow, iconSize, iconSize};
}

QRectF dockIcon(int index)
{
    return {gridLeft + index * gridPitch, dockTop, iconSize, iconSize};
}

QRectF statusLetter(const QRectF &icon)
{
    return {icon.right() - 15, icon.bottom() - 15, 22, 22};
}

QRectF cardRect(double offset)
{
    // Older cards sink a little into the depth.
    const double depth = std::clamp(offset, 0.0, 2.0);
    const double scale = 1 - 0.04 * depth;
    const QSizeF size = cardSize * scale;
    const double x = screen.center().x() - offset * cardStep;
    return {x - size.width() / 2, cardMiddle - size.height() / 2, size.width(), size.height()};
}

QRectF heldCardRect(double lift)
{
    const double scale = 1 - (1 - heldScale) * std::clamp(lift / 0.1, 0.0, 1.0);
    const QSizeF size = cardSize * scale;
    const double y = cardMiddle - lift * cardSize.height();
    return {screen.center().x() - size.width() / 2, y - size.height() / 2, size.width(),
            size.height()};
}

QRectF pulledWindow(double pull)
{
    const double progress = std::clamp(pull / screen.height(), 0.0, 1.0);
    const double scale = 1 - 0.62 * std::sin(progress * 1.5707963);
    const QSizeF size = screen.size() * scale;
    const double bottom = screen.height() - 0.42 * pull;
    return {screen.center().x() - size.width() / 2, bottom - size.height(), size.width(),
            size.height()};
}

QRectF gauge(const QRectF &body, double right)
{
    const double height = std::min(252.0, body.height() * 0.4);
    const double middle = body.top() + body.height() * 0.485;
    return {std::min(body.right() + 24, right - 18), middle - height / 2, 8, height};
}

QRectF sideButtonTarget()
{
    return sideButton.adjusted(-9, -8, 22, 8);
}

QRectF callDecline()
{
    return {callBanner.right() - 116, callBanner.top() + 18, 48, 48};
}

QRectF callAnswer()
{
    return {callBanner.right() - 60, callBanner.top() + 18, 48, 48};
}

QRectF controlTile(int index)
{
    const double gap = 12;
    const double inset = 16;
    const double width = (controlPanel.width() - 2 * inset - gap) / 2;
    const double height = 76;
    return {controlPanel.left() + inset + (index % 2) * (width + gap),
            controlPanel.top() + inset + (index / 2) * (height + gap), width, height};
}

QRectF alertPanel(int buttons, int textLines)
{
    const double height = 76 + 20.0 * textLines + buttons * alertButtonHeight;
    return {screen.center().x() - alertWidth / 2, screen.center().y() - height / 2, alertWidth,
            height};
}

QRectF alertButton(int index, int buttons, int textLines)
{
    const QRectF panel = alertPanel(buttons, textLines);
    return {panel.left(), panel.bottom() - (buttons - index) * alertButtonHeight, panel.width(),
            alertButtonHeight};
}

QRectF notificationRect(int index)
{
    return {12, 286.0 + index * 84, 366, 76};
}

QRectF activityButton(const QRectF &card, int index, int count)
{
    constexpr double size = 44;
    const double left = card.right() - 14 - (count - index) * size - (count - 1 - index) * 8;
    return {left, card.center().y() - size / 2, size, size};
}

QRectF centerNotification(int index)
{
    return notificationRect(index).translated(0, 130 - notificationRect(0).top());
}

QRectF bodyIn(const QSizeF &area, const QMarginsF &margins)
{
    const double width = std::max(0.0, area.width() - margins.left() - margins.right());
    const double height = std::max(0.0, area.height() - margins.top() - margins.bottom());
    const double scale = std::min(width / bodySize.width(), height / bodySize.height());
    const QSizeF size = bodySize * scale;
    return {margins.left() + (width - size.width()) / 2,
            margins.top() + (height - size.height()) / 2, size.width(), size.height()};
}

double scaleOf(const QRectF &body)
{
    return body.width() / bodySize.width();
}

QPointF toScreen(const QRectF &body, QPointF position)
{
    const double scale = scaleOf(body);
    return scale > 0 ? (position - body.topLeft()) / scale - screenInBody.topLeft() : QPointF();
}

} // namespace offstage::phone
