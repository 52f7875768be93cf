// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/phone/phone_face.h"
#include "widgets/phone/phone_pose.h"

class QPainter;

namespace offstage {

struct Tokens;

// Paints the phone into `body` (logical px of the painter): a function of a face and a pose.
// The body and the wallpaper are kept as pixels per size.
void paintPhone(QPainter &painter, const QRectF &body, const PhoneFace &face,
                const PhonePose &pose);

// A picture of the phone at rest, for whoever only shows it.
void paintPhone(QPainter &painter, const QRectF &body, const PhoneFace &face, bool xRay = false);

// The gauge beside the body while a card is held: `lift` in fractions of a card's height.
void paintGauge(QPainter &painter, const QRectF &gauge, double lift, const Tokens &tokens);

} // namespace offstage
