// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/verdict_label.h"

#include "widgets/theme/offstage_style.h"
#include "widgets/theme/type.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace offstage {

namespace {

constexpr double glyphSize = 20;
constexpr double gap = 7;

} // namespace

VerdictLabel::VerdictLabel(VerdictMark mark, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMark(mark);
}

void VerdictLabel::setMark(VerdictMark mark)
{
    m_mark = mark;
    setAccessibleName(tr("%1: %2").arg(verdictWords(mark), verdictPlainWords(mark)));
    setToolTip(accessibleName());
    updateGeometry();
    update();
}

QSize VerdictLabel::sizeHint() const
{
    const QFontMetricsF metrics(typeFont(TypeToken::Body));
    return {int(std::ceil(glyphSize + gap + metrics.horizontalAdvance(verdictWords(m_mark)))) + 1,
            int(std::ceil(std::max(glyphSize, metrics.height())))};
}

QSize VerdictLabel::minimumSizeHint() const
{
    return {int(glyphSize), sizeHint().height()};
}

void VerdictLabel::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    drawVerdictGlyph(painter, QRectF(0, (height() - glyphSize) / 2, glyphSize, glyphSize), m_mark,
                     t);
    const QFont font = typeFont(TypeToken::Body);
    const double x = glyphSize + gap;
    painter.setFont(font);
    painter.setPen(t.ink);
    painter.drawText(
        QRectF(x, 0, width() - x, height()), Qt::AlignVCenter | Qt::AlignLeft,
        QFontMetricsF(font).elidedText(verdictWords(m_mark), Qt::ElideRight, width() - x));
}

} // namespace offstage
