// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

#include <deque>

namespace offstage {

// Where a finger (or a pressed mouse) is and how fast it moves, in screen points and points per
// second. Times are milliseconds of the events themselves, so that a slow computer does not
// change what a gesture means.
class Finger {
public:
    Finger(QPointF position, quint64 at);

    void moveTo(QPointF position, quint64 at);

    QPointF start() const { return m_start; }
    QPointF position() const { return m_samples.back().position; }
    QPointF travel() const { return position() - m_start; }
    bool hasLeft(double slop) const { return m_farthest > slop; }

    // Over the last tenth of a second before `at`; none for a finger that rests.
    QPointF velocity(quint64 at) const;

private:
    struct Sample {
        QPointF position;
        quint64 at = 0;
    };

    QPointF m_start;
    double m_farthest = 0;
    std::deque<Sample> m_samples;
};

} // namespace offstage
