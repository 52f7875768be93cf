// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phone/overlays.h"

#include "widgets/phone/lock_screen.h"
#include "widgets/phone/phone_body.h"
#include "widgets/phone/phone_colors.h"
#include "widgets/phone/phone_geometry.h"
#include "widgets/phone/phone_text.h"
#include "widgets/phone/status_bar.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace offstage::phone {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("offstage::IPhoneWidget", text);
}

QString initials(const QString &name)
{
    QString result;
    for (const QString &part : name.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        result += part.left(1).toUpper();
    }
    return result.left(2);
}

void paintCall(QPainter &painter, const PhoneFace &face, double shown)
{
    // The banner grows out of the island.
    const QRectF area(island.left() + (callBanner.left() - island.left()) * shown,
                      island.top() + (callBanner.top() - island.top()) * shown,
                      island.width() + (callBanner.width() - island.width()) * shown,
                      island.height() + (callBanner.height() - island.height()) * shown);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    painter.drawRoundedRect(area, area.height() / 2, area.height() / 2);
    painter.setOpacity(painter.opacity() * qBound(0.0, 2 * shown - 1, 1.0));
    painter.setBrush(QColor(0x5A, 0x62, 0x86));
    const QPointF face1(callBanner.left() + 44, callBanner.center().y());
    painter.drawEllipse(face1, 25, 25);
    line(painter, QRectF(face1.x() - 25, face1.y() - 15, 50, 30), initials(face.caller),
         font(18, QFont::DemiBold), phone_color::white, Qt::AlignCenter);
    const QRectF text(callBanner.left() + 82, callBanner.top(), 160, callBanner.height());
    line(painter, QRectF(text.left(), text.top() + 21, text.width(), 20), words("Incoming call"),
         font(14), phone_color::faded(phone_color::white, 0.72));
    line(painter, QRectF(text.left(), text.top() + 42, text.width(), 24), face.caller,
         font(18, QFont::DemiBold), phone_color::white);
    const auto button = [&](const QRectF &rect, const QColor &color, double turn) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(rect);
        painter.save();
        painter.translate(rect.center());
        painter.rotate(turn);
        glyph(painter, QRectF(-12, -12, 24, 24), QStringLiteral("call"), phone_color::white);
        painter.restore();
    };
    button(callDecline(), phone_color::decline, 135);
    button(callAnswer(), phone_color::answer, 0);
}

struct Tile {
    QString icon;
    QString name;
    QString value;
    bool isOn;
    QColor color;
};

void paintTile(QPainter &painter, const QRectF &area, const Tile &tile)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(phone_color::faded(phone_color::white, 0.10));
    painter.drawRoundedRect(area, 22, 22);
    const QRectF disc(area.left() + 12, area.center().y() - 23, 46, 46);
    painter.setBrush(tile.isOn ? tile.color : phone_color::faded(phone_color::white, 0.16));
    painter.drawEllipse(disc);
    glyph(painter, QRectF(disc.center() - QPointF(12, 12), QSizeF(24, 24)), tile.icon,
          tile.isOn && tile.color.lightness() > 150 ? phone_color::ink : phone_color::white);
    const QRectF text(disc.right() + 10, area.top(), area.right() - disc.right() - 16,
                      area.height());
    line(painter, QRectF(text.left(), text.center().y() - 20, text.width(), 20), tile.name,
         font(14, QFont::DemiBold), phone_color::white);
    line(painter, QRectF(text.left(), text.center().y() + 1, text.width(), 19), tile.value,
         font(13), phone_color::faded(phone_color::white, 0.72));
}

void paintSlider(QPainter &painter, const QRectF &area, const QString &icon, double level)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(phone_color::faded(phone_color::white, 0.14));
    painter.drawRoundedRect(area, 22, 22);
    painter.save();
    painter.setClipPath(rounded(area, 22), Qt::IntersectClip);
    painter.setBrush(phone_color::faded(phone_color::white, 0.92));
    painter.drawRect(QRectF(area.left(), area.top(), area.width() * level, area.height()));
    painter.restore();
    glyph(painter, QRectF(area.left() + 16, area.center().y() - 12, 24, 24), icon,
          phone_color::ink);
}

