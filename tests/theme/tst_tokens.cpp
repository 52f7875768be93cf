// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/tokens.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace offstage;

namespace {

double channel(float value)
{
    const double v = double(value);
    return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &c)
{
    return 0.2126 * channel(c.redF()) + 0.7152 * channel(c.greenF()) + 0.0722 * channel(c.blueF());
}

// The contrast ratio of WCAG 2.
double contrast(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

using Role = QColor Tokens::*;

struct Pair {
    const char *name;
    Role front;
    Role back;
    double light;
    double dark;
};

constexpr double textLimit = 4.5;
constexpr double graphicsLimit = 3.0;
// The token list rounds to two places.
constexpr double rounding = 0.006;

double ratioIn(Scheme scheme, const Pair &pair)
{
    const Tokens &t = tokensFor(scheme);
    return contrast(t.*pair.front, t.*pair.back);
}

} // namespace

class TestTokens : public QObject {
    Q_OBJECT

private slots:
    void textReachesItsContrastOnEverySurface_data();
    void textReachesItsContrastOnEverySurface();
    void pairsOfTextReachTheirContrast_data();
    void pairsOfTextReachTheirContrast();
    void graphicsReachThreeToOne_data();
    void graphicsReachThreeToOne();
    void statesAreToldFromCanvasAndWing_data();
    void statesAreToldFromCanvasAndWing();
    void taggedStatesAreReadable();
    void heightsRiseWithLife();
    void everyColourIsSet();
};

void TestTokens::textReachesItsContrastOnEverySurface_data()
{
    QTest::addColumn<int>("index");
    QTest::newRow("ink") << 0;
    QTest::newRow("ink2") << 1;
    QTest::newRow("ink3") << 2;
    QTest::newRow("accentText") << 3;
    QTest::newRow("yes") << 4;
    QTest::newRow("no") << 5;
    QTest::newRow("never") << 6;
    QTest::newRow("warn") << 7;
}

void TestTokens::textReachesItsContrastOnEverySurface()
{
    QFETCH(int, index);
    static const std::array<Role, 8> roles = {&Tokens::ink,        &Tokens::ink2, &Tokens::ink3,
                                              &Tokens::accentText, &Tokens::yes,  &Tokens::no,
                                              &Tokens::never,      &Tokens::warn};
    static const std::array<std::array<double, 2>, 8> lowest = {{{14.76, 12.75},
                                                                 {7.40, 8.15},
                                                                 {4.74, 5.28},
                                                                 {6.25, 6.47},
                                                                 {4.64, 6.88},
                                                                 {4.85, 6.33},
                                                                 {5.44, 5.53},
                                                                 {4.92, 7.63}}};
    const auto i = static_cast<std::size_t>(index);
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const Tokens &t = tokensFor(scheme);
        double least = 21;
        for (const Role surface : {&Tokens::canvas, &Tokens::panel, &Tokens::window, &Tokens::wing,
                                   &Tokens::raised, &Tokens::sunken})
            least = std::min(least, contrast(t.*roles[i], t.*surface));
        QVERIFY(least >= textLimit);
        QVERIFY2(std::abs(least - lowest[i][scheme == Scheme::Dark]) < rounding,
                 qPrintable(QString::number(least)));
    }
}

void TestTokens::pairsOfTextReachTheirContrast_data()
{
    QTest::addColumn<Pair>("pair");
    const auto row = [](const Pair &pair) { QTest::newRow(pair.name) << pair; };
    row({"accentInk on accent", &Tokens::accentInk, &Tokens::accent, 6.43, 5.64});
    row({"accentInk on accentHover", &Tokens::accentInk, &Tokens::accentHover, 8.06, 7.30});
    row({"accentText on accentSoft", &Tokens::accentText, &Tokens::accentSoft, 6.32, 6.50});
    row({"ink on accentSoft", &Tokens::ink, &Tokens::accentSoft, 14.92, 12.81});
    row({"ink2 on accentSoft", &Tokens::ink2, &Tokens::accentSoft, 7.48, 8.18});
    row({"never on neverSoft", &Tokens::never, &Tokens::neverSoft, 5.41, 6.20});
    row({"no on noSoft", &Tokens::no, &Tokens::noSoft, 4.95, 6.39});
    row({"yes on yesSoft", &Tokens::yes, &Tokens::yesSoft, 4.76, 6.51});
    row({"warn on warnSoft", &Tokens::warn, &Tokens::warnSoft, 5.23, 7.46});
    row({"ink2 on neverSoft", &Tokens::ink2, &Tokens::neverSoft, 7.36, 9.13});
    row({"canvas on playhead", &Tokens::canvas, &Tokens::playhead, 17.78, 16.34});
    row({"yesStrong on canvas", &Tokens::yesStrong, &Tokens::canvas, 8.59, 12.10});
    row({"yes on canvas", &Tokens::yes, &Tokens::canvas, 5.59, 8.81});
    row({"no on canvas", &Tokens::no, &Tokens::canvas, 5.84, 8.11});
    row({"never on canvas", &Tokens::never, &Tokens::canvas, 6.56, 7.08});
    row({"ink3 on canvas", &Tokens::ink3, &Tokens::canvas, 5.71, 6.77});
}

void TestTokens::pairsOfTextReachTheirContrast()
{
    QFETCH(Pair, pair);
    const double light = ratioIn(Scheme::Light, pair);
    const double dark = ratioIn(Scheme::Dark, pair);
    QVERIFY(std::min(light, dark) >= textLimit);
    QVERIFY2(std::abs(light - pair.light) < rounding, qPrintable(QString::number(light)));
    QVERIFY2(std::abs(dark - pair.dark) < rounding, qPrintable(QString::number(dark)));
}

