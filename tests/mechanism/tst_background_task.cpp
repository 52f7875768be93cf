// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mechanism/story.h"

using namespace offstage;

class TestBackgroundTask : public QObject {
    Q_OBJECT

private slots:
    void tells_data()
    {
        addStories({
            {"two tasks share one time", R"(apps:
  c:
    bundle: org.example.c
    reactions:
      sceneDidEnterBackground:
        - beginBackgroundTask: a
        - work: 20 s
        - beginBackgroundTask: b
        - endBackgroundTask: a
        - work: 20 s
      backgroundTaskExpired:
        - endBackgroundTask: b
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
)",
             R"(09:00:30.300 c background task time runs, 30 s left
09:01:00.300 c code backgroundTaskExpired "b"
c background task "b" #5 given back after 10 s
09:01:01.000 c background -> suspended)",
             R"(process ends)"},
            {"time in front costs nothing", R"(apps:
  c:
    bundle: org.example.c
    reactions:
      sceneDidBecomeActive:
        - beginBackgroundTask: a
inputs:
  - {at: 0:10, launch: c}
  - {at: 5:00, home}
)",
             R"(09:05:00.300 c background task time runs, 30 s left
09:05:30.300 c code backgroundTaskExpired)"},
            {"the time is whole again in front", R"(apps:
  c:
    bundle: org.example.c
    reactions:
      sceneDidEnterBackground:
        - beginBackgroundTask: a
      sceneDidBecomeActive:
        - endBackgroundTask: a
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
  - {at: 0:50, launch: c}
  - {at: 1:10, home}
)",
             R"(09:00:30.300 c background task time runs, 30 s left
09:01:10.300 c background task time runs, 30 s left)",
             R"(time runs, 10)"},
            {"a wake up brings its own time", R"(phone: {locked: no}
apps:
  c:
    bundle: org.example.c
    background-modes: [remote-notification]
    reactions:
      sceneDidEnterBackground:
        - beginBackgroundTask: a
        - work: 28 s
        - endBackgroundTask: a
      didReceiveRemoteNotification:
        - beginBackgroundTask: b
        - fetchCompletion: newData
        - work: 20 s
        - endBackgroundTask: b
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
  - {at: 2:00, push: c}
)",
             R"(time stands, 2 s left
09:02:00.100 c beginBackgroundTask "b"
time runs, 30 s left
09:02:20.100 c endBackgroundTask "b")",
             R"(process ends)"},
            {"a leaked task ends the app", R"(apps:
  c:
    bundle: org.example.c
    reactions:
      sceneDidEnterBackground:
        - beginBackgroundTask: a
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
)",
             R"(09:01:00.300 c code backgroundTaskExpired "a"
09:01:05.300 c process ends: background-task-leaked, 0x8badf00d)"},
            {"with under five seconds there is no new task", R"(apps:
  c:
    bundle: org.example.c
    reactions:
      sceneDidEnterBackground:
        - beginBackgroundTask: a
        - work: 26 s
        - beginBackgroundTask: b
        - endBackgroundTask: a
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
)",
             R"(c beginBackgroundTask "b": UIBackgroundTaskIdentifier.invalid)"},
            {"before iOS13 there are three minutes", R"(ios: 12.0
apps:
  c:
    bundle: org.example.c
    reactions:
      sceneDidEnterBackground:
        - beginBackgroundTask: a
      backgroundTaskExpired:
        - endBackgroundTask: a
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
)",
             R"(time runs, 3 min left
09:03:30.300 c code backgroundTaskExpired)"},
        });
    }
    void tells() { checkStory(); }

    void moreThanAThousandTasksEndTheApp()
    {
        const QStringList lines = traceOf(
            QStringLiteral("apps:\n  c:\n    reactions:\n      sceneDidEnterBackground:\n") +
            QStringLiteral("        - beginBackgroundTask: a\n").repeated(1001) +
            QStringLiteral("inputs:\n  - {at: 0:10, launch: c}\n  - {at: 0:30, home}\n"));
        const QString end = QStringLiteral("process ends: too-many-assertions, 0xbada5e47");
        QCOMPARE(lines.filter(end).size(), 1);
        QCOMPARE(lines.filter(QStringLiteral("takes background task")).size(), 1000);
    }

    void beforeIos11TheyDoNot()
    {
        const QStringList lines = traceOf(QStringLiteral(R"(ios: 10.3
apps:
  c:
    sdk: 10.3
    reactions:
      sceneDidBecomeActive:
        - repeat: {times: 1100, do: [{beginBackgroundTask: a}]}
inputs:
  - {at: 0:10, launch: c}
)"));
        QCOMPARE(lines.filter(QStringLiteral("takes background task")).size(), 1100);
        QVERIFY(lines.filter(QStringLiteral("process ends")).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestBackgroundTask)
#include "tst_background_task.moc"
