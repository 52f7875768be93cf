// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/lane_layout.h"

#include <algorithm>
#include <cmath>

namespace offstage {

namespace {

constexpr int narrowBelow = 1120;
constexpr int lowBelow = 760;

void scale(LaneMetrics &metrics, double factor)
{
    for (double *value :
         {&metrics.labels, &metrics.overview, &metrics.ruler, &metrics.inputs, &metrics.thin,
          &metrics.battery, &metrics.app, &metrics.opened, &metrics.detail, &metrics.ghost})
        *value = std::round(*value * factor);
}

bool changes(const std::vector<DeviceSpan> &spans, TimeRange range)
{
    return std::any_of(spans.begin(), spans.end(), [&](const DeviceSpan &span) {
        return span.begin > range.from && span.begin < range.to && &span != spans.data() &&
               (&span - 1)->value != span.value;
    });
}

bool percentChanges(const std::vector<BatteryPoint> &points, TimeRange range)
{
    const auto inside = [&](const BatteryPoint &p) { return p.at > range.from && p.at < range.to; };
    const auto first = std::find_if(points.begin(), points.end(), inside);
    if (first == points.end())
        return false;
    const auto from = first == points.begin() ? first : first - 1;
    return std::any_of(first, points.end(), [&](const BatteryPoint &p) {
        return inside(p) && std::abs(p.percent - from->percent) >= 0.5;
    });
}

// Whether an unchanging condition is worth a word: it is not as it usually is.
bool isUnusual(const std::vector<DeviceSpan> &spans, TimeRange range, std::int32_t usual)
{
    return std::any_of(spans.begin(), spans.end(), [&](const DeviceSpan &span) {
        return span.end > range.from && span.begin < range.to && span.value != usual;
    });
}

} // namespace

LaneMetrics LaneMetrics::forWindow(QSize window, double factor)
{
    LaneMetrics metrics;
    if (window.width() < narrowBelow) {
        metrics.labels = 136;
        metrics.isNarrow = true;
    }
    if (window.height() < lowBelow) {
        metrics.overview = 30;
        metrics.ruler = 28;
        metrics.inputs = 28;
        metrics.thin = 22;
        metrics.battery = 26;
        metrics.app = 48;
        metrics.opened = 56;
        metrics.markCentre = 12;
    }
    scale(metrics, std::clamp(factor, 1.0, 1.5));
    return metrics;
}

LaneLayout LaneLayout::of(const LayoutInput &input)
{
    LaneLayout layout;
    const LaneMetrics &m = input.metrics;
    layout.metrics = m;
    layout.scroll = input.scroll;
    layout.unchanged = input.unchanged;
    double y = 0;
    const auto add = [&](RowKind kind, double height, AppId app = {}, bool isSplit = false,
                         std::size_t index = 0) {
        layout.rows.push_back({kind, app, y, height, isSplit, index});
        y += height;
    };
    add(RowKind::Inputs, m.inputs);
    for (const RowKind kind : input.conditions)
        add(kind, kind == RowKind::Battery ? m.battery : m.thin);
    if (input.unchanged > 0)
        add(RowKind::Unchanged, m.thin);
    layout.fixedHeight = y;
    y -= input.scroll;
    for (const auto &row : input.apps) {
        add(RowKind::App, row.isSplit ? m.ghost : (row.isOpen ? m.opened : m.app), row.app,
            row.isSplit);
        // What the system does for the app goes on without it, so it is seen without opening.
        for (std::size_t i = 0; i < row.errandTracks; ++i)
            add(RowKind::Errands, m.detail, row.app, false, i);
        if (!row.isOpen)
            continue;
        for (const RowKind kind : {RowKind::Assertions, RowKind::Code, RowKind::Requests})
            add(kind, m.detail, row.app);
        for (std::size_t i = 0; i < row.accounts; ++i)
            add(RowKind::Account, m.detail, row.app, false, i);
    }
    layout.contentHeight = y + input.scroll - layout.fixedHeight;
    return layout;
}

const Row *LaneLayout::rowAt(double y) const
{
    for (const Row &row : rows) {
        const bool hidden = row.app.isValid() && y < fixedHeight;
        if (!hidden && y >= row.top && y < row.bottom())
            return &row;
    }
    return nullptr;
}

const Row *LaneLayout::rowOf(AppId app) const
{
    const auto found = std::find_if(rows.begin(), rows.end(), [app](const Row &row) {
        return row.kind == RowKind::App && row.app == app;
    });
    return found == rows.end() ? nullptr : &*found;
}

const Row *LaneLayout::rowOf(RowKind kind) const
{
    const auto found =
        std::find_if(rows.begin(), rows.end(), [kind](const Row &row) { return row.kind == kind; });
    return found == rows.end() ? nullptr : &*found;
}

double LaneLayout::maxScroll(double height) const
{
    return std::max(0.0, contentHeight - (height - fixedHeight));
}

Conditions conditionsIn(const DeviceLanes &device, TimeRange range)
{
    Conditions found;
    const auto take = [&](RowKind kind, bool isChanging, bool isWorthAWord) {
        if (isChanging)
            found.changing.push_back(kind);
        else if (isWorthAWord)
            ++found.unchanged;
    };
    take(RowKind::Screen, changes(device.screen, range), !device.screen.empty());
    take(RowKind::Battery, changes(device.charger, range) || percentChanges(device.battery, range),
         !device.battery.empty());
    take(RowKind::Network, changes(device.network, range), !device.network.empty());
    take(RowKind::LowPower, changes(device.lowPower, range), isUnusual(device.lowPower, range, 0));
    take(RowKind::User, changes(device.user, range), isUnusual(device.user, range, 0));
    take(RowKind::Refresh, changes(device.refresh, range), isUnusual(device.refresh, range, 1));
    return found;
}

bool differ(const AppLanes &now, const AppLanes &before)
{
    // The last span of each ends at its own head; that alone is no difference.
    const std::size_t common = std::min(now.states.size(), before.states.size());
    for (std::size_t i = 0; i < common; ++i) {
        const StateSpan &a = now.states[i];
        const StateSpan &b = before.states[i];
        const bool isLast = i + 1 == now.states.size() || i + 1 == before.states.size();
        if (a.begin != b.begin || a.state != b.state || (!isLast && a.end != b.end))
            return true;
    }
    if (now.states.size() != before.states.size() || now.marks.size() != before.marks.size())
        return true;
    return !std::equal(
        now.marks.begin(), now.marks.end(), before.marks.begin(),
        [](const Mark &a, const Mark &b) { return a.at == b.at && a.kind == b.kind; });
}

} // namespace offstage
