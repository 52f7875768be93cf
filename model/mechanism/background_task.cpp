// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "model/mechanism/app_code.h"
#include "model/mechanism/background_task.h"
#include "model/mechanism/life_cycle.h"
#include "model/mechanism/registry.h"
#include "model/mechanism/tables.h"

// UIApplication background tasks (LC-52..LC-64): an assertion against suspension that starts
// nothing. All tasks of one stay in the background share one time, which does not run in front.
namespace offstage {

namespace {

constexpr std::array kNameField = {
    Field{"name", FieldType::Name, true, 0, {}, "the task's name"},
};
constexpr std::array kWords = {
    ActionWord{ActionId::BeginBackgroundTask, "beginBackgroundTask(withName:expirationHandler:)",
               "holds the process for what is left of about 30 s", kNameField},
    ActionWord{ActionId::EndBackgroundTask, "endBackgroundTask(_:)", "gives the time back",
               kNameField},
};
constexpr std::array kHooks = {
    HookWord{HookId::BackgroundTaskExpired, "expirationHandler",
             "the time of the background tasks is nearly up; end them now", true},
};
// Begun in front it is dormant until the app leaves the screen (LC-55).
constexpr std::array kKinds = {
    KindWord{.id = AssertionKind::BackgroundTask, .isDormantInFront = true, .usesPool = true}};

enum Number { LeakReport };
constexpr std::array<std::string_view, 1> kNumbers = {"leak_report"};
constexpr std::array kValues = {
    ValueWord{"backgroundTimeRemaining", "UIApplication.shared.backgroundTimeRemaining",
              Quantity::Time},
};

/// The largest time stands for "no limit applies" (LC-59).
std::int64_t read(const Phone &phone, AppId app, std::size_t, NameId)
{
    const Process &process = *phone.app(app).process;
    const bool hasUnlimited = std::any_of(process.assertions.begin(), process.assertions.end(),
                                          [](const Assertion &a) { return a.isUnlimited; });
    if (isOnScreen(phone, app) || isUnderXcode(process) || hasUnlimited)
        return kForever.count();
    return poolLeft(phone, process).count();
}

void begin(RunningBoard &board, AppId app, NameId name)
{
    const Process &process = *board.app(app).process;
    const Rules &rules = board.rules();
    const auto held =
        std::count_if(process.assertions.begin(), process.assertions.end(),
                      [](const Assertion &a) { return a.kind == AssertionKind::BackgroundTask; });
    const auto most = rules.count(ParameterId::BackgroundTaskMostAssertions);
    if (most > 0 && held >= most) {
        endProcess(board, app, ExitReason::TooManyAssertions);
        return;
    }
    const bool isTooLate = !isOnScreen(board.phone(), app) &&
                           poolLeft(board.phone(), process) <
                               rules.duration(ParameterId::BackgroundTaskMinimumToBegin);
    const ApiResult result = isTooLate ? ApiResult::InvalidIdentifier : ApiResult::Fine;
    const RecordId acted =
        board.record(app, record::Acted{ActionId::BeginBackgroundTask, result, name, {}});
    RunningBoard::Because because(board, acted);
    if (!isTooLate)
        board.take(app, AssertionKind::BackgroundTask, name, kForever);
}

void end(RunningBoard &board, AppId app, NameId name)
{
    const Assertion *task = board.find(app, AssertionKind::BackgroundTask, name);
    const ApiResult result = task ? ApiResult::Fine : ApiResult::NothingToEnd;
    const RecordId acted =
        board.record(app, record::Acted{ActionId::EndBackgroundTask, result, name, {}});
    RunningBoard::Because because(board, acted);
    if (task)
        board.end(app, task->ordinal, AssertionEnd::GivenBack);
}

void perform(RunningBoard &board, AppId app, const Action &action, std::uint32_t)
{
    if (action.id == ActionId::BeginBackgroundTask)
        begin(board, app, action.name(0));
    else
        end(board, app, action.name(0));
}

} // namespace

const Mechanism kBackgroundTask = {
    .id = MechanismId::BackgroundTask,
    .actions = kWords,
    .hooks = kHooks,
    .values = kValues,
    .numbers = kNumbers,
    .perform = perform,
    .kinds = kKinds,
    .read = read,
};

Duration poolLeft(const Phone &phone, const Process &process)
{
    if (process.poolHandlersCalled)
        return Duration(0);
    if (process.poolRunsSince == kNever)
        return process.poolLeft;
    return std::max(Duration(0), process.poolLeft - (phone.now - process.poolRunsSince));
}

bool isLeakReported(const Rules &rules)
{
    return rules.flag(ownNumber(kBackgroundTask, LeakReport));
}

void poolDue(RunningBoard &board, AppId app)
{
    Process &process = *board.app(app).process;
    if (process.poolKillAt <= board.now()) {
        const Assertion *leaked = board.find(app, AssertionKind::BackgroundTask);
        RunningBoard::Because because(board, leaked ? leaked->cause : RecordId());
        endProcess(board, app, ExitReason::BackgroundTaskLeaked);
        return;
    }
    if (process.poolRunsSince == kNever || process.poolHandlersCalled ||
        process.poolRunsSince + process.poolLeft > board.now())
        return;
    process.poolHandlersCalled = true;
    process.poolRunsSince = kNever;
    process.poolLeft = Duration(0);
    process.poolKillAt =
        board.now() + board.rules().duration(ParameterId::BackgroundTaskKillAfterHandler);
    const RecordId out = board.record(app, record::PoolChanged{Duration(0), false});
    board.touch(app);
    std::vector<std::pair<NameId, std::uint32_t>> tasks;
    for (Assertion &assertion : process.assertions) {
        if (assertion.kind == AssertionKind::BackgroundTask) {
            assertion.isExpiring = true;
            tasks.emplace_back(assertion.name, assertion.ordinal);
        }
    }
    RunningBoard::Because because(board, out);
    for (const auto &[name, ordinal] : tasks) {
        if (board.app(app).process)
            callApp(board, app, HookId::BackgroundTaskExpired, name, ordinal);
    }
}

} // namespace offstage
