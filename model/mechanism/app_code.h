// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>

#include "model/mechanism/running_board.h"

namespace offstage {

/// Calls app code: at once if the app is ready and its main thread free, else as soon as it is.
/// `serves` is the assertion that the reaction is to complete, 0 for none. Lifecycle callbacks have
/// a watchdog, which is an assertion of kind Callback while they have not returned.
/// `value` is what the callback brings, see record::CodeCalled.
void callApp(RunningBoard &board, AppId app, HookId hook, NameId name = {},
             std::uint32_t serves = 0, std::int64_t value = 0);
/// The same for what has waited while the process was frozen: before everything else (LC-42). It is
/// delivered when the process is ready.
void callAppFirst(RunningBoard &board, AppId app, HookId hook);
/// The assertion of one of these kinds that code which serves `serves` may end: that one, or one
/// that the app has if it serves none or one of another kind. Null once what it serves has ended:
/// the object that left-over code still has does nothing for the next one.
Assertion *servedAssertion(RunningBoard &board, AppId app, std::uint32_t serves,
                           std::initializer_list<AssertionKind> kinds);
/// Delivers what waits for a main thread that is now free.
void deliverPending(RunningBoard &board, AppId app);
/// The app's Work slot is due: a piece of work is done and its reaction goes on.
void workDue(RunningBoard &board, AppId app);

/// Work and timers stop where they are, and go on from there.
void freezeWork(RunningBoard &board, AppId app);
void thawWork(RunningBoard &board, AppId app);

/// The step that the activity is at.
const Action &currentStep(const AppSpec &spec, const Activity &activity);
bool isMainThreadBusy(const Process &process);
/// Whether the scenario says what the app does in this callback.
bool reactsTo(const AppSpec &spec, HookId hook, NameId name);

} // namespace offstage
