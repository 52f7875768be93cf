// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/answer/answer_plot.h"

#include "model/qt/sentences.h"
#include "widgets/answer/condition_bands.h"
#include "widgets/answer/number_places.h"
#include "widgets/answer/picture_text.h"
#include "widgets/answer/span_words.h"
#include "widgets/theme/icon.h"
#include "widgets/theme/state_span.h"
#include "widgets/theme/type.h"
#include "widgets/timeline/lane_parts.h"
#include "widgets/timeline/lane_text.h"
#include "widgets/timeline/ruler_steps.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace offstage {

namespace {

constexpr double majorTick = 15;
constexpr double minorTick = 8;
constexpr int rulerSize = 17;
constexpr double chipSide = 29;
constexpr double chipGlyph = 20;
constexpr double chipRound = 8;
constexpr double glyphSize = 25;
constexpr double discRadius = 14.5;
constexpr double stemWidth = 2;
constexpr double dotSize = 6;

/// Paints the plot: everything right of the names.
class Plot {
public:
    Plot(QPainter &painter, const AnswerScene &scene)
        : m_painter(painter), m_scene(scene), m_tokens(*scene.scene().tokens),
          m_ticks(ticks(scene.scene().axis, rulerStep(scene.scene().axis.millisecondsPerPixel())))
    {}

    void paint()
    {
        for (const CauseLink &link : m_scene.links()) {
            for (const QRectF &box : m_scene.boxesOf(link))
                m_obstacles.boxes.push_back(box);
        }
        paintGround();
        for (const Row &row : m_scene.scene().layout.rows)
            drawCondition(m_painter, m_scene, row, m_obstacles.boxes);
        for (const AppDrawing &app : m_scene.apps())
            paintSpans(app);
        paintWords();
        paintStems();
        paintArrows();
        paintChips();
        for (const AppDrawing &app : m_scene.apps())
            paintMarks(app);
        paintNumbers();
    }

    void paintRuler()
    {
        const QFont font = scaledFont(rulerSize, QFont::Medium);
        for (const Tick &tick : m_ticks) {
            const double x = m_scene.x(tick.at);
            if (x > m_scene.width() - 2)
                break;
            const double tall = tick.isMajor ? majorTick : minorTick;
            m_painter.fillRect(QRectF(x - 0.5, -tall, 1, tall),
                               tick.isMajor ? m_tokens.edge : m_tokens.line);
            if (!tick.isMajor || x + 9 + digitsWidth(tick.label, font) > m_scene.width() - 4)
                continue;
            const double base = -kRulerHeight / 2 - 1 + QFontMetricsF(font).capHeight() / 2;
            drawColumnDigits(m_painter, QPointF(x + 9, base), tick.label, font, m_tokens.ink2);
        }
    }

private:
    void paintGround()
    {
        const double height = m_scene.height();
        drawLockedTint(m_painter, m_scene);
        for (const Tick &tick : m_ticks) {
            const double x = m_scene.x(tick.at);
            if (tick.isMajor)
                m_painter.fillRect(QRectF(x - 0.5, 0, 1, height), m_tokens.hair);
        }
        for (const Row &row : m_scene.scene().layout.rows) {
            if (row.kind == RowKind::App)
                m_painter.fillRect(QRectF(0, m_scene.ground(row), m_scene.width(), 1),
                                   m_tokens.hair);
        }
        paintRowLines(m_painter, m_scene, 0, m_scene.width());
    }

    void paintSpans(const AppDrawing &app)
    {
        const double ground = m_scene.ground(*app.row);
        const double top = m_scene.box(*app.row).top();
        for (const ColumnRun &run : app.runs) {
            const double left = std::max(0.0, run.from / 2.0);
            const double right = std::min(m_scene.width(), run.to / 2.0);
            if (right > left)
                drawStateSpan(m_painter, QRectF(QPointF(left, top), QPointF(right, ground)),
                              run.state, m_tokens, kLaneScale, QPointF(0, ground));
        }
        m_painter.setRenderHint(QPainter::Antialiasing);
    }

    void paintWords()
    {
        std::vector<SpanWord> all;
        for (const AppDrawing &app : m_scene.apps()) {
            for (SpanWord &word : spanWords(m_scene, app, m_obstacles.boxes))
                all.push_back(std::move(word));
        }
        drawSpanWords(m_painter, all);
        for (const SpanWord &word : all)
            m_obstacles.boxes.push_back(word.box);
    }

