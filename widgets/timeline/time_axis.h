// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "model/core/time.h"
#include "model/qt/view_state.h"

namespace offstage {

/// Where an instant lies across the lanes: x in logical px from their left edge. Display time is
/// real time, so the map is linear; `width` is positive and the range is never empty.
class TimeAxis {
public:
    TimeAxis() = default;
    TimeAxis(TimeRange range, double width);

    Instant from() const { return m_from; }
    Instant to() const;
    double width() const { return m_width; }
    double millisecondsPerPixel() const { return m_perPixel; }

    double x(Instant at) const;
    Instant at(double x) const;
    /// The device pixel column an instant is drawn in, at a device pixel ratio.
    int column(Instant at, double ratio) const;

private:
    Instant m_from{};
    double m_width = 1;
    double m_perPixel = 1;
};

/// The device pixel columns of a view as instants: an instant lies in a column at or before `c` if
/// and only if it is earlier than edge(c). It begins `margin` columns left of the view, so that a
/// short stretch that is widened into the view is found.
class ColumnGrid {
public:
    ColumnGrid() = default;
    ColumnGrid(const TimeAxis &axis, double ratio, int margin);

    int margin() const { return m_margin; }
    int count() const { return static_cast<int>(m_edges.size()) - m_margin; }
    Instant edge(int column) const { return m_edges[static_cast<std::size_t>(column + m_margin)]; }
    int column(Instant at) const { return m_axis.column(at, m_ratio); }

private:
    TimeAxis m_axis;
    double m_ratio = 1;
    int m_margin = 0;
    std::vector<Instant> m_edges;
};

/// A range around a fixed instant, `factor` times as long: the instant stays where it was on the
/// screen. The length stays between 50 ms and 400 days.
TimeRange zoomed(TimeRange range, Instant fixed, double factor);
TimeRange panned(TimeRange range, Duration by);

} // namespace offstage
