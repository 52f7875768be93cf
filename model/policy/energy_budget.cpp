// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/policy/evaluate.h"

#include "model/policy/answer.h"
#include "model/policy/budgets.h"

// Background runs are charged to a budget of energy that is handed out over the day (SC-08). The
// phone's is the one logged, 188 units whose size is unknown (SC-107); each app's for refreshes is
// assumed. Cost: launches, seconds and kilobytes, most of all over cellular.
namespace offstage {

namespace {

std::int32_t percentOf(std::int64_t part, std::int64_t whole)
{
    return whole > 0 ? static_cast<std::int32_t>(std::max<std::int64_t>(part, 0) * 100 / whole) : 0;
}

} // namespace

Verdict evaluateEnergyBudget(const Question &question, const Phone &phone)
{
    const std::int64_t budget = phone.rules().count(ParameterId::EnergySystemBudget) * 1000;
    const std::int64_t left = budget - systemEnergyUsed(phone);
    if (left <= 0)
        return mustNot(Rationale::Energy, 0, 0, nextMidnight(phone.now));
    if (question.mechanism != MechanismId::AppRefresh)
        return canProceed(Rationale::Energy, percentOf(left, budget), 0);

    const Bucket bucket = energyBucket(phone, question.app);
    const std::int64_t level = bucket.levelAt(phone.now);
    if (level <= 0)
        return mustNot(Rationale::Energy, 0, 0, bucket.whenAtLeast(1));
    return canProceed(Rationale::Energy, percentOf(level, bucket.capacity * 1000), 0);
}

} // namespace offstage
