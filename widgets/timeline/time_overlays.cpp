// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/time_overlays.h"

#include "widgets/theme/icon.h"
#include "widgets/theme/offstage_style.h"
#include "widgets/theme/type.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace offstage {

namespace {

constexpr int pillHeight = 22;
constexpr double pillPadding = 7;
constexpr double pillRadius = 6;
constexpr double arrowWidth = 10;
constexpr double arrowHeight = 6;
constexpr int lineRoom = 3;
constexpr float tintAlpha = 0.10F;
constexpr float rangeAlpha = 0.12F;
constexpr float oldFutureAlpha = 0.55F;

QColor faded(QColor color, float alpha)
{
    color.setAlphaF(alpha);
    return color;
}

} // namespace

LaneOverlay::LaneOverlay(Kind kind, QWidget *parent) : QWidget(parent), m_kind(kind)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void LaneOverlay::place(double x, double width, int top, int bottom)
{
    const bool isLine = m_kind == Kind::Playhead || m_kind == Kind::HoverLine;
    // On device pixels, so that it moves only when it is seen to.
    const double ratio = devicePixelRatioF();
    x = std::round(x * ratio) / ratio;
    const int left = static_cast<int>(std::floor(isLine ? x - 1 : x));
    const int right = isLine ? left + lineRoom : static_cast<int>(std::ceil(x + width));
    const QRect place(left, top, std::max(1, right - left), std::max(1, bottom - top));
    if (isVisibleTo(parentWidget()) && place == geometry() && m_left == x - left &&
        m_width == width)
        return;
    m_left = x - left;
    m_width = width;
    setGeometry(place);
    show();
    if (isLine)
        update();
}

void LaneOverlay::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    const double tall = height();
    switch (m_kind) {
    case Kind::Playhead:
        painter.fillRect(QRectF(m_left - stroke::playhead / 2, 0, stroke::playhead, tall),
                         tokens.playhead);
        break;
    case Kind::HoverLine: {
        QPen pen(tokens.ink2, 1, Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({1, 2});
        painter.setPen(pen);
        painter.drawLine(QPointF(std::floor(m_left) + 0.5, 0),
                         QPointF(std::floor(m_left) + 0.5, tall));
        break;
    }
    case Kind::HoverTint:
        painter.fillRect(rect(), faded(tokens.ink, tintAlpha));
        break;
    case Kind::OldFuture:
        painter.fillRect(QRectF(m_left, 0, m_width, tall), faded(tokens.wing, oldFutureAlpha));
        break;
    case Kind::Range:
        painter.fillRect(QRectF(m_left, 0, m_width, tall), faded(tokens.accent, rangeAlpha));
        painter.fillRect(QRectF(m_left, 0, 1.5, tall), tokens.accent);
        painter.fillRect(QRectF(m_left + m_width - 1.5, 0, 1.5, tall), tokens.accent);
        break;
    }
}

TimePill::TimePill(Kind kind, QWidget *parent) : QWidget(parent), m_kind(kind)
{
    if (kind == Kind::Playhead)
        setCursor(Qt::SizeHorCursor);
    else
        setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void TimePill::place(double x, const QString &text, const QRect &ruler)
{
    const QFont font = typeFont(TypeToken::Ruler, QFont::DemiBold);
    const double icon = m_kind == Kind::Fork ? 17 : 0;
    const int wide = static_cast<int>(std::ceil(digitsWidth(text, font) + 2 * pillPadding + icon));
    int left = static_cast<int>(std::round(x - wide / 2.0));
    left = std::clamp(left, ruler.left(), std::max(ruler.left(), ruler.right() + 1 - wide));
    const int arrow = m_kind == Kind::Playhead ? static_cast<int>(arrowHeight) : 0;
    const int top = ruler.top() + (ruler.height() - pillHeight) / 2 - 1;
    const double ratio = devicePixelRatioF();
    const double tip = std::round((x - left) * ratio) / ratio;
    const QRect place(left, top, wide, pillHeight + arrow);
    if (isVisibleTo(parentWidget()) && place == geometry() && tip == m_arrow && text == m_text)
        return;
    m_arrow = tip;
    m_text = text;
    setGeometry(place);
    setAccessibleName(text);
    show();
    update();
}

void TimePill::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF pill(0, 0, width(), pillHeight);
    QColor fill = tokens.playhead;
    QColor ink = tokens.playheadText;
    painter.setPen(Qt::NoPen);
    if (m_kind == Kind::Fork) {
        fill = tokens.accent;
        ink = tokens.accentInk;
    } else if (m_kind == Kind::Pointer) {
        fill = tokens.raised;
        ink = tokens.ink;
        painter.setPen(QPen(tokens.edge, 1));
    }
    painter.setBrush(fill);
    const double inset = m_kind == Kind::Pointer ? 0.5 : 0;
    painter.drawRoundedRect(pill.adjusted(inset, inset, -inset, -inset), pillRadius, pillRadius);
    if (m_kind == Kind::Playhead) {
        const QPointF arrow[] = {{m_arrow - arrowWidth / 2, pillHeight - 0.5},
                                 {m_arrow + arrowWidth / 2, pillHeight - 0.5},
                                 {m_arrow, pillHeight + arrowHeight}};
        painter.drawPolygon(arrow, 3);
    }
    QRectF words = pill;
    if (m_kind == Kind::Fork) {
        drawIcon(painter, QRectF(6, 4, 14, 14), u"branch", ink);
        words.setLeft(17);
    }
    painter.setPen(ink);
    drawDigits(painter, words, Qt::AlignCenter, m_text,
               typeFont(TypeToken::Ruler, QFont::DemiBold));
}

void TimePill::mousePressEvent(QMouseEvent *event)
{
    m_grab = static_cast<int>(std::lround(event->position().x() - m_arrow));
}

void TimePill::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        emit draggedTo(mapToParent(event->position().toPoint()).x() - m_grab);
}

} // namespace offstage
