// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "widgets/timeline/lane_scene.h"
#include "widgets/timeline/lane_text.h"

namespace offstage {

/// What would become of an app's lane if the card between the fingers were let go: the flick as a
/// dashed chip at the playhead and the lane as force-quit after it. Nothing of it has happened, so
/// it lies over the lanes and is never part of them.
class PreviewOverlay : public QWidget {
    Q_OBJECT

public:
    /// What the words beside the lane need to the right of the playhead.
    static constexpr double wanted = 150;

    PreviewOverlay(const LaneScene &scene, QWidget *parent);
    /// Over the whole lanes; `x` is the playhead in them. Shows it.
    void place(AppId app, double x, const QRect &lanes);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintChip(QPainter &painter, const Row &row, double laneTop);
    void paintLane(QPainter &painter, const Row &row);
    void paintRequests(QPainter &painter, const Row &row);
    void paintWords(QPainter &painter, const Row &row);

    const LaneScene &m_scene;
    LaneText m_text;
    AppId m_app;
    double m_x = 0;
};

} // namespace offstage
