// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "widgets/answer/answer_look.h"
#include "widgets/answer/answer_scene.h"

class QPainter;

namespace offstage {

/// How wide the column with the names of the lanes is in a picture of a width.
double laneColumnWidth(double width);
/// Ruler and lanes together.
double lanesHeight(const AnswerScene &scene);

/// The frame with ruler, names, lanes, arrows of causes and numbers of events, in `box`.
void paintAnswerLanes(QPainter &painter, const AnswerScene &scene, const PictureNames &names,
                      PictureStyle style, const QRectF &box);

} // namespace offstage
