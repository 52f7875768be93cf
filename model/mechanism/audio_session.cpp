// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/mechanism/app_code.h"
#include "model/mechanism/audio.h"
#include "model/mechanism/audio_words.h"
#include "model/mechanism/recording.h"
#include "model/mechanism/registry.h"
#include "model/mechanism/tables.h"
#include "model/mechanism/told.h"

// The session: who may be heard, who interrupts whom, and what the app is told of it.
namespace offstage {

namespace {

constexpr std::uint8_t kSession = 0;

std::int64_t packed(const AudioSession &session)
{
    std::int64_t value = static_cast<std::int64_t>(session.category);
    value |= session.isMixable ? 1 << 3 : 0;
    value |= session.wasBegunBehind ? 1 << 4 : 0;
    value |= session.owesSuspension ? 1 << 5 : 0;
    value |= session.isInterruptedByCall ? 1 << 6 : 0;
    value |= session.mayPlayBehind ? 1 << 7 : 0;
    value |= session.mayRecordBehind ? 1 << 8 : 0;
    const std::int64_t by =
        session.interrupter.isValid() ? static_cast<std::int64_t>(session.interrupter.value()) : -1;
    return value | (by + 1) << 16;
}

AudioSession unpacked(const Resource &resource)
{
    const std::int64_t value = resource.value;
    AudioSession session;
    session.category = static_cast<AudioCategory>(value & 7);
    session.isMixable = (value & 1 << 3) != 0;
    session.state = static_cast<SessionState>(resource.state);
    session.wasBegunBehind = (value & 1 << 4) != 0;
    session.owesSuspension = (value & 1 << 5) != 0;
    session.isInterruptedByCall = (value & 1 << 6) != 0;
    session.mayPlayBehind = (value & 1 << 7) != 0;
    session.mayRecordBehind = (value & 1 << 8) != 0;
    const std::int64_t by = (value >> 16) - 1;
    if (by >= 0)
        session.interrupter = AppId(static_cast<std::uint64_t>(by));
    return session;
}

/// Activating a session that does not mix interrupts every other one that does not (ME-37).
void interruptOthers(RunningBoard &board, AppId by)
{
    for (std::size_t i = 0; i < board.phone().apps.size(); ++i) {
        const AppId other(i);
        const AudioSession session = audioSession(board.phone(), other);
        if (other != by && session.state == SessionState::Active && !session.isMixable)
            interruptAudio(board, other, by, false);
    }
}

} // namespace

AudioSession audioSession(const Phone &phone, AppId app)
{
    if (phone.app(app).process) {
        for (const Resource &resource : phone.app(app).process->resources) {
            if (resource.mechanism == MechanismId::Audio && resource.kind == kSession)
                return unpacked(resource);
        }
    }
    return {};
}

void keepAudioSession(RunningBoard &board, AppId app, const AudioSession &session)
{
    if (!board.app(app).process)
        return;
    Resource *resource = findResource(board, app, MechanismId::Audio, kSession);
    if (!resource)
        resource = &openResource(board, app, MechanismId::Audio, kSession);
    resource->state = static_cast<std::uint8_t>(session.state);
    resource->value = packed(session);
}

ApiResult audioActivation(const Phone &phone, AppId app)
{
    const AudioSession session = audioSession(phone, app);
    if (session.state == SessionState::Active)
        return ApiResult::Fine;
    if (session.state == SessionState::Interrupted && session.isInterruptedByCall)
        return ownResult(kAudio, InsufficientPriority);
    const bool may = isOnScreen(phone, app) || session.isMixable || session.mayPlayBehind ||
                     session.mayRecordBehind || session.state == SessionState::Recovering;
    return may ? ApiResult::Fine : ownResult(kAudio, CannotInterruptOthers);
}

void activateAudio(RunningBoard &board, AppId app)
{
    AudioSession session = audioSession(board.phone(), app);
    if (session.state == SessionState::Active)
        return;
    const bool isUsual = isOnScreen(board.phone(), app) || session.mayPlayBehind ||
                         session.mayRecordBehind || session.state == SessionState::Recovering;
    session.wasBegunBehind = !isUsual;
    session.state = SessionState::Active;
    session.isInterruptedByCall = false;
    session.interrupter = AppId();
    keepAudioSession(board, app, session);
    if (!session.isMixable)
        interruptOthers(board, app);
}

void deactivateAudio(RunningBoard &board, AppId app, bool tellsOthers)
{
    pauseSounds(board, app, SoundState::PausedByApp);
    AudioSession session = audioSession(board.phone(), app);
    session.state = SessionState::Inactive;
    keepAudioSession(board, app, session);
    // Without the option nobody is told, and whoever was interrupted stays silent.
    for (std::size_t i = 0; tellsOthers && i < board.phone().apps.size(); ++i) {
        const AudioSession other = audioSession(board.phone(), AppId(i));
        if (other.state == SessionState::Interrupted && other.interrupter == app)
            endInterruption(board, AppId(i), true);
    }
}

bool goesOnBehind(const Phone &phone, AppId app)
{
    const AudioCategory category = audioSession(phone, app).category;
    return phone.spec(app).declares(BackgroundMode::Audio) &&
           category != AudioCategory::SoloAmbient && category != AudioCategory::Ambient;
}

void letAudioBegin(RunningBoard &board, AppId app, bool plays, bool records)
{
    AudioSession session = audioSession(board.phone(), app);
    session.mayPlayBehind = plays;
    session.mayRecordBehind = records;
    keepAudioSession(board, app, session);
}

void interruptAudio(RunningBoard &board, AppId app, AppId by, bool isCall)
{
    AudioSession session = audioSession(board.phone(), app);
    session.state = SessionState::Interrupted;
    session.interrupter = by;
    session.isInterruptedByCall = isCall;
    keepAudioSession(board, app, session);
    const bool wasHeard = isPlaying(board.phone(), app) || isRecording(board.phone(), app);
    pauseSounds(board, app, SoundState::Interrupted);
    stopRecording(board, app);
    // A short one is waited for; a call that is taken lasts longer than that (ME-36).
    if (wasHeard && !board.find(app, ownKind(kAudio, Wait)))
        board.take(app, ownKind(kAudio, Wait), {},
                   board.rules().duration(ownNumber(kAudio, InterruptionWait)));
    callApp(board, app, ownHook(kAudio, Began));
}

void endInterruption(RunningBoard &board, AppId app, bool shouldResume)
{
    AudioSession session = audioSession(board.phone(), app);
    session.state = SessionState::Recovering;
    session.isInterruptedByCall = false;
    session.interrupter = AppId();
    keepAudioSession(board, app, session);
    // A suspended process hears of it when it runs again.
    callApp(board, app, ownHook(kAudio, Ended), {}, 0, shouldResume ? 1 : 0);
    if (const Assertion *wait = board.find(app, ownKind(kAudio, Wait)))
        board.end(app, wait->ordinal, AssertionEnd::GivenBack);
}

} // namespace offstage