void paintControlCenter(QPainter &painter, const PhoneFace &face, double shown)
{
    painter.fillRect(screen, phone_color::faded(phone_color::glass, 0.62 * shown));
    painter.setOpacity(painter.opacity() * shown);
    painter.translate(0, (1 - shown) * -60);
    painter.setPen(QPen(phone_color::faded(phone_color::white, 0.10), 1));
    painter.setBrush(phone_color::sheet);
    painter.drawRoundedRect(controlPanel, 38, 38);
    const QString on = words("On");
    const QString off = words("Off");
    const bool wifi = face.network == FaceNetwork::WiFi;
    const bool cellular = !face.airplane;
    paintTile(painter, controlTile(0),
              {QStringLiteral("wifi"), words("Wi-Fi"), wifi ? QStringLiteral("Tern") : off, wifi,
               phone_color::link.lighter(125)});
    paintTile(painter, controlTile(1),
              {QStringLiteral("cellular"), words("Cellular"),
               face.network == FaceNetwork::Cellular && cellular ? QStringLiteral("5G")
                                                                 : (cellular ? on : off),
               cellular, phone_color::answer.darker(112)});
    paintTile(painter, controlTile(2),
              {QStringLiteral("airplane"), words("Airplane"), face.airplane ? on : off,
               face.airplane, QColor(0xF2, 0x9A, 0x3F)});
    paintTile(painter, controlTile(3),
              {QStringLiteral("low-power"), words("Low Power"), face.lowPowerMode ? on : off,
               face.lowPowerMode, phone_color::lowPower});
    const QRectF lower = controlTile(3);
    const double width = controlPanel.width() - 32;
    paintSlider(painter, QRectF(controlPanel.left() + 16, lower.bottom() + 16, width, 58),
                QStringLiteral("theme"), 0.62);
    paintSlider(painter, QRectF(controlPanel.left() + 16, lower.bottom() + 86, width, 58),
                QStringLiteral("audio"), 0.4);
    const QString percent = words("Battery %1 %").arg(face.batteryPercent);
    if (const auto playing = playingIn(face)) {
        paintActivity(painter, controlPlaying, face, face.activities[std::size_t(*playing)]);
    }
    line(painter, QRectF(controlPanel.left(), lower.bottom() + 154, controlPanel.width(), 18),
         percent, font(13, QFont::Medium), phone_color::faded(phone_color::white, 0.66),
         Qt::AlignCenter);
}

void paintNotificationCenter(QPainter &painter, const PhoneFace &face, double shown)
{
    painter.setOpacity(painter.opacity() * shown);
    drawWallpaper(painter);
    painter.fillRect(screen, phone_color::faded(phone_color::glass, 0.34));
    paintStatusBar(painter, face, phone_color::white);
    painter.translate(0, (1 - shown) * -80);
    line(painter, QRectF(24, 72, 300, 40), words("Notification Center"), font(26, QFont::Bold),
         phone_color::white);
    if (face.notifications.empty()) {
        line(painter, QRectF(24, 128, 340, 26), words("No notifications"), font(17),
             phone_color::faded(phone_color::white, 0.72));
    }
    paintNotifications(painter, face, 130);
}

constexpr double alertTextSize = 15;

int linesOf(const FaceAlert &alert)
{
    if (alert.text.isEmpty()) {
        return 0;
    }
    const QFontMetricsF metrics(font(alertTextSize));
    const QRectF room(0, 0, alertPanel(0, 0).width() - 44, 1000);
    const double height = metrics.boundingRect(room, Qt::TextWordWrap, alert.text).height();
    return std::max(1, static_cast<int>(std::lround(height / metrics.height())));
}

