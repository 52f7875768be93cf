// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/policy/evaluate.h"

#include "model/policy/answer.h"

// Low Power Mode stops pushes and refreshes for as long as it is on (SC-04, SC-112, SC-113).
// Processing tasks are not in WWDC20's list (SC-16), and they mostly run on a charger, so they are
// stopped on battery only; the other reading is a switch. Transfers are held once their app is in
// the background (ME-26).
namespace offstage {

Verdict evaluateLowPowerMode(const Question &question, const Phone &phone)
{
    const Device &device = phone.device;
    if (!device.isLowPowerMode)
        return canProceed(Rationale::LowPowerMode, 0, 0);
    if (isTransferInFront(question, phone))
        return canProceed(Rationale::LowPowerMode, 1, 0);
    const bool isSparedOnPower = question.mechanism == MechanismId::Processing &&
                                 phone.rules().flag(ParameterId::ProcessingInLowPowerModeOnPower);
    if (isSparedOnPower && device.isOnCharger)
        return canProceed(Rationale::LowPowerMode, 1, 0);
    return mustNot(Rationale::LowPowerMode, 1, 0);
}

} // namespace offstage
