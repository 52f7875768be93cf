// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mechanism/story.h"

using namespace offstage;

class TestNotificationService : public QObject {
    Q_OBJECT

private slots:
    void tells_data()
    {
        addStories({
            {"it changes the notification",
             R"(apps:
  c:
    extensions:
      notification-service:
        reactions:
          didReceiveWithContentHandler:
            - work: 3 s
            - contentHandler: {title: A letter}
inputs:
  - {at: 1:00, push: {app: c, type: alert, priority: 10, content-available: no, mutable-content: yes}}
)",
             R"(Can Proceed
notification-service #1 created
code didReceiveWithContentHandler
notification-service #1 is delivered
notification "A letter" shown)",
             R"(is ended)"},
            {"it runs after a force quit",
             R"(apps:
  c:
    force-quit: yes
    extensions:
      notification-service:
        reactions:
          didReceiveWithContentHandler:
            - work: 3 s
            - contentHandler: {title: A letter}
inputs:
  - {at: 1:00, push: {app: c, type: alert, priority: 10, content-available: no, mutable-content: yes}}
)",
             R"(c.notification-service code didReceiveWithContentHandler
notification "A letter" shown)",
             R"(000 c process)"},
            {"not without mutable-content",
             R"(apps:
  c:
    extensions:
      notification-service:
        reactions:
          didReceiveWithContentHandler:
            - work: 3 s
            - contentHandler: {title: A letter}
inputs:
  - {at: 1:00, push: {app: c, type: alert, priority: 10, content-available: no}}
)",
             R"(by declaration
notification shown)",
             R"(didReceiveWithContentHandler)"},
            {"not for a silent push",
             R"(apps:
  c:
    extensions:
      notification-service:
        reactions:
          didReceiveWithContentHandler:
            - work: 3 s
            - contentHandler: {title: A letter}
inputs:
  - {at: 1:00, push: {app: c, mutable-content: yes}}
)",
             R"(not handed to the app)", R"(notification-service)"},
            {"not if alerts are denied",
             R"(apps:
  c:
    notifications: denied
    extensions:
      notification-service:
        reactions:
          didReceiveWithContentHandler:
            - work: 3 s
            - contentHandler: {title: A letter}
inputs:
  - {at: 1:00, push: {app: c, type: alert, priority: 10, content-available: no, mutable-content: yes}}
)",
             R"(by permission)", R"(notification shown)"},
            {"after 30 s the original is shown",
             R"(apps:
  c:
    extensions:
      notification-service:
        reactions:
          didReceiveWithContentHandler:
            - work: 60 s
            - contentHandler: {title: A letter}
inputs:
  - {at: 1:00, push: {app: c, type: alert, priority: 10, content-available: no, mutable-content: yes}}
)",
             R"(09:01:30.000 c.notification-service code serviceExtensionTimeWillExpire
notification-service #1 expires
seen: shown-unchanged
09:01:32.000 c notification shown)",
             R"("A letter")"},
            {"the last call may still hand back",
             R"(apps:
  c:
    extensions:
      notification-service:
        reactions:
          didReceiveWithContentHandler:
            - work: 60 s
            - contentHandler: {title: A letter}
          serviceExtensionTimeWillExpire:
            - contentHandler: {title: Best}
inputs:
  - {at: 1:00, push: {app: c, type: alert, priority: 10, content-available: no, mutable-content: yes}}
)",
             R"(09:01:30.000 c.notification-service code serviceExtensionTimeWillExpire
09:01:30.000 c notification "Best" shown)",
             R"(shown-unchanged)"},
            {"too much memory ends it",
             R"(apps:
  c:
    extensions:
      notification-service:
        memory: 30 MB
        reactions:
          didReceiveWithContentHandler:
            - work: 3 s
            - contentHandler: {title: A letter}
inputs:
  - {at: 1:00, push: {app: c, type: alert, priority: 10, content-available: no, mutable-content: yes}}
)",
             R"(process ends: memory-limit
seen: shown-unchanged
notification shown)",
             R"(A letter)"},
            {"growing over its limit ends it too",
             R"(apps:
  c:
    extensions:
      notification-service:
        memory: 12 MB
        reactions:
          didReceiveWithContentHandler:
            - allocate: 10
            - allocate: 4
            - contentHandler: {title: A letter}
inputs:
  - {at: 1:00, push: {app: c, type: alert, priority: 10, content-available: no, mutable-content: yes}}
)",
             R"(process ends: memory-limit
seen: shown-unchanged)",
             R"(A letter)"},
            {"the other measured limit lets it be",
             R"(rules: {notification-service.most_memory: 150}
apps:
  c:
    extensions:
      notification-service:
        memory: 30 MB
        reactions:
          didReceiveWithContentHandler:
            - work: 3 s
            - contentHandler: {title: A letter}
inputs:
  - {at: 1:00, push: {app: c, type: alert, priority: 10, content-available: no, mutable-content: yes}}
)",
             R"(notification "A letter" shown)", R"(memory-limit)"},
            {"a crash shows the original",
             R"(apps:
  c:
    extensions:
      notification-service:
        reactions:
          didReceiveWithContentHandler:
            - work: 3 s
            - crash
inputs:
  - {at: 1:00, push: {app: c, type: alert, priority: 10, content-available: no, mutable-content: yes}}
)",
             R"(process ends: crash
notification-service #1 fails
notification shown)",
             R"(A letter)"},
            {"it drops with the entitlement",
             R"(apps:
  c:
    declares: [notification-filtering]
    extensions:
      notification-service:
        reactions:
          didReceiveWithContentHandler:
            - work: 3 s
            - contentHandler: {dropped: yes}
inputs:
  - {at: 1:00, push: {app: c, type: alert, priority: 10, content-available: no, mutable-content: yes}}
)",
             R"(notification-service #1 is cancelled)", R"(notification shown)"},
            {"and not without it",
             R"(apps:
  c:
    extensions:
      notification-service:
        reactions:
          didReceiveWithContentHandler:
            - work: 3 s
            - contentHandler: {dropped: yes}
inputs:
  - {at: 1:00, push: {app: c, type: alert, priority: 10, content-available: no, mutable-content: yes}}
)",
             R"(seen: filtering-denied
notification shown)"},
            {"the app itself does not run",
             R"(apps:
  c:
    extensions:
      notification-service:
        reactions:
          didReceiveWithContentHandler:
            - work: 3 s
            - contentHandler: {title: A letter}
inputs:
  - {at: 1:00, push: {app: c, type: alert, priority: 10, content-available: no, mutable-content: yes}}
)",
             R"(not handed to the app)", R"(code didFinishLaunching)"},
        });
    }
    void tells() { checkStory(); }
};

QTEST_APPLESS_MAIN(TestNotificationService)
#include "tst_notification_service.moc"
