// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/chip.h"

#include "widgets/theme/type.h"

#include <QFontMetricsF>
#include <QPainter>

namespace offstage {

namespace {

constexpr double padding = 8;

QFont chipFont()
{
    return typeFont(TypeToken::Ruler, QFont::Medium);
}

} // namespace

Chip::Chip(const QString &text, QWidget *parent) : PaintedButton(radius::chip, parent)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
}

QSize Chip::sizeHint() const
{
    const double words = QFontMetricsF(chipFont()).horizontalAdvance(text());
    return {qRound(words + 2 * padding), qRound(height::chip * typeFactor())};
}

void Chip::paint(QPainter &painter, const Tokens &t)
{
    paintPlate(painter, t);
    painter.setFont(chipFont());
    painter.setPen(isChecked() ? t.accentText : t.ink2);
    painter.drawText(QRectF(rect()), Qt::AlignCenter, text());
}

bool Chip::hitButton(const QPoint &point) const
{
    return rect().adjusted(-2, -2, 2, 2).contains(point);
}

} // namespace offstage
