// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>

class QPainter;

namespace offstage::phone {

// The parts that only depend on the size. The body in body coordinates, the rest in screen
// coordinates.
void paintBody(QPainter &painter, bool isSideButtonDown);
void drawWallpaper(QPainter &painter);
// A screen that is off: black, with a trace of where the stage lights were.
void paintGlass(QPainter &painter);
void paintIsland(QPainter &painter);
void paintHomeIndicator(QPainter &painter, double middle, bool isDark);

QPainterPath rounded(const QRectF &rect, double radius);

} // namespace offstage::phone
