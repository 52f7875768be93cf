// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QWidget>

#include "widgets/timeline/lane_scene.h"

namespace offstage {

/// The lanes as one QCustomPlot with one plottable of ours: its key axis holds display time, its
/// own axes, grid and labels are off. Whoever changes the scene asks for a new frame; requests in
/// one turn of the event loop make one frame. The pointer is none of its business.
class LanesPlot : public QWidget {
    Q_OBJECT

public:
    explicit LanesPlot(QWidget *parent = nullptr);
    ~LanesPlot() override;

    LaneScene &scene();
    const LaneScene &scene() const;
    void requestFrame();
    /// Paints at once, for whoever needs the picture now.
    void paintFrame();

signals:
    void framePainted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace offstage
