// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/time_axis.h"

#include <algorithm>
#include <cmath>

namespace offstage {

namespace {

constexpr Duration shortest = milliseconds(50);
constexpr Duration longest = days(400);
// Far outside of every screen and still an int after any scaling.
constexpr double farAway = 1e8;

} // namespace

TimeAxis::TimeAxis(TimeRange range, double width)
    : m_from(range.from), m_width(std::max(1.0, width)),
      m_perPixel(std::max(1.0, static_cast<double>(range.length().count())) / m_width)
{}

Instant TimeAxis::to() const
{
    return at(m_width);
}

double TimeAxis::x(Instant at) const
{
    const double x = (static_cast<double>(at.time_since_epoch().count()) -
                      static_cast<double>(m_from.time_since_epoch().count())) /
                     m_perPixel;
    return std::clamp(x, -farAway, farAway);
}

Instant TimeAxis::at(double x) const
{
    return m_from + Duration(std::llround(x * m_perPixel));
}

int TimeAxis::column(Instant at, double ratio) const
{
    return static_cast<int>(std::floor(x(at) * ratio + 0.5));
}

ColumnGrid::ColumnGrid(const TimeAxis &axis, double ratio, int margin)
    : m_axis(axis), m_ratio(ratio), m_margin(margin)
{
    const int last = static_cast<int>(std::ceil(axis.width() * ratio));
    m_edges.reserve(static_cast<std::size_t>(last + margin));
    for (int c = -margin; c < last; ++c) {
        Instant edge = axis.at((c + 0.5) / ratio);
        while (axis.column(edge, ratio) <= c)
            edge += milliseconds(1);
        while (axis.column(edge - milliseconds(1), ratio) > c)
            edge -= milliseconds(1);
        m_edges.push_back(edge);
    }
}

TimeRange zoomed(TimeRange range, Instant fixed, double factor)
{
    const auto length = std::max(1.0, static_cast<double>(range.length().count()));
    const double wanted = std::clamp(length * factor, static_cast<double>(shortest.count()),
                                     static_cast<double>(longest.count()));
    const double share = static_cast<double>((fixed - range.from).count()) / length;
    const Instant from = fixed - Duration(std::llround(share * wanted));
    return {from, from + Duration(std::llround(wanted))};
}

TimeRange panned(TimeRange range, Duration by)
{
    return {range.from + by, range.to + by};
}

} // namespace offstage
