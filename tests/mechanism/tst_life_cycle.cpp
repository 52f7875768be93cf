// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mechanism/story.h"

using namespace offstage;

class TestLifeCycle : public QObject {
    Q_OBJECT

private slots:
    void tells_data()
    {
        addStories({
            {"calls back in the order of UIKit", R"(apps:
  c:
    bundle: org.example.c
    in-memory: no
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
  - {at: 1:00, launch: c}
)",
             R"(09:00:10.000 c process 1 starts in front
09:00:11.200 c code didFinishLaunching (1)
c code sceneWillConnect (1)
c code sceneWillEnterForeground (1)
c code sceneDidBecomeActive (1)
09:00:30.000 c code sceneWillResignActive (1)
09:00:30.300 c code sceneDidEnterBackground (1)
09:00:31.100 c background -> suspended
09:01:00.100 c code sceneWillEnterForeground (2)
c code sceneDidBecomeActive (2))",
             R"(didFinishLaunching (2)
sceneWillConnect (2))"},
            {"ends an app that blocks five seconds when it leaves", R"(apps:
  c:
    bundle: org.example.c
    reactions:
      sceneDidEnterBackground:
        - beginBackgroundTask: save
        - block: 6 s
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
)",
             R"(09:00:30.300 c code sceneDidEnterBackground
09:00:35.300 c process ends: watchdog, 0x8badf00d)"},
            {"lets a callback block for four seconds", R"(apps:
  c:
    bundle: org.example.c
    reactions:
      sceneDidEnterBackground:
        - block: 4 s
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
)",
             R"(09:00:34.300 c block done after 4 s
c background -> suspended)",
             R"(process ends)"},
            {"ends a launch after twenty seconds", R"(apps:
  c:
    bundle: org.example.c
    in-memory: no
    reactions:
      didFinishLaunching:
        - block: 30 s
inputs:
  - {at: 0:10, launch: c}
)",
             R"(09:00:30.000 c process ends: watchdog, 0x8badf00d)", R"(sceneDidBecomeActive)"},
            {"ends a transition after ten seconds", R"(apps:
  c:
    bundle: org.example.c
    in-memory: no
    reactions:
      sceneWillResignActive:
        - block: 30 s
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, show: control-center}
)",
             R"(09:00:40.000 c process ends: watchdog, 0x8badf00d)"},
            {"passes through no active state in the background", R"(phone: {locked: yes}
apps:
  c:
    bundle: org.example.c
    background-modes: [remote-notification]
    in-memory: no
    reactions:
      didReceiveRemoteNotification:
        - fetchCompletion: newData
inputs:
  - {at: 0:10, push: c}
)",
             R"(c process 1 starts in the background
c code didFinishLaunching (1)
c code didReceiveRemoteNotification (1)
c background -> suspended)",
             R"(code scene
active)"},
            {"freezes work half done", R"(apps:
  c:
    bundle: org.example.c
    in-memory: no
    reactions:
      didFinishLaunching:
        - work: 60 s
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
  - {at: 5:00, launch: c}
)",
             R"(09:00:31.100 c background -> suspended
09:05:40.200 c work done after 1 min)"},
            {"is in the background until its scene connects", R"(apps:
  c:
    bundle: org.example.c
    in-memory: no
    reactions:
      didFinishLaunching:
        - read: applicationState
      sceneWillConnect:
        - read: applicationState
      sceneDidBecomeActive:
        - read: applicationState
inputs:
  - {at: 0:10, launch: c}
)",
             R"(c reads applicationState = background
c reads applicationState = inactive
c reads applicationState = active)"},
            {"is inactive at once before there were scenes", R"(ios: 12.0
apps:
  c:
    bundle: org.example.c
    sdk: 12.0
    in-memory: no
    reactions:
      didFinishLaunching:
        - read: applicationState
inputs:
  - {at: 0:10, launch: c}
)",
             R"(c reads applicationState = inactive)"},
            {"exits instead of leaving the screen", R"(ios: 12.0
apps:
  c:
    bundle: org.example.c
    sdk: 12.0
    exits-on-suspend: yes
    reactions:
      sceneWillResignActive:
        - beginBackgroundTask: save
      applicationWillTerminate:
        - block: 2 s
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
)",
             R"(09:00:30.000 c code sceneWillResignActive
09:00:30.300 c code applicationWillTerminate
09:00:32.300 c process ends: exits-on-suspend
c inactive -> not running)",
             R"(sceneDidEnterBackground)"},
            {"is suspended since the key is gone", R"(ios: 13.0
apps:
  c:
    bundle: org.example.c
    sdk: 13.0
    exits-on-suspend: yes
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
)",
             R"(09:00:31.100 c background -> suspended)", R"(process ends)"},
        });
    }
    void tells() { checkStory(); }
};

QTEST_APPLESS_MAIN(TestLifeCycle)
#include "tst_life_cycle.moc"
