// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/policy/evaluate.h"

#include "model/policy/answer.h"

// Beside energy, the data that an app moves in background runs is budgeted through the day (SC-08),
// with about 100 kB per run as guidance (SC-10). The size per day is assumed.
namespace offstage {

Verdict evaluateDataBudget(const Question &question, const Phone &phone)
{
    const std::int64_t left = phone.rules().count(ParameterId::DataPerDay) -
                              phone.app(question.app).account.kilobytesToday;
    const auto observed = static_cast<std::int32_t>(std::max<std::int64_t>(left, 0));
    if (left <= 0)
        return mustNot(Rationale::Data, observed, 0, nextMidnight(phone.now));
    return canProceed(Rationale::Data, observed, 0);
}

} // namespace offstage
