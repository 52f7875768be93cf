// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mechanism/story.h"

using namespace offstage;

class TestAppRefresh : public QObject {
    Q_OBJECT

private slots:
    void tells_data()
    {
        addStories({
            {"error one with the switch off", R"(phone: {background-refresh: off}
apps:
  c:
    bundle: org.example.c
    background-modes: [fetch, processing]
    permitted-identifiers: [r, p, q]
    reactions:
      sceneDidEnterBackground:
        - submitRefresh: r
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
)",
             R"(submitRefresh "r": BGTaskScheduler.Error.unavailable (1))", R"(submitted)"},
            {"error two with a second identifier", R"(apps:
  c:
    bundle: org.example.c
    background-modes: [fetch, processing]
    permitted-identifiers: [r, p, q]
    reactions:
      sceneDidEnterBackground:
        - submitRefresh: r
        - submitRefresh: p
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
)",
             R"(submitRefresh "p": BGTaskScheduler.Error.tooManyPendingTaskRequests (2))"},
            {"error three without permission", R"(apps:
  c:
    bundle: org.example.c
    background-modes: [fetch, processing]
    permitted-identifiers: [r, p, q]
    reactions:
      sceneDidEnterBackground:
        - submitRefresh: other
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
)",
             R"(submitRefresh "other": BGTaskScheduler.Error.notPermitted (3))", R"(submitted)"},
            {"the same identifier replaces the request", R"(apps:
  c:
    bundle: org.example.c
    background-modes: [fetch, processing]
    permitted-identifiers: [r, p, q]
    reactions:
      sceneDidEnterBackground:
        - submitRefresh: r
        - submitRefresh: r
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
)",
             R"(app-refresh "r" submitted
app-refresh "r" replaced
app-refresh "r" submitted)"},
            {"an extension submits for the app that contains it", R"(apps:
  c:
    bundle: org.example.c
    background-modes: [fetch]
    permitted-identifiers: [r]
    extensions:
      notification-service:
        reactions:
          didReceiveWithContentHandler:
            - submitRefresh: r
            - contentHandler: {title: A letter}
inputs:
  - {at: 1:00, push: {app: c, type: alert, priority: 10, content-available: no, mutable-content: yes}}
)",
             R"(c.notification-service submitRefresh "r"
c app-refresh "r" submitted)",
             R"(: BGTask)"},
            {"before iOS 13 it is background fetch", R"(ios: 12.0
length: 9 h
phone: {charger: on}
apps:
  c:
    background-modes: [fetch]
    opened: [daily 09:00, daily 10:30, daily 12:00, daily 13:30, daily 15:00, daily 16:30]
    reactions:
      didFinishLaunching:
        - setMinimumBackgroundFetchInterval: {interval: minimum, at-least: 1 h}
      performFetch:
        - work: 5 s
        - fetchCompletion: newData
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
)",
             R"(09:00:01.200 c setMinimumBackgroundFetchInterval
09:00:01.200 c app-refresh submitted, not before 10:00:01
c app-refresh launched
c takes app refresh task #
c app-refresh submitted
c code performFetch (1)
c work done after 5 s
c fetchCompletion
c app-refresh completed)",
             R"(launchHandler
process ends)"},
            {"a fetch that is not completed ends the app", R"(ios: 12.0
length: 9 h
phone: {charger: on}
apps:
  c:
    background-modes: [fetch]
    opened: [daily 09:00, daily 10:30, daily 12:00, daily 13:30, daily 15:00, daily 16:30]
    reactions:
      didFinishLaunching:
        - setMinimumBackgroundFetchInterval: minimum
      performFetch:
        - work: 5 min
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
)",
             R"(c app-refresh launched
c code performFetch (1)
c refresh-throttle = 4 h
c app-refresh failed
c process ends: task-not-completed)"},
            {"no fetch without an interval, and none after never", R"(ios: 12.0
length: 9 h
phone: {charger: on}
apps:
  c:
    background-modes: [fetch]
    opened: [daily 09:00, daily 10:30, daily 12:00, daily 13:30, daily 15:00, daily 16:30]
    reactions:
      didFinishLaunching:
        - setMinimumBackgroundFetchInterval: minimum
        - setMinimumBackgroundFetchInterval: never
      performFetch:
        - fetchCompletion
  silent:
    background-modes: [fetch]
    opened: [daily 09:00, daily 10:30, daily 12:00, daily 13:30, daily 15:00, daily 16:30]
    reactions:
      performFetch:
        - fetchCompletion
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, launch: silent}
)",
             R"(c app-refresh submitted
c app-refresh cancelled)",
             R"(code performFetch)"},
            {"permitted identifiers switch background fetch off", R"(ios: 13.0
apps:
  c:
    background-modes: [fetch]
    permitted-identifiers: [r]
    reactions:
      didFinishLaunching:
        - setMinimumBackgroundFetchInterval: minimum
inputs:
  - {at: 0:10, launch: c}
)",
             R"(c setMinimumBackgroundFetchInterval)", R"(app-refresh submitted)"},
            {"the window is renewed", R"(length: 26 h
apps:
  c:
    bundle: org.example.c
    background-modes: [fetch, processing]
    permitted-identifiers: [r, p, q]
    last-opened: 10 d
    history: 0 s
    reactions:
      sceneDidEnterBackground:
        - submitRefresh: {identifier: r, earliest: 15 min}
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
)",
             R"(09:15:30.300 c app-refresh "r" renewed)", R"(launched)"},
        });
    }
    void tells() { checkStory(); }
};

QTEST_APPLESS_MAIN(TestAppRefresh)
#include "tst_app_refresh.moc"
