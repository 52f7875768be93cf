// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/policy/calm_phone.h"

using namespace offstage;

namespace {
constexpr auto kPush = MechanismId::SilentPush;
constexpr auto kRefresh = MechanismId::AppRefresh;
constexpr auto kProcessing = MechanismId::Processing;
} // namespace

class TestFirstUnlock : public QObject {
    Q_OBJECT

private slots:
    void answers_data()
    {
        addRows({
            {"unlocked since boot", kPush, nothing, canProceed(Rationale::FirstUnlock, 1, 1)},
            {"not yet unlocked", kPush,
             [](CalmPhone &p) { p.device().wasUnlockedSinceBoot = false; },
             mustNot(Rationale::FirstUnlock, 0, 1)},
            {"not yet unlocked, no passcode", kPush,
             [](CalmPhone &p) {
                 p.device().wasUnlockedSinceBoot = false;
                 p.device().hasPasscode = false;
             },
             canProceed(Rationale::FirstUnlock, 1, 1)},
        });
    }
    void answers() { checkAnswer(PolicyId::FirstUnlock); }

    void refusesAlone_data()
    {
        addRefusals({
            {"push", kPush, [](CalmPhone &p) { p.device().wasUnlockedSinceBoot = false; }},
            {"refresh", kRefresh, [](CalmPhone &p) { p.device().wasUnlockedSinceBoot = false; }},
            {"processing", kProcessing,
             [](CalmPhone &p) { p.device().wasUnlockedSinceBoot = false; }},
        });
    }
    void refusesAlone() { checkRefusesAlone(PolicyId::FirstUnlock); }
};

QTEST_APPLESS_MAIN(TestFirstUnlock)
#include "tst_first_unlock.moc"
