// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mechanism/story.h"

using namespace offstage;

class TestIpc : public QObject {
    Q_OBJECT

private slots:
    void tells_data()
    {
        addStories({
            {"a Darwin notification reaches a process that runs", R"(apps:
  a:
    reactions:
      sceneDidBecomeActive:
        - observeDarwin: changed
      sceneDidEnterBackground:
        - beginBackgroundTask: b
        - work: 20 s
        - endBackgroundTask: b
      darwinNotification changed: []
  b:
    reactions:
      sceneDidBecomeActive:
        - postDarwin: changed
        - postDarwin: other
inputs:
  - {at: 0:10, launch: a}
  - {at: 0:20, launch: b}
)",
             R"(b postDarwin "changed"
a code darwinNotification "changed" (1))",
             "nobody-reacts"},
            {"a suspended one hears of it once, when it runs again", R"(apps:
  a:
    reactions:
      sceneDidBecomeActive:
        - observeDarwin: changed
      darwinNotification changed: []
  b:
    reactions:
      sceneDidBecomeActive:
        - postDarwin: changed
        - postDarwin: changed
inputs:
  - {at: 0:10, launch: a}
  - {at: 0:15, home}
  - {at: 0:20, launch: b}
  - {at: 1:00, launch: a}
)",
             R"(09:00:21.200 a seen: nobody-reacts
09:01:00.100 a code darwinNotification "changed" (1))",
             "darwinNotification \"changed\" (2)"},
            {"or not at all", R"(rules: {ipc.delivers_on_resume: off}
apps:
  a:
    reactions:
      sceneDidBecomeActive:
        - observeDarwin: changed
      darwinNotification changed: []
  b:
    reactions:
      sceneDidBecomeActive:
        - postDarwin: changed
inputs:
  - {at: 0:10, launch: a}
  - {at: 0:15, home}
  - {at: 0:20, launch: b}
  - {at: 1:00, launch: a}
)",
             "a seen: nobody-reacts", "code darwinNotification"},
            {"an app that is gone observes nothing", R"(apps:
  a:
    reactions:
      sceneDidBecomeActive:
        - observeDarwin: changed
      darwinNotification changed: []
  b:
    reactions:
      sceneDidBecomeActive:
        - postDarwin: changed
inputs:
  - {at: 0:10, launch: a}
  - {at: 0:15, open-switcher}
  - {at: 0:16, swipe-card: a}
  - {at: 0:20, launch: b}
)",
             "b postDarwin", "nobody-reacts\ncode darwinNotification"},
            {"a link opens the other app and clears its flag", R"(apps:
  a:
    force-quit: yes
    reactions:
      openURLContexts: []
  b:
    reactions:
      sceneDidBecomeActive:
        - openURL: a
inputs:
  - {at: 0:20, launch: b}
)",
             R"(b openURL
a force-quit flag cleared
a code openURLContexts (1))"},
            {"a link from the background opens nothing", R"(apps:
  a: {}
  b:
    reactions:
      sceneDidEnterBackground:
        - openURL: a
inputs:
  - {at: 0:20, launch: b}
  - {at: 0:30, home}
)",
             "b openURL: open(_:) = false", "a process"},
        });
    }
    void tells() { checkStory(); }
};

QTEST_APPLESS_MAIN(TestIpc)
#include "tst_ipc.moc"
