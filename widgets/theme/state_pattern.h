// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/tokens.h"

#include <QPointF>
#include <QRectF>

class QPainter;

namespace offstage {

// The pattern of a state over `body` as lines and discs, clipped by arithmetic: for devices that
// know neither textures nor clips, and for making the textures.
void drawPatternLines(QPainter &painter, const QRectF &body, const StateTokens &state, double scale,
                      QPointF origin);

} // namespace offstage
