// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/policy/evaluate.h"

#include "model/policy/answer.h"
#include "model/policy/budgets.h"

// Several silent pushes an hour get through over all apps, then none until the bucket has filled
// up; and a budget of energy for them is set anew every 24 hours (SC-08, SC-55, SC-64). The sizes
// are assumed.
namespace offstage {

Verdict evaluateDevicePushRate(const Question & /*question*/, const Phone &phone)
{
    const Rules &rules = phone.rules();
    const std::int64_t budget = rules.count(ParameterId::PushDeviceBudget) * 1000;
    if (pushBudgetUsed(phone) >= budget)
        return mustNot(Rationale::Energy, 0, 0,
                       phone.pushBudgetFrom + rules.duration(ParameterId::PushDeviceBudgetReset));

    const Bucket bucket = pushBucket(phone);
    const std::int64_t level = bucket.levelAt(phone.now);
    const auto observed = static_cast<std::int32_t>(level / 10);
    if (level < 1000)
        return mustNot(Rationale::DeviceRate, observed, 100, bucket.whenAtLeast(1000));
    return canProceed(Rationale::DeviceRate, observed, 100);
}

} // namespace offstage
