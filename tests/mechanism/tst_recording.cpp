// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mechanism/story.h"

using namespace offstage;

class TestRecording : public QObject {
    Q_OBJECT

private slots:
    void tells_data()
    {
        addStories({
            {"begun on screen it goes on after Home", R"(apps:
  r:
    background-modes: [audio]
    reactions:
      sceneDidBecomeActive:
        - setAudioCategory: playAndRecord
        - startRecording: memo
inputs:
  - {at: 0:10, launch: r}
  - {at: 0:30, home}
)",
             R"(r seen: orange-indicator
r inactive -> background)",
             "r background -> suspended"},
            {"it cannot begin in the background", R"(apps:
  r:
    background-modes: [audio, remote-notification]
    in-memory: yes
    reactions:
      didReceiveRemoteNotification:
        - setAudioCategory: {category: playAndRecord, mixable: yes}
        - startRecording: memo
        - fetchCompletion
inputs:
  - {at: 0:10, push: r}
)",
             "561145187", "orange-indicator"},
            {"without the mode it stops when the user leaves", R"(apps:
  r:
    reactions:
      sceneDidBecomeActive:
        - setAudioCategory: record
        - startRecording: memo
inputs:
  - {at: 0:10, launch: r}
  - {at: 0:30, home}
)",
             R"(orange-indicator-off
code recordingStopped
r background -> suspended)"},
            {"it needs the user's word", R"(apps:
  r:
    permissions: {microphone: denied}
    reactions:
      sceneDidBecomeActive:
        - setAudioCategory: record
        - startRecording: memo
inputs:
  - {at: 0:10, launch: r}
)",
             "microphone not authorized", "orange-indicator"},
            {"a call interrupts it", R"(apps:
  r:
    background-modes: [audio]
    reactions:
      sceneDidBecomeActive:
        - setAudioCategory: record
        - startRecording: memo
inputs:
  - {at: 0:10, launch: r}
  - {at: 0:30, home}
  - {at: 1:00, call}
)",
             R"(09:01:00
orange-indicator-off
code recordingStopped
r background -> suspended)"},
        });
    }
    void tells() { checkStory(); }
};

QTEST_APPLESS_MAIN(TestRecording)
#include "tst_recording.moc"