void TestTokens::graphicsReachThreeToOne_data()
{
    QTest::addColumn<Pair>("pair");
    const auto row = [](const Pair &pair) { QTest::newRow(pair.name) << pair; };
    row({"edge on canvas", &Tokens::edge, &Tokens::canvas, 3.62, 4.51});
    row({"edge on panel", &Tokens::edge, &Tokens::panel, 3.47, 4.04});
    row({"edge on window", &Tokens::edge, &Tokens::window, 3.23, 4.34});
    row({"accent on canvas", &Tokens::accent, &Tokens::canvas, 6.43, 5.58});
    row({"accent on panel", &Tokens::accent, &Tokens::panel, 6.16, 5.00});
    row({"accent on window", &Tokens::accent, &Tokens::window, 5.74, 5.38});
    row({"accentLine on canvas", &Tokens::accentLine, &Tokens::canvas, 3.47, 4.29});
    row({"batteryLine on canvas", &Tokens::batteryLine, &Tokens::canvas, 7.44, 9.03});
    row({"chargeEdge on canvas", &Tokens::chargeEdge, &Tokens::canvas, 5.59, 8.81});
    row({"lockFill on canvas", &Tokens::lockFill, &Tokens::canvas, 10.12, 3.28});
    row({"trustLine on panel", &Tokens::trustLine, &Tokens::panel, 4.31, 5.41});
}

void TestTokens::graphicsReachThreeToOne()
{
    QFETCH(Pair, pair);
    const double light = ratioIn(Scheme::Light, pair);
    const double dark = ratioIn(Scheme::Dark, pair);
    QVERIFY(std::min(light, dark) >= graphicsLimit);
    QVERIFY2(std::abs(light - pair.light) < rounding, qPrintable(QString::number(light)));
    QVERIFY2(std::abs(dark - pair.dark) < rounding, qPrintable(QString::number(dark)));
}

// Columns as in the token list: edge on canvas, edge on wing, label on fill, label on pattern
// (0 where the label stands on a plate), light then dark.
void TestTokens::statesAreToldFromCanvasAndWing_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QList<double>>("light");
    QTest::addColumn<QList<double>>("dark");
    using L = QList<double>;
    QTest::newRow("not running") << 0 << L{3.58, 3.34, 5.71, 0} << L{4.69, 4.48, 6.77, 0};
    QTest::newRow("force-quit") << 1 << L{6.56, 6.12, 6.78, 0} << L{6.44, 6.15, 7.97, 0};
    QTest::newRow("prewarmed") << 2 << L{4.50, 4.19, 8.10, 0} << L{6.04, 5.78, 9.25, 0};
    QTest::newRow("suspended") << 3 << L{3.58, 3.34, 7.12, 5.02} << L{4.69, 4.48, 7.61, 4.90};
    QTest::newRow("background") << 4 << L{4.26, 3.98, 7.74, 6.18} << L{11.92, 11.39, 9.31, 6.40};
    QTest::newRow("inactive") << 5 << L{4.23, 3.94, 8.77, 6.25} << L{6.75, 6.45, 8.05, 5.19};
    QTest::newRow("active") << 6 << L{5.82, 5.43, 5.82, 5.82} << L{5.67, 5.41, 5.62, 5.62};
}

void TestTokens::statesAreToldFromCanvasAndWing()
{
    QFETCH(int, state);
    QFETCH(QList<double>, light);
    QFETCH(QList<double>, dark);
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const Tokens &t = tokensFor(scheme);
        const StateTokens &s = t.of(static_cast<ShownState>(state));
        const QList<double> &listed = scheme == Scheme::Dark ? dark : light;
        // The fill of the active state reaches the limit alone, so it has no top edge.
        const QColor outline = s.pattern == StatePattern::Solid ? s.fill : s.edge;
        const QList<double> found = {contrast(outline, t.canvas), contrast(outline, t.wing),
                                     contrast(s.label, s.fill),
                                     listed[3] > 0 ? contrast(s.label, s.patternInk) : 0};
        QVERIFY(found[0] >= graphicsLimit && found[1] >= graphicsLimit);
        QVERIFY(found[2] >= textLimit);
        for (int i = 0; i < 4; ++i) {
            QVERIFY2(std::abs(found[i] - listed[i]) < rounding,
                     qPrintable(QStringLiteral("column %1: %2").arg(i).arg(found[i])));
        }
    }
}

void TestTokens::taggedStatesAreReadable()
{
    std::string letters;
    for (const StateTokens &s : tokensFor(Scheme::Light).states)
        letters += s.letter;
    QCOMPARE(letters, std::string("NFPSBIA"));
    for (std::size_t i = 0; i < shownStateCount; ++i) {
        QCOMPARE(tokensFor(Scheme::Dark).states[i].letter, letters[i]);
        QCOMPARE(blackAndWhiteStates()[i].letter, letters[i]);
    }
}

void TestTokens::heightsRiseWithLife()
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const auto &states = tokensFor(scheme).states;
        QVERIFY(std::is_sorted(
            states.begin(), states.end(),
            [](const StateTokens &a, const StateTokens &b) { return a.height < b.height; }));
        QCOMPARE(states.front().height, 0.0);
        QCOMPARE(states.back().height, 26.0);
    }
}

void TestTokens::everyColourIsSet()
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const Tokens &t = tokensFor(scheme);
        const auto *first = &t.window;
        const auto *last = &t.playheadText;
        for (const QColor *color = first; color <= last; ++color)
            QVERIFY2(color->isValid(), qPrintable(QString::number(color - first)));
    }
}

QTEST_APPLESS_MAIN(TestTokens)
#include "tst_tokens.moc"
