// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/policy/calm_phone.h"

#include "model/policy/usage.h"

#include <cmath>
#include <random>

using namespace offstage;

namespace {

constexpr auto kPush = MechanismId::SilentPush;
constexpr auto kRefresh = MechanismId::AppRefresh;
constexpr auto kProcessing = MechanismId::Processing;

QByteArray wordOf(PolicyId policy)
{
    return nameOf(policy).data();
}

const StoredVerdict *verdictOf(const Ruling &ruling, PolicyId policy)
{
    for (std::size_t i = 0; i < ruling.count; ++i) {
        if (ruling.verdicts[i].policy == policy)
            return &ruling.verdicts[i];
    }
    return nullptr;
}

/// Any legal state of what the policies look at, far from calm.
void shuffle(CalmPhone &p, std::mt19937 &bits)
{
    const auto chance = [&](unsigned oneIn) { return bits() % oneIn == 0; };
    const auto before = [&](unsigned mostMinutes) {
        return kNow - milliseconds(static_cast<std::int64_t>(bits() % (mostMinutes * 60'000U)));
    };
    if (chance(2))
        p.setInUse();
    else
        p.device().screenOffAt = p.device().lockedAt = before(60);
    if (chance(10))
        p.setInFront();
    p.device().isOnCharger = chance(2);
    p.device().isLowPowerMode = chance(6);
    p.device().link = chance(8) ? Network::None : chance(2) ? Network::WiFi : Network::Cellular;
    p.device().thermal = chance(8) ? Thermal::Serious : Thermal::Nominal;
    p.setPercent(static_cast<double>(bits() % 101));
    if (chance(4))
        p.device().herdStart = before(20);
    p.app().isForceQuit = chance(10);
    if (chance(4))
        p.account().lastPushWake = before(40);
    if (chance(4))
        p.account().lastRefresh = before(400);
    if (chance(4))
        p.account().lastProcessing = before(60);
    if (chance(8))
        p.account().processingUsed = minutes(6);
    if (chance(4))
        p.phone.pushBucketAsOf = before(10);
    if (chance(4))
        p.account().energyAsOf = before(10);
    if (chance(8))
        p.account().kilobytesToday = 20'000;
    for (auto &share : p.account().use)
        share = static_cast<std::uint16_t>(bits());
    p.question.since = before(3000);
    p.question.needsPower = chance(4);
    p.question.needsNetwork = chance(4);
}

} // namespace

class TestArbiter : public QObject {
    Q_OBJECT

private slots:
    void asksNobodyWhereTheRowSaysSo()
    {
        CalmPhone phone(MechanismId::LifeCycle);
        phone.app().isForceQuit = true;
        const Ruling ruling = phone.ruling();
        QVERIFY(ruling.mayProceed);
        QCOMPARE(ruling.count, std::uint16_t(0));
        QVERIFY(!ruling.isScored);
    }

    void strongerAnswersComeFirst_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<Decision>("decision");
        QTest::addColumn<PolicyId>("decider");
        QTest::newRow("an absolute yes beats a no") << Change([](CalmPhone &p) {
            p.setInFront();
            p.device().isLowPowerMode = true;
        }) << Decision::AbsolutelyMustProceed << PolicyId::Application;
        QTest::newRow("an absolute no beats an earlier no") << Change([](CalmPhone &p) {
            p.app().lastOpened = kNow - days(20);
            p.device().isBackgroundRefreshOn = false;
        }) << Decision::AbsolutelyMustNotProceed << PolicyId::BackgroundAppRefresh;
        QTest::newRow("of two noes the first is named") << Change([](CalmPhone &p) {
            p.device().thermal = Thermal::Critical;
            p.device().isLowPowerMode = true;
        }) << Decision::MustNotProceed << PolicyId::LowPowerMode;
    }
    void strongerAnswersComeFirst()
    {
        QFETCH(const Change, change);
        QFETCH(const Decision, decision);
        QFETCH(const PolicyId, decider);
        CalmPhone phone(kPush);
        change(phone);
        const Ruling ruling = phone.ruling();
        QCOMPARE(ruling.decision, decision);
        QCOMPARE(wordOf(ruling.decider), wordOf(decider));
        QCOMPARE(ruling.mayProceed, decision == Decision::AbsolutelyMustProceed);
    }

    void everyNamedPolicyAnswersThoughTheFirstRefuses_data()
    {
        QTest::addColumn<MechanismId>("mechanism");
        for (const MechanismId mechanism : {kPush, kRefresh, kProcessing})
            QTest::newRow(nameOf(mechanism).data()) << mechanism;
    }
    void everyNamedPolicyAnswersThoughTheFirstRefuses()
    {
        QFETCH(const MechanismId, mechanism);
        CalmPhone phone(mechanism, {18, 0});
        phone.app().isForceQuit = true;
        phone.device().isBackgroundRefreshOn = false;
        phone.device().thermal = Thermal::Critical;
        const Ruling ruling = phone.ruling();
        const GateRow &row = phone.phone.rules().gate(mechanism);
        for (const Policy &policy : policies()) {
            const StoredVerdict *verdict = verdictOf(ruling, policy.id);
            const bool isNamed = row.weights[static_cast<std::size_t>(policy.id)].has_value();
            QVERIFY2((verdict != nullptr) == isNamed, wordOf(policy.id));
        }
        QVERIFY(isRefusal(verdictOf(ruling, PolicyId::Application)->decision));
        QVERIFY(isRefusal(verdictOf(ruling, PolicyId::BackgroundAppRefresh)->decision));
        QVERIFY(isRefusal(verdictOf(ruling, PolicyId::Thermal)->decision));
    }

    void weightsAddUpToTheLoggedTotals_data()
    {
        QTest::addColumn<MechanismId>("mechanism");
        QTest::addColumn<double>("total");
        QTest::newRow("push") << kPush << 97.02;
        QTest::newRow("refresh") << kRefresh << 97.02;
        QTest::newRow("processing") << kProcessing << 48.52;
    }
    void weightsAddUpToTheLoggedTotals()
    {
        QFETCH(const MechanismId, mechanism);
        QFETCH(const double, total);
        double sum = 0;
        const CalmPhone phone(mechanism);
        for (const std::optional<float> &weight : phone.phone.rules().gate(mechanism).weights)
            sum += static_cast<double>(weight.value_or(0));
        QVERIFY2(std::abs(sum - total) < 1e-4, qPrintable(QString::number(sum, 'f', 6)));
    }

    void scoreOfAPushInUseIsTheLoggedOne()
    {
        CalmPhone phone(kPush);
        phone.setInUse();
        const Ruling ruling = phone.ruling();
        QVERIFY(ruling.isScored);
        QVERIFY(ruling.mayProceed);
        QVERIFY2(std::abs(ruling.score - 0.961348F) < 1e-6F,
                 qPrintable(QString::number(static_cast<double>(ruling.score), 'f', 7)));
    }

    void refreshNeedsAShareOfUse_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<int>("percent");
        QTest::newRow("on power") << Change([](CalmPhone &) {}) << 42;
        QTest::newRow("on battery") << Change([](CalmPhone &p) { p.setUnplugged(); }) << 53;
        QTest::newRow("on battery, in use") << Change([](CalmPhone &p) {
            p.setUnplugged();
            p.setInUse();
        }) << 61;
    }
    void refreshNeedsAShareOfUse()
    {
        QFETCH(const Change, change);
        QFETCH(const int, percent);
        CalmPhone phone(kRefresh);
        change(phone);
        phone.setUse((percent + 0.1) / 100.0);
        QVERIFY(phone.ruling().mayProceed);
        phone.setUse((percent - 1.1) / 100.0);
        const Ruling refused = phone.ruling();
        QVERIFY(!refused.mayProceed);
        QVERIFY(refused.isScored);
        QCOMPARE(refused.decision, Decision::MustNotProceed);
        QCOMPARE(wordOf(refused.decider), wordOf(PolicyId::AppUsage));
        QCOMPARE(verdictOf(refused, PolicyId::AppUsage)->required, percent);
        QVERIFY(intersects(refused.watches, Condition::Opened));
    }

    void refreshAsksAgainWhenTheUserIsExpected()
    {
        CalmPhone phone(kRefresh);
        phone.setUse(0.1);
        phone.account().use[60] = 40'000;
        const Ruling refused = phone.ruling();
        QVERIFY(!refused.mayProceed);
        // At that quarter of the app's own day, which is shifted against the clock.
        const Duration shift = usageShift(phone.phone, AppId(0));
        QVERIFY(shift >= Duration(0) && shift < minutes(15));
        QCOMPARE(refused.again, startOfDay(dayNumber(kNow)) + hours(15) + shift);
        phone.phone.now = refused.again;
        QVERIFY(phone.ruling().mayProceed);
    }

    void refreshAsksAgainAtMidnightIfTodayBringsNoUse()
    {
        CalmPhone phone(kRefresh);
        phone.setUse(0.1);
        QCOMPARE((phone.ruling().again - kNow) / minutes(1), 14 * 60);
    }

    void processingThresholdFallsWithAge()
    {
        CalmPhone phone(kProcessing);
        QCOMPARE(thresholdOf(phone.question, phone.phone), 0.9F);
        phone.phone.now = kNow + hours(24);
        QCOMPARE(thresholdOf(phone.question, phone.phone), 0.8F);
        phone.phone.now = kNow + hours(48);
        QCOMPARE(thresholdOf(phone.question, phone.phone), 0.7F);
        phone.phone.now = kNow + days(9);
        QCOMPARE(thresholdOf(phone.question, phone.phone), 0.7F);
    }

    void processingOnBatteryWaitsADay()
    {
        CalmPhone phone(kProcessing);
        QVERIFY2(phone.ruling().mayProceed, "on power it runs at once");
        phone.setUnplugged();
        const Ruling refused = phone.ruling();
        QVERIFY(!refused.mayProceed);
        QCOMPARE(wordOf(refused.decider), wordOf(PolicyId::ChargerPluggedIn));
        QVERIFY(intersects(refused.watches, Condition::Charger));
        QCOMPARE((refused.again - kNow) / hours(1), 27);
        phone.phone.now = refused.again;
        QVERIFY(phone.ruling().mayProceed);
        phone.phone.now = refused.again - minutes(1);
        QVERIFY(!phone.ruling().mayProceed);
    }

    void needOfADiscretionaryTransferFallsUntilItsEnd()
    {
        CalmPhone phone(MechanismId::DiscretionaryTransfer);
        phone.question.needFrom = 0.95;
        phone.question.needTo = 0.30;
        phone.question.needEnds = kNow + days(7);
        phone.setUnplugged();
        phone.setPercent(80);
        const Ruling refused = phone.ruling();
        QVERIFY(!refused.mayProceed);
        QCOMPARE(refused.threshold, 0.95F);
        QVERIFY2(std::abs(refused.score - 0.7F) < 1e-6F, "Wi-Fi on battery");
        QCOMPARE((refused.again - kNow) / hours(1), 64);
        phone.phone.now = refused.again;
        QVERIFY(phone.ruling().mayProceed);
    }

    void refusalIsAskedAgainWhenTheLastLetsGo()
    {
        CalmPhone phone(kPush);
        phone.device().herdStart = kNow - seconds(100);
        phone.account().lastPushWake = kNow - minutes(5);
        const Ruling ruling = phone.ruling();
        QCOMPARE(wordOf(ruling.decider), wordOf(PolicyId::ThunderingHerd));
        QCOMPARE((ruling.again - kNow) / seconds(1), 600);
        QVERIFY(intersects(ruling.watches, Condition::InUse));
        QVERIFY(intersects(ruling.watches, Condition::AppRan));
        QVERIFY(!intersects(ruling.watches, Condition::Network));
        phone.device().isLowPowerMode = true;
        QVERIFY2(phone.ruling().again == kNever, "no time ends Low Power Mode");
    }

    void heldPushIsAskedAboutAgainWhenItsAppComesToTheFront()
    {
        CalmPhone phone(kPush);
        phone.device().isLowPowerMode = true;
        QVERIFY(intersects(phone.ruling().watches, Condition::Foreground));
        phone.setInFront();
        QVERIFY(phone.ruling().mayProceed);
    }

    /// A refusal names the instant at which time alone changes it, not one before and not one
    /// after.
    void refusalsNameTheirEnd_data()
    {
        QTest::addColumn<MechanismId>("mechanism");
        for (const MechanismId mechanism : {kPush, kRefresh, kProcessing})
            QTest::newRow(nameOf(mechanism).data()) << mechanism;
    }
    void refusalsNameTheirEnd()
    {
        QFETCH(const MechanismId, mechanism);
        int timed = 0;
        for (unsigned seed = 0; seed < 3000; ++seed) {
            std::mt19937 bits(seed);
            CalmPhone phone(mechanism);
            shuffle(phone, bits);
            const Ruling ruling = phone.ruling();
            const QByteArray where = "seed " + QByteArray::number(seed);
            if (ruling.mayProceed) {
                QVERIFY2(ruling.again == kNever, where);
                continue;
            }
            QVERIFY2(isRefusal(ruling.decision), where);
            QVERIFY2(ruling.again > kNow, where);
            if (ruling.again == kNever) {
                QVERIFY2(ruling.watches != Condition::Nothing, where);
                continue;
            }
            ++timed;
            // The end of a score's wait is rounded up by a second.
            const Instant before = ruling.again - seconds(2);
            if (before > kNow) {
                phone.phone.now = before;
                QVERIFY2(!phone.ruling().mayProceed, where);
            }
            phone.phone.now = ruling.again;
            const Ruling later = phone.ruling();
            QVERIFY2(later.mayProceed || later.again > ruling.again, where);
        }
        QVERIFY2(timed > 100, "too few refusals end by time to say anything");
    }
};

QTEST_APPLESS_MAIN(TestArbiter)
#include "tst_arbiter.moc"
