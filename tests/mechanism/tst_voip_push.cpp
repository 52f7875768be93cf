// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mechanism/story.h"

using namespace offstage;

class TestVoipPush : public QObject {
    Q_OBJECT

private slots:
    void tells_data()
    {
        addStories({
            {"it launches and the phone rings",
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
             R"(Can Proceed
process 1 starts in the background, for voip-push
code didFinishLaunching
code didReceiveIncomingPush
phone-call "Ada" #1 created
seen: call-rings "Ada"
overlay = incoming-call)",
             R"(voip-push #1 created)"},
            {"also after a force quit",
             R"(apps:
  c:
    force-quit: yes
    background-modes: [voip]
    reactions:
      didReceiveIncomingPush:
        - reportNewIncomingCall: Ada
inputs:
  - {at: 1:00, voip-push: c}
)",
             R"(code didReceiveIncomingPush
seen: call-rings)"},
            {"not by the other reading",
             R"(rules: {voip-push.after_force_quit: off}
apps:
  c:
    force-quit: yes
    background-modes: [voip]
    reactions:
      didReceiveIncomingPush:
        - reportNewIncomingCall: Ada
inputs:
  - {at: 1:00, voip-push: c}
)",
             R"(by application)", R"(call-rings)"},
            {"neither the switch nor low power mode matter",
             R"(phone: {background-refresh: off, low-power-mode: on}
apps:
  c:
    background-modes: [voip]
    reactions:
      didReceiveIncomingPush:
        - reportNewIncomingCall: Ada
inputs:
  - {at: 1:00, voip-push: c}
)",
             R"(seen: call-rings)", R"(Must Not)"},
            {"not without the mode",
             R"(apps:
  c:
    background-modes: [fetch]
    reactions:
      didReceiveIncomingPush:
        - reportNewIncomingCall: Ada
inputs:
  - {at: 1:00, voip-push: c}
)",
             R"(by declaration)", R"(call-rings)"},
            {"a return without a call throws",
             R"(apps:
  c:
    background-modes: [voip]
    reactions:
      didReceiveIncomingPush:
        - work: 2 s
inputs:
  - {at: 1:00, voip-push: c}
)",
             R"(code didReceiveIncomingPush
against the purpose of voip-push
seen: pushkit-exception
voip-unreported = 1
process ends: crash)",
             R"(call-rings)"},
            {"a late report is too late",
             R"(apps:
  c:
    background-modes: [voip]
    reactions:
      didReceiveIncomingPush:
        - work: 1 s
        - reportNewIncomingCall: Ada
inputs:
  - {at: 1:00, voip-push: c}
)",
             R"(seen: pushkit-exception
process ends: crash)",
             R"(call-rings)"},
            {"a report after a short block is in time",
             R"(apps:
  c:
    background-modes: [voip]
    reactions:
      didReceiveIncomingPush:
        - block: 1 s
        - reportNewIncomingCall: Ada
inputs:
  - {at: 1:00, voip-push: c}
)",
             R"(seen: call-rings)", R"(process ends)"},
            {"a blocked main thread is killed after 7 s",
             R"(apps:
  c:
    background-modes: [voip]
    reactions:
      didReceiveIncomingPush:
        - block: 9 s
        - reportNewIncomingCall: Ada
inputs:
  - {at: 1:00, voip-push: c}
)",
             R"(seen: voip-app-killed
09:01:07.000 c process ends: voip-not-reported)",
             R"(call-rings)"},
            {"the third one is the last",
             R"(apps:
  c:
    background-modes: [voip]
    reactions:
      didReceiveIncomingPush:
        - work: 2 s
inputs:
  - {at: 1:00, voip-push: c}
  - {at: 2:00, voip-push: c}
  - {at: 3:00, voip-push: c}
  - {at: 4:00, voip-push: c}
)",
             R"(voip-unreported = 3
