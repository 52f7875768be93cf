// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/painted_button.h"

#include "widgets/controls/focus_ring.h"
#include "widgets/theme/offstage_style.h"

#include <QKeyEvent>
#include <QPainter>

namespace offstage {

PaintedButton::PaintedButton(double cornerRadius, QWidget *parent)
    : QAbstractButton(parent), m_cornerRadius(cornerRadius),
      m_ring(new FocusRing(this, cornerRadius))
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void PaintedButton::paintPlate(QPainter &painter, const Tokens &t) const
{
    const QRectF box(rect());
    if (isChecked())
        paintBox(painter, box, m_cornerRadius, t.accentSoft, t.accentLine);
    else if (isDown())
        paintBox(painter, box, m_cornerRadius, t.line, t.line);
    else
        paintBox(painter, box, m_cornerRadius, isHovered() ? t.hover : t.raised, t.line);
}

bool PaintedButton::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

void PaintedButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!isEnabled())
        painter.setOpacity(disabledOpacity());
    paint(painter, tokensOf(this));
}

void PaintedButton::focusInEvent(QFocusEvent *event)
{
    QAbstractButton::focusInEvent(event);
    m_ring->follow(*event);
}

void PaintedButton::focusOutEvent(QFocusEvent *event)
{
    QAbstractButton::focusOutEvent(event);
    m_ring->follow(*event);
}

void PaintedButton::keyPressEvent(QKeyEvent *event)
{
    // Space is the button's own key already; Enter belongs to it as well where no dialog asks.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void paintBox(QPainter &painter, const QRectF &box, double corner, const QColor &fill,
              const QColor &border, double width)
{
    const double half = width / 2;
    painter.setPen(border.alpha() > 0 ? QPen(border, width) : QPen(Qt::NoPen));
    painter.setBrush(fill);
    if (border.alpha() > 0)
        painter.drawRoundedRect(box.adjusted(half, half, -half, -half), corner - half,
                                corner - half);
    else
        painter.drawRoundedRect(box, corner, corner);
}

} // namespace offstage
