// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "model/core/keyed_random.h"

using namespace offstage;

class KeyedRandomTest : public QObject {
    Q_OBJECT

private slots:
    void theSameKeyGivesTheSameBitsOnEveryMachine_data()
    {
        QTest::addColumn<quint64>("seed");
        QTest::addColumn<int>("purpose");
        QTest::addColumn<int>("app");
        QTest::addColumn<quint64>("ordinal");
        QTest::addColumn<quint64>("bits");
        QTest::newRow("all zero") << quint64(0U) << 0 << 0 << quint64(0U)
                                  << quint64(0x11ab1e378bc7a9efU);
        QTest::newRow("a seed") << quint64(1U) << 0 << 0 << quint64(0U)
                                << quint64(0x8d8e12700866a544U);
        QTest::newRow("an app and an ordinal")
            << quint64(1U) << 3 << 2 << quint64(17U) << quint64(0x0ce87b0ec51f41e2U);
        QTest::newRow("no app") << quint64(42U) << 9 << -1 << quint64(1U)
                                << quint64(0x4e1d50f3785a5ccdU);
        QTest::newRow("large numbers") << quint64(18446744073709551615U) << 6 << 499
                                       << quint64(4294967295U) << quint64(0xb825308ba96be830U);
    }

    void theSameKeyGivesTheSameBitsOnEveryMachine()
    {
        QFETCH(quint64, seed);
        QFETCH(int, purpose);
        QFETCH(int, app);
        QFETCH(quint64, ordinal);
        QFETCH(quint64, bits);
        const AppId id = app < 0 ? AppId() : AppId(static_cast<std::uint64_t>(app));
        QCOMPARE(static_cast<quint64>(drawBits(seed, static_cast<Purpose>(purpose), id, ordinal)),
                 bits);
    }

    void drawsSpreadEvenlyOverTheUnitInterval()
    {
        constexpr int count = 100'000;
        std::array<int, 10> tenths{};
        for (int i = 0; i < count; ++i) {
            const double value = draw(7, Purpose::UsageTime, AppId(3), static_cast<quint64>(i));
            QVERIFY(value >= 0.0 && value < 1.0);
            ++tenths[static_cast<std::size_t>(value * 10)];
        }
        // Four standard deviations of a tenth are 380.
        for (const int seen : tenths)
            QVERIFY2(std::abs(seen - count / 10) < 380, qPrintable(QString::number(seen)));
    }

    void everyPartOfTheKeyMatters()
    {
        const std::uint64_t bits = drawBits(1, Purpose::Sleep, AppId(0), 0);
        QVERIFY(drawBits(2, Purpose::Sleep, AppId(0), 0) != bits);
        QVERIFY(drawBits(1, Purpose::Charging, AppId(0), 0) != bits);
        QVERIFY(drawBits(1, Purpose::Sleep, AppId(1), 0) != bits);
        QVERIFY(drawBits(1, Purpose::Sleep, AppId(), 0) != bits);
        QVERIFY(drawBits(1, Purpose::Sleep, AppId(0), 1) != bits);
    }
};

QTEST_APPLESS_MAIN(KeyedRandomTest)
#include "tst_keyed_random.moc"
