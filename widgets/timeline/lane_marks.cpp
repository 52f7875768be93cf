// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/lane_parts.h"

#include "model/qt/sentences.h"
#include "widgets/theme/icon.h"

#include <QPainter>
#include <QPixmapCache>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace offstage {

namespace {

constexpr double glyphSize = 16;
constexpr double discRadius = 8.5;
constexpr double discRoom = 9;
constexpr double ringRadius = 12;
constexpr double captionGap = 13;
constexpr double dotSize = 4;
constexpr double leaderFrom = 1;
constexpr double leaderDrop = 4;
constexpr double oldMarkAboveGround = 17;

struct Caption {
    QString title;
    QString detail;
    double width = 0;
    LaneFont font = LaneFont::Title;
};

Caption captionOf(const Mark &mark, const MarkGroup &group, const LaneScene &scene, LaneText &text)
{
    Caption caption;
    if (group.count > 1)
        caption.title = QStringLiteral("× %1").arg(group.count);
    else if (mark.kind != MarkKind::Assertion) {
        caption.title = sentences::markTitle(mark, *scene.setup);
        caption.detail = sentences::markDetail(mark, *scene.setup);
    }
    caption.width = std::max(text.width(caption.title, LaneFont::Title),
                             text.width(caption.detail, LaneFont::Detail));
    return caption;
}

// In the lane of the old future there is room for one line: what became of it.
Caption onOneLine(const Caption &caption, LaneText &text)
{
    Caption line;
    line.title = caption.detail.isEmpty() ? caption.title : caption.detail;
    line.font = LaneFont::Detail;
    line.width = text.width(line.title, line.font);
    return line;
}

/// Where the captions of one row go, from left to right: right of the glyph, else left of it, else
/// nowhere. The second line is left out where it would touch a tall span.
class CaptionRoom {
public:
    struct Place {
        double x = 0;
        bool isLeft = false;
    };

    CaptionRoom(const LaneScene &scene, const std::vector<ColumnRun> &runs, double head,
                double ratio)
        : m_scene(scene), m_runs(runs), m_head(std::min(scene.size.width(), head)), m_ratio(ratio)
    {}

    void take(double to) { m_taken = std::max(m_taken, to); }

    // May shorten the caption. `above` is how high its middle is over the ground line.
    std::optional<Place> place(Caption &caption, const MarkGroup &group, double gap, double next,
                               double above, LaneText &text)
    {
        if (caption.title.isEmpty())
            return std::nullopt;
        if (auto found = fitted(caption, group, gap, next, above))
            return found;
        if (caption.detail.isEmpty())
            return std::nullopt;
        caption.detail.clear();
        caption.width = text.width(caption.title, LaneFont::Title);
        return fitted(caption, group, gap, next, above);
    }

private:
    std::optional<Place> fitted(const Caption &caption, const MarkGroup &group, double gap,
                                double next, double above)
    {
        // A caption may reach over the head into what is not simulated, but not over the border.
        const double border = m_scene.size.width() - 4;
        const double limit = group.x <= m_head ? std::min(next, border) : next;
        const double right = group.glyphX + gap;
        const double left = group.glyphX - captionGap - caption.width;
        const bool isRightFree = right + caption.width <= limit &&
                                 !touches(caption, right, right + caption.width, above);
        if (isRightFree && right + caption.width <= std::max(m_head, right))
            return takeRight(right, caption.width);
        if (left >= std::max(m_taken + 2, 0.0) &&
            !touches(caption, left, left + caption.width, above))
            return Place{left + caption.width, true};
        if (isRightFree)
            return takeRight(right, caption.width);
        return std::nullopt;
    }

    Place takeRight(double x, double width)
    {
        take(x + width);
        return {x, false};
    }

    bool touches(const Caption &caption, double left, double right, double above) const
    {
        const double lowest = caption.detail.isEmpty() ? 5 : 12;
        const auto from =
            std::partition_point(m_runs.begin(), m_runs.end(),
                                 [&](const ColumnRun &run) { return run.to / m_ratio <= left; });
        const auto to = std::find_if(
            from, m_runs.end(), [&](const ColumnRun &run) { return run.from / m_ratio >= right; });
        return std::any_of(from, to, [&](const ColumnRun &run) {
            return m_scene.tokens->of(run.state).height > above - lowest;
        });
    }

