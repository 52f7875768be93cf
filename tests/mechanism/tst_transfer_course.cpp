// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mechanism/story.h"

using namespace offstage;

class TestTransferCourse : public QObject {
    Q_OBJECT

private slots:
    void tells_data()
    {
        addStories({
            {"Low Power Mode holds it once the app is in the background",
             R"(phone: {low-power-mode: on}
apps:
  c:
    reactions:
      didFinishLaunching:
        - createSession: films
      sceneDidBecomeActive:
        - startDownload: {name: a, size: 1000 MB}
inputs:
  - {at: 0:10, launch: c}
  - {at: 1:00, home}
  - {at: 3:00, low-power-mode: off}
)",
             R"(c background-session "a" #1 starts
c background-session: Must Not Proceed, by low-power-mode
09:01:00.300 c background-session "a" #1 pauses
09:03:01.000 c background-session "a" #1 goes on)"},
            {"switching off Background App Refresh cancels it in the background", R"(apps:
  c:
    reactions:
      didFinishLaunching:
        - createSession: films
      sceneDidBecomeActive 1st:
        - startDownload: {name: a, size: 1000 MB}
inputs:
  - {at: 0:10, launch: c}
  - {at: 1:00, home}
  - {at: 2:00, background-refresh: {app: c, allowed: no}}
)",
             R"(09:02:00.000 c background-session "a" #1 is cancelled, 1)"},
            {"or only holds it", R"(rules: {background-session.cancelled_without_refresh: no}
apps:
  c:
    reactions:
      didFinishLaunching:
        - createSession: films
      sceneDidBecomeActive 1st:
        - startDownload: {name: a, size: 1000 MB}
inputs:
  - {at: 0:10, launch: c}
  - {at: 1:00, home}
  - {at: 2:00, background-refresh: {app: c, allowed: no}}
  - {at: 3:00, background-refresh: {app: c, allowed: yes}}
)",
             R"(09:02:00.000 c background-session: Must Not Proceed, by background-app-refresh
09:02:00.000 c background-session "a" #1 pauses
09:03:01.000 c background-session "a" #1 goes on)",
             R"(is cancelled)"},
            {"waits for a network that its session allows",
             R"(phone: {network: cellular, low-data-mode: on}
apps:
  c:
    reactions:
      didFinishLaunching:
        - createSession: {identifier: films, cellular: no, constrained: no}
      sceneDidBecomeActive:
        - startDownload: {name: a, size: 10 MB}
inputs:
  - {at: 0:10, launch: c}
  - {at: 1:00, network: wifi}
  - {at: 2:00, low-data-mode: off}
)",
             R"(c background-session: Must Not Proceed, by network-quality
09:02:01.000 c background-session "a" #1 starts)"},
            {"what a version does not have changes nothing", R"(ios: 10.0
phone: {network: cellular}
apps:
  c:
    reactions:
      didFinishLaunching:
        - createSession: {identifier: films, expensive: no}
      sceneDidBecomeActive:
        - startDownload: {name: a, size: 10 MB, earliest: 5 min}
inputs:
  - {at: 0:10, launch: c}
)",
             R"(09:00:12.200 c background-session "a" #1 starts)"},
            {"only the first few are under way", R"(apps:
  c:
    reactions:
      didFinishLaunching:
        - createSession: films
      sceneDidBecomeActive:
        - startDownload: {name: a, size: 10 MB}
        - startDownload: {name: b, size: 20 MB}
        - startDownload: {name: c, size: 20 MB}
        - startDownload: {name: d, size: 20 MB}
        - startDownload: {name: e, size: 20 MB}
inputs:
  - {at: 0:10, launch: c}
)",
             R"(c background-session "d" #4 starts
c background-session "a" #1 is done
c background-session "e" #5 starts)"},
            {"is cancelled by the app and by the system", R"(apps:
  c:
    reactions:
      didFinishLaunching:
        - createSession: films
      sceneDidBecomeActive 1st:
        - startDownload: {name: a, size: 900 MB}
        - startDownload: {name: b, size: 900 MB}
        - cancelTransfer: a
        - cancelTransfer: x
inputs:
  - {at: 0:10, launch: c}
  - {at: 1:00, cancel-transfers: c}
)",
             R"(c cancelTransfer "a"
c background-session "a" #1 fails, -999
c cancelTransfer "x": no such transfer
c code didCompleteWithError "a"
09:01:00.000 c background-session "b" #2 is cancelled, 2
c code didCompleteWithError "b")"},
            {"needs a session", R"(apps:
  c:
    reactions:
      sceneDidBecomeActive:
        - startDownload: {name: a, size: 900 MB}
        - createSession: films
        - startDownload: {name: b, size: 900 MB, earliest: 1 min}
      willBeginDelayedRequest:
        - work: 1 s
      sceneWillResignActive:
        - invalidateSession: films
inputs:
  - {at: 0:10, launch: c}
  - {at: 2:00, home}
)",
             R"(c startDownload "a": no such session
09:01:11.200 c code willBeginDelayedRequest "b"
c invalidateSession "films"
c background-session "b" #1 fails, -999)"},
        });
    }
    void tells() { checkStory(); }
};

QTEST_APPLESS_MAIN(TestTransferCourse)
#include "tst_transfer_course.moc"
