// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mechanism/story.h"

using namespace offstage;

class TestConditions : public QObject {
    Q_OBJECT

private slots:
    void tells_data()
    {
        addStories({
            {"low power mode is offered at twenty percent", R"(phone: {battery: 21 %}
apps:
  c:
    bundle: org.example.c
inputs:
  - {at: 0:10, launch: c}
)",
             R"(battery percent = 20 %
low power mode offered
overlay = low-power-prompt
c code sceneWillResignActive)"},
            {"low power mode ends at eighty percent on power",
             R"(phone: {battery: 79 %, low-power-mode: on, charger: on}
apps:
  c:
    bundle: org.example.c
    name: C
)",
             R"(battery percent = 80 %
low power mode = no)"},
            {"memory pressure is not a force quit", R"(phone: {charger: on}
apps:
  c:
    bundle: org.example.c
    background-modes: [remote-notification]
    in-memory: yes
    reactions:
      didReceiveRemoteNotification:
        - work: 2 s
        - fetchCompletion: newData
inputs:
  - {at: 1:00, memory: critical}
  - {at: 1:30, memory: normal}
  - {at: 2:00, push: c}
)",
             R"(09:01:00.000 c process ends: jetsam
09:02:00.000 c push #1 woken)",
             R"(force-quit)"},
            {"an app in front is warned", R"(apps:
  c:
    bundle: org.example.c
inputs:
  - {at: 0:10, launch: c}
  - {at: 1:00, memory: warning}
)",
             R"(c code applicationDidReceiveMemoryWarning (1))", R"(process ends)"},
            {"airplane mode is no network", R"(apps:
  c:
    bundle: org.example.c
    name: C
inputs:
  - {at: 1:00, airplane-mode: on}
  - {at: 2:00, network: cellular}
  - {at: 3:00, airplane-mode: off}
)",
             R"(09:01:00.000 - network = none
09:03:00.000 - network = cellular)",
             R"(09:02:00.000 - network)"},
        });
    }
    void tells() { checkStory(); }
};

QTEST_APPLESS_MAIN(TestConditions)
#include "tst_conditions.moc"