    const LaneScene &m_scene;
    const std::vector<ColumnRun> &m_runs;
    double m_head;
    double m_ratio;
    double m_taken = -1e9;
};

void drawPlated(QPainter &painter, const LaneScene &scene, LaneText &text, double x, double middle,
                const QString &words, LaneFont font, const QColor &color)
{
    if (words.isEmpty())
        return;
    text.drawHaloed(painter, x, middle, words, font, color, scene.tokens->canvas);
}

void drawCaption(QPainter &painter, const LaneScene &scene, LaneText &text, const Caption &caption,
                 double x, double middle, bool isLeft)
{
    const auto at = [&](double width) { return isLeft ? x - width : x; };
    const Tokens &tokens = *scene.tokens;
    const double titleMiddle = caption.detail.isEmpty() ? middle : middle - 5;
    drawPlated(painter, scene, text, at(text.width(caption.title, caption.font)), titleMiddle,
               caption.title, caption.font,
               caption.font == LaneFont::Title ? tokens.ink : tokens.ink2);
    drawPlated(painter, scene, text, at(text.width(caption.detail, LaneFont::Detail)), middle + 7,
               caption.detail, LaneFont::Detail, tokens.ink2);
}

bool isSelected(const Mark &mark, const LaneScene &scene)
{
    return mark.record.isValid() && scene.selection.record == mark.record;
}

// Stems stand on whole device pixels: there may be a thousand of them in a month.
void drawStem(QPainter &painter, const MarkGroup &group, const QColor &color, double top,
              double ground)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const double width = std::max(1.0, std::round(stroke::stem * ratio)) / ratio;
    painter.fillRect(QRectF(snapped(painter, group.x - width / 2), top, width, ground - top),
                     color);
}

// What joins a glyph that had to move to the stem at its instant.
void drawLeader(QPainter &painter, const MarkGroup &group, const QColor &color, double top)
{
    painter.setPen(QPen(color, stroke::stem, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(group.glyphX, top - 1), QPointF(group.x, top + leaderDrop));
}

void drawStems(QPainter &painter, const std::vector<const MarkGroup *> &groups,
               const AppLanes &lanes, const Tokens &tokens, double middle, double ground)
{
    const double top = middle + discRadius;
    const auto isAside = [](const MarkGroup &group) {
        return std::abs(group.glyphX - group.x) >= leaderFrom;
    };
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const MarkGroup *group : groups)
        drawStem(painter, *group, lookOf(lanes.marks[group->first], tokens).color,
                 isAside(*group) ? top + leaderDrop : top, ground);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const MarkGroup *group : groups) {
        if (isAside(*group))
            drawLeader(painter, *group, lookOf(lanes.marks[group->first], tokens).color, top);
    }
}

// Marks that found no room for their glyph are still seen and still point at their instant.
void drawDots(QPainter &painter, const std::vector<const MarkGroup *> &groups,
              const AppLanes &lanes, const Tokens &tokens, double top)
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const MarkGroup *group : groups) {
        if (!group->hasGlyph)
            painter.fillRect(
                QRectF(snapped(painter, group->x - dotSize / 2), top, dotSize, dotSize),
                lookOf(lanes.marks[group->first], tokens).color);
    }
    painter.setRenderHint(QPainter::Antialiasing);
}

// The glyph on its disc, as a picture: a disc costs more to fill than to copy.
QPixmap discPixmap(const MarkLook &look, const QColor &ground, double ratio)
{
    const QString key = QStringLiteral("offstage-mark-%1-%2-%3-%4")
                            .arg(look.icon, look.color.name(), ground.name())
                            .arg(ratio);
    QPixmap made;
    if (QPixmapCache::find(key, &made))
        return made;
    made = QPixmap(QSizeF(2 * discRoom * ratio, 2 * discRoom * ratio).toSize());
    made.setDevicePixelRatio(ratio);
    made.fill(Qt::transparent);
    QPainter painter(&made);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawEllipse(QPointF(discRoom, discRoom), discRadius, discRadius);
    drawIcon(painter,
             QRectF(discRoom - glyphSize / 2, discRoom - glyphSize / 2, glyphSize, glyphSize),
             look.icon, look.color);
    painter.end();
    QPixmapCache::insert(key, made);
    return made;
}

/// The glyphs of one row: each kind's picture is looked up once.
class Glyphs {
public:
    Glyphs(QPainter &painter, const LaneScene &scene) : m_painter(painter), m_tokens(*scene.tokens)
    {}

