// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/state_span.h"

#include "model/phone/app.h"
#include "widgets/theme/state_pattern.h"

#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace offstage {

// The table of states is indexed by the enumeration's order.
static_assert(static_cast<std::size_t>(ShownState::NotRunning) == 0);
static_assert(static_cast<std::size_t>(ShownState::Active) == shownStateCount - 1);

namespace {

constexpr double startLine = 1;
constexpr double ghostScale = 0.82;
constexpr double railWidth = 1.2;
constexpr double flagWidth = 2;
constexpr double flagHeight = 14;
constexpr double ranWidth = 2;

// A rectangle in whole device pixels, and the way back to logical ones.
class DeviceGrid {
public:
    explicit DeviceGrid(const QPainter &painter)
        : m_toDevice(painter.deviceTransform()), m_back(m_toDevice.inverted()),
          m_ratio(std::hypot(m_toDevice.m11(), m_toDevice.m12()))
    {}

    double ratio() const { return m_ratio; }
    // A length that is at least one device pixel.
    double length(double logical) const
    {
        return std::max(1.0, std::round(logical * m_ratio)) / m_ratio;
    }
    QPointF snapped(QPointF point) const
    {
        const QPointF at = m_toDevice.map(point);
        return m_back.map(QPointF(std::round(at.x()), std::round(at.y())));
    }

private:
    QTransform m_toDevice;
    QTransform m_back;
    double m_ratio;
};

bool hasRun(StatePattern pattern)
{
    return pattern == StatePattern::Solid || pattern == StatePattern::UprightBars ||
           pattern == StatePattern::RisingDiagonals;
}

// The span's body: instants and ground on device pixels, as high as the state is alive.
QRectF bodyOf(const QRectF &box, const StateTokens &state, double scale, const DeviceGrid &grid)
{
    const QPointF left = grid.snapped(box.bottomLeft());
    const QPointF right = grid.snapped(box.bottomRight());
    const double least = hasRun(state.pattern) ? grid.length(ranWidth) : grid.length(0);
    const double tall = state.height > 0 ? grid.length(state.height * scale) : 0;
    return QRectF(left.x(), left.y() - tall, std::max(right.x() - left.x(), least), tall);
}

void fillBody(QPainter &painter, const QRectF &body, const StateTokens &state, double scale,
              const DeviceGrid &grid, QPointF patternOrigin)
{
    if (state.pattern == StatePattern::Solid) {
        painter.fillRect(body, state.fill);
        return;
    }
    // An SVG knows no textures: there the pattern is drawn line by line.
    const QPaintEngine *engine = painter.paintEngine();
    if (engine && engine->type() == QPaintEngine::SVG) {
        painter.fillRect(body, state.fill);
        drawPatternLines(painter, body, state, scale, patternOrigin);
        return;
    }
    painter.setBrushOrigin(grid.snapped(patternOrigin));
    painter.fillRect(body, patternBrush(state, scale, grid.ratio()));
}

void drawDashes(QPainter &painter, const QLineF &line, const QColor &color, double width, double on,
                double off)
{
    QPen pen(color, width, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({on / width, off / width});
    painter.setPen(pen);
    painter.drawLine(line);
}

void drawDashedOutline(QPainter &painter, const QRectF &body, const QColor &color, double width,
                       double on, double off)
{
    const double half = width / 2;
    const QRectF inner = body.adjusted(half, half, -half, -half);
    drawDashes(painter, QLineF(body.left(), inner.top(), body.right(), inner.top()), color, width,
               on, off);
    drawDashes(painter, QLineF(body.left(), inner.bottom(), body.right(), inner.bottom()), color,
               width, on, off);
    if (body.width() < 3 * width)
        return;
    drawDashes(painter, QLineF(inner.left(), body.bottom(), inner.left(), body.top()), color, width,
               on, off);
    drawDashes(painter, QLineF(inner.right(), body.bottom(), inner.right(), body.top()), color,
               width, on, off);
}

void drawForceQuitEdges(QPainter &painter, const QRectF &body, const StateTokens &state,
                        double scale, const DeviceGrid &grid)
{
    const double rail = grid.length(railWidth * scale);
    painter.fillRect(QRectF(body.left(), body.top(), body.width(), rail), state.edge);
    painter.fillRect(QRectF(body.left(), body.bottom() - rail, body.width(), rail), state.edge);
    const double wide = std::min(grid.length(flagWidth * scale), std::max(body.width(), rail));
    const double tall = grid.length(flagHeight * scale);
    painter.fillRect(QRectF(body.left(), body.bottom() - tall, wide, tall), state.edge);
}

void drawEdges(QPainter &painter, const QRectF &body, const StateTokens &state, double scale,
               const DeviceGrid &grid)
{
    switch (state.pattern) {
    case StatePattern::GroundDashes: {
        const double width = grid.length(railWidth * scale);
        const double y = body.bottom() - width / 2;
        drawDashes(painter, QLineF(body.left(), y, body.right(), y), state.edge, width, 2 * scale,
                   4 * scale);
        return;
    }
    case StatePattern::CrossHatch:
        drawForceQuitEdges(painter, body, state, scale, grid);
        return;
    case StatePattern::FallingDiagonals:
        drawDashedOutline(painter, body, state.edge, grid.length(stroke::line * scale), 3.5 * scale,
                          2.5 * scale);
        return;
    case StatePattern::Solid:
    case StatePattern::UprightBars:
    case StatePattern::RisingDiagonals:
    case StatePattern::Dots:
        break;
    }
    if (state.pattern != StatePattern::Solid) {
        const double top = grid.length(stroke::stateTop * scale);
        painter.fillRect(QRectF(body.left(), body.top(), body.width(), top), state.edge);
    }
    // On a sliver the starting line would be all there is, and hide the state's own colour.
    const double line = grid.length(startLine * scale);
    if (hasRun(state.pattern) && body.width() > 3 * line)
        painter.fillRect(QRectF(body.left(), body.top(), line, body.height()), state.edge);
}

} // namespace

void drawStateSpan(QPainter &painter, const QRectF &box, ShownState state, const Tokens &tokens,
                   double scale, QPointF patternOrigin)
{
    drawStateSpan(painter, box, state, tokens.states, scale, patternOrigin);
}

void drawStateSpan(QPainter &painter, const QRectF &box, ShownState state,
                   const std::array<StateTokens, shownStateCount> &states, double scale,
                   QPointF patternOrigin)
{
    const StateTokens &look = states.at(static_cast<std::size_t>(state));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    const DeviceGrid grid(painter);
    const QRectF body = bodyOf(box, look, scale, grid);
    if (body.height() > 0)
        fillBody(painter, body, look, scale, grid, patternOrigin);
    drawEdges(painter, body, look, scale, grid);
    painter.restore();
}

void drawGhostSpan(QPainter &painter, const QRectF &box, ShownState state, const Tokens &tokens,
                   double scale, QPointF patternOrigin)
{
    StateTokens ghost = tokens.of(state);
    ghost.fill = tokens.ghostFill;
    ghost.edge = tokens.ghostLine;
    ghost.patternInk = tokens.ghostPat;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    const DeviceGrid grid(painter);
    const QRectF body = bodyOf(box, ghost, scale * ghostScale, grid);
    if (body.height() <= 0) {
        drawEdges(painter, body, ghost, scale, grid);
    } else {
        ghost.pattern = StatePattern::RisingDiagonals;
        painter.setBrushOrigin(grid.snapped(patternOrigin));
        painter.fillRect(body, hatchBrush(tokens.ghostPat, tokens.ghostFill, 1.2 * scale, 6 * scale,
                                          grid.ratio()));
        drawDashedOutline(painter, body, tokens.ghostLine, grid.length(stroke::line), 3, 2);
    }
    painter.restore();
}

void drawStateSample(QPainter &painter, const QRectF &box, ShownState state, const Tokens &tokens)
{
    // The legend gives every state the same room, so the sample says colour and pattern only.
    StateTokens sample = tokens.of(state);
    const double scale = box.width() / 18;
    if (sample.height > 0)
        sample.height = sample.pattern == StatePattern::CrossHatch ? sample.height : 11;
    auto states = tokens.states;
    states.at(static_cast<std::size_t>(state)) = sample;
    drawStateSpan(painter, box, state, states, scale, box.bottomLeft());
}

} // namespace offstage
