// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "model/phone/record.h"
#include "model/policy/policy.h"

namespace offstage {

/// The sum of all answers to one question. Blocking answers decide first; otherwise the weighted
/// mean against the threshold (SC-95, SC-97). `again` is the earliest instant at which the answer
/// could differ by time alone, kNever if none; `watches` is what else could change it.
struct Ruling {
    Decision decision = Decision::CanProceed;
    bool mayProceed = true;
    /// The policy that decided; for a score below the threshold, the one that cost most.
    PolicyId decider = PolicyId::Application;
    bool isScored = false;
    float score = 1.0F;
    float threshold = 0.0F;
    Instant again = kNever;
    Condition watches = Condition::Nothing;
    std::uint16_t count = 0;
    std::array<StoredVerdict, kPolicyCount> verdicts;
};

/// Asks every policy that the mechanism's row names; no early return. Order (inferred from log
/// samples, SC-99): any Absolutely Must Not refuses; else any Must proceeds; else any Must Not
/// refuses; else, for mechanisms with Gate::Score, the score decides. A score below the threshold
/// is a Must Not Proceed whose decider is the policy that cost most.
Ruling ask(const Question &question, const Phone &phone);

/// The threshold of a question: the row's; for processing and discretionary transfers it falls with
/// age.
float thresholdOf(const Question &question, const Phone &phone);

} // namespace offstage
