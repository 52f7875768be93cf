// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mechanism/story.h"

using namespace offstage;

class TestAppCode : public QObject {
    Q_OBJECT

private slots:
    void tells_data()
    {
        addStories({
            {"a crash leaves a report", R"(apps:
  c:
    bundle: org.example.c
    reactions:
      sceneDidBecomeActive:
        - crash
inputs:
  - {at: 0:10, launch: c}
)",
             R"(c process ends: crash
front app = home screen)"},
            {"the second call may differ", R"(apps:
  c:
    bundle: org.example.c
    reactions:
      sceneDidBecomeActive 2nd:
        - crash
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:20, show: control-center}
  - {at: 0:30, dismiss}
)",
             R"(sceneDidBecomeActive (1)
sceneDidBecomeActive (2)
process ends: crash)"},
            {"the watchdog counts the wait for the main thread", R"(apps:
  c:
    bundle: org.example.c
    reactions:
      sceneDidBecomeActive:
        - block: 8 s
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:12, home}
)",
             R"(09:00:17.300 c process ends: watchdog, 0x8badf00d)"},
            {"a counted loop goes round so often", R"(apps:
  c:
    reactions:
      sceneDidBecomeActive:
        - repeat: {times: 3, do: [{work: 1 s}]}
        - crash
inputs:
  - {at: 0:10, launch: c}
)",
             R"(work 1 s
work 1 s
work 1 s
09:00:14.200 c process ends: crash)"},
            {"a loop over a variable ends when its test fails", R"(apps:
  c:
    reactions:
      sceneDidBecomeActive:
        - while: {variable: n, at-most: 1, do: [{add: n}, {block: 100 ms}]}
        - crash
inputs:
  - {at: 0:10, launch: c}
)",
             R"(block 100 ms
block 100 ms
09:00:11.400 c process ends: crash)"},
            {"what is done depends on which call it is", R"(apps:
  c:
    reactions:
      sceneDidBecomeActive:
        - if: {time: 2nd, do: [crash], else: [{work: 2 s}]}
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:20, show: control-center}
  - {at: 0:30, dismiss}
)",
             R"(sceneDidBecomeActive (1)
work 2 s
sceneDidBecomeActive (2)
process ends: crash)"},
            {"a failed call is noticed", R"(apps:
  c:
    reactions:
      sceneDidBecomeActive:
        - endBackgroundTask: never-begun
        - if: {last: failed, do: [crash]}
inputs:
  - {at: 0:10, launch: c}
)",
             "process ends: crash"},
            {"a call that went well is noticed too", R"(apps:
  c:
    reactions:
      sceneDidBecomeActive:
        - beginBackgroundTask: one
        - if: {last: failed, do: [crash], else: [{work: 3 s}]}
inputs:
  - {at: 0:10, launch: c}
)",
             "work 3 s", "crash"},
            {"memory ends with the process, defaults do not", R"(apps:
  c:
    reactions:
      sceneDidBecomeActive:
        - if: {variable: m, at-least: 1, do: [{work: 7 s}]}
        - if: {default: d, at-least: 1, do: [{work: 9 s}]}
        - set: m
        - set: {name: d, in: defaults}
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:20, open-switcher}
  - {at: 0:21, swipe-card: c}
  - {at: 1:00, launch: c}
)",
             R"(process ends: app-switcher
work 9 s)",
             "work 7 s"},
            {"apps of a team share the defaults of their group", R"(apps:
  a:
    team: acme
    reactions:
      sceneDidBecomeActive:
        - set: {name: k, to: 5, in: group}
  b:
    team: acme
    reactions:
      sceneDidBecomeActive:
        - if: {group-default: k, is: 5, do: [crash]}
  c:
    reactions:
      sceneDidBecomeActive:
        - if: {group-default: k, is: 5, do: [{work: 7 s}]}
inputs:
  - {at: 0:10, launch: a}
  - {at: 0:20, launch: c}
  - {at: 0:30, launch: b}
)",
             "b process ends: crash", "work 7 s"},
            {"a delayed block waits for the process, on a clock that does not", R"(apps:
  c:
    reactions:
      sceneDidEnterBackground:
        - after: {wait: 5 s, do: [{work: 2 s}]}
  other: {}
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:15, home}
  - {at: 0:16, launch: other}
  - {at: 0:30, launch: c}
)",
             R"(09:00:16.100 c background -> suspended
09:00:30.100 c work 2 s
09:00:32.100 c work done)"},
            {"an endless loop blocks the main thread until a watchdog looks", R"(apps:
  c:
    reactions:
      sceneDidBecomeActive 2nd:
        - while: {variable: n, is: 0, do: [{work: 0 s}]}
      timerFired:
        - while: {variable: n, is: 0, do: []}
      didFinishLaunching:
        - startTimer: {name: t, after: 5 s}
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
)",
             R"(09:00:16.200 c seen: endless-loop
09:00:35.300 c process ends: watchdog, 0x8badf00d)"},
            {"an endless loop in a callback is ended by its watchdog", R"(apps:
  c:
    reactions:
      sceneDidBecomeActive:
        - while: {variable: n, is: 0, do: [{add: m}]}
inputs:
  - {at: 0:10, launch: c}
)",
             R"(seen: endless-loop
process ends: watchdog, 0x8badf00d)"},
            {"an endless loop on a queue blocks nothing", R"(apps:
  c:
    reactions:
      sceneDidBecomeActive:
        - work: 1 s
        - while: {variable: n, is: 0, do: [{work: 0 s}]}
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
)",
             R"(seen: endless-loop
09:00:31.100 c background -> suspended)",
             "watchdog"},
            {"a callback that brings about itself goes round for ever", R"(apps:
  c:
    permissions: {location-always: allowed}
    reactions:
      didFinishLaunching: [startMonitoringSignificantLocationChanges]
      didUpdateLocations:
        - stopMonitoringSignificantLocationChanges
        - startMonitoringSignificantLocationChanges
inputs:
  - {at: 0:10, launch: c}
)",
             R"(seen: endless-loop
process ends: watchdog, 0x8badf00d)"},
            {"so does one that asks for itself at the same instant", R"(apps:
  c:
    permissions: {notifications: allowed}
    reactions:
      sceneDidBecomeActive: [{scheduleNotification: {title: hello, after: 0 s}}]
      willPresentNotification: [{scheduleNotification: {title: hello, after: 0 s}}]
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
)",
             R"(seen: endless-loop
process ends: watchdog, 0x8badf00d)"},
            {"a callback that ends the process is the last one", R"(apps:
  c:
    background-modes: [bluetooth-central]
    reactions:
      didFinishLaunching 1st:
        - startCentral: {restores: yes}
        - connectPeripheral: door
      didFinishLaunching 2nd:
        - startCentral: {restores: yes}
      willRestoreState: [crash]
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:40, home}
  - {at: 1:00, jetsam: c}
  - {at: 2:00, peripheral: door}
)",
             R"(willRestoreState
process ends: crash)"},
        });
    }
    void tells() { checkStory(); }
};

QTEST_APPLESS_MAIN(TestAppCode)
#include "tst_app_code.moc"
