// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mechanism/story.h"

using namespace offstage;

class TestLiveActivity : public QObject {
    Q_OBJECT

private slots:
    void tells_data()
    {
        addStories({
            {"it is started in front and holds nothing",
             R"(apps:
  c:
    declares: [live-activities]
    reactions:
      sceneDidBecomeActive:
        - startActivity: Order
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
)",
             R"(live-activity "Order" #1 created
seen: activity-shown "Order"
background -> suspended)",
             R"(takes Live)"},
            {"not from the background",
             R"(apps:
  c:
    background-modes: [remote-notification]
    declares: [live-activities]
    reactions:
      didReceiveRemoteNotification:
        - startActivity: Order
        - fetchCompletion
inputs:
  - {at: 2:00, push: c}
)",
             R"(ActivityAuthorizationError.visibility)", R"(created)"},
            {"an intent that is made for it may start one", R"(apps:
  c:
    in-memory: yes
    declares: [live-activities, live-activity-intent]
    reactions:
      performIntent:
        - startActivity: Order
        - intentDone
inputs:
  - {at: 2:00, run-intent: {app: c, intent: order}}
)",
             R"(live-activity "Order" #1 created)", R"(visibility)"},
            {"another one may not", R"(apps:
  c:
    in-memory: yes
    declares: [live-activities]
    reactions:
      performIntent:
        - startActivity: Order
        - intentDone
inputs:
  - {at: 2:00, run-intent: {app: c, intent: order}}
)",
             R"(ActivityAuthorizationError.visibility)", R"(created)"},
            {"it allows location while it is active", R"(length: 30 min
apps:
  c:
    background-modes: [location]
    permissions: {location-always: denied}
    declares: [live-activities]
    reactions:
      sceneDidBecomeActive:
        - liveUpdates
        - startActivity: Walk
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:40, home}
  - {at: 5:00, move: {distance: 300, length: 3 min}}
  - {at: 10:00, dismiss-activity: c}
  - {at: 12:00, move: {distance: 300, length: 3 min}}
)",
             R"(09:05:00.601 c suspended -> background
seen: activity-removed)",
             R"(09:12:00.601 c suspended -> background)"},
            {"not without the key",
             R"(apps:
  c:
    reactions:
      sceneDidBecomeActive:
        - startActivity: Order
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
)",
             R"(ActivityAuthorizationError.unsupported)", R"(created)"},
            {"not if it is denied",
             R"(apps:
  c:
    permissions: {live-activities: denied}
    declares: [live-activities]
    reactions:
      sceneDidBecomeActive:
        - startActivity: Order
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
)",
             R"(ActivityAuthorizationError.denied)", R"(created)"},
            {"five at once",
             R"(apps:
  c:
    declares: [live-activities]
    reactions:
      sceneDidBecomeActive:
        - startActivity: Order 0
        - startActivity: Order 1
        - startActivity: Order 2
        - startActivity: Order 3
        - startActivity: Order 4
        - startActivity: Order 5
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
)",
             R"(live-activity "Order 4" #5 created
ActivityAuthorizationError.targetMaximumExceeded)"},
            {"it is active for 8 h and stays for 4",
             R"(length: 14 h
apps:
  c:
    declares: [live-activities]
    reactions:
      sceneDidBecomeActive:
        - startActivity: Order
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
)",
             R"(09:00:10.000 c
live-activity "Order" #1 expires
seen: activity-ended
live-activity "Order" #1 is done
seen: activity-removed)"},
            {"the user dismisses it",
             R"(apps:
  c:
    declares: [live-activities]
    reactions:
      sceneDidBecomeActive:
        - startActivity: Order
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
  - {at: 2:00, dismiss-activity: c}
)",
             R"(live-activity "Order" #1 is cancelled
