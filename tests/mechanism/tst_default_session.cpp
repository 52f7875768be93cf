// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mechanism/story.h"

using namespace offstage;

class TestDefaultSession : public QObject {
    Q_OBJECT

private slots:
    void tells_data()
    {
        addStories({
            {"is answered while the app runs", R"(apps:
  c:
    reactions:
      sceneDidBecomeActive:
        - startRequest: feed
inputs:
  - {at: 0:10, launch: c}
)",
             R"(c default-session "feed" #1 is done, 20
c code requestCompleted "feed")"},
            {"the first request after a suspension fails on the dead connection", R"(apps:
  c:
    reactions:
      sceneDidBecomeActive:
        - startRequest: feed
      requestCompleted 2nd:
        - startRequest: again
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
  - {at: 1:00, launch: c}
)",
             R"(c default-session "feed" #1 is done
c default-session "feed" #2 fails, -1005
c default-session "again" #3 is done)"},
            {"until iOS11 not before the screen is locked", R"(ios: 11.0
apps:
  c:
    reactions:
      sceneDidBecomeActive:
        - startRequest: feed
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
  - {at: 1:00, launch: c}
  - {at: 1:30, home}
  - {at: 2:00, lock}
  - {at: 2:30, launch: c}
)",
             R"(c default-session "feed" #2 is done
c default-session "feed" #3 fails, -1005)"},
            {"what is in flight at the suspension is lost", R"(apps:
  c:
    reactions:
      sceneDidBecomeActive 1st:
        - startRequest: {name: long, latency: 40 s}
      sceneDidBecomeActive 2nd:
        - startRequest: {name: poll, latency: 55 s}
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:12, home}
  - {at: 0:30, launch: c}
  - {at: 0:34, home}
  - {at: 3:00, launch: c}
)",
             R"(c default-session "long" #1 pauses
c default-session "long" #1 fails, -1005
c code requestCompleted "long"
c default-session "poll" #2 pauses
c default-session "poll" #2 fails, -1001)"},
            {"fails without network or waits for it", R"(phone: {network: none}
apps:
  c:
    reactions:
      sceneDidBecomeActive:
        - startRequest: now
        - startRequest: {name: later, waits-for-connectivity: yes}
inputs:
  - {at: 0:10, launch: c}
  - {at: 1:00, network: cellular}
)",
             R"(c default-session "now" #1 fails, -1009
09:01:0
c default-session "later" #2 is done)"},
            {"before iOS11 nothing can wait for a network", R"(ios: 10.0
phone: {network: none}
apps:
  c:
    reactions:
      sceneDidBecomeActive:
        - startRequest: {name: later, waits-for-connectivity: yes}
inputs:
  - {at: 0:10, launch: c}
)",
             R"(c default-session "later" #1 fails, -1009)"},
            {"the wait for a network does not count for the timeout", R"(phone: {network: none}
apps:
  c:
    reactions:
      sceneDidBecomeActive:
        - startRequest: {name: later, waits-for-connectivity: yes}
        - startRequest: {name: slow, waits-for-connectivity: yes, latency: 70 s}
inputs:
  - {at: 0:10, launch: c}
  - {at: 5:00, network: wifi}
)",
             R"(09:05:00
c default-session "later" #1 is done
09:06:00.000 c default-session "slow" #2 fails, -1001)"},
            {"an answer that is read too late is none", R"(ios: 11.0
apps:
  c:
    reactions:
      sceneDidBecomeActive:
        - startRequest: {name: first, latency: 8 s}
      sceneDidEnterBackground 2nd:
        - startRequest: {name: second, latency: 8 s}
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:12, home}
  - {at: 0:30, launch: c}
  - {at: 0:50, home}
  - {at: 5:00, launch: c}
)",
             R"(c default-session "first" #1 pauses
09:00:30
c default-session "first" #1 is done
c default-session "second" #3 pauses
c default-session "second" #3 fails, -1001)"},
            {"a silent server times out", R"(phone: {server: down}
apps:
  c:
    reactions:
      sceneDidBecomeActive:
        - startRequest: feed
        - startRequest: {name: quick, timeout: 5 s}
inputs:
  - {at: 0:10, launch: c}
)",
             R"(c default-session "quick" #2 fails, -1001
09:01:11.200 c default-session "feed" #1 fails, -1001)"},
            {"the network goes away while it is in flight", R"(apps:
  c:
    reactions:
      sceneDidBecomeActive:
        - startRequest: {name: feed, latency: 20 s}
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:20, network: none}
)",
             R"(09:00:20.000 c default-session "feed" #1 fails, -1005)"},
            {"dies with its process", R"(apps:
  c:
    reactions:
      sceneDidBecomeActive:
        - startRequest: {name: feed, latency: 20 s}
        - crash
inputs:
  - {at: 0:10, launch: c}
)",
             R"(c process ends: crash
c default-session "feed" #1 is cancelled)",
             R"(requestCompleted)"},
        });
    }
    void tells() { checkStory(); }
};

QTEST_APPLESS_MAIN(TestDefaultSession)
#include "tst_default_session.moc"
