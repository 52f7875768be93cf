// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mechanism/story.h"

using namespace offstage;

class TestMemory : public QObject {
    Q_OBJECT

private slots:
    void tells_data()
    {
        addStories({
            {"over its limit a process ends", R"(apps:
  c:
    bundle: org.example.c
    memory: 100 MB
    reactions:
      sceneDidBecomeActive:
        - allocate: 1800
        - allocate: 150
        - allocate: 100
inputs:
  - {at: 0:10, launch: c}
)",
             R"(c allocate
c code applicationDidReceiveMemoryWarning
c allocate
c process ends: memory-limit)"},
            {"what is given back counts no more", R"(apps:
  c:
    bundle: org.example.c
    memory: 100 MB
    reactions:
      sceneDidBecomeActive:
        - allocate: 1700
        - free: 1700
        - allocate: 1700
inputs:
  - {at: 0:10, launch: c}
)",
             R"(c allocate
c free
c allocate)",
             R"(process ends)"},
            {"another phone has another limit", R"(phone: {memory-limit: 200}
apps:
  c:
    bundle: org.example.c
    memory: 100 MB
    reactions:
      sceneDidBecomeActive:
        - allocate: 120
inputs:
  - {at: 0:10, launch: c}
)",
             R"(c process ends: memory-limit)"},
            {"a growing app takes memory from suspended ones", R"(apps:
  c:
    bundle: org.example.c
    memory: 100 MB
    reactions:
      sceneDidBecomeActive:
        - allocate: 1700
  small:
    bundle: org.example.small
    memory: 100 MB
    in-memory: yes
  large:
    bundle: org.example.large
    memory: 600 MB
    in-memory: yes
inputs:
  - {at: 0:10, launch: c}
)",
             R"(large process ends: jetsam)", R"(small process ends
c process ends)"},
            {"other apps are enough", R"(apps:
  c:
    bundle: org.example.c
    memory: 37 MB
    in-memory: yes
inputs:
  - {at: 0:10, other-apps-use: 1000}
  - {at: 0:20, other-apps-use: 2040}
)",
             R"(09:00:20.000 c process ends: jetsam)"},
            {"who runs is warned, and ends last", R"(apps:
  runs:
    bundle: org.example.runs
    memory: 300 MB
    reactions:
      sceneDidEnterBackground:
        - beginBackgroundTask: a
      backgroundTaskExpired:
        - endBackgroundTask: a
  sleeps:
    bundle: org.example.sleeps
    memory: 60 MB
    in-memory: yes
inputs:
  - {at: 0:10, launch: runs}
  - {at: 0:20, home}
  - {at: 0:30, other-apps-use: 1850}
  - {at: 0:40, other-apps-use: 1900}
)",
             R"(09:00:30.000 sleeps process ends: jetsam
09:00:40.000 runs code applicationDidReceiveMemoryWarning
09:00:40.000 runs code applicationWillTerminate
09:00:40.000 runs process ends: jetsam)"},
            {"who is told may be ended without a word as well", R"(rules:
  memory.tells_running: off
apps:
  c:
    bundle: org.example.c
    memory: 300 MB
    reactions:
      sceneDidEnterBackground:
        - beginBackgroundTask: a
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:20, home}
  - {at: 0:30, other-apps-use: 2040}
)",
             R"(09:00:30.000 c code applicationDidReceiveMemoryWarning
c process ends: jetsam)",
             R"(applicationWillTerminate)"},
            {"who is told has five seconds", R"(apps:
  c:
    bundle: org.example.c
    memory: 300 MB
    reactions:
      sceneDidEnterBackground:
        - beginBackgroundTask: a
      applicationWillTerminate:
        - block: 20 s
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:20, home}
  - {at: 0:30, other-apps-use: 2040}
)",
             R"(09:00:30.000 c code applicationWillTerminate
09:00:35.000 c process ends: jetsam)",
             R"(flag set)"},
            {"who gives enough back goes on", R"(apps:
  c:
    bundle: org.example.c
    memory: 100 MB
    reactions:
      sceneDidBecomeActive:
        - allocate: 900
      sceneDidEnterBackground:
        - beginBackgroundTask: a
      applicationDidReceiveMemoryWarning:
        - free: 900
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:20, home}
  - {at: 0:30, other-apps-use: 1700}
)",
             R"(09:00:30.000 c code applicationDidReceiveMemoryWarning
c free)",
             R"(jetsam)"},
            {"the app in front ends after all others", R"(apps:
  front:
    bundle: org.example.front
    memory: 600 MB
  sleeps:
    bundle: org.example.sleeps
    memory: 100 MB
    in-memory: yes
inputs:
  - {at: 0:10, launch: front}
  - {at: 0:30, other-apps-use: 1420}
  - {at: 0:40, other-apps-use: 1500}
)",
             R"(09:00:30.000 sleeps process ends: jetsam
09:00:40.000 front code applicationDidReceiveMemoryWarning
09:00:40.000 front process ends: jetsam)",
             R"(applicationWillTerminate)"},
            {"nobody on screen ends for an app that starts", R"(phone: {other-apps-use: 1500}
apps:
  front:
    bundle: org.example.front
    memory: 400 MB
  other:
    bundle: org.example.other
    memory: 300 MB
    background-modes: [remote-notification]
    in-memory: no
inputs:
  - {at: 0:10, launch: front}
  - {at: 0:30, push: other}
)",
             R"(other process 1 starts in the background)", R"(process ends: jetsam)"},
            {"jetsam is no force quit", R"(apps:
  c:
    bundle: org.example.c
    background-modes: [remote-notification]
    in-memory: yes
    reactions:
      didReceiveRemoteNotification:
        - fetchCompletion
inputs:
  - {at: 0:30, jetsam: c}
  - {at: 1:00, push: c}
)",
             R"(09:00:30.000 c process ends: jetsam
c process 2 starts in the background, for silent-push)",
             R"(flag set)"},
        });
    }
    void tells() { checkStory(); }
};

QTEST_APPLESS_MAIN(TestMemory)
#include "tst_memory.moc"
