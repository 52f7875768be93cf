// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/held_list.h"

#include "widgets/panels/panel_words.h"
#include "widgets/theme/offstage_style.h"
#include "widgets/theme/type.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace offstage {

namespace {

constexpr double lineTall = 20;
constexpr double gap = 5;

} // namespace

HeldList::HeldList(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("iOS holds nothing against it"));
}

void HeldList::setFacts(std::vector<HeldFact> facts)
{
    if (m_facts == facts)
        return;
    m_facts = std::move(facts);
    QStringList all;
    for (const HeldFact &fact : m_facts)
        all << tr("%1: %2. %3").arg(fact.title, fact.value, fact.resetBy);
    setAccessibleName(all.isEmpty() ? tr("iOS holds nothing against it")
                                    : all.join(QLatin1Char(' ')));
    updateGeometry();
    update();
}

double HeldList::quietHeight(const HeldFact &fact, double width) const
{
    if (fact.resetBy.isEmpty())
        return 0;
    const QFontMetricsF metrics(typeFont(TypeToken::Row));
    return metrics.boundingRect(QRectF(0, 0, width, 1000), Qt::TextWordWrap, fact.resetBy).height();
}

int HeldList::heightForWidth(int width) const
{
    const double line = lineTall * typeFactor();
    if (m_facts.empty())
        return int(std::ceil(line));
    double tall = 0;
    for (const HeldFact &fact : m_facts)
        tall += line + quietHeight(fact, width) + gap;
    return int(std::ceil(tall));
}

void HeldList::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    const double line = lineTall * typeFactor();
    const QFont plain = typeFont(TypeToken::Body);
    const QFont strong = typeFont(TypeToken::Body, QFont::Medium);
    if (m_facts.empty()) {
        painter.setFont(plain);
        painter.setPen(t.ink3);
        painter.drawText(QRectF(0, 0, width(), line), Qt::AlignVCenter, tr("Nothing"));
        return;
    }
    double y = 0;
    for (const HeldFact &fact : m_facts) {
        const double value = std::min(digitsWidth(fact.value, strong), width() * 0.5);
        painter.setFont(plain);
        painter.setPen(t.ink);
        painter.drawText(
            QRectF(0, y, width() - value - 10, line), Qt::AlignVCenter,
            QFontMetricsF(plain).elidedText(fact.title, Qt::ElideRight, width() - value - 10));
        drawDigits(painter, QRectF(width() - value, y, value, line),
                   Qt::AlignRight | Qt::AlignVCenter, elidedDigits(fact.value, strong, value + 1),
                   strong);
        y += line;
        const double quiet = quietHeight(fact, width());
        painter.setFont(typeFont(TypeToken::Row));
        painter.setPen(t.ink3);
        painter.drawText(QRectF(0, y, width(), quiet + 1), Qt::TextWordWrap, fact.resetBy);
        y += quiet + gap;
    }
}

} // namespace offstage
