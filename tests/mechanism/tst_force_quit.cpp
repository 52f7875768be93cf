// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mechanism/story.h"

using namespace offstage;

class TestForceQuit : public QObject {
    Q_OBJECT

private slots:
    void tells_data()
    {
        addStories({
            {"an app that is not running is flagged too", R"(apps:
  c:
    bundle: org.example.c
inputs:
  - {at: 0:10, open-switcher}
  - {at: 0:11, swipe-card: c}
)",
             R"(09:00:11.000 c force-quit flag set
c not running -> force-quit)",
             R"(process ends)"},
            {"a suspended app is not told", R"(apps:
  c:
    bundle: org.example.c
    in-memory: yes
inputs:
  - {at: 0:10, open-switcher}
  - {at: 0:11, swipe-card: c}
)",
             R"(process ends: app-switcher, 0xdeadfa11)", R"(code)"},
            {"a running app is told and has five seconds", R"(apps:
  c:
    bundle: org.example.c
    reactions:
      applicationWillTerminate:
        - block: 20 s
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:20, open-switcher}
  - {at: 0:21, swipe-card: c}
)",
             R"(09:00:21.000 c code applicationWillTerminate (1)
c force-quit flag set
09:00:26.000 c process ends: watchdog, 0x8badf00d
c inactive -> force-quit)"},
            {"only a launch by the user clears the flag", R"(phone: {charger: on, locked: no}
apps:
  c:
    bundle: org.example.c
    background-modes: [remote-notification]
inputs:
  - {at: 0:10, open-switcher}
  - {at: 0:11, swipe-card: c}
  - {at: 1:00, push: c}
  - {at: 2:00, reboot}
  - {at: 3:00, unlock}
  - {at: 4:00, launch: c}
)",
             R"(push #1 discarded
09:04:00.000 c force-quit flag cleared)",
             R"(woken)"},
            {"on iOS7 a reboot clears the flag", R"(ios: 7.0
apps:
  c:
    bundle: org.example.c
inputs:
  - {at: 0:10, open-switcher}
  - {at: 0:11, swipe-card: c}
  - {at: 2:00, reboot}
)",
             R"(09:02:00.000 c force-quit flag cleared)"},
            {"on iOS8 a reboot keeps the flag", R"(ios: 8.0
apps:
  c:
    bundle: org.example.c
inputs:
  - {at: 0:10, open-switcher}
  - {at: 0:11, swipe-card: c}
  - {at: 2:00, reboot}
)",
             R"(force-quit flag set)", R"(flag cleared)"},
            {"without a card there is nothing to swipe", R"(apps:
  c:
    bundle: org.example.c
    last-opened: never
inputs:
  - {at: 0:10, open-switcher}
  - {at: 0:11, swipe-card: c}
)",
             R"(input swipe-card c)", R"(flag set)"},
            {"an app opened while it terminates starts anew", R"(apps:
  c:
    bundle: org.example.c
    reactions:
      applicationWillTerminate:
        - block: 4 s
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:20, open-switcher}
  - {at: 0:21, swipe-card: c}
  - {at: 0:22, launch: c}
)",
             R"(process ends: app-switcher
c process 2 starts in front
c code sceneDidBecomeActive)"},
        });
    }
    void tells() { checkStory(); }
};

QTEST_APPLESS_MAIN(TestForceQuit)
#include "tst_force_quit.moc"
