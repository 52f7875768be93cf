// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/answer/answer_scene.h"

#include "widgets/timeline/cause_chain.h"
#include "widgets/timeline/lane_painter.h"
#include "widgets/timeline/lane_parts.h"

#include <algorithm>
#include <cmath>

namespace offstage {

namespace {

// Rows of a picture in the timeline's units: those with marks have room for numbers too.
constexpr double inputsHeight = 33;
constexpr double plainApp = 54;
constexpr double markedApp = 72;
constexpr double markCentre = 20;
// The share of the stretch that stays free between an event and the border.
constexpr double marginShare = 0.035;
constexpr double halfChip = 9;
constexpr double halfGlyph = 8.5;
constexpr double columnsPerPixel = 2;
constexpr double arrowRoom = 5;
constexpr double sameColumn = 3;
constexpr double bend = 6;

template <typename Items> bool has(const Items &items, RecordId record)
{
    return std::any_of(items.begin(), items.end(),
                       [record](const auto &item) { return item.record == record; });
}

template <typename Test>
bool isAny(const std::vector<DeviceSpan> &spans, TimeRange range, Test test)
{
    return std::any_of(spans.begin(), spans.end(), [&](const DeviceSpan &span) {
        return span.end > range.from && span.begin < range.to && test(span.value);
    });
}

// The conditions that change, and those that are not as they usually are.
std::vector<RowKind> conditionsShown(const DeviceLanes &device, TimeRange range)
{
    const std::vector<RowKind> changing = conditionsIn(device, range).changing;
    const auto isShown = [&](RowKind kind) {
        if (std::find(changing.begin(), changing.end(), kind) != changing.end())
            return true;
        switch (kind) {
        case RowKind::Network:
            return isAny(device.network, range,
                         [](auto value) { return value == static_cast<int>(Network::None); });
        case RowKind::LowPower:
            return isAny(device.lowPower, range, [](auto value) { return value != 0; });
        case RowKind::Refresh:
            return isAny(device.refresh, range, [](auto value) { return value == 0; });
        default:
            return false;
        }
    };
    std::vector<RowKind> shown;
    for (const RowKind kind : {RowKind::Screen, RowKind::Battery, RowKind::Network,
                               RowKind::LowPower, RowKind::User, RowKind::Refresh}) {
        if (isShown(kind))
            shown.push_back(kind);
    }
    return shown;
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

} // namespace

TimeRange rangeOf(const FullAnswer &answer)
{
    TimeRange range{answer.from, answer.to};
    for (const AnswerEvent &event : answer.events) {
        range.from = std::min(range.from, event.at);
        range.to = std::max(range.to, event.at);
    }
    if (range.to <= range.from)
        range = {range.from - seconds(1), range.from + seconds(1)};
    const Duration margin(std::llround(static_cast<double>(range.length().count()) * marginShare));
    TimeRange wide = range;
    for (const AnswerEvent &event : answer.events) {
        wide.from = std::min(wide.from, event.at - margin);
        wide.to = std::max(wide.to, event.at + margin);
    }
    return wide;
}

AnswerScene::AnswerScene(const AnswerPicture &picture, const Tokens &tokens, double plotWidth)
    : m_answer(picture.answer), m_range(rangeOf(picture.answer)), m_width(plotWidth)
{
    m_scene.setup = picture.run.setup().get();
    m_scene.now.replace(&picture.lanes);
    m_scene.axis = TimeAxis(m_range, plotWidth / kLaneScale);
    m_scene.tokens = &tokens;
    m_chips = placeAnswerChips(picture.lanes.inputs, m_scene.axis,
                               [this](RecordId record) { return isNumbered(record); });
    addRows(picture);
    addApps();
    addLinks(picture);
    for (const AnswerEvent &event : m_answer.events) {
        EventAnchor anchor = anchorAt(event);
        anchor.isPointedAt = isArrowAt(anchor);
        m_anchors.push_back(anchor);
    }
}

void AnswerScene::addRows(const AnswerPicture &picture)
{
    LaneLayout &layout = m_scene.layout;
    layout.metrics.markCentre = markCentre;
    const LaneMetrics &metrics = layout.metrics;
    double y = 0;
    const auto add = [&](RowKind kind, double height, AppId app = {}) {
        layout.rows.push_back({kind, app, y, height});
        y += height;
    };
    add(RowKind::Inputs, inputsHeight);
    for (const RowKind kind : conditionsShown(picture.lanes.device, m_range))
        add(kind, kind == RowKind::Battery ? metrics.battery : metrics.thin);
    layout.fixedHeight = y;
    for (const AppId app : m_answer.apps) {
        if (!app.isValid() || app.index() >= picture.lanes.apps.size() || layout.rowOf(app))
            continue;
        const auto &marks = picture.lanes.apps[app.index()].marks;
        const bool isMarked =
            std::any_of(marks.begin(), marks.end(),
                        [&](const Mark &mark) {
                            return mark.at >= m_range.from && mark.at <= m_range.to;
                        }) ||
            std::any_of(m_answer.events.begin(), m_answer.events.end(),
                        [&](const AnswerEvent &event) { return event.app == app; });
        add(RowKind::App, isMarked ? markedApp : plainApp, app);
    }
    layout.contentHeight = y - layout.fixedHeight;
    m_scene.size = QSizeF(m_scene.axis.width(), y);
}

void AnswerScene::addApps()
{
    const double ratio = kLaneScale * columnsPerPixel;
    const int least = static_cast<int>(std::lround(2 * ratio));
    const ColumnGrid grid(m_scene.axis, ratio, least);
    for (const Row &row : m_scene.layout.rows) {
        if (row.kind != RowKind::App)
            continue;
        const auto app = row.app.index();
        const AppLanes &lanes = this->lanes().apps[app];
        AppDrawing drawing;
        drawing.row = &row;
        drawing.runs = m_scene.now.index[app].runs(lanes.states, grid, least);
        drawing.marks = placeAnswerMarks(lanes, m_scene.axis,
                                         [this](RecordId record) { return isNumbered(record); });
        m_apps.push_back(std::move(drawing));
    }
}

// How the thing asked about came to be, and what joins two events of the list.
void AnswerScene::addLinks(const AnswerPicture &picture)
{
    auto &links = m_scene.causes;
    const auto take = [&](const CauseLink &link) {
        const auto from = anchorOf(link.from, m_scene);
        const auto to = anchorOf(link.to, m_scene);
        const bool isNew = std::find(links.begin(), links.end(), link) == links.end();
        if (isNew && from && to && from->y() < to->y() && from->x() >= 0 &&
            to->x() <= m_scene.size.width())
            links.push_back(link);
    };
    const Trace &trace = picture.run.trace();
    for (const CauseLink &link : causeChain(trace, lanes(), m_answer.topic.record))
        take(link);
    for (const AnswerEvent &event : m_answer.events) {
        const auto chain = causeChain(trace, lanes(), event.record);
        if (!chain.empty() && isNumbered(chain.back().from))
            take(chain.back());
    }
}

double AnswerScene::height() const
{
    return m_scene.size.height() * kLaneScale;
}

double AnswerScene::glyphMiddle(const Row &row) const
{
    return markMiddle(row, m_scene.layout.metrics) * kLaneScale;
}

QRectF AnswerScene::box(const Row &row) const
{
    return {0, row.top * kLaneScale, m_width, row.height * kLaneScale};
}

bool AnswerScene::isNumbered(RecordId record) const
{
    return record.isValid() && has(m_answer.events, record);
}

std::vector<QRectF> AnswerScene::boxesOf(const CauseLink &link) const
{
    const auto from = anchorOf(link.from, m_scene);
    const auto to = anchorOf(link.to, m_scene);
    if (!from || !to)
        return {};
    const auto around = [](QPointF a, QPointF b) {
        return QRectF(a * kLaneScale, b * kLaneScale)
            .normalized()
            .adjusted(-arrowRoom, -arrowRoom, arrowRoom, arrowRoom);
    };
    if (std::abs(from->x() - to->x()) < sameColumn)
        return {around(*from, QPointF(from->x(), to->y()))};
    const double y =
        std::min(from->y() + halfChip + 2 * bend, (from->y() + halfChip + to->y()) / 2);
    const QPointF down(from->x(), y);
    const QPointF across(to->x(), y);
    return {around(*from, down), around(down, across), around(across, *to)};
}

bool AnswerScene::isArrowAt(const EventAnchor &anchor) const
{
    return std::any_of(links().begin(), links().end(), [&](const CauseLink &link) {
        const auto end = anchorOf(link.to, m_scene);
        return end && std::abs(end->x() * kLaneScale - anchor.at.x()) < arrowRoom &&
               end->y() * kLaneScale > anchor.top && end->y() * kLaneScale < anchor.bottom;
    });
}

// An event that is drawn as a chip or as a mark.
std::optional<EventAnchor> AnswerScene::onGlyph(const AnswerEvent &event) const
{
    const double reach = halfChip * kLaneScale;
    for (const ChipPlace &chip : m_chips) {
        if (std::find(chip.numbered.begin(), chip.numbered.end(), event.record) ==
            chip.numbered.end())
            continue;
        const QRectF row = box(*m_scene.layout.rowOf(RowKind::Inputs));
        return EventAnchor{event.number,  QPointF(chip.x * kLaneScale, row.center().y()),
                           reach,         false,
                           row.top() - 2, row.bottom() + 2};
    }
    for (const AppDrawing &app : m_apps) {
        const auto &marks = lanes().apps[app.row->app.index()].marks;
        const auto mark = std::find_if(marks.begin(), marks.end(),
                                       [&](const Mark &m) { return m.record == event.record; });
        if (mark == marks.end())
            continue;
        // The last numbered group of that kind that begins before it is the one it was taken into.
        const MarkGroup *own = nullptr;
        for (const MarkGroup &group : app.marks) {
            const Mark &first = marks[group.first];
            if (group.hasGlyph && isNumbered(first.record) && first.kind == mark->kind &&
                first.at <= mark->at && (!own || group.x > own->x))
                own = &group;
        }
        const QRectF row = box(*app.row);
        if (own)
            return EventAnchor{event.number,
                               QPointF(own->glyphX * kLaneScale, glyphMiddle(*app.row)),
                               halfGlyph * kLaneScale,
                               false,
                               row.top(),
                               row.bottom()};
    }
    return std::nullopt;
}

EventAnchor AnswerScene::anchorAt(const AnswerEvent &event) const
{
    if (event.record.isValid()) {
        if (auto glyph = onGlyph(event))
            return *glyph;
    }
    EventAnchor anchor;
    anchor.number = event.number;
    const Row *row = event.app.isValid() ? m_scene.layout.rowOf(event.app) : nullptr;
    if (row) {
        const auto &states = lanes().apps[event.app.index()].states;
        const std::size_t span = spanAt(states, event.at);
        const double tall =
            span < states.size() ? m_scene.tokens->of(states[span].state).height : 0;
        anchor.at = QPointF(x(event.at), ground(*row) - tall * kLaneScale);
    } else {
        // A condition of the phone is in its own row, everything else among the inputs.
        for (const Row &each : m_scene.layout.rows) {
            const auto *spans = spansOf(each.kind, lanes().device);
            if (event.record.isValid() && spans && has(*spans, event.record))
                row = &each;
        }
        if (!row)
            row = m_scene.layout.rowOf(RowKind::Inputs);
        anchor.at = QPointF(x(event.at), row->centre() * kLaneScale);
    }
    anchor.top = box(*row).top();
    anchor.bottom = box(*row).bottom();
    return anchor;
}

} // namespace offstage
