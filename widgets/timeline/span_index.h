// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "model/sim/lanes.h"
#include "widgets/timeline/time_axis.h"

namespace offstage {

/// Neighbouring device pixel columns that show one state. `span` is the index of a span that is
/// wide enough to be told apart from its neighbours, -1 where the run stands for many.
struct ColumnRun {
    int from = 0;
    int to = 0;
    ShownState state{};
    int span = -1;

    bool operator==(const ColumnRun &) const = default;
};

/// The tallest state of each block of a lane's spans, in levels of ever larger blocks, so that a
/// frame costs what its pixels cost and not what its spans do. It grows with the lane; the spans
/// themselves stay in the lane and are handed to every call.
class SpanIndex {
public:
    using Spans = std::vector<StateSpan>;

    /// Takes in what is new. Spans that were indexed may have been cut off, but not changed.
    void extend(const Spans &spans);
    void clear();

    ShownState tallest(const Spans &spans, std::size_t from, std::size_t to) const;
    /// What each column shows, from left to right: the tallest of the states in it. A state that
    /// ran is at least `least` columns wide, any other at least one.
    std::vector<ColumnRun> runs(const Spans &spans, const ColumnGrid &grid, int least) const;

private:
    static constexpr std::size_t fan = 16;

    std::size_t m_indexed = 0;
    std::vector<std::vector<ShownState>> m_levels;
};

/// The index of the first span that ends after `at`.
std::size_t spanAt(const std::vector<StateSpan> &spans, Instant at);
bool hasRun(ShownState state);

} // namespace offstage
