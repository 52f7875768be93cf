// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/policy/calm_phone.h"

using namespace offstage;

namespace {
constexpr auto kPush = MechanismId::SilentPush;
constexpr auto kRefresh = MechanismId::AppRefresh;
} // namespace

class TestThunderingHerd : public QObject {
    Q_OBJECT

private slots:
    void answers_data()
    {
        addRows({
            {"no hold", kPush, nothing, canProceed(Rationale::HerdHold, 0, 0)},
            {"100 s after boot", kPush,
             [](CalmPhone &p) { p.device().herdStart = kNow - seconds(100); },
             mustNot(Rationale::HerdHold, 200, 0, kNow + seconds(200))},
            {"the last millisecond of the hold", kPush,
             [](CalmPhone &p) { p.device().herdStart = kNow - milliseconds(299'999); },
             mustNot(Rationale::HerdHold, 1, 0, kNow + milliseconds(1))},
            {"300 s after boot", kPush,
             [](CalmPhone &p) { p.device().herdStart = kNow - seconds(300); },
             canProceed(Rationale::HerdHold, 0, 0)},
            {"300 s after boot, in use", kPush,
             [](CalmPhone &p) {
                 p.setInUse();
                 p.device().herdStart = kNow - seconds(300);
             },
             mustNot(Rationale::HerdHold, 600, 0, kNow + seconds(600))},
            {"900 s after boot, in use", kRefresh,
             [](CalmPhone &p) {
                 p.setInUse();
                 p.device().herdStart = kNow - seconds(900);
             },
             canProceed(Rationale::HerdHold, 0, 0)},
        });
    }
    void answers() { checkAnswer(PolicyId::ThunderingHerd); }

    void refusesAlone_data()
    {
        addRefusals({
            {"push", kPush, [](CalmPhone &p) { p.device().herdStart = kNow; }},
            {"refresh", kRefresh, [](CalmPhone &p) { p.device().herdStart = kNow; }},
        });
    }
    void refusesAlone() { checkRefusesAlone(PolicyId::ThunderingHerd); }
};

QTEST_APPLESS_MAIN(TestThunderingHerd)
#include "tst_thundering_herd.moc"
