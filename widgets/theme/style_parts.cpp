// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/style_parts.h"

#include "widgets/theme/icon.h"
#include "widgets/theme/type.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace offstage {

namespace {

constexpr double menuGlyph = 14;
constexpr double disabledOpacity = 0.4;

void paintRounded(QPainter &painter, const QRectF &box, double corner, const QColor &fill,
                  const QColor &border, double width)
{
    const double half = width / 2;
    painter.setPen(QPen(border, width));
    painter.setBrush(fill);
    painter.drawRoundedRect(box.adjusted(half, half, -half, -half), corner - half, corner - half);
}

} // namespace

void paintMenuPanel(QPainter &painter, const QRectF &box, const Tokens &t)
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintRounded(painter, box, radius::card, t.raised, t.edge, stroke::line);
}

int menuItemRoom(const QStyleOptionMenuItem &item)
{
    // Before the words the glyphs' column, after them the arrow of a further menu.
    const bool hasGlyphs = item.maxIconWidth > 0 || item.menuHasCheckableItems;
    const bool opensMenu = item.menuItemType == QStyleOptionMenuItem::SubMenu;
    return (hasGlyphs ? 31 : 10) + 18 + (opensMenu ? 20 : 0);
}

void paintMenuItem(QPainter &painter, const QStyleOptionMenuItem &item, const Tokens &t)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF row(item.rect);
    if (item.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(QRectF(row.left() + 2, row.center().y(), row.width() - 4, 1), t.hair);
        return;
    }
    const bool isEnabled = item.state & QStyle::State_Enabled;
    const bool isSelected = isEnabled && (item.state & QStyle::State_Selected);
    if (isSelected) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.accent);
        painter.drawRoundedRect(row, radius::badge, radius::badge);
    }
    if (!isEnabled)
        painter.setOpacity(disabledOpacity);
    const QColor ink = isSelected ? t.accentInk : t.ink;
    const QRectF glyph(row.left() + 8, row.center().y() - menuGlyph / 2, menuGlyph, menuGlyph);
    if (item.checked && item.checkType != QStyleOptionMenuItem::NotCheckable)
        drawIcon(painter, glyph, QStringLiteral("check"), ink);
    else if (!item.icon.name().isEmpty())
        drawIcon(painter, glyph, item.icon.name(), ink);
    else
        item.icon.paint(&painter, glyph.toRect());
    const bool hasGlyphs = item.maxIconWidth > 0 || item.menuHasCheckableItems;
    const QRectF words = row.adjusted(hasGlyphs ? 31 : 10, 0, -8, 0);
    const auto parts = item.text.split(QLatin1Char('\t'));
    painter.setFont(typeFont(TypeToken::Body));
    painter.setPen(ink);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, parts.at(0));
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu) {
        drawIcon(painter, QRectF(row.right() - 20, row.center().y() - 6, 12, 12),
                 QStringLiteral("chevron-right"), ink);
    } else if (parts.size() > 1) {
        // A plus joins two keys, unless it is the key.
        QString keys = parts.at(1);
        if (keys.size() > 1)
            keys.replace(QLatin1Char('+'), QLatin1Char(' '));
        painter.setFont(typeFont(TypeToken::Ruler, QFont::Normal));
        painter.setPen(isSelected ? t.accentInk : t.ink3);
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignRight, keys);
    }
}

void paintPushButton(QPainter &painter, const QStyleOptionButton &button, const Tokens &t)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box(button.rect);
    const bool isEnabled = button.state & QStyle::State_Enabled;
    const bool isDown = button.state & QStyle::State_Sunken;
    const bool isOn = button.state & QStyle::State_On;
    const bool isHovered = isEnabled && (button.state & QStyle::State_MouseOver);
    const bool isPrimary = button.features & QStyleOptionButton::DefaultButton;
    QColor fill = isDown ? t.line : isHovered ? t.hover : t.raised;
    QColor border = t.line;
    if (isOn) {
        fill = t.accentSoft;
        border = t.accentLine;
    } else if (isPrimary) {
        fill = isDown ? t.accentPressed : isHovered ? t.accentHover : t.accent;
        border = fill;
    }
    if (!isEnabled)
        painter.setOpacity(disabledOpacity);
    double width = stroke::line;
    if ((button.state & QStyle::State_HasFocus) && !isPrimary) {
        border = t.accent;
        width = stroke::focus;
    }
    paintRounded(painter, box, radius::button, fill, border, width);
}

