// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/policy/evaluate.h"

#include "model/policy/answer.h"
#include "model/policy/usage.h"

// Refreshes are placed shortly before the user is expected to open the app, and apps not used for a
// week get neither refreshes nor processing (SC-05, SC-17, SC-35). The prediction is ours: the
// share of past days on which the user opened the app soon after this quarter of an hour. Pushes do
// not depend on it (SC-11) and do not ask.
namespace offstage {

Verdict evaluateAppUsage(const Question &question, const Phone &phone)
{
    const App &app = phone.app(question.app);
    if (!app.lastOpened)
        return mustNot(Rationale::NeverOpened, 0, 1);

    const bool isProcessing = question.mechanism == MechanismId::Processing;
    const Duration recency = phone.rules().duration(isProcessing ? ParameterId::ProcessingRecency
                                                                 : ParameterId::RefreshRecency);
    const std::int32_t lastOpened = secondsSince(*app.lastOpened, phone.now);
    if (phone.now - *app.lastOpened > recency)
        return mustNot(Rationale::LastOpened, lastOpened, inSeconds(recency));
    if (isProcessing)
        return canProceed(Rationale::LastOpened, lastOpened, inSeconds(recency));

    // The share that is required depends on all other scores; the arbiter fills it in.
    const std::int32_t use = expectedUse(phone, question.app);
    return canProceed(Rationale::PredictedUse, use * 100 / 65535, 0,
                      static_cast<float>(use) / 65535.0F);
}

} // namespace offstage
