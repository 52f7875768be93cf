// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mechanism/story.h"

using namespace offstage;

class TestAlarm : public QObject {
    Q_OBJECT

private slots:
    void tells_data()
    {
        addStories({
            {"rings after a force quit, offline and in silent mode", R"(phone: {silent-mode: on}
apps:
  a:
    declares: [alarm-usage-description]
    reactions:
      sceneDidBecomeActive:
        - scheduleAlarm: {name: Tea, after: 5 min}
inputs:
  - {at: 0:10, launch: a}
  - {at: 0:30, open-switcher}
  - {at: 0:31, swipe-card: a}
  - {at: 1:00, airplane-mode: on}
)",
             R"(force-quit flag set
09:05:11.200 a alarm "Tea" #1 is delivered
seen: alarm-rings "Tea")",
             "alarmUpdates"},
            {"rings before the first unlock, in the system's look", R"(apps:
  a:
    declares: [alarm-usage-description]
    reactions:
      sceneDidBecomeActive:
        - scheduleAlarm: {name: Tea, after: 5 min}
inputs:
  - {at: 0:10, launch: a}
  - {at: 1:00, reboot}
)",
             R"(09:05:11.200 a seen: alarm-rings-plainly "Tea")"},
            {"without the key nothing can be scheduled", R"(apps:
  a:
    reactions:
      sceneDidBecomeActive:
        - scheduleAlarm: {name: Tea, after: 5 min}
inputs:
  - {at: 0:10, launch: a}
)",
             "NSAlarmKitUsageDescription is missing", "alarm-rings"},
            {"the first schedule asks, and a no is a no", R"(apps:
  a:
    declares: [alarm-usage-description]
    permissions: {alarms: not-asked}
    reactions:
      sceneDidBecomeActive:
        - scheduleAlarm: {name: Tea, after: 5 min}
inputs:
  - {at: 0:10, launch: a}
)",
             R"(alarms not authorized
seen: alarm-asks)",
             "alarm-rings"},
            {"a button's intent runs in the background for 30 s at most", R"(apps:
  a:
    declares: [alarm-usage-description]
    reactions:
      sceneDidBecomeActive:
        - scheduleAlarm: {name: Tea, after: 3 min, button: in-background}
      stopIntent Tea:
        - setAudioCategory: playback
        - playSound: song
        - work: 1 min
inputs:
  - {at: 0:10, launch: a}
  - {at: 0:30, open-switcher}
  - {at: 0:31, swipe-card: a}
  - {at: 4:00, stop-alarm: a}
)",
             R"(09:04:00
seen: alarm-stops
a process 2 starts in the background, for alarm
code stopIntent
cannotStartPlaying
expired after 30 s
a background -> suspended)",
             "force-quit flag cleared"},
            {"sound can begin there with both kinds of intent", R"(apps:
  a:
    background-modes: [audio]
    declares: [alarm-usage-description]
    reactions:
      sceneDidBecomeActive:
        - scheduleAlarm: {name: Tea, after: 3 min, button: with-audio}
      stopIntent Tea:
        - setAudioCategory: playback
        - playSound: song
        - alarmIntentDone
inputs:
  - {at: 0:10, launch: a}
  - {at: 0:30, open-switcher}
  - {at: 0:31, swipe-card: a}
  - {at: 4:00, stop-alarm: a}
)",
             R"(code stopIntent
a seen: sound-starts)",
             "a background -> suspended"},
            {"and not with one", R"(apps:
  a:
    background-modes: [audio]
    declares: [alarm-usage-description]
    reactions:
      sceneDidBecomeActive:
        - scheduleAlarm: {name: Tea, after: 3 min, button: in-background}
      stopIntent Tea:
        - setAudioCategory: playback
        - playSound: song
        - alarmIntentDone
inputs:
  - {at: 0:10, launch: a}
  - {at: 0:30, open-switcher}
  - {at: 0:31, swipe-card: a}
  - {at: 4:00, stop-alarm: a}
)",
             "560557684", "seen: sound-starts"},
            {"snoozes and rings again", R"(apps:
  a:
    declares: [alarm-usage-description]
    reactions:
      sceneDidBecomeActive:
        - scheduleAlarm: {name: Tea, after: 1 min, snooze: 2 min}
inputs:
  - {at: 0:10, launch: a}
  - {at: 0:20, home}
  - {at: 1:30, snooze-alarm: a}
)",
             R"(09:01:11.200 a seen: alarm-rings
09:01:30.000 a alarm "Tea" #1 waits
09:03:30.000 a seen: alarm-rings)"},
            {"a daily one rings every day", R"(length: 3 d
apps:
  a:
    declares: [alarm-usage-description]
    reactions:
      sceneDidBecomeActive:
        - scheduleAlarm: {name: Up, time-of-day: 6 h 30 min, days: weekdays}
inputs:
  - {at: 0:10, launch: a}
  - {at: 0:20, home}
  - {at: tomorrow 06:31, stop-alarm: a}
)",
             R"(06:30:00.000 a seen: alarm-rings
06:31:00.000 a alarm "Up" #1 waits)"},
            {"one for weekends does not ring on a Friday", R"(length: 1 d
apps:
  a:
    declares: [alarm-usage-description]
    reactions:
      sceneDidBecomeActive:
        - scheduleAlarm: {name: Up, time-of-day: 6 h 30 min, days: weekends}
inputs:
  - {at: 0:10, launch: a}
)",
             R"(alarm "Up" #1 created)", "alarm-rings"},
            {"a countdown needs a Live Activity to show it", R"(apps:
  a:
    declares: [alarm-usage-description]
    reactions:
      sceneDidBecomeActive:
        - scheduleAlarm: {name: Tea, countdown: 3 min}
inputs:
  - {at: 0:10, launch: a}
)",
             R"(seen: alarm-dismissed
alarm "Tea" #1 fails)",
             "alarm-rings"},
            {"a countdown rings at its end", R"(apps:
  a:
    declares: [alarm-usage-description, alarm-live-activity]
    reactions:
      sceneDidBecomeActive:
        - scheduleAlarm: {name: Tea, countdown: 3 min}
      alarmUpdates Tea:
        - setBadge: 1
inputs:
  - {at: 0:10, launch: a}
)",
             R"(seen: alarm-counts-down
09:03:11.200 a seen: alarm-rings
code alarmUpdates)"},
        });
    }
    void tells() { checkStory(); }

    void doesNotExistBeforeIos26()
    {
        QVERIFY(traceOf(QStringLiteral(R"(ios: 25.0
apps:
  a:
    declares: [alarm-usage-description]
    reactions:
      sceneDidBecomeActive:
        - scheduleAlarm: {name: Tea, after: 5 min}
inputs:
  - {at: 0:10, launch: a}
)"))
                    .isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestAlarm)
#include "tst_alarm.moc"
