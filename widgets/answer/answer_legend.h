// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "widgets/answer/answer_scene.h"
#include "widgets/answer/picture_text.h"

class QPainter;

namespace offstage {

/// A state or a mark that occurs in the picture, with its words.
struct LegendEntry {
    std::optional<ShownState> state;
    /// The mark's glyph.
    QString icon;
    QColor color;
    PictureText words;

    double width() const;
};

/// What occurs on the lanes and nothing else: the states from active down, then the marks from the
/// most severe up.
std::vector<LegendEntry> legendOf(const AnswerScene &scene, const Run &run);

/// In rows as wide as `width`; returns the height. Without a painter it only measures.
double paintLegend(QPainter *painter, const std::vector<LegendEntry> &entries, QPointF topLeft,
                   double width, const Tokens &tokens);

} // namespace offstage
