// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include "widgets/timeline/mark_placement.h"

namespace offstage {

/// One chip in the inputs row: an input with a number, or how many others are there. `x` is in the
/// timeline's units.
struct ChipPlace {
    const InputChip *input = nullptr;
    int count = 1;
    double x = 0;
    /// Of the inputs with numbers that it stands for.
    std::vector<RecordId> numbered;
};

using RecordTest = std::function<bool(RecordId)>;

/// What has a number stands at its instant; the others are where there is room beside it.
std::vector<ChipPlace> placeAnswerChips(const std::vector<InputChip> &inputs, const TimeAxis &axis,
                                        const RecordTest &isNumbered);

/// The same for the marks of a lane, all within the axis. Where there is no room for a mark without
/// a number at its instant, it has no glyph.
std::vector<MarkGroup> placeAnswerMarks(const AppLanes &lanes, const TimeAxis &axis,
                                        const RecordTest &isNumbered);

} // namespace offstage
