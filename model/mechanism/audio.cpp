// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/mechanism/audio.h"

#include <array>

#include "model/mechanism/app_code.h"
#include "model/mechanism/audio_words.h"
#include "model/mechanism/picture_in_picture.h"
#include "model/mechanism/registry.h"
#include "model/mechanism/sounds.h"
#include "model/mechanism/tables.h"
#include "model/mechanism/told.h"

// Playing sound (ME-31..ME-37): with the audio mode and a category for it, the process runs for as
// long as sound flows, and not a moment for a session that is only active.
namespace offstage {

namespace {

constexpr std::array<std::string_view, 5> kCategories = {"soloAmbient", "ambient", "playback",
                                                         "record", "playAndRecord"};
constexpr std::array kCategoryFields = {
    Field{"category", FieldType::Choice, true, 0, kCategories, "AVAudioSession.Category"},
    Field{"mixable", FieldType::Flag, false, 0, {}, "the option mixWithOthers"},
};
constexpr std::array kDeactivateFields = {
    Field{"notify-others", FieldType::Flag, false, 1, {}, "notifyOthersOnDeactivation"},
};
constexpr std::array kPlayFields = {
    Field{"name", FieldType::Name, true, 0, {}, "what is played"},
    Field{"length", FieldType::Time, false, 0, {}, "how long it is; without it there is no end"},
    Field{"silent", FieldType::Flag, false, 0, {}, "nothing can be heard"},
};
constexpr std::array kNameFields = {
    Field{"name", FieldType::Name, false, -1, {}, "which one; all without it"},
};
constexpr std::array kActions = {
    ActionWord{.swift = "AVAudioSession.sharedInstance().setCategory(_:options:)",
               .meaning = "says what the app's sound is for",
               .fields = kCategoryFields,
               .word = "setAudioCategory"},
    ActionWord{.swift = "AVAudioSession.sharedInstance().setActive(true)",
               .meaning = "makes the session active; this alone holds nothing",
               .fields = {},
               .word = "activateAudioSession"},
    ActionWord{.swift = "AVAudioSession.sharedInstance().setActive(false)",
               .meaning = "gives the sound back",
               .fields = kDeactivateFields,
               .word = "deactivateAudioSession"},
    ActionWord{.swift = "AVAudioPlayer.play()",
               .meaning = "plays, and activates the session if it is not",
               .fields = kPlayFields,
               .word = "playSound"},
    ActionWord{.swift = "AVAudioPlayer.pause()",
               .meaning = "pauses what plays",
               .fields = kNameFields,
               .word = "pauseSound"},
    ActionWord{.swift = "AVAudioPlayer.play()",
               .meaning = "goes on with what was paused or interrupted",
               .fields = kNameFields,
               .word = "resumeSound"},
    ActionWord{.swift = "AVAudioPlayer.stop()",
               .meaning = "ends what plays",
               .fields = kNameFields,
               .word = "stopSound"},
};
constexpr std::array kHooks = {
    HookWord{.swift = "AVAudioSession.interruptionNotification (.began)",
             .meaning = "another sound has taken over, or the process was suspended",
             .word = "audioInterruptionBegan"},
    HookWord{.swift = "AVAudioSession.interruptionNotification (.ended)",
             .meaning = "the other sound is over; the number 1 says that the app should resume",
             .word = "audioInterruptionEnded"},
    HookWord{.swift = "AVAudioSession.routeChangeNotification",
             .meaning = "sound comes out elsewhere; the number is the reason",
             .word = "audioRouteChanged"},
    HookWord{.swift = "audioPlayerDidFinishPlaying(_:successfully:)",
             .meaning = "a sound has been played to its end",
             .takesName = true,
             .word = "audioPlayerDidFinishPlaying"},
};
constexpr std::array kKinds = {
    KindWord{.word = "audio playing", .isUnlimited = true},
    KindWord{.word = "audio interrupted"},
};
constexpr std::array kResults = {
    ResultWord{"AVAudioSession.ErrorCode.cannotInterruptOthers (560557684)",
               "A session that does not mix cannot be activated in the background.", 560557684},
    ResultWord{"AVAudioSession.ErrorCode.cannotStartPlaying (561015905)",
               "The app may not start playing in the background.", 561015905},
    ResultWord{"AVAudioSession.ErrorCode.cannotStartRecording (561145187)",
               "The app may not start recording in the background.", 561145187},
    ResultWord{"AVAudioSession.ErrorCode.insufficientPriority (561017449)", "A call has the sound.",
               561017449},
    ResultWord{"AVPlayer.rate stays 0", "The session is active, but nothing plays.", 0},
};
constexpr std::array kValues = {
    ValueWord{"other-audio-playing", "AVAudioSession.sharedInstance().isOtherAudioPlaying",
              Quantity::Flag},
};
constexpr std::array kNotices = {
    NoticeWord{"sound-starts", "%1 is heard"},
    NoticeWord{"sound-stops", "%1 is heard no longer"},
};
constexpr std::array kResumeFields = {
    Field{"resume", FieldType::Flag, false, 1, {}, "iOS suggests to resume"},
};
constexpr std::array kEvents = {
    EventWord{"other-sound-begins", "Another sound begins",
              "Something outside of the apps here takes the sound over.", PanelGroup::Sound},
    EventWord{"other-sound-ends", "The other sound ends", "It gives the sound back.",
              PanelGroup::Sound, kResumeFields},
};
constexpr std::array<std::string_view, 2> kOffOn = {"off", "on"};
constexpr std::array<std::string_view, 4> kRoutes = {"speaker", "headphones", "airpods", "car"};
constexpr std::array kFacts = {
    FactWord{"silent-mode", "Silent mode",
             "Silences ambient sounds; playback is heard all the same (ME-37).", PanelGroup::Sound,
             kOffOn},
    FactWord{"audio-route", "Sound comes out of", "Where sound is heard.", PanelGroup::Sound,
             kRoutes},
};
constexpr std::array<std::string_view, 3> kNumbers = {"interruption_wait", "lost_at_suspension",
                                                      "mixable_plays_in_background"};
constexpr std::array kModes = {BackgroundMode::Audio};

void setCategory(RunningBoard &board, AppId app, const Action &action)
{
    acted(board, app, action);
    AudioSession session = audioSession(board.phone(), app);
    session.category = static_cast<AudioCategory>(action.count(0));
    session.isMixable = action.flag(1) || session.category == AudioCategory::Ambient;
    keepAudioSession(board, app, session);
}

void activate(RunningBoard &board, AppId app, const Action &action)
{
    const ApiResult result = audioActivation(board.phone(), app);
    RunningBoard::Because because(board, acted(board, app, action, {}, result));
    if (result == ApiResult::Fine)
        activateAudio(board, app);
}

void perform(RunningBoard &board, AppId app, const Action &action, std::uint32_t)
{
    switch (placeOf(kAudio, action.id)) {
    case SetCategory:
        return setCategory(board, app, action);
    case Activate:
        return activate(board, app, action);
    case PlaySound:
        return playSound(board, app, action);
    case ResumeSound:
        return resumeSound(board, app, action);
    default:
        break;
    }
    RunningBoard::Because because(board, acted(board, app, action, action.name(0)));
    if (action.id == ownAction(kAudio, Deactivate))
        deactivateAudio(board, app, action.flag(0));
    else if (action.id == ownAction(kAudio, StopSound))
        stopSound(board, app, action.name(0));
    else
        pauseSound(board, app, action.name(0));
}

void expired(RunningBoard &board, AppId app, std::uint32_t ordinal)
{
    const Assertion held = *board.find(app, ordinal);
    if (held.kind == ownKind(kAudio, Wait)) {
        board.end(app, ordinal, AssertionEnd::Expired);
        return;
    }
    stopSound(board, app, held.name);
    callApp(board, app, ownHook(kAudio, FinishedPlaying), held.name);
}

void left(RunningBoard &board, AppId app)
{
    if (!goesOnBehind(board.phone(), app)) {
        pauseSounds(board, app, SoundState::PausedBehind);
        return;
    }
    warnOfSilence(board, app);
    if (isPlaying(board.phone(), app))
        pictureStarts(board, app);
}

void cameBack(RunningBoard &board, AppId app)
{
    pictureStops(board, app);
    goOnWithSounds(board, app, SoundState::PausedBehind);
}

/// Since iOS 10 a suspended process loses its session, and is told when it runs again (ME-36).
void suspends(RunningBoard &board, AppId app)
{
    AudioSession session = audioSession(board.phone(), app);
    if (session.state != SessionState::Active ||
        !board.rules().flag(ownNumber(kAudio, LostAtSuspension)))
        return;
    session.state = SessionState::Inactive;
    session.owesSuspension = true;
    keepAudioSession(board, app, session);
}

void resumed(RunningBoard &board, AppId app)
{
    AudioSession session = audioSession(board.phone(), app);
    if (!session.owesSuspension)
        return;
    session.owesSuspension = false;
    keepAudioSession(board, app, session);
    callApp(board, app, ownHook(kAudio, Began), {}, 0, 1);
}

void callChanges(RunningBoard &board, bool begins)
{
    for (std::size_t i = 0; i < board.phone().apps.size(); ++i) {
        const AudioSession session = audioSession(board.phone(), AppId(i));
        if (begins && session.state == SessionState::Active && !session.mayRecordBehind)
            interruptAudio(board, AppId(i), AppId(), true);
        else if (!begins && session.isInterruptedByCall)
            endInterruption(board, AppId(i), true);
    }
}

void happened(RunningBoard &board, AppId app, Happening what)
{
    if (what == Happening::CallBegins || what == Happening::CallEnds)
        return callChanges(board, what == Happening::CallBegins);
    if (!app.isValid() || !board.app(app).process)
        return;
    if (what == Happening::EntersBackground)
        left(board, app);
    else if (what == Happening::EntersForeground)
        cameBack(board, app);
    else if (what == Happening::Suspends)
        suspends(board, app);
    else if (what == Happening::Resumed)
        resumed(board, app);
}

void occurred(RunningBoard &board, const input::Event &event, std::size_t own)
{
    for (std::size_t i = 0; i < board.phone().apps.size(); ++i) {
        const AudioSession session = audioSession(board.phone(), AppId(i));
        if (own == OtherSoundBegins && session.state == SessionState::Active && !session.isMixable)
            interruptAudio(board, AppId(i), AppId(), false);
        else if (own == OtherSoundEnds && session.state == SessionState::Interrupted &&
                 !session.isInterruptedByCall && !session.interrupter.isValid())
            endInterruption(board, AppId(i), event.values[0] != 0);
    }
}

void factChanged(RunningBoard &board, std::size_t own, std::int32_t)
{
    if (own != AudioRoute)
        return;
    // newDeviceAvailable, or oldDeviceUnavailable for the speaker that is left.
    const std::int64_t reason = board.phone().fact(ownFact(kAudio, AudioRoute)) == 0 ? 2 : 1;
    for (std::size_t i = 0; i < board.phone().apps.size(); ++i) {
        if (audioSession(board.phone(), AppId(i)).state == SessionState::Active)
            callApp(board, AppId(i), ownHook(kAudio, RouteChanged), {}, 0, reason);
    }
}

void processEnds(RunningBoard &board, AppId app, ExitReason)
{
    fallSilent(board, app);
}

std::int64_t read(const Phone &phone, AppId app, std::size_t, NameId)
{
    for (std::size_t i = 0; i < phone.apps.size(); ++i) {
        if (AppId(i) != app && isPlaying(phone, AppId(i)))
            return 1;
    }
    return 0;
}

} // namespace

const Mechanism kAudio = {
    .id = MechanismId::Audio,
    .actions = kActions,
    .hooks = kHooks,
    .results = kResults,
    .values = kValues,
    .notices = kNotices,
    .events = kEvents,
    .facts = kFacts,
    .numbers = kNumbers,
    .modes = kModes,
    .perform = perform,
    .kinds = kKinds,
    .expired = expired,
    .processEnds = processEnds,
    .happened = happened,
    .occurred = occurred,
    .factChanged = factChanged,
    .read = read,
};

} // namespace offstage
