// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/tokens.h"

#include <QIcon>
#include <QPixmap>
#include <QStringView>

class QPainter;
class QRectF;

namespace offstage {

// One of the program's own icons by its file's name, square, `size` logical px, in one colour.
// What the drawing leaves white is cut out. An unknown name gives an empty picture.
QPixmap iconPixmap(QStringView name, double size, const QColor &color, double devicePixelRatio);

// The icon for buttons and menus: at rest, under the pointer, checked, disabled.
QIcon icon(QStringView name, const Tokens &tokens);
// The same in one colour.
QIcon icon(QStringView name, const QColor &color);

// Paints an icon into a square box; stays a vector drawing where the device is one.
void drawIcon(QPainter &painter, const QRectF &box, QStringView name, const QColor &color);

} // namespace offstage
