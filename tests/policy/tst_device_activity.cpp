// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/policy/calm_phone.h"

using namespace offstage;

namespace {
constexpr auto kPush = MechanismId::SilentPush;
constexpr auto kRefresh = MechanismId::AppRefresh;
constexpr auto kProcessing = MechanismId::Processing;
} // namespace

class TestDeviceActivity : public QObject {
    Q_OBJECT

private slots:
    void answers_data()
    {
        addRows({
            {"a push while nobody uses the phone", kPush, nothing,
             canProceed(Rationale::DeviceInUse, 0, 0)},
            {"a push while it is in use", kPush, [](CalmPhone &p) { p.setInUse(); },
             canProceed(Rationale::DeviceInUse, 1, 0, 0.25F)},
            {"a refresh while it is in use", kRefresh, [](CalmPhone &p) { p.setInUse(); },
             canProceed(Rationale::DeviceInUse, 1, 0, 0.25F)},
            {"a lit lock screen is not use", kRefresh,
             [](CalmPhone &p) { p.device().isScreenOn = true; },
             canProceed(Rationale::DeviceInUse, 0, 0)},
            {"processing while it is in use", kProcessing, [](CalmPhone &p) { p.setInUse(); },
             mustNot(Rationale::DeviceInUse, 1, 0)},
            {"processing 4:59 after the lock", kProcessing,
             [](CalmPhone &p) { p.device().lockedAt = kNow - seconds(299); },
             mustNot(Rationale::IdleFor, 299, 300, kNow + seconds(1))},
            {"processing 5 min after the lock", kProcessing,
             [](CalmPhone &p) { p.device().lockedAt = kNow - minutes(5); },
             canProceed(Rationale::IdleFor, 300, 300)},
            {"a push with the screen off for 30 min on battery", kPush,
             [](CalmPhone &p) {
                 p.setUnplugged();
                 p.device().screenOffAt = kNow - minutes(30);
             },
             canProceed(Rationale::DeviceInUse, 0, 0)},
            {"a push to a phone asleep", kPush,
             [](CalmPhone &p) {
                 p.setUnplugged();
                 p.device().screenOffAt = kNow - minutes(31);
                 p.question.since = kNow - minutes(10);
             },
             mustNot(Rationale::AsleepUntilWake, 31 * 60, 30 * 60, kNow + minutes(20))},
            {"a push that has waited 30 min", kPush,
             [](CalmPhone &p) {
                 p.setUnplugged();
                 p.device().screenOffAt = kNow - hours(1);
                 p.question.since = kNow - minutes(30);
             },
             canProceed(Rationale::DeviceInUse, 0, 0)},
            {"a refresh does not wait for a wake", kRefresh,
             [](CalmPhone &p) {
                 p.setUnplugged();
                 p.device().screenOffAt = kNow - hours(1);
             },
             canProceed(Rationale::DeviceInUse, 0, 0)},
        });
    }
    void answers() { checkAnswer(PolicyId::DeviceActivity); }

    void refusesAlone_data()
    {
        addRefusals({
            {"processing in use", kProcessing, [](CalmPhone &p) { p.setInUse(); }},
            {"processing just locked", kProcessing,
             [](CalmPhone &p) { p.device().lockedAt = kNow - minutes(1); }},
            {"push asleep", kPush,
             [](CalmPhone &p) {
                 p.setUnplugged();
                 p.device().screenOffAt = kNow - hours(1);
             }},
        });
    }
    void refusesAlone() { checkRefusesAlone(PolicyId::DeviceActivity); }
};

QTEST_APPLESS_MAIN(TestDeviceActivity)
#include "tst_device_activity.moc"
