// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/answer/answer_scene.h"

class QPainter;

namespace offstage {

/// One row of the phone's conditions, from its left border on. Its words stand where none of `kept`
/// crosses them.
void drawCondition(QPainter &painter, const AnswerScene &scene, const Row &row,
                   const std::vector<QRectF> &kept);

/// "Locked" and the like where the screen was not on: behind all lanes.
void drawLockedTint(QPainter &painter, const AnswerScene &scene);

/// A row's title in the column at the left, with its icon.
struct RowTitle {
    const char16_t *icon = u"";
    QString words;
};
RowTitle titleOf(RowKind kind);

} // namespace offstage
