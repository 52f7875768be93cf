// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/span_index.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace offstage;

namespace {

const Instant start = startOfDay(20'412);

std::vector<StateSpan> randomSpans(QRandomGenerator &random, int count)
{
    std::vector<StateSpan> spans;
    Instant at = start;
    for (int i = 0; i < count; ++i) {
        const auto longest = random.bounded(10) == 0 ? 60'000 : 300;
        const Instant end = at + milliseconds(random.bounded(longest));
        spans.push_back({at, end, static_cast<ShownState>(random.bounded(7)), {}, {}});
        at = end;
    }
    return spans;
}

// What stands in each column, from the definition and nothing else: every span, its columns, the
// tallest wins.
std::vector<int> bruteForce(const std::vector<StateSpan> &spans, const ColumnGrid &grid, int least)
{
    std::vector<int> columns(static_cast<std::size_t>(grid.count()), -1);
    for (const StateSpan &span : spans) {
        const int from = grid.column(span.begin);
        const int to = std::max(grid.column(span.end), from + (hasRun(span.state) ? least : 1));
        for (int c = std::max(0, from); c < std::min(to, grid.count()); ++c)
            columns[c] = std::max(columns[c], static_cast<int>(span.state));
    }
    return columns;
}

std::vector<int> flattened(const std::vector<ColumnRun> &runs, int count)
{
    std::vector<int> columns(static_cast<std::size_t>(count), -1);
    for (const ColumnRun &run : runs) {
        for (int c = run.from; c < run.to; ++c)
            columns[c] = static_cast<int>(run.state);
    }
    return columns;
}

} // namespace

class TestSpanIndex : public QObject {
    Q_OBJECT

private slots:
    void everyColumnShowsTheTallestState_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 60; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void everyColumnShowsTheTallestState()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        const auto spans = randomSpans(random, random.bounded(1, 3000));
        const qint64 whole = (spans.back().end - start).count() + 1;
        const Instant from = start + milliseconds(qint64(random.bounded(double(whole))) - 500);
        const auto length = 1 + qint64(random.bounded(double(whole)) * random.generateDouble());
        const TimeAxis axis({from, from + milliseconds(length)}, random.bounded(30, 700));
        const int least = random.bounded(1, 5);
        const ColumnGrid grid(axis, random.bounded(2) ? 2.0 : 1.0, least);
        SpanIndex index;
        index.extend(spans);
        QCOMPARE(flattened(index.runs(spans, grid, least), grid.count()),
                 bruteForce(spans, grid, least));
    }

    void growingAndCuttingGiveTheSameAsBuildingAnew()
    {
        QRandomGenerator random(7);
        const auto spans = randomSpans(random, 5000);
        const TimeAxis axis({start, spans.back().end}, 400);
        const ColumnGrid grid(axis, 1, 2);
        SpanIndex grown;
        for (const std::size_t count : {1U, 15U, 16U, 300U, 5000U, 260U, 4097U, 17U, 5000U}) {
            const std::vector<StateSpan> part(spans.begin(),
                                              spans.begin() + static_cast<std::ptrdiff_t>(count));
            grown.extend(part);
            SpanIndex fresh;
            fresh.extend(part);
            QCOMPARE(grown.runs(part, grid, 2), fresh.runs(part, grid, 2));
            QCOMPARE(grown.tallest(part, 0, count), fresh.tallest(part, 0, count));
        }
    }

    void neighbouringColumnsOfOneStateAreOneRun()
    {
        std::vector<StateSpan> spans;
        for (int i = 0; i < 1000; ++i)
            spans.push_back({start + milliseconds(i),
                             start + milliseconds(i + 1),
                             ShownState::Suspended,
                             {},
                             {}});
        SpanIndex index;
        index.extend(spans);
        const ColumnGrid grid(TimeAxis({start, start + seconds(1)}, 100), 1, 2);
        QCOMPARE(index.runs(spans, grid, 2).size(), std::size_t(1));
    }

    void nothingIsShownAfterTheHead()
    {
        const std::vector<StateSpan> spans{{start, start + seconds(1), ShownState::Active, {}, {}}};
        SpanIndex index;
        index.extend(spans);
        const ColumnGrid grid(TimeAxis({start, start + seconds(2)}, 200), 1, 2);
        const auto runs = index.runs(spans, grid, 2);
        QCOMPARE(runs.size(), std::size_t(1));
        QCOMPARE(runs.front().to, 100);
    }
};

QTEST_GUILESS_MAIN(TestSpanIndex)
#include "tst_span_index.moc"
