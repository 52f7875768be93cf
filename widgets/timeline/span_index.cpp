// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/span_index.h"

#include <algorithm>

namespace offstage {

namespace {

// A span of this many columns is told apart from a neighbour in the same state.
constexpr int ownColumns = 4;

struct Column {
    std::int8_t state = -1;
    std::int32_t span = -1;
};

void raise(std::vector<Column> &columns, int at, ShownState state)
{
    if (at < static_cast<int>(columns.size()))
        columns[at].state = std::max(columns[at].state, static_cast<std::int8_t>(state));
}

// The first span from `from` on that begins at or after `limit`: looks near first, because the
// next column's spans are usually near.
std::size_t firstFrom(const std::vector<StateSpan> &spans, std::size_t from, Instant limit)
{
    std::size_t step = 1;
    std::size_t low = from;
    while (low + step <= spans.size() && spans[low + step - 1].begin < limit) {
        low += step;
        step *= 2;
    }
    const auto high =
        spans.begin() + static_cast<std::ptrdiff_t>(std::min(spans.size(), low + step));
    const auto found =
        std::partition_point(spans.begin() + static_cast<std::ptrdiff_t>(low), high,
                             [limit](const StateSpan &s) { return s.begin < limit; });
    return static_cast<std::size_t>(found - spans.begin());
}

std::vector<ColumnRun> merged(const std::vector<Column> &columns, int margin)
{
    std::vector<ColumnRun> runs;
    for (int c = margin; c < static_cast<int>(columns.size()); ++c) {
        const Column &column = columns[c];
        if (column.state < 0)
            continue;
        const auto state = static_cast<ShownState>(column.state);
        const int at = c - margin;
        if (!runs.empty() && runs.back().to == at && runs.back().state == state &&
            (column.span < 0 || runs.back().span == column.span)) {
            runs.back().to = at + 1;
        } else {
            runs.push_back({at, at + 1, state, column.span});
        }
    }
    return runs;
}

} // namespace

bool hasRun(ShownState state)
{
    return state >= ShownState::Background;
}

std::size_t spanAt(const std::vector<StateSpan> &spans, Instant at)
{
    const auto found = std::partition_point(spans.begin(), spans.end(),
                                            [at](const StateSpan &s) { return s.end <= at; });
    return static_cast<std::size_t>(found - spans.begin());
}

void SpanIndex::clear()
{
    m_indexed = 0;
    m_levels.clear();
}

void SpanIndex::extend(const Spans &spans)
{
    // Only whole blocks are kept, so a cut needs no more than forgetting the blocks behind it.
    std::size_t blocks = spans.size() / fan;
    if (spans.size() < m_indexed) {
        for (std::size_t level = 0, count = blocks; level < m_levels.size(); ++level, count /= fan)
            m_levels[level].resize(std::min(m_levels[level].size(), count));
    }
    m_indexed = spans.size();
    for (std::size_t level = 0; blocks > 0; ++level, blocks /= fan) {
        if (m_levels.size() <= level)
            m_levels.emplace_back();
        for (std::size_t b = m_levels[level].size(); b < blocks; ++b) {
            ShownState tallest{};
            for (std::size_t i = b * fan; i < (b + 1) * fan; ++i)
                tallest = std::max(tallest, level == 0 ? spans[i].state : m_levels[level - 1][i]);
            m_levels[level].push_back(tallest);
        }
    }
}

ShownState SpanIndex::tallest(const Spans &spans, std::size_t from, std::size_t to) const
{
    ShownState best{};
    while (from < to && best != ShownState::Active) {
        std::size_t size = 1;
        std::size_t level = 0;
        while (level < m_levels.size() && from % (size * fan) == 0 && from + size * fan <= to &&
               from / (size * fan) < m_levels[level].size()) {
            size *= fan;
            ++level;
        }
        best = std::max(best, level == 0 ? spans[from].state : m_levels[level - 1][from / size]);
        from += size;
    }
    return best;
}

std::vector<ColumnRun> SpanIndex::runs(const Spans &spans, const ColumnGrid &grid, int least) const
{
    const int margin = grid.margin();
    std::vector<Column> columns(static_cast<std::size_t>(grid.count() + margin));
    const auto before = std::partition_point(spans.begin(), spans.end(), [&](const StateSpan &s) {
        return grid.column(s.begin) < -margin;
    });
    auto next = static_cast<std::size_t>(before - spans.begin());
    // Comparing with the columns' edges is what makes a column cheap: no instant is converted.
    const auto endsAfter = [&](std::size_t span, int column) {
        return column < grid.count() ? spans[span].end >= grid.edge(column)
                                     : grid.column(spans[span].end) > column;
    };
    int carried = static_cast<int>(next) - 1;
    bool isOwn = carried >= 0 && endsAfter(carried, ownColumns - margin - 1);
    for (int c = -margin; c < grid.count(); ++c) {
        if (next < spans.size() && spans[next].begin < grid.edge(c)) {
            const std::size_t end = firstFrom(spans, next, grid.edge(c));
            const ShownState state = tallest(spans, next, end);
            for (int k = 0; k < (hasRun(state) ? least : 1); ++k)
                raise(columns, c + margin + k, state);
            carried = static_cast<int>(end) - 1;
            isOwn = endsAfter(carried, c + ownColumns - 1);
            next = end;
        }
        Column &column = columns[c + margin];
        if (carried < 0 || spans[carried].end < grid.edge(c))
            continue;
        const auto state = static_cast<std::int8_t>(spans[carried].state);
        if (state >= column.state) {
            column.state = state;
            column.span = isOwn ? carried : -1;
        }
    }
    return merged(columns, margin);
}

} // namespace offstage
