// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace offstage::phone {

// Type on the phone's screen, in points; from 20 the display cut.
QFont font(double size, QFont::Weight weight = QFont::Normal);

// One line, elided at the right.
void line(QPainter &painter, const QRectF &area, const QString &text, const QFont &font,
          const QColor &color, Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);

// Lines broken at words; what does not fit is cut.
void paragraph(QPainter &painter, const QRectF &area, const QString &text, const QFont &font,
               const QColor &color, Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignTop);

// A time with cells of one width for its digits and a raised colon, its baseline at `left` or
// centred on it.
void clockText(QPainter &painter, QPointF baseline, const QString &text, const QFont &font,
               const QColor &color, bool centred);

// A drawing of ours from the icon set, in one colour.
void glyph(QPainter &painter, const QRectF &area, const QString &name, const QColor &color);

} // namespace offstage::phone
