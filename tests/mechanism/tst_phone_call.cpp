// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mechanism/story.h"

using namespace offstage;

class TestPhoneCall : public QObject {
    Q_OBJECT

private slots:
    void tells_data()
    {
        addStories({
            {"an answered call holds the app",
             R"(apps:
  c:
    background-modes: [voip]
    reactions:
      didReceiveIncomingPush:
        - reportNewIncomingCall: Ada
      performAnswerCallAction:
        - work: 1 s
inputs:
  - {at: 1:00, voip-push: c}
  - {at: 1:05, answer-call}
  - {at: 5:00, hang-up}
)",
             R"(seen: call-answered "Ada"
code performAnswerCallAction "Ada"
09:05:00.000 c code performEndCallAction "Ada"
phone-call "Ada" #1 is cancelled
seen: call-over
background -> suspended)"},
            {"a declined one does not",
             R"(apps:
  c:
    background-modes: [voip]
    reactions:
      didReceiveIncomingPush:
        - reportNewIncomingCall: Ada
inputs:
  - {at: 1:00, voip-push: c}
  - {at: 1:05, decline-call}
)",
             R"(09:01:05.000 c code performEndCallAction
seen: call-over
overlay = none
background -> suspended)",
             R"(call-answered)"},
            {"on a locked phone it fills the screen",
             R"(phone: {locked: yes}
apps:
  c:
    background-modes: [voip]
    reactions:
      didReceiveIncomingPush:
        - reportNewIncomingCall: Ada
inputs:
  - {at: 1:00, voip-push: c}
)",
             R"(overlay = incoming-call)"},
            {"in use it is a banner",
             R"(apps:
  c:
    background-modes: [voip]
    reactions:
      didReceiveIncomingPush:
        - reportNewIncomingCall: Ada
inputs:
  - {at: 1:00, voip-push: c}
)",
             R"(overlay = banner)", R"(overlay = incoming-call)"},
            {"the caller hangs up",
             R"(apps:
  c:
    background-modes: [voip]
    reactions:
      didReceiveIncomingPush:
        - reportNewIncomingCall: Ada
        - work: 10 s
        - reportCallEnded: Ada
inputs:
  - {at: 1:00, voip-push: c}
)",
             R"(phone-call "Ada" #1 is done
seen: call-over)"},
            {"the app calls",
             R"(apps:
  c:
    reactions:
      sceneDidBecomeActive:
        - startCall: Grace
inputs:
  - {at: 1:00, launch: c}
  - {at: 2:00, home}
  - {at: 4:00, hang-up}
)",
             R"(phone-call "Grace" #1 starts
09:04:00.000 c code performEndCallAction "Grace"
background -> suspended)"},
            {"a force quit ends the call",
             R"(apps:
  c:
    background-modes: [voip]
    reactions:
      didReceiveIncomingPush:
        - reportNewIncomingCall: Ada
inputs:
  - {at: 0:30, launch: c}
  - {at: 0:40, home}
  - {at: 1:00, voip-push: c}
  - {at: 1:05, answer-call}
  - {at: 1:20, open-switcher}
  - {at: 1:21, swipe-card: c}
)",
             R"(phone-call "Ada" #1 fails
seen: call-over)"},
            {"the phone's own call is answered and ends",
             R"(apps:
  c:
    background-modes: [voip]
    reactions:
      didReceiveIncomingPush:
        - reportNewIncomingCall: Ada
inputs:
  - {at: 1:00, call}
  - {at: 1:10, answer-call}
  - {at: 2:00, hang-up}
)",
             R"(cellular-call = ringing
overlay = incoming-call
cellular-call = answered
cellular-call = none
overlay = none)"},
            {"answering a second call ends the first",
             R"(apps:
  c:
    background-modes: [voip]
    reactions:
      didReceiveIncomingPush:
        - reportNewIncomingCall: Ada
inputs:
  - {at: 1:00, voip-push: c}
  - {at: 1:05, answer-call}
  - {at: 2:00, call}
  - {at: 2:05, answer-call}
)",
             R"(cellular-call = answered
code performEndCallAction "Ada"
seen: call-over)"},
            {"declining it leaves the first",
             R"(apps:
  c:
    background-modes: [voip]
    reactions:
      didReceiveIncomingPush:
        - reportNewIncomingCall: Ada
inputs:
  - {at: 1:00, voip-push: c}
  - {at: 1:05, answer-call}
  - {at: 2:00, call}
  - {at: 2:05, decline-call}
)",
             R"(cellular-call = none)", R"(call-over)"},
        });
    }
    void tells() { checkStory(); }
};

QTEST_APPLESS_MAIN(TestPhoneCall)
#include "tst_phone_call.moc"