    void draw(const QPointF &centre, const Mark &mark, bool selected)
    {
        if (selected) {
            drawRing(centre, lookOf(mark, m_tokens));
            return;
        }
        QPixmap &picture = m_pictures.at(static_cast<std::size_t>(mark.kind));
        if (picture.isNull())
            picture = discPixmap(lookOf(mark, m_tokens), m_tokens.canvas,
                                 m_painter.device()->devicePixelRatioF());
        m_painter.drawPixmap(QPointF(snapped(m_painter, centre.x() - discRoom),
                                     snapped(m_painter, centre.y() - discRoom)),
                             picture);
    }

private:
    void drawRing(const QPointF &centre, const MarkLook &look)
    {
        m_painter.setPen(QPen(m_tokens.accent, stroke::focus));
        m_painter.setBrush(m_tokens.canvas);
        m_painter.drawEllipse(centre, ringRadius, ringRadius);
        const double side = glyphSize + 1;
        drawIcon(m_painter, QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side),
                 look.icon, look.color);
    }

    QPainter &m_painter;
    const Tokens &m_tokens;
    std::array<QPixmap, kMarkKinds> m_pictures;
};

} // namespace

double markMiddle(const Row &row, const LaneMetrics &metrics, bool isOld)
{
    return isOld ? row.oldGround() - oldMarkAboveGround : row.top + metrics.markCentre;
}

MarkLook lookOf(const Mark &mark, const Tokens &tokens)
{
    switch (mark.kind) {
    case MarkKind::Allowed:
        return {QStringLiteral("can-proceed"), tokens.yes};
    case MarkKind::RefusedForNow:
        return {QStringLiteral("must-not"), tokens.no};
    case MarkKind::Refused:
        return {QStringLiteral("abs-must-not"), tokens.never};
    case MarkKind::ProcessEnded:
        return {QStringLiteral("kill"), tokens.never};
    case MarkKind::ForceQuit:
        return {QStringLiteral("flick-up"), tokens.never};
    case MarkKind::Notification:
        return {QStringLiteral("notification"), tokens.ink2};
    case MarkKind::Assertion:
        return {QStringLiteral("assertion"), tokens.ink2};
    case MarkKind::AssertionExpired:
        return {QStringLiteral("hourglass"), tokens.no};
    case MarkKind::Warning:
        return {QStringLiteral("warning"), tokens.no};
    case MarkKind::Notice:
        return {QStringLiteral("error"), tokens.no};
    }
    return {};
}

std::vector<MarkGroup> shownMarks(const AppLanes &lanes, const TimeAxis &axis)
{
    return placeMarks(lanes.marks, axis, [&](const Mark &mark) {
        return mark.kind == MarkKind::ForceQuit && saysForceQuit(lanes, mark, axis);
    });
}

void paintMarks(QPainter &painter, const LaneScene &scene, LaneText &text, const Row &row,
                const std::vector<MarkGroup> &groups, const std::vector<ColumnRun> &runs,
                bool isOld)
{
    const Future &future = isOld ? scene.before : scene.now;
    const AppLanes &lanes = future.lanes->apps[row.app.index()];
    const double middle = markMiddle(row, scene.layout.metrics, isOld);
    const double ground = isOld ? row.oldGround() : row.ground();
    std::vector<const MarkGroup *> shown;
    for (const MarkGroup &group : groups)
        shown.push_back(&group);
    drawStems(painter, shown, lanes, *scene.tokens, middle, ground);
    drawDots(painter, shown, lanes, *scene.tokens, middle + discRadius);
    shown.erase(std::remove_if(shown.begin(), shown.end(),
                               [](const MarkGroup *group) { return !group->hasGlyph; }),
                shown.end());
    Glyphs glyphs(painter, scene);
    CaptionRoom room(scene, runs, scene.axis.x(future.lanes->head),
                     painter.device()->devicePixelRatioF());
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const MarkGroup &group = *shown[i];
        const Mark &mark = lanes.marks[group.first];
        const double next =
            i + 1 < shown.size() ? shown[i + 1]->glyphX - discRadius - 2 : scene.size.width();
        Caption caption = captionOf(mark, group, scene, text);
        if (isOld)
            caption = onOneLine(caption, text);
        const double gap = captionGap + (isSelected(mark, scene) ? 5 : 0);
        const auto place = room.place(caption, group, gap, next, ground - middle, text);
        if (place)
            drawCaption(painter, scene, text, caption, place->x, middle, place->isLeft);
        room.take(group.glyphX + discRadius);
        glyphs.draw(QPointF(group.glyphX, middle), mark, isSelected(mark, scene));
    }
}

} // namespace offstage
