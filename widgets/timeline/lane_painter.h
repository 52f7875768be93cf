// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QImage>
#include <QPointF>
#include <QRectF>

#include "widgets/timeline/lane_scene.h"
#include "widgets/timeline/lane_text.h"
#include "widgets/timeline/span_strips.h"

class QPainter;

namespace offstage {

/// Paints a scene of lanes into an image in device pixels. It keeps nothing of the scene, only
/// what makes the next frame cheap (strips of pattern, words that were laid out).
class LanePainter {
public:
    /// `image` is RGB32, with its device pixel ratio set, of the scene's size.
    void paint(QImage &image, const LaneScene &scene);

private:
    struct AppFrame {
        const Row *row = nullptr;
        std::vector<ColumnRun> runs;
        std::vector<MarkGroup> marks;
        std::vector<ColumnRun> oldRuns;
        std::vector<MarkGroup> oldMarks;
    };

    void paintGround(QPainter &painter, const LaneScene &scene);
    void paintRowLines(QPainter &painter, const LaneScene &scene);
    std::vector<AppFrame> appFrames(const LaneScene &scene, double ratio) const;
    void copySpans(QImage &image, const LaneScene &scene, const std::vector<AppFrame> &frames);
    void paintApps(QPainter &painter, const LaneScene &scene, const std::vector<AppFrame> &frames);

    SpanStrips m_strips;
    LaneText m_text;
};

/// Where a record of the lanes is shown, if it is in a row of the layout.
std::optional<QPointF> anchorOf(RecordId record, const LaneScene &scene);

} // namespace offstage
