// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>

#include <vector>

#include "widgets/answer/answer_scene.h"

namespace offstage {

/// The middle of a number's disc, and whether a line must say to what it belongs.
struct NumberPlace {
    int number = 0;
    QPointF disc;
    QPointF anchor;
    double reach = 0;
    bool hasLeader = false;
};

/// What numbers keep clear of.
struct Obstacles {
    struct Disc {
        QPointF at;
        double radius = 0;
    };
    std::vector<Disc> discs;
    std::vector<QRectF> boxes;
};

/// Each number as near as possible to the upper right of its glyph, or to the upper left of a bare
/// point, within its row and within `width`; none over another one, whatever happens at once.
/// Several in a row at one bare point stand side by side, and one line leads to it.
std::vector<NumberPlace> placeNumbers(const std::vector<EventAnchor> &anchors,
                                      const Obstacles &obstacles, double width);

} // namespace offstage
