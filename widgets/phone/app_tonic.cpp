// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phone/app_pictures.h"

#include "widgets/phone/phone_body.h"
#include "widgets/phone/phone_colors.h"
#include "widgets/phone/phone_geometry.h"
#include "widgets/phone/phone_text.h"

#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

// A player: a record with a beam of light across it.
namespace offstage::phone {

namespace {

const QColor ground{0x2A, 0x22, 0x10};
const QColor amber{0xE9, 0xB9, 0x2B};
const QColor pale{0xF3, 0xE3, 0xA9};

void cover(QPainter &painter)
{
    const QRectF area(35, 116, 320, 320);
    painter.save();
    painter.setClipPath(rounded(area, 24), Qt::IntersectClip);
    painter.fillRect(area, amber);
    const QPointF middle = area.center();
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawEllipse(middle, 104, 104);
    painter.setBrush(amber);
    painter.drawEllipse(middle, 44, 44);
    painter.setBrush(ground);
    painter.drawEllipse(middle, 9, 9);
    painter.setBrush(QColor(0xFF, 0xF0, 0xA8, 120));
    painter.drawPolygon(QPolygonF{
        middle, {area.right() + 4, area.top() + 92}, {area.right() + 4, area.top() + 160}});
    painter.restore();
}

void skip(QPainter &painter, QPointF middle, double direction)
{
    QPolygonF triangle{{middle.x() - 15 * direction, middle.y() - 18},
                       {middle.x() + 11 * direction, middle.y()},
                       {middle.x() - 15 * direction, middle.y() + 18}};
    painter.setPen(QPen(pale, 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(pale);
    painter.drawPolygon(triangle);
    painter.drawLine(QPointF(middle.x() + 14 * direction, middle.y() - 18),
                     QPointF(middle.x() + 14 * direction, middle.y() + 18));
}

} // namespace

void paintTonic(QPainter &painter)
{
    painter.fillRect(screen, ground);
    cover(painter);
    line(painter, QRectF(35, 464, 320, 36), QStringLiteral("Footlights"), font(28, QFont::Bold),
         phone_color::white);
    line(painter, QRectF(35, 500, 320, 26), QStringLiteral("The Understudies"),
         font(18, QFont::Medium), phone_color::faded(pale, 0.85));
    painter.setPen(Qt::NoPen);
    painter.setBrush(phone_color::faded(pale, 0.25));
    painter.drawRoundedRect(QRectF(35, 556, 320, 5), 2.5, 2.5);
    painter.setBrush(pale);
    painter.drawRoundedRect(QRectF(35, 556, 118, 5), 2.5, 2.5);
    painter.drawEllipse(QPointF(153, 558.5), 7, 7);
    line(painter, QRectF(35, 572, 100, 22), QStringLiteral("1:31"), font(14),
         phone_color::faded(pale, 0.8));
    line(painter, QRectF(255, 572, 100, 22), QStringLiteral("4:06"), font(14),
         phone_color::faded(pale, 0.8), Qt::AlignRight | Qt::AlignVCenter);
    skip(painter, {88, 668}, -1);
    skip(painter, {302, 668}, 1);
    painter.setPen(Qt::NoPen);
    painter.setBrush(pale);
    painter.drawEllipse(QPointF(195, 668), 42, 42);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(179, 649, 11, 38), 3, 3);
    painter.drawRoundedRect(QRectF(200, 649, 11, 38), 3, 3);
    painter.setBrush(phone_color::faded(pale, 0.25));
    painter.drawRoundedRect(QRectF(60, 762, 270, 5), 2.5, 2.5);
    painter.setBrush(phone_color::faded(pale, 0.8));
    painter.drawRoundedRect(QRectF(60, 762, 150, 5), 2.5, 2.5);
}

} // namespace offstage::phone
