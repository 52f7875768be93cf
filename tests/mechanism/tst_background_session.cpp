// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mechanism/story.h"

using namespace offstage;

class TestBackgroundSession : public QObject {
    Q_OBJECT

private slots:
    void tells_data()
    {
        addStories({
            {"goes on while the app is suspended and wakes it once for all", R"(length: 20 min
apps:
  c:
    reactions:
      didFinishLaunching:
        - createSession: films
      sceneDidBecomeActive:
        - startDownload: {name: a, size: 300 MB}
        - startDownload: {name: b, size: 900 MB}
      urlSessionDidFinishEvents:
        - backgroundSessionCompletion
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
)",
             R"(c background-session "a" #1 created
c background-session: Can Proceed
c background-session "a" #1 starts
c background -> suspended
c background-session "a" #1 is done, 300000
c background-session "b" #2 moves
c background-session "b" #2 is done, 900000
c may session-events #2 "films" proceed?
c resume-delay = 1 min
c takes session events "films"
c suspended -> background
c code handleEventsForBackgroundURLSession "films"
c background-session "a" #1 is delivered
c code didFinishDownloading "a"
c code didCompleteWithError "a"
c code didFinishDownloading "b"
c code didCompleteWithError "b"
c code urlSessionDidFinishEvents "films"
c session events "films"
c background -> suspended)",
             R"(may session-events #1)"},
            {"goes on after the app has ended and launches it", R"(length: 20 min
apps:
  c:
    reactions:
      didFinishLaunching:
        - createSession: films
      sceneDidBecomeActive:
        - startDownload: {name: a, size: 300 MB}
      sceneDidEnterBackground:
        - crash
      urlSessionDidFinishEvents:
        - backgroundSessionCompletion
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:30, home}
)",
             R"(c process ends: crash
c background-session "a" #1 is done, 300000
c process 2 starts in the background, for session-events
c code didFinishLaunching
c createSession "films"
c code handleEventsForBackgroundURLSession "films"
c code didFinishDownloading "a"
c code didCompleteWithError "a"
c code urlSessionDidFinishEvents "films")"},
            {"is told at once while the app runs", R"(apps:
  c:
    reactions:
      didFinishLaunching:
        - createSession: films
      sceneDidBecomeActive:
        - startDownload: {name: a, size: 10 MB}
inputs:
  - {at: 0:10, launch: c}
)",
             R"(c background-session "a" #1 is done, 10000
c code didFinishDownloading "a"
c code didCompleteWithError "a")",
             R"(handleEvents
resume-delay
urlSessionDidFinishEvents)"},
            {"without launch events the app is not woken", R"(apps:
  c:
    reactions:
      didFinishLaunching:
        - createSession: {identifier: films, launch-events: no}
      sceneDidBecomeActive:
        - startDownload: {name: a, size: 300 MB}
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:20, home}
  - {at: 5:00, launch: c}
)",
             R"(c background-session "a" #1 is done
09:05:00.000 c input launch c
c code didCompleteWithError "a")",
             R"(handleEvents)"},
            {"a wake that is not completed lasts 30 s", R"(apps:
  c:
    reactions:
      didFinishLaunching:
        - createSession: films
      sceneDidBecomeActive:
        - startDownload: {name: a, size: 300 MB}
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:20, home}
)",
             R"(c takes session events "films"
expired after 30 s
c background -> suspended)",
             R"(process ends)"},
            {"force quit cancels and is told when the user opens the app", R"(apps:
  c:
    reactions:
      didFinishLaunching:
        - createSession: films
      sceneDidBecomeActive:
        - startDownload: {name: a, size: 3000 MB}
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:20, home}
  - {at: 1:00, open-switcher}
  - {at: 1:02, swipe-card: c}
  - {at: 6:00, launch: c}
)",
             R"(force-quit flag set
