// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/tokens.h"

#include <QPointF>
#include <QString>

class QPainter;

namespace offstage {

enum class Trust : std::uint8_t;

// How firm the ground of a rule or number is, from Apple's documentation down to an assumption;
// disputed where sources contradict each other. The firmer, the firmer the badge.
enum class TrustMark { Documented, Dts, Wwdc, Observed, Assumed, Disputed };

enum class BadgeForm { Full, Mini };

TrustMark markOf(Trust trust);

QString trustWords(TrustMark mark);
// One sentence for the tooltip.
QString trustMeaning(TrustMark mark);
QLatin1String trustIcon(TrustMark mark);

// Logical px; a full badge may carry a detail behind its word ("DTS 685525").
double trustBadgeHeight();
double trustBadgeWidth(TrustMark mark, BadgeForm form, const QString &detail = {});
// Returns the width it took.
double drawTrustBadge(QPainter &painter, QPointF topLeft, TrustMark mark, BadgeForm form,
                      const Tokens &tokens, const QString &detail = {});

} // namespace offstage
