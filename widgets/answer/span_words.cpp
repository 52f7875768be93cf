// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/answer/span_words.h"

#include "model/qt/sentences.h"

#include <QPainter>

#include <algorithm>

namespace offstage {

namespace {

constexpr int wordSize = 17;
constexpr int lowSize = 16;
constexpr double atStart = 10;
constexpr double padding = 5;
constexpr double plateSide = 4;
constexpr double stemRoom = 3;
constexpr double aboveGround = 8;
constexpr double unlimited = 1e6;

bool standsAbove(ShownState state)
{
    return state == ShownState::ForceQuit || state == ShownState::NotRunning;
}

bool isLow(ShownState state)
{
    return state == ShownState::Suspended || state == ShownState::Prewarmed;
}

// The first letter is the state's code; a language in which it is another one has it put before.
QString coded(const QString &words, const StateTokens &look)
{
    const QChar letter = QLatin1Char(look.letter);
    if (words.startsWith(letter))
        return bold(QString(letter)) + words.mid(1);
    return bold(QString(letter)) + QLatin1Char(' ') + words;
}

class Words {
public:
    Words(const AnswerScene &scene, const AppDrawing &app, const std::vector<QRectF> &kept)
        : m_scene(scene), m_app(app), m_kept(kept)
    {
        const double ground = scene.ground(*app.row);
        for (const MarkGroup &mark : app.marks) {
            const double x = mark.x * kLaneScale;
            const double top = scene.glyphMiddle(*app.row);
            m_kept.push_back(QRectF(x - stemRoom, top, 2 * stemRoom, ground - top));
        }
    }

    void add(const ColumnRun &run, std::vector<SpanWord> &found)
    {
        const StateTokens &look = m_scene.scene().tokens->of(run.state);
        const double left = std::max(0.0, run.from / 2.0);
        const double right = std::min(m_scene.width(), run.to / 2.0);
        const double middle = middleOf(run.state, look);
        const auto rooms = roomsOf({left, right}, middle - 8, middle + 8, m_kept);
        for (const QString &words : choices(run, look)) {
            const PictureText text(words, isLow(run.state) ? lowSize : wordSize, unlimited, 1,
                                   QFont::Medium);
            const bool isLetter = words.size() == 3;
            // A plate that takes all of a stretch would hide its pattern.
            const bool hasPlate = look.pattern != StatePattern::Solid && !standsAbove(run.state);
            const double around = !isLetter ? atStart + padding : hasPlate ? 22 : 4;
            const auto fits = [&](const Room &room) {
                return text.width() + around <= room.right - room.left;
            };
            const auto room = std::find_if(rooms.begin(), rooms.end(), fits);
            if (room == rooms.end())
                continue;
            const double x =
                isLetter ? (room->left + room->right - text.width()) / 2 : room->left + atStart;
            found.push_back(wordAt(text, x, middle, run.state, look));
            return;
        }
    }

private:
    QStringList choices(const ColumnRun &run, const StateTokens &look) const
    {
        const auto &states = m_scene.lanes().apps[m_app.row->app.index()].states;
        QStringList found;
        if (run.span >= 0) {
            found << coded(sentences::stateWithReason(states[std::size_t(run.span)]), look);
            found << coded(sentences::state(run.state), look);
        }
        found << bold(QString(QLatin1Char(look.letter)));
        return found;
    }

    double middleOf(ShownState state, const StateTokens &look) const
    {
        const double ground = m_scene.ground(*m_app.row);
        if (standsAbove(state))
            return ground - (look.height + aboveGround) * kLaneScale;
        const double edge = look.pattern == StatePattern::Solid ? 0 : stroke::stateTop;
        return ground - (look.height - edge) / 2 * kLaneScale;
    }

    static SpanWord wordAt(const PictureText &text, double x, double middle, ShownState state,
                           const StateTokens &look)
    {
        SpanWord word;
        word.text = text;
        word.x = x;
        word.middle = middle;
        word.color = look.label;
        word.isPlated = look.pattern != StatePattern::Solid && !standsAbove(state);
        word.plate = look.fill;
        const double tall = word.isPlated
                                ? std::min((look.height - stroke::stateTop) * kLaneScale - 1, 21.0)
                                : 20.0;
        word.box = QRectF(x - plateSide, middle - tall / 2, text.width() + 2 * plateSide, tall);
        return word;
    }

    const AnswerScene &m_scene;
    const AppDrawing &m_app;
    std::vector<QRectF> m_kept;
};

} // namespace

std::vector<Room> roomsOf(Room within, double top, double bottom, const std::vector<QRectF> &kept)
{
    std::vector<Room> rooms{within};
    for (const QRectF &box : kept) {
        if (box.bottom() <= top || box.top() >= bottom)
            continue;
        std::vector<Room> rest;
        for (const Room &room : rooms) {
            if (box.right() <= room.left || box.left() >= room.right) {
                rest.push_back(room);
                continue;
            }
            if (box.left() > room.left)
                rest.push_back({room.left, box.left()});
            if (box.right() < room.right)
                rest.push_back({box.right(), room.right});
        }
        rooms = std::move(rest);
    }
    std::sort(rooms.begin(), rooms.end(),
              [](const Room &a, const Room &b) { return a.left < b.left; });
    return rooms;
}

std::vector<SpanWord> spanWords(const AnswerScene &scene, const AppDrawing &app,
                                const std::vector<QRectF> &kept)
{
    std::vector<SpanWord> found;
    Words words(scene, app, kept);
    for (const ColumnRun &run : app.runs)
        words.add(run, found);
    return found;
}

void drawSpanWords(QPainter &painter, const std::vector<SpanWord> &words)
{
    for (const SpanWord &word : words) {
        if (word.isPlated) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(word.plate);
            painter.drawRoundedRect(word.box, 3, 3);
        }
        word.text.drawAt(painter, word.x, word.middle, word.color);
    }
}

} // namespace offstage
