// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/policy/evaluate.h"

#include "model/policy/answer.h"

// The Background App Refresh switches, of the phone and of the app, govern every opportunistic
// launch (SC-07, SC-111, SC-115). They say nothing about an app in front, whose push needs no
// launch. Low Power Mode is a policy of its own and does not move the switch. Transfers that the
// system does not schedule are governed once their app is in the background (SC-13).
namespace offstage {

Verdict evaluateBackgroundAppRefresh(const Question &question, const Phone &phone)
{
    const bool isTransfer = question.mechanism == MechanismId::BackgroundSession;
    const bool isDelivery = (isTransfer || question.mechanism == MechanismId::SilentPush) &&
                            isOnScreen(phone, question.app);
    std::int32_t observed = 1;
    if (!phone.device.isBackgroundRefreshOn)
        observed = 2;
    else if (!phone.app(question.app).isRefreshAllowed)
        observed = 3;
    if (observed == 1 || isDelivery)
        return canProceed(Rationale::RefreshSwitch, observed, 1);
    if (isTransfer)
        return mustNot(Rationale::RefreshSwitch, observed, 1); // it is kept, and may go on later
    return absolutelyMustNot(Rationale::RefreshSwitch, observed, 1);
}

} // namespace offstage
