// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/answer/answer_page.h"

#include "model/qt/sentences.h"
#include "widgets/answer/answer_legend.h"
#include "widgets/answer/answer_plot.h"
#include "widgets/answer/picture_words.h"
#include "widgets/theme/trust_badge.h"
#include "widgets/theme/type.h"

#include <QCoreApplication>
#include <QDate>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace offstage {

namespace {

constexpr int leastWidth = 900;
constexpr double sidePadding = 56;
constexpr double endPadding = 44;
constexpr int titleSize = 34;
constexpr int subtitleSize = 18;
constexpr int listSize = 17;
constexpr int footSize = kSmallestText;
constexpr double listPitch = 38;
constexpr double listText = 24;
constexpr double columnGap = 40;
constexpr double twoColumnsFrom = 1100;
constexpr int mostReasons = 3;
constexpr int mostSources = 2;
constexpr qint64 julianOfEpoch = 2440588;

QString dateText(Instant at)
{
    const QDate date = QDate::fromJulianDay(dayNumber(at) + julianOfEpoch);
    return QLocale().toString(date, QStringLiteral("ddd d MMM yyyy"));
}

} // namespace

AnswerPage::AnswerPage(const AnswerPicture &picture)
    : m_picture(picture), m_width(std::max(picture.width, leastWidth)),
      m_tokens(answerTokens(picture.style)),
      m_names(*picture.run.setup(), picture.answer.apps, picture.scrubNames),
      m_scene(picture, m_tokens, inner() - laneColumnWidth(inner()))
{}

double AnswerPage::inner() const
{
    return m_width - 2 * sidePadding;
}

QString AnswerPage::title() const
{
    const FullAnswer &answer = m_picture.answer;
    return m_names.in(answer.line.isEmpty() ? answer.title : answer.line);
}

QString AnswerPage::description() const
{
    QStringList lines;
    for (const AnswerEvent &event : m_picture.answer.events)
        lines << PictureWords::tr("%1. %2: %3")
                     .arg(QString::number(event.number), timeOf(event.at), m_names.in(event.text));
    for (const AnswerReason &reason : m_picture.answer.reasons)
        lines << m_names.in(reason.text.isEmpty() ? reason.title : reason.text);
    lines << m_names.in(m_picture.answer.setting);
    return lines.join(u'\n');
}

QString AnswerPage::timeOf(Instant at) const
{
    const TimeRange range = m_scene.range();
    if (dayNumber(range.from) == dayNumber(range.to))
        return sentences::clock(at, true);
    return PictureWords::tr("%1 %2").arg(sentences::day(at), sentences::clock(at));
}

QString AnswerPage::stretch() const
{
    const TimeRange range = m_scene.range();
    if (dayNumber(range.from) == dayNumber(range.to))
        return PictureWords::tr("%1, %2 to %3")
            .arg(dateText(range.from), sentences::clock(range.from), sentences::clock(range.to));
    return PictureWords::tr("%1, %2 to %3, %4")
        .arg(dateText(range.from), sentences::clock(range.from), dateText(range.to),
             sentences::clock(range.to));
}

double AnswerPage::paintHead(QPainter *painter, double y) const
{
    const Version ios = m_picture.run.setup()->rules.ios;
    const double right = sidePadding + inner();
    const QString version = ios.minor == 0 ? QString::number(ios.major)
                                           : QStringLiteral("%1.%2").arg(ios.major).arg(ios.minor);
    const PictureText rules(PictureWords::tr("Simulated iPhone, iOS %1 rules").arg(version),
                            footSize, inner());
    const PictureText when(stretch(), footSize, inner());
    const double facts = std::max(rules.width(), when.width());
    const PictureText line(title(), titleSize, inner(), 3, QFont::DemiBold);
    const auto &reasons = m_picture.answer.reasons;
    QString rule;
    if (!reasons.isEmpty())
        rule = reasons.front().text.isEmpty() ? reasons.front().title : reasons.front().text;
    const PictureText subtitle(m_names.in(rule), subtitleSize, inner() - facts - columnGap, 3);
    const double below = y + line.height() + 4;
    // The facts end with the subtitle; beside a short title they may begin higher.
    const bool isBeside = line.width() + columnGap + facts <= inner();
    const double height =
        std::max(subtitle.height(), 2 * rules.lineHeight() - (isBeside ? line.lineHeight() : 0));
    if (painter) {
        line.draw(*painter, QPointF(sidePadding, y), m_tokens.ink);
        subtitle.draw(*painter, QPointF(sidePadding, below), m_tokens.ink2);
        const double lower = below + height - when.lineHeight();
        rules.draw(*painter, QPointF(sidePadding, lower - rules.lineHeight()), m_tokens.ink2,
                   right);
        when.draw(*painter, QPointF(sidePadding, lower), m_tokens.ink2, right);
    }
    return below + height;
}

