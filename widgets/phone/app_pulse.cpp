// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phone/app_pictures.h"

#include "widgets/phone/phone_colors.h"
#include "widgets/phone/phone_geometry.h"
#include "widgets/phone/phone_text.h"

#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>

#include <array>

// A workout: three rings, the pulse as a line, the week.
namespace offstage::phone {

namespace {

const QColor ground{0x1A, 0x0F, 0x18};
const QColor panel{0x2A, 0x1A, 0x27};
const QColor pink{0xF0, 0x64, 0x8A};
const QColor sand{0xF6, 0xC4, 0x7E};
const QColor sea{0x6F, 0xD3, 0xC4};

void ring(QPainter &painter, QPointF middle, double radius, const QColor &color, double share)
{
    const QRectF circle(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(phone_color::faded(color, 0.2), 19));
    painter.drawEllipse(circle);
    painter.setPen(QPen(color, 19, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(circle, 90 * 16, -static_cast<int>(share * 360 * 16));
}

void heartLine(QPainter &painter, const QRectF &area)
{
    constexpr std::array<double, 26> beat{0.62, 0.60, 0.63, 0.55, 0.58, 0.50, 0.54, 0.44, 0.47,
                                          0.36, 0.41, 0.30, 0.34, 0.22, 0.28, 0.18, 0.25, 0.15,
                                          0.24, 0.20, 0.31, 0.26, 0.38, 0.33, 0.42, 0.40};
    QPainterPath path;
    for (std::size_t i = 0; i < beat.size(); ++i) {
        const QPointF point(area.left() +
                                area.width() * static_cast<double>(i) / (beat.size() - 1.0),
                            area.top() + area.height() * beat[i] * 1.3);
        i == 0 ? path.moveTo(point) : path.lineTo(point);
    }
    QPainterPath below = path;
    below.lineTo(area.bottomRight());
    below.lineTo(area.bottomLeft());
    below.closeSubpath();
    QLinearGradient wash(area.topLeft(), area.bottomLeft());
    wash.setColorAt(0, phone_color::faded(pink, 0.45));
    wash.setColorAt(1, phone_color::faded(pink, 0));
    painter.fillPath(below, wash);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(pink, 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
}

void fact(QPainter &painter, double left, const QString &value, const QString &name,
          const QColor &color)
{
    line(painter, QRectF(left, 410, 118, 36), value, font(28, QFont::DemiBold), color,
         Qt::AlignCenter);
    line(painter, QRectF(left, 446, 118, 20), name, font(14, QFont::Medium),
         phone_color::faded(phone_color::white, 0.62), Qt::AlignCenter);
}

} // namespace

void paintPulse(QPainter &painter)
{
    painter.fillRect(screen, ground);
    line(painter, QRectF(24, 72, 300, 40), QStringLiteral("Today"), font(32, QFont::Bold),
         phone_color::white);
    const QPointF middle(screen.center().x(), 256);
    ring(painter, middle, 112, pink, 0.78);
    ring(painter, middle, 87, sand, 0.62);
    ring(painter, middle, 62, sea, 0.9);

    fact(painter, 18, QStringLiteral("412"), QStringLiteral("kcal"), pink);
    fact(painter, 136, QStringLiteral("28"), QStringLiteral("minutes"), sand);
    fact(painter, 254, QStringLiteral("9"), QStringLiteral("hours"), sea);

    painter.setPen(Qt::NoPen);
    painter.setBrush(panel);
    const QRectF area(16, 492, screen.width() - 32, 212);
    painter.drawRoundedRect(area, 24, 24);
    line(painter, QRectF(36, 508, 200, 24), QStringLiteral("Heart rate"), font(16, QFont::DemiBold),
         phone_color::white);
    line(painter, QRectF(234, 508, 120, 24), QStringLiteral("128 bpm"), font(16, QFont::DemiBold),
         pink, Qt::AlignRight | Qt::AlignVCenter);
    heartLine(painter, QRectF(36, 556, screen.width() - 72, 128));

    painter.setPen(Qt::NoPen);
    painter.setBrush(pink);
    painter.drawRoundedRect(QRectF(16, 728, screen.width() - 32, 60), 30, 30);
    line(painter, QRectF(16, 728, screen.width() - 32, 60), QStringLiteral("Start a workout"),
         font(18, QFont::DemiBold), ground, Qt::AlignCenter);
}

} // namespace offstage::phone
