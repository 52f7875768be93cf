// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/mechanism/story.h"

using namespace offstage;

class TestAudio : public QObject {
    Q_OBJECT

private slots:
    void tells_data()
    {
        addStories({
            {"playback with the mode goes on after Home", R"(apps:
  m:
    background-modes: [audio]
    reactions:
      sceneDidBecomeActive:
        - setAudioCategory: playback
        - playSound: song
inputs:
  - {at: 0:10, launch: m}
  - {at: 0:30, home}
)",
             R"(m active -> inactive
m inactive -> background)",
             R"(m background -> suspended
against the purpose)"},
            {"the default category stops at Home and goes on in front", R"(apps:
  m:
    background-modes: [audio]
    reactions:
      sceneDidBecomeActive 1st:
        - playSound: song
inputs:
  - {at: 0:10, launch: m}
  - {at: 0:30, home}
  - {at: 2:00, launch: m}
)",
             R"(sound-starts
sound-stops
m inactive -> background
m background -> suspended
09:02:00
sound-starts)"},
            {"without the mode playback stops", R"(apps:
  m:
    reactions:
      sceneDidBecomeActive 1st:
        - setAudioCategory: playback
        - playSound: song
inputs:
  - {at: 0:10, launch: m}
  - {at: 0:30, home}
)",
             R"(sound-stops
m background -> suspended)"},
            {"the app is suspended seconds after its sound has ended", R"(length: 10 min
apps:
  m:
    background-modes: [audio]
    reactions:
      sceneDidBecomeActive:
        - setAudioCategory: playback
        - playSound: {name: song, length: 1 min}
inputs:
  - {at: 0:10, launch: m}
  - {at: 0:30, home}
)",
             R"(audioPlayerDidFinishPlaying
m background -> suspended)",
             "audioInterruptionBegan"},
            {"an active session alone holds nothing, and is lost", R"(apps:
  m:
    background-modes: [audio]
    reactions:
      sceneDidBecomeActive 1st:
        - setAudioCategory: playback
        - activateAudioSession
inputs:
  - {at: 0:10, launch: m}
  - {at: 0:30, home}
  - {at: 1:00, launch: m}
)",
             R"(m background -> suspended
09:01:00
audioInterruptionBegan)"},
            {"before iOS 10 the session was not lost", R"(ios: 9.3
apps:
  m:
    background-modes: [audio]
    reactions:
      sceneDidBecomeActive 1st:
        - setAudioCategory: playback
        - activateAudioSession
inputs:
  - {at: 0:10, launch: m}
  - {at: 0:30, home}
  - {at: 1:00, launch: m}
)",
             R"(m background -> suspended
09:01:00)",
             "audioInterruptionBegan"},
            {"a long call suspends the app, and it hears of the end when it runs", R"(apps:
  m:
    background-modes: [audio]
    reactions:
      sceneDidBecomeActive 1st:
        - setAudioCategory: playback
        - playSound: song
      audioInterruptionEnded:
        - resumeSound
inputs:
  - {at: 0:10, launch: m}
  - {at: 0:30, home}
  - {at: 1:00, call}
  - {at: 3:00, end-call}
  - {at: 5:00, launch: m}
)",
             R"(09:01:00
sound-stops
audioInterruptionBegan
m background -> suspended
09:05:00
audioInterruptionEnded
sound-starts)"},
            {"a declined call lets the app play on", R"(apps:
  m:
    background-modes: [audio]
    reactions:
      sceneDidBecomeActive 1st:
        - setAudioCategory: playback
        - playSound: song
      audioInterruptionEnded:
        - activateAudioSession
        - resumeSound
inputs:
  - {at: 0:10, launch: m}
  - {at: 0:30, home}
  - {at: 1:00, call}
  - {at: 1:08, end-call}
)",
             R"(audioInterruptionBegan
