// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/policy_row.h"

#include "widgets/controls/score_bar.h"
#include "widgets/theme/offstage_style.h"
#include "widgets/theme/type.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace offstage {

namespace {

constexpr double rowHeight = 25;
constexpr double glyphSize = 15;
constexpr double nameLeft = 23;
constexpr double nameWidth = 137;
constexpr double trackWidth = 56;
constexpr double trackHeight = 8;
constexpr double trackFromRight = 166;
constexpr double cardPadding = 10;

QString weightText(double weight)
{
    return QStringLiteral("\u00d7 %1").arg(weight, 0, 'g', 3);
}

QString sentenceOf(const PolicyAnswer &answer)
{
    QString text =
        QStringLiteral("%1: %2, %3").arg(answer.name, verdictWords(answer.mark), answer.rationale);
    if (answer.score && answer.weight)
        text += PolicyRow::tr(", score %1 with weight %2")
                    .arg(*answer.score, 0, 'f', 2)
                    .arg(*answer.weight);
    return text;
}

} // namespace

PolicyRow::PolicyRow(const PolicyAnswer &answer, QWidget *parent)
    : PaintedButton(radius::chip, parent), m_answer(answer)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCheckable(true);
    setAccessibleName(sentenceOf(answer));
    setToolTip(tr("%1: %2\n%3. Click for its rule and sources.")
                   .arg(answer.name, verdictPlainWords(answer.mark), answer.rationale));
}

QSize PolicyRow::sizeHint() const
{
    return {420, qRound(rowHeight * typeFactor())};
}

void PolicyRow::paint(QPainter &painter, const Tokens &t)
{
    if (isHovered() || isChecked())
        paintBox(painter, QRectF(rect()).adjusted(-0.0, 0, 0, 0), radius::chip,
                 isChecked() ? t.accentSoft : t.hover, Qt::transparent);
    const double middle = height() / 2.0;
    drawVerdictGlyph(painter, QRectF(1, std::round(middle - glyphSize / 2), glyphSize, glyphSize),
                     m_answer.mark, t);
    const double factor = typeFactor();
    const bool isAsked = m_answer.score.has_value();
    const QFont nameFont = typeFont(TypeToken::Row, isAsked ? QFont::Medium : QFont::Normal);
    const QFont plain = typeFont(TypeToken::Row);
    painter.setFont(nameFont);
    painter.setPen(isAsked ? t.ink : t.ink3);
    painter.drawText(
        QRectF(nameLeft, 0, nameWidth * factor, height()), Qt::AlignVCenter,
        QFontMetricsF(nameFont).elidedText(m_answer.name, Qt::ElideRight, nameWidth * factor));
    const double left = nameLeft + (nameWidth + 8) * factor;
    const bool hasTrack = m_answer.weight.value_or(0) > 0;
    const double right = !isAsked   ? width() - 30
                         : hasTrack ? width() - trackFromRight * factor - 6
                                    : width() - (scoreEnd + 36) * factor;
    painter.setFont(plain);
    painter.setPen(isAsked ? t.ink2 : t.ink3);
    if (right > left)
        painter.drawText(
            QRectF(left, 0, right - left, height()), Qt::AlignVCenter,
            QFontMetricsF(plain).elidedText(m_answer.rationale, Qt::ElideRight, right - left));
    if (isAsked)
        paintNumbers(painter, t);
    drawTrustBadge(painter, QPointF(width() - trustBadgeHeight(), middle - trustBadgeHeight() / 2),
                   m_answer.trust, BadgeForm::Mini, t);
}

