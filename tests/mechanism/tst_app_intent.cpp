// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mechanism/story.h"

using namespace offstage;

class TestAppIntent : public QObject {
    Q_OBJECT

private slots:
    void tells_data()
    {
        addStories({
            {"runs in the background without a scene, also after a force quit", R"(apps:
  i:
    force-quit: yes
    reactions:
      performIntent order:
        - work: 5 s
        - intentDone
inputs:
  - {at: 0:10, run-intent: {app: i, intent: order}}
)",
             R"(i process 1 starts in the background, for app-intent
code performIntent "order"
intentDone
i background -> suspended)",
             R"(code sceneWillConnect
force-quit flag cleared)"},
            {"is cancelled after 30 s", R"(apps:
  i:
    reactions:
      performIntent order:
        - work: 2 min
inputs:
  - {at: 0:10, run-intent: {app: i, intent: order}}
)",
             R"(09:00:40.000 i code intentCancelled "order"
app intent "order"
i background -> suspended)"},
            {"opens the app if it asks for it", R"(apps:
  i:
    reactions:
      performIntent order:
        - intentDone
inputs:
  - {at: 0:10, run-intent: {app: i, intent: order, opens: yes}}
)",
             R"(code performIntent "order"
code sceneWillConnect)"},
            {"waits for the first unlock", R"(apps:
  i:
    reactions:
      performIntent order:
        - intentDone
inputs:
  - {at: 0:10, reboot}
  - {at: 2:00, run-intent: {app: i, intent: order}}
)",
             "first-unlock", "code performIntent"},
            {"lets a recording go on only with a Live Activity", R"(apps:
  i:
    background-modes: [audio]
    declares: [audio-recording-intent]
    reactions:
      performIntent memo:
        - setAudioCategory: playAndRecord
        - startRecording: memo
        - intentDone
inputs:
  - {at: 0:10, run-intent: {app: i, intent: memo}}
)",
             R"(startRecording
intentDone
recordingStopped
i background -> suspended)"},
            {"may begin to play if it says so", R"(apps:
  i:
    background-modes: [audio]
    declares: [audio-playback-intent]
    reactions:
      performIntent play:
        - setAudioCategory: playback
        - playSound: song
        - intentDone
inputs:
  - {at: 0:10, run-intent: {app: i, intent: play}}
)",
             "i seen: sound-starts", "i background -> suspended"},
            {"may not begin to play otherwise", R"(apps:
  i:
    background-modes: [audio]
    reactions:
      performIntent play:
        - setAudioCategory: playback
        - playSound: song
        - intentDone
inputs:
  - {at: 0:10, run-intent: {app: i, intent: play}}
)",
             "560557684", "sound-starts"},
            {"runs longer on iOS 27 while it reports progress", R"(ios: 27.0
apps:
  i:
    declares: [long-running-intent]
    reactions:
      performIntent make:
        - performBackgroundTask
        - work: 25 s
        - reportIntentProgress: 50 %
        - work: 25 s
        - intentDone
inputs:
  - {at: 0:10, run-intent: {app: i, intent: make}}
)",
             R"(seen: intent-progress "make"
intentDone
seen: intent-progress-gone "make"
i background -> suspended)",
             "intentCancelled"},
            {"its stop button cancels it", R"(ios: 27.0
apps:
  i:
    declares: [long-running-intent]
    reactions:
      performIntent make:
        - performBackgroundTask
        - work: 2 min
inputs:
  - {at: 0:10, run-intent: {app: i, intent: make}}
  - {at: 0:20, stop-intent: i}
)",
             R"(09:00:20.000 i code intentCancelled "make"
seen: intent-progress-gone)"},
        });
    }
    void tells() { checkStory(); }
};

QTEST_APPLESS_MAIN(TestAppIntent)
#include "tst_app_intent.moc"
