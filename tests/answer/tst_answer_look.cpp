// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/answer/answer_look.h"

#include "model/phone/app.h"

#include <QtTest>

using namespace offstage;

class TestAnswerLook : public QObject {
    Q_OBJECT

private slots:
    void contrastIsThatOfTheTokenList()
    {
        QVERIFY(std::abs(contrast(Qt::black, Qt::white) - 21) < 1e-6);
        const Tokens &light = tokensFor(Scheme::Light);
        QVERIFY(std::abs(contrast(light.ink2, light.sunken) - 7.40) < 0.01);
    }

    void everyTextStandsOut_data()
    {
        QTest::addColumn<int>("style");
        QTest::newRow("light") << int(PictureStyle::Light);
        QTest::newRow("dark") << int(PictureStyle::Dark);
        QTest::newRow("black and white") << int(PictureStyle::BlackAndWhite);
    }

    void everyTextStandsOut()
    {
        QFETCH(int, style);
        const Tokens t = answerTokens(PictureStyle(style));
        struct Pair {
            const char *name;
            QColor text;
            QColor ground;
        };
        std::vector<Pair> pairs = {
            {"ink on canvas", t.ink, t.canvas},
            {"ink on panel", t.ink, t.panel},
            {"ink on a locked stretch", t.ink, t.wing},
            {"secondary ink on canvas", t.ink2, t.canvas},
            {"secondary ink on panel", t.ink2, t.panel},
            {"secondary ink on a locked stretch", t.ink2, t.wing},
            {"a number on its disc", t.canvas, t.ink},
            {"Locked", t.lockText, t.lockFill},
            {"On charger", t.ink, t.chargeFill},
            {"the percentage", t.ink, t.batteryFill},
            {"a network", t.ink, t.netFill},
            {"Low Power Mode", t.ink, t.lpmFill},
        };
        for (std::size_t i = 0; i < shownStateCount; ++i) {
            const auto state = ShownState(i);
            const StateTokens &look = t.of(state);
            // These two have their words above the ground line.
            if (state == ShownState::ForceQuit || state == ShownState::NotRunning) {
                pairs.push_back({"words above a state", look.label, t.canvas});
                pairs.push_back({"words above a state, locked", look.label, t.wing});
            } else {
                pairs.push_back({"words on a state", look.label, look.fill});
            }
        }
        for (const Pair &pair : pairs) {
            const double found = contrast(pair.text, pair.ground);
            QVERIFY2(found >= kTextContrast,
                     qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(pair.name)).arg(found)));
        }
    }

    void activeKeepsItsBlueNearly()
    {
        for (const PictureStyle style : {PictureStyle::Light, PictureStyle::Dark}) {
            const Scheme scheme = style == PictureStyle::Dark ? Scheme::Dark : Scheme::Light;
            const QColor usual = tokensFor(scheme).of(ShownState::Active).fill;
            const QColor here = answerTokens(style).of(ShownState::Active).fill;
            QVERIFY(std::abs(usual.hslHue() - here.hslHue()) < 12);
            QVERIFY(std::abs(usual.lightness() - here.lightness()) < 40);
        }
    }

    void statesWithoutColourAreThoseOfTheTokenList()
    {
        const Tokens t = answerTokens(PictureStyle::BlackAndWhite);
        for (std::size_t i = 0; i < shownStateCount; ++i) {
            QCOMPARE(t.states.at(i).fill, blackAndWhiteStates().at(i).fill);
            QCOMPARE(t.states.at(i).patternInk, blackAndWhiteStates().at(i).patternInk);
        }
        QCOMPARE(t.lockFill, QColor(0x33, 0x33, 0x33));
    }
};

QTEST_APPLESS_MAIN(TestAnswerLook)
#include "tst_answer_look.moc"
