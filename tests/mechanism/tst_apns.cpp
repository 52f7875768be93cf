// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mechanism/story.h"

using namespace offstage;

class TestApns : public QObject {
    Q_OBJECT

private slots:
    void tells_data()
    {
        addStories({
            {"a background push of priority one is not handed over",
             R"(apps:
  c:
    background-modes: [remote-notification]
    reactions:
      didReceiveRemoteNotification:
        - work: 2 s
        - fetchCompletion: newData
inputs:
  - {at: 1:00, push: {app: c, priority: 1}}
)",
             R"(push #1 accepted by APNs
push #1 on the device
push #1 not handed to the app)",
             R"(proceed?)"},
            {"before iOS 13 any priority will do",
             R"(ios: 12.0
apps:
  c:
    background-modes: [remote-notification]
    reactions:
      didReceiveRemoteNotification:
        - work: 2 s
        - fetchCompletion: newData
inputs:
  - {at: 1:00, push: {app: c, priority: 10}}
)",
             R"(push #1 accepted by APNs
push #1 woken)",
             R"(rejected)"},
            {"the refusal says why",
             R"(apps:
  c:
    background-modes: [remote-notification]
    reactions:
      didReceiveRemoteNotification:
        - work: 2 s
        - fetchCompletion: newData
inputs:
  - {at: 1:00, push: {app: c, priority: 10}}
)",
             R"(push #1 rejected by APNs
seen: push-refused-for-priority, 10)"},
            {"four kilobytes are taken",
             R"(apps:
  c:
    background-modes: [remote-notification]
    reactions:
      didReceiveRemoteNotification:
        - work: 2 s
        - fetchCompletion: newData
inputs:
  - {at: 1:00, push: {app: c, size: 4 kB}}
)",
             R"(push #1 woken)", R"(rejected)"},
            {"five kilobytes are refused",
             R"(apps:
  c:
    background-modes: [remote-notification]
    reactions:
      didReceiveRemoteNotification:
        - work: 2 s
        - fetchCompletion: newData
inputs:
  - {at: 1:00, push: {app: c, size: 5 kB}}
)",
             R"(push #1 rejected by APNs
seen: push-refused-for-size, 5)",
             R"(on the device)"},
            {"only an alert is shown without code",
             R"(apps:
  c:
    background-modes: [remote-notification]
    reactions:
      didReceiveRemoteNotification:
        - work: 2 s
        - fetchCompletion: newData
inputs:
  - {at: 1:00, push: {app: c, type: alert, priority: 10, content-available: no}}
)",
             R"(push #1 on the device
notification shown
push #1 not handed to the app)",
             R"(code)"},
            {"an alert with content is shown and wakes",
             R"(apps:
  c:
    background-modes: [remote-notification]
    reactions:
      didReceiveRemoteNotification:
        - work: 2 s
        - fetchCompletion: newData
inputs:
  - {at: 1:00, push: {app: c, type: alert, content-available: yes}}
)",
             R"(notification shown
push #1 woken
code didReceiveRemoteNotification)"},
            {"an alert is shown with the refresh switch off",
             R"(phone: {background-refresh: off}
apps:
  c:
    background-modes: [remote-notification]
    reactions:
      didReceiveRemoteNotification:
        - work: 2 s
        - fetchCompletion: newData
inputs:
  - {at: 1:00, push: {app: c, type: alert, content-available: yes}}
)",
             R"(notification shown
by background-app-refresh)",
             R"(woken)"},
            {"an alert is shown after a force quit",
             R"(apps:
  c:
    background-modes: [remote-notification]
    force-quit: yes
inputs:
  - {at: 1:00, push: {app: c, type: alert, content-available: yes}}
)",
             R"(notification shown
