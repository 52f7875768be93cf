// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/policy/evaluate.h"

#include "model/policy/answer.h"

// The account that a mechanism keeps itself: a delay that doubles (ME-20), a budget of updates
// (ME-58, ME-59, ME-74), a penalty (ME-82). The mechanism counts, this policy says no.
namespace offstage {

Verdict evaluateMechanismLimit(const Question &question, const Phone &phone)
{
    // The second that has begun counts, so that a delay never shows 0 s.
    if (question.delayEnds > phone.now)
        return mustNot(Rationale::Delay,
                       inSeconds(question.delayEnds - phone.now + milliseconds(999)), 0,
                       question.delayEnds);
    if (question.limitUsed < question.limit)
        return canProceed(Rationale::OwnLimit, question.limitUsed, question.limit);
    return mustNot(Rationale::OwnLimit, question.limitUsed, question.limit, question.limitEnds);
}

} // namespace offstage
