// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/phone/phone_face.h"

class QPainter;

namespace offstage::phone {

// What stands on the lock screen's wallpaper: lock, day, time, charge line, notifications and the
// two round buttons.
void paintLockScreen(QPainter &painter, const PhoneFace &face);

// The list alone, as the lock screen and Notification Center show it.
// An activity's card with its progress and buttons.
void paintActivity(QPainter &painter, const QRectF &area, const PhoneFace &face,
                   const FaceActivity &activity);
void paintNotifications(QPainter &painter, const PhoneFace &face, double top);

void paintNotification(QPainter &painter, const QRectF &area, const PhoneFace &face,
                       const FaceNotification &notification);

} // namespace offstage::phone