double AnswerPage::paintEvent(QPainter *painter, const AnswerEvent &event, QPointF at,
                              double width) const
{
    const QFont font = scaledFont(listSize, QFont::Normal);
    const double times = 2 * kDiscRadius + 15;
    const QString time = timeOf(event.at);
    const double words = times + timesWidth(font) + 22;
    const PictureText text(m_names.in(event.text), listSize, width - words, 3);
    const double extra = std::max(0, text.lines() - 1) * text.lineHeight();
    if (painter) {
        const double middle = at.y() + listPitch / 2;
        drawEventNumber(*painter, QPointF(at.x() + kDiscRadius, middle), event.number, m_tokens);
        const double base = middle + QFontMetricsF(font).capHeight() / 2;
        drawColumnDigits(*painter, QPointF(at.x() + times, base), time, font, m_tokens.ink2);
        text.draw(*painter, QPointF(at.x() + words, middle - listText / 2), m_tokens.ink);
    }
    return at.y() + listPitch + extra;
}

// All texts of the list begin at one place.
double AnswerPage::timesWidth(const QFont &font) const
{
    double widest = 0;
    for (const AnswerEvent &event : m_picture.answer.events)
        widest = std::max(widest, digitsWidth(timeOf(event.at), font));
    return widest;
}

double AnswerPage::paintEvents(QPainter *painter, double y) const
{
    const auto &events = m_picture.answer.events;
    const bool isWide = inner() >= twoColumnsFrom && events.size() > 1;
    const qsizetype rows = isWide ? (events.size() + 1) / 2 : events.size();
    const double column = isWide ? (inner() - columnGap) / 2 : inner();
    double lowest = y;
    double at = y;
    for (qsizetype i = 0; i < events.size(); ++i) {
        const bool isSecond = i >= rows;
        if (i == rows)
            at = y;
        const double x = sidePadding + (isSecond ? column + columnGap : 0);
        at = paintEvent(painter, events[i], QPointF(x, at), column);
        lowest = std::max(lowest, at);
    }
    return lowest;
}

QString AnswerPage::ruleText(const AnswerReason &reason, bool isOnly) const
{
    // The text of an answer names all of them; here there is room for the first.
    QStringList titles;
    for (const Source &source : reason.sources) {
        if (titles.size() < mostSources)
            titles << QString::fromStdString(source.title);
    }
    const int rest = static_cast<int>(reason.sources.size()) - static_cast<int>(titles.size());
    const QString trust = bold(trustWords(markOf(reason.trust)));
    QString from = titles.join(QStringLiteral("; "));
    if (rest > 0)
        from = PictureWords::tr("%1; and %n more", nullptr, rest).arg(from);
    if (isOnly)
        return from.isEmpty() ? PictureWords::tr("Rule: %1.").arg(trust)
                              : PictureWords::tr("Rule: %1. %2").arg(trust, from);
    const QString what = m_names.in(reason.title);
    return from.isEmpty() ? PictureWords::tr("%1: %2.").arg(what, trust)
                          : PictureWords::tr("%1: %2. %3").arg(what, trust, from);
}

double AnswerPage::paintFoot(QPainter *painter, double y) const
{
    const double right = sidePadding + inner();
    const PictureText setting(
        PictureWords::tr("Offstage. %1").arg(m_names.in(m_picture.answer.setting)), footSize,
        inner() * 0.45, 2);
    if (painter)
        setting.draw(*painter, QPointF(sidePadding, y), m_tokens.ink2, right);
    const double room = inner() - setting.width() - columnGap;
    double at = y;
    const auto add = [&](const QString &words) {
        const PictureText text(words, footSize, room, 3);
        if (painter)
            text.draw(*painter, QPointF(sidePadding, at), m_tokens.ink2);
        at += text.height();
    };
    const auto &reasons = m_picture.answer.reasons;
    for (qsizetype i = 0; i < std::min<qsizetype>(reasons.size(), mostReasons); ++i)
        add(ruleText(reasons[i], reasons.size() == 1));
    if (!m_picture.answer.notKnown.isEmpty())
        add(m_names.in(m_picture.answer.notKnown));
    return std::max(at, y + setting.height());
}

double AnswerPage::paintRule(QPainter *painter, double y) const
{
    if (painter)
        painter->fillRect(QRectF(sidePadding, std::round(y), inner(), 1), m_tokens.line);
    return y + 1;
}

double AnswerPage::paint(QPainter *painter) const
{
    double y = paintHead(painter, endPadding) + 22;
    const QRectF lanes(sidePadding, std::round(y), inner(), lanesHeight(m_scene));
    if (painter)
        paintAnswerLanes(*painter, m_scene, m_names, m_picture.style, lanes);
    y = lanes.bottom() + 16;
    y = paintEvents(painter, y) + 14;
    const auto legend = legendOf(m_scene, m_picture.run);
    if (!legend.empty()) {
        y = paintRule(painter, y) + 12;
        y += paintLegend(painter, legend, QPointF(sidePadding, std::round(y)), inner(), m_tokens);
        y += 16;
    }
    y = paintRule(painter, y) + 14;
    return std::ceil(paintFoot(painter, y) + endPadding - 14);
}

} // namespace offstage
