// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phone/lock_screen.h"

#include "widgets/phone/home_screen.h"
#include "widgets/phone/phone_body.h"
#include "widgets/phone/phone_colors.h"
#include "widgets/phone/phone_geometry.h"
#include "widgets/phone/phone_text.h"
#include "widgets/phone/status_bar.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace offstage::phone {

namespace {

constexpr int mostNotifications = 5;
// Above the round buttons of the lock screen.
constexpr double roomBottom = 286 + 5 * 84;

void paintRoundButton(QPainter &painter, QPointF middle, const QString &name)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(phone_color::faded(phone_color::glass, 0.5));
    painter.drawEllipse(middle, 26, 26);
    glyph(painter, QRectF(middle.x() - 12, middle.y() - 12, 24, 24), name, phone_color::white);
}

QString chargeLine(const PhoneFace &face)
{
    return face.batteryPercent >= 100
               ? QCoreApplication::translate("offstage::IPhoneWidget", "100 % charged")
               : QCoreApplication::translate("offstage::IPhoneWidget", "%1 % charged, charging")
                     .arg(face.batteryPercent);
}

} // namespace

void paintNotification(QPainter &painter, const QRectF &area, const PhoneFace &face,
                       const FaceNotification &notification)
{
    painter.setPen(QPen(phone_color::faded(phone_color::white, 0.12), 1));
    painter.setBrush(phone_color::sheet.lighter(108));
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 22, 22);
    const QRectF icon(area.left() + 14, area.center().y() - 20, 40, 40);
    if (const FaceApp *app = face.app(notification.appId)) {
        paintAppIcon(painter, icon, *app);
    }
    const double left = icon.right() + 12;
    const double width = area.right() - 16 - left;
    line(painter, QRectF(left, area.top() + 14, width - 70, 20), notification.title,
         font(15, QFont::DemiBold), phone_color::white);
    line(painter, QRectF(left + width - 70, area.top() + 14, 70, 20), notification.age, font(13),
         phone_color::faded(phone_color::white, 0.66), Qt::AlignRight | Qt::AlignVCenter);
    line(painter, QRectF(left, area.top() + 37, width, 22), notification.text, font(15),
         phone_color::faded(phone_color::white, 0.92));
}

void paintActivity(QPainter &painter, const QRectF &area, const PhoneFace &face,
                   const FaceActivity &activity)
{
    painter.setPen(QPen(phone_color::faded(phone_color::white, 0.12), 1));
    painter.setBrush(phone_color::sheet.darker(118));
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 22, 22);
    const QRectF icon(area.left() + 14, area.center().y() - 20, 40, 40);
    if (const FaceApp *app = face.app(activity.appId)) {
        paintAppIcon(painter, icon, *app);
    }
    const int count = static_cast<int>(activity.buttons.size());
    const double left = icon.right() + 12;
    const double right = count > 0 ? activityButton(area, 0, count).left() - 10 : area.right() - 16;
    const double lift = activity.progress ? 6 : 0;
    line(painter, QRectF(left, area.top() + 15 - lift, right - left, 20), activity.title,
         font(14, QFont::Medium), phone_color::faded(phone_color::white, 0.72));
    line(painter, QRectF(left, area.top() + 37 - lift, right - left, 22), activity.text,
         font(16, QFont::DemiBold), phone_color::white);
    if (activity.progress) {
        const QRectF track(left, area.bottom() - 17, right - left, 5);
        painter.setPen(Qt::NoPen);
        painter.setBrush(phone_color::faded(phone_color::white, 0.22));
        painter.drawRoundedRect(track, 2.5, 2.5);
        painter.setBrush(phone_color::charge);
        painter.drawRoundedRect(
            QRectF(track.topLeft(),
                   QSizeF(std::max(5.0, track.width() * *activity.progress), track.height())),
            2.5, 2.5);
    }
    const bool rings = activity.kind == FaceActivity::Kind::Alarm;
    for (int i = 0; i < count; ++i) {
        const QRectF button = activityButton(area, i, count);
        painter.setPen(Qt::NoPen);
        painter.setBrush(rings && i + 1 == count ? phone_color::alarm
                                                 : phone_color::faded(phone_color::white, 0.18));
        painter.drawEllipse(button);
        glyph(painter, button.adjusted(11, 11, -11, -11),
              activity.buttons[static_cast<std::size_t>(i)].icon, phone_color::white);
    }
}

void paintNotifications(QPainter &painter, const PhoneFace &face, double top)
{
    const double pitch = notificationRect(1).top() - notificationRect(0).top();
    const int room = static_cast<int>((roomBottom - top) / pitch);
    const int count =
        std::min({static_cast<int>(face.notifications.size()), mostNotifications, room});
    for (int index = 0; index < count; ++index) {
        QRectF area = notificationRect(index);
        area.moveTop(area.top() - notificationRect(0).top() + top);
        paintNotification(painter, area, face, face.notifications[static_cast<std::size_t>(index)]);
    }
}

void paintLockScreen(QPainter &painter, const PhoneFace &face)
{
    const double middle = screen.center().x();
    glyph(painter, QRectF(middle - 11, 66, 22, 22), QStringLiteral("lock"), phone_color::white);
    line(painter, QRectF(20, 100, screen.width() - 40, 30),
         QLocale(QLocale::English).toString(face.clock.date(), QStringLiteral("dddd d MMMM")),
         font(19, QFont::DemiBold), phone_color::faded(phone_color::white, 0.9), Qt::AlignCenter);
    clockText(painter, {middle, 212}, face.clock.time().toString(QStringLiteral("HH:mm")),
              font(96, QFont::DemiBold), phone_color::white, true);
    if (face.charging) {
        line(painter, QRectF(20, 230, screen.width() - 40, 24), chargeLine(face),
             font(16, QFont::Medium), phone_color::chargeText, Qt::AlignCenter);
    }
    const int activities = static_cast<int>(face.activities.size());
    for (int i = 0; i < std::min(activities, mostNotifications); ++i) {
        paintActivity(painter, notificationRect(i), face,
                      face.activities[static_cast<std::size_t>(i)]);
    }
    if (activities < mostNotifications) {
        paintNotifications(painter, face, notificationRect(activities).top());
    }
    paintRoundButton(painter, {70, 770}, QStringLiteral("xray"));
    paintRoundButton(painter, {320, 770}, QStringLiteral("note"));
}

} // namespace offstage::phone
