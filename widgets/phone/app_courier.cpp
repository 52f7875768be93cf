// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phone/app_pictures.h"

#include "widgets/phone/phone_colors.h"
#include "widgets/phone/phone_geometry.h"
#include "widgets/phone/phone_text.h"

#include <QPainter>

// A chat: two people and a seat plan that is being sent.
namespace offstage::phone {

namespace {

const QColor green{0x0F, 0x84, 0x64};
const QColor mist{0xE6, 0xEC, 0xEB};

void bubble(QPainter &painter, const QRectF &area, const QString &text, bool isMine)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(isMine ? green : mist);
    painter.drawRoundedRect(area, 18, 18);
    const QColor ink = isMine ? phone_color::white : QColor(0x26, 0x2C, 0x33);
    const QStringList lines = text.split(QLatin1Char('\n'));
    const double pitch = 23;
    const double top = area.center().y() - pitch * static_cast<double>(lines.size()) / 2;
    for (qsizetype row = 0; row < lines.size(); ++row) {
        line(painter,
             QRectF(area.left() + 18, top + pitch * static_cast<double>(row), area.width() - 26,
                    pitch),
             lines[row], font(16), ink);
    }
}

void seatPlan(QPainter &painter)
{
    const QRectF area(93, 447, 281, 149);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0xCF, 0xE6, 0xDD));
    painter.drawRoundedRect(area, 18, 18);
    painter.setBrush(phone_color::white);
    painter.drawRoundedRect(QRectF(112.5, 471, 242, 69), 9, 9);
    for (int row = 0; row < 3; ++row) {
        for (int seat = 0; seat < 11; ++seat) {
            const bool isOurs = row == 2 && (seat == 5 || seat == 6);
            painter.setBrush(isOurs ? QColor(0xF2, 0xB2, 0x5C) : QColor(0x8F, 0xC4, 0xB0));
            painter.drawRoundedRect(QRectF(120.5 + seat * 21, 479 + row * 20, 14.5, 12.5), 3.5,
                                    3.5);
        }
    }
    line(painter, QRectF(113, 558, 245, 22), QStringLiteral("seat-plan.pdf · 2.1 MB"),
         font(15, QFont::Medium), QColor(0x0B, 0x5E, 0x47));
}

} // namespace

void paintCourier(QPainter &painter)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0xF5, 0xF8, 0xF7));
    painter.drawRect(screen);
    painter.setBrush(phone_color::white);
    painter.drawRect(QRectF(0, 0, screen.width(), 106));
    painter.setBrush(QColor(0xE1, 0xE6, 0xE5));
    painter.drawRect(QRectF(0, 106, screen.width(), 1.2));
    painter.setBrush(QColor(0xD8, 0xBF, 0xA0));
    painter.drawEllipse(QPointF(56, 80), 17.5, 17.5);
    line(painter, QRectF(40, 62, 32, 36), QStringLiteral("M"), font(16, QFont::Bold),
         QColor(0x5E, 0x42, 0x1F), Qt::AlignCenter);
    line(painter, QRectF(85, 58, 240, 22), QStringLiteral("Mina Okafor"), font(17, QFont::DemiBold),
         phone_color::ink);
    line(painter, QRectF(85, 80, 240, 18), QStringLiteral("last seen 13:57"), font(14),
         phone_color::ink2);

    bubble(painter, QRectF(16.5, 137, 250, 75),
           QStringLiteral("Are the tickets for\ntonight still there?"), false);
    bubble(painter, QRectF(140.5, 226, 233.5, 52), QStringLiteral("Two left, row F"), true);
    bubble(painter, QRectF(16.5, 292, 196, 52), QStringLiteral("Take them please"), false);
    bubble(painter, QRectF(93, 358, 281, 75),
           QStringLiteral("Uploading the seat plan\nwhile I walk to the tram"), true);
    seatPlan(painter);
    bubble(painter, QRectF(16.5, 610, 150, 52), QStringLiteral("See you at 7"), false);

    painter.setPen(QPen(QColor(0xDA, 0xE0, 0xDE), 1.4));
    painter.setBrush(phone_color::white);
    painter.drawRoundedRect(QRectF(16.5, 766, 357.5, 44), 22, 22);
    line(painter, QRectF(38, 766, 300, 44), QStringLiteral("Message"), font(16),
         QColor(0x7B, 0x86, 0x91));
}

} // namespace offstage::phone
