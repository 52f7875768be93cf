// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/policy/calm_phone.h"

using namespace offstage;

namespace {
constexpr auto kPush = MechanismId::SilentPush;
constexpr auto kProcessing = MechanismId::Processing;
constexpr auto kDiscretionary = MechanismId::DiscretionaryTransfer;
} // namespace

class TestChargerPluggedIn : public QObject {
    Q_OBJECT

private slots:
    void answers_data()
    {
        addRows({
            {"on power", kPush, nothing, canProceed(Rationale::OnPower, 1, 0)},
            {"a push on battery", kPush, [](CalmPhone &p) { p.setUnplugged(); },
             canProceed(Rationale::OnPower, 0, 0, 0.5F)},
            {"processing on battery", kProcessing, [](CalmPhone &p) { p.setUnplugged(); },
             canProceed(Rationale::OnPower, 0, 0, 0.0F)},
            {"a discretionary transfer on battery", kDiscretionary,
             [](CalmPhone &p) { p.setUnplugged(); }, canProceed(Rationale::OnPower, 0, 0, 0.4F)},
            {"processing that needs power, on power", kProcessing,
             [](CalmPhone &p) { p.question.needsPower = true; },
             canProceed(Rationale::OnPower, 1, 1)},
            {"processing that needs power, on battery", kProcessing,
             [](CalmPhone &p) {
                 p.question.needsPower = true;
                 p.setUnplugged();
             },
             mustNot(Rationale::OnPower, 0, 1)},
        });
    }
    void answers() { checkAnswer(PolicyId::ChargerPluggedIn); }

    void refusesAlone_data()
    {
        addRefusals({
            {"processing that needs power", kProcessing,
             [](CalmPhone &p) {
                 p.question.needsPower = true;
                 p.setUnplugged();
             }},
        });
    }
    void refusesAlone() { checkRefusesAlone(PolicyId::ChargerPluggedIn); }
};

QTEST_APPLESS_MAIN(TestChargerPluggedIn)
#include "tst_charger_plugged_in.moc"
