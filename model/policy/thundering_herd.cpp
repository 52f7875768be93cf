// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/policy/evaluate.h"

#include "model/policy/answer.h"

// After a boot or a long time without network, everything that waited would start at once. Launches
// are held for 300 s, for 900 s while the phone is in use (SC-67, SC-109, SC-120).
namespace offstage {

Verdict evaluateThunderingHerd(const Question & /*question*/, const Phone &phone)
{
    const Device &device = phone.device;
    if (!device.herdStart)
        return canProceed(Rationale::HerdHold, 0, 0);
    const Instant end =
        *device.herdStart + phone.rules().duration(device.isInUse() ? ParameterId::HerdHoldInUse
                                                                    : ParameterId::HerdHold);
    if (phone.now >= end)
        return canProceed(Rationale::HerdHold, 0, 0);
    // The second that has begun counts, so that a hold never shows 0 s.
    return mustNot(Rationale::HerdHold, inSeconds(end - phone.now + milliseconds(999)), 0, end);
}

} // namespace offstage