09:01:02.000 c background-session "a" #1 is cancelled
09:06:00.000 c input launch c
c code didFinishLaunching
c code didCompleteWithError "a")",
             R"(handleEvents
didFinishDownloading)"},
            {"goes on with the resume data of the one before", R"(apps:
  c:
    reactions:
      didFinishLaunching:
        - createSession: films
      sceneDidBecomeActive 1st:
        - startDownload: {name: a, size: 1000 MB}
        - startDownload: {name: b, size: 1000 MB}
        - work: 1 min
        - cancelTransfer: {name: a, resume-data: yes}
        - cancelTransfer: b
        - startDownload: {name: a, size: 1000 MB, resume: yes}
        - startDownload: {name: b, size: 1000 MB, resume: yes}
inputs:
  - {at: 0:10, launch: c}
)",
             R"(c background-session "a" #1 fails, -999
c background-session "b" #2 fails, -999
c background-session "a" #4 starts, 147)",
             R"("b" #5 starts, )"},
            {"on iOS7 force quit leaves nothing", R"(ios: 7.0
apps:
  c:
    reactions:
      didFinishLaunching:
        - createSession: films
      sceneDidBecomeActive 1st:
        - startDownload: {name: a, size: 3000 MB}
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:20, home}
  - {at: 1:00, open-switcher}
  - {at: 1:02, swipe-card: c}
  - {at: 6:00, launch: c}
)",
             R"(c background-session "a" #1 is cancelled
c createSession "films")",
             R"(didCompleteWithError)"},
            {"stops without network and goes on later", R"(apps:
  c:
    reactions:
      didFinishLaunching:
        - createSession: films
      sceneDidBecomeActive:
        - startDownload: {name: a, size: 1000 MB}
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:40, network: none}
  - {at: 0:45, network: wifi}
  - {at: 2:00, network: none}
  - {at: 4:00, network: wifi}
)",
             R"(09:00:40.000 c background-session: Must Not Proceed, by network-quality
09:00:40.000 c background-session "a" #1 pauses
09:01:11.000 c background-session "a" #1 goes on
09:02:00.000 c background-session "a" #1 pauses
09:04:01.000 c background-session "a" #1 goes on
c background-session "a" #1 is done, 1000000)"},
            {"an upload begins anew before iOS17", R"(ios: 16.0
apps:
  c:
    reactions:
      didFinishLaunching:
        - createSession: films
      sceneDidBecomeActive:
        - startUpload: {name: a, size: 1000 MB}
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:40, network: none}
  - {at: 2:00, network: wifi}
)",
             R"(c background-session "a" #1 pauses, 1
09:02:01.000 c background-session "a" #1 goes on
09:05:21.000 c background-session "a" #1 is done)"},
            {"an upload goes on where it was from iOS17", R"(ios: 17.0
apps:
  c:
    reactions:
      didFinishLaunching:
        - createSession: films
      sceneDidBecomeActive:
        - startUpload: {name: a, size: 1000 MB}
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:40, network: none}
  - {at: 2:00, network: wifi}
)",
             R"(09:02:01.000 c background-session "a" #1 goes on, 1
09:04:)"},
            {"times out", R"(length: 3 d
phone: {network: none}
apps:
  c:
    reactions:
      didFinishLaunching:
        - createSession: {identifier: films, timeout: 1 d}
      sceneDidBecomeActive:
        - startDownload: {name: a, size: 10 MB}
inputs:
  - {at: 0:10, launch: c}
)",
             R"(c background-session "a" #1 waits
c background-session "a" #1 fails, -1001
c code didCompleteWithError "a")"},
            {"a silent server is tried again and again", R"(length: 10 min
phone: {server: down}
apps:
  c:
    reactions:
      didFinishLaunching:
        - createSession: films
      sceneDidBecomeActive:
        - startDownload: {name: a, size: 10 MB}
inputs:
  - {at: 0:10, launch: c}
  - {at: 6:00, server: up}
)",
             R"(c background-session "a" #1 waits
