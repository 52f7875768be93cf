// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phone/status_bar.h"

#include "widgets/phone/phone_body.h"
#include "widgets/phone/phone_colors.h"
#include "widgets/phone/phone_text.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace offstage::phone {

namespace {

constexpr double middle = 31.8;
constexpr int lowBattery = 20;

void paintBars(QPainter &painter, double left, const QColor &ink, bool hasSignal)
{
    painter.setPen(Qt::NoPen);
    for (int bar = 0; bar < 4; ++bar) {
        const double height = 4.4 + bar * 2.3;
        painter.setBrush(hasSignal ? ink : phone_color::faded(ink, 0.35));
        painter.drawRoundedRect(QRectF(left + bar * 5, middle + 5.6 - height, 3.3, height), 1, 1);
    }
}

void paintWiFi(QPainter &painter, QPointF foot, const QColor &ink)
{
    QPen pen(ink, 2.1, Qt::SolidLine, Qt::FlatCap);
    painter.setBrush(Qt::NoBrush);
    for (const double radius : {5.2, 8.9, 12.6}) {
        painter.setPen(pen);
        const QRectF circle(foot.x() - radius, foot.y() - radius, 2 * radius, 2 * radius);
        painter.drawArc(circle, 46 * 16, 88 * 16);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    QPainterPath dot(foot);
    dot.arcTo(QRectF(foot.x() - 3, foot.y() - 3, 6, 6), 45, 90);
    painter.drawPath(dot);
}

void paintBolt(QPainter &painter, QPointF middlePoint, const QColor &color)
{
    QPainterPath bolt;
    bolt.moveTo(1.2, -4.6);
    bolt.lineTo(-3.2, 0.8);
    bolt.lineTo(-0.4, 0.8);
    bolt.lineTo(-1.2, 4.6);
    bolt.lineTo(3.2, -0.9);
    bolt.lineTo(0.4, -0.9);
    bolt.closeSubpath();
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPath(bolt.translated(middlePoint));
}

// The arrow of an app that uses the location.
void paintArrow(QPainter &painter, QPointF centre, const QColor &color)
{
    QPainterPath arrow;
    arrow.moveTo(5.5, -5.5);
    arrow.lineTo(0.9, 6);
    arrow.lineTo(-0.6, 0.6);
    arrow.lineTo(-6, -0.9);
    arrow.closeSubpath();
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPath(arrow.translated(centre));
}

void paintBattery(QPainter &painter, const PhoneFace &face, const QColor &ink)
{
    const QRectF shell(338.4, middle - 6.5, 25.6, 13);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(phone_color::faded(ink, 0.5), 1.1));
    painter.drawRoundedRect(shell, 4.1, 4.1);
    painter.setPen(Qt::NoPen);
    painter.setBrush(phone_color::faded(ink, 0.55));
    painter.drawRoundedRect(QRectF(shell.right() + 1.4, middle - 2.1, 1.7, 4.2), 0.85, 0.85);

    const QRectF well = shell.adjusted(1.9, 1.9, -1.9, -1.9);
    QRectF level = well;
    level.setWidth(well.width() * std::clamp(face.batteryPercent, 4, 100) / 100.0);
    painter.setBrush(batteryColor(face, ink));
    painter.save();
    painter.setClipPath(rounded(well, 2.4), Qt::IntersectClip);
    painter.drawRect(level);
    painter.restore();
    if (face.charging) {
        paintBolt(painter, shell.center(), face.batteryPercent > 55 ? phone_color::white : ink);
    }
}

} // namespace

QColor batteryColor(const PhoneFace &face, const QColor &ink)
{
    if (face.charging) {
        return phone_color::charge;
    }
    if (face.lowPowerMode) {
        return phone_color::lowPower;
    }
    return face.batteryPercent <= lowBattery ? phone_color::low : ink;
}

void paintStatusBar(QPainter &painter, const PhoneFace &face, const QColor &ink)
{
    if (face.locked) {
        const QString carrier =
            face.airplane ? QCoreApplication::translate("offstage::IPhoneWidget", "Airplane Mode")
                          : QStringLiteral("Tern");
        line(painter, QRectF(24, middle - 11, 100, 22), carrier, font(14, QFont::DemiBold), ink,
             Qt::AlignCenter);
    } else {
        const QString clock = face.clock.time().toString(QStringLiteral("HH:mm"));
        if (face.indicators.call) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(phone_color::answer);
            painter.drawRoundedRect(QRectF(43, middle - 12, 60, 24), 12, 12);
        }
        clockText(painter, {73, middle + 6}, clock, font(17, QFont::DemiBold),
                  face.indicators.call ? phone_color::white : ink, true);
    }
    if (face.indicators.location && !(face.locked && face.airplane)) {
        paintArrow(painter, {113, middle}, ink);
    }
    if (face.indicators.microphone) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(phone_color::alarm);
        painter.drawEllipse(QPointF(280, middle), 3.6, 3.6);
    }
    if (face.airplane) {
        glyph(painter, QRectF(291, middle - 8.5, 17, 17), QStringLiteral("airplane"), ink);
    } else {
        paintBars(painter, 292.3, ink, face.network != FaceNetwork::None);
    }
    if (face.network == FaceNetwork::WiFi) {
        paintWiFi(painter, {324.8, middle + 5.8}, ink);
    } else if (face.network == FaceNetwork::Cellular && !face.airplane) {
        line(painter, QRectF(313, middle - 8, 24, 17), QStringLiteral("5G"),
             font(13, QFont::DemiBold), ink, Qt::AlignCenter);
    }
    paintBattery(painter, face, ink);
}

} // namespace offstage::phone
