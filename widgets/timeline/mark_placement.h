// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include "model/sim/lanes.h"
#include "widgets/timeline/time_axis.h"

namespace offstage {

/// Marks of one kind that are drawn as one glyph. `first` is the index of the earliest in its
/// lane, `x` its true place, `glyphX` where there was room; where there was none at all, a group
/// is a dot at its place. Every mark of the view is in exactly one group, so no kill is ever lost.
struct MarkGroup {
    std::size_t first = 0;
    int count = 1;
    double x = 0;
    double glyphX = 0;
    bool hasGlyph = true;
};

inline constexpr std::size_t kMarkKinds = static_cast<std::size_t>(MarkKind::Notice) + 1;
inline constexpr double kMergeWithin = 20;
inline constexpr double kGlyphRoom = 18;

/// How much a mark matters: kills before refusals before what went well.
int severity(MarkKind kind);

/// Groups equal marks nearer than 20 px and finds room for the glyphs: the most severe stand at
/// their instants, the others beside them. `margin` is how far outside of the view a mark is
/// still taken, for glyphs and captions that reach into it. Marks for which `isWorded` holds are
/// said in words by their lane and take no room. Ordered by `glyphX`.
using MarkTest = std::function<bool(const Mark &)>;
std::vector<MarkGroup> placeMarks(const std::vector<Mark> &marks, const TimeAxis &axis,
                                  const MarkTest &isWorded = {}, double margin = 140);

/// Input chips: any two nearer than 20 px are one with a count, whatever they are.
std::vector<MarkGroup> placeChips(const std::vector<InputChip> &chips, const TimeAxis &axis);

} // namespace offstage
