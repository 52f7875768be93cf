// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/policy/calm_phone.h"

using namespace offstage;

namespace {
constexpr auto kPush = MechanismId::SilentPush;
constexpr auto kRefresh = MechanismId::AppRefresh;
} // namespace

class TestNotPrinted : public QObject {
    Q_OBJECT

private slots:
    void alwaysHasFullScore_data()
    {
        addRows({
            {"push", kPush, nothing, canProceed(Rationale::NotPrinted, 0, 0)},
            {"refresh on battery in use", kRefresh,
             [](CalmPhone &p) {
                 p.setInUse();
                 p.device().isOnCharger = false;
             },
             canProceed(Rationale::NotPrinted, 0, 0)},
        });
    }
    void alwaysHasFullScore() { checkAnswer(PolicyId::NotPrinted); }

    void dilutesEveryOtherScore()
    {
        CalmPhone phone(kPush);
        phone.setInUse();
        const float with = phone.ruling().score;
        GateRow &row = phone.setup->rules.gates[static_cast<std::size_t>(kPush)];
        row.weights[static_cast<std::size_t>(PolicyId::NotPrinted)].reset();
        QVERIFY(phone.ruling().score < with);
    }
};

QTEST_APPLESS_MAIN(TestNotPrinted)
#include "tst_not_printed.moc"
