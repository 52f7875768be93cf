// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/phone/phone_face.h"

class QPainter;

namespace offstage::phone {

// An app's own simple picture, as large as the screen, with the status bar in the ink that suits
// it. An app without a picture of its own gets a neutral list in the tint of its name.
void paintApp(QPainter &painter, const PhoneFace &face, const FaceApp &app);

// Whether the app's picture is dark, so that the bar at the bottom must be light.
bool isDarkApp(const QString &key);

// The pictures.
void paintCourier(QPainter &painter);
void paintPulse(QPainter &painter);
void paintAtlas(QPainter &painter);
void paintNightly(QPainter &painter);
void paintTonic(QPainter &painter);
void paintList(QPainter &painter, const FaceApp &app);

} // namespace offstage::phone
