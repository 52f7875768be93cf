// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/gallery/run_picture.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

#include "widgets/theme/icon.h"
#include "widgets/theme/state_span.h"
#include "widgets/timeline/lane_parts.h"

namespace offstage {

namespace {

constexpr int divisions = 8;
constexpr double groundFromBottom = 18;
constexpr double glyphAboveGround = 36;
constexpr double glyphSize = 16;
constexpr double discRadius = 8.5;
constexpr double barHeight = 6;
constexpr double barPitch = 11;
constexpr int mostBars = 3;
constexpr double barsAboveGround = 42;
constexpr int mostErrands = 2;
constexpr double errandsAboveGround = 34;
constexpr double leastRan = 2;
/// More glyphs than this say nothing that their stems do not say.
constexpr std::size_t mostGlyphs = 6;
constexpr int stillToCome = 184;

/// One picture being painted: the lane, its axis and where it stands in the box.
class Painting {
public:
    Painting(QPainter &painter, const QRectF &box, const RunPicture &picture, const Tokens &tokens)
        : m_painter(painter), m_box(box), m_lanes(*picture.lanes),
          m_app(picture.lanes->apps[picture.app.index()]), m_tokens(tokens),
          m_axis({picture.stretch.from, picture.stretch.to}, box.width()),
          m_ratio(painter.device()->devicePixelRatioF())
    {}

    void paintGround()
    {
        m_painter.fillRect(m_box, m_tokens.canvas);
        for (const DeviceSpan &span : m_lanes.device.screen) {
            if (span.value != static_cast<int>(ScreenState::On))
                fillBetween(span.begin, span.end, m_tokens.wing);
        }
        for (int i = 1; i < divisions; ++i) {
            const double x = onPixel(m_box.left() + m_box.width() * i / divisions);
            m_painter.fillRect(QRectF(x, m_box.top(), 1, m_box.height()), m_tokens.hair);
        }
    }

    void paintSpans()
    {
        SpanIndex index;
        index.extend(m_app.states);
        const int least = std::max(1, static_cast<int>(std::round(leastRan * m_ratio)));
        const ColumnGrid grid(m_axis, m_ratio, least);
        const double ground = onPixel(this->ground());
        for (const ColumnRun &run : index.runs(m_app.states, grid, least)) {
            const QRectF span(
                QPointF(m_box.left() + std::max(0.0, run.from / m_ratio), m_box.top()),
                QPointF(m_box.left() + std::min(m_box.width(), run.to / m_ratio), ground));
            if (span.width() > 0)
                drawStateSpan(m_painter, span, run.state, m_tokens, 1,
                              QPointF(m_box.left(), ground));
        }
    }

    void paintTasks()
    {
        int track = 0;
        for (const AssertionBar &bar : m_app.assertions) {
            const double from = std::max(m_box.left(), x(bar.begin));
            const double to = std::min(m_box.right(), x(std::min(bar.end, m_lanes.head)));
            if (bar.kind != AssertionKind::BackgroundTask || to <= from || track == mostBars)
                continue;
            const QRectF box(from, ground() - barsAboveGround - track * barPitch, to - from,
                             barHeight);
            m_painter.fillRect(box, m_tokens.ink2);
            if (bar.deadline != kNever && x(bar.deadline) < m_box.right())
                m_painter.fillRect(
                    QRectF(onPixel(x(bar.deadline)), box.top() - 4, 1, barHeight + 8),
                    m_tokens.edge);
            ++track;
        }
    }

    void paintErrands()
    {
        for (const ErrandBar &bar : m_app.errands) {
            const double from = std::max(m_box.left(), x(bar.begin));
            const double to = std::min(m_box.right(), x(std::min(bar.end, m_lanes.head)));
            if (to - from < 2 || bar.track >= mostErrands)
                continue;
            const QRectF box(from + 1, ground() - errandsAboveGround - bar.track * barPitch,
                             to - from - 2, barHeight + 1);
            m_painter.setRenderHint(QPainter::Antialiasing);
            m_painter.setPen(QPen(m_tokens.edge, 1));
            m_painter.setBrush(m_tokens.netFill);
            m_painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius::band,
                                      radius::band);
        }
    }

