// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mechanism/story.h"

using namespace offstage;

class TestSilentPush : public QObject {
    Q_OBJECT

private slots:
    void tells_data()
    {
        addStories({
            {"left-over code completes nothing of the next push", R"(length: 60 min
rules: {push.not_completed_kills: off}
apps:
  c:
    bundle: org.example.c
    background-modes: [remote-notification]
    reactions:
      didReceiveRemoteNotification 1st:
        - work: 40 s
        - fetchCompletion: newData
      didReceiveRemoteNotification 2nd:
        - work: 20 s
        - fetchCompletion: newData
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
  - {at: 1:00, lock}
  - {at: 2:00, push: c}
  - {at: 3:00, push: c}
)",
             R"(push #1 woken
c push wake #4 expired after 30 s
c background -> suspended
push #2 woken
c work done after 40 s
fetchCompletion: nothing to end
c work done after 20 s
c push wake #6 given back)"},
            {"apns rejects a background push of priority ten", R"(apps:
  c:
    bundle: org.example.c
    background-modes: [remote-notification]
    reactions:
      didReceiveRemoteNotification:
        - work: 2 s
        - fetchCompletion: newData
inputs:
  - {at: 1:00, push: {app: c, priority: 10}}
)",
             R"(push #1 rejected by APNs)", R"(on the device)"},
            {"apns keeps the newest for a phone without network",
             R"(phone: {network: none, locked: yes}
apps:
  c:
    bundle: org.example.c
    background-modes: [remote-notification]
    reactions:
      didReceiveRemoteNotification:
        - work: 2 s
        - fetchCompletion: newData
inputs:
  - {at: 1:00, push: c}
  - {at: 2:00, push: c}
  - {at: 3:00, network: wifi}
)",
             R"(push #1 stored by APNs
push #1 replaced at APNs
push #2 stored by APNs
09:03:00.000 c push #2 on the device
push #2 woken)",
             R"(push #1 on the device)"},
            {"apns drops a push that is now or never", R"(phone: {network: none}
apps:
  c:
    bundle: org.example.c
    background-modes: [remote-notification]
    reactions:
      didReceiveRemoteNotification:
        - work: 2 s
        - fetchCompletion: newData
inputs:
  - {at: 1:00, push: {app: c, expires: 0 s}}
  - {at: 3:00, network: wifi}
)",
             R"(push #1 expired at APNs)", R"(stored)"},
            {"a newer push replaces the held one", R"(length: 30 min
phone: {locked: yes, charger: on}
apps:
  c:
    bundle: org.example.c
    background-modes: [remote-notification]
    reactions:
      didReceiveRemoteNotification:
        - work: 2 s
        - fetchCompletion: newData
inputs:
  - {at: 1:00, push: c}
  - {at: 3:00, push: c}
  - {at: 4:00, push: c}
)",
             R"(push #1 woken
Must Not Proceed, by activity-rate-limit
push #2 held
push #2 replaced by a newer one
push #3 held
09:16:00.000 c push #3 woken)",
             R"(push #2 woken)"},
            {"a force quit discards the held push", R"(length: 30 min
apps:
  c:
    bundle: org.example.c
    background-modes: [remote-notification]
    reactions:
      didReceiveRemoteNotification:
        - work: 2 s
        - fetchCompletion: newData
inputs:
  - {at: 1:00, push: c}
  - {at: 3:00, push: c}
  - {at: 4:00, open-switcher}
  - {at: 4:01, swipe-card: c}
  - {at: 5:00, launch: c}
)",
             R"(push #2 held
09:04:01.000 c push #2 discarded)",
             R"(push #2 delivered
push #2 woken)"},
            {"a force quit of a dead app discards it too", R"(phone: {low-power-mode: on}
apps:
  c:
    bundle: org.example.c
    background-modes: [remote-notification]
    reactions:
      didReceiveRemoteNotification:
        - work: 2 s
        - fetchCompletion: newData
inputs:
  - {at: 1:00, push: c}
  - {at: 4:00, open-switcher}
  - {at: 4:01, swipe-card: c}
  - {at: 5:00, launch: c}
)",
             R"(push #1 held
09:04:01.000 c force-quit flag set
09:04:01.000 c push #1 discarded)",
             R"(delivered)"},
            {"opening the app delivers the held push", R"(phone: {low-power-mode: on}
apps:
  c:
    bundle: org.example.c
    background-modes: [remote-notification]
    reactions:
      didReceiveRemoteNotification:
        - work: 2 s
        - fetchCompletion: newData
inputs:
  - {at: 1:00, push: c}
  - {at: 4:00, launch: c}
)",
             R"(push #1 held
09:04:00.000 c push #1 delivered
c code didReceiveRemoteNotification (1))",
             R"(woken)"},
            {"a push that is not completed ends the app", R"(length: 1 h
phone: {locked: yes, charger: on}
apps:
  c:
    bundle: org.example.c
    background-modes: [remote-notification]
    reactions:
      didReceiveRemoteNotification:
        - work: 5 s
inputs:
  - {at: 1:00, push: c}
  - {at: 17:00, push: c}
)",
             R"(09:01:30.000 c process ends: push-not-completed
