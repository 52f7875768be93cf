// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/policy/calm_phone.h"

using namespace offstage;

namespace {
constexpr auto kPush = MechanismId::SilentPush;
} // namespace

class TestDevicePushRate : public QObject {
    Q_OBJECT

private slots:
    void answers_data()
    {
        addRows({
            {"a full bucket", kPush, nothing, canProceed(Rationale::DeviceRate, 600, 100)},
            {"one push left", kPush,
             [](CalmPhone &p) {
                 p.phone.pushBucket = 1000;
                 p.phone.pushBucketAsOf = kNow;
             },
             canProceed(Rationale::DeviceRate, 100, 100)},
            {"an empty bucket gets one push in 10 min", kPush,
             [](CalmPhone &p) {
                 p.phone.pushBucket = 0;
                 p.phone.pushBucketAsOf = kNow;
             },
             mustNot(Rationale::DeviceRate, 0, 100, kNow + minutes(10))},
            {"half a push", kPush,
             [](CalmPhone &p) {
                 p.phone.pushBucket = 0;
                 p.phone.pushBucketAsOf = kNow - minutes(5);
             },
             mustNot(Rationale::DeviceRate, 50, 100, kNow + minutes(5))},
            {"filled up again", kPush,
             [](CalmPhone &p) {
                 p.phone.pushBucket = 0;
                 p.phone.pushBucketAsOf = kNow - minutes(10);
             },
             canProceed(Rationale::DeviceRate, 100, 100)},
            {"the budget almost used up", kPush,
             [](CalmPhone &p) {
                 p.phone.pushBudgetUsed = 59'999;
                 p.phone.pushBudgetFrom = kNow - hours(20);
             },
             canProceed(Rationale::DeviceRate, 600, 100)},
            {"the budget used up", kPush,
             [](CalmPhone &p) {
                 p.phone.pushBudgetUsed = 60'000;
                 p.phone.pushBudgetFrom = kNow - hours(20);
             },
             mustNot(Rationale::Energy, 0, 0, kNow + hours(4))},
            {"the budget is new after 24 h", kPush,
             [](CalmPhone &p) {
                 p.phone.pushBudgetUsed = 60'000;
                 p.phone.pushBudgetFrom = kNow - hours(24);
             },
             canProceed(Rationale::DeviceRate, 600, 100)},
        });
    }
    void answers() { checkAnswer(PolicyId::DevicePushRate); }

    void refusesAlone_data()
    {
        addRefusals({
            {"bucket", kPush, [](CalmPhone &p) { p.phone.pushBucketAsOf = kNow; }},
            {"budget", kPush,
             [](CalmPhone &p) {
                 p.phone.pushBudgetUsed = 60'000;
                 p.phone.pushBudgetFrom = kNow - hours(1);
             }},
        });
    }
    void refusesAlone() { checkRefusesAlone(PolicyId::DevicePushRate); }
};

QTEST_APPLESS_MAIN(TestDevicePushRate)
#include "tst_device_push_rate.moc"
