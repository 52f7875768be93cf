// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/policy/evaluate.h"

#include "model/policy/answer.h"

// A processing request with requiresExternalPower is not started on battery (SC-37). Otherwise the
// charger only counts in the score (SC-100; the scores off the charger are assumed), for processing
// so much that it tends to wait for power; so do discretionary transfers (ME-04).
namespace offstage {

Verdict evaluateChargerPluggedIn(const Question &question, const Phone &phone)
{
    const std::int32_t required = question.needsPower ? 1 : 0;
    if (phone.device.isOnCharger)
        return canProceed(Rationale::OnPower, 1, required);
    if (question.needsPower)
        return mustNot(Rationale::OnPower, 0, 1);
    ParameterId score = ParameterId::ScoreChargerUnplugged;
    if (question.mechanism == MechanismId::Processing)
        score = ParameterId::ScoreProcessingOnBattery;
    else if (question.mechanism == MechanismId::DiscretionaryTransfer)
        score = ParameterId::ScoreTransferOnBattery;
    return canProceed(Rationale::OnPower, 0, 0, static_cast<float>(phone.rules().number(score)));
}

} // namespace offstage