push #2 held
09:31:00.000 c push #2 woken)"},
            {"xcode lifts the throttle", R"(apps:
  c:
    background-modes: [remote-notification]
    run-from: xcode
    reactions:
      didReceiveRemoteNotification:
        - work: 2 s
        - fetchCompletion: newData
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
  - {at: 1:00, push: c}
  - {at: 1:10, push: c}
  - {at: 1:20, low-power-mode: on}
  - {at: 1:30, push: c}
)",
             R"(seen: push-without-throttle
push #1 delivered
push #2 delivered
push #3 delivered)",
             R"(held
silent-push: )"},
            {"and nothing is ended under it", R"(apps:
  c:
    background-modes: [remote-notification]
    run-from: xcode
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
  - {at: 1:00, push: c}
)",
             R"(push wake #)", R"(process ends)"},
            {"in front nothing is ended", R"(apps:
  c:
    bundle: org.example.c
    background-modes: [remote-notification]
inputs:
  - {at: 0:10, launch: c}
  - {at: 1:00, push: c}
)",
             R"(push #1 delivered)", R"(process ends)"},
            {"without the mode the app is not told", R"(apps:
  c:
    bundle: org.example.c
    name: C
inputs:
  - {at: 1:00, push: c}
)",
             R"(push #1 not handed to the app)", R"(proceed?)"},
            {"before the first unlock nothing wakes", R"(phone: {locked: yes, first-unlock: no}
apps:
  c:
    bundle: org.example.c
    background-modes: [remote-notification]
    reactions:
      didReceiveRemoteNotification:
        - work: 2 s
        - fetchCompletion: newData
inputs:
  - {at: 1:00, push: c}
  - {at: 3:00, unlock}
)",
             R"(Must Not Proceed, by first-unlock
09:03:00.000 c push #1 woken)"},
            {"a sleeping phone waits until it wakes", R"(length: 2 h
phone: {locked: yes, battery: 80 %}
apps:
  c:
    bundle: org.example.c
    background-modes: [remote-notification]
    reactions:
      didReceiveRemoteNotification:
        - work: 2 s
        - fetchCompletion: newData
inputs:
  - {at: 40:00, push: c}
  - {at: 50:00, wake-screen}
)",
             R"(by device-activity
push #1 held
09:50:00.000 c push #1 woken)"},
            {"with the switch off nothing wakes", R"(phone: {background-refresh: off}
apps:
  c:
    bundle: org.example.c
    background-modes: [remote-notification]
    reactions:
      didReceiveRemoteNotification:
        - work: 2 s
        - fetchCompletion: newData
inputs:
  - {at: 1:00, push: c}
)",
             R"(by background-app-refresh)", R"(woken)"},
            {"with the apps switch off nothing wakes", R"(apps:
  c:
    bundle: org.example.c
    background-modes: [remote-notification]
    background-refresh: off
    reactions:
      didReceiveRemoteNotification:
        - work: 2 s
        - fetchCompletion: newData
inputs:
  - {at: 1:00, push: c}
)",
             R"(by background-app-refresh)", R"(woken)"},
            {"after a reboot everything is held back", R"(length: 30 min
phone: {charger: on}
apps:
  c:
    bundle: org.example.c
    background-modes: [remote-notification]
    reactions:
      didReceiveRemoteNotification:
        - work: 2 s
        - fetchCompletion: newData
inputs:
  - {at: 1:00, reboot}
  - {at: 2:00, unlock}
  - {at: 2:01, lock}
  - {at: 3:00, push: c}
)",
             R"(by thundering-herd
push #1 held
09:06:30.000 c push #1 woken)"},
            {"after a long time without network too", R"(length: 1 h
phone: {charger: on, locked: yes}
apps:
  c:
    bundle: org.example.c
    background-modes: [remote-notification]
    reactions:
      didReceiveRemoteNotification:
        - work: 2 s
        - fetchCompletion: newData
inputs:
  - {at: 1:00, airplane-mode: on}
  - {at: 2:00, push: c}
  - {at: 21:00, airplane-mode: off}
)",
             R"(09:21:00.000 c push #1 on the device
by thundering-herd
09:26:00.000 c push #1 woken)"},
            {"without the method the app sleeps again at once", R"(apps:
  c:
    background-modes: [remote-notification]
inputs:
  - {at: 1:00, push: c}
)",
             R"(push #1 woken
c code didReceiveRemoteNotification
given back after
background -> suspended)",
             R"(process ends)"},
            {"a held push outlives a kill", R"(length: 1 h
phone: {charger: on, locked: yes}
apps:
  c:
    background-modes: [remote-notification]
    reactions:
      didReceiveRemoteNotification:
        - fetchCompletion: newData
inputs:
  - {at: 1:00, push: c}
  - {at: 2:00, push: c}
  - {at: 3:00, jetsam: c}
)",
             R"(push #2 held
process ends: jetsam
push #2 woken)"},
            {"or goes with it, as Apple writes", R"(length: 1 h
rules: {silent-push.kill_discards_held: on}
phone: {charger: on, locked: yes}
apps:
  c:
    background-modes: [remote-notification]
    reactions:
      didReceiveRemoteNotification:
        - fetchCompletion: newData
inputs:
  - {at: 1:00, push: c}
  - {at: 2:00, push: c}
  - {at: 3:00, jetsam: c}
)",
             R"(push #2 held
push #2 discarded)",
             R"(push #2 woken)"},
        });
    }
    void tells() { checkStory(); }
};

QTEST_APPLESS_MAIN(TestSilentPush)
#include "tst_silent_push.moc"
