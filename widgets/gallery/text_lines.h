// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

class QFont;
class QPainter;

namespace offstage {

/// Draws words on at most `most` lines from the top of a box; what does not fit is elided at the
/// end of the last one. Answers how many lines it took. Without a painter it only counts.
int drawLines(QPainter *painter, const QRectF &box, const QString &text, const QFont &font,
              double lineHeight, int most);

} // namespace offstage
