// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/phone/phone_face.h"
#include "widgets/phone/phone_pose.h"

class QPainter;

namespace offstage::phone {

// What lies over everything: call, Control Center, notifications, questions. `pose.overlayShown`
// is how far it has come in.
void paintOverlay(QPainter &painter, const PhoneFace &face, const PhonePose &pose);

// The words of the alert or of the Low Power Mode prompt.
FaceAlert alertOf(const PhoneFace &face, FaceOverlay overlay);
QRectF alertButtonOf(const FaceAlert &alert, int index);

// The activity that stands as a banner over an unlocked phone: an alarm that rings.
std::optional<int> ringingIn(const PhoneFace &face);
// The activity that Control Center shows: what plays.
std::optional<int> playingIn(const PhoneFace &face);

void paintBooting(QPainter &painter);

} // namespace offstage::phone
