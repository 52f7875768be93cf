// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/tokens.h"

#include <QBrush>
#include <QPointF>
#include <QRectF>

class QPainter;

namespace offstage {

// Paints a stretch of one state: the only place where a state's height, pattern and edges are
// drawn, for the timeline, the legend, the cards, the stage and the exported picture.
// `box` gives the instants (left, right) and the ground line (bottom); its top is not used.
// `scale` is 1 on the timeline. `patternOrigin` is where the pattern begins: a point fixed to the
// lane, so that patterns stand still while panning. Edges are on whole device pixels; a state
// that ran is never narrower than 2 logical px, any other never than one device pixel.
void drawStateSpan(QPainter &painter, const QRectF &box, ShownState state, const Tokens &tokens,
                   double scale, QPointF patternOrigin);
// The same with states of another table, for prints without colours.
void drawStateSpan(QPainter &painter, const QRectF &box, ShownState state,
                   const std::array<StateTokens, shownStateCount> &states, double scale,
                   QPointF patternOrigin);

// The outline and hatch of a future that is no longer the present one, without colour.
void drawGhostSpan(QPainter &painter, const QRectF &box, ShownState state, const Tokens &tokens,
                   double scale, QPointF patternOrigin);

// The pattern of a state as a texture in device pixels, over its fill.
QBrush patternBrush(const StateTokens &state, double scale, double devicePixelRatio);

// Thin parallel lines at 45 degrees for anything else: refused requests, the unknown future.
QBrush hatchBrush(const QColor &ink, const QColor &ground, double width, double every,
                  double devicePixelRatio);

// The sample of a state as the legend shows it, 18 x 11 logical px at scale 1.
void drawStateSample(QPainter &painter, const QRectF &box, ShownState state, const Tokens &tokens);

} // namespace offstage
