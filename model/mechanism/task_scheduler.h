// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "model/mechanism/running_board.h"

namespace offstage {

// What app refresh and processing share: BGTaskScheduler (SC-22..SC-44).

/// A request as submitted: its kind of task and what it asks for.
struct TaskSubmission {
    ActionId action{};
    NameId identifier;
    Duration earliest{};
    bool needsPower = false;
    bool needsNetwork = false;
};

/// Checks a request as iOS does and keeps it; the errors are BGTaskScheduler's own. An extension
/// calls for the app that contains it.
void submitTask(RunningBoard &board, AppId caller, MechanismId mechanism,
                const TaskSubmission &submission);
void cancelTask(RunningBoard &board, AppId app, NameId identifier);
/// setTaskCompleted(success:).
void completeTask(RunningBoard &board, AppId app, std::uint32_t serves, bool success);
/// UIApplication.setMinimumBackgroundFetchInterval: background fetch, as before iOS 13. It is a
/// request of app refresh without an identifier.
void setFetchInterval(RunningBoard &board, AppId app, const Action &action, bool isNever,
                      Duration interval);
bool isFetch(const Assertion &task);
/// The completion handler of a fetch; false if the call serves none.
bool completeFetch(RunningBoard &board, AppId app, const Action &action, std::uint32_t serves);
/// Considers the app's pending requests of this mechanism that are due.
void requestsDue(RunningBoard &board, AppId app, MechanismId mechanism);
/// Considers all pending requests of this mechanism whose refusal watches the condition.
void reconsiderRequests(RunningBoard &board, MechanismId mechanism, Condition condition);
/// The time of a running task is up, or (`how`) the system wants it to end: its expiration handler
/// is called; without one it has failed and the app is suspended.
void expireTask(RunningBoard &board, AppId app, std::uint32_t ordinal);

/// The app's running tasks of this kind, by the ordinals of their assertions.
std::vector<std::uint32_t> runningTasks(RunningBoard &board, AppId app, AssertionKind kind);
/// The process ends while its tasks of this kind run: they have failed.
void failTasks(RunningBoard &board, AppId app, AssertionKind kind);

/// Low Data Mode acts as Background App Refresh switched off on that network (disputed).
bool isHeldByLowDataMode(const Phone &phone);
/// BGTaskScheduler throws: no launch handler is registered for the identifier.
void crashWithoutHandler(RunningBoard &board, AppId app, NameId identifier);

/// What a launch of this mechanism's task means for its accounts.
Duration refreshRuntime(RunningBoard &board, AppId app, const TaskRequest &request);
void refreshLaunched(RunningBoard &board, AppId app);
Duration processingRuntime(RunningBoard &board, AppId app);
void processingLaunched(RunningBoard &board, AppId app);
/// How many processing tasks an app that was swiped away has had, and may have.
void limitAfterForceQuit(const Phone &phone, Question &question);
/// Called before the task's assertion ends.
void processingEnded(RunningBoard &board, AppId app, const Assertion &task);

/// Xcode's private calls (SC-47): a pending request is launched, or a running task's time is over,
/// at once and past every policy. False if there is no such request or task.
bool simulateTaskLaunch(RunningBoard &board, AppId app, NameId identifier);
bool simulateTaskExpiration(RunningBoard &board, AppId app, NameId identifier);

} // namespace offstage
