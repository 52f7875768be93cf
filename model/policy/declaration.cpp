// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/policy/evaluate.h"

#include "model/policy/answer.h"

// Without its background mode, key or entitlement a mechanism never wakes the app (ME-121, ME-122).
// No time and no change of the phone helps: the app must be built again.
namespace offstage {

Verdict evaluateDeclaration(const Question &question, const Phone &)
{
    return question.isDeclared ? canProceed(Rationale::Declared, 1, 1)
                               : absolutelyMustNot(Rationale::Declared, 0, 1);
}

} // namespace offstage
