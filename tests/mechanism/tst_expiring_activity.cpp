// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mechanism/story.h"

using namespace offstage;

class TestExpiringActivity : public QObject {
    Q_OBJECT

private slots:
    void tells_data()
    {
        addStories({
            {"holds the process while its block runs", R"(apps:
  c:
    bundle: org.example.c
    reactions:
      sceneDidEnterBackground:
        - performExpiringActivity: {reason: save, length: 10 s}
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
)",
             R"(09:00:30.300 c code expiringActivity "save"
09:00:40.300 c expiring activity "save"
09:00:41.000 c background -> suspended)",
             R"(expiringActivityExpired
process ends)"},
            {"is told when suspension is due, and suspended", R"(apps:
  c:
    bundle: org.example.c
    reactions:
      sceneDidEnterBackground:
        - performExpiringActivity: {reason: save, length: 2 min}
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
)",
             R"(09:01:00.300 c code expiringActivityExpired "save"
09:01:01.000 c background -> suspended)",
             R"(process ends)"},
            {"shares the time of background tasks", R"(apps:
  c:
    bundle: org.example.c
    reactions:
      sceneDidEnterBackground:
        - beginBackgroundTask: a
        - work: 20 s
        - performExpiringActivity: {reason: save, length: 2 min}
        - endBackgroundTask: a
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
)",
             R"(09:00:50.300 c code expiringActivity "save"
09:01:00.300 c code expiringActivityExpired "save")",
             R"(process ends)"},
            {"begun in front it has its time from leaving on", R"(apps:
  c:
    bundle: org.example.c
    reactions:
      sceneDidBecomeActive:
        - performExpiringActivity: {reason: save, length: 9 min}
inputs:
  - {at: 0:10, launch: c}
  - {at: 5:00, home}
)",
             R"(09:05:30.300 c code expiringActivityExpired "save")"},
        });
    }
    void tells() { checkStory(); }
};

QTEST_APPLESS_MAIN(TestExpiringActivity)
#include "tst_expiring_activity.moc"
