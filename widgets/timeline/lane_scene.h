// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QSizeF>

#include "model/phone/setup.h"
#include "model/qt/view_state.h"
#include "model/sim/lanes.h"
#include "widgets/theme/tokens.h"
#include "widgets/timeline/lane_layout.h"
#include "widgets/timeline/mark_placement.h"
#include "widgets/timeline/span_index.h"
#include "widgets/timeline/time_axis.h"

namespace offstage {

/// A link of the chain that led to the selection, between two records of the lanes.
struct CauseLink {
    RecordId from;
    RecordId to;

    bool operator==(const CauseLink &) const = default;
};

/// A future as the lanes show it: what happened, and an index over each app's spans.
struct Future {
    const Lanes *lanes = nullptr;
    std::vector<SpanIndex> index;

    /// Brings the index up to the lanes.
    void extend();
    /// For lanes that are not the continuation of the ones before.
    void replace(const Lanes *newLanes);
};

/// Everything that decides the picture of the lanes, but for the playhead and the pointer, which
/// are drawn over it. Times are real; sizes are logical px.
struct LaneScene {
    const Setup *setup = nullptr;
    Future now;
    /// The future this one left, while two are shown.
    Future before;
    std::optional<Instant> forkedAt;

    TimeAxis axis;
    LaneLayout layout;
    QSizeF size;
    const Tokens *tokens = nullptr;

    Selection selection;
    std::optional<Selection> focus;
    std::optional<TimeRange> range;
    std::optional<ShownState> highlighted;
    std::vector<CauseLink> causes;

    bool isDrawable() const { return setup && now.lanes && tokens; }
    bool shows(const Row &row) const
    {
        const double top = row.app.isValid() ? layout.fixedHeight : 0;
        return row.bottom() > top && row.top < size.height();
    }
};

} // namespace offstage
