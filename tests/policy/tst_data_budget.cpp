// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/policy/calm_phone.h"

using namespace offstage;

namespace {
constexpr auto kPush = MechanismId::SilentPush;
constexpr auto kRefresh = MechanismId::AppRefresh;
} // namespace

class TestDataBudget : public QObject {
    Q_OBJECT

private slots:
    void answers_data()
    {
        addRows({
            {"nothing moved", kPush, nothing, canProceed(Rationale::Data, 10000, 0)},
            {"one kilobyte left", kRefresh, [](CalmPhone &p) { p.account().kilobytesToday = 9999; },
             canProceed(Rationale::Data, 1, 0)},
            {"used up", kRefresh, [](CalmPhone &p) { p.account().kilobytesToday = 10000; },
             mustNot(Rationale::Data, 0, 0, kNow + hours(14))},
            {"overdrawn", kPush, [](CalmPhone &p) { p.account().kilobytesToday = 12000; },
             mustNot(Rationale::Data, 0, 0, kNow + hours(14))},
        });
    }
    void answers() { checkAnswer(PolicyId::DataBudget); }

    void refusesAlone_data()
    {
        addRefusals({
            {"push", kPush, [](CalmPhone &p) { p.account().kilobytesToday = 10000; }},
            {"refresh", kRefresh, [](CalmPhone &p) { p.account().kilobytesToday = 10000; }},
        });
    }
    void refusesAlone() { checkRefusesAlone(PolicyId::DataBudget); }
};

QTEST_APPLESS_MAIN(TestDataBudget)
#include "tst_data_budget.moc"
