// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/policy/evaluate.h"

#include <algorithm>

#include "model/policy/answer.h"
#include "model/policy/budgets.h"

// Launches of one app are spaced, differently for each mechanism (SC-09, SC-94): pushes about 15
// minutes apart (SC-12), refreshes by how the app is used (the sizes are assumed), processing tasks
// 30 minutes apart and within an allowance of runtime per night (SC-51), except for what can share
// a launch that runs (SC-40). Whoever does not complete its tasks waits longer (SC-43).
namespace offstage {

namespace {

/// `atLeastUntil` is until when the app's own doing holds it, past what everybody waits.
Verdict spaced(Instant last, Duration spacing, Instant now, Instant atLeastUntil = Instant::min())
{
    if (last != Instant::min() && atLeastUntil > last)
        spacing = std::max(spacing, atLeastUntil - last);
    const std::int32_t since = secondsSince(last, now);
    if (last != Instant::min() && now < last + spacing)
        return mustNot(Rationale::Spacing, since, inSeconds(spacing), last + spacing);
    return canProceed(Rationale::Spacing, since, inSeconds(spacing));
}

Duration refreshSpacing(const App &app, const Rules &rules)
{
    const AppAccount &account = app.account;
    const bool wasOpened = app.lastOpened && *app.lastOpened > account.lastRefresh;
    const Duration spacing = wasOpened ? rules.duration(ParameterId::RefreshSpacingUsed)
                             : account.refreshSpacing > Duration::zero()
                                 ? account.refreshSpacing
                                 : rules.duration(ParameterId::RefreshSpacingUnused);
    return std::max(spacing, rules.duration(ParameterId::RefreshSpacingLeast));
}

/// What was submitted before the launch that still runs can be delivered to it (SC-40).
bool mayJoinLaunch(const Question &question, const Phone &phone)
{
    const App &app = phone.app(question.app);
    return app.process && question.since < app.account.lastProcessing &&
           std::any_of(app.process->assertions.begin(), app.process->assertions.end(),
                       [](const Assertion &a) {
                           return a.kind == AssertionKind::ProcessingTask && !a.isExpiring;
                       });
}

Verdict evaluateProcessing(const Question &question, const Phone &phone)
{
    const Rules &rules = phone.rules();
    if (mayJoinLaunch(question, phone))
        return canProceed(Rationale::Spacing,
                          secondsSince(phone.app(question.app).account.lastProcessing, phone.now),
                          0);
    const Duration allowance = rules.duration(ParameterId::ProcessingAllowance);
    const Duration left = allowance - processingUsed(phone, question.app);
    if (left <= Duration::zero()) {
        const Instant nextNight = startOfDay(nightNumber(phone.now) + 1) + hours(12);
        return mustNot(Rationale::Energy, 0, 0, nextNight);
    }
    return spaced(phone.app(question.app).account.lastProcessing,
                  rules.duration(ParameterId::ProcessingGap), phone.now, question.delayEnds);
}

} // namespace

Verdict evaluateActivityRateLimit(const Question &question, const Phone &phone)
{
    const App &app = phone.app(question.app);
    const Rules &rules = phone.rules();
    if (question.mechanism == MechanismId::Processing)
        return evaluateProcessing(question, phone);
    if (question.mechanism == MechanismId::AppRefresh)
        return spaced(app.account.lastRefresh, refreshSpacing(app, rules), phone.now,
                      question.delayEnds);
    const Duration spacing =
        std::max(app.account.pushSpacing, rules.duration(ParameterId::PushSpacing));
    return spaced(app.account.lastPushWake, spacing, phone.now);
}

} // namespace offstage
