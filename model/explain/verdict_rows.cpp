// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/explain/verdict_rows.h"

#include <algorithm>
#include <tuple>

namespace offstage {

namespace {

ChangedBy changedBy(const PolicyDocument &document)
{
    if (document.changedBy == "app")
        return ChangedBy::App;
    return document.changedBy == "user" ? ChangedBy::User : ChangedBy::System;
}

/// Smaller is higher up.
auto place(const VerdictRow &row)
{
    const int block = row.verdict.decision == Decision::AbsolutelyMustNotProceed ? 0
                      : row.verdict.decision == Decision::MustNotProceed         ? 1
                                                                                 : 2;
    // Among the rows that block, who can change them does not matter.
    return std::tuple(block, block == 2 ? row.changedBy : ChangedBy::App, -row.weight);
}

} // namespace

std::optional<VerdictSheet> verdictSheet(const Run &run, RecordId id)
{
    const auto *decided = std::get_if<record::Decided>(&run.trace()[id].payload);
    if (!decided)
        return std::nullopt;
    const Rules &rules = run.setup()->rules;
    const GateRow &gate = rules.gate(decided->mechanism);
    const DecisionDetail &detail = run.trace().detail(*decided);
    VerdictSheet sheet;
    sheet.decision = decided->decision;
    sheet.decider = decided->decider;
    sheet.isScored = detail.isScored;
    sheet.threshold = static_cast<double>(detail.threshold);

    double sum = 0;
    double sumWithoutBlocks = 0;
    for (const StoredVerdict &verdict : run.trace().verdicts(*decided)) {
        const PolicyDocument &document = rules.policy(verdict.policy);
        VerdictRow row;
        row.verdict = verdict;
        row.weight =
            static_cast<double>(gate.weights[static_cast<std::size_t>(verdict.policy)].value_or(0));
        row.changedBy = changedBy(document);
        row.trust = document.trust;
        sheet.weightSum += row.weight;
        const double score = static_cast<double>(verdict.score);
        sum += row.weight * score;
        sumWithoutBlocks += row.weight * (row.isBlocking() ? 1.0 : score);
        sheet.rows.push_back(row);
    }
    if (sheet.weightSum > 0) {
        sheet.score = sum / sheet.weightSum;
        sheet.scoreWithoutBlocks = sumWithoutBlocks / sheet.weightSum;
        for (VerdictRow &row : sheet.rows)
            row.contribution =
                row.weight * static_cast<double>(row.verdict.score) / sheet.weightSum;
    }
    std::stable_sort(sheet.rows.begin(), sheet.rows.end(),
                     [](const VerdictRow &a, const VerdictRow &b) { return place(a) < place(b); });
    for (std::size_t i = 0; i < kPolicyCount; ++i) {
        if (!gate.weights[i])
            sheet.notAsked.push_back(static_cast<PolicyId>(i));
    }
    return sheet;
}

} // namespace offstage
