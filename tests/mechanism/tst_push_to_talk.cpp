// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mechanism/story.h"

using namespace offstage;

class TestPushToTalk : public QObject {
    Q_OBJECT

private slots:
    void tells_data()
    {
        addStories({
            {"a push wakes it while somebody talks",
             R"(apps:
  c:
    background-modes: [push-to-talk]
    reactions:
      sceneDidBecomeActive:
        - joinChannel: Hikers
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
  - {at: 2:00, pushtotalk-push: {app: c, talks-for: 8 s}}
)",
             R"(push-to-talk "Hikers" #1 created
code didJoinChannel "Hikers"
code incomingPushResult "Hikers"
seen: channel-talks
code channelDidActivateAudioSession
09:02:08.000 c push-to-talk "Hikers"
seen: channel-silent
code channelDidDeactivateAudioSession
background -> suspended)"},
            {"without a channel it is dropped",
             R"(apps:
  c:
    background-modes: [push-to-talk]
    reactions:
      sceneDidBecomeActive:
        - joinChannel: Hikers
inputs:
  - {at: 2:00, pushtotalk-push: c}
)",
             R"(seen: push-to-talk-dropped)", R"(process starts)"},
            {"without network too",
             R"(apps:
  c:
    background-modes: [push-to-talk]
    reactions:
      sceneDidBecomeActive:
        - joinChannel: Hikers
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
  - {at: 1:00, airplane-mode: on}
  - {at: 2:00, pushtotalk-push: c}
)",
             R"(seen: push-to-talk-dropped)", R"(incomingPushResult)"},
            {"a channel is joined in front only",
             R"(apps:
  c:
    background-modes: [push-to-talk, remote-notification]
    reactions:
      didReceiveRemoteNotification:
        - joinChannel: Hikers
        - fetchCompletion
inputs:
  - {at: 2:00, push: c}
)",
             R"(PTChannelError.appNotForeground)", R"(created)"},
            {"one on the phone",
             R"(apps:
  c:
    background-modes: [push-to-talk]
    reactions:
      sceneDidBecomeActive:
        - joinChannel: Hikers
  d:
    background-modes: [push-to-talk]
    reactions:
      sceneDidBecomeActive:
        - joinChannel: Hikers
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, launch: d}
)",
             R"(push-to-talk "Hikers" #1 created
PTChannelError.channelLimitReached)",
             R"(d push-to-talk "Hikers" #1 created)"},
            {"with the mode only",
             R"(apps:
  c:
    background-modes: [fetch]
    reactions:
      sceneDidBecomeActive:
        - joinChannel: Hikers
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
)",
             R"(PTChannelError.missingEntitlement)", R"(created)"},
            {"the system button talks in the background",
             R"(apps:
  c:
    background-modes: [push-to-talk]
    reactions:
      sceneDidBecomeActive:
        - joinChannel: Hikers
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
  - {at: 2:00, lock}
  - {at: 3:00, press-talk: c}
  - {at: 3:06, release-talk: c}
)",
             R"(09:03:00.000 c takes transmitting on a channel
code didBeginTransmitting
code channelDidActivateAudioSession
09:03:06.000 c
code didEndTransmitting)"},
            {"not without the microphone",
             R"(apps:
  c:
    permissions: {microphone: denied}
    background-modes: [push-to-talk]
    reactions:
      sceneDidBecomeActive:
        - joinChannel: Hikers
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
  - {at: 3:00, press-talk: c}
)",
             R"()", R"(transmitting)"},
            {"a force quit ends the channel",
             R"(apps:
  c:
    background-modes: [push-to-talk]
    reactions:
      sceneDidBecomeActive:
        - joinChannel: Hikers
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
  - {at: 1:00, open-switcher}
  - {at: 1:02, swipe-card: c}
  - {at: 2:00, pushtotalk-push: c}
)",
             R"(push-to-talk "Hikers" #1 is cancelled
seen: channel-ends
seen: push-to-talk-dropped)",
             R"(incomingPushResult)"},
            {"by the other reading it lives on",
             R"(rules: {push-to-talk.after_force_quit: on}
apps:
  c:
    background-modes: [push-to-talk]
    reactions:
      sceneDidBecomeActive:
        - joinChannel: Hikers
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
  - {at: 1:00, open-switcher}
  - {at: 1:02, swipe-card: c}
  - {at: 2:00, pushtotalk-push: c}
)",
             R"(code incomingPushResult)", R"(channel-ends)"},
            {"it is taken up again after a reboot",
             R"(apps:
  c:
    background-modes: [push-to-talk]
    reactions:
      sceneDidBecomeActive:
        - joinChannel: Hikers
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
  - {at: 1:00, reboot}
  - {at: 2:00, unlock}
  - {at: 3:00, pushtotalk-push: c}
)",
             R"(process 2 starts in the background, for push-to-talk
code restoredChannelDescriptor "Hikers"
code incomingPushResult)"},
            {"leaving it ends it",
             R"(apps:
  c:
    background-modes: [push-to-talk]
    reactions:
      sceneDidBecomeActive:
        - joinChannel: Hikers
      sceneDidEnterBackground:
        - leaveChannel
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
  - {at: 2:00, pushtotalk-push: c}
)",
             R"(push-to-talk "Hikers" #1 is done
code didLeaveChannel
seen: push-to-talk-dropped)"},
        });
    }
    void tells() { checkStory(); }
};

QTEST_APPLESS_MAIN(TestPushToTalk)
#include "tst_push_to_talk.moc"
