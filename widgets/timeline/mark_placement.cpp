// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/mark_placement.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace offstage {

namespace {

// A glyph stands at most two places beside its instant: a longer leader explains nothing.
constexpr int shifts = 5;

template <class Items>
std::pair<std::size_t, std::size_t> inView(const Items &items, const TimeAxis &axis, double margin)
{
    const auto before = [](const auto &item, Instant at) { return item.at < at; };
    const auto after = [](Instant at, const auto &item) { return at < item.at; };
    const auto from = std::lower_bound(items.begin(), items.end(), axis.at(-margin), before);
    const auto to = std::upper_bound(from, items.end(), axis.at(axis.width() + margin), after);
    return {static_cast<std::size_t>(from - items.begin()),
            static_cast<std::size_t>(to - items.begin())};
}

// The place nearest to `x` that is a glyph away from all that are taken, if one is near.
std::optional<double> freePlace(double x, const std::vector<double> &taken)
{
    for (int shift = 0; shift < shifts; ++shift) {
        const int side = shift % 2 == 1 ? (shift + 1) / 2 : -shift / 2;
        const double place = x + side * kGlyphRoom;
        const bool isFree = std::none_of(taken.begin(), taken.end(), [place](double other) {
            return std::abs(other - place) < kGlyphRoom - 0.5;
        });
        if (isFree)
            return place;
    }
    return std::nullopt;
}

// A process that the user ended in the switcher and the force quit are one event.
bool isPartOfForceQuit(const std::vector<Mark> &marks, std::size_t index)
{
    const Mark &mark = marks[index];
    if (mark.kind != MarkKind::ProcessEnded || mark.exit != ExitReason::AppSwitcher)
        return false;
    const auto same = [&](std::size_t i) {
        return marks[i].kind == MarkKind::ForceQuit && marks[i].at == mark.at;
    };
    return (index + 1 < marks.size() && same(index + 1)) || (index > 0 && same(index - 1));
}

} // namespace

int severity(MarkKind kind)
{
    switch (kind) {
    case MarkKind::ForceQuit:
        return 7;
    case MarkKind::ProcessEnded:
        return 6;
    case MarkKind::Refused:
        return 5;
    case MarkKind::RefusedForNow:
        return 4;
    case MarkKind::AssertionExpired:
        return 3;
    case MarkKind::Warning:
    case MarkKind::Notice:
        return 3;
    case MarkKind::Allowed:
        return 2;
    case MarkKind::Notification:
        return 1;
    case MarkKind::Assertion:
        return 0;
    }
    return 0;
}

std::vector<MarkGroup> placeMarks(const std::vector<Mark> &marks, const TimeAxis &axis,
                                  const MarkTest &isWorded, double margin)
{
    std::vector<MarkGroup> groups;
    std::array<std::ptrdiff_t, kMarkKinds> open;
    open.fill(-1);
    const auto [from, to] = inView(marks, axis, margin);
    for (std::size_t i = from; i < to; ++i) {
        if (isPartOfForceQuit(marks, i) || (isWorded && isWorded(marks[i])))
            continue;
        const double x = axis.x(marks[i].at);
        std::ptrdiff_t &current = open.at(static_cast<std::size_t>(marks[i].kind));
        if (current >= 0 && x - groups[current].x < kMergeWithin) {
            ++groups[current].count;
        } else {
            current = static_cast<std::ptrdiff_t>(groups.size());
            groups.push_back({i, 1, x, x});
        }
    }
    std::stable_sort(groups.begin(), groups.end(), [&](const MarkGroup &a, const MarkGroup &b) {
        return severity(marks[a.first].kind) > severity(marks[b.first].kind);
    });
    std::vector<double> taken;
    for (MarkGroup &group : groups) {
        const auto place = freePlace(group.x, taken);
        group.hasGlyph = place.has_value();
        group.glyphX = place.value_or(group.x);
        if (place)
            taken.push_back(*place);
    }
    std::sort(groups.begin(), groups.end(),
              [](const MarkGroup &a, const MarkGroup &b) { return a.glyphX < b.glyphX; });
    return groups;
}

std::vector<MarkGroup> placeChips(const std::vector<InputChip> &chips, const TimeAxis &axis)
{
    std::vector<MarkGroup> groups;
    const auto [from, to] = inView(chips, axis, kMergeWithin);
    for (std::size_t i = from; i < to; ++i) {
        const double x = axis.x(chips[i].at);
        if (!groups.empty() && x - groups.back().x < kMergeWithin)
            ++groups.back().count;
        else
            groups.push_back({i, 1, x, x});
    }
    return groups;
}

} // namespace offstage
