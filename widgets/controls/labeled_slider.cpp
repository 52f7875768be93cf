// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/labeled_slider.h"

#include "widgets/theme/icon.h"
#include "widgets/theme/offstage_style.h"
#include "widgets/theme/type.h"

#include <QFontMetricsF>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace offstage {

namespace {

constexpr double glyphSize = 16;
constexpr double gap = 8;
constexpr double trackHeight = 4;
constexpr double thumbSize = 16;
constexpr double tickHeight = 8;
constexpr double shortestTrack = 60;

QFont nameFont()
{
    return typeFont(TypeToken::Row);
}

} // namespace

LabeledSlider::LabeledSlider(const QString &iconName, const QString &name, QWidget *parent)
    : QAbstractSlider(parent), m_iconName(iconName), m_name(name)
{
    setOrientation(Qt::Horizontal);
    setFocusPolicy(Qt::StrongFocus);
    setRange(0, 100);
    setPageStep(10);
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LabeledSlider::setUnit(const QString &unit)
{
    m_unit = unit;
    update();
}

void LabeledSlider::setTick(int value)
{
    m_tick = value;
    update();
}

void LabeledSlider::setNameVisible(bool visible)
{
    m_nameVisible = visible;
    update();
}

QString LabeledSlider::valueText() const
{
    return m_unit.isEmpty() ? QString::number(sliderPosition())
                            : QStringLiteral("%1 %2").arg(sliderPosition()).arg(m_unit);
}

QRectF LabeledSlider::track() const
{
    double left = m_iconName.isEmpty() ? 0 : glyphSize + gap;
    if (m_nameVisible)
        left += QFontMetricsF(nameFont()).horizontalAdvance(m_name) + gap + thumbSize / 2;
    const double words =
        digitsWidth(QStringLiteral("%1 %2").arg(maximum()).arg(m_unit), nameFont());
    return QRectF(left, (height() - trackHeight) / 2.0, width() - left - words - gap, trackHeight);
}

double LabeledSlider::positionOf(int value) const
{
    const QRectF bar = track();
    const double share =
        maximum() > minimum() ? double(value - minimum()) / (maximum() - minimum()) : 0;
    return bar.left() + share * bar.width();
}

int LabeledSlider::valueAt(double x) const
{
    const QRectF bar = track();
    const double share = std::clamp((x - bar.left()) / std::max(1.0, bar.width()), 0.0, 1.0);
    return minimum() + qRound(share * (maximum() - minimum()));
}

QSize LabeledSlider::sizeHint() const
{
    return minimumSizeHint() + QSize(80, 0);
}

QSize LabeledSlider::minimumSizeHint() const
{
    const double beside = width() - track().width();
    return {int(std::ceil(beside + shortestTrack)), qRound(34 * typeFactor())};
}

void LabeledSlider::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!isEnabled())
        painter.setOpacity(0.4);
    const double middle = height() / 2.0;
    double x = 0;
    if (!m_iconName.isEmpty()) {
        drawIcon(painter, QRectF(0, middle - glyphSize / 2, glyphSize, glyphSize), m_iconName,
                 t.ink2);
        x = glyphSize + gap;
    }
    painter.setPen(t.ink);
    if (m_nameVisible) {
        painter.setFont(nameFont());
        painter.drawText(QRectF(x, 0, width(), height()), Qt::AlignVCenter | Qt::AlignLeft, m_name);
    }
    drawDigits(painter, QRectF(rect()), Qt::AlignVCenter | Qt::AlignRight, valueText(), nameFont());
    const QRectF bar = track();
    QRectF filled = bar;
    filled.setRight(positionOf(sliderPosition()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.line);
    painter.drawRoundedRect(bar, trackHeight / 2, trackHeight / 2);
    painter.setBrush(t.accent);
    painter.drawRoundedRect(filled, trackHeight / 2, trackHeight / 2);
    if (m_tick >= minimum() && m_tick <= maximum()) {
        const double at = std::round(positionOf(m_tick));
        painter.fillRect(QRectF(at, middle + trackHeight / 2 + 1, 1, tickHeight - trackHeight),
                         t.edge);
    }
    paintThumb(painter, t);
}

void LabeledSlider::paintThumb(QPainter &painter, const Tokens &t) const
{
    const QPointF centre(positionOf(sliderPosition()), height() / 2.0);
    const double round = thumbSize / 2;
    if (m_showsFocus) {
        painter.setPen(QPen(t.accent, stroke::focus));
        painter.setBrush(palette().color(backgroundRole()));
        const double ring = round + stroke::focusGap + stroke::focus / 2;
        painter.drawEllipse(centre, ring, ring);
    }
    painter.setPen(QPen(t.edge, stroke::line));
    painter.setBrush(isSliderDown() ? t.hover : t.raised);
    painter.drawEllipse(centre, round - 0.5, round - 0.5);
}

void LabeledSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    m_valueAtPress = value();
    setTracking(false);
    setSliderDown(true);
    setSliderPosition(valueAt(event->position().x()));
}

void LabeledSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown())
        setSliderPosition(valueAt(event->position().x()));
}

void LabeledSlider::mouseReleaseEvent(QMouseEvent *)
{
    if (!isSliderDown())
        return;
    setSliderDown(false);
    setTracking(true);
    update();
    if (value() != m_valueAtPress)
        emit released(value());
}

void LabeledSlider::keyPressEvent(QKeyEvent *event)
{
    const int before = value();
    QAbstractSlider::keyPressEvent(event);
    m_showsFocus = true;
    if (value() != before)
        emit released(value());
}

void LabeledSlider::wheelEvent(QWheelEvent *event)
{
    const int before = value();
    QAbstractSlider::wheelEvent(event);
    if (value() != before)
        emit released(value());
}

void LabeledSlider::focusInEvent(QFocusEvent *event)
{
    m_showsFocus = event->reason() != Qt::MouseFocusReason;
    update();
}

void LabeledSlider::focusOutEvent(QFocusEvent *)
{
    m_showsFocus = false;
    update();
}

} // namespace offstage
