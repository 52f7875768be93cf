// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mechanism/story.h"

using namespace offstage;

class TestAppEnds : public QObject {
    Q_OBJECT

private slots:
    void tells_data()
    {
        addStories({
            {"an update ends a suspended app without a callback", R"(apps:
  c:
    bundle: org.example.c
    background-modes: [remote-notification]
    in-memory: yes
    reactions:
      didReceiveRemoteNotification:
        - fetchCompletion
inputs:
  - {at: 0:30, update-app: c}
  - {at: 1:00, push: c}
)",
             R"(09:00:30.000 c process ends: update
c process 2 starts in the background, for silent-push)",
             R"(applicationWillTerminate
flag set)"},
            {"a crash is no force quit", R"(apps:
  c:
    bundle: org.example.c
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, crash: c}
)",
             R"(09:00:30.000 c process ends: crash)", R"(flag set)"},
            {"a suspended app cannot crash", R"(apps:
  c:
    bundle: org.example.c
    in-memory: yes
inputs:
  - {at: 0:30, crash: c}
)",
             R"(09:00:30.000 c seen: no-code-to-crash)", R"(process ends)"},
            {"exit ends the process", R"(apps:
  c:
    bundle: org.example.c
    reactions:
      sceneDidEnterBackground:
        - exit
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
)",
             R"(09:00:30.300 c process ends: called-exit)"},
            {"a deleted app does nothing until it is installed again", R"(apps:
  c:
    bundle: org.example.c
    background-modes: [remote-notification]
    reactions:
      sceneDidEnterBackground:
        - scheduleNotification: {title: Come back, after: 1 min}
      didReceiveRemoteNotification:
        - fetchCompletion
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:20, home}
  - {at: 0:30, delete-app: c}
  - {at: 1:00, push: c}
  - {at: 1:10, launch: c}
  - {at: 1:20, crash: c}
  - {at: 3:00, reinstall-app: c}
  - {at: 4:00, push: c}
  - {at: 5:00, launch: c}
  - {at: 5:30, home}
  - {at: 6:00, push: c}
)",
             R"(09:00:30.000 c process ends: deleted
push #1 rejected by APNs
push #2 rejected by APNs
09:05:00.000 c process 2 starts in front, for
push #3 woken)",
             R"(09:01:20.300
process ends: crash)"},
            {"a changed camera permission ends the app", R"(apps:
  c:
    bundle: org.example.c
    in-memory: yes
inputs:
  - {at: 0:30, permission: {app: c, what: microphone, answer: denied}}
  - {at: 1:00, permission: {app: c, what: camera, answer: denied}}
)",
             R"(09:01:00.000 c process ends: privacy-change)"},
            {"so does one of contacts, calendars or reminders", R"(apps:
  c:
    bundle: org.example.c
    permissions: {contacts: allowed, reminders: denied}
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:20, home}
  - {at: 0:30, permission: {app: c, what: contacts, answer: denied}}
  - {at: 0:40, launch: c}
  - {at: 0:50, permission: {app: c, what: calendars, answer: denied}}
  - {at: 1:00, launch: c}
  - {at: 1:10, permission: {app: c, what: reminders, answer: allowed}}
)",
             R"(09:00:30.000 c process ends: privacy-change
09:00:50.000 c process ends: privacy-change
09:01:10.000 c process ends: privacy-change)"},
            {"the answer to a prompt does not", R"(apps:
  c:
    bundle: org.example.c
    permissions: {photos: not-asked}
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, permission: {app: c, what: photos, answer: allowed}}
)",
             R"(photos)", R"(process ends)"},
            {"a full disk ends what is suspended", R"(apps:
  c:
    bundle: org.example.c
    in-memory: yes
  front:
    bundle: org.example.front
inputs:
  - {at: 0:10, launch: front}
  - {at: 0:20, disk: low}
  - {at: 0:30, disk: full}
)",
             R"(09:00:30.000 c process ends: disk-space, 0xbaddd15c)", R"(front process ends)"},
            {"heat ends what runs out of sight", R"(apps:
  c:
    bundle: org.example.c
    reactions:
      sceneDidEnterBackground:
        - beginBackgroundTask: a
  front:
    bundle: org.example.front
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:20, launch: front}
  - {at: 0:30, thermal: serious}
  - {at: 0:35, thermal: critical}
)",
             R"(09:00:35.000 c process ends: thermal, 0xc00010ff)", R"(front process ends)"},
            {"an app reads its state and the switch", R"(phone: {low-power-mode: on}
apps:
  c:
    bundle: org.example.c
    reactions:
      didFinishLaunching:
        - read: backgroundRefreshStatus
      sceneDidBecomeActive:
        - read: applicationState
        - read: backgroundTimeRemaining
      sceneWillResignActive:
        - read: applicationState
      sceneDidEnterBackground:
        - beginBackgroundTask: a
        - work: 10 s
        - read: applicationState
        - read: {value: backgroundTimeRemaining, into: left}
        - read: backgroundRefreshStatus
        - endBackgroundTask: a
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
  - {at: 0:35, background-refresh: off}
)",
             R"(c reads backgroundRefreshStatus = available
c reads applicationState = active
c reads backgroundTimeRemaining = no limit
c reads applicationState = inactive
c reads applicationState = background
c reads backgroundTimeRemaining = 20 s
c reads backgroundRefreshStatus = denied)"},
        });
    }
    void tells() { checkStory(); }
};

QTEST_APPLESS_MAIN(TestAppEnds)
#include "tst_app_ends.moc"
