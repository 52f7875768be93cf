// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/type.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QPainter>

#include <array>
#include <cmath>

// Q_INIT_RESOURCE declares a function, which must not happen inside a namespace.
static void initOffstageResource()
{
    Q_INIT_RESOURCE(offstage);
}

namespace offstage {

namespace {

struct TypeStep {
    double size;
    double line;
    QFont::Weight weight;
};

constexpr std::array<TypeStep, 12> steps = {{
    {9.5, 12, QFont::Bold},
    {10.5, 13, QFont::Normal},
    {11, 14, QFont::Medium},
    {11.5, 15, QFont::Normal},
    {12, 16, QFont::Normal},
    {13, 18, QFont::Normal},
    {13.5, 20, QFont::Normal},
    {13, 16, QFont::DemiBold},
    {15, 19, QFont::DemiBold},
    {18, 24, QFont::DemiBold},
    {24, 30, QFont::DemiBold},
    {34, 42, QFont::DemiBold},
}};

constexpr double baseSize = 12;
constexpr double displayFrom = 20;
constexpr double tightFrom = 34;
constexpr double colonRaise = 0.06;

const TypeStep &stepOf(TypeToken token)
{
    return steps.at(static_cast<std::size_t>(token));
}

QStringList textFamilies()
{
    return {QStringLiteral("Inter"), QStringLiteral("SF Pro Text"),
            QStringLiteral("Segoe UI Variable Text"), QStringLiteral("Noto Sans"),
            QStringLiteral("DejaVu Sans")};
}

// Qt rounds the size of a font to whole pixels; the rest of a half step is taken from the width,
// so that text is exactly as long as it was measured to be.
void setExactSize(QFont &font, double size)
{
    const int whole = std::max(1, qRound(size));
    font.setPixelSize(whole);
    font.setStretch(std::max(1, qRound(100 * size / whole)));
}

QFont fontOf(QStringList families, double size, QFont::Weight weight)
{
    QFont font(families);
    setExactSize(font, size);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    if (size >= tightFrom)
        font.setLetterSpacing(QFont::AbsoluteSpacing, -0.3);
    return font;
}

QFont textFont(double size, QFont::Weight weight, bool display)
{
    QStringList families = textFamilies();
    if (display)
        families.prepend(QStringLiteral("Inter Display"));
    return fontOf(families, size, weight);
}

} // namespace

double typeSize(TypeToken token)
{
    return stepOf(token).size;
}

double lineHeight(TypeToken token)
{
    return stepOf(token).line;
}

double typeFactor()
{
    const QFont font = QApplication::font();
    return font.families().value(0) == textFamilies().value(0) ? font.pixelSize() / baseSize : 1.0;
}

QFont typeFont(TypeToken token)
{
    return typeFont(token, stepOf(token).weight);
}

QFont typeFont(TypeToken token, QFont::Weight weight)
{
    // The clock is the one step below 20 px that is set in the display cut.
    const bool display = token == TypeToken::Clock || stepOf(token).size >= displayFrom;
    return textFont(stepOf(token).size * typeFactor(), weight, display);
}

QFont scaledFont(double size, QFont::Weight weight)
{
    return textFont(size, weight, size >= displayFrom);
}

QFont monoFont(double size)
{
    return fontOf({QStringLiteral("JetBrains Mono"), QStringLiteral("SF Mono"),
                   QStringLiteral("Cascadia Mono"), QStringLiteral("DejaVu Sans Mono")},
                  size * typeFactor(), QFont::Normal);
}

void applyType(QApplication &application, double factor)
{
    initResources();
    application.setFont(textFont(baseSize * factor, QFont::Normal, false));
}

void initResources()
{
    // Loading a font twice would list its family twice.
    static const bool loaded = [] {
        initOffstageResource();
        for (const auto *file :
             {"Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf", "Inter-Bold.otf",
              "InterDisplay-SemiBold.otf", "JetBrainsMono-Regular.ttf"}) {
            QFontDatabase::addApplicationFont(QStringLiteral(":/offstage/fonts/") +
                                              QLatin1String(file));
        }
        return true;
    }();
    Q_UNUSED(loaded)
}

namespace {

// Walks the text in pieces: a digit alone, everything else in runs, so that kerning inside words
// stays. `place` gets the piece, its distance from the start and its raise.
template <typename Place> double walkDigits(QStringView text, const QFont &font, Place place)
{
    const QFontMetricsF metrics(font);
    const double cell = metrics.horizontalAdvance(QLatin1Char('0'));
    const auto isDigit = [text](qsizetype i) {
        return i >= 0 && i < text.size() && text[i] >= QLatin1Char('0') &&
               text[i] <= QLatin1Char('9');
    };
    double x = 0;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i + 1;
        const bool colon = text[i] == QLatin1Char(':') && isDigit(i - 1) && isDigit(i + 1);
        if (!isDigit(i) && !colon) {
            while (end < text.size() && !isDigit(end) && text[end] != QLatin1Char(':'))
                ++end;
        }
        const QString piece = text.mid(i, end - i).toString();
        const double width = metrics.horizontalAdvance(piece);
        if (isDigit(i)) {
            place(piece, x + (cell - width) / 2, 0.0);
            x += cell;
        } else {
            place(piece, x, colon ? colonRaise * font.pixelSize() : 0.0);
            x += width;
        }
        i = end;
    }
    return x;
}

} // namespace

double digitsWidth(QStringView text, const QFont &font)
{
    return walkDigits(text, font, [](const QString &, double, double) {});
}

void drawDigits(QPainter &painter, QPointF baseline, QStringView text, const QFont &font)
{
    painter.setFont(font);
    walkDigits(text, font, [&](const QString &piece, double x, double raise) {
        painter.drawText(QPointF(baseline.x() + x, baseline.y() - raise), piece);
    });
}

void drawDigits(QPainter &painter, const QRectF &box, Qt::Alignment alignment, QStringView text,
                const QFont &font)
{
    const QFontMetricsF metrics(font);
    const double width = digitsWidth(text, font);
    double x = box.left();
    if (alignment & Qt::AlignRight)
        x = box.right() - width;
    else if (alignment & Qt::AlignHCenter)
        x = box.center().x() - width / 2;
    double y = box.top() + metrics.ascent();
    if (alignment & Qt::AlignBottom)
        y = box.bottom() - metrics.descent();
    else if (alignment & Qt::AlignVCenter)
        y = box.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    drawDigits(painter, QPointF(x, y), text, font);
}

} // namespace offstage
