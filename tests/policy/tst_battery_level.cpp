// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/policy/calm_phone.h"

using namespace offstage;

namespace {
constexpr auto kPush = MechanismId::SilentPush;
constexpr auto kRefresh = MechanismId::AppRefresh;
constexpr auto kProcessing = MechanismId::Processing;
constexpr auto kTransfer = MechanismId::BackgroundSession;
} // namespace

class TestBatteryLevel : public QObject {
    Q_OBJECT

private slots:
    void answers_data()
    {
        addRows({
            {"a transfer at 19 %", kTransfer,
             [](CalmPhone &p) {
                 p.setUnplugged();
                 p.setPercent(19);
             },
             mustNot(Rationale::BatteryLevel, 19, 20)},
            {"a transfer of the app in front at 19 %", kTransfer,
             [](CalmPhone &p) {
                 p.setUnplugged();
                 p.setInFront();
                 p.setPercent(19);
             },
             canProceed(Rationale::BatteryLevel, 19, 20, 0.6F)},
            {"19 % on battery", kPush,
             [](CalmPhone &p) {
                 p.setUnplugged();
                 p.setPercent(19);
             },
             mustNot(Rationale::BatteryLevel, 19, 20)},
            {"20 % on battery", kPush,
             [](CalmPhone &p) {
                 p.setUnplugged();
                 p.setPercent(20);
             },
             canProceed(Rationale::BatteryLevel, 20, 20, 0.6F)},
            {"a full battery scores no better", kPush,
             [](CalmPhone &p) {
                 p.setUnplugged();
                 p.setPercent(100);
             },
             canProceed(Rationale::BatteryLevel, 100, 20, 0.6F)},
            {"19 % on power", kRefresh, [](CalmPhone &p) { p.setPercent(19); },
             canProceed(Rationale::BatteryLevel, 19, 20)},
            {"processing is exempt", kProcessing,
             [](CalmPhone &p) {
                 p.setUnplugged();
                 p.setPercent(19);
             },
             canProceed(Rationale::BatteryLevel, 19, 20, 0.6F)},
        });
    }
    void answers() { checkAnswer(PolicyId::BatteryLevel); }

    void refusesAlone_data()
    {
        addRefusals({
            {"push", kPush,
             [](CalmPhone &p) {
                 p.setUnplugged();
                 p.setPercent(19);
             }},
            {"refresh", kRefresh,
             [](CalmPhone &p) {
                 p.setUnplugged();
                 p.setPercent(19);
             }},
        });
    }
    void refusesAlone() { checkRefusesAlone(PolicyId::BatteryLevel); }
};

QTEST_APPLESS_MAIN(TestBatteryLevel)
#include "tst_battery_level.moc"
