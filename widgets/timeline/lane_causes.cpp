// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/lane_painter.h"
#include "widgets/timeline/lane_parts.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace offstage {

namespace {

constexpr double halo = 4.5;
constexpr double bend = 6;
constexpr double head = 9;
constexpr double chipHalf = 9;
constexpr double ringRadius = 12;
constexpr double sameColumn = 3;
constexpr int numberedFrom = 3;

const Mark *markOf(RecordId record, const AppLanes &lanes)
{
    const auto found = std::find_if(lanes.marks.begin(), lanes.marks.end(),
                                    [record](const Mark &mark) { return mark.record == record; });
    return found == lanes.marks.end() ? nullptr : &*found;
}

const StateSpan *spanOf(RecordId record, const AppLanes &lanes)
{
    const auto found = std::lower_bound(
        lanes.states.begin(), lanes.states.end(), record,
        [](const StateSpan &span, RecordId wanted) { return span.record < wanted; });
    return found == lanes.states.end() || found->record != record ? nullptr : &*found;
}

QPainterPath linkPath(QPointF from, QPointF to)
{
    QPainterPath path(from);
    if (std::abs(from.x() - to.x()) < sameColumn) {
        path.lineTo(QPointF(from.x(), to.y()));
        return path;
    }
    const double side = to.x() > from.x() ? 1 : -1;
    const double round =
        std::min({bend, std::abs(to.x() - from.x()) / 2, std::abs(to.y() - from.y()) / 4});
    const double y = std::min(from.y() + 2 * bend, (from.y() + to.y()) / 2);
    path.lineTo(from.x(), y - round);
    path.quadTo(from.x(), y, from.x() + side * round, y);
    path.lineTo(to.x() - side * round, y);
    path.quadTo(to.x(), y, to.x(), y + round);
    path.lineTo(to);
    return path;
}

void drawLink(QPainter &painter, const Tokens &tokens, QPointF from, QPointF to)
{
    const QPainterPath path = linkPath(from, to - QPointF(0, head / 2));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens.canvas, halo, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.setPen(QPen(tokens.accent, stroke::cause, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.drawPath(path);
    const double x = path.currentPosition().x();
    const QPointF arrow[] = {{x, to.y()},
                             {x - head / 2, to.y() - head},
                             {x, to.y() - head * 0.72},
                             {x + head / 2, to.y() - head}};
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.accent);
    painter.drawPolygon(arrow, 4);
}

void drawNumber(QPainter &painter, const Tokens &tokens, LaneText &text, QPointF at, int number)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.accent);
    painter.drawEllipse(at, 8, 8);
    const QString digits = QString::number(number);
    text.draw(painter, at.x() - text.width(digits, LaneFont::SmallBold) / 2, at.y(), digits,
              LaneFont::SmallBold, tokens.accentInk);
}

// A link that leads out of the view ends in a half disc at the border.
QPointF atBorder(QPainter &painter, const LaneScene &scene, QPointF at)
{
    const double width = scene.size.width();
    if (at.x() >= 0 && at.x() <= width)
        return at;
    const bool isLeft = at.x() < 0;
    const QPointF border(isLeft ? 0 : width, at.y());
    painter.setPen(Qt::NoPen);
    painter.setBrush(scene.tokens->accent);
    painter.drawPie(QRectF(border.x() - 7, border.y() - 7, 14, 14), isLeft ? -90 * 16 : 90 * 16,
                    180 * 16);
    return border + QPointF(isLeft ? 8 : -8, 0);
}

} // namespace

std::optional<QPointF> anchorOf(RecordId record, const LaneScene &scene)
{
    if (!record.isValid() || !scene.now.lanes)
        return std::nullopt;
    const Lanes &lanes = *scene.now.lanes;
    for (const InputChip &chip : lanes.inputs) {
        const Row *row = scene.layout.rowOf(RowKind::Inputs);
        if (chip.record == record && row)
            return QPointF(scene.axis.x(chip.at), row->centre());
    }
    for (const Row &row : scene.layout.rows) {
        if (row.kind != RowKind::App)
            continue;
        const AppLanes &app = lanes.apps[row.app.index()];
        if (const Mark *mark = markOf(record, app);
            mark && !(mark->kind == MarkKind::ForceQuit && saysForceQuit(app, *mark, scene.axis)))
            return QPointF(scene.axis.x(mark->at), markMiddle(row, scene.layout.metrics));
        if (const Mark *mark = markOf(record, app))
            return QPointF(scene.axis.x(mark->at), row.ground() - 6);
        if (const StateSpan *span = spanOf(record, app))
            return QPointF(scene.axis.x(span->begin),
                           row.ground() - scene.tokens->of(span->state).height);
    }
    return std::nullopt;
}

void paintCauses(QPainter &painter, const LaneScene &scene, LaneText &text)
{
    int number = 0;
    for (const CauseLink &link : scene.causes) {
        const auto from = anchorOf(link.from, scene);
        const auto to = anchorOf(link.to, scene);
        ++number;
        if (!from || !to || (from->x() < 0 && to->x() < 0) ||
            (from->x() > scene.size.width() && to->x() > scene.size.width()))
            continue;
        const bool isSelected = link.to == scene.selection.record;
        const bool fromChip = from->y() < scene.layout.fixedHeight;
        const QPointF start = atBorder(painter, scene, *from + QPointF(0, fromChip ? chipHalf : 9));
        const bool isMark =
            to->y() < scene.layout.fixedHeight || isSelected; // the ring keeps the arrow out
        const QPointF end = atBorder(painter, scene, *to - QPointF(0, isMark ? ringRadius + 1 : 2));
        drawLink(painter, *scene.tokens, start, end);
        if (static_cast<int>(scene.causes.size()) >= numberedFrom)
            drawNumber(painter, *scene.tokens, text, QPointF(start.x(), (start.y() + end.y()) / 2),
                       number);
    }
}

void paintSelection(QPainter &painter, const LaneScene &scene)
{
    const auto outline = [&](const Selection &selected, bool isFocus) {
        const Row *row = selected.app.isValid() ? scene.layout.rowOf(selected.app) : nullptr;
        if (!row || !selected.from || !selected.to)
            return;
        const double left = std::max(-8.0, scene.axis.x(*selected.from));
        const double right = std::min(scene.size.width() + 8, scene.axis.x(*selected.to));
        const auto &states = scene.now.lanes->apps[selected.app.index()].states;
        const std::size_t index = spanAt(states, *selected.from);
        const double tall =
            index < states.size() ? scene.tokens->of(states[index].state).height : 0;
        const QRectF box(QPointF(left - 3, row->ground() - std::max(tall, 6.0) - 3),
                         QPointF(right + 3, row->ground() + 3));
        painter.setBrush(Qt::NoBrush);
        if (isFocus) {
            painter.setPen(QPen(scene.tokens->canvas, 5));
            painter.drawRoundedRect(box, radius::badge, radius::badge);
        }
        QPen pen(scene.tokens->accent, stroke::focus);
        if (isFocus)
            pen.setDashPattern({2, 1});
        painter.setPen(pen);
        painter.drawRoundedRect(box, radius::badge, radius::badge);
    };
    outline(scene.selection, false);
    if (scene.focus)
        outline(*scene.focus, true);
}

} // namespace offstage
