// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phone/app_pictures.h"

#include "widgets/phone/phone_body.h"
#include "widgets/phone/phone_colors.h"
#include "widgets/phone/phone_geometry.h"
#include "widgets/phone/phone_text.h"

#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

// A map with a route, the next turn above and what is left below.
namespace offstage::phone {

namespace {

const QColor land{0xED, 0xE5, 0xD3};
const QColor block{0xDF, 0xD4, 0xBC};
const QColor park{0xCF, 0xDD, 0xB9};
const QColor water{0xA8, 0xD0, 0xCB};
const QColor deep{0x1F, 0x5D, 0x66};

void streets(QPainter &painter)
{
    painter.setPen(QPen(phone_color::white, 13, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(-10, 206), QPointF(400, 128));
    painter.drawLine(QPointF(-10, 346), QPointF(400, 276));
    painter.drawLine(QPointF(-10, 478), QPointF(400, 420));
    painter.drawLine(QPointF(-10, 622), QPointF(400, 548));
    painter.drawLine(QPointF(60, -10), QPointF(128, 850));
    painter.drawLine(QPointF(252, -10), QPointF(300, 560));
    painter.setPen(QPen(phone_color::white, 7, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(168, -10), QPointF(208, 470));
    painter.drawLine(QPointF(346, 60), QPointF(380, 420));
}

void route(QPainter &painter)
{
    QPainterPath way(QPointF(119.5, 745));
    way.lineTo(109, 600.7);
    way.lineTo(291, 568);
    way.lineTo(275.5, 297.3);
    way.lineTo(404, 275);
    for (const auto &[color, width] :
         {std::pair{phone_color::white, 15.0}, std::pair{QColor(0x2B, 0x7F, 0x8A), 10.0}}) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(way);
    }
    const QPointF here(109, 600.7);
    painter.setPen(Qt::NoPen);
    painter.setBrush(phone_color::faded(deep, 0.18));
    painter.drawEllipse(here, 34, 34);
    painter.setBrush(phone_color::white);
    painter.drawEllipse(here, 14, 14);
    painter.setBrush(QColor(0x1F, 0x5F, 0xD0));
    painter.drawEllipse(here, 9.5, 9.5);
}

void nextTurn(QPainter &painter)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(deep);
    painter.drawRoundedRect(QRectF(14, 62, screen.width() - 28, 86), 22, 22);
    QPainterPath arrow(QPointF(40, 124));
    arrow.lineTo(40, 104);
    arrow.quadTo(40, 94, 50, 94);
    arrow.lineTo(70, 94);
    arrow.moveTo(60, 83);
    arrow.lineTo(71.5, 94);
    arrow.lineTo(60, 105);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(phone_color::white, 5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(arrow);
    line(painter, QRectF(92, 74, 260, 34), QStringLiteral("350 m"), font(27, QFont::DemiBold),
         phone_color::white);
    line(painter, QRectF(92, 108, 260, 24), QStringLiteral("Right into Quay Street"), font(16),
         phone_color::faded(phone_color::white, 0.86));
}

} // namespace

void paintAtlas(QPainter &painter)
{
    painter.fillRect(screen, land);
    painter.setPen(Qt::NoPen);
    painter.setBrush(block);
    painter.drawRoundedRect(QRectF(2, 222, 50, 72), 4, 4);
    painter.drawRoundedRect(QRectF(112, 348, 66, 60), 4, 4);
    painter.drawRoundedRect(QRectF(316, 316, 46, 66), 4, 4);
    painter.setBrush(park);
    painter.drawPolygon(QPolygonF{{222, 334}, {262, 328}, {272, 414}, {228, 420}});
    painter.drawPolygon(QPolygonF{{130, 494}, {200, 484}, {204, 562}, {138, 574}});
    streets(painter);
    painter.setPen(Qt::NoPen);
    painter.setBrush(water);
    QPainterPath bay(QPointF(-5, 668));
    bay.cubicTo(70, 636, 90, 690, 160, 706);
    bay.cubicTo(250, 726, 300, 640, 400, 640);
    bay.lineTo(400, 860);
    bay.lineTo(-5, 860);
    bay.closeSubpath();
    painter.drawPath(bay);
    painter.setPen(QPen(phone_color::white, 13));
    painter.drawLine(QPointF(110, 622), QPointF(128, 850));
    route(painter);
    nextTurn(painter);

    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0xFB, 0xF8, 0xF1));
    painter.drawRoundedRect(QRectF(14, 704, screen.width() - 28, 104), 24, 24);
    line(painter, QRectF(40, 720, 200, 38), QStringLiteral("12 min"), font(30, QFont::DemiBold),
         phone_color::ink);
    line(painter, QRectF(40, 762, 220, 24), QStringLiteral("4.8 km, there at 14:18"), font(16),
         phone_color::ink2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0xB8, 0x3A, 0x3A));
    painter.drawRoundedRect(QRectF(274, 732, 82, 48), 24, 24);
    line(painter, QRectF(274, 732, 82, 48), QStringLiteral("End"), font(18, QFont::DemiBold),
         phone_color::white, Qt::AlignCenter);
}

} // namespace offstage::phone
