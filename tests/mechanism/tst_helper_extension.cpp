// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mechanism/story.h"

using namespace offstage;

class TestHelperExtension : public QObject {
    Q_OBJECT

private slots:
    void tells_data()
    {
        addStories({
            {"a helper answers its host", R"(apps:
  c:
    reactions:
      sceneDidBecomeActive:
        - startHelper
        - askHelper: parse
      helperAnswer parse:
        - invalidateHelper
    extensions:
      helper-extension:
        reactions:
          helperRequest parse:
            - work: 2 s
            - answerHost: parse
inputs:
  - {at: 0:10, launch: c}
)",
             R"(c startHelper
c.helper-extension process 1 starts
c.helper-extension code helperRequest "parse" (1)
c code helperAnswer "parse" (1)
c.helper-extension process ends: host-ended)",
             "helperInterrupted"},
            {"it is suspended with its host and goes on with it", R"(apps:
  c:
    reactions:
      sceneDidBecomeActive 1st:
        - startHelper
        - askHelper: parse
      helperAnswer: []
    extensions:
      helper-extension:
        reactions:
          helperRequest:
            - work: 20 s
            - answerHost: parse
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:20, home}
  - {at: 2:00, launch: c}
)",
             R"(c.helper-extension background -> suspended
c suspended -> inactive
c.helper-extension suspended -> background
c code helperAnswer "parse" (1))"},
            {"it ends with its host", R"(apps:
  c:
    reactions:
      sceneDidBecomeActive:
        - startHelper
    extensions:
      helper-extension:
        memory: 5 MB
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:20, open-switcher}
  - {at: 0:21, swipe-card: c}
)",
             R"(c.helper-extension process ends: host-ended)"},
            {"its own end is told, and it has no host to answer then", R"(apps:
  c:
    reactions:
      sceneDidBecomeActive:
        - askHelper: early
        - startHelper
        - askHelper: parse
      helperInterrupted: []
    extensions:
      helper-extension:
        reactions:
          helperRequest:
            - crash
inputs:
  - {at: 0:10, launch: c}
)",
             R"(askHelper "early": XPCError: peer not running
c.helper-extension process ends: crash
c code helperInterrupted (1))"},
            {"an app without one cannot start it", R"(apps:
  c:
    reactions:
      sceneDidBecomeActive:
        - startHelper
inputs:
  - {at: 0:10, launch: c}
)",
             "startHelper: AppExtensionProcess: no such extension"},
        });
    }
    void tells() { checkStory(); }
};

QTEST_APPLESS_MAIN(TestHelperExtension)
#include "tst_helper_extension.moc"