by application)",
             R"(woken)"},
            {"without permission nothing is shown",
             R"(apps:
  c:
    notifications: denied
    background-modes: [remote-notification]
    reactions:
      didReceiveRemoteNotification:
        - work: 2 s
        - fetchCompletion: newData
inputs:
  - {at: 1:00, push: {app: c, type: alert, priority: 10, content-available: no}}
)",
             R"(push #1 on the device)", R"(notification shown)"},
            {"focus keeps an alert off the screen",
             R"(phone: {focus: on, locked: yes}
apps:
  c:
    background-modes: [remote-notification]
    reactions:
      didReceiveRemoteNotification:
        - work: 2 s
        - fetchCompletion: newData
inputs:
  - {at: 1:00, push: {app: c, type: alert, priority: 10, content-available: no}}
)",
             R"(notification shown
seen: held-by-focus)",
             R"(screen on = yes)"},
            {"a time-sensitive alert breaks through",
             R"(phone: {focus: on, locked: yes}
apps:
  c:
    declares: [time-sensitive-notifications]
    background-modes: [remote-notification]
    reactions:
      didReceiveRemoteNotification:
        - work: 2 s
        - fetchCompletion: newData
inputs:
  - {at: 1:00, push: {app: c, type: alert, priority: 10, content-available: no, interruption: time-sensitive}}
)",
             R"(notification shown
screen on = yes)",
             R"(held-by-focus)"},
            {"not without the capability",
             R"(phone: {focus: on, locked: yes}
apps:
  c:
    background-modes: [remote-notification]
    reactions:
      didReceiveRemoteNotification:
        - work: 2 s
        - fetchCompletion: newData
inputs:
  - {at: 1:00, push: {app: c, type: alert, priority: 10, content-available: no, interruption: time-sensitive}}
)",
             R"(seen: held-by-focus)", R"(screen on = yes)"},
            {"a stored push expires by itself",
             R"(length: 2 h
phone: {network: none}
apps:
  c:
    background-modes: [remote-notification]
    reactions:
      didReceiveRemoteNotification:
        - work: 2 s
        - fetchCompletion: newData
inputs:
  - {at: 1:00, push: {app: c, expires: 1 h}}
  - {at: 1:30:00, network: wifi}
)",
             R"(push #1 stored by APNs
10:01:00.000 c push #1 expired at APNs)",
             R"(on the device)"},
            {"nothing is stored for longer than 30 days",
             R"(length: 40 d
phone: {network: none}
apps:
  c:
    background-modes: [remote-notification]
    reactions:
      didReceiveRemoteNotification:
        - work: 2 s
        - fetchCompletion: newData
inputs:
  - {at: 1:00, push: {app: c, expires: 60 d}}
  - {at: 35 d, network: wifi}
)",
             R"(push #1 stored by APNs
push #1 expired at APNs)",
             R"(on the device)"},
            {"a phone that is off gets the newest at its start",
             R"(phone: {locked: yes}
apps:
  c:
    background-modes: [remote-notification]
    reactions:
      didReceiveRemoteNotification:
        - work: 2 s
        - fetchCompletion: newData
inputs:
  - {at: 1:00, reboot}
  - {at: 1:05, push: {app: c, type: alert, priority: 10, content-available: no}}
  - {at: 1:10, push: {app: c, type: alert, priority: 10, content-available: no}}
  - {at: 1:15, push: {app: c, type: alert, priority: 10, content-available: no}}
)",
             R"(push #1 stored by APNs
push #1 replaced at APNs
push #2 replaced at APNs
09:01:30.000 c push #3 on the device
notification shown)",
             R"(push #1 on the device
push #2 on the device)"},
            {"low power mode stores an alert for a dark phone",
             R"(length: 20 min
phone: {low-power-mode: on, locked: yes}
apps:
  c:
    background-modes: [remote-notification]
    reactions:
      didReceiveRemoteNotification:
        - work: 2 s
        - fetchCompletion: newData
inputs:
  - {at: 1:00, push: {app: c, type: alert, priority: 10, content-available: no}}
  - {at: 10:00, low-power-mode: off}
)",
             R"(push #1 stored by APNs
