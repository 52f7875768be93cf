// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/policy/evaluate.h"

#include "model/policy/answer.h"

// What the user did not allow does not wake the app; allowing it later helps from then on.
namespace offstage {

Verdict evaluatePermission(const Question &question, const Phone &)
{
    return question.isPermitted ? canProceed(Rationale::Permitted, 1, 1)
                                : mustNot(Rationale::Permitted, 0, 1);
}

} // namespace offstage
