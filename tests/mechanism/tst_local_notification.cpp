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
            {"repeats by its interval", R"(apps:
  c:
    reactions:
      sceneDidEnterBackground:
        - scheduleNotification: {title: Hello, after: 2 min, repeats: yes}
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
)",
             R"(09:02:30.300 c notification "Hello"
09:04:30.300 c notification "Hello"
09:06:30.300 c notification "Hello")"},
            {"cannot repeat more often than each minute", R"(apps:
  c:
    reactions:
      sceneDidEnterBackground:
        - scheduleNotification: {title: Hello, after: 59 s, repeats: yes}
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
)",
             R"(time interval must be at least 60 if repeating)", R"(notification "Hello" shown)"},
            {"comes at a time of day, again and again", R"(length: 3 d
apps:
  c:
    reactions:
      sceneDidEnterBackground:
        - scheduleNotification: {title: Hello, time-of-day: 6 h 30 min, repeats: yes}
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
)",
             R"(06:30:00.000 c notification "Hello"
06:30:00.000 c notification "Hello"
06:30:00.000 c notification "Hello")"},
            {"waits for a place without app code", R"(apps:
  c:
    reactions:
      sceneDidEnterBackground:
        - scheduleNotification: {title: Buy milk, region: shop}
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
  - {at: 1:00, cross-region: gym}
  - {at: 2:00, cross-region: shop}
  - {at: 3:00, cross-region: shop}
)",
             R"(09:02:00.000 c notification "Buy milk")",
             R"(09:01:00.000 c notification
09:03:00.000 c notification)"},
            {"keeps the 64 soonest only", R"(rules: {notification.most_pending: 1}
apps:
  c:
    reactions:
      sceneDidEnterBackground:
        - scheduleNotification: {title: Late, after: 4 min}
        - scheduleNotification: {title: Soon, after: 2 min}
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
)",
             R"(notification "Soon" shown)", R"(notification "Late" shown)"},
            {"an action runs code in the background", R"(apps:
  c:
    reactions:
      sceneDidEnterBackground:
        - scheduleNotification: {title: Hello, after: 1 min}
      didReceiveNotificationResponse later:
        - work: 2 s
        - notificationResponseDone
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
  - {at: 0:40, open-switcher}
  - {at: 0:41, swipe-card: c}
  - {at: 2:00, notification-action: {app: c, action: later}}
)",
             R"(c process 2 starts in the background, for local-notification
code didReceiveNotificationResponse "later"
notificationResponseDone
notification action "later"
c background -> suspended)",
             "force-quit flag cleared"},
            {"an action whose code never returns has 30 s", R"(apps:
  c:
    reactions:
      sceneDidEnterBackground:
        - scheduleNotification: {title: Hello, after: 1 min}
      didReceiveNotificationResponse later:
        - work: 2 min
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
  - {at: 2:00, notification-action: {app: c, action: later}}
)",
             R"(expired after 30 s
c background -> suspended)"},
            {"an action waits for the first unlock", R"(apps:
  c:
    reactions:
      sceneDidEnterBackground:
        - scheduleNotification: {title: Hello, after: 1 min}
      didReceiveNotificationResponse later:
        - notificationResponseDone
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
  - {at: 1:00, reboot}
  - {at: 3:00, notification-action: {app: c, action: later}}
)",
             R"(first-unlock)", "code didReceiveNotificationResponse"},
            {"goes without a word when it is dismissed", R"(apps:
  c:
    reactions:
      sceneDidEnterBackground:
        - scheduleNotification: {title: Hello, after: 1 min}
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
  - {at: 2:00, dismiss-notification: c}
  - {at: 3:00, tap-notification: c}
)",
             R"(input tap-notification c)", "code didReceiveNotificationResponse"},
            {"a Focus keeps the screen dark, but not for one that may break through",
             R"(phone: {focus: on, locked: yes}
apps:
  c:
    in-memory: yes
    background-modes: [remote-notification]
    declares: [time-sensitive-notifications]
    reactions:
      didReceiveRemoteNotification:
        - scheduleNotification: {title: News, after: 1 min}
        - scheduleNotification: {title: Door, after: 2 min, level: time-sensitive}
        - fetchCompletion
inputs:
  - {at: 0:10, push: c}
)",
             R"(c notification "News" shown
c seen: held-by-focus "News"
c notification "Door" shown
screen on = yes)"},
            {"is not shown to the app in front that does not ask for it", R"(apps:
  c:
    reactions:
      sceneDidBecomeActive:
        - scheduleNotification: {title: Hello, after: 1 min}
inputs:
  - {at: 0:10, launch: c}
)",
             R"(c seen: not-shown-in-front "Hello"
c code willPresentNotification "Hello")",
             R"(notification "Hello" shown)"},
            {"is shown to the app in front that asks for it", R"(apps:
  c:
    reactions:
      sceneDidBecomeActive:
        - scheduleNotification: {title: Hello, after: 1 min}
        - scheduleNotification: {title: World, after: 2 min}
      willPresentNotification Hello:
        - work: 1 s
        - presentNotification
inputs:
  - {at: 0:10, launch: c}
)",
             R"(c code willPresentNotification "Hello"
c presentNotification "Hello"
c notification "Hello" shown
c seen: not-shown-in-front "World")",
             R"(notification "World" shown)"},
            {"can be presented once only", R"(apps:
  c:
    reactions:
      sceneDidBecomeActive:
        - scheduleNotification: {title: Hello, after: 1 min}
      willPresentNotification:
        - presentNotification
        - presentNotification: Hello
inputs:
  - {at: 0:10, launch: c}
)",
             R"(notification "Hello" shown
presentNotification "Hello": nothing to end)"},
            {"before iOS 10 the app in front is told", R"(ios: 9.0
apps:
  c:
    reactions:
      sceneDidBecomeActive:
        - scheduleNotification: {title: Hello, after: 1 min}
      didReceiveLocalNotification Hello:
        - work: 1 s
inputs:
  - {at: 0:10, launch: c}
)",
             R"(c code didReceiveLocalNotification "Hello")", R"(notification "Hello" shown)"},
            {"is not shown once they are denied", R"(length: 1 h
apps:
  c:
    reactions:
      sceneDidEnterBackground:
        - scheduleNotification: {title: Hello, after: 5 min}
        - scheduleNotification: {title: Later, after: 20 min}
        - scheduleNotification: {title: Home, region: home}
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
  - {at: 1:00, permission: {app: c, what: notifications, answer: denied}}
  - {at: 8:00, cross-region: home}
  - {at: 9:00, permission: {app: c, what: notifications, answer: allowed}}
)",
             R"(permission notifications = allowed
c notification "Later" shown)",
             "notification \"Hello\" shown\nnotification \"Home\" shown"},
        });
    }
    void tells() { checkStory(); }
};

QTEST_APPLESS_MAIN(TestLocalNotification)
#include "tst_local_notification.moc"
