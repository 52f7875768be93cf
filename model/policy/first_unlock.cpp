// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/policy/evaluate.h"

#include "model/policy/answer.h"

// After a boot nothing of an app runs before the phone was unlocked once: its files are still
// encrypted (SC-41, LC-97). It waits for the unlock, so the answer is no absolute one. A phone
// without a passcode has no such time.
namespace offstage {

Verdict evaluateFirstUnlock(const Question & /*question*/, const Phone &phone)
{
    const Device &device = phone.device;
    if (!device.wasUnlockedSinceBoot && device.hasPasscode)
        return mustNot(Rationale::FirstUnlock, 0, 1);
    return canProceed(Rationale::FirstUnlock, 1, 1);
}

} // namespace offstage
