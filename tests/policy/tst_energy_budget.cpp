// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/policy/calm_phone.h"

using namespace offstage;

namespace {
constexpr auto kPush = MechanismId::SilentPush;
constexpr auto kRefresh = MechanismId::AppRefresh;
} // namespace

class TestEnergyBudget : public QObject {
    Q_OBJECT

private slots:
    void answers_data()
    {
        addRows({
            {"nothing used", kPush, nothing, canProceed(Rationale::Energy, 100, 0)},
            {"half of the phone's budget used", kPush,
             [](CalmPhone &p) {
                 p.phone.systemEnergyUsed = 94'000;
                 p.phone.systemEnergyDay = dayNumber(kNow);
             },
             canProceed(Rationale::Energy, 50, 0)},
            {"the phone's budget used up", kPush,
             [](CalmPhone &p) {
                 p.phone.systemEnergyUsed = 188'000;
                 p.phone.systemEnergyDay = dayNumber(kNow);
             },
             mustNot(Rationale::Energy, 0, 0, kNow + hours(14))},
            {"yesterday's use does not count", kPush,
             [](CalmPhone &p) {
                 p.phone.systemEnergyUsed = 188'000;
                 p.phone.systemEnergyDay = dayNumber(kNow) - 1;
             },
             canProceed(Rationale::Energy, 100, 0)},
            {"the app's bucket half full", kRefresh,
             [](CalmPhone &p) {
                 p.account().energy = 4000;
                 p.account().energyAsOf = kNow;
             },
             canProceed(Rationale::Energy, 50, 0)},
            {"the app's bucket half a unit overdrawn", kRefresh,
             [](CalmPhone &p) {
                 p.account().energy = -500;
                 p.account().energyAsOf = kNow;
             },
             mustNot(Rationale::Energy, 0, 0, kNow + minutes(30) + milliseconds(3600))},
            {"pushes do not use the app's bucket", kPush,
             [](CalmPhone &p) {
                 p.account().energy = -500;
                 p.account().energyAsOf = kNow;
             },
             canProceed(Rationale::Energy, 100, 0)},
        });
    }
    void answers() { checkAnswer(PolicyId::EnergyBudget); }

    void refusesAlone_data()
    {
        addRefusals({
            {"push, the phone's", kPush,
             [](CalmPhone &p) {
                 p.phone.systemEnergyUsed = 200'000;
                 p.phone.systemEnergyDay = dayNumber(kNow);
             }},
            {"refresh, the phone's", kRefresh,
             [](CalmPhone &p) {
                 p.phone.systemEnergyUsed = 200'000;
                 p.phone.systemEnergyDay = dayNumber(kNow);
             }},
            {"refresh, the app's", kRefresh, [](CalmPhone &p) { p.account().energyAsOf = kNow; }},
        });
    }
    void refusesAlone() { checkRefusesAlone(PolicyId::EnergyBudget); }
};

QTEST_APPLESS_MAIN(TestEnergyBudget)
#include "tst_energy_budget.moc"
