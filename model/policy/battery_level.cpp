// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/policy/evaluate.h"

#include "model/policy/answer.h"

// Under about 20 % and not on power, opportunistic work waits so that the user still reaches a
// charger (SC-03, LC-88). Processing tasks are exempt (SC-16). Off the charger a fuller battery
// does not score better: only that it is a battery counts (SC-100; the score is assumed).
namespace offstage {

Verdict evaluateBatteryLevel(const Question &question, const Phone &phone)
{
    const Rules &rules = phone.rules();
    const double critical = rules.number(ParameterId::BatteryCritical);
    const auto required = static_cast<std::int32_t>(critical);
    const double percent = batteryPercent(phone);
    const auto observed = static_cast<std::int32_t>(percent);

    if (phone.device.isOnCharger)
        return canProceed(Rationale::BatteryLevel, observed, required);
    const bool isExempt =
        question.mechanism == MechanismId::Processing || isTransferInFront(question, phone);
    if (!isExempt && percent < critical)
        return mustNot(Rationale::BatteryLevel, observed, required);
    return canProceed(Rationale::BatteryLevel, observed, required,
                      static_cast<float>(rules.number(ParameterId::ScoreBatteryUnplugged)));
}

} // namespace offstage
