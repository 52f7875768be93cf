// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mechanism/story.h"

using namespace offstage;

class TestLocationPush : public QObject {
    Q_OBJECT

private slots:
    void tells_data()
    {
        addStories({
            {"the extension answers",
             R"(apps:
  c:
    declares: [location-push-entitlement]
    reactions:
      didFinishLaunching:
        - startMonitoringLocationPushes
    extensions:
      location-push:
        reactions:
          didReceiveLocationPushPayload:
            - work: 4 s
            - locationPushCompletion
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
  - {at: 2:00, location-push: c}
)",
             R"(location-push #1 created
c.location-push code didReceiveLocationPushPayload
locationPushCompletion)",
             R"(c code didReceiveLocationPushPayload)"},
            {"not without registration",
             R"(apps:
  c:
    declares: [location-push-entitlement]
    reactions:
      didFinishLaunching:
        - startMonitoringLocationPushes
    extensions:
      location-push:
        reactions:
          didReceiveLocationPushPayload:
            - work: 4 s
            - locationPushCompletion
inputs:
  - {at: 2:00, location-push: c}
)",
             R"(seen: location-push-dropped)", R"(didReceiveLocationPushPayload)"},
            {"not without the entitlement",
             R"(apps:
  c:
    reactions:
      didFinishLaunching:
        - startMonitoringLocationPushes
    extensions:
      location-push:
        reactions:
          didReceiveLocationPushPayload:
            - work: 4 s
            - locationPushCompletion
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
)",
             R"(location pushes not available)", R"(created)"},
            {"not without Always",
             R"(apps:
  c:
    declares: [location-push-entitlement]
    reactions:
      didFinishLaunching:
        - startMonitoringLocationPushes
    extensions:
      location-push:
        reactions:
          didReceiveLocationPushPayload:
            - work: 4 s
            - locationPushCompletion
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
  - {at: 1:00, permission: {app: c, what: location-always, answer: denied}}
  - {at: 2:00, location-push: c}
)",
             R"(by permission)", R"(didReceiveLocationPushPayload)"},
            {"its time ends",
             R"(apps:
  c:
    declares: [location-push-entitlement]
    reactions:
      didFinishLaunching:
        - startMonitoringLocationPushes
    extensions:
      location-push:
        reactions:
          didReceiveLocationPushPayload:
            - work: 60 s
            - locationPushCompletion
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
  - {at: 2:00, location-push: c}
)",
             R"(09:02:30.000 c.location-push code serviceExtensionWillTerminate
09:02:31.000 c.location-push process ends: system-ended)"},
            {"an empty budget unregisters for a while",
             R"(length: 2 h
rules: {location-push.budget: 2}
apps:
  c:
    declares: [location-push-entitlement]
    reactions:
      didFinishLaunching:
        - startMonitoringLocationPushes
    extensions:
      location-push:
        reactions:
          didReceiveLocationPushPayload:
            - work: 4 s
            - locationPushCompletion
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
  - {at: 2:00, location-push: c}
  - {at: 3:00, location-push: c}
  - {at: 4:00, location-push: c}
  - {at: 5:00, location-push: c}
)",
             R"(didReceiveLocationPushPayload (1)
didReceiveLocationPushPayload (2)
by mechanism-limit
seen: location-push-unregistered
by mechanism-limit)",
             R"(didReceiveLocationPushPayload (3))"},
            {"and refills with time",
             R"(length: 14 h
rules: {location-push.budget: 2}
apps:
  c:
    declares: [location-push-entitlement]
    reactions:
      didFinishLaunching:
        - startMonitoringLocationPushes
    extensions:
      location-push:
        reactions:
          didReceiveLocationPushPayload:
            - work: 4 s
            - locationPushCompletion
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
  - {at: 2:00, location-push: c}
  - {at: 3:00, location-push: c}
  - {at: 12:30:00, location-push: c}
)",
             R"(didReceiveLocationPushPayload (2)
didReceiveLocationPushPayload (3))",
             R"(unregistered)"},
        });
    }
    void tells() { checkStory(); }
};

QTEST_APPLESS_MAIN(TestLocationPush)
#include "tst_location_push.moc"
