// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/trust_badge.h"

#include "widgets/theme/offstage_style.h"

#include <QPainter>

#include <cmath>

namespace offstage {

TrustBadge::TrustBadge(TrustMark mark, BadgeForm form, QWidget *parent)
    : QWidget(parent), m_mark(mark), m_form(form)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    describe();
}

void TrustBadge::setMark(TrustMark mark)
{
    m_mark = mark;
    describe();
}

void TrustBadge::setDetail(const QString &detail)
{
    m_detail = detail;
    describe();
}

void TrustBadge::describe()
{
    const QString words =
        m_detail.isEmpty() ? trustWords(m_mark) : trustWords(m_mark) + QLatin1Char(' ') + m_detail;
    setAccessibleName(words);
    setToolTip(tr("%1: %2").arg(words, trustMeaning(m_mark)));
    updateGeometry();
    update();
}

QSize TrustBadge::sizeHint() const
{
    return {int(std::ceil(trustBadgeWidth(m_mark, m_form, m_detail))),
            int(std::ceil(trustBadgeHeight()))};
}

void TrustBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawTrustBadge(painter, QPointF(0, 0), m_mark, m_form, tokensOf(this), m_detail);
}

} // namespace offstage
