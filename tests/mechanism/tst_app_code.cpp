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
        });
    }
    void tells() { checkStory(); }
};

QTEST_APPLESS_MAIN(TestAppCode)
#include "tst_app_code.moc"
