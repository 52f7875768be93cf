// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phone/phone_text.h"

#include "widgets/theme/icon.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace offstage::phone {

QFont font(double size, QFont::Weight weight)
{
    QStringList families{QStringLiteral("Inter"), QStringLiteral("SF Pro Text"),
                         QStringLiteral("Segoe UI Variable Text"), QStringLiteral("Noto Sans"),
                         QStringLiteral("DejaVu Sans")};
    if (size >= 20) {
        families.prepend(QStringLiteral("Inter Display"));
    }
    QFont result;
    result.setFamilies(families);
    result.setPixelSize(static_cast<int>(std::lround(size)));
    result.setWeight(weight);
    // The picture is scaled as a whole, so letters keep their true widths at every size.
    result.setHintingPreference(QFont::PreferNoHinting);
    if (size >= 34) {
        result.setLetterSpacing(QFont::AbsoluteSpacing, -0.3);
    }
    return result;
}

void line(QPainter &painter, const QRectF &area, const QString &text, const QFont &font,
          const QColor &color, Qt::Alignment alignment)
{
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(area, static_cast<int>(alignment) | Qt::TextSingleLine | Qt::TextDontClip,
                     metrics.elidedText(text, Qt::ElideRight, area.width() + 1));
}

void paragraph(QPainter &painter, const QRectF &area, const QString &text, const QFont &font,
               const QColor &color, Qt::Alignment alignment)
{
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(area, static_cast<int>(alignment) | Qt::TextWordWrap, text);
}

void clockText(QPainter &painter, QPointF baseline, const QString &text, const QFont &font,
               const QColor &color, bool centred)
{
    const QFontMetricsF metrics(font);
    const double cell = metrics.horizontalAdvance(QLatin1Char('0'));
    const auto widthOf = [&](QChar c) { return c.isDigit() ? cell : metrics.horizontalAdvance(c); };
    double width = 0;
    for (const QChar c : text) {
        width += widthOf(c);
    }
    painter.setFont(font);
    painter.setPen(color);
    double x = centred ? baseline.x() - width / 2 : baseline.x();
    for (const QChar c : text) {
        const double raise = c == QLatin1Char(':') ? 0.06 * font.pixelSize() : 0;
        const double inset = (widthOf(c) - metrics.horizontalAdvance(c)) / 2;
        painter.drawText(QPointF(x + inset, baseline.y() - raise), QString(c));
        x += widthOf(c);
    }
}

void glyph(QPainter &painter, const QRectF &area, const QString &name, const QColor &color)
{
    drawIcon(painter, area, name, color);
}

} // namespace offstage::phone