seen: push-stored-for-power
09:10:00.000 c push #1 on the device
notification shown)"},
            {"its screen brings it too",
             R"(length: 20 min
phone: {low-power-mode: on, locked: yes}
apps:
  c:
    background-modes: [remote-notification]
    reactions:
      didReceiveRemoteNotification:
        - work: 2 s
        - fetchCompletion: newData
inputs:
  - {at: 1:00, push: {app: c, type: alert, priority: 10, content-available: no}}
  - {at: 10:00, wake-screen}
)",
             R"(push #1 stored by APNs
09:10:00.000 c push #1 on the device)"},
            {"a phone in use gets it at once",
             R"(phone: {low-power-mode: on}
apps:
  c:
    background-modes: [remote-notification]
    reactions:
      didReceiveRemoteNotification:
        - work: 2 s
        - fetchCompletion: newData
inputs:
  - {at: 1:00, push: {app: c, type: alert, priority: 10, content-available: no}}
)",
             R"(push #1 on the device)", R"(stored)"},
            {"the switch of the dispute lets it through",
             R"(phone: {low-power-mode: on, locked: yes}
rules: {silent-push.low_power_stores: off}
apps:
  c:
    background-modes: [remote-notification]
    reactions:
      didReceiveRemoteNotification:
        - work: 2 s
        - fetchCompletion: newData
inputs:
  - {at: 1:00, push: {app: c, type: alert, priority: 10, content-available: no}}
)",
             R"(push #1 on the device)", R"(stored)"},
            {"priority five waits for a sleeping phone",
             R"(length: 2 h
phone: {locked: yes}
apps:
  c:
    background-modes: [remote-notification]
    reactions:
      didReceiveRemoteNotification:
        - work: 2 s
        - fetchCompletion: newData
inputs:
  - {at: 40:00, push: {app: c, type: alert, priority: 5}}
)",
             R"(push #1 stored by APNs
10:10:00.000 c push #1 on the device)"},
            {"a push of priority ten brings it along",
             R"(length: 2 h
phone: {locked: yes}
apps:
  c:
    background-modes: [remote-notification]
    reactions:
      didReceiveRemoteNotification:
        - work: 2 s
        - fetchCompletion: newData
  d: {}
inputs:
  - {at: 40:00, push: {app: c, type: alert, priority: 5}}
  - {at: 45:00, push: {app: d, type: alert, priority: 10, content-available: no}}
)",
             R"(push #1 stored by APNs
09:45:00.000 d notification shown
09:45:00.000 c push #1 on the device)"},
            {"a collapse id replaces what is shown",
             R"(apps:
  c:
    background-modes: [remote-notification]
    reactions:
      didReceiveRemoteNotification:
        - work: 2 s
        - fetchCompletion: newData
inputs:
  - {at: 1:00, push: {app: c, type: alert, priority: 10, content-available: no, collapse: score}}
  - {at: 2:00, push: {app: c, type: alert, priority: 10, content-available: no, collapse: score}}
  - {at: 3:00, tap-notification: c}
  - {at: 4:00, home}
  - {at: 5:00, tap-notification: c}
)",
             R"(notification "score" shown
notification "score" shown
code didReceiveNotificationResponse "score" (1))",
             R"(didReceiveNotificationResponse "score" (2))"},
            {"an app that was never opened has no token", R"(apps:
  c:
    background-modes: [remote-notification]
    last-opened: never
inputs:
  - {at: 1:00, push: c}
  - {at: 2:00, push: {app: c, type: alert}}
  - {at: 3:00, launch: c}
  - {at: 4:00, home}
  - {at: 5:00, push: {app: c, type: alert}}
)",
             R"(push #1 rejected by APNs
c seen: push-refused-for-token
push #2 rejected by APNs
push #3 accepted by APNs
notification shown)"},
        });
    }
    void tells() { checkStory(); }
};

QTEST_APPLESS_MAIN(TestApns)
#include "tst_apns.moc"
