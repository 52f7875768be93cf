// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mechanism/story.h"

using namespace offstage;

class TestNowPlaying : public QObject {
    Q_OBJECT

private slots:
    void tells_data()
    {
        addStories({
            {"holds nothing by itself", R"(apps:
  m:
    background-modes: [audio]
    reactions:
      sceneDidBecomeActive:
        - setNowPlaying: song
inputs:
  - {at: 0:10, launch: m}
  - {at: 0:30, home}
)",
             R"(m seen: now-playing "song"
m background -> suspended)"},
            {"a press on play lets a suspended app go on", R"(apps:
  m:
    background-modes: [audio]
    reactions:
      sceneDidBecomeActive 1st:
        - setAudioCategory: playback
        - setNowPlaying: song
        - playSound: song
      pauseCommand:
        - pauseSound
      playCommand:
        - activateAudioSession
        - resumeSound
inputs:
  - {at: 0:10, launch: m}
  - {at: 0:30, home}
  - {at: 1:00, press-pause: m}
  - {at: 3:00, press-play: m}
)",
             R"(code pauseCommand
seen: sound-stops
m background -> suspended
09:03:00
code playCommand
seen: sound-starts)"},
            {"an app without a process hears nothing", R"(apps:
  m:
    background-modes: [audio]
    reactions:
      sceneDidBecomeActive:
        - setNowPlaying: song
inputs:
  - {at: 0:10, launch: m}
  - {at: 0:30, open-switcher}
  - {at: 0:31, swipe-card: m}
  - {at: 1:00, press-play: m}
)",
             "input press-play m", "code playCommand"},
        });
    }
    void tells() { checkStory(); }
};

QTEST_APPLESS_MAIN(TestNowPlaying)
#include "tst_now_playing.moc"
