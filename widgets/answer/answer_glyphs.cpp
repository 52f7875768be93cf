// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/answer/answer_glyphs.h"

#include "widgets/timeline/lane_parts.h"

#include <algorithm>
#include <cmath>

namespace offstage {

namespace {

constexpr double halfChip = 9.5;
constexpr double halfGlyph = 9.5;

double inside(double x, double half, const TimeAxis &axis)
{
    return std::clamp(x, half, std::max(half, axis.width() - half));
}

bool isOutside(double x, const TimeAxis &axis)
{
    return x < 0 || x > axis.width();
}

} // namespace

std::vector<ChipPlace> placeAnswerChips(const std::vector<InputChip> &inputs, const TimeAxis &axis,
                                        const RecordTest &isNumbered)
{
    std::vector<ChipPlace> chips;
    std::vector<InputChip> others;
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        const InputChip &input = inputs[i];
        const double x = axis.x(input.at);
        if (isOutside(x, axis))
            continue;
        if (!isNumbered(input.record)) {
            others.push_back(input);
            places.push_back(i);
        } else if (!chips.empty() && x - chips.back().x < kMergeWithin) {
            ++chips.back().count;
            chips.back().numbered.push_back(input.record);
        } else {
            chips.push_back({&input, 1, inside(x, halfChip, axis), {input.record}});
        }
    }
    const std::size_t numbered = chips.size();
    for (const MarkGroup &group : placeChips(others, axis)) {
        const double x = inside(group.x, halfChip, axis);
        const bool isFree = std::all_of(
            chips.begin(), chips.begin() + std::ptrdiff_t(numbered),
            [x](const ChipPlace &chip) { return std::abs(chip.x - x) >= kMergeWithin; });
        if (isFree)
            chips.push_back({&inputs[places[group.first]], group.count, x, {}});
    }
    return chips;
}

std::vector<MarkGroup> placeAnswerMarks(const AppLanes &lanes, const TimeAxis &axis,
                                        const RecordTest &isNumbered)
{
    const auto isWorded = [&](const Mark &mark) {
        return isOutside(axis.x(mark.at), axis) ||
               (mark.kind == MarkKind::ForceQuit && saysForceQuit(lanes, mark, axis));
    };
    std::vector<MarkGroup> found = placeMarks(lanes.marks, axis, [&](const Mark &mark) {
        return isWorded(mark) || !isNumbered(mark.record);
    });
    for (MarkGroup &group : found)
        group.glyphX = inside(group.glyphX, halfGlyph, axis);
    // Taking an assertion is not news, unless the answer says so.
    auto others = placeMarks(lanes.marks, axis, [&](const Mark &mark) {
        return isWorded(mark) || isNumbered(mark.record) || mark.kind == MarkKind::Assertion;
    });
    std::stable_sort(others.begin(), others.end(), [&](const MarkGroup &a, const MarkGroup &b) {
        return severity(lanes.marks[a.first].kind) > severity(lanes.marks[b.first].kind);
    });
    for (MarkGroup &group : others) {
        group.glyphX = inside(group.x, halfGlyph, axis);
        group.hasGlyph = std::none_of(found.begin(), found.end(), [&](const MarkGroup &other) {
            return other.hasGlyph && std::abs(other.glyphX - group.glyphX) < kGlyphRoom;
        });
        if (!group.hasGlyph)
            group.glyphX = group.x;
        found.push_back(group);
    }
    return found;
}

} // namespace offstage
