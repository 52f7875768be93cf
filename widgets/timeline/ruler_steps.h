// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

#include "widgets/timeline/time_axis.h"

namespace offstage {

enum class StepUnit : std::uint8_t { Time, Week, Month };

/// How far apart the ruler's ticks are. Weeks begin on Monday; a month's `major` is its longest.
struct RulerStep {
    Duration major{};
    Duration minor{};
    StepUnit unit = StepUnit::Time;

    bool operator==(const RulerStep &) const = default;
};

/// A tick of the ruler at its instant; only major ones have a label.
struct Tick {
    Instant at{};
    bool isMajor = false;
    QString label;
};

/// The smallest step whose labels are at least 72 px apart.
RulerStep rulerStep(double millisecondsPerPixel);
std::vector<Tick> ticks(const TimeAxis &axis, const RulerStep &step);
/// What the labels leave out: "Thu 14:02", "Thu, Fri", "November".
QString rulerContext(const TimeAxis &axis, const RulerStep &step);
/// The playhead's time in the ruler's precision, at least to the second.
QString clockLabel(Instant at, bool withTenths);

} // namespace offstage
