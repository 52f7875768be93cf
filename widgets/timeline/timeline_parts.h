// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a TimelineView is made of; shared by the files that implement it and by no one else.

#include <QPointer>
#include <QScrollBar>
#include <QTimer>
#include <QVariantAnimation>

#include "model/qt/session.h"
#include "widgets/controls/hover_card.h"
#include "widgets/controls/icon_button.h"
#include "widgets/timeline/lane_hit.h"
#include "widgets/timeline/lane_labels.h"
#include "widgets/timeline/lanes_plot.h"
#include "widgets/timeline/overview_bar.h"
#include "widgets/timeline/preview_overlay.h"
#include "widgets/timeline/ruler_bar.h"
#include "widgets/timeline/time_overlays.h"
#include "widgets/timeline/timeline_view.h"

namespace offstage {

struct TimelineView::Private {
    Session *session = nullptr;
    ViewState *view = nullptr;

    QWidget *corner = nullptr;
    LanesPlot *plot = nullptr;
    LaneLabels *labels = nullptr;
    OverviewBar *overview = nullptr;
    RulerBar *ruler = nullptr;
    LaneOverlay *oldFuture = nullptr;
    LaneOverlay *rangeBand = nullptr;
    LaneOverlay *tint = nullptr;
    LaneOverlay *hoverLine = nullptr;
    PreviewOverlay *preview = nullptr;
    LaneOverlay *playhead = nullptr;
    TimePill *forkPill = nullptr;
    TimePill *rangePill = nullptr;
    TimePill *hoverPill = nullptr;
    TimePill *playheadPill = nullptr;
    HoverCard *card = nullptr;
    QScrollBar *scrollBar = nullptr;
    QTimer hoverTimer;
    QTimer overviewTimer;
    QVariantAnimation motion;

    AppId previewed;
    double scroll = 0;
    Drag drag = Drag::None;
    QPointF pressedAt;
    TimeRange pressedRange;
    double pressedScroll = 0;
    std::optional<QPointF> pointer;
    Hit hovered;
    TimeRange animateFrom;
    TimeRange animateTo;
    bool wasCentred = false;
    /// What the last frame of a growing run showed: how many records, and the head's pixel.
    std::size_t framedRecords = 0;
    qint64 framedHead = 0;

    LaneScene &scene() { return plot->scene(); }
    double laneLeft() const { return plot->x(); }
    double laneTop() const { return plot->y(); }
};

} // namespace offstage
