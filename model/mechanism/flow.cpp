// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/mechanism/flow.h"

#include <algorithm>

#include "model/mechanism/registry.h"
#include "model/mechanism/told.h"
#include "model/phone/flow.h"

namespace offstage {

namespace {

/// Far more than any reaction means, and few enough that nobody waits for them.
constexpr std::uint32_t kMostSteps = 10'000;
constexpr std::uint32_t kMostCalls = 500;
/// Blocks that wait at once; one more is never run.
constexpr std::size_t kMostActivities = 1000;

/// An app group is its team's (ME-111) and is kept with the first app of it; without a team an app
/// is a group of its own.
AppId keeperOf(const Phone &phone, AppId app)
{
    const NameId team = phone.spec(app).team;
    for (std::size_t i = 0; team.isValid() && i < app.index(); ++i) {
        if (phone.spec(AppId(i)).team == team)
            return AppId(i);
    }
    return app;
}

template <class AnyPhone> auto &variablesIn(AnyPhone &phone, AppId app, VariableScope scope)
{
    if (scope == VariableScope::Memory)
        return phone.app(app).process->variables;
    return scope == VariableScope::Defaults ? phone.app(app).defaults
                                            : phone.app(keeperOf(phone, app)).groupDefaults;
}

std::int64_t subjectOf(const Phone &phone, AppId app, const Activity &activity, const Test &test)
{
    switch (test.subject) {
    case Subject::Value:
        return readValue(phone, app, test.value, test.name);
    case Subject::LastResult:
        return activity.hasFailed ? 1 : 0;
    case Subject::Time:
        return activity.nth;
    case Subject::Every:
        return activity.nth % std::max<std::int64_t>(1, test.operand) == 0 ? test.operand : 0;
    case Subject::Brought:
        return activity.brought;
    }
    return 0;
}

bool holds(const Phone &phone, AppId app, const Activity &activity, const Test &test)
{
    const std::int64_t actual = subjectOf(phone, app, activity, test);
    switch (test.comparison) {
    case Comparison::Is:
        return actual == test.operand;
    case Comparison::IsNot:
        return actual != test.operand;
    case Comparison::AtLeast:
        return actual >= test.operand;
    case Comparison::AtMost:
        return actual <= test.operand;
    }
    return false;
}

/// DispatchQueue.asyncAfter: the block is on a queue and holds nothing.
void startDelayed(RunningBoard &board, AppId app, const Activity &activity, Duration wait)
{
    Process &process = *board.app(app).process;
    if (process.activities.size() >= kMostActivities)
        return;
    Activity block;
    block.reaction = activity.reaction;
    block.step = static_cast<std::uint16_t>(activity.step + 1);
    block.cause = board.cause().isValid() ? board.cause() : activity.cause;
    block.nth = activity.nth;
    block.brought = activity.brought;
    block.serves = activity.serves;
    block.isOnQueue = true;
    block.isDelayed = true;
    block.dueAt = board.now() + std::max(wait, Duration(1));
    process.activities.push_back(block);
    board.touch(app);
}

} // namespace

std::int64_t variable(const Phone &phone, AppId app, VariableScope scope, NameId name)
{
    if (scope == VariableScope::Memory && !phone.app(app).process)
        return 0;
    const auto &variables = variablesIn(phone, app, scope);
    const auto it = std::find_if(variables.begin(), variables.end(),
                                 [&](const auto &entry) { return entry.first == name; });
    return it == variables.end() ? 0 : it->second;
}

void setVariable(RunningBoard &board, AppId app, VariableScope scope, NameId name,
                 std::int64_t value)
{
    auto &variables = variablesIn(board.phone(), app, scope);
    const auto it = std::find_if(variables.begin(), variables.end(),
                                 [&](const auto &entry) { return entry.first == name; });
    if (it == variables.end())
        variables.emplace_back(name, value);
    else
        it->second = value;
}

bool follow(RunningBoard &board, AppId app, Activity &activity)
{
    const std::vector<Action> &steps = board.spec(app).reactions[activity.reaction].actions;
    const Action &step = steps[activity.step];
    const auto place = static_cast<std::uint16_t>(step.arguments[kPlaceArgument]);
    const auto behind = static_cast<std::uint16_t>(place + 1);
    switch (step.id) {
    case ActionId::If:
    case ActionId::While:
        activity.step = holds(board.phone(), app, activity, testOf(step))
                            ? static_cast<std::uint16_t>(activity.step + 1)
                            : behind;
        return true;
    case ActionId::Else: // the end of what was done because the test held
        activity.step = behind;
        return true;
    case ActionId::Repeat:
        if (step.arguments[kAmountArgument] <= 0) {
            activity.step = behind;
            return true;
        }
        activity.rounds.push_back(step.arguments[kAmountArgument]);
        ++activity.step;
        return true;
    case ActionId::After:
        startDelayed(board, app, activity, step.duration(kAmountArgument));
        activity.step = behind;
        return true;
    default:
        break;
    }
    // The end of a block.
    switch (steps[place].id) {
    case ActionId::Repeat:
        if (--activity.rounds.back() > 0) {
            activity.step = behind;
        } else {
            activity.rounds.pop_back();
            ++activity.step;
        }
        return true;
    case ActionId::While:
        activity.step = place;
        return true;
    case ActionId::After:
        return false;
    default:
        ++activity.step;
        return true;
    }
}

bool isEndless(RunningBoard &board, Activity &activity)
{
    if (activity.spinsAt != board.now())
        activity.spins = 0;
    activity.spinsAt = board.now();
    return ++activity.spins > kMostSteps;
}

bool isCalledEndlessly(RunningBoard &board, Process &process)
{
    if (process.calledAt != board.now())
        process.callsThen = 0;
    process.calledAt = board.now();
    return ++process.callsThen > kMostCalls;
}

void makeEndless(RunningBoard &board, Activity &activity)
{
    activity.spinsAt = board.now();
    activity.spins = kMostSteps;
}

} // namespace offstage
