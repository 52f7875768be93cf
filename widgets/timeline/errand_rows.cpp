// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/lane_parts.h"

#include "model/mechanism/registry.h"
#include "model/qt/sentences.h"
#include "widgets/theme/state_span.h"

#include <QPainter>

#include <algorithm>

namespace offstage {

namespace {

constexpr double barHeight = 12;
constexpr double thinHeight = 4;
constexpr double wordGap = 6;
constexpr double plateGap = 4;
constexpr double leastWords = 30;

bool isMoving(ErrandStage stage)
{
    return stage == ErrandStage::Starts || stage == ErrandStage::GoesOn ||
           stage == ErrandStage::Moves;
}

/// A stretch of an errand: full height while it moves, a thin line while it waits.
void paintStretch(QPainter &painter, const LaneScene &scene, const Row &row,
                  const ErrandPoint &point, Instant end)
{
    const double left = snapped(painter, std::max(-4.0, scene.axis.x(point.at)));
    const double right =
        std::max(left + 1, snapped(painter, std::min(scene.size.width() + 4, scene.axis.x(end))));
    const double height = isMoving(point.stage) ? barHeight : thinHeight;
    painter.setPen(Qt::NoPen);
    painter.setBrush(isMoving(point.stage) ? scene.tokens->ink2 : scene.tokens->edge);
    painter.drawRoundedRect(QRectF(left, row.centre() - height / 2, right - left, height),
                            std::min(radius::detail, height / 2),
                            std::min(radius::detail, height / 2));
}

/// How it ended: a stop of the bar's own height, in the colour of what it means.
void paintEnd(QPainter &painter, const LaneScene &scene, const Row &row, const ErrandBar &bar)
{
    const ErrandStage stage = bar.points.back().stage;
    const bool isGood = stage == ErrandStage::Done || stage == ErrandStage::Delivered;
    const bool isBad = stage == ErrandStage::Fails || stage == ErrandStage::Cancelled ||
                       stage == ErrandStage::Expires;
    const QColor color = isGood  ? scene.tokens->yes
                         : isBad ? scene.tokens->never
                                 : scene.tokens->ink2;
    const double x = snapped(painter, scene.axis.x(bar.end));
    painter.fillRect(QRectF(x - 1, row.centre() - barHeight / 2 - 1, 2, barHeight + 2), color);
}

/// Words from `x` on, on a plate of the row's colour where a line is behind them.
void drawWords(QPainter &painter, const LaneScene &scene, LaneText &text, const Row &row, double x,
               double limit, const QString &words)
{
    x = std::max(x, 0.0) + wordGap;
    limit = std::min(limit, scene.size.width()) - 4;
    if (limit - x < leastWords)
        return;
    const QString shown = text.elided(words, LaneFont::Row, limit - x);
    const double width = text.width(shown, LaneFont::Row);
    painter.fillRect(
        QRectF(x - plateGap, row.centre() - barHeight / 2, width + 2 * plateGap, barHeight),
        scene.tokens->wing);
    text.draw(painter, x, row.centre(), shown, LaneFont::Row, scene.tokens->ink2);
}

/// What an errand is, beside its end; one that goes on has it over its bar, because beyond the head
/// nothing has happened yet.
void nameErrand(QPainter &painter, const LaneScene &scene, LaneText &text, const Row &row,
                const ErrandBar &bar, double limit)
{
    const QString words = sentences::errand(bar, *scene.setup);
    const double head = scene.axis.x(scene.now.lanes->head);
    const double end = scene.axis.x(std::min(bar.end, scene.now.lanes->head));
    const double width = text.width(words, LaneFont::Row);
    const double edge = std::min({limit, head, scene.size.width()});
    if (end + wordGap + width + 4 <= edge || limit < head) {
        drawWords(painter, scene, text, row, end, limit, words);
        return;
    }
    const double right = std::min(end, edge) - 3 * wordGap;
    const double left =
        std::max(std::max(0.0, scene.axis.x(bar.begin)) + wordGap, right - width - 4);
    drawWords(painter, scene, text, row, left - wordGap, right + 4, words);
}

} // namespace

void paintErrands(QPainter &painter, const LaneScene &scene, LaneText &text, const Row &row)
{
    const Instant head = scene.now.lanes->head;
    const auto &bars = scene.now.lanes->apps[row.app.index()].errands;
    for (std::size_t i = 0; i < bars.size() && bars[i].begin <= scene.axis.to(); ++i) {
        const ErrandBar &bar = bars[i];
        const Instant end = std::min(bar.end, head);
        if (bar.track != row.index || end < scene.axis.from())
            continue;
        for (std::size_t p = 0; p < bar.points.size(); ++p) {
            const Instant until = p + 1 < bar.points.size() ? bar.points[p + 1].at : end;
            if (until > bar.points[p].at)
                paintStretch(painter, scene, row, bar.points[p], until);
        }
        if (bar.end <= head)
            paintEnd(painter, scene, row, bar);
        const auto next =
            std::find_if(bars.begin() + static_cast<std::ptrdiff_t>(i) + 1, bars.end(),
                         [&](const ErrandBar &other) { return other.track == row.index; });
        nameErrand(painter, scene, text, row, bar,
                   next == bars.end() ? scene.size.width() : scene.axis.x(next->begin));
    }
}

void paintAccount(QPainter &painter, const LaneScene &scene, LaneText &text, const Row &row)
{
    const auto &accounts = scene.now.lanes->apps[row.app.index()].accounts;
    if (row.index >= accounts.size())
        return;
    const AccountLine &line = accounts[row.index];
    const auto place = static_cast<std::size_t>(line.account);
    std::int64_t most = std::max<std::int64_t>(1, vocabulary().accounts[place].initial);
    for (const AccountStep &step : line.steps)
        most = std::max(most, step.value);
    const double bottom = row.bottom() - 3;
    const double full = row.height - 6;
    const Instant head = scene.now.lanes->head;
    for (std::size_t i = 0; i < line.steps.size(); ++i) {
        const AccountStep &step = line.steps[i];
        const Instant end = std::min(i + 1 < line.steps.size() ? line.steps[i + 1].at : head, head);
        if (end < scene.axis.from() || step.at > scene.axis.to())
            continue;
        const double left = snapped(painter, std::max(-4.0, scene.axis.x(step.at)));
        const double right = snapped(painter, std::min(scene.size.width() + 4, scene.axis.x(end)));
        const double share = static_cast<double>(step.value) / static_cast<double>(most);
        const double height = std::max(1.0, full * std::clamp(share, 0.0, 1.0));
        QColor fill = scene.tokens->ink2;
        fill.setAlphaF(0.2F);
        painter.fillRect(QRectF(left, bottom - height, right - left, height), fill);
        painter.fillRect(QRectF(left, bottom - height, right - left, 1), scene.tokens->ink2);
        drawWords(painter, scene, text, row, left, right, sentences::accountStep(line, step));
    }
}

} // namespace offstage
