// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace offstage {

// The places of the words in the audio mechanism's lists, which its files share.
enum AudioAction : std::size_t {
    SetCategory,
    Activate,
    Deactivate,
    PlaySound,
    PauseSound,
    ResumeSound,
    StopSound,
};
enum AudioHook : std::size_t { Began, Ended, RouteChanged, FinishedPlaying };
enum AudioKind : std::size_t { Playing, Wait };
enum AudioResult : std::size_t {
    CannotInterruptOthers,
    CannotStartPlaying,
    CannotStartRecording,
    InsufficientPriority,
    StaysAtRateZero,
};
enum AudioNotice : std::size_t { SoundStarts, SoundStops };
enum AudioEvent : std::size_t { OtherSoundBegins, OtherSoundEnds };
enum AudioFact : std::size_t { SilentSwitch, AudioRoute };
enum AudioNumber : std::size_t { InterruptionWait, LostAtSuspension, MixablePlaysBehind };

} // namespace offstage
