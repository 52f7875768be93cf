// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/tokens.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace offstage {

enum class Decision : std::uint8_t;

// The answers of iOS's scheduler as they are shown: round means yes, pointed means no, filled
// means final.
enum class VerdictMark {
    AbsolutelyMustProceed,
    MustProceed,
    CanProceed,
    MustNotProceed,
    AbsolutelyMustNotProceed,
    NotAsked,
};

VerdictMark markOf(Decision decision);

QColor verdictColor(VerdictMark mark, const Tokens &tokens);
// Behind a card or row of that verdict.
QColor verdictSoftColor(VerdictMark mark, const Tokens &tokens);
QLatin1String verdictIcon(VerdictMark mark);
// iOS's own words; not translated, because they are what a log says.
QString verdictWords(VerdictMark mark);
// What they mean.
QString verdictPlainWords(VerdictMark mark);

void drawVerdictGlyph(QPainter &painter, const QRectF &box, VerdictMark mark, const Tokens &tokens);

} // namespace offstage