void PolicyRow::paintNumbers(QPainter &painter, const Tokens &t) const
{
    const double factor = typeFactor();
    const double middle = height() / 2.0;
    const QFont plain = typeFont(TypeToken::Row);
    const double track = width() - trackFromRight * factor;
    if (m_answer.weight && *m_answer.weight > 0)
        drawScoreTrack(painter, QRectF(track, middle - trackHeight / 2, trackWidth, trackHeight),
                       *m_answer.score, m_answer.mark, t);
    painter.setPen(t.ink);
    drawDigits(painter, QRectF(track, 0, width() - scoreEnd * factor - track, height()),
               Qt::AlignRight | Qt::AlignVCenter, QString::number(*m_answer.score, 'f', 2), plain);
    if (!m_answer.weight)
        return;
    painter.setPen(t.ink3);
    const QString weight = *m_answer.weight > 0 ? weightText(*m_answer.weight) : tr("gate");
    drawDigits(painter, QRectF(track, 0, width() - weightEnd * factor - track, height()),
               Qt::AlignRight | Qt::AlignVCenter, weight, plain);
}

BlockingCard::BlockingCard(const PolicyAnswer &answer, const QString &rule, QWidget *parent)
    : PaintedButton(radius::card, parent), m_answer(answer)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setCheckable(true);
    QString seen = answer.rationale;
    if (!seen.isEmpty())
        seen[0] = seen[0].toUpper();
    m_words = tr("%1. %2").arg(seen, rule);
    setAccessibleName(sentenceOf(answer));
    setToolTip(
        tr("%1: %2\nClick for its sources.").arg(answer.name, verdictPlainWords(answer.mark)));
}

QRectF BlockingCard::wordsBox(double width) const
{
    const double left = cardPadding + 24;
    return {left, cardPadding + 20 * typeFactor(), width - left - cardPadding, 400};
}

int BlockingCard::heightForWidth(int width) const
{
    const QFontMetricsF metrics(typeFont(TypeToken::Row));
    const QRectF words = metrics.boundingRect(wordsBox(width), Qt::TextWordWrap, m_words);
    return int(std::ceil(words.bottom() + cardPadding));
}

void BlockingCard::paint(QPainter &painter, const Tokens &t)
{
    paintBox(painter, QRectF(rect()), radius::card, verdictSoftColor(m_answer.mark, t),
             verdictColor(m_answer.mark, t), isChecked() || isHovered() ? 1.5 : stroke::line);
    const double factor = typeFactor();
    const double line = 18 * factor;
    drawVerdictGlyph(painter, QRectF(cardPadding, cardPadding + 1, 16, 16), m_answer.mark, t);
    const QFont bold = typeFont(TypeToken::Body, QFont::DemiBold);
    const QFont plain = typeFont(TypeToken::Body);
    const QFontMetricsF boldMetrics(bold);
    const double left = cardPadding + 24;
    const double right = width() - cardPadding - trustBadgeHeight() - 96 * factor;
    const QString verdict = verdictWords(m_answer.mark);
    painter.setFont(bold);
    painter.setPen(t.ink);
    painter.drawText(QRectF(left, cardPadding, right - left, line), Qt::AlignVCenter,
                     boldMetrics.elidedText(verdict, Qt::ElideRight, right - left));
    const double name = left + boldMetrics.horizontalAdvance(verdict) + 8;
    painter.setFont(plain);
    painter.setPen(t.ink2);
    if (name + 20 < right)
        painter.drawText(
            QRectF(name, cardPadding, right - name, line), Qt::AlignVCenter,
            QFontMetricsF(plain).elidedText(m_answer.name, Qt::ElideRight, right - name));
    const double badge = width() - cardPadding - trustBadgeHeight();
    drawTrustBadge(painter, QPointF(badge, cardPadding), m_answer.trust, BadgeForm::Mini, t);
    painter.setPen(t.ink);
    drawDigits(painter, QRectF(right, cardPadding, badge - 56 * factor - right, line),
               Qt::AlignRight | Qt::AlignVCenter,
               QString::number(m_answer.score.value_or(0), 'f', 2), plain);
    painter.setPen(t.ink2);
    if (m_answer.weight && *m_answer.weight > 0)
        drawDigits(painter, QRectF(right, cardPadding, badge - 8 - right, line),
                   Qt::AlignRight | Qt::AlignVCenter, weightText(*m_answer.weight), plain);
    painter.setFont(typeFont(TypeToken::Row));
    painter.setPen(t.ink2);
    painter.drawText(wordsBox(width()), Qt::TextWordWrap, m_words);
}

} // namespace offstage
