// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "model/sim/run.h"

namespace offstage {

/// Who can change a policy's answer.
enum class ChangedBy : std::uint8_t { App, User, System };

/// One policy's answer to one question, as it is shown: `contribution` is weight x score over the
/// sum of all weights, so the contributions of all rows sum up to the score.
struct VerdictRow {
    StoredVerdict verdict;
    double weight = 0;
    double contribution = 0;
    ChangedBy changedBy = ChangedBy::System;
    Trust trust = Trust::Assumed;

    bool isBlocking() const { return isRefusal(verdict.decision); }
};

/// The answers to one question. Rows that block come first, the strongest of them at the top; then
/// by who can change them (app, user, system), within that by weight.
struct VerdictSheet {
    Decision decision{};
    PolicyId decider{};
    bool isScored = false;
    double score = 1;
    double threshold = 0;
    /// What the score would be if no policy that blocks had cost anything: for comparison.
    double scoreWithoutBlocks = 1;
    double weightSum = 0;
    std::vector<VerdictRow> rows;
    /// Policies that the mechanism does not consult, by design.
    std::vector<PolicyId> notAsked;
};

/// The sheet of a decision; nothing if the record is none.
std::optional<VerdictSheet> verdictSheet(const Run &run, RecordId decided);

} // namespace offstage
