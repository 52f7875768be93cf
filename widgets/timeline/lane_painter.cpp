// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/lane_painter.h"

#include "widgets/theme/state_span.h"
#include "widgets/timeline/lane_parts.h"
#include "widgets/timeline/ruler_steps.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace offstage {

namespace {

constexpr double leastRan = 2;
constexpr double ownOutlineFrom = 12;
constexpr double futureEvery = 9;
constexpr double chipHalf = 9;

double ratioOf(const QPainter &painter)
{
    return painter.device()->devicePixelRatioF();
}

void fillBetween(QPainter &painter, const LaneScene &scene, Instant from, Instant to,
                 const QBrush &brush)
{
    const double left = snapped(painter, std::max(0.0, scene.axis.x(from)));
    const double right = snapped(painter, std::min(scene.size.width(), scene.axis.x(to)));
    if (right > left)
        painter.fillRect(QRectF(left, 0, right - left, scene.size.height()), brush);
}

// A mark that both futures have is shown once, in the one that is.
bool isOnlyThere(const Mark &mark, const std::vector<Mark> &others)
{
    const auto from = std::partition_point(others.begin(), others.end(),
                                           [&](const Mark &other) { return other.at < mark.at; });
    const auto same = [&](const Mark &other) { return other.kind == mark.kind; };
    const auto to =
        std::find_if(from, others.end(), [&](const Mark &other) { return other.at != mark.at; });
    return std::none_of(from, to, same);
}

void paintFork(QPainter &painter, const LaneScene &scene)
{
    if (!scene.forkedAt)
        return;
    QPen pen(scene.tokens->accent, stroke::playhead, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({3, 2});
    painter.setPen(pen);
    const double x = snapped(painter, scene.axis.x(*scene.forkedAt));
    // From below the chip of the input that made the fork.
    const Row *inputs = scene.layout.rowOf(RowKind::Inputs);
    const double top = inputs ? inputs->centre() + chipHalf : 0;
    painter.drawLine(QPointF(x, top), QPointF(x, scene.size.height()));
}

} // namespace

double snapped(const QPainter &painter, double position)
{
    const double ratio = ratioOf(painter);
    return std::round(position * ratio) / ratio;
}

void LanePainter::paint(QImage &image, const LaneScene &scene)
{
    m_text.checkFont();
    image.fill(scene.tokens ? scene.tokens->canvas : QColor(Qt::white));
    if (!scene.isDrawable())
        return;
    const double ratio = image.devicePixelRatio();
    m_strips.prepare(image.width(), ratio, *scene.tokens,
                     scene.highlighted ? static_cast<int>(*scene.highlighted) : -1);
    const auto frames = appFrames(scene, ratio);
    {
        QPainter painter(&image);
        paintGround(painter, scene);
        paintRowLines(painter, scene);
    }
    copySpans(image, scene, frames);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintInputs(painter, scene, m_text);
    paintConditions(painter, scene, m_text);
    const QRectF apps(0, scene.layout.fixedHeight, scene.size.width(),
                      scene.size.height() - scene.layout.fixedHeight);
    painter.setClipRect(apps);
    paintApps(painter, scene, frames);
    painter.setClipping(false);
    paintFork(painter, scene);
    paintCauses(painter, scene, m_text);
    painter.setClipRect(apps);
    paintSelection(painter, scene);
}

void LanePainter::paintGround(QPainter &painter, const LaneScene &scene)
{
    const Tokens &tokens = *scene.tokens;
    const Lanes &lanes = *scene.now.lanes;
    for (const DeviceSpan &span : lanes.device.screen) {
        if (span.value != static_cast<int>(ScreenState::On) && span.end > scene.axis.from() &&
            span.begin < scene.axis.to())
            fillBetween(painter, scene, span.begin, span.end, tokens.wing);
    }
    for (const Row &row : scene.layout.rows) {
        if (isDetail(row.kind) && scene.shows(row)) {
            const double top = std::max(row.top, scene.layout.fixedHeight);
            painter.fillRect(QRectF(0, top, scene.size.width(), row.bottom() - top), tokens.wing);
        }
    }
    if (lanes.head < scene.axis.to()) {
        painter.setBrushOrigin(0, 0);
        fillBetween(painter, scene, lanes.head, scene.axis.to(),
                    hatchBrush(tokens.hair, tokens.wing, 1, futureEvery, ratioOf(painter)));
    }
    const double width = 1;
    for (const Tick &tick : ticks(scene.axis, rulerStep(scene.axis.millisecondsPerPixel()))) {
        if (tick.isMajor)
            painter.fillRect(QRectF(snapped(painter, scene.axis.x(tick.at) - width / 2), 0, width,
                                    scene.size.height()),
                             tokens.hair);
    }
}

void LanePainter::paintRowLines(QPainter &painter, const LaneScene &scene)
{
    const Tokens &tokens = *scene.tokens;
    const double width = scene.size.width();
    const double head = std::clamp(scene.axis.x(scene.now.lanes->head), 0.0, width);
    for (const Row &row : scene.layout.rows) {
        if (!scene.shows(row))
            continue;
        if (!row.app.isValid() || row.bottom() > scene.layout.fixedHeight)
            painter.fillRect(QRectF(0, row.bottom() - 1, width, 1), tokens.hair);
        if (row.kind == RowKind::App && row.ground() > scene.layout.fixedHeight)
            painter.fillRect(QRectF(0, snapped(painter, row.ground()), head, 1), tokens.hair);
    }
    painter.fillRect(QRectF(0, scene.layout.fixedHeight - 1, width, 1), tokens.line);
}

std::vector<LanePainter::AppFrame> LanePainter::appFrames(const LaneScene &scene,
                                                          double ratio) const
{
    const int least = std::max(1, static_cast<int>(std::round(leastRan * ratio)));
    const ColumnGrid grid(scene.axis, ratio, least);
    std::vector<AppFrame> frames;
    for (const Row &row : scene.layout.rows) {
        if (row.kind != RowKind::App || !scene.shows(row))
            continue;
        AppFrame frame;
        frame.row = &row;
        const auto app = row.app.index();
        const AppLanes &lanes = scene.now.lanes->apps[app];
        frame.runs = scene.now.index[app].runs(lanes.states, grid, least);
        frame.marks = shownMarks(lanes, scene.axis);
        if (row.isSplit) {
            const AppLanes &old = scene.before.lanes->apps[app];
            const int fork = scene.forkedAt ? grid.column(*scene.forkedAt) : 0;
            for (ColumnRun run : scene.before.index[app].runs(old.states, grid, least)) {
                run.from = std::max(run.from, fork);
                if (run.from < run.to)
                    frame.oldRuns.push_back(run);
            }
            for (const MarkGroup &group : shownMarks(old, scene.axis)) {
                if (isOnlyThere(old.marks[group.first], lanes.marks) || group.count > 1)
                    frame.oldMarks.push_back(group);
            }
        }
        frames.push_back(std::move(frame));
    }
    return frames;
}

void LanePainter::copySpans(QImage &image, const LaneScene &scene,
                            const std::vector<AppFrame> &frames)
{
    const double ratio = image.devicePixelRatio();
    const int clip = static_cast<int>(std::round(scene.layout.fixedHeight * ratio));
    // Slivers keep their own colour; only what is wider has a line at its start.
    const int startFrom = static_cast<int>(3 * ratio) + 1;
    const SpanStrips::Target target(image);
    for (const AppFrame &frame : frames) {
        const int ground = static_cast<int>(std::round(frame.row->ground() * ratio));
        for (const ColumnRun &run : frame.runs)
            m_strips.copy(target, run.from, run.to, ground, clip, run.state, false,
                          run.from > 0 && run.to - run.from >= startFrom);
        const int oldGround = static_cast<int>(std::round(frame.row->oldGround() * ratio));
        for (const ColumnRun &run : frame.oldRuns)
            m_strips.copy(target, run.from, run.to, oldGround, clip, run.state, true, false);
    }
}

void LanePainter::paintApps(QPainter &painter, const LaneScene &scene,
                            const std::vector<AppFrame> &frames)
{
    const double ratio = ratioOf(painter);
    for (const AppFrame &frame : frames) {
        const Row &row = *frame.row;
        for (const ColumnRun &run : frame.runs) {
            // Outlines that begin with their span cannot be copied from a strip.
            const bool isOutlined =
                run.state == ShownState::Prewarmed || run.state == ShownState::ForceQuit;
            if (!isOutlined || (run.to - run.from) / ratio < ownOutlineFrom || scene.highlighted)
                continue;
            const QRectF box(QPointF(run.from / ratio, row.top),
                             QPointF(run.to / ratio, row.ground()));
            drawStateSpan(painter, box, run.state, *scene.tokens, 1, QPointF(0, row.ground()));
        }
        painter.setRenderHint(QPainter::Antialiasing);
        paintSpanLabels(painter, scene, m_text, row, frame.runs, frame.marks, ratio);
    }
    for (const Row &row : scene.layout.rows) {
        if (isDetail(row.kind) && scene.shows(row))
            paintDetails(painter, scene, m_text, row);
    }
    for (const AppFrame &frame : frames) {
        paintMarks(painter, scene, m_text, *frame.row, frame.marks, frame.runs, false);
        if (frame.row->isSplit)
            paintMarks(painter, scene, m_text, *frame.row, frame.oldMarks, frame.oldRuns, true);
    }
}

} // namespace offstage
