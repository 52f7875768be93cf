// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mechanism/story.h"

using namespace offstage;

class TestDiscretionaryTransfer : public QObject {
    Q_OBJECT

private slots:
    void tells_data()
    {
        addStories({
            {"waits for the charger", R"(apps:
  c:
    reactions:
      didFinishLaunching:
        - createSession: {identifier: films, discretionary: yes}
      sceneDidBecomeActive:
        - startDownload: {name: a, size: 10 MB}
inputs:
  - {at: 0:10, launch: c}
  - {at: 5:00, charger: on}
)",
             R"(c discretionary-transfer: Must Not Proceed, by charger-plugged-in, score 0.700 against 0.950
09:05:00.000 c discretionary-transfer: Can Proceed
09:05:01.000 c background-session "a" #1 starts)"},
            {"stops without the charger and cools down", R"(phone: {charger: on}
apps:
  c:
    reactions:
      didFinishLaunching:
        - createSession: {identifier: films, discretionary: yes}
      sceneDidBecomeActive:
        - startDownload: {name: a, size: 900 MB}
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:50, charger: off}
  - {at: 1:20, charger: on}
  - {at: 1:40, thermal: serious}
  - {at: 1:50, low-power-mode: on}
  - {at: 2:10, thermal: nominal}
)",
             R"(09:00:50.000 c background-session "a" #1 pauses
09:01:21.000 c background-session "a" #1 goes on
09:01:40.000 c discretionary-transfer: Must Not Proceed, by thermal
09:01:40.000 c background-session "a" #1 pauses
09:02:10.000 c discretionary-transfer: Must Not Proceed, by low-power-mode)"},
            {"grows less picky with age", R"(length: 36 h
apps:
  c:
    reactions:
      didFinishLaunching:
        - createSession: {identifier: films, discretionary: yes, timeout: 1 d}
      sceneDidBecomeActive:
        - startDownload: {name: a, size: 10 MB}
inputs:
  - {at: 0:10, launch: c}
  - {at: 1:00, home}
  - {at: 1:30, lock}
)",
             R"(c discretionary-transfer: Must Not Proceed
c discretionary-transfer: Can Proceed
c background-session "a" #1 is done)"},
            {"even over cellular before it times out", R"(length: 36 h
phone: {network: cellular}
apps:
  c:
    reactions:
      didFinishLaunching:
        - createSession: {identifier: films, discretionary: yes, timeout: 1 d}
      sceneDidBecomeActive:
        - startDownload: {name: a, size: 10 MB}
inputs:
  - {at: 0:10, launch: c}
  - {at: 1:00, home}
  - {at: 1:30, lock}
)",
             R"(c background-session "a" #1 is done)", R"(-1001)"},
            {"but never on iOS7", R"(ios: 7.1
length: 36 h
phone: {network: cellular}
apps:
  c:
    reactions:
      didFinishLaunching:
        - createSession: {identifier: films, discretionary: yes, timeout: 1 d}
      sceneDidBecomeActive:
        - startDownload: {name: a, size: 10 MB}
inputs:
  - {at: 0:10, launch: c}
  - {at: 1:00, home}
  - {at: 1:30, lock}
)",
             R"(c background-session "a" #1 fails, -1001)"},
            {"what is begun in the background is discretionary until the app is opened", R"(phone:
  network: cellular
apps:
  c:
    reactions:
      didFinishLaunching:
        - createSession: films
      sceneDidEnterBackground:
        - startDownload: {name: a, size: 10 MB}
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
  - {at: 2:00, launch: c}
)",
             R"(c discretionary-transfer: Must Not Proceed, by network-quality, score 0.350 against 0.700
09:02:00.000 c background-session: Can Proceed
c background-session "a" #1 starts)"},
            {"Wi-Fi is enough for it", R"(apps:
  c:
    reactions:
      didFinishLaunching:
        - createSession: films
      sceneDidEnterBackground:
        - startDownload: {name: a, size: 10 MB}
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
)",
             R"(c discretionary-transfer: Can Proceed)"},
            {"a poor link is left for later", R"(phone: {charger: on, link-speed: 100}
apps:
  c:
    reactions:
      didFinishLaunching:
        - createSession: {identifier: films, discretionary: yes}
      sceneDidBecomeActive:
        - startDownload: {name: a, size: 10 MB}
inputs:
  - {at: 0:10, launch: c}
  - {at: 1:00, link-speed: 5000}
)",
             R"(c background-session "a" #1 waits
c background-session "a" #1 starts)"},
            {"does not ask the switch of Background App Refresh", R"(phone:
  charger: on
  background-refresh: off
apps:
  c:
    reactions:
      didFinishLaunching:
        - createSession: {identifier: films, discretionary: yes}
      sceneDidEnterBackground:
        - startDownload: {name: a, size: 10 MB}
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
)",
             R"(c background-session "a" #1 is done)"},
        });
    }
    void tells() { checkStory(); }
};

QTEST_APPLESS_MAIN(TestDiscretionaryTransfer)
#include "tst_discretionary_transfer.moc"
