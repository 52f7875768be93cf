// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mechanism/story.h"

using namespace offstage;

class TestFileLock : public QObject {
    Q_OBJECT

private slots:
    void tells_data()
    {
        addStories({
            {"a lock on a shared file ends the app at suspension", R"(apps:
  c:
    bundle: org.example.c
    reactions:
      sceneDidEnterBackground:
        - lockFile: db
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
)",
             R"(09:00:30.300 c lockFile "db"
09:00:31.100 c process ends: locked-file, 0xdead10cc)"},
            {"a background task postpones it", R"(apps:
  c:
    bundle: org.example.c
    reactions:
      sceneDidEnterBackground:
        - beginBackgroundTask: a
        - lockFile: db
        - work: 10 s
        - endBackgroundTask: a
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
)",
             R"(09:00:40.300 c endBackgroundTask "a"
09:00:41.000 c process ends: locked-file, 0xdead10cc)"},
            {"given back in time it harms nobody", R"(apps:
  c:
    bundle: org.example.c
    reactions:
      sceneDidEnterBackground:
        - lockFile: {name: db, for: 500 ms}
        - lockFile: other
        - unlockFile: other
        - unlockFile: third
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
)",
             R"(c unlockFile "third": nothing to end
c background -> suspended)",
             R"(process ends)"},
            {"a private file does not count", R"(apps:
  c:
    bundle: org.example.c
    reactions:
      sceneDidEnterBackground:
        - lockFile: {name: db, container: private}
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
)",
             R"(c background -> suspended)", R"(process ends)"},
            {"read literally it does", R"(rules: {file-lock.private_too: on}
apps:
  c:
    bundle: org.example.c
    reactions:
      sceneDidEnterBackground:
        - lockFile: {name: db, container: private}
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
)",
             R"(c process ends: locked-file)"},
            {"a plain lock passes on iOS13", R"(ios: 13.0
apps:
  c:
    bundle: org.example.c
    reactions:
      sceneDidEnterBackground:
        - lockFile: {name: db, kind: flock}
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
)",
             R"(c background -> suspended)", R"(process ends)"},
            {"a plain lock ends the app on iOS14", R"(ios: 14.0
apps:
  c:
    bundle: org.example.c
    reactions:
      sceneDidEnterBackground:
        - lockFile: {name: db, kind: flock}
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
)",
             R"(c process ends: locked-file)"},
            {"it is no force quit", R"(apps:
  c:
    bundle: org.example.c
    background-modes: [remote-notification]
    reactions:
      sceneDidEnterBackground:
        - lockFile: db
      didReceiveRemoteNotification:
        - fetchCompletion
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
  - {at: 2:00, push: c}
)",
             R"(c process ends: locked-file
c process 2 starts in the background, for silent-push)"},
        });
    }
    void tells() { checkStory(); }
};

QTEST_APPLESS_MAIN(TestFileLock)
#include "tst_file_lock.moc"
