// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/policy/calm_phone.h"

using namespace offstage;

namespace {
constexpr auto kPush = MechanismId::SilentPush;
constexpr auto kRefresh = MechanismId::AppRefresh;
constexpr auto kProcessing = MechanismId::Processing;
constexpr auto kDiscretionary = MechanismId::DiscretionaryTransfer;
} // namespace

class TestNetworkQuality : public QObject {
    Q_OBJECT

private slots:
    void answers_data()
    {
        addRows({
            {"on Wi-Fi", kPush, nothing, canProceed(Rationale::Network, 1, 1)},
            {"over cellular", kPush, [](CalmPhone &p) { p.device().link = Network::Cellular; },
             canProceed(Rationale::Network, 2, 1, 0.8F)},
            {"a push without network", kPush, [](CalmPhone &p) { p.device().link = Network::None; },
             mustNot(Rationale::Network, 0, 1)},
            {"a push in airplane mode", kPush,
             [](CalmPhone &p) { p.device().isAirplaneMode = true; },
             mustNot(Rationale::Network, 0, 1)},
            {"a refresh without network", kRefresh,
             [](CalmPhone &p) { p.device().link = Network::None; },
             canProceed(Rationale::Network, 0, 0, 0.0F)},
            {"a discretionary transfer over cellular", kDiscretionary,
             [](CalmPhone &p) { p.device().link = Network::Cellular; },
             canProceed(Rationale::Network, 2, 0, 0.3F)},
            {"a network that the session does not allow", kDiscretionary,
             [](CalmPhone &p) {
                 p.question.needsNetwork = true;
                 p.question.isPathAllowed = false;
             },
             mustNot(Rationale::NetworkPath, 1, 1)},
            {"processing that needs a network", kProcessing,
             [](CalmPhone &p) {
                 p.question.needsNetwork = true;
                 p.device().link = Network::None;
             },
             mustNot(Rationale::Network, 0, 1)},
        });
    }
    void answers() { checkAnswer(PolicyId::NetworkQuality); }

    void refusesAlone_data()
    {
        addRefusals({
            {"push", kPush, [](CalmPhone &p) { p.device().link = Network::None; }},
            {"processing that needs a network", kProcessing,
             [](CalmPhone &p) {
                 p.question.needsNetwork = true;
                 p.device().link = Network::None;
             }},
        });
    }
    void refusesAlone() { checkRefusesAlone(PolicyId::NetworkQuality); }
};

QTEST_APPLESS_MAIN(TestNetworkQuality)
#include "tst_network_quality.moc"
