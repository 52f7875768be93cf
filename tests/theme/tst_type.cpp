// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/type.h"

#include <QApplication>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace offstage;

class TestType : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyType(*qApp); }
    void cleanup() { applyType(*qApp); }
    void carriedFontsAreFound();
    void everyDigitIsAsWideAsAnother();
    void timesDoNotTremble();
    void wordsKeepTheirKerning();
    void halfSizesAreExactInLength();
    void theUsersFactorScalesAll();
    void colonStandsHigherBetweenDigits();
};

void TestType::carriedFontsAreFound()
{
    QCOMPARE(QFontInfo(typeFont(TypeToken::Body)).family(), QStringLiteral("Inter"));
    QCOMPARE(QFontInfo(typeFont(TypeToken::Clock)).family(), QStringLiteral("Inter Display"));
    QCOMPARE(QFontInfo(monoFont(9.6)).family(), QStringLiteral("JetBrains Mono"));
    QCOMPARE(QFontInfo(typeFont(TypeToken::Body, QFont::Medium)).weight(), int(QFont::Medium));
}

void TestType::everyDigitIsAsWideAsAnother()
{
    const QFont font = typeFont(TypeToken::Clock);
    // Otherwise there would be nothing to do.
    QVERIFY(QFontMetricsF(font).horizontalAdvance(QLatin1Char('1')) <
            QFontMetricsF(font).horizontalAdvance(QLatin1Char('0')));
    for (const char digit : {'1', '2', '3', '4', '5', '6', '7', '8', '9'}) {
        QCOMPARE(digitsWidth(QString(QLatin1Char(digit)), font),
                 digitsWidth(QStringLiteral("0"), font));
    }
}

void TestType::timesDoNotTremble()
{
    const QFont font = typeFont(TypeToken::Ruler);
    QCOMPARE(digitsWidth(QStringLiteral("11:11:11.1"), font),
             digitsWidth(QStringLiteral("20:48:56.0"), font));
}

void TestType::wordsKeepTheirKerning()
{
    const QFont font = typeFont(TypeToken::Body);
    const QString words = QStringLiteral("AV Today");
    QCOMPARE(digitsWidth(words, font), QFontMetricsF(font).horizontalAdvance(words));
}

void TestType::halfSizesAreExactInLength()
{
    const QString words = QStringLiteral("Background App Refresh");
    const double body = QFontMetricsF(typeFont(TypeToken::Body)).horizontalAdvance(words);
    const double row = QFontMetricsF(typeFont(TypeToken::Row)).horizontalAdvance(words);
    QVERIFY2(std::abs(row / body - 11.5 / 12) < 0.01, qPrintable(QString::number(row / body)));
}

void TestType::theUsersFactorScalesAll()
{
    const QString words = QStringLiteral("Suspended");
    const double before = QFontMetricsF(typeFont(TypeToken::Body)).horizontalAdvance(words);
    applyType(*qApp, 1.5);
    QCOMPARE(typeFactor(), 1.5);
    const double after = QFontMetricsF(typeFont(TypeToken::Body)).horizontalAdvance(words);
    QVERIFY(std::abs(after / before - 1.5) < 0.02);
}

void TestType::colonStandsHigherBetweenDigits()
{
    const QFont font = scaledFont(100, QFont::DemiBold);
    const double digit = QFontMetricsF(font).horizontalAdvance(QLatin1Char('0'));
    const double colon = QFontMetricsF(font).horizontalAdvance(QLatin1Char(':'));
    // Digits do not reach below the baseline at the colon's place, so the colon is the lowest ink.
    const auto lowestInk = [&](const auto &draw, double from) {
        QImage image(300, 200, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setPen(Qt::black);
        painter.setFont(font);
        draw(painter, QPointF(5, 150));
        painter.end();
        for (int y = 199; y > 0; --y) {
            for (int x = qCeil(from); x < qFloor(from + colon); ++x) {
                if (image.pixelColor(x, y).lightness() < 128)
                    return y;
            }
        }
        return 0;
    };
    const int alone = lowestInk(
        [](QPainter &painter, QPointF at) { painter.drawText(at, QStringLiteral(":")); }, 5);
    const int between =
        lowestInk([&](QPainter &painter,
                      QPointF at) { drawDigits(painter, at, QStringLiteral("0:0"), font); },
                  5 + digit);
    QVERIFY(alone > 0);
    QCOMPARE(between, alone - 6);
}

QTEST_MAIN(TestType)
#include "tst_type.moc"
