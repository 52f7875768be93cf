// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/policy/usage.h"
#include "tests/policy/calm_phone.h"

using namespace offstage;

namespace {
constexpr auto kRefresh = MechanismId::AppRefresh;
constexpr auto kProcessing = MechanismId::Processing;
} // namespace

class TestAppUsage : public QObject {
    Q_OBJECT

private slots:
    void answers_data()
    {
        addRows({
            {"a refresh that is always of use", kRefresh, nothing,
             canProceed(Rationale::PredictedUse, 100, 0, 1.0F)},
            {"the score is the share of this quarter of an hour", kRefresh,
             [](CalmPhone &p) {
                 p.setUse(0);
                 p.account().use[usageQuarter(p.phone, AppId(0))] = 13107;
             },
             canProceed(Rationale::PredictedUse, 20, 0, 0.2F)},
            {"opened seven days ago", kProcessing,
             [](CalmPhone &p) { p.app().lastOpened = kNow - days(7); },
             canProceed(Rationale::LastOpened, 7 * 86400, 7 * 86400)},
            {"a refresh a week after the last use", kRefresh,
             [](CalmPhone &p) { p.app().lastOpened = kNow - days(7) - seconds(1); },
             mustNot(Rationale::LastOpened, 7 * 86400 + 1, 7 * 86400)},
            {"processing a week after the last use", kProcessing,
             [](CalmPhone &p) { p.app().lastOpened = kNow - days(7) - seconds(1); },
             mustNot(Rationale::LastOpened, 7 * 86400 + 1, 7 * 86400)},
            {"never opened", kRefresh, [](CalmPhone &p) { p.app().lastOpened.reset(); },
             mustNot(Rationale::NeverOpened, 0, 1)},
        });
    }
    void answers() { checkAnswer(PolicyId::AppUsage); }

    void refusesAlone_data()
    {
        addRefusals({
            {"refresh, a week unused", kRefresh,
             [](CalmPhone &p) { p.app().lastOpened = kNow - days(8); }},
            {"processing, a week unused", kProcessing,
             [](CalmPhone &p) { p.app().lastOpened = kNow - days(8); }},
        });
    }
    void refusesAlone() { checkRefusesAlone(PolicyId::AppUsage); }

    void pushesDoNotAskIt()
    {
        CalmPhone phone(MechanismId::SilentPush);
        phone.app().lastOpened = kNow - days(8);
        phone.setUse(0);
        QVERIFY(phone.ruling().mayProceed);
    }
};

QTEST_APPLESS_MAIN(TestAppUsage)
#include "tst_app_usage.moc"
