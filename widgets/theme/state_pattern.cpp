// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/state_pattern.h"

#include "widgets/theme/state_span.h"

#include <QImage>
#include <QPaintEngine>
#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace offstage {

namespace {

enum class Slope { Rising, Falling, Upright };

// One family of parallel lines: how thick, and how far apart along a horizontal.
struct Strokes {
    Slope slope;
    double width;
    double pitch;
};

// The distances of the token list are between the lines themselves; along a horizontal, lines at
// 45 degrees are further apart.
constexpr double alongHorizontal(double every)
{
    return every * std::numbers::sqrt2;
}

std::vector<Strokes> strokesOf(StatePattern pattern)
{
    switch (pattern) {
    case StatePattern::UprightBars:
        return {{Slope::Upright, 2, 5}};
    case StatePattern::RisingDiagonals:
        return {{Slope::Rising, 2.4, alongHorizontal(7)}};
    case StatePattern::FallingDiagonals:
        return {{Slope::Falling, 1.1, alongHorizontal(6)}};
    case StatePattern::CrossHatch:
        return {{Slope::Rising, 1.1, alongHorizontal(5)},
                {Slope::Falling, 1.1, alongHorizontal(5)}};
    case StatePattern::Solid:
    case StatePattern::Dots:
    case StatePattern::GroundDashes:
        break;
    }
    return {};
}

constexpr double dotSize = 1.5;
constexpr double dotPitch = 4;

// The part inside `body` of the line that meets the origin's horizontal at `x`.
QLineF lineInside(const QRectF &body, Slope slope, double x, double originY)
{
    if (slope == Slope::Upright)
        return {x, body.top(), x, body.bottom()};
    // Rising: x grows as y shrinks.
    const double sign = slope == Slope::Rising ? -1 : 1;
    double top = body.top();
    double bottom = body.bottom();
    const auto at = [&](double y) { return x + sign * (y - originY); };
    const auto clip = [&](double edge) { return originY + sign * (edge - x); };
    const double first = std::min(clip(body.left()), clip(body.right()));
    const double last = std::max(clip(body.left()), clip(body.right()));
    top = std::max(top, first);
    bottom = std::min(bottom, last);
    if (bottom <= top)
        return {};
    return {at(top), top, at(bottom), bottom};
}

// A stroke as the area that it covers inside of `body`: slanted ends would reach over the border.
void drawClipped(QPainter &painter, const QRectF &body, const QLineF &line, double width)
{
    const QPointF along(line.dx() / line.length() * width, line.dy() / line.length() * width);
    const QPointF aside(-along.y() / 2, along.x() / 2);
    const QPolygonF area({line.p1() - along - aside, line.p2() + along - aside,
                          line.p2() + along + aside, line.p1() - along + aside});
    painter.save();
    painter.setBrush(painter.pen().color());
    painter.setPen(Qt::NoPen);
    painter.drawPolygon(area.intersected(QPolygonF(body)));
    painter.restore();
}

void drawStrokes(QPainter &painter, const QRectF &body, const Strokes &strokes, QPointF origin)
{
    const QPaintEngine *engine = painter.paintEngine();
    const bool isClipped = engine && engine->type() == QPaintEngine::SVG;
    const double reach =
        strokes.slope == Slope::Upright
            ? 0
            : std::max(std::abs(body.top() - origin.y()), std::abs(body.bottom() - origin.y()));
    const double from = body.left() - reach - strokes.width * 2;
    const double to = body.right() + reach + strokes.width * 2;
    const double phase = strokes.slope == Slope::Upright ? strokes.pitch / 2 : 0;
    const double first = std::floor((from - origin.x()) / strokes.pitch);
    for (double k = first; origin.x() + k * strokes.pitch + phase <= to; ++k) {
        const double x = origin.x() + k * strokes.pitch + phase;
        if (strokes.slope == Slope::Upright && (x < body.left() || x > body.right()))
            continue;
        const QLineF line = lineInside(body, strokes.slope, x, origin.y());
        if (line.isNull())
            continue;
        if (isClipped)
            drawClipped(painter, body, line, strokes.width);
        else
            painter.drawLine(line);
    }
}

void drawDots(QPainter &painter, const QRectF &body, const QColor &ink, double scale,
              QPointF origin)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    const double pitch = dotPitch * scale;
    const double radius = dotSize * scale / 2;
    // Only whole dots: a device that cannot clip would show the rest of the others outside.
    const auto firstIn = [&](double edge, double from) {
        return from + (std::ceil((edge + radius - from) / pitch - 0.5) + 0.5) * pitch;
    };
    for (double y = firstIn(body.top(), origin.y()); y <= body.bottom() - radius; y += pitch) {
        for (double x = firstIn(body.left(), origin.x()); x <= body.right() - radius; x += pitch)
            painter.drawEllipse(QPointF(x, y), radius, radius);
    }
}

