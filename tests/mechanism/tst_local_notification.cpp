// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mechanism/story.h"

using namespace offstage;

class TestLocalNotification : public QObject {
    Q_OBJECT

private slots:
    void tells_data()
    {
        addStories({
            {"is shown for a force quit app without its code", R"(apps:
  c:
    bundle: org.example.c
    reactions:
      sceneDidEnterBackground:
        - scheduleNotification: {title: Hello, after: 5 min}
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
  - {at: 1:00, open-switcher}
  - {at: 1:01, swipe-card: c}
)",
             R"(force-quit flag set
09:05:30.300 c notification "Hello")",
             R"(didReceiveNotificationResponse)"},
            {"is not allowed without permission", R"(apps:
  c:
    bundle: org.example.c
    notifications: denied
    reactions:
      sceneDidEnterBackground:
        - scheduleNotification: {title: Hello, after: 5 min}
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
)",
             R"(notifications not authorized)", R"(notification "Hello" shown)"},
            {"is shown after the phone is on again", R"(apps:
  c:
    bundle: org.example.c
    reactions:
      sceneDidEnterBackground:
        - scheduleNotification: {title: Hello, after: 1 min}
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
  - {at: 1:20, reboot}
)",
             R"(09:01:20.000 - power = no
09:01:50.000 - power = yes
09:01:50.000 c notification "Hello")"},
        });
    }
    void tells() { checkStory(); }
};

QTEST_APPLESS_MAIN(TestLocalNotification)
#include "tst_local_notification.moc"
