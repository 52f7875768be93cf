// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/mechanism/app_code.h"

#include <algorithm>
#include <array>
#include <utility>

#include "model/mechanism/app_variables.h"
#include "model/mechanism/cpu_monitor.h"
#include "model/mechanism/energy.h"
#include "model/mechanism/flow.h"
#include "model/mechanism/life_cycle.h"
#include "model/mechanism/registry.h"
#include "model/mechanism/tables.h"
#include "model/mechanism/told.h"
#include "model/phone/flow.h"

namespace offstage {

namespace {

constexpr std::array kWorkFields = {
    Field{"length", FieldType::Time, true, 0, {}, "how long it takes while the process runs"},
    Field{"kilobytes", FieldType::Count, false, 0, {}, "data moved over the network"},
};
constexpr std::array kBlockFields = {
    Field{"length", FieldType::Time, true, 0, {}, "how long the main thread is blocked"},
};
constexpr std::array<std::string_view, 3> kScopes = {"memory", "defaults", "group"};
constexpr std::array kSetFields = {
    Field{"name", FieldType::Name, true, 0, {}, "the variable"},
    Field{"to", FieldType::Count, false, 1, {}, "its value from now on"},
    Field{"in", FieldType::Choice, false, 0, kScopes,
          "the process's memory, UserDefaults, or those of the app group"},
};
constexpr std::array kAddFields = {
    Field{"name", FieldType::Name, true, 0, {}, "the variable"},
    Field{"by", FieldType::Count, false, 1, {}, "how much is added"},
    kSetFields[2],
};
enum { Set, Add, Read };
// The words of the values are known once all mechanisms are: the registry fills them in.
constexpr std::array kReadFields = {
    Field{"value", FieldType::Choice, true, 0, {}, "which value"},
    Field{"name", FieldType::Name, false, -1, {}, "of what, for a value that there are several of"},
    Field{"into", FieldType::Name, false, -1, {}, "the variable that keeps it"},
};
constexpr std::array kWords = {
    ActionWord{ActionId::Work, "Task { ... }", "work on a queue; the callback has returned",
               kWorkFields},
    ActionWord{ActionId::Block, "Thread.sleep(forTimeInterval:)",
               "work on the main thread; the callback has not returned", kBlockFields},
    ActionWord{ActionId::Crash, "fatalError()", "the process crashes", {}},
    ActionWord{.swift = "count = 1",
               .meaning = "the app remembers a number",
               .fields = kSetFields,
               .word = "set"},
    ActionWord{.swift = "count += 1",
               .meaning = "the app adds to a number that it remembers",
               .fields = kAddFields,
               .word = "add"},
    ActionWord{.swift = "let value = ...",
               .meaning = "reads a value of the system",
               .fields = kReadFields,
               .word = "read"},
};
constexpr std::array kValues = {
    ValueWord{"variable", "count", Quantity::Number, {}},
    ValueWord{"default", "UserDefaults.standard.integer(forKey:)", Quantity::Number, {}},
    ValueWord{"group-default", "UserDefaults(suiteName:).integer(forKey:)", Quantity::Number, {}},
};
constexpr std::array kNotices = {
    NoticeWord{"endless-loop", "The app's code goes round in a loop without end", true},
};

/// How long a callback may block the main thread before the watchdog ends the app; kForever where
/// no watchdog of its own watches it.
Duration watchdogOf(const RunningBoard &board, HookId hook)
{
    switch (hook) {
    case HookId::SceneDidEnterBackground:
        return board.rules().duration(ParameterId::WatchdogDidEnterBackground);
    case HookId::ApplicationWillTerminate:
        return board.rules().duration(ParameterId::WatchdogWillTerminate);
    case HookId::SceneWillConnect: // a scene is created in front only (LC-28)
        return board.rules().duration(ParameterId::WatchdogLaunch);
    case HookId::SceneWillEnterForeground:
    case HookId::SceneDidBecomeActive:
    case HookId::SceneWillResignActive:
        return board.rules().duration(ParameterId::WatchdogTransition);
    case HookId::DidFinishLaunching: // watched by the launch itself
    case HookId::ApplicationDidReceiveMemoryWarning:
    case HookId::DidReceiveRemoteNotification:
    case HookId::BackgroundTaskExpired:
    case HookId::LaunchHandler:
    case HookId::ExpirationHandler:
    case HookId::TimerFired:
    case HookId::DidReceiveNotificationResponse:
    default: // a mechanism's own callbacks have its own deadlines
        return kForever;
    }
}

bool isStillThere(RunningBoard &board, AppId app, std::uint32_t process)
{
    return board.app(app).process && board.app(app).process->number == process;
}

/// Whether the call that was just made was told to have returned an error.
bool failed(RunningBoard &board, AppId app, ActionId action, std::size_t since)
{
    const std::vector<Record> &records = board.output().records;
    for (std::size_t i = since; i < records.size(); ++i) {
        const auto *call = std::get_if<record::Acted>(&records[i].payload);
        if (call && records[i].app == app && call->action == action)
            return call->result != ApiResult::Fine;
    }
    return false;
}

/// Runs a reaction's steps until one takes time (false) or none is left (true). The activity is
/// passed by value because a step can change the process's list of activities.
bool runSteps(RunningBoard &board, AppId app, Activity &activity)
{
    const std::vector<Action> &steps = board.spec(app).reactions[activity.reaction].actions;
    const std::uint32_t process = board.app(app).process->number;
    while (activity.step < steps.size()) {
        if (isEndless(board, activity)) {
            // It never comes back to its callback, and the watchdog of that may end the app.
            notice(board, app, ownNotice(kAppCode, 0));
            activity.blocksMain = !activity.isOnQueue;
            activity.remaining = kForever;
            activity.dueAt = kNever;
            return false;
        }
        const Action &step = steps[activity.step];
        if (isFlow(step.id)) {
            if (!follow(board, app, activity))
                return true;
            continue;
        }
        const bool isCompute = step.id == computeAction();
        if (step.id == ActionId::Work || step.id == ActionId::Block || isCompute) {
            activity.blocksMain = isCompute ? step.flag(2) : step.id == ActionId::Block;
            activity.isOnQueue = activity.isOnQueue || !activity.blocksMain;
            activity.hasFailed = false;
            activity.remaining = step.duration(0);
            activity.dueAt = board.now() + activity.remaining;
            board.record(app, record::Acted{step.id, ApiResult::Fine, {}, activity.remaining});
            return false;
        }
        ++activity.step;
        const std::size_t told = board.output().records.size();
        const Mechanism &mechanism = mechanismOf(step.id);
        mechanism.perform(board, app, step, activity.serves);
        activity.hasFailed = failed(board, app, step.id, told);
        if (!isStillThere(board, app, process))
            return true;
    }
    return true;
}

/// Runs an activity and keeps it if it does not finish at once. `limit` is that of the callback
/// that it belongs to; one that has returned has none any more, however long the code that it left
/// behind blocks the main thread (LC-28).
void run(RunningBoard &board, AppId app, Activity activity, Duration limit)
{
    const std::uint32_t process = board.app(app).process->number;
    const bool isDone = runSteps(board, app, activity);
    if (!isStillThere(board, app, process))
        return;
    if (isDone || !activity.blocksMain) {
        board.end(app, activity.callback, AssertionEnd::GivenBack);
        activity.callback = 0;
    } else if (activity.callback == 0 && limit != kForever) {
        activity.callback = board.take(app, AssertionKind::Callback, {}, limit);
    }
    if (!isDone)
        board.app(app).process->activities.push_back(activity);
}

void deliver(RunningBoard &board, AppId app, const PendingCall &call)
{
    RunningBoard::Because because(board, call.cause);
    App &owner = board.app(app);
    const auto place = static_cast<std::size_t>(call.hook);
    if (owner.calls.size() <= place)
        owner.calls.resize(place + 1);
    const std::uint16_t nth = ++owner.calls[place];
    const RecordId called =
        board.record(app, record::CodeCalled{call.hook, call.name, nth, call.value});
    RunningBoard::Because code(board, called);
    const std::vector<Reaction> &reactions = board.spec(app).reactions;
    const bool isAgainAndAgain = isCalledEndlessly(board, *owner.process);
    std::uint32_t watchdog = call.assertion;
    for (std::size_t i = 0; i < reactions.size(); ++i) {
        const Reaction &reaction = reactions[i];
        if (reaction.hook != call.hook || (reaction.name.isValid() && reaction.name != call.name) ||
            (reaction.nth != 0 && reaction.nth != nth) || !owner.process)
            continue;
        Activity activity;
        activity.reaction = static_cast<std::uint16_t>(i);
        activity.callback = std::exchange(watchdog, 0);
        activity.cause = called;
        activity.serves = call.serves;
        activity.nth = nth;
        activity.brought = call.value;
        if (isAgainAndAgain)
            makeEndless(board, activity);
        run(board, app, activity, watchdogOf(board, call.hook));
    }
    if (watchdog != 0)
        board.end(app, watchdog, AssertionEnd::GivenBack);
    if (owner.process)
        codeReturned(board, app, call.hook);
}

void remember(RunningBoard &board, AppId app, const Action &action)
{
    const NameId name = action.name(0);
    const auto scope = static_cast<VariableScope>(action.count(2));
    std::int64_t value = action.count(1);
    if (action.id == ownAction(kAppCode, Add))
        value += seenVariable(board.phone(), app, scope, name);
    keepVariable(board, app, scope, name, value);
    acted(board, app, action, name);
}

std::int64_t read(const Phone &phone, AppId app, std::size_t own, NameId name)
{
    return seenVariable(phone, app, static_cast<VariableScope>(own), name);
}

void happened(RunningBoard &board, AppId app, Happening what)
{
    if (what == Happening::Deleted)
        board.app(app).defaults.clear();
}

void perform(RunningBoard &board, AppId app, const Action &action, std::uint32_t)
{
    if (action.id == ownAction(kAppCode, Read)) {
        const auto what = static_cast<ValueId>(action.count(0));
        const std::int64_t value = readValue(board.phone(), app, what, action.name(1));
        board.record(app, record::ValueRead{what, action.name(1), value});
        if (action.name(2).isValid())
            setVariable(board, app, VariableScope::Memory, action.name(2), value);
        return;
    }
    if (action.id != ActionId::Crash) {
        remember(board, app, action);
        return;
    }
    const RecordId cause = board.record(app, record::Acted{action.id, ApiResult::Fine, {}, {}});
    RunningBoard::Because because(board, cause);
    endProcess(board, app, ExitReason::Crash);
}

} // namespace

const Mechanism kAppCode = {
    .id = MechanismId::AppCode,
    .actions = kWords,
    .values = kValues,
    .notices = kNotices,
    .perform = perform,
    .slot = AppSlot::Work,
    .due = workDue,
    .happened = happened,
    .read = read,
};

const Action &currentStep(const AppSpec &spec, const Activity &activity)
{
    return spec.reactions[activity.reaction].actions[activity.step];
}

bool isMainThreadBusy(const Process &process)
{
    return std::any_of(process.activities.begin(), process.activities.end(),
                       [](const Activity &a) { return a.blocksMain; });
}

bool reactsTo(const AppSpec &spec, HookId hook, NameId name)
{
    return std::any_of(spec.reactions.begin(), spec.reactions.end(), [&](const Reaction &r) {
        return r.hook == hook && (!r.name.isValid() || r.name == name);
    });
}

void callApp(RunningBoard &board, AppId app, HookId hook, NameId name, std::uint32_t serves,
             std::int64_t value)
{
    if (!board.app(app).process || board.app(app).process->isEnding)
        return; // what it was called for before has ended it
    Process &process = *board.app(app).process;
    PendingCall call{hook, name, 0, serves, value, board.cause()};
    const bool isReady =
        process.phase != ProcessPhase::Launching && process.isRunning && process.readyAt == kNever;
    if (isReady && process.pending.empty() && !isMainThreadBusy(process)) {
        deliver(board, app, call);
        return;
    }
    if (isReady && !board.find(app, AssertionKind::Launch)) {
        // The main thread is busy: the watchdog counts the wait as well. A launch has its own.
        if (const Duration limit = watchdogOf(board, hook); limit != kForever)
            call.assertion = board.take(app, AssertionKind::Callback, {}, limit);
    }
    board.app(app).process->pending.push_back(call);
    board.touch(app);
}

Assertion *servedAssertion(RunningBoard &board, AppId app, std::uint32_t serves,
                           std::initializer_list<AssertionKind> kinds)
{
    Assertion *served = board.find(app, serves);
    const bool hasEnded = serves != 0 && !served;
    const auto isOne = [&](AssertionKind kind) { return served && served->kind == kind; };
    if (hasEnded || std::any_of(kinds.begin(), kinds.end(), isOne))
        return served;
    for (const AssertionKind kind : kinds) {
        if (Assertion *other = board.find(app, kind))
            return other;
    }
    return nullptr;
}

void callAppFirst(RunningBoard &board, AppId app, HookId hook)
{
    auto &pending = board.app(app).process->pending;
    pending.insert(pending.begin(), PendingCall{hook, {}, 0, 0, 0, board.cause()});
    board.touch(app);
}

void deliverPending(RunningBoard &board, AppId app)
{
    while (board.app(app).process) {
        Process &process = *board.app(app).process;
        if (process.pending.empty() || isMainThreadBusy(process) || !process.isRunning)
            return;
        const PendingCall call = process.pending.front();
        process.pending.erase(process.pending.begin());
        deliver(board, app, call);
    }
}

void workDue(RunningBoard &board, AppId app)
{
    Process &process = *board.app(app).process;
    const auto it = std::find_if(process.activities.begin(), process.activities.end(),
                                 [&](const Activity &a) { return a.dueAt <= board.now(); });
    if (it == process.activities.end())
        return;
    Activity activity = *it;
    process.activities.erase(it);
    const Reaction &reaction = board.spec(app).reactions[activity.reaction];
    RunningBoard::Because because(board, activity.cause);
    if (!std::exchange(activity.isDelayed, false)) {
        const Action &step = reaction.actions[activity.step];
        board.record(app, record::WorkEnded{step.id, step.duration(0)});
        if (step.id == ActionId::Work)
            chargeData(board, app, step.count(1));
        ++activity.step;
    }
    activity.blocksMain = false;
    activity.dueAt = kNever;
    const HookId hook = reaction.hook;
    run(board, app, activity, kForever);
    deliverPending(board, app);
    if (board.app(app).process)
        codeReturned(board, app, hook);
    board.touch(app);
}

void freezeWork(RunningBoard &board, AppId app)
{
    for (Activity &activity : board.app(app).process->activities) {
        if (activity.dueAt != kNever && !activity.isDelayed) {
            activity.remaining = std::max(Duration(0), activity.dueAt - board.now());
            activity.dueAt = kNever;
        }
    }
}

void thawWork(RunningBoard &board, AppId app)
{
    for (Activity &activity : board.app(app).process->activities) {
        if (activity.dueAt == kNever && activity.remaining != kForever)
            activity.dueAt = board.now() + activity.remaining;
    }
}

} // namespace offstage
