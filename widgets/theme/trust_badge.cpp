// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/trust_badge.h"

#include "model/phone/rules.h"
#include "widgets/theme/icon.h"
#include "widgets/theme/type.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <array>
#include <cmath>

namespace offstage {

namespace {

constexpr double iconSize = 12;
constexpr double iconLeft = 4;
constexpr double wordLeft = 20;
constexpr double wordRight = 6;

struct Words {
    QLatin1String icon;
    const char *words;
    const char *meaning;
};

const Words &wordsOf(TrustMark mark)
{
    static const std::array<Words, 6> words = {{
        {QLatin1String("documented"), QT_TRANSLATE_NOOP("Trust", "Documented"),
         QT_TRANSLATE_NOOP("Trust", "Apple's documentation says so.")},
        {QLatin1String("dts"), QT_TRANSLATE_NOOP("Trust", "DTS"),
         QT_TRANSLATE_NOOP("Trust", "Apple's Developer Technical Support says so.")},
        {QLatin1String("wwdc"), QT_TRANSLATE_NOOP("Trust", "WWDC"),
         QT_TRANSLATE_NOOP("Trust", "Said in a session of Apple's developer conference.")},
        {QLatin1String("observed"), QT_TRANSLATE_NOOP("Trust", "Observed"),
         QT_TRANSLATE_NOOP("Trust", "Measured by the community, not said by Apple.")},
        {QLatin1String("assumed"), QT_TRANSLATE_NOOP("Trust", "Assumed"),
         QT_TRANSLATE_NOOP("Trust", "Our assumption, because nothing is known.")},
        {QLatin1String("disputed"), QT_TRANSLATE_NOOP("Trust", "Disputed"),
         QT_TRANSLATE_NOOP("Trust", "Sources contradict each other; a switch chooses.")},
    }};
    return words.at(static_cast<std::size_t>(mark));
}

struct Colors {
    QColor fill = Qt::transparent;
    QColor border = Qt::transparent;
    QColor ink;
    Qt::PenStyle line = Qt::SolidLine;
};

Colors colorsOf(TrustMark mark, const Tokens &t)
{
    switch (mark) {
    case TrustMark::Documented:
        return {t.trustSolid, Qt::transparent, t.canvas};
    case TrustMark::Dts:
        return {t.trustTint, t.trustSolid, t.ink};
    case TrustMark::Wwdc:
        return {t.trustTint, Qt::transparent, t.ink2};
    case TrustMark::Observed:
        return {Qt::transparent, t.trustLine, t.ink2};
    case TrustMark::Assumed:
        return {Qt::transparent, t.trustLine, t.ink2, Qt::CustomDashLine};
    case TrustMark::Disputed:
        return {t.warnSoft, t.warn, t.warn};
    }
    return {};
}

QFont wordFont()
{
    return typeFont(TypeToken::Micro, QFont::DemiBold);
}

QString fullWords(TrustMark mark, const QString &detail)
{
    const QString words = trustWords(mark);
    return detail.isEmpty() ? words : words + QLatin1Char(' ') + detail;
}

} // namespace

TrustMark markOf(Trust trust)
{
    switch (trust) {
    case Trust::Documented:
        return TrustMark::Documented;
    case Trust::Dts:
        return TrustMark::Dts;
    case Trust::Wwdc:
        return TrustMark::Wwdc;
    case Trust::Observed:
        return TrustMark::Observed;
    case Trust::Assumed:
        return TrustMark::Assumed;
    }
    return TrustMark::Assumed;
}

QString trustWords(TrustMark mark)
{
    return QCoreApplication::translate("Trust", wordsOf(mark).words);
}

QString trustMeaning(TrustMark mark)
{
    return QCoreApplication::translate("Trust", wordsOf(mark).meaning);
}

QLatin1String trustIcon(TrustMark mark)
{
    return wordsOf(mark).icon;
}

double trustBadgeHeight()
{
    return std::ceil(height::badge * typeFactor());
}

double trustBadgeWidth(TrustMark mark, BadgeForm form, const QString &detail)
{
    if (form == BadgeForm::Mini)
        return trustBadgeHeight();
    const QFontMetricsF metrics(wordFont());
    return std::ceil(wordLeft + metrics.horizontalAdvance(fullWords(mark, detail)) + wordRight);
}

double drawTrustBadge(QPainter &painter, QPointF topLeft, TrustMark mark, BadgeForm form,
                      const Tokens &tokens, const QString &detail)
{
    const Colors colors = colorsOf(mark, tokens);
    const QRectF box(topLeft, QSizeF(trustBadgeWidth(mark, form, detail), trustBadgeHeight()));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(colors.border, stroke::line, colors.line);
    if (colors.line == Qt::CustomDashLine)
        pen.setDashPattern({3.5, 2.5});
    if (colors.border.alpha() == 0)
        pen = Qt::NoPen;
    const double inset = pen.style() == Qt::NoPen ? 0 : stroke::line / 2;
    painter.setPen(pen);
    painter.setBrush(colors.fill.alpha() == 0 ? Qt::NoBrush : QBrush(colors.fill));
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius::badge - inset,
                            radius::badge - inset);
    const double iconX = form == BadgeForm::Mini ? (box.width() - iconSize) / 2 : iconLeft;
    drawIcon(painter,
             QRectF(box.left() + iconX, box.center().y() - iconSize / 2, iconSize, iconSize),
             QString(trustIcon(mark)), colors.ink);
    if (form == BadgeForm::Full) {
        painter.setFont(wordFont());
        painter.setPen(colors.ink);
        painter.drawText(box.adjusted(wordLeft, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                         fullWords(mark, detail));
    }
    painter.restore();
    return box.width();
}

} // namespace offstage