void paintAlert(QPainter &painter, const FaceAlert &alert, double shown)
{
    painter.fillRect(screen, phone_color::faded(phone_color::glass, 0.42 * shown));
    painter.setOpacity(painter.opacity() * shown);
    const int count = static_cast<int>(alert.buttons.size());
    const int lines = linesOf(alert);
    const QRectF panel = alertPanel(count, lines);
    painter.translate(panel.center());
    painter.scale(0.92 + 0.08 * shown, 0.92 + 0.08 * shown);
    painter.translate(-panel.center());
    painter.setPen(Qt::NoPen);
    painter.setBrush(phone_color::card);
    painter.drawRoundedRect(panel, 26, 26);
    paragraph(painter,
              QRectF(panel.left() + 22, panel.top() + 24, panel.width() - 44, lines > 0 ? 24 : 30),
              alert.title, font(18, QFont::DemiBold), phone_color::ink,
              lines > 0 ? Qt::AlignHCenter | Qt::AlignTop : Qt::AlignCenter);
    if (lines > 0) {
        paragraph(painter,
                  QRectF(panel.left() + 22, panel.top() + 53, panel.width() - 44, 20.0 * lines),
                  alert.text, font(alertTextSize), QColor(0x43, 0x4A, 0x57),
                  Qt::AlignHCenter | Qt::AlignTop);
    }
    for (int i = 0; i < count; ++i) {
        const QRectF button = alertButton(i, count, lines);
        painter.fillRect(QRectF(button.left(), button.top(), button.width(), 1),
                         QColor(0xD9, 0xDC, 0xE2));
        line(painter, button.adjusted(14, 0, -14, 0), alert.buttons[i],
             font(17, i == 0 ? QFont::DemiBold : QFont::Normal), phone_color::link,
             Qt::AlignCenter);
    }
}

} // namespace

std::optional<int> ringingIn(const PhoneFace &face)
{
    const bool rings = !face.activities.empty() && !face.banner &&
                       face.activities.front().kind == FaceActivity::Kind::Alarm &&
                       !face.activities.front().buttons.empty();
    return rings ? std::optional(0) : std::nullopt;
}

std::optional<int> playingIn(const PhoneFace &face)
{
    for (std::size_t i = 0; i < face.activities.size(); ++i) {
        if (face.activities[i].kind == FaceActivity::Kind::Playing) {
            return static_cast<int>(i);
        }
    }
    return std::nullopt;
}

FaceAlert alertOf(const PhoneFace &face, FaceOverlay overlay)
{
    if (overlay == FaceOverlay::SystemAlert) {
        return face.alert;
    }
    return {words("Low Battery"),
            words("%1 % of battery remaining.").arg(face.batteryPercent),
            {words("Low Power Mode"), words("Close")}};
}

QRectF alertButtonOf(const FaceAlert &alert, int index)
{
    return alertButton(index, static_cast<int>(alert.buttons.size()), linesOf(alert));
}

void paintOverlay(QPainter &painter, const PhoneFace &face, const PhonePose &pose)
{
    painter.save();
    switch (pose.overlay) {
    case FaceOverlay::None:
    case FaceOverlay::AppSwitcher:
        break;
    case FaceOverlay::ControlCenter:
        paintControlCenter(painter, face, pose.overlayShown);
        break;
    case FaceOverlay::NotificationCenter:
        paintNotificationCenter(painter, face, pose.overlayShown);
        break;
    case FaceOverlay::IncomingCall:
        paintCall(painter, face, pose.overlayShown);
        break;
    case FaceOverlay::SystemAlert:
    case FaceOverlay::LowPowerPrompt:
        paintAlert(painter, alertOf(face, pose.overlay), pose.overlayShown);
        break;
    }
    painter.restore();
}

void paintBooting(QPainter &painter)
{
    // Two stage lights that meet: the sign of this phone, and a bar that stands still.
    const QPointF middle(screen.center().x(), 388);
    painter.setPen(Qt::NoPen);
    painter.setBrush(phone_color::faded(phone_color::white, 0.6));
    painter.drawPolygon(QPolygonF{middle + QPointF(-30, -46), middle + QPointF(-16, -46),
                                  middle + QPointF(16, 34), middle + QPointF(-44, 34)});
    painter.setBrush(phone_color::faded(phone_color::white, 0.6));
    painter.drawPolygon(QPolygonF{middle + QPointF(16, -46), middle + QPointF(30, -46),
                                  middle + QPointF(44, 34), middle + QPointF(-16, 34)});
    painter.setBrush(phone_color::faded(phone_color::white, 0.9));
    painter.drawEllipse(middle + QPointF(0, 42), 50, 7);
    const QRectF bar(screen.center().x() - 80, 520, 160, 5);
    painter.setBrush(phone_color::faded(phone_color::white, 0.22));
    painter.drawRoundedRect(bar, 2.5, 2.5);
    painter.setBrush(phone_color::white);
    painter.drawRoundedRect(QRectF(bar.left(), bar.top(), bar.width() * 0.45, bar.height()), 2.5,
                            2.5);
}

} // namespace offstage::phone
