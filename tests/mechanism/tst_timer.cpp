// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mechanism/story.h"

using namespace offstage;

class TestTimer : public QObject {
    Q_OBJECT

private slots:
    void tells_data()
    {
        addStories({
            {"fires once and late after a suspension", R"(apps:
  c:
    bundle: org.example.c
    in-memory: no
    reactions:
      didFinishLaunching:
        - startTimer: {name: t, after: 10 s, repeats: yes}
      timerFired:
        - work: 100 ms
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:15, home}
  - {at: 2:00, launch: c}
  - {at: 2:00.5, home}
)",
             R"(09:00:16.100 c background -> suspended
09:02:00.100 c code timerFired "t" (1)
09:02:01.200 c code timerFired "t" (2))"},
            {"a missed beat is dropped and the schedule kept", R"(length: 45 min
apps:
  c:
    reactions:
      sceneDidBecomeActive 1st:
        - startTimer: {name: t, after: 10 min, repeats: yes}
  other: {}
inputs:
  - {at: 0:00, launch: c}
  - {at: 1:00, launch: other}
  - {at: 29:00, launch: c}
)",
             R"(09:29:00.100 c code timerFired "t" (1)
09:30:01.200 c code timerFired "t" (2)
09:40:01.200 c code timerFired "t" (3))"},
            {"the display ticks only on the screen", R"(apps:
  c:
    reactions:
      sceneDidBecomeActive 1st:
        - startTimer: {name: tick, after: 1 s, repeats: yes, clock: display}
      sceneDidEnterBackground:
        - beginBackgroundTask: b
        - work: 10 s
        - endBackgroundTask: b
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:13, home}
  - {at: 0:40, launch: c}
)",
             R"(09:00:13.200 c code timerFired "tick" (2)
09:00:24.000 c background -> suspended
09:00:40.200 c code timerFired "tick" (3))",
             R"(09:00:14.200 c code timerFired
09:00:20.200 c code timerFired)"},
            {"the wall clock is set forward", R"(apps:
  c:
    reactions:
      sceneDidBecomeActive:
        - startTimer: {name: up, after: 60 s}
        - startTimer: {name: wall, after: 60 s, clock: wall}
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:20, set-clock: 30 s}
)",
             R"(09:00:41.200 c code timerFired "wall"
09:01:11.200 c code timerFired "up")"},
            {"the wall clock is set back", R"(apps:
  c:
    reactions:
      sceneDidBecomeActive:
        - startTimer: {name: wall, after: 30 s, clock: wall}
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:20, set-clock: {by: 1 min, back: yes}}
)",
             R"(09:01:41.200 c code timerFired "wall")"},
            {"changes of the time are told once when the app runs again", R"(apps:
  c:
    reactions:
      applicationSignificantTimeChange: []
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:20, home}
  - {at: 1:00, set-clock: 1 min}
  - {at: 1:10, time-zone-changes}
  - {at: 2:00, launch: c}
)",
             R"(09:02:00.100 c code applicationSignificantTimeChange (1))",
             "applicationSignificantTimeChange (2)"},
        });
    }
    void tells() { checkStory(); }
};

QTEST_APPLESS_MAIN(TestTimer)
#include "tst_timer.moc"
