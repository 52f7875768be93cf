// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/verdict_glyph.h"

#include "model/phone/verdict.h"
#include "widgets/theme/icon.h"

#include <QCoreApplication>

#include <array>

namespace offstage {

namespace {

struct Look {
    QLatin1String icon;
    const char *words;
    const char *plain;
    QColor Tokens::*color;
    QColor Tokens::*soft;
};

const Look &lookOf(VerdictMark mark)
{
    static const std::array<Look, 6> looks = {{
        {QLatin1String("abs-must-proceed"), "Absolutely Must Proceed",
         QT_TRANSLATE_NOOP("Verdict", "runs, nothing can stop it"), &Tokens::yesStrong,
         &Tokens::yesSoft},
        {QLatin1String("must-proceed"), "Must Proceed",
         QT_TRANSLATE_NOOP("Verdict", "runs, the score is not asked"), &Tokens::yesStrong,
         &Tokens::yesSoft},
        {QLatin1String("can-proceed"), "Can Proceed",
         QT_TRANSLATE_NOOP("Verdict", "allowed, the score decides"), &Tokens::yes,
         &Tokens::yesSoft},
        {QLatin1String("must-not"), "Must Not Proceed",
         QT_TRANSLATE_NOOP("Verdict", "not now, asked again later"), &Tokens::no, &Tokens::noSoft},
        {QLatin1String("abs-must-not"), "Absolutely Must Not Proceed",
         QT_TRANSLATE_NOOP("Verdict", "no, until something changes"), &Tokens::never,
         &Tokens::neverSoft},
        {QLatin1String("not-asked"), "not asked",
         QT_TRANSLATE_NOOP("Verdict", "this rule does not apply"), &Tokens::ink3, &Tokens::wing},
    }};
    return looks.at(static_cast<std::size_t>(mark));
}

} // namespace

VerdictMark markOf(Decision decision)
{
    switch (decision) {
    case Decision::CanProceed:
        return VerdictMark::CanProceed;
    case Decision::MustNotProceed:
        return VerdictMark::MustNotProceed;
    case Decision::AbsolutelyMustNotProceed:
        return VerdictMark::AbsolutelyMustNotProceed;
    case Decision::MustProceed:
        return VerdictMark::MustProceed;
    case Decision::AbsolutelyMustProceed:
        return VerdictMark::AbsolutelyMustProceed;
    }
    return VerdictMark::NotAsked;
}

QColor verdictColor(VerdictMark mark, const Tokens &tokens)
{
    return tokens.*lookOf(mark).color;
}

QColor verdictSoftColor(VerdictMark mark, const Tokens &tokens)
{
    return tokens.*lookOf(mark).soft;
}

QLatin1String verdictIcon(VerdictMark mark)
{
    return lookOf(mark).icon;
}

QString verdictWords(VerdictMark mark)
{
    return QString::fromLatin1(lookOf(mark).words);
}

QString verdictPlainWords(VerdictMark mark)
{
    return QCoreApplication::translate("Verdict", lookOf(mark).plain);
}

void drawVerdictGlyph(QPainter &painter, const QRectF &box, VerdictMark mark, const Tokens &tokens)
{
    drawIcon(painter, box, QString(verdictIcon(mark)), verdictColor(mark, tokens));
}

} // namespace offstage
