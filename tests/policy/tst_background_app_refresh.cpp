// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/policy/calm_phone.h"

using namespace offstage;

namespace {
constexpr auto kPush = MechanismId::SilentPush;
constexpr auto kRefresh = MechanismId::AppRefresh;
constexpr auto kProcessing = MechanismId::Processing;
constexpr auto kTransfer = MechanismId::BackgroundSession;
} // namespace

class TestBackgroundAppRefresh : public QObject {
    Q_OBJECT

private slots:
    void answers_data()
    {
        addRows({
            {"on", kPush, nothing, canProceed(Rationale::RefreshSwitch, 1, 1)},
            {"off for the phone", kPush,
             [](CalmPhone &p) { p.device().isBackgroundRefreshOn = false; },
             absolutelyMustNot(Rationale::RefreshSwitch, 2, 1)},
            {"off for the app", kPush, [](CalmPhone &p) { p.app().isRefreshAllowed = false; },
             absolutelyMustNot(Rationale::RefreshSwitch, 3, 1)},
            {"off, a push for the app in front", kPush,
             [](CalmPhone &p) {
                 p.setInFront();
                 p.app().isRefreshAllowed = false;
             },
             canProceed(Rationale::RefreshSwitch, 3, 1)},
            {"off, a refresh of the app in front", kRefresh,
             [](CalmPhone &p) {
                 p.setInFront();
                 p.app().isRefreshAllowed = false;
             },
             absolutelyMustNot(Rationale::RefreshSwitch, 3, 1)},
            {"off, a transfer, which is kept", kTransfer,
             [](CalmPhone &p) { p.app().isRefreshAllowed = false; },
             mustNot(Rationale::RefreshSwitch, 3, 1)},
            {"off, a transfer of the app in front", kTransfer,
             [](CalmPhone &p) {
                 p.setInFront();
                 p.app().isRefreshAllowed = false;
             },
             canProceed(Rationale::RefreshSwitch, 3, 1)},
            {"Low Power Mode does not move the switch", kRefresh,
             [](CalmPhone &p) { p.device().isLowPowerMode = true; },
             canProceed(Rationale::RefreshSwitch, 1, 1)},
        });
    }
    void answers() { checkAnswer(PolicyId::BackgroundAppRefresh); }

    void refusesAlone_data()
    {
        addRefusals({
            {"push, phone", kPush, [](CalmPhone &p) { p.device().isBackgroundRefreshOn = false; }},
            {"refresh, app", kRefresh, [](CalmPhone &p) { p.app().isRefreshAllowed = false; }},
            {"processing, phone", kProcessing,
             [](CalmPhone &p) { p.device().isBackgroundRefreshOn = false; }},
        });
    }
    void refusesAlone() { checkRefusesAlone(PolicyId::BackgroundAppRefresh); }
};

QTEST_APPLESS_MAIN(TestBackgroundAppRefresh)
#include "tst_background_app_refresh.moc"
