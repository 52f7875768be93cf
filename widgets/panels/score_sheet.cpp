// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/score_sheet.h"

#include "widgets/panels/panel_words.h"
#include "widgets/theme/offstage_style.h"
#include "widgets/theme/state_span.h"
#include "widgets/theme/type.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace offstage {

namespace {

constexpr double titleHeight = 22;
constexpr double barTop = 46;
constexpr double barHeight = 16;
constexpr double wordsTop = 86;
constexpr double fainter = 0.82;

QFont wordsFont()
{
    return typeFont(TypeToken::Body);
}

double shareOf(const PolicyAnswer &answer)
{
    return answer.weight.value_or(0) * answer.score.value_or(0);
}

} // namespace

ScoreSheet::ScoreSheet(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ScoreSheet::setAnswers(std::vector<PolicyAnswer> answers, double threshold)
{
    std::stable_partition(answers.begin(), answers.end(),
                          [](const PolicyAnswer &answer) { return !answer.blocks; });
    m_answers = std::move(answers);
    m_threshold = threshold;
    setAccessibleName(wordsText());
    updateGeometry();
    update();
}

double ScoreSheet::weights() const
{
    double sum = 0;
    for (const PolicyAnswer &answer : m_answers)
        sum += answer.weight.value_or(0);
    return std::max(sum, 1e-9);
}

double ScoreSheet::scoreWithoutBlocks() const
{
    double sum = 0;
    for (const PolicyAnswer &answer : m_answers)
        sum += answer.blocks ? answer.weight.value_or(0) : shareOf(answer);
    return sum / weights();
}

QString ScoreSheet::wordsText() const
{
    const bool isBlocked = std::any_of(m_answers.begin(), m_answers.end(),
                                       [](const PolicyAnswer &answer) { return answer.blocks; });
    const QString without = QString::number(scoreWithoutBlocks(), 'f', 3);
    const QString threshold = QString::number(m_threshold, 'f', 3);
    if (isBlocked)
        return tr("For comparison only: a refusal decides before any score. Without the refusals "
                  "it would be %1 against %2.")
            .arg(without, threshold);
    return scoreWithoutBlocks() >= m_threshold
               ? tr("The score decided: %1 reaches the threshold of %2.").arg(without, threshold)
               : tr("The score decided: %1 does not reach the threshold of %2.")
                     .arg(without, threshold);
}

int ScoreSheet::heightForWidth(int width) const
{
    const QRectF words = QFontMetricsF(wordsFont())
                             .boundingRect(QRectF(0, 0, width, 400), Qt::TextWordWrap, wordsText());
    return int(std::ceil(wordsTop * typeFactor() + words.height() + 4));
}

void ScoreSheet::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    const double factor = typeFactor();
    const QRectF bar(0, barTop * factor, width(), barHeight);
    painter.setFont(typeFont(TypeToken::Body, QFont::DemiBold));
    painter.setPen(t.ink);
    painter.drawText(QRectF(0, 0, width(), titleHeight * factor), Qt::AlignVCenter, tr("Score"));
    painter.fillRect(bar, t.sunken);
    paintBar(painter, bar);
    paintThreshold(painter, bar);
    painter.setFont(wordsFont());
    painter.setPen(t.ink2);
    painter.drawText(QRectF(0, wordsTop * factor, width(), height()), Qt::TextWordWrap,
                     wordsText());
}

void ScoreSheet::paintBar(QPainter &painter, const QRectF &bar) const
{
    const Tokens &t = tokensOf(this);
    const double all = weights();
    double x = bar.left();
    double reached = 0;
    int answers = 0;
    const PolicyAnswer *block = nullptr;
    for (const PolicyAnswer &answer : m_answers) {
        const double part = answer.blocks ? answer.weight.value_or(0) : shareOf(answer);
        const QRectF box(x, bar.top(), bar.width() * part / all, bar.height());
        if (answer.blocks) {
            block = block ? block : &answer;
            if (box.width() > 1) {
                painter.fillRect(box,
                                 hatchBrush(t.never, t.neverSoft, 1.1, 5, devicePixelRatioF()));
                painter.setPen(QPen(t.never, 1));
                painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
            }
        } else {
            QColor color = verdictColor(answer.mark, t);
            color.setAlphaF(answers % 2 == 0 ? 1.0F : float(fainter));
            painter.fillRect(box.adjusted(0, 0, box.width() > 2 ? -1 : 0, 0), color);
            reached += part / all;
            ++answers;
        }
        x += box.width();
    }
    const QFont font = typeFont(TypeToken::Ruler, QFont::DemiBold);
    const double base = bar.bottom() + 14 * typeFactor();
    const QString own = tr("%1: %2")
                            .arg(counted(answers, tr("%1 answer"), tr("%1 answers")))
                            .arg(reached, 0, 'f', 2);
    painter.setPen(t.yes);
    drawDigits(painter, QPointF(bar.left(), base), own, font);
    if (!block)
        return;
    const QString taken = tr("%1: 0.00 instead of %2")
                              .arg(block->name)
                              .arg(block->weight.value_or(0) / all, 0, 'f', 2);
    painter.setPen(t.never);
    const double left =
        std::max(bar.left() + digitsWidth(own, font) + 12, bar.left() + bar.width() * reached);
    const double wide = digitsWidth(taken, font);
    if (left + wide <= bar.right() || wide + digitsWidth(own, font) + 12 <= bar.width())
        drawDigits(painter, QPointF(std::min(left, bar.right() - wide), base), taken, font);
}

void ScoreSheet::paintThreshold(QPainter &painter, const QRectF &bar) const
{
    const Tokens &t = tokensOf(this);
    const double x = std::round(bar.left() + bar.width() * m_threshold);
    painter.fillRect(QRectF(x - 5, bar.top(), 10, bar.height()), t.panel);
    painter.fillRect(QRectF(x - 1, bar.top() - 4, 2, bar.height() + 8), t.ink);
    const QFont font = typeFont(TypeToken::Ruler, QFont::DemiBold);
    const QString words = tr("threshold %1").arg(m_threshold, 0, 'f', 3);
    const double wide = digitsWidth(words, font);
    painter.setPen(t.ink);
    drawDigits(
        painter,
        QPointF(std::clamp(x - wide / 2, bar.left(), std::max(bar.left(), bar.right() - wide)),
                bar.top() - 8),
        words, font);
}

} // namespace offstage
