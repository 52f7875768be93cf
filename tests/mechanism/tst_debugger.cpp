// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mechanism/story.h"

using namespace offstage;

class TestDebugger : public QObject {
    Q_OBJECT

private slots:
    void tells_data()
    {
        addStories({
            {"an app run from Xcode is never suspended", R"(length: 40 min
apps:
  c:
    bundle: org.example.c
    run-from: xcode
    reactions:
      sceneDidBecomeActive:
        - startTimer: {name: poll, after: 10 min, repeats: yes}
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
)",
             R"(09:00:10.000 c seen: debugger-attached
09:30:11.200 c timer "poll" fires)",
             R"(suspended)"},
            {"from the home screen it is suspended", R"(length: 40 min
apps:
  c:
    bundle: org.example.c
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
)",
             R"(09:00:31.100 c background -> suspended)", R"(debugger)"},
            {"a debugger lets a leaked task live", R"(apps:
  c:
    bundle: org.example.c
    run-from: xcode
    reactions:
      sceneDidEnterBackground:
        - beginBackgroundTask: a
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
)",
             R"(c takes background task "a")", R"(process ends
time runs)"},
            {"a debugger switches the watchdog off", R"(apps:
  c:
    bundle: org.example.c
    run-from: xcode
    reactions:
      sceneDidEnterBackground:
        - block: 40 s
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
)",
             R"(09:01:10.300 c block done after 40 s)", R"(process ends)"},
            {"a task that is not completed ends nobody under the debugger", R"(apps:
  c:
    bundle: org.example.c
    background-modes: [fetch]
    permitted-identifiers: [sync]
    run-from: xcode
    reactions:
      sceneDidBecomeActive:
        - submitRefresh: {identifier: sync}
      launchHandler sync:
        - work: 5 min
      expirationHandler sync:
        - work: 1 min
inputs:
  - {at: 0:10, launch: c}
  - {at: 1:00, simulate-launch: {app: c, identifier: sync}}
  - {at: 1:05, simulate-expiration: {app: c, identifier: sync}}
)",
             R"(09:01:05.000 c code expirationHandler "sync"
c app-refresh "sync" failed
c seen: end-prevented)",
             R"(process ends)"},
            {"memory knows no debugger", R"(apps:
  c:
    bundle: org.example.c
    run-from: xcode
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
  - {at: 1:00, jetsam: c}
)",
             R"(09:01:00.000 c process ends: jetsam)"},
            {"attached later it wakes, detached it is suspended", R"(apps:
  c:
    bundle: org.example.c
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
  - {at: 1:00, attach-debugger: c}
  - {at: 2:00, detach-debugger: c}
)",
             R"(c suspended -> background
09:02:00.000 c background -> suspended)"},
            {"a simulated launch asks nobody", R"(apps:
  c:
    bundle: org.example.c
    background-modes: [fetch]
    permitted-identifiers: [sync]
    run-from: xcode
    reactions:
      sceneDidBecomeActive:
        - submitRefresh: {identifier: sync, earliest: 8 h}
      launchHandler sync:
        - setTaskCompleted
inputs:
  - {at: 0:10, launch: c}
  - {at: 1:00, simulate-launch: {app: c, identifier: sync}}
)",
             R"(09:01:00.000 c app-refresh "sync" launched
09:01:00.000 c code launchHandler "sync"
c app-refresh "sync" completed)",
             R"(proceed)"},
            {"a simulated expiration is the end of the time", R"(apps:
  c:
    bundle: org.example.c
    background-modes: [fetch]
    permitted-identifiers: [sync]
    run-from: xcode
    reactions:
      sceneDidBecomeActive:
        - submitRefresh: {identifier: sync}
      launchHandler sync:
        - work: 1 min
      expirationHandler sync:
        - setTaskCompleted: no
inputs:
  - {at: 0:10, launch: c}
  - {at: 1:00, simulate-launch: {app: c, identifier: sync}}
  - {at: 1:05, simulate-expiration: {app: c, identifier: sync}}
)",
             R"(09:01:05.000 c code expirationHandler "sync"
c app-refresh "sync" failed)"},
            {"a simulated launch needs the debugger and a request", R"(apps:
  c:
    bundle: org.example.c
    background-modes: [fetch]
    permitted-identifiers: [sync]
    reactions:
      sceneDidBecomeActive:
        - submitRefresh: {identifier: sync, earliest: 8 h}
inputs:
  - {at: 0:10, launch: c}
  - {at: 1:00, simulate-launch: {app: c, identifier: sync}}
  - {at: 2:00, attach-debugger: c}
  - {at: 3:00, simulate-launch: {app: c, identifier: other}}
)",
             R"(09:01:00.000 c seen: simulation-ignored "sync"
09:03:00.000 c seen: simulation-ignored "other")",
             R"(launchHandler)"},
            {"the simulator neither suspends nor schedules", R"(phone: {simulator: on}
apps:
  c:
    bundle: org.example.c
    background-modes: [fetch]
    permitted-identifiers: [sync]
    reactions:
      sceneDidEnterBackground:
        - submitRefresh: {identifier: sync}
        - block: 30 s
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
)",
             R"(BGTaskScheduler.Error.unavailable (1)
09:01:00.300 c block done after 30 s)",
             R"(suspended
process ends)"},
        });
    }
    void tells() { checkStory(); }
};

QTEST_APPLESS_MAIN(TestDebugger)
#include "tst_debugger.moc"
