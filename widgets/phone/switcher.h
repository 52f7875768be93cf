// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/phone/phone_face.h"
#include "widgets/phone/phone_pose.h"

class QPainter;

namespace offstage::phone {

// The app switcher over the darkened wallpaper. The card of `pose.windowApp` is where the window
// is; a held card leaves a dashed outline.
void paintSwitcher(QPainter &painter, const PhoneFace &face, const PhonePose &pose);

// An app's window: its picture inside a rounded rectangle anywhere on the screen. The picture is
// kept as pixels, so that moving it costs nothing but a scaled copy.
void paintWindow(QPainter &painter, const PhoneFace &face, const FaceApp &app, const QRectF &area);

// The place of a card, counted from the most recent one, with the gap a leaving card left.
QRectF placeOfCard(const PhonePose &pose, double index);

// The app whose card is under a screen point, the topmost first.
std::optional<int> cardAt(const PhoneFace &face, const PhonePose &pose, QPointF position);

} // namespace offstage::phone
