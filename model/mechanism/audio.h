// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/mechanism/running_board.h"
#include "model/phone/vocabulary.h"

namespace offstage {

/// AVAudioSession.Category. The default one stops at Home and obeys the mute switch.
enum class AudioCategory : std::uint8_t { SoloAmbient, Ambient, Playback, Record, PlayAndRecord };

/// Recovering: the interruption has ended, and the app may activate again, also in the background.
enum class SessionState : std::uint8_t { Inactive, Active, Interrupted, Recovering };

/// An app's AVAudioSession: one for each process, and gone with it. Active does not hold the
/// process: only sound that flows does (ME-31).
struct AudioSession {
    AudioCategory category = AudioCategory::SoloAmbient;
    bool isMixable = false;
    SessionState state = SessionState::Inactive;
    /// A mixable session that was activated in the background (ME-33).
    bool wasBegunBehind = false;
    /// Deactivated at suspension; the app hears of it when it runs again (ME-36).
    bool owesSuspension = false;
    bool isInterruptedByCall = false;
    /// The system lets it begin in the background: an intent, a call, Push to Talk (ME-35).
    bool mayPlayBehind = false;
    bool mayRecordBehind = false;
    /// Whose session interrupted it; invalid for the system or nobody.
    AppId interrupter;
};

AudioSession audioSession(const Phone &phone, AppId app);
void keepAudioSession(RunningBoard &board, AppId app, const AudioSession &session);

/// What iOS would answer if the app activated its session now, and doing it.
ApiResult audioActivation(const Phone &phone, AppId app);
void activateAudio(RunningBoard &board, AppId app);
void deactivateAudio(RunningBoard &board, AppId app, bool tellsOthers);
/// Whether sound may go on while the app is not on screen: mode and category (ME-37).
bool goesOnBehind(const Phone &phone, AppId app);

/// An intent, a call or Push to Talk lets the app begin sound from the background (ME-35), until
/// it is withdrawn. The app must have a process.
void letAudioBegin(RunningBoard &board, AppId app, bool plays, bool records);

/// A sound of the app, and whether it flows now.
bool isPlaying(const Phone &phone, AppId app);
/// The sounds that flow stop, and begin again when what stopped them is over and they may.
enum class SoundState : std::uint8_t { Flows, PausedByApp, PausedBehind, Interrupted };
void pauseSounds(RunningBoard &board, AppId app, SoundState why);
void goOnWithSounds(RunningBoard &board, AppId app, SoundState from);

/// Audio of other apps, of the system or of a call takes over, and gives back.
void interruptAudio(RunningBoard &board, AppId app, AppId by, bool isCall);
void endInterruption(RunningBoard &board, AppId app, bool shouldResume);

} // namespace offstage