09:01:08
audioInterruptionEnded
sound-starts)",
             "m background -> suspended"},
            {"a session that does not mix cannot begin in the background", R"(apps:
  m:
    background-modes: [audio, remote-notification]
    in-memory: yes
    reactions:
      didReceiveRemoteNotification:
        - setAudioCategory: playback
        - playSound: song
        - fetchCompletion
inputs:
  - {at: 0:10, push: m}
)",
             "560557684", "sound-starts"},
            {"one that mixes begins in the background up to iOS 26", R"(apps:
  m:
    background-modes: [audio, remote-notification]
    in-memory: yes
    reactions:
      didReceiveRemoteNotification:
        - setAudioCategory: {category: playback, mixable: yes}
        - playSound: song
        - fetchCompletion
inputs:
  - {at: 0:10, push: m}
)",
             "sound-starts", "m background -> suspended"},
            {"and stays at rate 0 on iOS 27", R"(ios: 27.0
apps:
  m:
    background-modes: [audio, remote-notification]
    in-memory: yes
    reactions:
      didReceiveRemoteNotification:
        - setAudioCategory: {category: playback, mixable: yes}
        - playSound: song
        - fetchCompletion
inputs:
  - {at: 0:10, push: m}
)",
             R"(rate stays 0
m background -> suspended)",
             "sound-starts"},
            {"without the mode nothing may begin to play in the background", R"(apps:
  m:
    background-modes: [remote-notification]
    in-memory: yes
    reactions:
      didReceiveRemoteNotification:
        - setAudioCategory: {category: playback, mixable: yes}
        - playSound: song
        - fetchCompletion
inputs:
  - {at: 0:10, push: m}
)",
             "561015905", "sound-starts"},
            {"silence holds the app against the purpose", R"(apps:
  m:
    background-modes: [audio]
    reactions:
      sceneDidBecomeActive:
        - setAudioCategory: {category: playback, mixable: yes}
        - playSound: {name: nothing, silent: yes}
inputs:
  - {at: 0:10, launch: m}
  - {at: 0:30, home}
)",
             R"(against the purpose of audio
m inactive -> background)",
             R"(m background -> suspended
sound-starts)"},
            {"another app's sound interrupts, and gives back", R"(length: 10 min
apps:
  m:
    background-modes: [audio]
    reactions:
      sceneDidBecomeActive:
        - setAudioCategory: playback
        - playSound: song
      audioInterruptionEnded:
        - resumeSound
  n:
    reactions:
      sceneDidBecomeActive:
        - setAudioCategory: playback
        - playSound: {name: clip, length: 5 s}
      audioPlayerDidFinishPlaying:
        - deactivateAudioSession
inputs:
  - {at: 0:10, launch: m}
  - {at: 0:30, launch: n}
)",
             R"(m code audioInterruptionBegan
n code audioPlayerDidFinishPlaying
m code audioInterruptionEnded
m seen: sound-starts)"},
            {"sounds that mix are heard together", R"(length: 10 min
apps:
  m:
    background-modes: [audio]
    reactions:
      sceneDidBecomeActive:
        - setAudioCategory: playback
        - playSound: song
  n:
    reactions:
      sceneDidBecomeActive:
        - setAudioCategory: {category: playback, mixable: yes}
        - playSound: {name: clip, length: 5 s}
inputs:
  - {at: 0:10, launch: m}
  - {at: 0:30, launch: n}
)",
             "n seen: sound-starts", "audioInterruptionBegan"},
            {"silent mode silences ambient sound only", R"(phone: {silent-mode: on}
apps:
  m:
    reactions:
      sceneDidBecomeActive:
        - playSound: song
  n:
    reactions:
      sceneDidBecomeActive:
        - setAudioCategory: playback
        - playSound: clip
inputs:
  - {at: 0:10, launch: m}
  - {at: 0:30, launch: n}
)",
             "n seen: sound-starts", "m seen: sound-starts"},
            {"a force quit ends the sound", R"(apps:
  m:
    background-modes: [audio]
    reactions:
      sceneDidBecomeActive:
        - setAudioCategory: playback
        - playSound: song
inputs:
  - {at: 0:10, launch: m}
  - {at: 0:30, open-switcher}
  - {at: 0:31, swipe-card: m}
)",
             "m seen: sound-stops"},
            {"pulled headphones are told to the app", R"(phone: {audio-route: headphones}
apps:
  m:
    background-modes: [audio]
    reactions:
      sceneDidBecomeActive:
        - setAudioCategory: playback
        - playSound: song
      audioRouteChanged:
        - pauseSound
inputs:
  - {at: 0:10, launch: m}
  - {at: 0:30, home}
  - {at: 1:00, audio-route: speaker}
)",
             R"(09:01:00
audioRouteChanged
sound-stops
m background -> suspended)"},
        });
    }
    void tells() { checkStory(); }
};

QTEST_APPLESS_MAIN(TestAudio)
#include "tst_audio.moc"
