// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QWidget>

#include "model/qt/session.h"
#include "widgets/timeline/lane_labels.h"
#include "widgets/timeline/lane_parts.h"
#include "widgets/timeline/lanes_plot.h"
#include "widgets/timeline/timeline_view.h"

namespace offstage {

/// A timeline in a window of its own, with the story of the force quit played for eleven minutes;
/// it shows the first ten and does not follow.
struct PlayedTimeline {
    QWidget window;
    Session session{QStringLiteral(OFFSTAGE_SOURCE_DIR "/resources")};
    ViewState view;
    TimelineView *timeline = nullptr;
    bool isOpened = false;

    explicit PlayedTimeline(QSize size = {1440, 900})
    {
        timeline = new TimelineView(&session, &view, &window);
        isOpened = session.open(QStringLiteral(OFFSTAGE_SOURCE_DIR "/scenarios/force-quit.yaml"));
        window.resize(size);
        timeline->setGeometry(0, 0, size.width() - 304, size.height() - 370);
        window.show();
        play(minutes(11));
        view.setFollowing(false);
        view.setVisible({session.begin() - seconds(30), session.begin() + minutes(12)});
        QCoreApplication::processEvents();
    }

    void play(Duration length)
    {
        session.setSpeed(60);
        session.play();
        session.elapse(length / 60);
        session.pause();
        QCoreApplication::processEvents();
    }

    LanesPlot &plot() const { return *timeline->findChild<LanesPlot *>(); }
    LaneLabels &labels() const { return *timeline->findChild<LaneLabels *>(); }
    const LaneScene &scene() const { return plot().scene(); }
    Instant at(Duration sinceBegin) const { return session.begin() + sinceBegin; }
    QPoint pointAt(Instant at, double y) const
    {
        return plot().pos() + QPointF(scene().axis.x(at), y).toPoint();
    }
    QPoint pointOf(const Mark &mark, AppId app) const
    {
        const Row &row = *scene().layout.rowOf(app);
        return pointAt(mark.at, markMiddle(row, scene().layout.metrics));
    }
    const Mark &lastMark(AppId app) const { return session.lanes().apps[app.index()].marks.back(); }
};

} // namespace offstage
