// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mechanism/story.h"

using namespace offstage;

class TestProcessing : public QObject {
    Q_OBJECT

private slots:
    void tells_data()
    {
        addStories({
            {"is ended when the phone is picked up", R"(length: 1 h
phone: {charger: on}
apps:
  c:
    bundle: org.example.c
    background-modes: [fetch, processing]
    permitted-identifiers: [r, p, q]
    reactions:
      sceneDidEnterBackground:
        - submitProcessing: p
      launchHandler:
        - work: 10 min
      expirationHandler:
        - setTaskCompleted: {success: no}
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
  - {at: 1:00, lock}
  - {at: 9:00, unlock}
)",
             R"(09:08:00.300 c processing "p" launched
09:09:00.000 c code expirationHandler "p"
processing "p" failed)"},
            {"an app that does not complete is ended", R"(length: 1 h
phone: {charger: on}
apps:
  c:
    bundle: org.example.c
    background-modes: [fetch, processing]
    permitted-identifiers: [r, p, q]
    reactions:
      sceneDidEnterBackground:
        - submitProcessing: p
      launchHandler:
        - work: 10 min
      expirationHandler:
        - work: 20 s
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
  - {at: 1:00, lock}
  - {at: 9:00, unlock}
)",
             R"(09:09:00.000 c code expirationHandler "p"
09:09:05.000 c processing-throttle = 1 d
09:09:05.000 c process ends: task-not-completed)"},
            {"a task without a launch handler is an exception", R"(length: 1 h
phone: {charger: on}
apps:
  c:
    background-modes: [processing]
    permitted-identifiers: [p]
    reactions:
      sceneDidEnterBackground:
        - submitProcessing: p
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
  - {at: 1:00, lock}
)",
             R"(09:08:00.300 c processing "p" launched
09:08:00.400 c code launchHandler "p"
09:08:00.400 c seen: no-launch-handler
09:08:00.400 c process ends: crash
c processing "p" failed)",
             R"(completed)"},
            {"waits for power", R"(length: 2 h
apps:
  c:
    bundle: org.example.c
    background-modes: [fetch, processing]
    permitted-identifiers: [r, p, q]
    reactions:
      sceneDidEnterBackground:
        - submitProcessing: {identifier: p, external-power: yes}
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
  - {at: 1:00, lock}
  - {at: 1:00:00, charger: on}
)",
             R"(by charger-plugged-in
10:00:00.000 c processing "p" launched)"},
            {"left-over code completes nothing of the next run", R"(length: 3 h
phone: {charger: on}
apps:
  c:
    bundle: org.example.c
    background-modes: [fetch, processing]
    permitted-identifiers: [r, p, q]
    reactions:
      sceneDidEnterBackground:
        - submitProcessing: p
      launchHandler 1st:
        - submitProcessing: p
        - work: 3 min
        - setTaskCompleted
      launchHandler 2nd:
        - work: 4 min
        - setTaskCompleted
      expirationHandler:
        - setTaskCompleted: {success: no}
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
  - {at: 1:00, lock}
  - {at: 9:00, unlock}
  - {at: 10:00, lock}
)",
             R"(09:08:00.300 c processing "p" launched
09:09:00.000 c code expirationHandler "p"
processing "p" failed
c background -> suspended
c processing "p" launched
c work done after 3 min
setTaskCompleted: nothing to end
c work done after 4 min
processing "p" completed)"},
            {"is independent of refresh requests", R"(apps:
  c:
    bundle: org.example.c
    background-modes: [fetch, processing]
    permitted-identifiers: [r, p, q]
    reactions:
      sceneDidEnterBackground:
        - submitProcessing: p
        - submitProcessing: q
        - submitRefresh: r
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
)",
             R"(processing "p" submitted
processing "q" submitted
app-refresh "r" submitted)",
             R"(: BGTask)"},
        });
    }
    void tells() { checkStory(); }
};

QTEST_APPLESS_MAIN(TestProcessing)
#include "tst_processing.moc"
