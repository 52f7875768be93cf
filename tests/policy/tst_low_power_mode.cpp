// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/policy/calm_phone.h"

using namespace offstage;

namespace {
constexpr auto kPush = MechanismId::SilentPush;
constexpr auto kRefresh = MechanismId::AppRefresh;
constexpr auto kProcessing = MechanismId::Processing;
constexpr auto kTransfer = MechanismId::BackgroundSession;
} // namespace

class TestLowPowerMode : public QObject {
    Q_OBJECT

private slots:
    void answers_data()
    {
        addRows({
            {"off", kPush, nothing, canProceed(Rationale::LowPowerMode, 0, 0)},
            {"on, a push", kPush, [](CalmPhone &p) { p.device().isLowPowerMode = true; },
             mustNot(Rationale::LowPowerMode, 1, 0)},
            {"on, a refresh", kRefresh, [](CalmPhone &p) { p.device().isLowPowerMode = true; },
             mustNot(Rationale::LowPowerMode, 1, 0)},
            {"on, a transfer", kTransfer, [](CalmPhone &p) { p.device().isLowPowerMode = true; },
             mustNot(Rationale::LowPowerMode, 1, 0)},
            {"on, a transfer of the app in front", kTransfer,
             [](CalmPhone &p) {
                 p.setInFront();
                 p.device().isLowPowerMode = true;
             },
             canProceed(Rationale::LowPowerMode, 1, 0)},
            {"on, processing on power", kProcessing,
             [](CalmPhone &p) { p.device().isLowPowerMode = true; },
             canProceed(Rationale::LowPowerMode, 1, 0)},
            {"on, processing on battery", kProcessing,
             [](CalmPhone &p) {
                 p.device().isLowPowerMode = true;
                 p.setUnplugged();
             },
             mustNot(Rationale::LowPowerMode, 1, 0)},
            {"on, processing on power, by the stricter reading", kProcessing,
             [](CalmPhone &p) {
                 p.device().isLowPowerMode = true;
                 const auto id = ParameterId::ProcessingInLowPowerModeOnPower;
                 p.setup->rules.parameters[static_cast<std::size_t>(id)].value = 0;
             },
             mustNot(Rationale::LowPowerMode, 1, 0)},
        });
    }
    void answers() { checkAnswer(PolicyId::LowPowerMode); }

    void refusesAlone_data()
    {
        addRefusals({
            {"push", kPush, [](CalmPhone &p) { p.device().isLowPowerMode = true; }},
            {"refresh", kRefresh, [](CalmPhone &p) { p.device().isLowPowerMode = true; }},
            {"processing on battery", kProcessing,
             [](CalmPhone &p) {
                 p.device().isLowPowerMode = true;
                 p.setUnplugged();
             }},
        });
    }
    void refusesAlone() { checkRefusesAlone(PolicyId::LowPowerMode); }
};

QTEST_APPLESS_MAIN(TestLowPowerMode)
#include "tst_low_power_mode.moc"
