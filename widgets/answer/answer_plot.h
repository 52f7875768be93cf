// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/answer/answer_scene.h"

class QPainter;

namespace offstage {

inline constexpr double kRulerHeight = 46;

/// The lanes right of their names, from the upper left corner of the inputs row, with the ruler
/// above it: stretches and marks, arrows of causes, numbers of events.
void paintAnswerPlot(QPainter &painter, const AnswerScene &scene);

/// The lines between all rows.
void paintRowLines(QPainter &painter, const AnswerScene &scene, double left, double width);

/// A number on its disc, as on the lanes and in the list.
void drawEventNumber(QPainter &painter, QPointF at, int number, const Tokens &tokens,
                     bool hasHalo = false);

} // namespace offstage
