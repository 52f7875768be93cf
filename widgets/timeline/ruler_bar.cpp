// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/ruler_bar.h"

#include "widgets/theme/offstage_style.h"
#include "widgets/theme/type.h"
#include "widgets/timeline/lane_parts.h"
#include "widgets/timeline/ruler_steps.h"

#include <QPainter>

namespace offstage {

namespace {

constexpr double majorTick = 10;
constexpr double minorTick = 5;
constexpr double labelGap = 6;
constexpr double coverGap = 4;

} // namespace

RulerBar::RulerBar(QWidget *parent) : QWidget(parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void RulerBar::setAxis(const TimeAxis &axis)
{
    m_axis = axis;
    update();
}

void RulerBar::setCovered(double from, double to)
{
    if (from == m_coveredFrom && to == m_coveredTo)
        return;
    m_coveredFrom = from;
    m_coveredTo = to;
    update();
}

void RulerBar::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    const QFont font = typeFont(TypeToken::Ruler);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.panel);
    painter.fillRect(QRectF(0, height() - 1, width(), 1), tokens.line);
    const double bottom = height() - 1;
    for (const Tick &tick : ticks(m_axis, rulerStep(m_axis.millisecondsPerPixel()))) {
        const double x = snapped(painter, m_axis.x(tick.at) - 0.5);
        const double tall = tick.isMajor ? majorTick : minorTick;
        painter.fillRect(QRectF(x, bottom - tall, 1, tall),
                         tick.isMajor ? tokens.edge : tokens.line);
        if (!tick.isMajor)
            continue;
        const double left = x + labelGap;
        const double right = left + digitsWidth(tick.label, font);
        const bool isCovered = right + coverGap > m_coveredFrom && left - coverGap < m_coveredTo;
        if (isCovered || right > width())
            continue;
        painter.setPen(tokens.ink2);
        drawDigits(painter, QRectF(left, 0, right - left, height() - 3.0),
                   Qt::AlignLeft | Qt::AlignVCenter, tick.label, font);
    }
}

} // namespace offstage
