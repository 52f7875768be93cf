// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/quiet_line.h"

#include "widgets/theme/offstage_style.h"

#include <QFontMetrics>
#include <QPainter>

namespace offstage {

QuietLine::QuietLine(TypeToken type, QWidget *parent) : QWidget(parent), m_type(type)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void QuietLine::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

int QuietLine::heightForWidth(int width) const
{
    return QFontMetrics(typeFont(m_type, QFont::Normal))
        .boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, m_text)
        .height();
}

void QuietLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(typeFont(m_type, QFont::Normal));
    painter.setPen(tokensOf(this).ink2);
    painter.drawText(rect(), Qt::TextWordWrap, m_text);
}

} // namespace offstage
