// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/mechanism/task_scheduler.h"

#include <algorithm>

#include "model/mechanism/app_code.h"
#include "model/mechanism/continued_processing.h"
#include "model/mechanism/debugger.h"
#include "model/mechanism/decisions.h"
#include "model/mechanism/energy.h"
#include "model/mechanism/life_cycle.h"
#include "model/mechanism/registry.h"
#include "model/mechanism/tables.h"
#include "model/mechanism/task_throttle.h"
#include "model/mechanism/told.h"

namespace offstage {

namespace {

struct Kind {
    AssertionKind assertion;
    BackgroundMode mode;
    ParameterId mostPending;
    ParameterId handlerLimit;
    ParameterId window;
};

Kind kindOf(MechanismId mechanism)
{
    if (mechanism == MechanismId::AppRefresh)
        return {AssertionKind::RefreshTask, BackgroundMode::Fetch, ParameterId::RefreshMostPending,
                ParameterId::RefreshHandlerLimit, ParameterId::RefreshWindow};
    return {AssertionKind::ProcessingTask, BackgroundMode::Processing,
            ParameterId::ProcessingMostPending, ParameterId::ProcessingHandlerLimit,
            ParameterId::ProcessingWindow};
}

void moveRequest(RunningBoard &board, AppId app, const TaskRequest &request, RequestStage stage)
{
    board.record(app, record::RequestMoved{stage, request.mechanism, request.identifier,
                                           request.ordinal, request.earliest});
}

void addRequest(RunningBoard &board, AppId app, TaskRequest request, Duration earliest,
                Duration window)
{
    App &owner = board.app(app);
    request.ordinal = ++owner.requestsMade;
    request.submittedAt = board.now();
    request.earliest = board.now() + earliest;
    request.windowEnd = request.earliest + window;
    request.record = board.record(app, record::RequestMoved{RequestStage::Submitted,
                                                            request.mechanism, request.identifier,
                                                            request.ordinal, request.earliest});
    owner.requests.push_back(request);
    board.touch(app);
}

/// Background fetch is one request without an identifier, which stays until it is withdrawn.
void askForFetches(RunningBoard &board, AppId app, Duration interval)
{
    TaskRequest request;
    request.nextAsk = board.now() + interval;
    addRequest(board, app, request, interval, board.rules().duration(ParameterId::RefreshWindow));
}

ApiResult check(RunningBoard &board, AppId app, MechanismId mechanism, NameId identifier)
{
    const AppSpec &spec = board.spec(app);
    const App &owner = board.app(app);
    const Kind kind = kindOf(mechanism);
    const auto &permitted = spec.permittedIdentifiers;
    if (!spec.declares(kind.mode) ||
        std::find(permitted.begin(), permitted.end(), identifier) == permitted.end())
        return ApiResult::BgTaskNotPermitted;
    // There is no scheduler in the Simulator (SC-24).
    if (!board.phone().device.isBackgroundRefreshOn || !owner.isRefreshAllowed ||
        isSimulator(board.phone()))
        return ApiResult::BgTaskUnavailable;
    const auto others =
        std::count_if(owner.requests.begin(), owner.requests.end(), [&](const TaskRequest &r) {
            return r.mechanism == mechanism && r.identifier != identifier;
        });
    if (others >= board.rules().count(kind.mostPending))
        return ApiResult::BgTaskTooManyPending;
    return ApiResult::Fine;
}

/// The request leaves the list and the app runs for it. A simulated launch proves that the handler
/// works; iOS would not have made it, so it spends nothing of what iOS grants (SC-47; assumed).
void launch(RunningBoard &board, AppId app, std::size_t index, bool isSimulated)
{
    App &owner = board.app(app);
    const TaskRequest request = owner.requests[index];
    owner.requests.erase(owner.requests.begin() + static_cast<std::ptrdiff_t>(index));
    const bool isRefresh = request.mechanism == MechanismId::AppRefresh;
    const Duration runtime =
        isRefresh ? refreshRuntime(board, app, request) : processingRuntime(board, app);
    if (isRefresh && !isSimulated)
        refreshLaunched(board, app);
    else if (!isRefresh && !isSimulated)
        processingLaunched(board, app);
    moveRequest(board, app, request, RequestStage::Launched);
    startProcess(board, app, request.mechanism, false);
    const std::uint32_t task =
        board.take(app, kindOf(request.mechanism).assertion, request.identifier, runtime);
    board.find(app, task)->requiresPower = request.needsPower;
    if (!isRefresh)
        ++board.phone().processingRunning;
    if (isFetch(*board.find(app, task))) {
        askForFetches(board, app, request.earliest - request.submittedAt);
        callApp(board, app, ownHook(kAppRefresh, 0), {}, task);
    } else {
        callApp(board, app, HookId::LaunchHandler, request.identifier, task);
    }
    board.changed(Condition::AppRan | Condition::OtherRan);
}

/// Asks whether the request may be launched now. The app's list of requests may change.
void consider(RunningBoard &board, AppId app, std::size_t index)
{
    App &owner = board.app(app);
    const TaskRequest &request = owner.requests[index];
    RunningBoard::Because because(board, request.record);
    Question question;
    question.mechanism = request.mechanism;
    question.app = app;
    question.ordinal = request.ordinal;
    question.needsPower = request.needsPower;
    question.needsNetwork = request.needsNetwork;
    question.since = request.submittedAt;
    question.earliest = request.earliest;
    question.isPathAllowed = !isHeldByLowDataMode(board.phone());
    question.delayEnds = throttledUntil(board.phone(), app, request.mechanism);
    if (request.mechanism == MechanismId::Processing)
        limitAfterForceQuit(board.phone(), question);
    const Decided decided = decide(board, question, request.identifier);
    RunningBoard::Because decision(board, decided.record);
    board.touch(app);
    if (decided.ruling.mayProceed) {
        launch(board, app, index, false);
        return;
    }
    TaskRequest &refused = owner.requests[index];
    refused.watches = bits(decided.ruling.watches);
    refused.nextAsk = decided.ruling.again == kNever
                          ? kNever
                          : std::max(decided.ruling.again, board.now() + Duration(1));
}

Instant firstAsk(RunningBoard &board, MechanismId mechanism, Duration earliest)
{
    if (mechanism == MechanismId::AppRefresh)
        return board.now() + earliest;
    return board.now() +
           std::max(earliest, board.rules().duration(ParameterId::ProcessingStartDelay));
}

void finish(RunningBoard &board, AppId app, const Assertion &task, bool success, AssertionEnd how)
{
    const MechanismId mechanism =
        task.kind == AssertionKind::RefreshTask ? MechanismId::AppRefresh : MechanismId::Processing;
    const Duration ran = board.now() - task.takenAt;
    const Assertion ended = task;
    if (!board.app(app).process->isDebugged)
        chargeTime(board, app, mechanism, ran);
    if (mechanism == MechanismId::Processing)
        processingEnded(board, app, ended);
    board.changed(Condition::AppRan | Condition::OtherRan);
    board.record(app, record::RequestMoved{success ? RequestStage::Completed : RequestStage::Failed,
                                           mechanism,
                                           ended.name,
                                           0,
                                           {}});
    board.end(app, ended.ordinal, how);
}

} // namespace

void submitTask(RunningBoard &board, AppId caller, MechanismId mechanism,
                const TaskSubmission &submission)
{
    // What an extension submits is its app's, which alone is launched for it (SC-29).
    const AppId host = board.spec(caller).host;
    const AppId app = host.isValid() ? host : caller;
    const ApiResult result = check(board, app, mechanism, submission.identifier);
    const RecordId acted =
        board.record(caller, record::Acted{submission.action, result, submission.identifier,
                                           submission.earliest});
    if (result != ApiResult::Fine)
        return;
    RunningBoard::Because because(board, acted);
    App &owner = board.app(app);
    const auto same =
        std::find_if(owner.requests.begin(), owner.requests.end(),
                     [&](const TaskRequest &r) { return r.identifier == submission.identifier; });
    if (same != owner.requests.end()) {
        moveRequest(board, app, *same, RequestStage::Replaced);
        owner.requests.erase(same);
    }
    TaskRequest request;
    request.mechanism = mechanism;
    request.identifier = submission.identifier;
    request.needsPower = submission.needsPower;
    request.needsNetwork = submission.needsNetwork;
    request.nextAsk = firstAsk(board, mechanism, submission.earliest);
    addRequest(board, app, request, submission.earliest,
               board.rules().duration(kindOf(mechanism).window));
}

void cancelTask(RunningBoard &board, AppId app, NameId identifier)
{
    const RecordId acted =
        board.record(app, record::Acted{ActionId::CancelRequest, ApiResult::Fine, identifier, {}});
    RunningBoard::Because because(board, acted);
    cancelContinued(board, app, identifier);
    App &owner = board.app(app);
    const auto it = std::find_if(owner.requests.begin(), owner.requests.end(),
                                 [&](const TaskRequest &r) { return r.identifier == identifier; });
    if (it == owner.requests.end())
        return;
    moveRequest(board, app, *it, RequestStage::Cancelled);
    owner.requests.erase(it);
    board.touch(app);
}

void completeTask(RunningBoard &board, AppId app, std::uint32_t serves, bool success)
{
    const AssertionKind continued = ownKind(kContinuedProcessing, 0);
    const Assertion *task = servedAssertion(
        board, app, serves, {AssertionKind::RefreshTask, AssertionKind::ProcessingTask, continued});
    const RecordId acted =
        board.record(app, record::Acted{ActionId::SetTaskCompleted,
                                        task ? ApiResult::Fine : ApiResult::NothingToEnd,
                                        task ? task->name : NameId(),
                                        {}});
    RunningBoard::Because because(board, acted);
    if (task && task->kind == continued)
        completeContinued(board, app, task->ordinal, success);
    if (!task || task->kind == continued)
        return;
    const MechanismId mechanism = mechanismOf(task->kind).id;
    finish(board, app, *task, success, AssertionEnd::GivenBack);
    endThrottle(board, app, mechanism);
}

void setFetchInterval(RunningBoard &board, AppId app, const Action &action, bool isNever,
                      Duration interval)
{
    RunningBoard::Because because(board, acted(board, app, action, {}, ApiResult::Fine,
                                               isNever ? Duration::zero() : interval));
    auto &requests = board.app(app).requests;
    const auto former = std::find_if(requests.begin(), requests.end(),
                                     [](const TaskRequest &r) { return !r.identifier.isValid(); });
    if (former != requests.end()) {
        if (!isNever && former->earliest - former->submittedAt == interval)
            return; // most apps say it at every launch
        moveRequest(board, app, *former,
                    isNever ? RequestStage::Cancelled : RequestStage::Replaced);
        requests.erase(former);
        board.touch(app);
    }
    // Without the mode it has no effect; since iOS 13 permitted identifiers switch it off as well.
    const AppSpec &spec = board.spec(app);
    if (!isNever && spec.declares(BackgroundMode::Fetch) &&
        (board.rules().ios < Version{13, 0} || spec.permittedIdentifiers.empty()))
        askForFetches(board, app, interval);
}

bool isFetch(const Assertion &task)
{
    return task.kind == AssertionKind::RefreshTask && !task.name.isValid();
}

bool completeFetch(RunningBoard &board, AppId app, const Action &action, std::uint32_t serves)
{
    const Assertion *task =
        servedAssertion(board, app, serves, {AssertionKind::PushWake, AssertionKind::RefreshTask});
    if (!task || !isFetch(*task))
        return false;
    RunningBoard::Because because(board, acted(board, app, action));
    finish(board, app, *task, true, AssertionEnd::GivenBack);
    endThrottle(board, app, MechanismId::AppRefresh);
    return true;
}

void requestsDue(RunningBoard &board, AppId app, MechanismId mechanism)
{
    for (std::size_t i = 0; i < board.app(app).requests.size(); ++i) {
        TaskRequest &request = board.app(app).requests[i];
        if (request.mechanism != mechanism)
            continue;
        if (request.windowEnd <= board.now()) {
            RunningBoard::Because because(board, request.record);
            request.windowEnd += board.rules().duration(kindOf(mechanism).window);
            moveRequest(board, app, request, RequestStage::Renewed);
        }
        if (request.nextAsk <= board.now()) {
            consider(board, app, i);
            return; // the list may have changed; the slot comes again at this instant
        }
    }
}

void reconsiderRequests(RunningBoard &board, MechanismId mechanism, Condition condition)
{
    for (std::size_t i = 0; i < board.phone().apps.size(); ++i) {
        const AppId app(i);
        for (std::size_t j = 0; j < board.app(app).requests.size();) {
            const TaskRequest &request = board.app(app).requests[j];
            const std::size_t before = board.app(app).requests.size();
            if (request.mechanism == mechanism && isWatched(request.watches, condition))
                consider(board, app, j);
            if (board.app(app).requests.size() >= before)
                ++j; // else it was launched and its place is the next one's
        }
    }
}

void expireTask(RunningBoard &board, AppId app, std::uint32_t ordinal)
{
    Assertion *task = board.find(app, ordinal);
    const MechanismId mechanism = task->kind == AssertionKind::RefreshTask
                                      ? MechanismId::AppRefresh
                                      : MechanismId::Processing;
    if (isFetch(*task) && isOnScreen(board.phone(), app)) {
        finish(board, app, *task, false, AssertionEnd::Expired);
        return;
    }
    if (task->isExpiring || isFetch(*task)) {
        // The handler had its chance and did not complete the task (SC-43); a fetch has none.
        throttle(board, app, mechanism);
        finish(board, app, *task, false, AssertionEnd::Expired);
        endProcess(board, app, ExitReason::TaskNotCompleted);
        return;
    }
    if (!reactsTo(board.spec(app), HookId::ExpirationHandler, task->name)) {
        // Without a handler the task is marked complete and unsuccessful (SC-42).
        throttle(board, app, mechanism);
        finish(board, app, *task, false, AssertionEnd::Expired);
        return;
    }
    task->isExpiring = true;
    task->deadline = board.now() + board.rules().duration(kindOf(mechanism).handlerLimit);
    board.touch(app);
    RunningBoard::Because because(board, task->cause);
    callApp(board, app, HookId::ExpirationHandler, task->name, ordinal);
}

bool simulateTaskLaunch(RunningBoard &board, AppId app, NameId identifier)
{
    const auto &requests = board.app(app).requests;
    const auto it = std::find_if(requests.begin(), requests.end(),
                                 [&](const TaskRequest &r) { return r.identifier == identifier; });
    if (it == requests.end())
        return false;
    launch(board, app, static_cast<std::size_t>(it - requests.begin()), true);
    return true;
}

bool simulateTaskExpiration(RunningBoard &board, AppId app, NameId identifier)
{
    for (const AssertionKind kind : {AssertionKind::RefreshTask, AssertionKind::ProcessingTask}) {
        if (const Assertion *task = board.find(app, kind, identifier)) {
            expireTask(board, app, task->ordinal);
            return true;
        }
    }
    return false;
}

std::vector<std::uint32_t> runningTasks(RunningBoard &board, AppId app, AssertionKind kind)
{
    std::vector<std::uint32_t> tasks;
    if (const auto &process = board.app(app).process) {
        for (const Assertion &assertion : process->assertions) {
            if (assertion.kind == kind)
                tasks.push_back(assertion.ordinal);
        }
    }
    return tasks;
}

void failTasks(RunningBoard &board, AppId app, AssertionKind kind)
{
    for (const std::uint32_t task : runningTasks(board, app, kind))
        finish(board, app, *board.find(app, task), false, AssertionEnd::Dropped);
}

} // namespace offstage
