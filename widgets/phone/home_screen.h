// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/phone/phone_face.h"
#include "widgets/phone/phone_pose.h"

class QPainter;

namespace offstage::phone {

// Widget, grid, dock and page dots, on the wallpaper. The icon of `pose.windowApp` is left out
// while its window is on its way.
void paintHomeScreen(QPainter &painter, const PhoneFace &face, const PhonePose &pose);

void paintAppIcon(QPainter &painter, const QRectF &area, const FaceApp &app);

// The X-ray letter at the lower right corner of an icon or a card, in the colours of the state.
void paintStatusLetter(QPainter &painter, const QRectF &area, ShownState state);

} // namespace offstage::phone
