// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/gallery/text_lines.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QTextLayout>

namespace offstage {

int drawLines(QPainter *painter, const QRectF &box, const QString &text, const QFont &font,
              double lineHeight, int most)
{
    if (text.isEmpty() || most <= 0)
        return 0;
    const QFontMetricsF metrics(font);
    QTextLayout layout(text, font);
    layout.beginLayout();
    int lines = 0;
    const Qt::Alignment side = QGuiApplication::isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    for (QTextLine line = layout.createLine(); line.isValid() && lines < most;
         line = layout.createLine()) {
        line.setLineWidth(box.width());
        const int end = line.textStart() + line.textLength();
        const bool isCut = lines + 1 == most && end < text.size();
        const QString words =
            isCut ? metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, box.width())
                  : text.mid(line.textStart(), line.textLength()).trimmed();
        if (painter) {
            painter->setFont(font);
            // A px of slack, because a width that was rounded must not cut a letter.
            painter->drawText(
                QRectF(box.left(), box.top() + lines * lineHeight, box.width() + 1, lineHeight),
                side | Qt::AlignVCenter | Qt::TextSingleLine, words);
        }
        ++lines;
    }
    layout.endLayout();
    return lines;
}

} // namespace offstage
