// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mechanism/story.h"

using namespace offstage;

namespace {

/// Computes at this load under a background task of an old iOS, which has time enough.
QString computing(const char *cpu)
{
    return QStringLiteral(R"(ios: 12.0
apps:
  c:
    bundle: org.example.c
    reactions:
      sceneDidEnterBackground:
        - beginBackgroundTask: a
        - compute: {length: 150 s, cpu: %1}
        - endBackgroundTask: a
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
)")
        .arg(QLatin1String(cpu));
}

} // namespace

class TestCpuMonitor : public QObject {
    Q_OBJECT

private slots:
    void endsByLoad_data()
    {
        QTest::addColumn<QString>("cpu");
        QTest::addColumn<QString>("end");
        QTest::newRow("all of a core") << "100 %"
                                       << "09:01:18.300";
        QTest::newRow("as in a report") << "96 %"
                                        << "09:01:20.300";
        QTest::newRow("a little too much") << "81 %"
                                           << "09:01:29.560";
        QTest::newRow("just what is allowed") << "80 %"
                                              << "";
        QTest::newRow("half a core") << "50 %"
                                     << "";
    }
    void endsByLoad()
    {
        QFETCH(const QString, cpu);
        QFETCH(const QString, end);
        const QStringList lines = traceOf(computing(qPrintable(cpu)));
        const QStringList ends = lines.filter(QStringLiteral("process ends: cpu-limit"));
        QCOMPARE(ends.size(), end.isEmpty() ? 0 : 1);
        QVERIFY2(end.isEmpty() || ends.constFirst().startsWith(end.left(11)),
                 qPrintable(ends.join(u'\n')));
        QCOMPARE(lines.filter(QStringLiteral("seen: cpu-over-limit")).size(),
                 end.isEmpty() ? 0 : 1);
    }

    void tells_data()
    {
        addStories({
            {"before iOS8 nobody counts", R"(ios: 7.1
apps:
  c:
    bundle: org.example.c
    sdk: 7.1
    reactions:
      sceneDidEnterBackground:
        - beginBackgroundTask: a
        - compute: 100 s
        - endBackgroundTask: a
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
)",
             R"(c compute done after 1:40 min)", R"(process ends
cpu-over-limit)"},
            {"a continued task may use the CPU", R"(apps:
  c:
    bundle: org.example.c
    permitted-identifiers: ["org.example.c.*"]
    reactions:
      sceneDidBecomeActive 1st:
        - submitContinued: org.example.c.export
      launchHandler:
        - compute: 20 s
        - reportProgress: 20 %
        - compute: 20 s
        - reportProgress: 40 %
        - compute: 20 s
        - reportProgress: 60 %
        - compute: 20 s
        - setTaskCompleted
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:20, home}
)",
             R"(continued-processing "org.example.c.export" #1 is done)", R"(process ends
cpu-over-limit)"},
            {"a continued task is counted if there is no exception for it", R"(rules:
  cpu-monitor.off_in_continued: off
apps:
  c:
    bundle: org.example.c
    permitted-identifiers: ["org.example.c.*"]
    reactions:
      sceneDidBecomeActive 1st:
        - submitContinued: org.example.c.export
      launchHandler:
        - compute: 20 s
        - reportProgress: 20 %
        - compute: 20 s
        - reportProgress: 40 %
        - compute: 20 s
        - setTaskCompleted
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:20, home}
)",
             R"(c process ends: cpu-limit)"},
            {"a launch may have only its time on the clock", R"(rules:
  cpu-monitor.background_launch: 10 s
phone: {locked: yes}
apps:
  c:
    bundle: org.example.c
    background-modes: [remote-notification]
    reactions:
      didFinishLaunching:
        - compute: {length: 5 s, main: yes}
      didReceiveRemoteNotification:
        - fetchCompletion
inputs:
  - {at: 0:10, push: c}
)",
             R"(c compute done after 5 s
c code didReceiveRemoteNotification)",
             R"(process ends)"},
            {"nobody counts in front", R"(apps:
  c:
    bundle: org.example.c
    reactions:
      sceneDidBecomeActive:
        - compute: 5 min
inputs:
  - {at: 0:10, launch: c}
)",
             R"(09:05:11.200 c compute done after 5 min)", R"(process ends)"},
            {"a processing task that requires power is free", R"(length: 8 h
start: 2025-11-20 23:00
phone: {charger: on, locked: yes}
apps:
  c:
    bundle: org.example.c
    background-modes: [processing]
    permitted-identifiers: [tidy]
    in-memory: yes
    reactions:
      sceneDidEnterBackground:
        - submitProcessing: {identifier: tidy, external-power: yes}
      launchHandler tidy:
        - compute: {length: 2 min, cpu: 96 %}
        - setTaskCompleted
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
  - {at: 0:40, lock}
)",
             R"(c compute done after 2 min
c processing "tidy" completed)",
             R"(process ends)"},
            {"but one that does not require power is watched", R"(length: 8 h
start: 2025-11-20 23:00
phone: {charger: on, locked: yes}
apps:
  c:
    bundle: org.example.c
    background-modes: [processing]
    permitted-identifiers: [tidy]
    in-memory: yes
    reactions:
      sceneDidEnterBackground:
        - submitProcessing: tidy
      launchHandler tidy:
        - compute: {length: 2 min, cpu: 96 %}
        - setTaskCompleted
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
  - {at: 0:40, lock}
)",
             R"(c processing "tidy" launched
c process ends: cpu-limit)"},
            {"or is not, as two developers saw", R"(length: 8 h
start: 2025-11-20 23:00
rules: {cpu-monitor.off_in_processing: off}
phone: {charger: on, locked: yes}
apps:
  c:
    bundle: org.example.c
    background-modes: [processing]
    permitted-identifiers: [tidy]
    in-memory: yes
    reactions:
      sceneDidEnterBackground:
        - submitProcessing: {identifier: tidy, external-power: yes}
      launchHandler tidy:
        - compute: {length: 2 min, cpu: 96 %}
        - setTaskCompleted
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
  - {at: 0:40, lock}
)",
             R"(c cpu-kills = 1
c process ends: cpu-limit)"},
            {"a launch in the background has a few CPU seconds", R"(phone: {locked: yes}
apps:
  c:
    bundle: org.example.c
    background-modes: [remote-notification]
    reactions:
      didFinishLaunching:
        - compute: {length: 8 s, main: yes}
      didReceiveRemoteNotification:
        - fetchCompletion
inputs:
  - {at: 0:10, push: c}
)",
             R"(09:00:11.200 c compute
09:00:14.970 c process ends: watchdog, 0x8badf00d)"},
            {"under the debugger nobody counts", R"(apps:
  c:
    bundle: org.example.c
    run-from: xcode
    reactions:
      sceneDidEnterBackground:
        - compute: 5 min
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
)",
             R"(c compute done after 5 min)", R"(process ends)"},
        });
    }
    void tells() { checkStory(); }
};

QTEST_APPLESS_MAIN(TestCpuMonitor)
#include "tst_cpu_monitor.moc"
