// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mechanism/story.h"

using namespace offstage;

class TestDeviceActivity : public QObject {
    Q_OBJECT

private slots:
    void tells_data()
    {
        addStories({
            {"calls the monitor at both ends of an interval", R"(length: 20 min
apps:
  p:
    reactions:
      sceneDidBecomeActive 1st:
        - startDeviceActivity: {name: homework, starts: 9 h, length: 15 min, repeats: no}
    extensions:
      device-activity:
        reactions:
          intervalDidStart homework:
            - deviceActivityDone
          intervalDidEnd homework:
            - deviceActivityDone
inputs:
  - {at: 0:10, launch: p}
)",
             R"(code intervalDidStart "homework"
09:15:00.000 p device-activity "homework" #1 is done
code intervalDidEnd "homework")"},
            {"waits until the phone is in use", R"(length: 20 min
apps:
  p:
    reactions:
      sceneDidBecomeActive 1st:
        - startDeviceActivity: {name: homework, starts: 9 h 5 min, length: 15 min}
    extensions:
      device-activity:
        reactions:
          intervalDidStart homework:
            - deviceActivityDone
inputs:
  - {at: 0:10, launch: p}
  - {at: 1:00, lock}
  - {at: 10:00, unlock}
)",
             R"(09:05:00.000 p device-activity "homework" #1 waits
09:10:00
code intervalDidStart "homework")"},
            {"comes once a week if it is longer than a day", R"(length: 8 d
phone: {charger: on}
apps:
  p:
    reactions:
      sceneDidBecomeActive 1st:
        - startDeviceActivity: {name: trip, starts: 9 h, length: 3 d}
    extensions:
      device-activity:
        reactions:
          intervalDidStart:
            - deviceActivityDone
          intervalDidEnd:
            - deviceActivityDone
inputs:
  - {at: 0:10, launch: p}
)",
             R"(09:00:11.200 p device-activity "trip" #1 starts
09:00:00.000 p device-activity "trip" #1 is delivered
09:00:00.000 p device-activity "trip" #1 starts)",
             "waits"},
            {"refuses short intervals and strangers", R"(length: 20 min
apps:
  p:
    reactions:
      sceneDidBecomeActive 1st:
        - startDeviceActivity: {name: a, length: 14 min}
        - startDeviceActivity: {name: b, length: 8 d}
  q:
    permissions: {family-controls: denied}
    reactions:
      sceneDidBecomeActive 1st:
        - startDeviceActivity: {name: c, length: 1 h}
inputs:
  - {at: 0:10, launch: p}
  - {at: 1:00, launch: q}
)",
             R"(intervalTooShort
intervalTooLong
Family Controls not authorized)",
             R"(created)"},
            {"refuses too many", R"(length: 20 min
rules: {device-activity.most_activities: 1}
apps:
  p:
    reactions:
      sceneDidBecomeActive 1st:
        - startDeviceActivity: {name: a, length: 1 h}
        - startDeviceActivity: {name: b, length: 1 h}
        - stopDeviceActivity: a
inputs:
  - {at: 0:10, launch: p}
)",
             R"(excessiveActivities
"a" #1 is cancelled)",
             R"("b" #2)"},
            {"tells of a threshold", R"(length: 20 min
apps:
  p:
    reactions:
      sceneDidBecomeActive 1st:
        - startDeviceActivity: {name: games, length: 23 h}
    extensions:
      device-activity:
        reactions:
          eventDidReachThreshold games:
            - deviceActivityDone
inputs:
  - {at: 0:10, launch: p}
  - {at: 1:00, usage-threshold: {app: p, activity: games}}
)",
             R"(code eventDidReachThreshold "games")"},
        });
    }
    void tells() { checkStory(); }
};

QTEST_APPLESS_MAIN(TestDeviceActivity)
#include "tst_device_activity.moc"
