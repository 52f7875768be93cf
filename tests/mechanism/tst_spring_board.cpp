// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mechanism/story.h"

using namespace offstage;

class TestSpringBoard : public QObject {
    Q_OBJECT

private slots:
    void tells_data()
    {
        addStories({
            {"a banner call changes nothing", R"(apps:
  c:
    bundle: org.example.c
inputs:
  - {at: 0:10, launch: c}
  - {at: 1:00, call: banner}
  - {at: 1:30, end-call}
)",
             R"(overlay = banner)", R"(sceneWillResignActive)"},
            {"a full screen call makes inactive", R"(apps:
  c:
    bundle: org.example.c
inputs:
  - {at: 0:10, launch: c}
  - {at: 1:00, call}
  - {at: 1:30, end-call}
)",
             R"(09:01:00.000 c code sceneWillResignActive (1)
09:01:30.000 c code sceneDidBecomeActive (2))",
             R"(sceneDidEnterBackground)"},
            {"control center makes inactive", R"(apps:
  c:
    bundle: org.example.c
inputs:
  - {at: 0:10, launch: c}
  - {at: 1:00, show: control-center}
  - {at: 1:30, dismiss}
)",
             R"(09:01:00.000 c code sceneWillResignActive (1)
09:01:30.000 c code sceneDidBecomeActive (2))",
             R"(sceneDidEnterBackground)"},
            {"the lock takes the app to the background", R"(apps:
  c:
    bundle: org.example.c
inputs:
  - {at: 0:10, launch: c}
  - {at: 1:00, lock}
  - {at: 3:00, unlock}
)",
             R"(locked = yes
09:01:00.000 c code sceneWillResignActive (1)
c code sceneDidEnterBackground (1)
09:01:10.000 - class A key = no
09:03:00.100 c code sceneDidBecomeActive (2))"},
            {"a push wakes the cpu but not the screen", R"(phone: {locked: yes, battery: 80 %}
apps:
  c:
    bundle: org.example.c
    background-modes: [remote-notification]
    reactions:
      didReceiveRemoteNotification:
        - work: 2 s
        - fetchCompletion: newData
inputs:
  - {at: 5:00, push: c}
)",
             R"(CPU asleep = yes
09:05:00.000 - CPU asleep = no
suspended
CPU asleep = yes)",
             R"(screen on = yes)"},
            {"coming back stops the auto lock", R"(apps:
  c:
    bundle: org.example.c
inputs:
  - {at: 1:00, user: away}
  - {at: 1:10, user: at-phone}
)",
             R"(user = away)", R"(locked = yes)"},
            {"an unattended phone locks itself", R"(apps:
  c:
    bundle: org.example.c
inputs:
  - {at: 1:00, user: away}
)",
             R"(09:01:30.000 - locked = yes)"},
        });
    }
    void tells() { checkStory(); }
};

QTEST_APPLESS_MAIN(TestSpringBoard)
#include "tst_spring_board.moc"
