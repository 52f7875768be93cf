// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/lane_parts.h"

#include "model/qt/sentences.h"
#include "widgets/theme/state_span.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace offstage {

namespace {

constexpr double barHeight = 12;
constexpr double boxHeight = 14;
constexpr double wordGap = 6;
constexpr double leastWords = 30;

// Draws words from x on, shortened to what is left before `limit`, or not at all.
void drawFitting(QPainter &painter, LaneText &text, double x, double limit, double middle,
                 const QString &words, LaneFont font, const QColor &color)
{
    if (limit - x < leastWords)
        return;
    text.draw(painter, x, middle, text.elided(words, font, limit - x), font, color);
}

bool isVisible(const LaneScene &scene, Instant from, Instant to)
{
    return to >= scene.axis.from() && from <= scene.axis.to();
}

// The first index whose item could reach into the view; items are sorted by their begin, and a
// long one that began far before the view is looked for a bounded way back.
template <class Items, class Begin>
std::size_t firstInView(const Items &items, const LaneScene &scene, Begin begin)
{
    constexpr std::size_t lookBack = 64;
    const auto found = std::partition_point(items.begin(), items.end(), [&](const auto &item) {
        return begin(item) < scene.axis.from();
    });
    const auto index = static_cast<std::size_t>(found - items.begin());
    return index > lookBack ? index - lookBack : 0;
}

void paintAssertions(QPainter &painter, const LaneScene &scene, LaneText &text, const Row &row)
{
    const Tokens &tokens = *scene.tokens;
    const Instant head = scene.now.lanes->head;
    const auto &bars = scene.now.lanes->apps[row.app.index()].assertions;
    double takenTo = -1e9;
    for (std::size_t i = firstInView(bars, scene, [](const auto &b) { return b.begin; });
         i < bars.size() && bars[i].begin <= scene.axis.to(); ++i) {
        const AssertionBar &bar = bars[i];
        // The foreground, the grace and launch are said by the span itself.
        if (bar.kind < AssertionKind::BackgroundTask)
            continue;
        const Instant end = std::min(bar.end, head);
        const Instant limit = bar.deadline == kNever ? end : std::max(end, bar.deadline);
        if (!isVisible(scene, bar.begin, limit))
            continue;
        const double left = snapped(painter, scene.axis.x(bar.begin));
        const double right = std::max(left + 2, snapped(painter, scene.axis.x(end)));
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.ink2);
        painter.drawRoundedRect(QRectF(left, row.centre() - barHeight / 2, right - left, barHeight),
                                radius::detail, radius::detail);
        double words = right + wordGap;
        if (limit > end) {
            const double tick = scene.axis.x(limit);
            QPen dots(tokens.edge, 1.2, Qt::CustomDashLine, Qt::FlatCap);
            dots.setDashPattern({1.2, 2.4});
            painter.setPen(dots);
            painter.drawLine(QPointF(right + 2, row.centre()), QPointF(tick - 1, row.centre()));
            painter.fillRect(QRectF(snapped(painter, tick), row.centre() - 4, 1, 8), tokens.edge);
            words = tick + wordGap;
        }
        const auto next = std::find_if(
            bars.begin() + static_cast<std::ptrdiff_t>(i) + 1, bars.end(),
            [&](const AssertionBar &other) { return other.kind >= AssertionKind::BackgroundTask; });
        const double to = next == bars.end() ? scene.size.width() : scene.axis.x(next->begin);
        words = std::max(words, takenTo);
        drawFitting(painter, text, words, std::min(to - 4, scene.size.width() - 4), row.centre(),
                    sentences::assertion(bar, *scene.setup, head), LaneFont::Row, tokens.ink2);
        takenTo = words;
    }
}

