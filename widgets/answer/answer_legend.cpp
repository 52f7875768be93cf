// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/answer/answer_legend.h"
#include "widgets/answer/picture_words.h"

#include "model/qt/sentences.h"
#include "widgets/theme/icon.h"
#include "widgets/theme/state_span.h"
#include "widgets/theme/verdict_glyph.h"
#include "widgets/timeline/lane_parts.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <set>

namespace offstage {

namespace {

constexpr double sampleWidth = 44;
constexpr double wordsAfter = 9;
constexpr double glyph = 22;
constexpr double between = 26;
constexpr double rowHeight = 42;
constexpr double markRowHeight = 28;
constexpr int wordSize = 16;

QString stateWords(ShownState state, const Tokens &tokens)
{
    const QString words = sentences::state(state);
    const QChar letter = QLatin1Char(tokens.of(state).letter);
    if (words.startsWith(letter))
        return bold(QString(letter)) + words.mid(1);
    return bold(QString(letter)) + QLatin1Char(' ') + words;
}

QString markWords(MarkKind kind, std::optional<Decision> decision)
{
    switch (kind) {
    case MarkKind::Allowed:
    case MarkKind::RefusedForNow:
    case MarkKind::Refused:
        if (decision)
            return sentences::decision(*decision);
        return kind == MarkKind::Allowed         ? PictureWords::tr("Allowed")
               : kind == MarkKind::RefusedForNow ? PictureWords::tr("Refused for now")
                                                 : PictureWords::tr("Refused");
    case MarkKind::ProcessEnded:
        return PictureWords::tr("Process ended");
    case MarkKind::ForceQuit:
        return PictureWords::tr("Swiped away");
    case MarkKind::Notification:
        return PictureWords::tr("Notification");
    case MarkKind::Assertion:
        return PictureWords::tr("Assertion taken");
    case MarkKind::AssertionExpired:
        return PictureWords::tr("Assertion expired");
    case MarkKind::Warning:
        return PictureWords::tr("Against its purpose");
    case MarkKind::Notice:
        return PictureWords::tr("Noticed by people or servers");
    }
    return {};
}

// The decision behind all marks of a kind, if it is one.
std::optional<Decision> decisionOf(const std::vector<const Mark *> &marks, const Run &run)
{
    std::optional<Decision> found;
    for (const Mark *mark : marks) {
        if (!mark->record.isValid() || mark->record.index() >= run.trace().size())
            return std::nullopt;
        const auto *decided = std::get_if<record::Decided>(&run.trace()[mark->record].payload);
        if (!decided || (found && *found != decided->decision))
            return std::nullopt;
        found = decided->decision;
    }
    return found;
}

void addMarks(const AnswerScene &scene, const Run &run, std::vector<LegendEntry> &found)
{
    std::vector<std::pair<MarkKind, std::vector<const Mark *>>> kinds;
    for (const AppDrawing &app : scene.apps()) {
        const auto &marks = scene.lanes().apps[app.row->app.index()].marks;
        for (const MarkGroup &group : app.marks) {
            if (!group.hasGlyph)
                continue;
            const Mark &mark = marks[group.first];
            const auto known = std::find_if(kinds.begin(), kinds.end(), [&](const auto &kind) {
                return kind.first == mark.kind;
            });
            if (known == kinds.end())
                kinds.push_back({mark.kind, {&mark}});
            else
                known->second.push_back(&mark);
        }
    }
    std::sort(kinds.begin(), kinds.end(), [](const auto &a, const auto &b) {
        return severity(a.first) != severity(b.first) ? severity(a.first) < severity(b.first)
                                                      : a.first < b.first;
    });
    for (const auto &[kind, marks] : kinds) {
        const MarkLook look = lookOf(*marks.front(), *scene.scene().tokens);
        found.push_back({std::nullopt, look.icon, look.color,
                         PictureText(markWords(kind, decisionOf(marks, run)), wordSize, 1e6)});
    }
}

double rowWidth(const std::vector<LegendEntry> &entries, std::size_t from, std::size_t to)
{
    double width = 0;
    for (std::size_t i = from; i < to; ++i)
        width += entries[i].width() + (i > from ? between : 0);
    return width;
}

// As high as the tallest sample, and never lower than words and glyphs.
double heightOf(const std::vector<LegendEntry> &entries, std::size_t from, std::size_t to,
                const Tokens &tokens)
{
    double high = markRowHeight;
    for (std::size_t i = from; i < to; ++i) {
        if (entries[i].state)
            high = std::max(high, std::ceil(tokens.of(*entries[i].state).height * kLaneScale) + 1);
    }
    return high;
}

// `at` is the left end of the ground line.
void paintEntry(QPainter &painter, const LegendEntry &entry, QPointF at, const Tokens &tokens)
{
    const double ground = at.y();
    if (entry.state) {
        drawStateSpan(painter, QRectF(at.x(), ground - rowHeight, sampleWidth, rowHeight),
                      *entry.state, tokens, kLaneScale, at);
        painter.setRenderHint(QPainter::Antialiasing);
        entry.words.drawAt(painter, at.x() + sampleWidth + wordsAfter, ground - 9, tokens.ink);
        return;
    }
    drawIcon(painter, QRectF(at.x(), ground - 9 - glyph / 2, glyph, glyph), entry.icon,
             entry.color);
    entry.words.drawAt(painter, at.x() + glyph + wordsAfter, ground - 9, tokens.ink);
}

} // namespace

double LegendEntry::width() const
{
    return (state ? sampleWidth : glyph) + wordsAfter + words.width();
}

std::vector<LegendEntry> legendOf(const AnswerScene &scene, const Run &run)
{
    std::set<ShownState> states;
    for (const AppDrawing &app : scene.apps()) {
        for (const ColumnRun &each : app.runs) {
            if (each.to > 0)
                states.insert(each.state);
        }
    }
    std::vector<LegendEntry> found;
    for (auto state = states.rbegin(); state != states.rend(); ++state) {
        LegendEntry entry;
        entry.state = *state;
        entry.words = PictureText(stateWords(*state, *scene.scene().tokens), wordSize, 1e6);
        found.push_back(entry);
    }
    addMarks(scene, run, found);
    return found;
}

double paintLegend(QPainter *painter, const std::vector<LegendEntry> &entries, QPointF topLeft,
                   double width, const Tokens &tokens)
{
    double y = topLeft.y();
    std::size_t from = 0;
    while (from < entries.size()) {
        std::size_t to = from + 1;
        while (to < entries.size() && rowWidth(entries, from, to + 1) <= width)
            ++to;
        // Marks go to the right border where one row takes all, else into rows of their own.
        const bool isOnlyRow = from == 0 && to == entries.size();
        const auto firstMark =
            std::size_t(std::find_if(entries.begin(), entries.end(),
                                     [](const LegendEntry &entry) { return !entry.state; }) -
                        entries.begin());
        if (!isOnlyRow && from < firstMark)
            to = std::min(to, firstMark);
        const double high = heightOf(entries, from, to, tokens);
        double x = topLeft.x();
        const double left = width - rowWidth(entries, from, to);
        for (std::size_t i = from; i < to; ++i) {
            if (isOnlyRow && !entries[i].state && i > 0 && entries[i - 1].state)
                x += left;
            if (painter)
                paintEntry(*painter, entries[i], QPointF(x, y + high - 1), tokens);
            x += entries[i].width() + between;
        }
        y += high + (to < entries.size() ? 10 : 0);
        from = to;
    }
    return y - topLeft.y();
}

} // namespace offstage
