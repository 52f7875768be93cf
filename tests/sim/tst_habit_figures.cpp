// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "tests/sim/habit_figures.h"

using namespace offstage;

namespace {

constexpr int kPhones = 12;
constexpr std::int64_t kDays = 28;

/// What a row must say: the mean, the share of days without any, and what else is known of it.
struct Band {
    const char *what;
    double least = 0;
    double most = 0;
    double leastNone = 0;
    double mostNone = 1;
};

void checkBands(const HabitPhone &phone, const std::vector<Band> &bands)
{
    const auto figures = measure(phone, kPhones, kDays, OFFSTAGE_SOURCE_DIR "/resources");
    QVERIFY2(figures.has_value(), "the scenario does not load");
    QCOMPARE(figures->size(), bands.size());
    for (std::size_t i = 0; i < bands.size(); ++i) {
        const HabitFigure &figure = (*figures)[i];
        const Band &band = bands[i];
        QCOMPARE(QString::fromStdString(figure.what), QString::fromUtf8(band.what));
        const QString told = QStringLiteral("%1: %2 a day, %3 of days without")
                                 .arg(QString::fromUtf8(band.what))
                                 .arg(figure.mean)
                                 .arg(figure.none);
        QVERIFY2(figure.mean >= band.least && figure.mean <= band.most, qPrintable(told));
        QVERIFY2(figure.none >= band.leastNone && figure.none <= band.mostNone, qPrintable(told));
    }
}

} // namespace

/// How often things really run, on phones that are used as people use them.
class TestHabitFigures : public QObject {
    Q_OBJECT

private slots:
    void refreshFollowsUse()
    {
        checkBands(refreshTable(), {{"opened 25 times a day", 14, 19, 0, 0.01},
                                    {"opened 10 times a day", 4.5, 7.5, 0, 0.02},
                                    {"3 times at fixed hours", 2, 4, 0, 0.05},
                                    {"once at a fixed hour", 0.85, 1.4, 0, 0.12},
                                    {"once in the evening", 0.1, 0.45, 0.6, 0.9},
                                    {"once at any time", 0.005, 0.12, 0.9, 0.995},
                                    {"once a week", 0, 0.01, 0.99},
                                    {"not opened", 0, 0},
                                    {"refresh switched off", 0, 0},
                                    {"newly installed, opened daily", 0.85, 1.4, 0, 0.12}});
    }

    void aNewAppIsRefreshedAfterAFewDays()
    {
        const auto figures =
            measure(refreshTable(), kPhones, kDays, OFFSTAGE_SOURCE_DIR "/resources");
        QVERIFY(figures.has_value());
        const HabitFigure &fresh = figures->back();
        QVERIFY2(fresh.firstDay >= 3 && fresh.firstDay <= 7 && fresh.never == 0,
                 qPrintable(QString::number(fresh.firstDay)));
        // A refresh comes some time before the opening that was expected.
        const double lead = (*figures)[2].minutesBeforeUse;
        QVERIFY2(lead >= 35 && lead <= 60, qPrintable(QString::number(lead)));
    }

    void neitherLowPowerModeNorAForceQuitAllowsAny()
    {
        checkBands(lowPowerTable(), {{"Low Power Mode all day", 0, 0}});
        checkBands(forceQuitTable(),
                   {{"twice a day", 1.5, 2.5}, {"twice a day, force quit", 0, 0}});
    }

    void pushesWakeWithinTheirRates_data()
    {
        QTest::addColumn<int>("apart");
        QTest::addColumn<QString>("work");
        QTest::addColumn<QString>("network");
        QTest::addColumn<double>("least");
        QTest::addColumn<double>("most");
        const auto row = [](const char *name, int apart, const char *work, const char *network,
                            double least, double most) {
            QTest::newRow(name) << apart << QString::fromUtf8(work) << QString::fromUtf8(network)
                                << least << most;
        };
        // Of 57.6, 1440 and 1440 sent.
        row("every 25 min, short", 25, "{length: 2 s, kilobytes: 10}", "wifi", 55, 57.6);
        row("every minute, short", 1, "{length: 2 s, kilobytes: 10}", "wifi", 93, 96);
        row("every minute, full", 1, "{length: 29 s, kilobytes: 100}", "cellular", 58, 62);
    }
    void pushesWakeWithinTheirRates()
    {
        QFETCH(const int, apart);
        QFETCH(const QString, work);
        QFETCH(const QString, network);
        QFETCH(const double, least);
        QFETCH(const double, most);
        checkBands(pushTable("push", minutes(apart), work.toStdString(), network.toStdString()),
                   {{"push", least, most, 0, 0}});
    }

    void aCrowdOfAppsShares()
    {
        checkBands(crowdTable(),
                   std::vector<Band>(12, Band{"1 of 12, every 10 min", 11.5, 12.5, 0, 0}));
    }

    void processingIsRationedByTimeAtNight()
    {
        checkBands(processingTable("50 ms", "50 ms"), {{"50 ms", 13, 15.5, 0, 0}});
        checkBands(processingTable("1 min", "1 min"), {{"1 min", 4, 5.2, 0, 0}});
        checkBands(processingTable("5 min", "5 min"), {{"5 min", 0.95, 1.05, 0, 0.05}});
    }

    void processingWaitsADayAndMoreForPower()
    {
        checkBands(neverIdleTable(), {{"processing, never idle on power", 0.75, 0.95, 0.05, 0.25}});
    }
};

QTEST_APPLESS_MAIN(TestHabitFigures)
#include "tst_habit_figures.moc"
