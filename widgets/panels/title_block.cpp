// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/title_block.h"

#include "widgets/theme/offstage_style.h"
#include "widgets/theme/type.h"

#include <QFontMetricsF>
#include <QPainter>

namespace offstage {

TitleBlock::TitleBlock(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TitleBlock::setText(const QString &title, const QString &detail, const QString &shortDetail)
{
    m_title = title;
    m_detail = detail;
    m_shortDetail = shortDetail;
    setAccessibleName(title);
    setAccessibleDescription(detail);
    setToolTip(title + u'\n' + detail);
    update();
}

QSize TitleBlock::sizeHint() const
{
    return {200, qRound(36 * typeFactor())};
}

void TitleBlock::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    const double middle = height() / 2.0;
    const QFont title = typeFont(TypeToken::Lane);
    const QFont detail = typeFont(TypeToken::Ruler, QFont::Normal);
    painter.setFont(title);
    painter.setPen(t.ink);
    painter.drawText(QPointF(0, middle - 3 * typeFactor()),
                     QFontMetricsF(title).elidedText(m_title, Qt::ElideRight, width()));
    painter.setFont(detail);
    painter.setPen(t.ink3);
    const QFontMetricsF metrics(detail);
    const QString &words =
        metrics.horizontalAdvance(m_detail) <= width() ? m_detail : m_shortDetail;
    painter.drawText(QPointF(0, middle + 13 * typeFactor()),
                     metrics.elidedText(words, Qt::ElideRight, width()));
}

} // namespace offstage
