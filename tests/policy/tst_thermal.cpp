// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/policy/calm_phone.h"

using namespace offstage;

namespace {
constexpr auto kPush = MechanismId::SilentPush;
constexpr auto kRefresh = MechanismId::AppRefresh;
constexpr auto kProcessing = MechanismId::Processing;
} // namespace

class TestThermal : public QObject {
    Q_OBJECT

private slots:
    void answers_data()
    {
        addRows({
            {"nominal", kPush, nothing, canProceed(Rationale::ThermalLevel, 0, 1)},
            {"fair", kPush, [](CalmPhone &p) { p.device().thermal = Thermal::Fair; },
             canProceed(Rationale::ThermalLevel, 1, 1)},
            {"serious", kPush, [](CalmPhone &p) { p.device().thermal = Thermal::Serious; },
             mustNot(Rationale::ThermalLevel, 2, 1)},
            {"critical", kPush, [](CalmPhone &p) { p.device().thermal = Thermal::Critical; },
             mustNot(Rationale::ThermalLevel, 3, 1)},
        });
    }
    void answers() { checkAnswer(PolicyId::Thermal); }

    void refusesAlone_data()
    {
        addRefusals({
            {"push", kPush, [](CalmPhone &p) { p.device().thermal = Thermal::Serious; }},
            {"refresh", kRefresh, [](CalmPhone &p) { p.device().thermal = Thermal::Serious; }},
            {"processing", kProcessing,
             [](CalmPhone &p) { p.device().thermal = Thermal::Serious; }},
        });
    }
    void refusesAlone() { checkRefusesAlone(PolicyId::Thermal); }
};

QTEST_APPLESS_MAIN(TestThermal)
#include "tst_thermal.moc"