// A texture is in device pixels, whatever the painter's scale is.
QBrush inDevicePixels(const QPixmap &pixmap, double devicePixelRatio)
{
    QBrush brush(pixmap);
    brush.setTransform(QTransform::fromScale(1 / devicePixelRatio, 1 / devicePixelRatio));
    return brush;
}

// The number of periods after which a texture repeats on a whole device pixel, nearly enough.
int periodsToRepeat(double period)
{
    int best = 1;
    double error = 1;
    for (int n = 1; n <= 12; ++n) {
        const double off = std::abs(n * period - std::round(n * period)) / n;
        if (off < error - 1e-6) {
            error = off;
            best = n;
        }
    }
    return best;
}

template <typename Draw>
QPixmap texture(const QString &key, double period, double ratio, const QColor &ground, Draw draw)
{
    const int n = periodsToRepeat(period * ratio);
    const int side = std::max(1, qRound(n * period * ratio));
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
        image.fill(ground);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        // The rounding goes into the scale, so that the seam fits exactly.
        painter.scale(side / (n * period), side / (n * period));
        draw(painter, QRectF(0, 0, n * period, n * period));
        painter.end();
        pixmap = QPixmap::fromImage(image);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

QString keyOf(const QColor &ink, const QColor &ground, double a, double b, double ratio)
{
    return QStringLiteral("offstage-pattern/%1/%2/%3/%4/%5")
        .arg(ink.rgba(), 8, 16)
        .arg(ground.rgba(), 8, 16)
        .arg(a)
        .arg(b)
        .arg(ratio);
}

} // namespace

void drawPatternLines(QPainter &painter, const QRectF &body, const StateTokens &state, double scale,
                      QPointF origin)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (state.pattern == StatePattern::Dots)
        drawDots(painter, body, state.patternInk, scale, origin);
    for (const Strokes &strokes : strokesOf(state.pattern)) {
        painter.setPen(QPen(state.patternInk, strokes.width * scale, Qt::SolidLine, Qt::FlatCap));
        drawStrokes(painter, body, {strokes.slope, strokes.width * scale, strokes.pitch * scale},
                    origin);
    }
    painter.restore();
}

QBrush patternBrush(const StateTokens &state, double scale, double devicePixelRatio)
{
    if (state.pattern == StatePattern::Solid || state.pattern == StatePattern::GroundDashes)
        return state.fill;
    const auto strokes = strokesOf(state.pattern);
    const double period = strokes.empty() ? dotPitch : strokes.front().pitch;
    return inDevicePixels(
        texture(keyOf(state.patternInk, state.fill, double(state.pattern), scale, devicePixelRatio),
                period, scale * devicePixelRatio, state.fill,
                [&](QPainter &painter, const QRectF &tile) {
                    // Ends of strokes lie outside the tile, where they are cut anyway.
                    const double spare = 2 * period;
                    drawPatternLines(painter, tile.adjusted(-spare, -spare, spare, spare), state, 1,
                                     QPointF(0, 0));
                }),
        devicePixelRatio);
}

QBrush hatchBrush(const QColor &ink, const QColor &ground, double width, double every,
                  double devicePixelRatio)
{
    const double period = alongHorizontal(every);
    return inDevicePixels(texture(keyOf(ink, ground, width, every, devicePixelRatio), period,
                                  devicePixelRatio, ground,
                                  [&](QPainter &painter, const QRectF &tile) {
                                      painter.setPen(QPen(ink, width, Qt::SolidLine, Qt::FlatCap));
                                      drawStrokes(painter, tile.adjusted(-9, -9, 9, 9),
                                                  {Slope::Rising, width, period}, QPointF(0, 0));
                                  }),
                          devicePixelRatio);
}

} // namespace offstage
