// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The parts a picture of lanes is put together from, in drawing order. Each paints one kind of
// row or mark of a scene and keeps nothing.

#include <vector>

#include <QString>

#include "widgets/timeline/lane_scene.h"
#include "widgets/timeline/lane_text.h"

class QPainter;

namespace offstage {

void paintInputs(QPainter &painter, const LaneScene &scene, LaneText &text);
void paintConditions(QPainter &painter, const LaneScene &scene, LaneText &text);
/// The words and letters of the state spans in one app's row; none crosses a stem.
void paintSpanLabels(QPainter &painter, const LaneScene &scene, LaneText &text, const Row &row,
                     const std::vector<ColumnRun> &runs, const std::vector<MarkGroup> &marks,
                     double ratio);
/// One track of what the system does for the app, with its progress.
void paintErrands(QPainter &painter, const LaneScene &scene, LaneText &text, const Row &row);
/// One account of the app as steps.
void paintAccount(QPainter &painter, const LaneScene &scene, LaneText &text, const Row &row);
void paintDetails(QPainter &painter, const LaneScene &scene, LaneText &text, const Row &row);
/// The marks of a lane that have a glyph of their own.
std::vector<MarkGroup> shownMarks(const AppLanes &lanes, const TimeAxis &axis);
/// `runs` are the spans below; `isOld` marks are those of the future that was left.
void paintMarks(QPainter &painter, const LaneScene &scene, LaneText &text, const Row &row,
                const std::vector<MarkGroup> &groups, const std::vector<ColumnRun> &runs,
                bool isOld);
void paintCauses(QPainter &painter, const LaneScene &scene, LaneText &text);
void paintSelection(QPainter &painter, const LaneScene &scene);

/// What a mark is drawn with.
struct MarkLook {
    QString icon;
    QColor color;
};
MarkLook lookOf(const Mark &mark, const Tokens &tokens);
/// Where the glyph of a mark has its centre.
double markMiddle(const Row &row, const LaneMetrics &metrics, bool isOld = false);
/// Whether the words on a force-quit stretch say it all, so that no glyph is needed.
bool saysForceQuit(const AppLanes &lanes, const Mark &mark, const TimeAxis &axis);

/// A line or band edge on whole device pixels.
double snapped(const QPainter &painter, double position);

} // namespace offstage
