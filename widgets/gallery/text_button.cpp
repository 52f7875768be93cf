// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/gallery/text_button.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

#include "widgets/theme/type.h"

namespace offstage {

namespace {
/// The least height of a target.
constexpr int leastHeight = 24;
constexpr int padding = 2;
} // namespace

TextButton::TextButton(const QString &text, QWidget *parent) : PaintedButton(radius::badge, parent)
{
    setText(text);
    setAccessibleName(text);
    setCursor(Qt::PointingHandCursor);
}

QSize TextButton::sizeHint() const
{
    const QFontMetricsF metrics(typeFont(TypeToken::Body, QFont::Medium));
    return {int(std::ceil(metrics.horizontalAdvance(text()))) + 2 * padding,
            qRound(leastHeight * typeFactor())};
}

void TextButton::paint(QPainter &painter, const Tokens &t)
{
    QFont font = typeFont(TypeToken::Body, QFont::Medium);
    font.setUnderline(isHovered());
    painter.setFont(font);
    painter.setPen(t.accentText);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace offstage
