// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/policy/evaluate.h"

#include "model/policy/answer.h"

// Without a network no push reaches the phone (SC-61, SC-120) and no task that asked for one starts
// (SC-39); one that did not may start and find itself without. Wi-Fi scores better than cellular,
// which costs more (SC-08; both scores are assumed). A transfer waits for a network that its
// session allows (ME-25).
namespace offstage {

Verdict evaluateNetworkQuality(const Question &question, const Phone &phone)
{
    const bool needsNetwork =
        question.needsNetwork || question.mechanism == MechanismId::SilentPush;
    const std::int32_t required = needsNetwork ? 1 : 0;
    const Network network = phone.device.network();
    const auto observed = static_cast<std::int32_t>(network);
    const auto scored = [&](ParameterId score) {
        return canProceed(Rationale::Network, observed, required,
                          static_cast<float>(phone.rules().number(score)));
    };
    if (network != Network::None && !question.isPathAllowed)
        return mustNot(Rationale::NetworkPath, observed, required);
    const ParameterId cellular = question.mechanism == MechanismId::DiscretionaryTransfer
                                     ? ParameterId::ScoreTransferCellular
                                     : ParameterId::ScoreNetworkCellular;
    switch (network) {
    case Network::None:
        return needsNetwork ? mustNot(Rationale::Network, observed, 1)
                            : scored(ParameterId::ScoreNetworkNone);
    case Network::WiFi:
        break;
    case Network::Cellular:
        return scored(cellular);
    }
    return canProceed(Rationale::Network, observed, required);
}

} // namespace offstage
