// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mechanism/story.h"

using namespace offstage;

class TestSystemNotification : public QObject {
    Q_OBJECT

private slots:
    void tells_data()
    {
        addStories({
            {"a suspended app gets one of each kind", R"(apps:
  c:
    bundle: org.example.c
    in-memory: yes
    reactions:
      orientationDidChange:
        - work: 100 ms
      batteryLevelDidChange:
        - work: 100 ms
inputs:
  - {at: 1:00, system-notification: orientation}
  - {at: 1:01, system-notification: orientation}
  - {at: 1:02, system-notification: battery-level}
  - {at: 1:03, battery: 50 %}
  - {at: 1:04, system-notification: locale}
  - {at: 2:00, launch: c}
)",
             R"(09:02:00.100 c code batteryLevelDidChange (1)
09:02:00.100 c code orientationDidChange (1)
09:02:00.100 c code sceneWillEnterForeground (1))",
             R"(orientationDidChange (2)
currentLocaleDidChange)"},
            {"a running app gets each of them", R"(apps:
  c:
    bundle: org.example.c
    reactions:
      significantTimeChange:
        - work: 100 ms
inputs:
  - {at: 0:10, launch: c}
  - {at: 1:00, system-notification: significant-time}
  - {at: 2:00, system-notification: {kind: significant-time}}
)",
             R"(09:01:00.000 c code significantTimeChange (1)
09:02:00.000 c code significantTimeChange (2))"},
            {"what the app did not live to see is gone", R"(apps:
  c:
    bundle: org.example.c
    in-memory: yes
    reactions:
      orientationDidChange:
        - work: 100 ms
inputs:
  - {at: 1:00, system-notification: orientation}
  - {at: 1:30, jetsam: c}
  - {at: 2:00, launch: c}
)",
             R"(c process 2 starts)", R"(code orientationDidChange)"},
        });
    }
    void tells() { checkStory(); }
};

QTEST_APPLESS_MAIN(TestSystemNotification)
#include "tst_system_notification.moc"
