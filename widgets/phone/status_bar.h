// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/phone/phone_face.h"

#include <QColor>

class QPainter;

namespace offstage::phone {

// Clock, network and battery beside the island, in `ink`. On the lock screen the name of the
// network stands where the clock would.
void paintStatusBar(QPainter &painter, const PhoneFace &face, const QColor &ink);

// What the battery's fill says: charging, Low Power Mode, low, or nothing in particular.
QColor batteryColor(const PhoneFace &face, const QColor &ink);

} // namespace offstage::phone
