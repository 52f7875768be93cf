// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mechanism/story.h"

using namespace offstage;

class TestPrewarming : public QObject {
    Q_OBJECT

private slots:
    void tells_data()
    {
        addStories({
            {"since 15.4 it stops before launching", R"(ios: 15.4
apps:
  c:
    bundle: org.example.c
    in-memory: no
    reactions:
      didFinishLaunching:
        - read: ActivePrewarm
inputs:
  - {at: 0:10, prewarm: c}
  - {at: 5:00, launch: c}
)",
             R"(09:00:10.000 c process 1 starts prewarmed, for prewarming
c not running -> prewarmed
09:05:00.600 c code didFinishLaunching (1)
c reads ActivePrewarm = yes
c code sceneDidBecomeActive (1))",
             R"(process 2
suspended)"},
            {"on 15.0 it finishes launching without a scene", R"(ios: 15.0
apps:
  c:
    bundle: org.example.c
    in-memory: no
inputs:
  - {at: 0:10, prewarm: c}
  - {at: 5:00, launch: c}
)",
             R"(09:00:11.200 c code didFinishLaunching (1)
c background -> suspended
09:05:00.100 c code sceneWillConnect (1))",
             R"(didFinishLaunching (2))"},
            {"iOS18 does not, unless field logs are right", R"(ios: 18.0
rules: {prewarming.reaches_launching: on}
phone: {locked: yes, first-unlock: no}
apps:
  c:
    bundle: org.example.c
    reactions:
      didFinishLaunching:
        - readFile: {name: store, class: complete-unless-open}
inputs:
  - {at: 0:10, prewarm: c}
)",
             R"(c readFile "store": NSFileReadNoPermissionError (257))"},
            {"a wake-up goes on with the prewarmed process", R"(phone: {locked: yes}
apps:
  c:
    bundle: org.example.c
    background-modes: [remote-notification]
    reactions:
      didReceiveRemoteNotification:
        - fetchCompletion
inputs:
  - {at: 0:10, prewarm: c}
  - {at: 1:00, push: c}
)",
             R"(c prewarmed -> background
09:01:00.600 c code didFinishLaunching (1)
c code didReceiveRemoteNotification (1)
c background -> suspended)",
             R"(process 2)"},
            {"who was swiped away is not prewarmed", R"(apps:
  c:
    bundle: org.example.c
inputs:
  - {at: 0:10, open-switcher}
  - {at: 0:11, swipe-card: c}
  - {at: 1:00, prewarm: c}
)",
             R"(09:01:00.000 c seen: not-prewarmed)", R"(process 1 starts)"},
            {"memory takes it back", R"(apps:
  c:
    bundle: org.example.c
inputs:
  - {at: 0:10, prewarm: c}
  - {at: 1:00, memory: critical}
)",
             R"(09:01:00.000 c process ends: jetsam)"},
            {"an app in memory is not prewarmed", R"(apps:
  c:
    bundle: org.example.c
    in-memory: yes
inputs:
  - {at: 0:10, prewarm: c}
)",
             R"(prewarm)", R"(starts prewarmed)"},
            {"comes once before a predicted use", R"(start: 2025-11-20 22:00
length: 16 h
apps:
  c:
    bundle: org.example.c
    opened: daily 12:00
  swiped:
    bundle: org.example.swiped
    opened: daily 12:00
    force-quit: yes
)",
             R"(00:00:00.000 c prewarming #1 created
c prewarming: Can Proceed
c process 1 starts prewarmed, for prewarming
swiped prewarming: Absolutely Must Not Proceed, by application
c prewarmed -> inactive)",
             R"(process 2
swiped process 1 starts prewarmed)"},
            {"and not before iOS15", R"(ios: 14.5
start: 2025-11-20 22:00
length: 16 h
apps:
  c:
    bundle: org.example.c
    opened: daily 12:00
)",
             R"(c process 1 starts in front)", R"(prewarm)"},
            {"comes to the most used apps after the first unlock",
             R"(phone: {locked: yes, first-unlock: no}
apps:
  most:
    bundle: org.example.most
    opened: [daily 12:00, daily 15:00, daily 18:00, daily 20:00]
  more:
    bundle: org.example.more
    opened: [daily 12:00, daily 18:00]
  less:
    bundle: org.example.less
    opened: Mon 12:00
inputs:
  - {at: 1:00, unlock}
)",
             R"(09:02:00.000 most process 1 starts prewarmed)", R"(less process)"},
            {"soon after its end a launch is warm", R"(apps:
  c:
    bundle: org.example.c
    in-memory: yes
inputs:
  - {at: 0:10, jetsam: c}
  - {at: 4:00, launch: c}
)",
             R"(09:04:00.000 c process 2 starts in front, warm
09:04:00.600 c code didFinishLaunching)"},
            {"later it is cold", R"(apps:
  c:
    bundle: org.example.c
    in-memory: yes
inputs:
  - {at: 0:10, jetsam: c}
  - {at: 6:00, launch: c}
)",
             R"(c process 2 starts in front, for
09:06:01.200 c code didFinishLaunching)"},
        });
    }
    void tells() { checkStory(); }
};

QTEST_APPLESS_MAIN(TestPrewarming)
#include "tst_prewarming.moc"