seen: voip-pushes-stop
by mechanism-limit)",
             R"(didReceiveIncomingPush (4))"},
            {"an old SDK need not report",
             R"(apps:
  c:
    sdk: 12.0
    background-modes: [voip]
    reactions:
      didReceiveIncomingPush:
        - work: 2 s
inputs:
  - {at: 1:00, voip-push: c}
)",
             R"(code didReceiveIncomingPush
against the purpose of voip-push)",
             R"(process ends)"},
            {"nor need an app in front",
             R"(apps:
  c:
    background-modes: [voip]
    reactions:
      didReceiveIncomingPush:
        - work: 2 s
inputs:
  - {at: 0:30, launch: c}
  - {at: 1:00, voip-push: c}
)",
             R"(code didReceiveIncomingPush)",
             R"(process ends
against)"},
            {"nor one with a call",
             R"(apps:
  c:
    background-modes: [voip]
    reactions:
      didReceiveIncomingPush 1st:
        - reportNewIncomingCall: Ada
inputs:
  - {at: 1:00, voip-push: c}
  - {at: 1:05, answer-call}
  - {at: 2:00, voip-push: c}
)",
             R"(didReceiveIncomingPush (2))", R"(process ends)"},
            {"metadata tells from 26.4",
             R"(ios: 26.4
apps:
  c:
    background-modes: [voip]
    reactions:
      didReceiveIncomingPush:
        - reportNewIncomingCall: Ada
inputs:
  - {at: 1:00, voip-push: c}
)",
             R"(code didReceiveIncomingPush, value 1 (1))"},
            {"and not before",
             R"(ios: 26.3
apps:
  c:
    background-modes: [voip]
    reactions:
      didReceiveIncomingPush:
        - reportNewIncomingCall: Ada
inputs:
  - {at: 1:00, voip-push: c}
)",
             R"(code didReceiveIncomingPush (1))", R"(value 1)"},
            {"without network it is now or never",
             R"(phone: {network: none}
apps:
  c:
    background-modes: [voip]
    reactions:
      didReceiveIncomingPush:
        - reportNewIncomingCall: Ada
inputs:
  - {at: 1:00, voip-push: c}
  - {at: 1:10, network: wifi}
)",
             R"(voip-push #1 expires)", R"(call-rings)"},
            {"with time APNs keeps the newest",
             R"(phone: {network: none}
apps:
  c:
    background-modes: [voip]
    reactions:
      didReceiveIncomingPush:
        - reportNewIncomingCall: Ada
inputs:
  - {at: 1:00, voip-push: {app: c, expires: 1 min}}
  - {at: 1:05, voip-push: {app: c, expires: 1 min}}
  - {at: 1:10, network: wifi}
)",
             R"(voip-push #1 is replaced
voip-push #2 is kept
09:01:10.000 c voip-push #2 is delivered
seen: call-rings)"},
            {"which expires",
             R"(phone: {network: none}
apps:
  c:
    background-modes: [voip]
    reactions:
      didReceiveIncomingPush:
        - reportNewIncomingCall: Ada
inputs:
  - {at: 1:00, voip-push: {app: c, expires: 1 min}}
  - {at: 3:00, network: wifi}
)",
             R"(09:02:00.000 c voip-push #1 expires)", R"(call-rings)"},
            {"five kilobytes are taken",
             R"(apps:
  c:
    background-modes: [voip]
    reactions:
      didReceiveIncomingPush:
        - reportNewIncomingCall: Ada
inputs:
  - {at: 1:00, voip-push: {app: c, size: 5 kB}}
)",
             R"(call-rings)"},
            {"six are not",
             R"(apps:
  c:
    background-modes: [voip]
    reactions:
      didReceiveIncomingPush:
        - reportNewIncomingCall: Ada
inputs:
  - {at: 1:00, voip-push: {app: c, size: 6 kB}}
)",
             R"(seen: voip-push-too-large)", R"(call-rings)"},
        });
    }
    void tells() { checkStory(); }
};

QTEST_APPLESS_MAIN(TestVoipPush)
#include "tst_voip_push.moc"
