// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phone/app_pictures.h"

#include "widgets/phone/phone_body.h"
#include "widgets/phone/phone_colors.h"
#include "widgets/phone/phone_geometry.h"
#include "widgets/phone/phone_text.h"

#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>

#include <array>

// A library of photos that is sorted at night.
namespace offstage::phone {

namespace {

struct Photo {
    QRgb sky;
    QRgb horizon;
    QRgb land;
    double sun;
};

constexpr std::array<Photo, 12> photos{{
    {0xFF2B3A7A, 0xFF6E78B8, 0xFF1B2450, 0.72},
    {0xFFB65F6B, 0xFFF0B27A, 0xFF5A2F4A, 0.35},
    {0xFF274B63, 0xFF6FA9B5, 0xFF16303F, 0.62},
    {0xFF4C3A78, 0xFFB07AB0, 0xFF2A2150, 0.25},
    {0xFF1F5D66, 0xFF9CCFC4, 0xFF123F46, 0.5},
    {0xFF8A5A3C, 0xFFE9C08A, 0xFF4A2E22, 0.75},
    {0xFF1B2450, 0xFF4A558F, 0xFF101634, 0.4},
    {0xFF6B7BB8, 0xFFD3D4EA, 0xFF3A4880, 0.66},
    {0xFF7A3A5E, 0xFFE08E9A, 0xFF42203C, 0.3},
    {0xFF2F5A4A, 0xFF9DC08B, 0xFF1B3A30, 0.55},
    {0xFF394A6B, 0xFFA9B7CF, 0xFF222E48, 0.28},
    {0xFF5A3A2A, 0xFFD99A63, 0xFF33201A, 0.6},
}};

void paintPhoto(QPainter &painter, const QRectF &area, const Photo &photo)
{
    QLinearGradient sky(area.topLeft(), area.bottomLeft());
    sky.setColorAt(0, QColor(photo.sky));
    sky.setColorAt(0.75, QColor(photo.horizon));
    painter.save();
    painter.setClipPath(rounded(area, 8), Qt::IntersectClip);
    painter.fillRect(area, sky);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0xFF, 0xF3, 0xD2));
    painter.drawEllipse(QPointF(area.left() + photo.sun * area.width(), area.top() + 34), 11, 11);
    QPainterPath hills(QPointF(area.left(), area.bottom() - 26));
    hills.cubicTo(area.left() + 30, area.bottom() - 60, area.left() + 54, area.bottom() - 44,
                  area.left() + 70, area.bottom() - 28);
    hills.cubicTo(area.left() + 90, area.bottom() - 50, area.right() - 10, area.bottom() - 40,
                  area.right(), area.bottom() - 20);
    hills.lineTo(area.bottomRight());
    hills.lineTo(area.bottomLeft());
    hills.closeSubpath();
    if (photo.sun < 0.5) {
        hills = QTransform(-1, 0, 0, 1, 2 * area.center().x(), 0).map(hills);
    }
    painter.setBrush(QColor(photo.land));
    painter.drawPath(hills);
    painter.restore();
}

} // namespace

void paintNightly(QPainter &painter)
{
    painter.fillRect(screen, QColor(0x10, 0x14, 0x30));
    line(painter, QRectF(20, 70, 300, 42), QStringLiteral("Last night"), font(32, QFont::Bold),
         phone_color::white);
    line(painter, QRectF(20, 112, 340, 24), QStringLiteral("248 photos, 31 to sort"), font(16),
         phone_color::faded(phone_color::white, 0.66));
    constexpr double side = 112;
    constexpr double gap = 7;
    for (std::size_t i = 0; i < photos.size(); ++i) {
        const double x = 20 + static_cast<double>(i % 3) * (side + gap);
        const double y = 156 + static_cast<double>(i / 3) * (side + gap);
        paintPhoto(painter, QRectF(x, y, side, side), photos[i]);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x23, 0x2A, 0x5A));
    painter.drawRoundedRect(QRectF(16, 660, screen.width() - 32, 128), 24, 24);
    line(painter, QRectF(38, 676, 320, 26), QStringLiteral("Sorting while you sleep"),
         font(17, QFont::DemiBold), phone_color::white);
    line(painter, QRectF(38, 704, 320, 22), QStringLiteral("Waits for the charger"), font(15),
         phone_color::faded(phone_color::white, 0.7));
    painter.setPen(Qt::NoPen);
    painter.setBrush(phone_color::faded(phone_color::white, 0.16));
    painter.drawRoundedRect(QRectF(38, 746, screen.width() - 76, 8), 4, 4);
    painter.setBrush(QColor(0xF3, 0xDF, 0xA6));
    painter.drawRoundedRect(QRectF(38, 746, (screen.width() - 76) * 0.38, 8), 4, 4);
}

} // namespace offstage::phone
