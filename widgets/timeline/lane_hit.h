// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QRectF>

#include "widgets/timeline/lane_scene.h"

namespace offstage {

enum class HitKind : std::uint8_t { Nothing, Chip, Mark, Span, Bar, Code, Request, Condition };

/// What lies at a point of the lanes: what a click selects, and where it is drawn. `index` is the
/// position in the list of its kind in the lanes.
struct Hit {
    HitKind kind = HitKind::Nothing;
    AppId app;
    RowKind row{};
    std::size_t index = 0;
    int count = 1;
    QRectF box;
    Selection selection;

    bool isSame(const Hit &other) const
    {
        return kind == other.kind && app == other.app && row == other.row && index == other.index;
    }
};

Hit hitAt(const LaneScene &scene, QPointF at);

} // namespace offstage
