// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/policy/budgets.h"

#include "tests/policy/calm_phone.h"

using namespace offstage;

class TestBudgets : public QObject {
    Q_OBJECT

private slots:
    void bucketFillsUpToItsCapacity_data()
    {
        QTest::addColumn<qint64>("stored");
        QTest::addColumn<qint64>("minutesLater");
        QTest::addColumn<qint64>("level");
        QTest::newRow("at once") << qint64(2500) << qint64(0) << qint64(2500);
        QTest::newRow("ten minutes") << qint64(2500) << qint64(10) << qint64(3500);
        QTest::newRow("full") << qint64(2500) << qint64(600) << qint64(6000);
        QTest::newRow("overdrawn") << qint64(-2000) << qint64(10) << qint64(-1000);
        QTest::newRow("a lifetime") << qint64(0) << qint64(60) * 24 * 365 * 80 << qint64(6000);
        QTest::newRow("never above its capacity") << qint64(9000) << qint64(0) << qint64(6000);
    }
    void bucketFillsUpToItsCapacity()
    {
        QFETCH(const qint64, stored);
        QFETCH(const qint64, minutesLater);
        QFETCH(const qint64, level);
        const Bucket bucket{stored, kNow, 6, 6};
        QCOMPARE(qint64(bucket.levelAt(kNow + minutes(minutesLater))), level);
    }

    void bucketNamesTheFirstInstantOfALevel_data()
    {
        QTest::addColumn<qint64>("stored");
        QTest::addColumn<qint64>("wanted");
        QTest::newRow("one push") << qint64(0) << qint64(1000);
        QTest::newRow("a thousandth") << qint64(-500) << qint64(1);
        QTest::newRow("no whole milliseconds") << qint64(1) << qint64(1000);
        QTest::newRow("full") << qint64(5) << qint64(6000);
    }
    void bucketNamesTheFirstInstantOfALevel()
    {
        QFETCH(const qint64, stored);
        QFETCH(const qint64, wanted);
        const Bucket bucket{stored, kNow, 6, 7};
        const Instant at = bucket.whenAtLeast(wanted);
        QVERIFY(bucket.levelAt(at) >= wanted);
        QVERIFY(bucket.levelAt(at - milliseconds(1)) < wanted);
    }

    void bucketNeverHoldsMoreThanItsCapacity()
    {
        const Bucket bucket{0, kNow, 6, 6};
        QVERIFY(bucket.whenAtLeast(6001) == kNever);
        const Bucket dry{0, kNow, 6, 0};
        QVERIFY(dry.whenAtLeast(1) == kNever);
    }

    void nightsBeginAtNoon()
    {
        const Instant evening = startOfDay(20412) + hours(23);
        const Instant morning = startOfDay(20413) + hours(6);
        const Instant noon = startOfDay(20413) + hours(12);
        QCOMPARE(nightNumber(evening), nightNumber(morning));
        QVERIFY(nightNumber(noon) == nightNumber(morning) + 1);
    }

    void pushBudgetIsNewAfterADay()
    {
        CalmPhone phone(MechanismId::SilentPush);
        QCOMPARE(qint64(pushBudgetUsed(phone.phone)), qint64(0));
        phone.phone.pushBudgetUsed = 7000;
        phone.phone.pushBudgetFrom = kNow - hours(24) + milliseconds(1);
        QCOMPARE(qint64(pushBudgetUsed(phone.phone)), qint64(7000));
        phone.phone.pushBudgetFrom = kNow - hours(24);
        QCOMPARE(qint64(pushBudgetUsed(phone.phone)), qint64(0));
    }
};

QTEST_APPLESS_MAIN(TestBudgets)
#include "tst_budgets.moc"
