// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/tile.h"

#include "widgets/theme/icon.h"
#include "widgets/theme/type.h"

#include <QFontMetricsF>
#include <QMenu>
#include <QPainter>

namespace offstage {

namespace {

constexpr int tileWidth = 137;
constexpr int narrowest = 100;
constexpr int compactHeight = 30;
constexpr int compactWidth = 44;
constexpr double glyphSize = 16;
constexpr double iconLeft = 8;
constexpr double wordsLeft = 32;
constexpr double right = 8;

} // namespace

Tile::Tile(const QString &iconName, const QString &name, const QString &keyDigit, QWidget *parent)
    : PaintedButton(radius::tile, parent), m_iconName(iconName), m_keyDigit(keyDigit)
{
    setText(name);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (m_menu)
            m_menu->popup(mapToGlobal(QPoint(0, height() + 4)));
    });
    describe();
}

void Tile::setValue(const QString &value)
{
    if (m_value == value)
        return;
    m_value = value;
    describe();
    update();
}

void Tile::setIconName(const QString &name)
{
    m_iconName = name;
    update();
}

void Tile::setWouldFork(bool wouldFork)
{
    m_wouldFork = wouldFork;
    update();
}

void Tile::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
    update();
}

void Tile::setMenu(QMenu *menu)
{
    m_menu = menu;
}

QSize Tile::sizeHint() const
{
    return m_compact ? QSize(compactWidth, qRound(compactHeight * typeFactor()))
                     : QSize(tileWidth, qRound(height::tile * typeFactor()));
}

QSize Tile::minimumSizeHint() const
{
    return {m_compact ? compactHeight : narrowest, sizeHint().height()};
}

void Tile::describe()
{
    setAccessibleName(m_value.isEmpty() ? text() : tr("%1, %2").arg(text(), m_value));
}

void Tile::paint(QPainter &painter, const Tokens &t)
{
    paintFace(painter, t);
    const QColor ink = isChecked() ? t.accentText : t.ink2;
    const double x = m_compact ? (width() - glyphSize) / 2 : iconLeft;
    drawIcon(painter, QRectF(x, (height() - glyphSize) / 2, glyphSize, glyphSize), m_iconName, ink);
    if (!m_compact)
        paintWords(painter, t);
}

void Tile::paintFace(QPainter &painter, const Tokens &t) const
{
    if (!m_wouldFork || !(isHovered() || hasFocus())) {
        paintPlate(painter, t);
        return;
    }
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPen pen(t.accentLine, stroke::line);
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.setBrush(isChecked() ? t.accentSoft : t.hover);
    painter.drawRoundedRect(box, cornerRadius() - 0.5, cornerRadius() - 0.5);
}

void Tile::paintWords(QPainter &painter, const Tokens &t) const
{
    const double factor = typeFactor();
    const QFont nameFont = typeFont(TypeToken::Row, QFont::Medium);
    const QFont valueFont = typeFont(TypeToken::Micro);
    const QFont keyFont = typeFont(TypeToken::Letter, QFont::Medium);
    const double middle = height() / 2.0;
    const double keyWidth = QFontMetricsF(keyFont).horizontalAdvance(m_keyDigit);
    const double room = width() - wordsLeft - right;
    const double valueBase = middle + 10.2 * factor;
    painter.setFont(nameFont);
    painter.setPen(t.ink);
    painter.drawText(QPointF(wordsLeft, middle - 2.6 * factor),
                     QFontMetricsF(nameFont).elidedText(text(), Qt::ElideRight, room));
    painter.setFont(valueFont);
    painter.setPen(isChecked() ? t.accentText : t.ink3);
    painter.drawText(
        QPointF(wordsLeft, valueBase),
        QFontMetricsF(valueFont).elidedText(m_value, Qt::ElideRight, room - keyWidth - 4));
    painter.setFont(keyFont);
    painter.setPen(t.ink3);
    painter.drawText(QPointF(width() - right - keyWidth, valueBase), m_keyDigit);
}

} // namespace offstage
