// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/fact_list.h"

#include "widgets/controls/score_bar.h"
#include "widgets/panels/panel_words.h"
#include "widgets/theme/offstage_style.h"
#include "widgets/theme/type.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace offstage {

namespace {

constexpr double rowHeight = 20;
constexpr double labelWidth = 104;
constexpr double barWidth = 96;
constexpr double barHeight = 8;
constexpr double codeSize = 11;

QString wholeText(const FactRow &fact)
{
    QString text = fact.label + QStringLiteral(": ") + fact.value;
    return fact.code.isEmpty() ? text : text + u' ' + fact.code;
}

} // namespace

FactList::FactList(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FactList::setFacts(std::vector<FactRow> facts)
{
    if (m_facts == facts)
        return;
    const bool resized = m_facts.size() != facts.size();
    m_facts = std::move(facts);
    QStringList all;
    for (const FactRow &fact : m_facts)
        all << wholeText(fact);
    setAccessibleName(all.join(QStringLiteral(". ")));
    if (resized)
        updateGeometry();
    update();
}

QSize FactList::sizeHint() const
{
    return {320, qRound(double(m_facts.size()) * rowHeight * typeFactor())};
}

bool FactList::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto row = std::size_t(help->pos().y() / (rowHeight * typeFactor()));
        QToolTip::showText(help->globalPos(),
                           row < m_facts.size() ? wholeText(m_facts[row]) : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

void FactList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double tall = rowHeight * typeFactor();
    for (std::size_t i = 0; i < m_facts.size(); ++i)
        paintFact(painter, QRectF(0, double(i) * tall, width(), tall), m_facts[i]);
}

void FactList::paintFact(QPainter &painter, const QRectF &row, const FactRow &fact) const
{
    const Tokens &t = tokensOf(this);
    const QFont font = typeFont(TypeToken::Body);
    const QFontMetricsF metrics(font);
    const double label = labelWidth * typeFactor();
    painter.setFont(font);
    painter.setPen(t.ink3);
    painter.drawText(row.adjusted(0, 0, label - width() - 6, 0), Qt::AlignVCenter, fact.label);
    double x = label;
    if (fact.share) {
        const QRectF bar(x, row.center().y() - barHeight / 2, barWidth, barHeight);
        drawShare(painter, bar, *fact.share, t.ink2, t);
        x += barWidth + 10;
    }
    double right = width();
    if (fact.trust) {
        right -= trustBadgeWidth(*fact.trust, BadgeForm::Mini);
        drawTrustBadge(painter, QPointF(right, row.center().y() - trustBadgeHeight() / 2),
                       *fact.trust, BadgeForm::Mini, t);
        right -= 6;
    }
    const QFont codeFont = monoFont(codeSize * typeFactor());
    const double codeWidth =
        fact.code.isEmpty() ? 0 : QFontMetricsF(codeFont).horizontalAdvance(fact.code) + 6;
    const QString value = elidedDigits(fact.value, font, std::max(20.0, right - x - codeWidth));
    painter.setFont(font);
    painter.setPen(t.ink);
    const double base = row.center().y() + metrics.ascent() / 2 - metrics.descent() / 2;
    drawDigits(painter, QPointF(x, base), value, font);
    if (fact.code.isEmpty())
        return;
    painter.setFont(codeFont);
    painter.setPen(t.ink3);
    painter.drawText(QPointF(x + digitsWidth(value, font) + 6, base), fact.code);
}

} // namespace offstage