    void paintStems()
    {
        for (const AppDrawing &app : m_scene.apps()) {
            const auto &marks = m_scene.lanes().apps[app.row->app.index()].marks;
            const double top = m_scene.glyphMiddle(*app.row) + discRadius;
            const double ground = m_scene.ground(*app.row);
            for (const MarkGroup &group : app.marks) {
                const QColor color = lookOf(marks[group.first], m_tokens).color;
                const double x = group.x * kLaneScale;
                if (!group.hasGlyph)
                    m_painter.fillRect(QRectF(x - dotSize / 2, top, dotSize, dotSize), color);
                const bool isAside = std::abs(group.glyphX - group.x) >= 1;
                const double from = isAside ? top + 7 : top;
                m_painter.fillRect(QRectF(x - stemWidth / 2, from, stemWidth, ground - from),
                                   color);
                if (!isAside)
                    continue;
                m_painter.setPen(QPen(color, stemWidth, Qt::SolidLine, Qt::FlatCap));
                m_painter.drawLine(QPointF(group.glyphX * kLaneScale, top - 1),
                                   QPointF(x, from + 0.5));
            }
        }
    }

    // One by one: the window numbers the links of a chain, the picture numbers the events. An arrow
    // ends outside of the glyph it leads to, as it does at the window's selection.
    void paintArrows()
    {
        LaneText text;
        LaneScene scene = m_scene.scene();
        m_painter.save();
        m_painter.scale(kLaneScale, kLaneScale);
        for (const CauseLink &link : m_scene.links()) {
            scene.causes = {link};
            scene.selection.record = isGlyph(link.to) ? link.to : RecordId();
            paintCauses(m_painter, scene, text);
        }
        m_painter.restore();
    }

    bool isGlyph(RecordId record) const
    {
        return std::any_of(m_scene.apps().begin(), m_scene.apps().end(), [&](const auto &app) {
            const auto &marks = m_scene.lanes().apps[app.row->app.index()].marks;
            return std::any_of(app.marks.begin(), app.marks.end(), [&](const MarkGroup &group) {
                return group.hasGlyph && marks[group.first].record == record;
            });
        });
    }

    void paintChips()
    {
        const QRectF row = m_scene.box(*m_scene.scene().layout.rowOf(RowKind::Inputs));
        for (const ChipPlace &place : m_scene.chips()) {
            const QPointF middle(place.x * kLaneScale, row.center().y());
            const QRectF chip(middle.x() - chipSide / 2, middle.y() - chipSide / 2, chipSide,
                              chipSide);
            const bool isNumbered = !place.numbered.empty();
            m_painter.setPen(QPen(isNumbered ? m_tokens.ink2 : m_tokens.edge, 1.5));
            m_painter.setBrush(m_tokens.canvas);
            m_painter.drawRoundedRect(chip.adjusted(0.75, 0.75, -0.75, -0.75), chipRound,
                                      chipRound);
            if (place.count > 1 && !isNumbered) {
                const PictureText count(QStringLiteral("×%1").arg(place.count), kSmallestText, 1e6,
                                        1, QFont::DemiBold);
                count.drawAt(m_painter, middle.x() - count.width() / 2, middle.y(), m_tokens.ink2);
            } else {
                drawIcon(m_painter,
                         QRectF(middle.x() - chipGlyph / 2, middle.y() - chipGlyph / 2, chipGlyph,
                                chipGlyph),
                         sentences::inputIcon(place.input->input),
                         isNumbered ? m_tokens.ink : m_tokens.ink2);
            }
            m_obstacles.discs.push_back({middle, chipSide / 2 - 1});
        }
    }

    void paintMarks(const AppDrawing &app)
    {
        const auto &marks = m_scene.lanes().apps[app.row->app.index()].marks;
        const double y = m_scene.glyphMiddle(*app.row);
        const double ground = m_scene.ground(*app.row);
        for (const MarkGroup &group : app.marks) {
            const double x = group.x * kLaneScale;
            m_obstacles.boxes.push_back(QRectF(x - 1, y, 2, ground - y));
            if (!group.hasGlyph)
                continue;
            const MarkLook look = lookOf(marks[group.first], m_tokens);
            const QPointF middle(group.glyphX * kLaneScale, y);
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(m_tokens.canvas);
            m_painter.drawEllipse(middle, discRadius, discRadius);
            drawIcon(m_painter,
                     QRectF(middle.x() - glyphSize / 2, y - glyphSize / 2, glyphSize, glyphSize),
                     look.icon, look.color);
            m_obstacles.discs.push_back({middle, discRadius - 1.5});
        }
        for (const MarkGroup &group : app.marks) {
            if (group.hasGlyph && group.count > 1)
                paintCount(group, y);
        }
    }

