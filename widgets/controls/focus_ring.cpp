// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/focus_ring.h"

#include "widgets/theme/offstage_style.h"

#include <QPainter>

#include <algorithm>

namespace offstage {

FocusRing::FocusRing(QWidget *control, double cornerRadius)
    : QFocusFrame(control), m_control(control), m_cornerRadius(cornerRadius)
{
    hide();
}

void FocusRing::follow(const QFocusEvent &event)
{
    const bool byKeyboard = event.reason() != Qt::MouseFocusReason &&
                            event.reason() != Qt::PopupFocusReason &&
                            event.reason() != Qt::ActiveWindowFocusReason;
    if (event.gotFocus() && byKeyboard)
        setWidget(m_control);
    else if (event.lostFocus())
        setWidget(nullptr);
}

void FocusRing::paintEvent(QPaintEvent *)
{
    if (!m_control)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokensOf(m_control).accent, stroke::focus));
    const double half = stroke::focus / 2;
    const QRectF ring = QRectF(rect()).adjusted(half, half, -half, -half);
    const double corner = std::min(m_cornerRadius + stroke::focusGap + half,
                                   std::min(ring.width(), ring.height()) / 2);
    painter.drawRoundedRect(ring, corner, corner);
}

} // namespace offstage
