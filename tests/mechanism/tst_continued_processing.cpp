// SPDX-License-Identifier: GPL-3.0-or-later
#include <string>

#include "tests/mechanism/story.h"

using namespace offstage;

namespace {

constexpr const char *kExport = R"(length: 2 h
apps:
  x:
    bundle: org.example.x
    permitted-identifiers: ["org.example.x.*"]
    reactions:
      sceneDidBecomeActive 1st:
        - submitContinued: org.example.x.film
      launchHandler:
        - startTimer: {name: progress, after: 20 s, repeats: yes}
        - reportProgress: 1 %
      timerFired progress:
        - reportProgress: 2 %
      expirationHandler:
        - setTaskCompleted: no
)";

} // namespace

class TestContinuedProcessing : public QObject {
    Q_OBJECT

private slots:
    void tells_data()
    {
        static const std::string stop = std::string(kExport) + R"(inputs:
  - {at: 0:10, launch: x}
  - {at: 0:30, home}
  - {at: 0:40, stop-continued: x}
)";
        static const std::string swipe = std::string(kExport) + R"(inputs:
  - {at: 0:10, launch: x}
  - {at: 0:30, open-switcher}
  - {at: 0:31, swipe-card: x}
)";
        static const std::string memory = std::string(kExport) + R"(inputs:
  - {at: 0:10, launch: x}
  - {at: 0:30, home}
  - {at: 0:40, memory: critical}
)";
        static const std::string stall = std::string(kExport) + R"(inputs:
  - {at: 0:10, launch: x}
  - {at: 0:30, home}
)";
        addStories({
            {"goes on in the background and stops by its Live Activity", stop.c_str(),
             R"(seen: progress-shown "org.example.x.film"
x inactive -> background
09:00:40.000 x code expirationHandler
setTaskCompleted
seen: progress-failed
x background -> suspended)"},
            {"left-over code completes nothing of the next task", R"(apps:
  x:
    bundle: org.example.x
    permitted-identifiers: ["org.example.x.*"]
    reactions:
      sceneDidBecomeActive:
        - submitContinued: org.example.x.film
      launchHandler 1st:
        - work: 50 s
        - setTaskCompleted
      launchHandler 2nd:
        - work: 90 s
        - setTaskCompleted
      expirationHandler:
        - setTaskCompleted: no
inputs:
  - {at: 0:10, launch: x}
  - {at: 0:30, home}
  - {at: 0:32, stop-continued: x}
  - {at: 0:50, launch: x}
)",
             R"(code expirationHandler
seen: progress-failed
x background -> suspended
x work done after 50 s
setTaskCompleted: nothing to end)",
             "seen: progress-gone"},
            {"is cancelled without a word when the app is closed", swipe.c_str(),
             R"(continued-processing "org.example.x.film" #1 is cancelled
seen: progress-failed)",
             "code expirationHandler"},
            {"memory ends the process without a word", memory.c_str(),
             R"(jetsam
continued-processing "org.example.x.film" #1 fails)",
             "code expirationHandler"},
            {"expires when its progress stands still", stall.c_str(),
             R"(09:00:31.200 x continued-processing "org.example.x.film" #1 moves
09:01:01.200 x code expirationHandler
seen: progress-failed)"},
            {"runs for hours while its progress moves", R"(length: 70 min
apps:
  x:
    permitted-identifiers: [org.example.x.film]
    reactions:
      sceneDidBecomeActive 1st:
        - submitContinued: org.example.x.film
      launchHandler:
        - work: 20 s
        - reportProgress: 1 %
        - work: 29 s
        - reportProgress: 2 %
        - work: 29 s
        - reportProgress: 3 %
        - setTaskCompleted
inputs:
  - {at: 0:10, launch: x}
  - {at: 0:30, home}
)",
             R"(continued-processing "org.example.x.film" #1 is done, 3
seen: progress-gone
x background -> suspended)",
             "code expirationHandler"},
            {"only a person on screen begins it", R"(length: 10 min
apps:
  x:
    permitted-identifiers: [org.example.x.film]
    background-modes: [remote-notification]
    in-memory: yes
    reactions:
      didReceiveRemoteNotification:
        - submitContinued: org.example.x.film
        - fetchCompletion
inputs:
  - {at: 0:10, push: x}
)",
             "notPermitted", "continued-processing \"org"},
            {"the identifier must be covered", R"(length: 10 min
apps:
  x:
    permitted-identifiers: ["org.example.x.photo.*"]
    reactions:
      sceneDidBecomeActive 1st:
        - submitContinued: org.example.x.film
inputs:
  - {at: 0:10, launch: x}
)",
             "notPermitted", "continued-processing \"org"},
            {"the third waits for a slot, or fails if it does not want to", R"(length: 10 min
apps:
  x:
    permitted-identifiers: ["org.example.x.*"]
    reactions:
      sceneDidBecomeActive 1st:
        - submitContinued: org.example.x.a
        - submitContinued: org.example.x.b
        - submitContinued: org.example.x.c
        - submitContinued: {identifier: org.example.x.d, strategy: fail}
      launchHandler org.example.x.a:
        - work: 5 s
        - setTaskCompleted
      launchHandler org.example.x.b:
        - work: 1 min
      launchHandler org.example.x.c:
        - work: 1 min
inputs:
  - {at: 0:10, launch: x}
)",
             R"("org.example.x.c" #3 waits