void paintCode(QPainter &painter, const LaneScene &scene, LaneText &text, const Row &row)
{
    const auto &ticks = scene.now.lanes->apps[row.app.index()].code;
    const auto from = firstInView(ticks, scene, [](const auto &t) { return t.at; });
    double lastX = -1e9;
    for (std::size_t i = from; i < ticks.size() && ticks[i].at <= scene.axis.to(); ++i) {
        const double x = snapped(painter, scene.axis.x(ticks[i].at));
        const double next =
            i + 1 < ticks.size() ? scene.axis.x(ticks[i + 1].at) : scene.size.width();
        if (x - lastX >= 1)
            painter.fillRect(QRectF(x - 0.5, row.centre() - 6, 2, barHeight), scene.tokens->ink);
        lastX = x;
        drawFitting(painter, text, x + wordGap, std::min(next - 4, scene.size.width() - 4),
                    row.centre(), sentences::callback(ticks[i].hook), LaneFont::Mono,
                    scene.tokens->ink2);
    }
}

void paintRefusedPart(QPainter &painter, const LaneScene &scene, LaneText &text, const Row &row,
                      const QRectF &box)
{
    const Tokens &tokens = *scene.tokens;
    StateTokens look = tokens.of(ShownState::ForceQuit);
    look.fill = tokens.neverSoft;
    look.patternInk = tokens.never;
    const double ratio = painter.device()->devicePixelRatioF();
    painter.setBrushOrigin(QPointF(0, snapped(painter, row.top)));
    painter.fillRect(box, patternBrush(look, 1, ratio));
    painter.setPen(QPen(tokens.never, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
    const QString words = QCoreApplication::translate("Lanes", "will not launch");
    const double x = std::max(box.left(), 0.0) + 9;
    const double width = text.width(words, LaneFont::Row);
    if (x + width + 4 > box.right())
        return;
    painter.fillRect(QRectF(x - 4, box.top() + 1, width + 8, box.height() - 2), tokens.neverSoft);
    text.draw(painter, x, row.centre(), words, LaneFont::Row, tokens.never);
}

void paintRequests(QPainter &painter, const LaneScene &scene, LaneText &text, const Row &row)
{
    const Tokens &tokens = *scene.tokens;
    const Instant head = scene.now.lanes->head;
    for (const RequestBox &request : scene.now.lanes->apps[row.app.index()].requests) {
        const Instant end = std::min(request.end, head);
        if (!isVisible(scene, request.begin, end))
            continue;
        const double left = snapped(painter, std::max(-4.0, scene.axis.x(request.begin)));
        const double right = snapped(painter, std::min(scene.size.width() + 4, scene.axis.x(end)));
        const bool isRefused = request.cannotLaunchFrom < end;
        const double stop =
            isRefused ? snapped(painter, std::max(left, scene.axis.x(request.cannotLaunchFrom)))
                      : right;
        const double top = row.centre() - boxHeight / 2;
        if (stop - left > 2) {
            const QRectF box(left, top, stop - left, boxHeight);
            QPen dashes(tokens.edge, 1, Qt::CustomDashLine, Qt::FlatCap);
            dashes.setDashPattern({3, 2});
            painter.setPen(dashes);
            painter.setBrush(tokens.canvas);
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius::detail,
                                    radius::detail);
            const double earliest = scene.axis.x(request.earliest);
            if (earliest > left && earliest < stop)
                painter.fillRect(QRectF(snapped(painter, earliest), top, 1.5, boxHeight),
                                 tokens.ink2);
            drawFitting(painter, text, std::max(0.0, left) + wordGap + 1, stop - wordGap,
                        row.centre(), sentences::request(request, *scene.setup), LaneFont::Row,
                        tokens.ink2);
        }
        if (isRefused && right > stop)
            paintRefusedPart(painter, scene, text, row, QRectF(stop, top, right - stop, boxHeight));
    }
}

} // namespace

void paintDetails(QPainter &painter, const LaneScene &scene, LaneText &text, const Row &row)
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (row.kind == RowKind::Assertions)
        paintAssertions(painter, scene, text, row);
    else if (row.kind == RowKind::Code)
        paintCode(painter, scene, text, row);
    else if (row.kind == RowKind::Errands)
        paintErrands(painter, scene, text, row);
    else if (row.kind == RowKind::Account)
        paintAccount(painter, scene, text, row);
    else
        paintRequests(painter, scene, text, row);
}

} // namespace offstage
