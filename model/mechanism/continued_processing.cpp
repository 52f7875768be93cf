// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/mechanism/continued_processing.h"

#include <algorithm>
#include <array>
#include <vector>

#include "model/mechanism/app_code.h"
#include "model/mechanism/debugger.h"
#include "model/mechanism/decisions.h"
#include "model/mechanism/errands.h"
#include "model/mechanism/life_cycle.h"
#include "model/mechanism/registry.h"
#include "model/mechanism/tables.h"
#include "model/mechanism/task_scheduler.h"
#include "model/mechanism/told.h"

// BGContinuedProcessingTask (SC-82..SC-92): begun on screen by the person, it goes on in the
// background for as long as its progress moves. No clock ends it by itself.
namespace offstage {

namespace {

enum { Submit, Report };
enum { ImmediateRunIneligible };
enum { ShowsProgress, IsGone, ShowsFailure };
enum { GpuEntitlement };
enum { GpuOffered };
enum { MostAtOnce, Stall, HandlerLimit, ToldOfSwipe };
enum RequestState : std::uint8_t { Queued, Running };

constexpr std::array<std::string_view, 2> kStrategies = {"queue", "fail"};
constexpr std::array kSubmitFields = {
    Field{"identifier", FieldType::Name, true, 0, {}, "one that a permitted identifier covers"},
    Field{"strategy", FieldType::Choice, false, 0, kStrategies, "what to do if there is no room"},
    Field{"gpu", FieldType::Flag, false, 0, {}, "requiredResources = .gpu"},
};
constexpr std::array kReportFields = {
    Field{"progress", FieldType::Percent, false, 0, {}, "how much is done"},
    Field{"by", FieldType::Percent, false, 0, {}, "how much more is done"},
};
constexpr std::array kActions = {
    ActionWord{.swift = "BGTaskScheduler.shared.submit(BGContinuedProcessingTaskRequest)",
               .meaning = "asks to finish in the background what the person began",
               .fields = kSubmitFields,
               .word = "submitContinued",
               .since = {26, 0}},
    ActionWord{.swift = "task.progress.completedUnitCount",
               .meaning = "reports progress; without any the task expires",
               .fields = kReportFields,
               .word = "reportProgress",
               .since = {26, 0}},
};
constexpr std::array kKinds = {KindWord{.word = "continued processing", .isUnlimited = true}};
constexpr std::array kResults = {
    ResultWord{"BGTaskScheduler.Error.immediateRunIneligible (4)",
               "The task cannot run at once, and the request did not want to wait.", 4},
};
constexpr std::array kNotices = {
    NoticeWord{"progress-shown", "The lock screen shows the progress of %1"},
    NoticeWord{"progress-gone", "The progress of %1 is gone from the lock screen"},
    NoticeWord{"progress-failed", "The lock screen shows that %1 failed", true},
};
constexpr std::array kEventFields = {
    Field{"app", FieldType::App, true, -1, {}, "whose task"},
};
constexpr std::array kEvents = {
    EventWord{"stop-continued",
              "Stop the task in its Live Activity",
              "The person stops a continued task.",
              PanelGroup::Person,
              kEventFields,
              {26, 0}},
};
constexpr std::array<std::string_view, 2> kNoYes = {"no", "yes"};
constexpr std::array kFacts = {
    FactWord{"background-gpu",
             "GPU in the background",
             "Whether supportedResources of this phone contains the GPU.",
             PanelGroup::System,
             kNoYes,
             0,
             {26, 0}},
};
constexpr std::array kKeys = {
    KeyWord{"background-gpu-access",
            "com.apple.developer.background-tasks.continued-processing.gpu",
            "Lets continued tasks use the GPU",
            {26, 0}},
};
constexpr std::array<std::string_view, 4> kNumbers = {"most_at_once", "stall", "handler_limit",
                                                      "told_of_swipe"};

AssertionKind taskKind()
{
    return ownKind(kContinuedProcessing, 0);
}

std::int32_t runningTasks(const Phone &phone)
{
    std::int32_t count = 0;
    for (const App &app : phone.apps) {
        for (const Errand &errand : app.errands)
            count +=
                errand.mechanism == MechanismId::ContinuedProcessing && errand.state == Running;
    }
    return count;
}

/// An identifier, or one that ends with a wildcard; both begin with the bundle's (SC-85).
bool isPermitted(const Phone &phone, AppId app, NameId identifier)
{
    const AppSpec &spec = phone.spec(app);
    const std::string_view asked = phone.setup->name(identifier);
    if (asked.substr(0, spec.bundleId.size()) != spec.bundleId)
        return false;
    return std::any_of(
        spec.permittedIdentifiers.begin(), spec.permittedIdentifiers.end(), [&](NameId id) {
            std::string_view permitted = phone.setup->name(id);
            if (permitted.size() < 2 || permitted.substr(permitted.size() - 2) != ".*")
                return permitted == asked;
            permitted.remove_suffix(1);
            return asked.size() > permitted.size() &&
                   asked.substr(0, permitted.size()) == permitted;
        });
}

ApiResult submitResult(const RunningBoard &board, const Phone &phone, AppId app,
                       const Action &action)
{
    // Which error a submission from the background gets is not documented (SC-83; assumed).
    if (!isPermitted(phone, app, action.name(0)) || !isOnScreen(phone, app))
        return ApiResult::BgTaskNotPermitted;
    if (isSimulator(phone)) // there is no scheduler in it (SC-25)
        return ApiResult::BgTaskUnavailable;
    if (action.flag(2)) {
        if (!phone.spec(app).declares(ownKey(kContinuedProcessing, GpuEntitlement)))
            return ApiResult::BgTaskNotPermitted;
        if (phone.fact(ownFact(kContinuedProcessing, GpuOffered)) == 0)
            return ApiResult::BgTaskUnavailable;
    }
    const auto most = board.rules().count(ownNumber(kContinuedProcessing, MostAtOnce));
    if (action.count(1) == 1 && runningTasks(phone) >= most)
        return ownResult(kContinuedProcessing, ImmediateRunIneligible);
    return ApiResult::Fine;
}

void start(RunningBoard &board, AppId app, std::uint32_t ordinal)
{
    Errand &request = *findErrand(board, app, ordinal);
    request.state = Running;
    const NameId identifier = request.name;
    RunningBoard::Because because(board, moveErrand(board, app, ordinal, ErrandStage::Starts));
    startProcess(board, app, MechanismId::ContinuedProcessing, false);
    const std::uint32_t task =
        board.take(app, taskKind(), identifier,
                   board.rules().duration(ownNumber(kContinuedProcessing, Stall)));
    if (Errand *started = findErrand(board, app, ordinal))
        started->extra[0] = task;
    notice(board, app, ownNotice(kContinuedProcessing, ShowsProgress), identifier);
    callApp(board, app, HookId::LaunchHandler, identifier, task);
}

/// Asks for a slot; without one the request goes to the back of the queue (SC-84).
void consider(RunningBoard &board, AppId app, std::uint32_t ordinal)
{
    const Errand request = *findErrand(board, app, ordinal);
    Question question;
    question.mechanism = MechanismId::ContinuedProcessing;
    question.app = app;
    question.ordinal = ordinal;
    question.since = request.createdAt;
    question.limitUsed = runningTasks(board.phone());
    question.limit =
        static_cast<std::int32_t>(board.rules().count(ownNumber(kContinuedProcessing, MostAtOnce)));
    const Decided decided = decide(board, question, request.name);
    RunningBoard::Because because(board, decided.record);
    if (decided.ruling.mayProceed)
        start(board, app, ordinal);
    else
        moveErrand(board, app, ordinal, ErrandStage::Waits);
}

/// The one that waits longest asks for the slot that is free, once this step is settled.
void startNext(RunningBoard &board)
{
    AppId next;
    Errand *oldest = nullptr;
    for (std::size_t i = 0; i < board.phone().apps.size(); ++i) {
        for (Errand &errand : board.app(AppId(i)).errands) {
            if (errand.mechanism != MechanismId::ContinuedProcessing || errand.state != Queued ||
                (oldest && oldest->createdAt <= errand.createdAt))
                continue;
            oldest = &errand;
            next = AppId(i);
        }
    }
    if (!oldest)
        return;
    oldest->dueAt = board.now();
    board.touch(next);
}

const Errand *errandOf(RunningBoard &board, AppId app, std::uint32_t task)
{
    for (const Errand &errand : board.app(app).errands) {
        if (errand.mechanism == MechanismId::ContinuedProcessing && errand.state == Running &&
            errand.extra[0] == task)
            return &errand;
    }
    return nullptr;
}

void finish(RunningBoard &board, AppId app, std::uint32_t task, ErrandStage stage, AssertionEnd how)
{
    if (const Errand *errand = errandOf(board, app, task)) {
        const NameId identifier = errand->name;
        const RecordId ended = endErrand(board, app, errand->ordinal, stage, errand->done);
        RunningBoard::Because because(board, ended);
        notice(board, app,
               ownNotice(kContinuedProcessing, stage == ErrandStage::Done ? IsGone : ShowsFailure),
               identifier);
    }
    board.end(app, task, how);
    startNext(board);
}

/// The handler gets no reason: the person's stop and a stall look the same (SC-89).
void expire(RunningBoard &board, AppId app, std::uint32_t ordinal)
{
    Assertion *task = board.find(app, ordinal);
    const NameId identifier = task->name;
    if (task->isExpiring || !reactsTo(board.spec(app), HookId::ExpirationHandler, identifier)) {
        finish(board, app, ordinal, ErrandStage::Expires, AssertionEnd::Expired);
        return;
    }
    task->isExpiring = true;
    task->deadline =
        board.now() + board.rules().duration(ownNumber(kContinuedProcessing, HandlerLimit));
    board.touch(app);
    callApp(board, app, HookId::ExpirationHandler, identifier, ordinal);
}

/// All that wait, or those with this identifier.
void dropQueued(RunningBoard &board, AppId app, ErrandStage how, NameId identifier = {})
{
    std::vector<std::uint32_t> waiting;
    for (const Errand &errand : board.app(app).errands) {
        if (errand.mechanism == MechanismId::ContinuedProcessing && errand.state == Queued &&
            (!identifier.isValid() || errand.name == identifier))
            waiting.push_back(errand.ordinal);
    }
    for (const std::uint32_t ordinal : waiting)
        endErrand(board, app, ordinal, how);
}

void submit(RunningBoard &board, AppId app, const Action &action)
{
    const NameId identifier = action.name(0);
    const ApiResult result = submitResult(board, board.phone(), app, action);
    RunningBoard::Because because(board, acted(board, app, action, identifier, result));
    if (result != ApiResult::Fine)
        return;
    if (!reactsTo(board.spec(app), HookId::LaunchHandler, identifier)) {
        crashWithoutHandler(board, app, identifier);
        return;
    }
    dropQueued(board, app, ErrandStage::Replaced, identifier);
    const Errand &request = addErrand(board, app, MechanismId::ContinuedProcessing, 0, identifier);
    consider(board, app, request.ordinal);
}

void report(RunningBoard &board, AppId app, const Action &action, std::uint32_t serves)
{
    Assertion *task = servedAssertion(board, app, serves, {taskKind()});
    RunningBoard::Because because(board, acted(board, app, action, task ? task->name : NameId(),
                                               task ? ApiResult::Fine : ApiResult::NothingToEnd));
    if (!task || task->isExpiring)
        return;
    const Errand *found = errandOf(board, app, task->ordinal);
    const std::int64_t more = action.count(1);
    const std::int64_t done =
        found ? std::min<std::int64_t>(100, more > 0 ? found->done + more : action.count(0)) : 0;
    if (!found || done <= found->done)
        return; // it says nothing new
    Errand &errand = *findErrand(board, app, found->ordinal);
    errand.done = done;
    task->deadline = board.now() + board.rules().duration(ownNumber(kContinuedProcessing, Stall));
    moveErrand(board, app, errand.ordinal, ErrandStage::Moves, errand.done);
    board.touch(app);
}

void perform(RunningBoard &board, AppId app, const Action &action, std::uint32_t serves)
{
    if (action.id == ownAction(kContinuedProcessing, Submit))
        submit(board, app, action);
    else
        report(board, app, action, serves);
}

void occurred(RunningBoard &board, const input::Event &event, std::size_t)
{
    if (!event.app.isValid())
        return;
    const Assertion *task = board.find(event.app, taskKind());
    if (task && !task->isExpiring)
        expire(board, event.app, task->ordinal);
}

/// Nothing is called: whoever closes the app ends its tasks, and those that wait (SC-90, LC-76).
void processEnds(RunningBoard &board, AppId app, ExitReason reason)
{
    const bool isClosed = reason == ExitReason::AppSwitcher;
    if (isClosed)
        dropQueued(board, app, ErrandStage::Cancelled);
    while (const Assertion *task = board.find(app, taskKind()))
        finish(board, app, task->ordinal, isClosed ? ErrandStage::Cancelled : ErrandStage::Fails,
               AssertionEnd::Dropped);
}

void happened(RunningBoard &board, AppId, Happening what)
{
    for (std::size_t i = 0; what == Happening::ShutsDown && i < board.phone().apps.size(); ++i)
        dropQueued(board, AppId(i), ErrandStage::Cancelled);
}

/// Short of memory iOS ends the process whose task has come least far, without a word (SC-86).
void makeRoom(RunningBoard &board)
{
    AppId victim;
    std::int64_t least = 0;
    for (std::size_t i = 0; i < board.phone().apps.size(); ++i) {
        const AppId app(i);
        const Assertion *task = board.find(app, taskKind());
        if (!task || isOnScreen(board.phone(), app))
            continue;
        const Errand *errand = errandOf(board, app, task->ordinal);
        if (errand && (!victim.isValid() || errand->done < least)) {
            victim = app;
            least = errand->done;
        }
    }
    if (victim.isValid())
        endProcess(board, victim, ExitReason::Jetsam);
}

void conditionsChanged(RunningBoard &board, Condition condition)
{
    if (intersects(condition, Condition::ForceQuit)) {
        for (std::size_t i = 0; i < board.phone().apps.size(); ++i) {
            if (board.app(AppId(i)).isForceQuit)
                dropQueued(board, AppId(i), ErrandStage::Cancelled);
        }
    }
    if (intersects(condition, Condition::Memory) &&
        board.phone().device.memory == MemoryPressure::Critical)
        makeRoom(board);
}

} // namespace

const Mechanism kContinuedProcessing = {
    .id = MechanismId::ContinuedProcessing,
    .actions = kActions,
    .results = kResults,
    .notices = kNotices,
    .events = kEvents,
    .facts = kFacts,
    .keys = kKeys,
    .numbers = kNumbers,
    .perform = perform,
    .errandDue = consider,
    .conditionsChanged = conditionsChanged,
    .kinds = kKinds,
    .expired = expire,
    .processEnds = processEnds,
    .happened = happened,
    .occurred = occurred,
};

bool endsUntold(RunningBoard &board, AppId app)
{
    return board.find(app, taskKind()) &&
           !board.rules().flag(ownNumber(kContinuedProcessing, ToldOfSwipe));
}

void completeContinued(RunningBoard &board, AppId app, std::uint32_t task, bool success)
{
    finish(board, app, task, success ? ErrandStage::Done : ErrandStage::Fails,
           AssertionEnd::GivenBack);
}

void cancelContinued(RunningBoard &board, AppId app, NameId identifier)
{
    dropQueued(board, app, ErrandStage::Cancelled, identifier);
}

} // namespace offstage
