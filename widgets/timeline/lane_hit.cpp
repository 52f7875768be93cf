// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/lane_hit.h"

#include <algorithm>
#include <cmath>

#include "widgets/timeline/lane_parts.h"

namespace offstage {

namespace {

// Targets are 24 px across.
constexpr double reach = 12;

Selection whole(RecordId record, AppId app)
{
    Selection selection;
    selection.record = record;
    selection.app = app;
    return selection;
}

Hit chipAt(const LaneScene &scene, const Row &row, double x)
{
    Hit hit;
    const auto &inputs = scene.now.lanes->inputs;
    double best = reach;
    for (const MarkGroup &group : placeChips(inputs, scene.axis)) {
        if (std::abs(group.glyphX - x) > best)
            continue;
        best = std::abs(group.glyphX - x);
        hit.kind = HitKind::Chip;
        hit.row = row.kind;
        hit.index = group.first;
        hit.count = group.count;
        hit.box = QRectF(group.glyphX - 9, row.centre() - 9, 18, 18);
        hit.selection = whole(inputs[group.first].record, {});
    }
    return hit;
}

Hit markAt(const LaneScene &scene, const Row &row, QPointF at)
{
    Hit hit;
    const AppLanes &lanes = scene.now.lanes->apps[row.app.index()];
    const double middle = markMiddle(row, scene.layout.metrics);
    if (std::abs(at.y() - middle) > reach)
        return hit;
    double best = reach;
    for (const MarkGroup &group : shownMarks(lanes, scene.axis)) {
        const Mark &mark = lanes.marks[group.first];
        if (std::abs(group.glyphX - at.x()) > best)
            continue;
        best = std::abs(group.glyphX - at.x());
        hit.kind = HitKind::Mark;
        hit.app = row.app;
        hit.row = row.kind;
        hit.index = group.first;
        hit.count = group.count;
        hit.box = QRectF(group.glyphX - 9, middle - 9, 18, 18);
        hit.selection = whole(mark.record, row.app);
    }
    return hit;
}

Hit spanHit(const LaneScene &scene, const Row &row, double x)
{
    Hit hit;
    const auto &spans = scene.now.lanes->apps[row.app.index()].states;
    const std::size_t index = spanAt(spans, scene.axis.at(x));
    if (index >= spans.size() || spans[index].begin > scene.axis.at(x + 1))
        return hit;
    const StateSpan &span = spans[index];
    hit.kind = HitKind::Span;
    hit.app = row.app;
    hit.row = row.kind;
    hit.index = index;
    const double tall = std::max(6.0, scene.tokens->of(span.state).height);
    hit.box = QRectF(QPointF(std::max(0.0, scene.axis.x(span.begin)), row.ground() - tall),
                     QPointF(std::min(scene.size.width(), scene.axis.x(span.end)), row.ground()));
    hit.selection = whole(span.record, row.app);
    hit.selection.from = span.begin;
    hit.selection.to = span.end;
    return hit;
}

Hit detailAt(const LaneScene &scene, const Row &row, double x)
{
    Hit hit;
    hit.app = row.app;
    hit.row = row.kind;
    const AppLanes &lanes = scene.now.lanes->apps[row.app.index()];
    const auto take = [&](HitKind kind, std::size_t index, double left, double right,
                          RecordId record) {
        if (x < left - 3 || x > right + 3)
            return;
        hit.kind = kind;
        hit.index = index;
        hit.box = QRectF(left, row.centre() - 7, right - left, 14);
        hit.selection = whole(record, row.app);
    };
    const auto clipped = [&](Instant at) {
        return std::clamp(scene.axis.x(std::min(at, scene.now.lanes->head)), 0.0,
                          scene.size.width());
    };
    if (row.kind == RowKind::Assertions) {
        for (std::size_t i = 0; i < lanes.assertions.size(); ++i)
            take(HitKind::Bar, i, clipped(lanes.assertions[i].begin),
                 clipped(lanes.assertions[i].end), lanes.assertions[i].record);
    } else if (row.kind == RowKind::Code) {
        for (std::size_t i = 0; i < lanes.code.size(); ++i)
            take(HitKind::Code, i, scene.axis.x(lanes.code[i].at) - 2,
                 scene.axis.x(lanes.code[i].at) + 3, lanes.code[i].record);
    } else if (row.kind == RowKind::Errands) {
        for (std::size_t i = 0; i < lanes.errands.size(); ++i) {
            const ErrandBar &bar = lanes.errands[i];
            if (bar.track != row.index)
                continue;
            // The station that the pointer is in is what happened last before it.
            for (const ErrandPoint &point : bar.points)
                take(HitKind::Bar, i, clipped(point.at), clipped(bar.end), point.record);
        }
    } else if (row.kind == RowKind::Account) {
        if (row.index < lanes.accounts.size()) {
            const auto &steps = lanes.accounts[row.index].steps;
            for (std::size_t i = 0; i < steps.size(); ++i)
                take(HitKind::Bar, i, clipped(steps[i].at),
                     clipped(i + 1 < steps.size() ? steps[i + 1].at : kNever), steps[i].record);
        }
    } else {
        for (std::size_t i = 0; i < lanes.requests.size(); ++i)
            take(HitKind::Request, i, clipped(lanes.requests[i].begin),
                 clipped(lanes.requests[i].end), lanes.requests[i].record);
    }
    return hit;
}

const std::vector<DeviceSpan> *spansOf(RowKind kind, const DeviceLanes &device)
{
    switch (kind) {
    case RowKind::Screen:
        return &device.screen;
    case RowKind::Battery:
        return &device.charger;
    case RowKind::Network:
        return &device.network;
    case RowKind::LowPower:
        return &device.lowPower;
    case RowKind::User:
        return &device.user;
    case RowKind::Refresh:
        return &device.refresh;
    default:
        return nullptr;
    }
}

Hit conditionAt(const LaneScene &scene, const Row &row, double x)
{
    Hit hit;
    const auto *spans = spansOf(row.kind, scene.now.lanes->device);
    if (!spans)
        return hit;
    const Instant at = scene.axis.at(x);
    const auto found = std::partition_point(spans->begin(), spans->end(),
                                            [at](const DeviceSpan &s) { return s.end <= at; });
    if (found == spans->end() || found->begin > at)
        return hit;
    hit.kind = HitKind::Condition;
    hit.row = row.kind;
    hit.index = static_cast<std::size_t>(found - spans->begin());
    hit.box = QRectF(QPointF(std::max(0.0, scene.axis.x(found->begin)), row.top),
                     QPointF(std::min(scene.size.width(), scene.axis.x(found->end)), row.bottom()));
    hit.selection = whole(found->record, {});
    return hit;
}

} // namespace

Hit hitAt(const LaneScene &scene, QPointF at)
{
    const Row *row = scene.isDrawable() ? scene.layout.rowAt(at.y()) : nullptr;
    if (!row || at.x() < 0 || at.x() > scene.size.width())
        return {};
    if (row->kind == RowKind::Inputs)
        return chipAt(scene, *row, at.x());
    if (isDetail(row->kind))
        return detailAt(scene, *row, at.x());
    if (row->kind != RowKind::App)
        return conditionAt(scene, *row, at.x());
    const Hit mark = markAt(scene, *row, at);
    return mark.kind == HitKind::Mark ? mark : spanHit(scene, *row, at.x());
}

} // namespace offstage
