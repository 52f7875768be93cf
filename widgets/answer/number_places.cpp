// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/answer/number_places.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace offstage {

namespace {

constexpr double step = 3;
constexpr double gap = 1.5;
// From one disc to the next where several stand side by side, and how high over their point.
constexpr double apart = 2 * kDiscRadius + 2;
constexpr double rowAbove = 34;
// Farther from its glyph than this a number needs a line to it.
constexpr double nearby = 14;
// How much farther than wished a number may be for not needing one.
constexpr double detour = 60;
// A row that would be farther from its point is not made.
constexpr double rowReach = 110;

double distance(QPointF a, QPointF b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

double distance(QPointF point, const QRectF &box)
{
    const double dx = std::max({box.left() - point.x(), 0.0, point.x() - box.right()});
    const double dy = std::max({box.top() - point.y(), 0.0, point.y() - box.bottom()});
    return std::hypot(dx, dy);
}

// Where a number stands when it has the place for itself.
QPointF preferred(const EventAnchor &anchor)
{
    if (anchor.reach <= 0)
        return anchor.at + QPointF(-20, -18);
    const double away = anchor.reach + kDiscRadius;
    const double up = 8;
    return anchor.at + QPointF(std::sqrt(away * away - up * up) + gap, -up);
}

class Places {
public:
    Places(const Obstacles &obstacles, double width) : m_obstacles(obstacles), m_width(width) {}

    QPointF place(const EventAnchor &anchor)
    {
        const QPointF wanted = preferred(anchor);
        const auto found = nearest(anchor, wanted, 1, true);
        // In a crowd words may be covered, another number never.
        m_taken.push_back(found ? *found : nearest(anchor, wanted, 1, false).value_or(wanted));
        return m_taken.back();
    }

    // The middle of the first of `count` discs side by side, if there is room for them.
    std::optional<QPointF> placeRow(const EventAnchor &anchor, int count)
    {
        const QPointF wanted = anchor.at + QPointF(-apart * (count - 1) / 2, -rowAbove);
        const auto found = nearest(anchor, wanted, count, true);
        if (!found || distance(*found, wanted) > rowReach)
            return std::nullopt;
        for (int i = 0; i < count; ++i)
            m_taken.push_back(*found + QPointF(apart * i, 0));
        return found;
    }

private:
    std::optional<QPointF> nearest(const EventAnchor &anchor, QPointF wanted, int count,
                                   bool keepsClear) const
    {
        const double top = anchor.top + kDiscRadius;
        const double bottom = std::max(top, anchor.bottom - kDiscRadius);
        const double last = m_width - kDiscRadius - apart * (count - 1);
        std::optional<QPointF> best;
        double least = std::numeric_limits<double>::max();
        const auto consider = [&](QPointF at) {
            if (at.x() < kDiscRadius || at.x() > last || at.y() < top || at.y() > bottom)
                return;
            const double far = distance(at, wanted) + (needsLeader(anchor, at, count) ? detour : 0);
            if (far < least && isRowFree(at, count, keepsClear)) {
                least = far;
                best = at;
            }
        };
        consider(wanted);
        if (best && least <= 0)
            return best;
        for (double x = kDiscRadius; x <= last; x += step) {
            for (double y = top; y <= bottom; y += step)
                consider(QPointF(x, y));
        }
        return best;
    }

    // Of one disc; a row has a line in any case.
    static bool needsLeader(const EventAnchor &anchor, QPointF at, int count)
    {
        return count == 1 && distance(at, anchor.at) - anchor.reach - kDiscRadius > nearby;
    }

    bool isRowFree(QPointF at, int count, bool keepsClear) const
    {
        for (int i = 0; i < count; ++i) {
            if (!isFree(at + QPointF(apart * i, 0), keepsClear))
                return false;
        }
        return true;
    }

    bool isFree(QPointF at, bool keepsClear) const
    {
        const auto isOverNumber = [&](QPointF other) {
            return distance(at, other) < 2 * kDiscRadius + gap;
        };
        if (std::any_of(m_taken.begin(), m_taken.end(), isOverNumber))
            return false;
        if (!keepsClear)
            return true;
        return std::none_of(m_obstacles.discs.begin(), m_obstacles.discs.end(),
                            [&](const Obstacles::Disc &disc) {
                                return distance(at, disc.at) < disc.radius + kDiscRadius;
                            }) &&
               std::none_of(m_obstacles.boxes.begin(), m_obstacles.boxes.end(),
                            [&](const QRectF &box) { return distance(at, box) < kDiscRadius; });
    }

    const Obstacles &m_obstacles;
    double m_width;
    std::vector<QPointF> m_taken;
};

// How many anchors from `first` on are one bare point, or nearly.
std::size_t togetherFrom(const std::vector<EventAnchor> &anchors, std::size_t first)
{
    const EventAnchor &point = anchors[first];
    std::size_t end = first + 1;
    while (point.reach <= 0 && end < anchors.size() && anchors[end].reach <= 0 &&
           anchors[end].top == point.top && std::abs(anchors[end].at.x() - point.at.x()) <= nearby)
        ++end;
    return end - first;
}

} // namespace

std::vector<NumberPlace> placeNumbers(const std::vector<EventAnchor> &anchors,
                                      const Obstacles &obstacles, double width)
{
    Places places(obstacles, width);
    std::vector<NumberPlace> found;
    const auto addOne = [&](const EventAnchor &anchor) {
        const QPointF disc = places.place(anchor);
        const bool isFar = distance(disc, anchor.at) - anchor.reach - kDiscRadius > nearby;
        const bool isPoint = anchor.reach <= 0 && !anchor.isPointedAt;
        found.push_back({anchor.number, disc, anchor.at, anchor.reach, isFar || isPoint});
    };
    // What has a glyph keeps the place beside it.
    for (const EventAnchor &anchor : anchors) {
        if (anchor.reach > 0)
            addOne(anchor);
    }
    for (std::size_t i = 0; i < anchors.size();) {
        const EventAnchor &point = anchors[i];
        const std::size_t count = togetherFrom(anchors, i);
        const auto row = count > 1 ? places.placeRow(point, static_cast<int>(count)) : std::nullopt;
        if (row) {
            const double nearest = std::clamp(std::round((point.at.x() - row->x()) / apart), 0.0,
                                              static_cast<double>(count - 1));
            for (std::size_t k = 0; k < count; ++k)
                found.push_back({anchors[i + k].number, *row + QPointF(apart * double(k), 0),
                                 point.at, 0, double(k) == nearest});
        } else if (point.reach <= 0) {
            for (std::size_t k = 0; k < count; ++k)
                addOne(anchors[i + k]);
        }
        i += count;
    }
    return found;
}

} // namespace offstage
