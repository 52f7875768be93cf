// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/lane_labels.h"

#include <QtTest>

#include "tests/timeline/played_timeline.h"
#include "widgets/theme/offstage_style.h"

using namespace offstage;

class TestLaneLabels : public QObject {
    Q_OBJECT

private slots:
    // In the fallback font, which is wider than ours, words are shortened before they are cut.
    void noWordTouchesTheBorder_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1440 x 900") << QSize(1440, 900);
        QTest::newRow("1024 x 700") << QSize(1024, 700);
    }
    void noWordTouchesTheBorder()
    {
        QFETCH(QSize, size);
        QFont::insertSubstitution(QStringLiteral("Inter"), QStringLiteral("DejaVu Sans"));
        QApplication::setFont(QFont(QStringLiteral("DejaVu Sans"), 9));
        PlayedTimeline played(size);
        QVERIFY(played.isOpened);
        played.view.setOpen(AppId(0), true);
        played.session.seek(played.at(minutes(9) + seconds(30)));
        QCoreApplication::processEvents();
        QCOMPARE(played.labels().width(), size.width() < 1120 ? 136 : 164);
        const QImage image = played.labels().grab().toImage();
        for (int x = image.width() - 5; x < image.width() - 1; ++x) {
            for (int y = 0; y < image.height(); ++y)
                QVERIFY2(image.pixel(x, y) == image.pixel(image.width() - 5, y),
                         qPrintable(QStringLiteral("ink at %1, %2").arg(x).arg(y)));
        }
        const int column = image.width() - 5;
        const Tokens &tokens = tokensOf(&played.labels());
        const QList<QRgb> grounds = {tokens.panel.rgb(), tokens.hair.rgb(), tokens.line.rgb(),
                                     tokens.accentSoft.rgb(), tokens.wing.rgb()};
        for (int y = 0; y < image.height(); ++y)
            QVERIFY2(grounds.contains(image.pixel(column, y) | 0xff000000U),
                     qPrintable(QStringLiteral("ink in row %1").arg(y)));
    }
};

QTEST_MAIN(TestLaneLabels)
#include "tst_lane_labels.moc"