    void paintMarks()
    {
        std::vector<MarkGroup> groups = shownMarks(m_app, m_axis);
        groups.erase(std::remove_if(groups.begin(), groups.end(),
                                    [&](const MarkGroup &group) {
                                        return group.x < 0 || group.x > m_box.width() ||
                                               m_app.marks[group.first].kind == MarkKind::Assertion;
                                    }),
                     groups.end());
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        const double width = std::max(1.0, std::round(stroke::stem * m_ratio)) / m_ratio;
        const double middle = ground() - glyphAboveGround;
        for (const MarkGroup &group : groups)
            m_painter.fillRect(QRectF(onPixel(m_box.left() + group.x - width / 2), middle, width,
                                      ground() - middle),
                               lookOf(m_app.marks[group.first], m_tokens).color);
        m_painter.setRenderHint(QPainter::Antialiasing);
        for (const std::size_t i : withGlyph(groups))
            paintGlyph(groups[i], middle);
    }

    void paintPlayhead(double played)
    {
        const double at = onPixel(m_box.left() + m_box.width() * played);
        QColor veil = m_tokens.canvas;
        veil.setAlpha(stillToCome);
        m_painter.fillRect(QRectF(at, m_box.top(), m_box.right() - at, m_box.height()), veil);
        m_painter.fillRect(
            QRectF(at - stroke::playhead / 2, m_box.top(), stroke::playhead, m_box.height()),
            m_tokens.playhead);
    }

private:
    double x(Instant at) const
    {
        return at == kNever ? m_box.right() + 1 : m_box.left() + m_axis.x(at);
    }
    double ground() const { return m_box.bottom() - groundFromBottom; }
    double onPixel(double position) const { return std::round(position * m_ratio) / m_ratio; }

    void fillBetween(Instant from, Instant to, const QColor &color)
    {
        const double left = std::max(m_box.left(), onPixel(x(from)));
        const double right = std::min(m_box.right(), onPixel(x(to)));
        if (right > left)
            m_painter.fillRect(QRectF(left, m_box.top(), right - left, m_box.height()), color);
    }

    /// The ones that keep their glyph: where there are too many, the first of each kind and then
    /// others evenly, so that a week of refusals stays a picture.
    static std::vector<std::size_t> withGlyph(const std::vector<MarkGroup> &groups)
    {
        std::vector<std::size_t> result;
        for (std::size_t i = 0; i < groups.size(); ++i) {
            if (groups[i].hasGlyph)
                result.push_back(i);
        }
        if (result.size() <= mostGlyphs)
            return result;
        std::vector<std::size_t> fewer;
        for (std::size_t i = 0; i < mostGlyphs; ++i)
            fewer.push_back(result[(2 * i + 1) * result.size() / (2 * mostGlyphs)]);
        return fewer;
    }

    void paintGlyph(const MarkGroup &group, double middle)
    {
        const MarkLook look = lookOf(m_app.marks[group.first], m_tokens);
        const double room = discRadius + 3;
        const double x =
            m_box.left() + std::clamp(group.glyphX, room, std::max(room, m_box.width() - room));
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_tokens.canvas);
        m_painter.drawEllipse(QPointF(x, middle), discRadius, discRadius);
        drawIcon(m_painter,
                 QRectF(onPixel(x - glyphSize / 2), onPixel(middle - glyphSize / 2), glyphSize,
                        glyphSize),
                 look.icon, look.color);
    }

    QPainter &m_painter;
    QRectF m_box;
    const Lanes &m_lanes;
    const AppLanes &m_app;
    const Tokens &m_tokens;
    TimeAxis m_axis;
    double m_ratio;
};

} // namespace

void drawRunPicture(QPainter &painter, const QRectF &box, const RunPicture &picture,
                    const Tokens &tokens, std::optional<double> played)
{
    if (!picture.lanes || picture.app.index() >= picture.lanes->apps.size())
        return;
    painter.save();
    painter.setClipRect(box, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing, false);
    Painting painting(painter, box, picture, tokens);
    painting.paintGround();
    painting.paintErrands();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painting.paintSpans();
    if (picture.hasTasks)
        painting.paintTasks();
    painting.paintMarks();
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (played)
        painting.paintPlayhead(*played);
    painter.restore();
}

} // namespace offstage
