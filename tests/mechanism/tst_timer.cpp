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
        });
    }
    void tells() { checkStory(); }
};

QTEST_APPLESS_MAIN(TestTimer)
#include "tst_timer.moc"