    // Right of the glyph, else left of it, else not at all.
    void paintCount(const MarkGroup &group, double y)
    {
        const PictureText count(QStringLiteral("×%1").arg(group.count), kSmallestText, 1e6, 1,
                                QFont::DemiBold);
        const double x = group.glyphX * kLaneScale;
        for (const double left : {x + discRadius + 2, x - discRadius - 2 - count.width()}) {
            const QRectF box(left, y - 9, count.width(), 18);
            if (!isFree(box))
                continue;
            count.drawAt(m_painter, left, y, m_tokens.ink);
            m_obstacles.boxes.push_back(box);
            return;
        }
    }

    bool isFree(const QRectF &box) const
    {
        return box.left() >= 2 && box.right() <= m_scene.width() - 2 &&
               std::none_of(m_obstacles.boxes.begin(), m_obstacles.boxes.end(),
                            [&](const QRectF &other) { return other.intersects(box); }) &&
               std::none_of(m_obstacles.discs.begin(), m_obstacles.discs.end(),
                            [&](const Obstacles::Disc &disc) {
                                const QRectF around(disc.at.x() - disc.radius,
                                                    disc.at.y() - disc.radius, 2 * disc.radius,
                                                    2 * disc.radius);
                                return around.intersects(box);
                            });
    }

    void paintNumbers()
    {
        const auto places = placeNumbers(m_scene.anchors(), m_obstacles, m_scene.width());
        for (const NumberPlace &place : places)
            paintLeader(place);
        for (const NumberPlace &place : places)
            drawEventNumber(m_painter, place.disc, place.number, m_tokens, true);
    }

    void paintLeader(const NumberPlace &place)
    {
        if (place.reach <= 0 && place.hasLeader) {
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(m_tokens.ink);
            m_painter.drawEllipse(place.anchor, 3, 3);
        }
        if (!place.hasLeader)
            return;
        const QPointF way = place.anchor - place.disc;
        const double length = std::hypot(way.x(), way.y());
        if (length <= place.reach)
            return;
        const QPointF end = place.anchor - way * (place.reach / length);
        m_painter.setPen(QPen(m_tokens.canvas, stemWidth + 3));
        m_painter.drawLine(place.disc, end);
        m_painter.setPen(QPen(m_tokens.ink, stemWidth - 0.5));
        m_painter.drawLine(place.disc, end);
    }

    QPainter &m_painter;
    const AnswerScene &m_scene;
    const Tokens &m_tokens;
    std::vector<Tick> m_ticks;
    Obstacles m_obstacles;
};

} // namespace

// Between all rows, and stronger where the phone ends and the apps begin.
void paintRowLines(QPainter &painter, const AnswerScene &scene, double left, double width)
{
    const LaneLayout &layout = scene.scene().layout;
    const Tokens &tokens = *scene.scene().tokens;
    for (const Row &row : layout.rows) {
        const double y = scene.box(row).bottom();
        if (&row != &layout.rows.back())
            painter.fillRect(QRectF(left, std::round(y) - 1, width, 1),
                             row.bottom() == layout.fixedHeight ? tokens.edge : tokens.hair);
    }
}

void drawEventNumber(QPainter &painter, QPointF at, int number, const Tokens &tokens, bool hasHalo)
{
    painter.setPen(Qt::NoPen);
    if (hasHalo) {
        painter.setBrush(tokens.canvas);
        painter.drawEllipse(at, kDiscRadius + 2, kDiscRadius + 2);
    }
    painter.setBrush(tokens.ink);
    painter.drawEllipse(at, kDiscRadius, kDiscRadius);
    const PictureText text(QString::number(number), kSmallestText, 1e6, 1, QFont::Bold);
    text.drawAt(painter, at.x() - text.width() / 2, at.y(), tokens.canvas);
}

void paintAnswerPlot(QPainter &painter, const AnswerScene &scene)
{
    Plot plot(painter, scene);
    plot.paint();
    plot.paintRuler();
}

} // namespace offstage