c background-session "a" #1 starts
c background-session "a" #1 is done)",
             R"(fails)"},
            {"a slow server is slow", R"(apps:
  c:
    reactions:
      didFinishLaunching:
        - createSession: films
      sceneDidBecomeActive:
        - startDownload: {name: a, size: 10 MB}
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:13, server: slow}
)",
             R"(c background-session "a" #1 starts
09:00:13.000 c background-session "a" #1 moves
09:01:)",
             R"(c background-session "a" #1 pauses)"},
            {"a server that asks for a credential wakes the app",
             R"(phone: {server: asks-for-authentication}
apps:
  c:
    reactions:
      didFinishLaunching:
        - createSession: films
      sceneDidEnterBackground:
        - startDownload: {name: a, size: 1 MB}
        - startDownload: {name: b, size: 900 MB}
      didReceiveChallenge a:
        - answerChallenge: a
      didReceiveChallenge b:
        - answerChallenge: {name: b, with: cancel}
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:20, home}
)",
             R"(c code handleEventsForBackgroundURLSession "films"
c code didReceiveChallenge "a"
c answerChallenge "a"
c background-session "b" #2 fails, -1012
c background-session "a" #1 is done
c code didCompleteWithError "a")"},
            {"an app that does not answer for itself gets the server's refusal",
             R"(phone: {server: asks-for-authentication}
apps:
  c:
    reactions:
      didFinishLaunching:
        - createSession: films
      sceneDidBecomeActive:
        - startDownload: {name: a, size: 1 MB}
inputs:
  - {at: 0:10, launch: c}
)",
             R"(c background-session "a" #1 is done
c code didCompleteWithError "a")",
             R"(didReceiveChallenge
fails)"},
            {"a session that was invalidated finishes and takes nothing new", R"(apps:
  c:
    reactions:
      didFinishLaunching:
        - createSession: films
      sceneDidBecomeActive 1st:
        - startDownload: {name: a, size: 10 MB}
        - invalidateSession: {identifier: films, cancel: no}
      didCompleteWithError a:
        - createSession: films
        - startDownload: {name: b, size: 10 MB}
      didCompleteWithError b:
        - invalidateSession: films
        - startDownload: {name: c, size: 10 MB}
inputs:
  - {at: 0:10, launch: c}
)",
             R"(c code didFinishDownloading "a"
c startDownload "b"
c code didFinishDownloading "b"
c invalidateSession "films"
c startDownload "c": NSGenericException
c process ends: crash)",
             R"("c" #)"},
            {"a data task ends when the app is suspended", R"(apps:
  c:
    reactions:
      didFinishLaunching:
        - createSession: films
      sceneDidBecomeActive 1st:
        - startDataTask: {name: a, size: 900 MB}
inputs:
  - {at: 0:10, launch: c}
  - {at: 0:20, home}
  - {at: 1:00, launch: c}
)",
             R"(c background-session "a" #1 fails, -997
09:01:00.000 c input launch c
c code didCompleteWithError "a")",
             R"(handleEvents)"},
            {"goes on after a reboot and the first unlock", R"(length: 20 min
apps:
  c:
    reactions:
      didFinishLaunching:
        - createSession: films
      sceneDidBecomeActive:
        - startDownload: {name: a, size: 1000 MB}
inputs:
  - {at: 0:10, launch: c}
  - {at: 1:00, reboot}
  - {at: 5:00, unlock}
)",
             R"(09:01:00.000 c background-session "a" #1 pauses
c background-session: Must Not Proceed, by first-unlock
09:05:01.000 c background-session "a" #1 goes on
c background-session "a" #1 is done
c code handleEventsForBackgroundURLSession)"},
        });
    }
    void tells() { checkStory(); }
};

QTEST_APPLESS_MAIN(TestBackgroundSession)
#include "tst_background_session.moc"