seen: activity-removed)"},
            {"taking the permission away removes it",
             R"(apps:
  c:
    declares: [live-activities]
    reactions:
      sceneDidBecomeActive:
        - startActivity: Order
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
  - {at: 2:00, permission: {app: c, what: live-activities, answer: denied}}
)",
             R"(seen: activity-removed)"},
            {"fifteen urgent updates an hour",
             R"(length: 2 h
apps:
  c:
    declares: [live-activities]
    reactions:
      sceneDidBecomeActive:
        - startActivity: Order
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
  - {at: 2:00, live-activity-push: {app: c, priority: 10}}
  - {at: 3:00, live-activity-push: {app: c, priority: 10}}
  - {at: 4:00, live-activity-push: {app: c, priority: 10}}
  - {at: 5:00, live-activity-push: {app: c, priority: 10}}
  - {at: 6:00, live-activity-push: {app: c, priority: 10}}
  - {at: 7:00, live-activity-push: {app: c, priority: 10}}
  - {at: 8:00, live-activity-push: {app: c, priority: 10}}
  - {at: 9:00, live-activity-push: {app: c, priority: 10}}
  - {at: 10:00, live-activity-push: {app: c, priority: 10}}
  - {at: 11:00, live-activity-push: {app: c, priority: 10}}
  - {at: 12:00, live-activity-push: {app: c, priority: 10}}
  - {at: 13:00, live-activity-push: {app: c, priority: 10}}
  - {at: 14:00, live-activity-push: {app: c, priority: 10}}
  - {at: 15:00, live-activity-push: {app: c, priority: 10}}
  - {at: 16:00, live-activity-push: {app: c, priority: 10}}
  - {at: 17:00, live-activity-push: {app: c, priority: 10}}
  - {at: 1:10:00, live-activity-push: c}
)",
             R"(live-activity-updates = 15
by mechanism-limit
seen: activity-push-throttled
live-activity-updates = 0
10:10:00.000 c seen: activity-updated)",
             R"(live-activity-updates = 16)"},
            {"more with frequent updates",
             R"(length: 2 h
apps:
  c:
    declares: [live-activities, frequent-updates]
    reactions:
      sceneDidBecomeActive:
        - startActivity: Order
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
  - {at: 2:00, live-activity-push: {app: c, priority: 10}}
  - {at: 3:00, live-activity-push: {app: c, priority: 10}}
  - {at: 4:00, live-activity-push: {app: c, priority: 10}}
  - {at: 5:00, live-activity-push: {app: c, priority: 10}}
  - {at: 6:00, live-activity-push: {app: c, priority: 10}}
  - {at: 7:00, live-activity-push: {app: c, priority: 10}}
  - {at: 8:00, live-activity-push: {app: c, priority: 10}}
  - {at: 9:00, live-activity-push: {app: c, priority: 10}}
  - {at: 10:00, live-activity-push: {app: c, priority: 10}}
  - {at: 11:00, live-activity-push: {app: c, priority: 10}}
  - {at: 12:00, live-activity-push: {app: c, priority: 10}}
  - {at: 13:00, live-activity-push: {app: c, priority: 10}}
  - {at: 14:00, live-activity-push: {app: c, priority: 10}}
  - {at: 15:00, live-activity-push: {app: c, priority: 10}}
  - {at: 16:00, live-activity-push: {app: c, priority: 10}}
  - {at: 17:00, live-activity-push: {app: c, priority: 10}}
)",
             R"(live-activity-updates = 16)", R"(throttled)"},
            {"unless the user refuses them",
             R"(length: 2 h
apps:
  c:
    permissions: {frequent-live-activity-updates: denied}
    declares: [live-activities, frequent-updates]
    reactions:
      sceneDidBecomeActive:
        - startActivity: Order
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
  - {at: 2:00, live-activity-push: {app: c, priority: 10}}
  - {at: 3:00, live-activity-push: {app: c, priority: 10}}
  - {at: 4:00, live-activity-push: {app: c, priority: 10}}
  - {at: 5:00, live-activity-push: {app: c, priority: 10}}
  - {at: 6:00, live-activity-push: {app: c, priority: 10}}
  - {at: 7:00, live-activity-push: {app: c, priority: 10}}
  - {at: 8:00, live-activity-push: {app: c, priority: 10}}
  - {at: 9:00, live-activity-push: {app: c, priority: 10}}
  - {at: 10:00, live-activity-push: {app: c, priority: 10}}
  - {at: 11:00, live-activity-push: {app: c, priority: 10}}
  - {at: 12:00, live-activity-push: {app: c, priority: 10}}
  - {at: 13:00, live-activity-push: {app: c, priority: 10}}
  - {at: 14:00, live-activity-push: {app: c, priority: 10}}
  - {at: 15:00, live-activity-push: {app: c, priority: 10}}
  - {at: 16:00, live-activity-push: {app: c, priority: 10}}
  - {at: 17:00, live-activity-push: {app: c, priority: 10}}
)",
             R"(seen: activity-push-throttled)", R"(live-activity-updates = 16)"},
            {"priority five costs nothing",
             R"(length: 1 h
apps:
  c:
    declares: [live-activities]
    reactions:
      sceneDidBecomeActive:
        - startActivity: Order
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
  - {at: 2:00, live-activity-push: {app: c, priority: 5}}
  - {at: 3:00, live-activity-push: {app: c, priority: 5}}
  - {at: 4:00, live-activity-push: {app: c, priority: 5}}
  - {at: 5:00, live-activity-push: {app: c, priority: 5}}
  - {at: 6:00, live-activity-push: {app: c, priority: 5}}
  - {at: 7:00, live-activity-push: {app: c, priority: 5}}
  - {at: 8:00, live-activity-push: {app: c, priority: 5}}
  - {at: 9:00, live-activity-push: {app: c, priority: 5}}
  - {at: 10:00, live-activity-push: {app: c, priority: 5}}
  - {at: 11:00, live-activity-push: {app: c, priority: 5}}
  - {at: 12:00, live-activity-push: {app: c, priority: 5}}
  - {at: 13:00, live-activity-push: {app: c, priority: 5}}
  - {at: 14:00, live-activity-push: {app: c, priority: 5}}
  - {at: 15:00, live-activity-push: {app: c, priority: 5}}
  - {at: 16:00, live-activity-push: {app: c, priority: 5}}
  - {at: 17:00, live-activity-push: {app: c, priority: 5}}
  - {at: 18:00, live-activity-push: {app: c, priority: 5}}
  - {at: 19:00, live-activity-push: {app: c, priority: 5}}
  - {at: 20:00, live-activity-push: {app: c, priority: 5}}
  - {at: 21:00, live-activity-push: {app: c, priority: 5}}
)",
             R"(seen: activity-updated)", R"(live-activity-updates)"},
            {"and waits for the screen",
             R"(length: 1 h
apps:
  c:
    declares: [live-activities]
    reactions:
      sceneDidBecomeActive:
        - startActivity: Order
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
  - {at: 1:00, lock}
  - {at: 2:00, live-activity-push: {app: c, priority: 5}}
  - {at: 9:00, wake-screen}
)",
             R"(seen: activity-push-waits