void paintFieldFrame(QPainter &painter, const QStyleOption &option, const Tokens &t)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isFocused = option.state & QStyle::State_HasFocus;
    const bool isHovered = isEnabled && (option.state & QStyle::State_MouseOver);
    if (!isEnabled)
        painter.setOpacity(0.45);
    const QColor border = isFocused ? t.accent : isHovered ? t.edge : t.line;
    paintRounded(painter, QRectF(option.rect), radius::button, t.canvas, border,
                 isFocused ? stroke::focus : stroke::line);
}

void paintScrollThumb(QPainter &painter, const QRectF &thumb, const QStyleOptionSlider &option,
                      const Tokens &t)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isHeld = option.activeSubControls & QStyle::SC_ScrollBarSlider;
    painter.setPen(Qt::NoPen);
    painter.setBrush(isHeld ? t.ink3 : t.edge);
    painter.setOpacity(isHeld ? 1 : 0.55);
    const QRectF bar = thumb.adjusted(2, 2, -2, -2);
    const double corner = std::min(bar.width(), bar.height()) / 2;
    painter.drawRoundedRect(bar, corner, corner);
}

void paintSlider(QPainter &painter, const QRectF &groove, const QRectF &handle,
                 const QStyleOptionSlider &option, const Tokens &t)
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (!(option.state & QStyle::State_Enabled))
        painter.setOpacity(disabledOpacity);
    const bool across = option.orientation == Qt::Horizontal;
    const QPointF middle = groove.center();
    const QRectF track = across ? QRectF(groove.left(), middle.y() - 2, groove.width(), 4)
                                : QRectF(middle.x() - 2, groove.top(), 4, groove.height());
    QRectF filled = track;
    if (across && option.upsideDown)
        filled.setLeft(handle.center().x());
    else if (across)
        filled.setRight(handle.center().x());
    else
        filled.setTop(handle.center().y());
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.line);
    painter.drawRoundedRect(track, 2, 2);
    painter.setBrush(t.accent);
    painter.drawRoundedRect(filled, 2, 2);
    const bool isFocused = option.state & QStyle::State_HasFocus;
    painter.setPen(QPen(isFocused ? t.accent : t.edge, isFocused ? stroke::focus : stroke::line));
    painter.setBrush(t.raised);
    painter.drawEllipse(handle.center(), 7.5, 7.5);
}

void paintCheckBox(QPainter &painter, const QStyleOption &option, bool isRound, const Tokens &t)
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (!(option.state & QStyle::State_Enabled))
        painter.setOpacity(disabledOpacity);
    const QRectF box(option.rect);
    const bool isOn = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const bool isFocused = option.state & QStyle::State_HasFocus;
    const QColor border = isOn || isFocused ? t.accent : t.edge;
    paintRounded(painter, box, isRound ? box.width() / 2 : radius::badge,
                 isOn ? t.accent : t.canvas, border, isFocused ? stroke::focus : stroke::line);
    if (!isOn)
        return;
    if (isRound) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.accentInk);
        painter.drawEllipse(box.center(), 3, 3);
        return;
    }
    const bool isPartial = option.state & QStyle::State_NoChange;
    drawIcon(painter, box.adjusted(1, 1, -1, -1),
             isPartial ? QStringLiteral("minus") : QStringLiteral("check"), t.accentInk);
}

} // namespace offstage