immediateRunIneligible
"org.example.x.a" #1 is done
"org.example.x.c" #3 starts)",
             R"("org.example.x.d" #4)"},
            {"one that waits is cancelled when the app is closed", R"(length: 10 min
rules: {continued-processing.most_at_once: 1}
apps:
  x:
    permitted-identifiers: ["org.example.x.*"]
    reactions:
      sceneDidBecomeActive 1st:
        - submitContinued: org.example.x.a
        - submitContinued: org.example.x.b
      launchHandler:
        - work: 1 min
inputs:
  - {at: 0:10, launch: x}
  - {at: 0:20, open-switcher}
  - {at: 0:21, swipe-card: x}
)",
             R"("org.example.x.b" #2 waits
"org.example.x.b" #2 is cancelled)",
             R"("org.example.x.b" #2 starts)"},
            {"submitted again it replaces the one that waits", R"(length: 10 min
rules: {continued-processing.most_at_once: 1}
apps:
  x:
    permitted-identifiers: ["org.example.x.*"]
    reactions:
      sceneDidBecomeActive 1st:
        - submitContinued: org.example.x.a
        - submitContinued: org.example.x.b
        - submitContinued: org.example.x.b
      launchHandler:
        - work: 20 s
        - setTaskCompleted
inputs:
  - {at: 0:10, launch: x}
)",
             R"("org.example.x.b" #2 waits
"org.example.x.b" #2 is replaced
"org.example.x.b" #3 waits
"org.example.x.b" #3 starts)",
             R"("org.example.x.b" #2 starts)"},
            {"progress by so much more is progress until all is done", R"(apps:
  x:
    permitted-identifiers: ["org.example.x.*"]
    reactions:
      sceneDidBecomeActive 1st:
        - submitContinued: org.example.x.a
      launchHandler:
        - repeat: {times: 3, do: [{work: 20 s}, {reportProgress: {by: 40 %}}]}
        - work: 1 s
        - setTaskCompleted
inputs:
  - {at: 0:10, launch: x}
)",
             R"("org.example.x.a" #1 moves, 40
"org.example.x.a" #1 moves, 80
"org.example.x.a" #1 moves, 100
"org.example.x.a" #1 is done)",
             R"(expirationHandler)"},
            {"without a launch handler to submit is an exception", R"(apps:
  x:
    permitted-identifiers: ["org.example.x.*"]
    reactions:
      sceneDidBecomeActive 1st:
        - submitContinued: org.example.x.a
inputs:
  - {at: 0:10, launch: x}
)",
             R"(seen: no-launch-handler
process ends: crash)",
             R"(is done)"},
            {"there is no scheduler in the Simulator", R"(phone: {simulator: on}
apps:
  x:
    permitted-identifiers: ["org.example.x.*"]
    reactions:
      sceneDidBecomeActive 1st:
        - submitContinued: org.example.x.a
      launchHandler:
        - work: 20 s
inputs:
  - {at: 0:10, launch: x}
)",
             R"(submitContinued "org.example.x.a": BGTaskScheduler.Error.unavailable (1))",
             R"(code launchHandler)"},
            {"a swipe tells nobody", R"(apps:
  x:
    permitted-identifiers: ["org.example.x.*"]
    reactions:
      sceneDidBecomeActive 1st:
        - submitContinued: org.example.x.a
      launchHandler:
        - work: 20 s
        - setTaskCompleted
inputs:
  - {at: 0:10, launch: x}
  - {at: 0:15, home}
  - {at: 0:18, open-switcher}
  - {at: 0:20, swipe-card: x}
)",
             R"(09:00:20.000 x process ends: app-switcher
"org.example.x.a" #1 is cancelled)",
             R"(applicationWillTerminate)"},
            {"the GPU needs the entitlement and the phone", R"(length: 10 min
phone: {background-gpu: no}
apps:
  x:
    permitted-identifiers: [org.example.x.film]
    reactions:
      sceneDidBecomeActive 1st:
        - submitContinued: {identifier: org.example.x.film, gpu: yes}
  y:
    declares: [background-gpu-access]
    permitted-identifiers: [org.example.y.film]
    reactions:
      sceneDidBecomeActive 1st:
        - submitContinued: {identifier: org.example.y.film, gpu: yes}
inputs:
  - {at: 0:10, launch: x}
  - {at: 0:20, launch: y}
  - {at: 0:30, background-gpu: yes}
)",
             R"(notPermitted
unavailable)",
             "continued-processing \"org"},
        });
    }
    void tells() { checkStory(); }
};

QTEST_APPLESS_MAIN(TestContinuedProcessing)
#include "tst_continued_processing.moc"