09:09:00.000 c seen: activity-updated)"},
            {"a push ends it",
             R"(apps:
  c:
    declares: [live-activities]
    reactions:
      sceneDidBecomeActive:
        - startActivity: Order
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
  - {at: 2:00, live-activity-push: {app: c, event: end}}
  - {at: 3:00, live-activity-push: c}
)",
             R"(seen: activity-ended
seen: activity-push-lost)"},
            {"a push starts one and the app runs for its token",
             R"(apps:
  c:
    declares: [live-activities]
    reactions:
      sceneDidBecomeActive:
        - startActivity: Order
      pushTokenUpdates:
        - work: 1 s
inputs:
  - {at: 2:00, live-activity-start: {app: c, name: Second}}
)",
             R"(live-activity "Second"
seen: activity-shown "Second"
code pushTokenUpdates "Second"
background -> suspended)"},
            {"also after a force quit",
             R"(apps:
  c:
    force-quit: yes
    declares: [live-activities]
    reactions:
      sceneDidBecomeActive:
        - startActivity: Order
inputs:
  - {at: 2:00, live-activity-start: {app: c, name: Second}}
)",
             R"(code pushTokenUpdates "Second")"},
            {"about ten times in a short time",
             R"(length: 30 min
apps:
  c:
    declares: [live-activities]
    reactions:
      sceneDidBecomeActive:
        - startActivity: Order
inputs:
  - {at: 1:00, live-activity-start: {app: c, name: N0}}
  - {at: 2:00, live-activity-start: {app: c, name: N1}}
  - {at: 3:00, live-activity-start: {app: c, name: N2}}
  - {at: 4:00, live-activity-start: {app: c, name: N3}}
  - {at: 5:00, live-activity-start: {app: c, name: N4}}
  - {at: 6:00, live-activity-start: {app: c, name: N5}}
  - {at: 7:00, live-activity-start: {app: c, name: N6}}
  - {at: 8:00, live-activity-start: {app: c, name: N7}}
  - {at: 9:00, live-activity-start: {app: c, name: N8}}
  - {at: 10:00, live-activity-start: {app: c, name: N9}}
  - {at: 11:00, live-activity-start: {app: c, name: N10}}
)",
             R"(live-activity-starts = 10
by mechanism-limit
seen: activity-push-throttled)",
             R"("N10" #)"},
        });
    }
    void tells() { checkStory(); }
};

QTEST_APPLESS_MAIN(TestLiveActivity)
#include "tst_live_activity.moc"
