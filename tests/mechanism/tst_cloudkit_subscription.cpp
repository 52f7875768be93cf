// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mechanism/story.h"

using namespace offstage;

class TestCloudKitSubscription : public QObject {
    Q_OBJECT

private slots:
    void tells_data()
    {
        addStories({
            {"a change becomes a silent push",
             R"(apps:
  c:
    background-modes: [remote-notification]
    reactions:
      didFinishLaunching:
        - saveSubscription: all
      didReceiveRemoteNotification:
        - fetchCompletion: newData
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
  - {at: 2:00, cloudkit-change: c}
)",
             R"(cloudkit-subscription "all" #1 created
09:02:10.000 c cloudkit-subscription #2 is delivered
push #1 accepted by APNs
push #1 woken)"},
            {"several become one",
             R"(apps:
  c:
    background-modes: [remote-notification]
    reactions:
      didFinishLaunching:
        - saveSubscription: all
      didReceiveRemoteNotification:
        - fetchCompletion: newData
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
  - {at: 2:00, cloudkit-change: c}
  - {at: 2:03, cloudkit-change: c}
  - {at: 2:06, cloudkit-change: c}
)",
             R"(cloudkit-subscription #2 is delivered, 3
push #1 woken)",
             R"(push #2)"},
            {"nobody is told without a subscription",
             R"(apps:
  c:
    background-modes: [remote-notification]
    reactions:
      didFinishLaunching:
        - saveSubscription: all
      didReceiveRemoteNotification:
        - fetchCompletion: newData
inputs:
  - {at: 2:00, cloudkit-change: c}
)",
             R"(seen: change-untold)", R"(push #1)"},
            {"a deleted one tells nothing",
             R"(apps:
  c:
    background-modes: [remote-notification]
    reactions:
      didFinishLaunching:
        - saveSubscription: all
      sceneDidEnterBackground:
        - deleteSubscription: all
      didReceiveRemoteNotification:
        - fetchCompletion: newData
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
  - {at: 2:00, cloudkit-change: c}
)",
             R"(is cancelled
seen: change-untold)",
             R"(push #1)"},
            {"it needs a network",
             R"(phone: {network: none}
apps:
  c:
    background-modes: [remote-notification]
    reactions:
      didFinishLaunching:
        - saveSubscription: all
      didReceiveRemoteNotification:
        - fetchCompletion: newData
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
)",
             R"(CKError.networkUnavailable)", R"(created)"},
            {"silent pushes' rules hold",
             R"(phone: {low-power-mode: on}
apps:
  c:
    background-modes: [remote-notification]
    reactions:
      didFinishLaunching:
        - saveSubscription: all
      didReceiveRemoteNotification:
        - fetchCompletion: newData
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
  - {at: 2:00, cloudkit-change: c}
)",
             R"(by low-power-mode
push #1 held)",
             R"(woken)"},
            {"after a force quit it is dropped",
             R"(apps:
  c:
    background-modes: [remote-notification]
    reactions:
      didFinishLaunching:
        - saveSubscription: all
      didReceiveRemoteNotification:
        - fetchCompletion: newData
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
  - {at: 1:00, open-switcher}
  - {at: 1:02, swipe-card: c}
  - {at: 2:00, cloudkit-change: c}
)",
             R"(by application
push #1 discarded)",
             R"(woken)"},
        });
    }
    void tells() { checkStory(); }
};

QTEST_APPLESS_MAIN(TestCloudKitSubscription)
#include "tst_cloudkit_subscription.moc"
