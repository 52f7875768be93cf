// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/button.h"

#include "widgets/theme/icon.h"
#include "widgets/theme/type.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include <cmath>

namespace offstage {

namespace {

constexpr double padding = 12;
constexpr double smallPadding = 10;
constexpr double iconPadding = 10;
constexpr double glyphSize = 16;
constexpr double iconGap = 7;
constexpr double smallIconGap = 4;
constexpr double arrowSize = 14;
constexpr double arrowGap = 6;

} // namespace

Button::Button(const QString &text, const QString &iconName, QWidget *parent)
    : PaintedButton(radius::button, parent), m_iconName(iconName)
{
    setText(text);
    setAccessibleName(text);
    connect(this, &QAbstractButton::clicked, this, &Button::openMenu);
}

void Button::setIconName(const QString &name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

void Button::setPrimary(bool primary)
{
    m_primary = primary;
    update();
}

void Button::setSmall(bool small)
{
    m_small = small;
    updateGeometry();
    update();
}

void Button::setIconOnly(bool iconOnly)
{
    m_iconOnly = iconOnly;
    if (toolTip().isEmpty())
        setToolTip(text());
    updateGeometry();
    update();
}

void Button::setMenu(QMenu *menu)
{
    m_menu = menu;
    updateGeometry();
    update();
}

QFont Button::wordsFont() const
{
    return typeFont(m_small ? TypeToken::Row : TypeToken::Body, QFont::Medium);
}

QSize Button::sizeHint() const
{
    const int tall = qRound((m_small ? height::smallButton : height::button) * typeFactor());
    if (m_iconOnly)
        return {tall, tall};
    const double end = m_small ? smallPadding : padding;
    double wide = end + QFontMetricsF(wordsFont()).horizontalAdvance(text());
    wide +=
        m_iconName.isEmpty() ? end : iconPadding + glyphSize + (m_small ? smallIconGap : iconGap);
    if (m_menu)
        wide += arrowGap + arrowSize - 3;
    return {int(std::ceil(wide)), tall};
}

void Button::paint(QPainter &painter, const Tokens &t)
{
    QColor ink = t.ink;
    if (m_primary) {
        const QColor fill = isDown() ? t.accentPressed : isHovered() ? t.accentHover : t.accent;
        paintBox(painter, QRectF(rect()), cornerRadius(), fill, Qt::transparent);
        ink = t.accentInk;
    } else {
        paintPlate(painter, t);
        if (isChecked())
            ink = t.accentText;
    }
    const double middle = height() / 2.0;
    const double end = m_small ? smallPadding : padding;
    double x = end;
    if (!m_iconName.isEmpty()) {
        x = m_iconOnly ? (width() - glyphSize) / 2 : iconPadding;
        drawIcon(painter, QRectF(x, middle - glyphSize / 2, glyphSize, glyphSize), m_iconName, ink);
        x += glyphSize + (m_small ? smallIconGap : iconGap);
    }
    if (m_iconOnly)
        return;
    double right = width() - end;
    if (m_menu) {
        right = width() - end + 3 - arrowSize;
        drawIcon(painter, QRectF(right, middle - arrowSize / 2, arrowSize, arrowSize),
                 QStringLiteral("chevron-down"), ink);
        right -= arrowGap;
    }
    const QFontMetricsF metrics(wordsFont());
    painter.setFont(wordsFont());
    painter.setPen(ink);
    // A px of slack, because a width that was rounded up must not elide.
    painter.drawText(QRectF(x, 0, right - x + 1, height()), Qt::AlignVCenter | Qt::AlignLeft,
                     metrics.elidedText(text(), Qt::ElideRight, right - x + 1));
}

void Button::keyPressEvent(QKeyEvent *event)
{
    if (m_menu && event->key() == Qt::Key_Down)
        openMenu();
    else
        PaintedButton::keyPressEvent(event);
}

void Button::openMenu()
{
    if (m_menu)
        m_menu->popup(mapToGlobal(QPoint(0, height() + 4)));
}

} // namespace offstage
