// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/lane_parts.h"

#include "model/qt/sentences.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace offstage {

namespace {

constexpr double wordRoom = 12;
constexpr double letterRoom = 4;
constexpr double platePadding = 3;
constexpr double plateRadius = 2;
constexpr double stemGap = 3;
constexpr double aboveGround = 8;

// What is above the ground line where the state itself has no room for words.
bool standsAbove(ShownState state)
{
    return state == ShownState::ForceQuit || state == ShownState::NotRunning;
}

bool isLow(ShownState state)
{
    return state == ShownState::Suspended || state == ShownState::Prewarmed;
}

// Words whose first letter is the state's code; others would teach the wrong letter.
QString coded(const QString &words, ShownState state, const Tokens &tokens)
{
    const QChar letter = QLatin1Char(tokens.of(state).letter);
    if (words.startsWith(letter))
        return words;
    if (state == ShownState::ForceQuit)
        return QCoreApplication::translate("Lanes", "Force-quit");
    return letter + QStringLiteral(" ") + words;
}

struct Room {
    double left = 0;
    double right = 0;
    /// To the next stem, which words must not cross.
    double words = 0;
};

Room roomOf(const ColumnRun &run, const std::vector<MarkGroup> &marks, double ratio, double width)
{
    Room room;
    room.left = std::max(0.0, run.from / ratio);
    room.right = std::min(width, run.to / ratio);
    room.words = room.right;
    for (const MarkGroup &mark : marks) {
        if (mark.x > room.left + stemGap && mark.x < room.words)
            room.words = mark.x - stemGap + wordRoom / 2;
    }
    return room;
}

void plate(QPainter &painter, const QRectF &box, const QColor &color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(box, plateRadius, plateRadius);
}

class SpanLabel {
public:
    SpanLabel(QPainter &painter, const LaneScene &scene, LaneText &text, const Row &row,
              ShownState state)
        : m_painter(painter), m_text(text), m_look(scene.tokens->of(state)), m_ground(row.ground()),
          m_font(isLow(state) ? LaneFont::Small : LaneFont::Word), m_isAbove(standsAbove(state)),
          m_isPlated(m_look.pattern != StatePattern::Solid && !m_isAbove), m_state(state)
    {}

    bool drawWords(const Room &room, const QString &words)
    {
        const double width = m_text.codedWidth(words, m_font);
        if (width + wordRoom > room.words - room.left)
            return false;
        const double x = room.left + wordRoom / 2;
        if (m_isPlated)
            drawPlate(x, width);
        m_text.drawCoded(m_painter, x, middle(), words, m_font, m_look.label);
        return true;
    }

    void drawLetter(const Room &room)
    {
        const QString letter(QLatin1Char(m_look.letter));
        const LaneFont font = isLow(m_state) ? LaneFont::SmallBold : LaneFont::Letter;
        const double width = m_text.width(letter, font);
        double right = room.right;
        // A stem in the way leaves the room before it.
        if (room.words < room.right &&
            room.words - wordRoom / 2 < (room.left + room.right + width) / 2)
            right = room.words - wordRoom / 2;
        if (width + letterRoom > right - room.left)
            return;
        const double x = (room.left + right - width) / 2;
        if (m_isPlated && right - room.left > width + 2 * platePadding)
            m_painter.fillRect(plateBox(x, width), m_look.fill);
        m_text.draw(m_painter, x, middle(), letter, font, m_look.label);
    }

private:
    double middle() const
    {
        if (m_isAbove)
            return m_ground - std::max(aboveGround, m_look.height + aboveGround);
        const double top = m_look.pattern == StatePattern::Solid ? 0 : stroke::stateTop;
        return m_ground - (m_look.height - top) / 2;
    }

    QRectF plateBox(double x, double width) const
    {
        const double tall = std::min(m_look.height - stroke::stateTop - 0.5, 13.0);
        return QRectF(x - platePadding, middle() - tall / 2, width + 2 * platePadding, tall);
    }

    void drawPlate(double x, double width) { plate(m_painter, plateBox(x, width), m_look.fill); }

    QPainter &m_painter;
    LaneText &m_text;
    const StateTokens &m_look;
    double m_ground;
    LaneFont m_font;
    bool m_isAbove;
    bool m_isPlated;
    ShownState m_state;
};

} // namespace

void paintSpanLabels(QPainter &painter, const LaneScene &scene, LaneText &text, const Row &row,
                     const std::vector<ColumnRun> &runs, const std::vector<MarkGroup> &marks,
                     double ratio)
{
    const auto &spans = scene.now.lanes->apps[row.app.index()].states;
    const double least = text.width(QStringLiteral("I"), LaneFont::SmallBold) + letterRoom;
    for (const ColumnRun &run : runs) {
        if ((run.to - run.from) / ratio < least)
            continue;
        const Room room = roomOf(run, marks, ratio, scene.size.width());
        SpanLabel label(painter, scene, text, row, run.state);
        if (run.span >= 0 && room.words - room.left > 2 * wordRoom) {
            const StateSpan &span = spans[run.span];
            if (span.state == ShownState::Background &&
                label.drawWords(room,
                                coded(sentences::stateWithReason(span), run.state, *scene.tokens)))
                continue;
            if (label.drawWords(room, coded(sentences::state(run.state), run.state, *scene.tokens)))
                continue;
        }
        label.drawLetter(room);
    }
}

bool saysForceQuit(const AppLanes &lanes, const Mark &mark, const TimeAxis &axis)
{
    constexpr double wordsFit = 72;
    const std::size_t index = spanAt(lanes.states, mark.at);
    if (index >= lanes.states.size() || lanes.states[index].state != ShownState::ForceQuit)
        return false;
    const double left = std::max(0.0, axis.x(lanes.states[index].begin));
    const double right = std::min(axis.width(), axis.x(lanes.states[index].end));
    return right - left >= wordsFit;
}

} // namespace offstage
