// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/policy/arbiter.h"

#include <algorithm>
#include <cmath>

#include "model/policy/answer.h"
#include "model/policy/usage.h"

namespace offstage {

namespace {

/// A push that is held is delivered when the user opens the app, whatever holds it (SC-60, SC-66).
constexpr Condition kOverrules = Condition::Foreground;

/// The weighted sum of the scores, kept in double so that no order of addition shows.
struct Score {
    double sum = 0;
    double total = 0;
    double mostLost = 0;
    PolicyId costliest{};
    Condition watches = Condition::Nothing;

    void add(const Policy &policy, double weight, double score)
    {
        sum += weight * score;
        total += weight;
        if (score >= 1.0 || weight <= 0)
            return;
        watches = watches | policy.watches;
        if (weight * (1.0 - score) > mostLost) {
            mostLost = weight * (1.0 - score);
            costliest = policy.id;
        }
    }
    float mean() const { return total > 0 ? static_cast<float>(sum / total) : 1.0F; }
};

/// The share of use at which this question would have reached its threshold, all else as it is.
double neededUse(const Score &score, double weight, double use, double threshold)
{
    return use + (threshold * score.total - score.sum) / weight;
}

/// A threshold that falls with the age of what waits.
struct FallingNeed {
    double from = 0;
    double to = 0;
    Duration length{};
};

std::optional<FallingNeed> fallingNeed(const Question &question, const Phone &phone)
{
    const Rules &rules = phone.rules();
    if (question.needEnds != kNever)
        return FallingNeed{question.needFrom, question.needTo, question.needEnds - question.since};
    if (question.mechanism == MechanismId::Processing)
        return FallingNeed{rules.number(ParameterId::ProcessingThresholdStart),
                           rules.number(ParameterId::ProcessingThresholdEnd),
                           rules.duration(ParameterId::ProcessingTarget)};
    return std::nullopt;
}

/// When the falling threshold meets the score; kNever if it never does.
Instant whenUrgent(const FallingNeed &need, const Question &question, const Phone &phone,
                   double score)
{
    if (score < need.to || need.from <= need.to)
        return kNever;
    const double share = (need.from - score) / (need.from - need.to);
    const auto target = static_cast<double>(need.length.count());
    // A second more than exact, so that rounding cannot put it before the meeting.
    const Instant meeting =
        question.since + milliseconds(static_cast<std::int64_t>(std::ceil(share * target)) + 1000);
    return std::max(meeting, phone.now + seconds(1));
}

void scoreBelowThreshold(Ruling &ruling, const Score &score, const GateRow &row,
                         const Question &question, const Phone &phone)
{
    ruling.decision = Decision::MustNotProceed;
    ruling.mayProceed = false;
    ruling.decider = score.costliest;
    ruling.watches = score.watches;
    if (const auto need = fallingNeed(question, phone)) {
        ruling.again = whenUrgent(*need, question, phone, score.sum / score.total);
        return;
    }
    const std::optional<float> &weight = row.weights[static_cast<std::size_t>(PolicyId::AppUsage)];
    if (!weight || *weight <= 0)
        return;
    const double use = expectedUse(phone, question.app) / 65535.0;
    const double needed = neededUse(score, *weight, use, ruling.threshold);
    // kNever if no use would be enough.
    ruling.again = needed > 1.0 ? kNever : whenExpected(phone, question.app, needed * 65535.0);
}

/// The share that a refresh needed depends on every other answer, so it is filled in at the end.
void nameNeededUse(Ruling &ruling, const Score &score, const GateRow &row)
{
    for (std::size_t i = 0; i < ruling.count; ++i) {
        StoredVerdict &verdict = ruling.verdicts[i];
        if (verdict.rationale != Rationale::PredictedUse)
            continue;
        const double weight = row.weights[static_cast<std::size_t>(verdict.policy)].value_or(0);
        if (weight <= 0)
            return;
        const double needed = neededUse(score, weight, verdict.score, ruling.threshold);
        verdict.required = static_cast<std::int32_t>(std::ceil(std::max(needed, 0.0) * 100.0));
        return;
    }
}

} // namespace

float thresholdOf(const Question &question, const Phone &phone)
{
    const auto need = fallingNeed(question, phone);
    if (!need)
        return static_cast<float>(phone.rules().gate(question.mechanism).threshold);
    const auto age = static_cast<double>((phone.now - question.since).count());
    const auto target = static_cast<double>(need->length.count());
    const double share = target > 0 ? std::clamp(age / target, 0.0, 1.0) : 1.0;
    return static_cast<float>(need->from + (need->to - need->from) * share);
}

Ruling ask(const Question &question, const Phone &phone)
{
    const GateRow &row = phone.rules().gate(question.mechanism);
    Ruling ruling;
    if (row.gate == Gate::Nothing)
        return ruling;

    Score score;
    const Policy *strongest = nullptr;
    Decision decision = Decision::CanProceed;
    // A stronger answer comes earlier in this order (SC-99); the first of equals is named.
    const auto rank = [](Decision answer) {
        switch (answer) {
        case Decision::AbsolutelyMustNotProceed:
            return 4;
        case Decision::AbsolutelyMustProceed:
            return 3;
        case Decision::MustProceed:
            return 2;
        case Decision::MustNotProceed:
            return 1;
        case Decision::CanProceed:
            break;
        }
        return 0;
    };
    // All refusals must let go, so time alone helps at the latest instant they name.
    Instant lettingGo = Instant::min();
    Condition refusing = kOverrules;

    for (const Policy &policy : policies()) {
        const std::optional<float> &weight = row.weights[static_cast<std::size_t>(policy.id)];
        if (!weight)
            continue;
        const Verdict verdict = policy.evaluate(question, phone);
        StoredVerdict &stored = ruling.verdicts[ruling.count++];
        stored.policy = policy.id;
        stored.decision = verdict.decision;
        stored.rationale = verdict.rationale;
        stored.observed = verdict.observed;
        stored.score = verdict.score;
        stored.required = verdict.required;
        score.add(policy, *weight, verdict.score);
        if (rank(verdict.decision) > rank(decision)) {
            decision = verdict.decision;
            strongest = &policy;
        }
        if (isRefusal(verdict.decision)) {
            lettingGo = std::max(lettingGo, verdict.again);
            refusing = refusing | policy.watches;
        }
    }

    if (strongest != nullptr) {
        ruling.decision = decision;
        ruling.decider = strongest->id;
        ruling.mayProceed = !isRefusal(decision);
        if (!ruling.mayProceed) {
            ruling.again = lettingGo;
            ruling.watches = refusing;
        }
        return ruling;
    }
    if (row.gate != Gate::Score)
        return ruling;

    ruling.isScored = true;
    ruling.score = score.mean();
    ruling.threshold = thresholdOf(question, phone);
    if (ruling.score < ruling.threshold)
        scoreBelowThreshold(ruling, score, row, question, phone);
    nameNeededUse(ruling, score, row);
    return ruling;
}

} // namespace offstage
