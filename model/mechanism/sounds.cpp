// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/mechanism/sounds.h"

#include <algorithm>
#include <vector>

#include "model/mechanism/audio_words.h"
#include "model/mechanism/picture_in_picture.h"
#include "model/mechanism/registry.h"
#include "model/mechanism/tables.h"
#include "model/mechanism/told.h"

namespace offstage {

namespace {

constexpr std::uint8_t kSound = 1;
constexpr std::uint8_t kSilence = 2;

bool isSound(const Resource &resource)
{
    return resource.mechanism == MechanismId::Audio &&
           (resource.kind == kSound || resource.kind == kSilence);
}

/// Does something to each sound of this name, or to all; its list may change.
template <class What>
void forEachSound(RunningBoard &board, AppId app, NameId name, const What &what)
{
    if (!board.app(app).process)
        return;
    std::vector<NameId> names;
    for (const Resource &resource : board.app(app).process->resources) {
        if (isSound(resource) && (!name.isValid() || resource.name == name))
            names.push_back(resource.name);
    }
    for (const NameId each : names) {
        for (Resource &resource : board.app(app).process->resources) {
            if (isSound(resource) && resource.name == each) {
                what(resource);
                break;
            }
        }
    }
}

bool flows(const Resource &sound)
{
    return sound.state == static_cast<std::uint8_t>(SoundState::Flows);
}

bool isHeard(const Phone &phone, AppId app, const Resource &sound)
{
    const AudioCategory category = audioSession(phone, app).category;
    const bool obeysSwitch =
        category == AudioCategory::SoloAmbient || category == AudioCategory::Ambient;
    return sound.kind == kSound && !(obeysSwitch && phone.fact(ownFact(kAudio, SilentSwitch)) == 1);
}

} // namespace

void warnOfSilence(RunningBoard &board, AppId app)
{
    for (const Resource &sound : board.app(app).process->resources) {
        if (isSound(sound) && sound.kind == kSilence &&
            sound.state == static_cast<std::uint8_t>(SoundState::Flows) &&
            !isOnScreen(board.phone(), app)) {
            warnPurpose(board, app, MechanismId::Audio);
            return;
        }
    }
}

namespace {

void flow(RunningBoard &board, AppId app, Resource &sound)
{
    sound.state = static_cast<std::uint8_t>(SoundState::Flows);
    const NameId name = sound.name;
    const bool isAudible = isHeard(board.phone(), app, sound);
    board.take(app, ownKind(kAudio, Playing), name,
               sound.value > 0 ? Duration(sound.value) : kForever);
    if (isAudible)
        notice(board, app, ownNotice(kAudio, SoundStarts), name);
    warnOfSilence(board, app);
}

void halt(RunningBoard &board, AppId app, Resource &sound, SoundState why)
{
    sound.state = static_cast<std::uint8_t>(why);
    const NameId name = sound.name;
    const bool wasAudible = isHeard(board.phone(), app, sound);
    if (const Assertion *playing = board.find(app, ownKind(kAudio, Playing), name)) {
        if (playing->deadline != kNever)
            sound.value = std::max(std::int64_t{1}, (playing->deadline - board.now()).count());
        board.end(app, playing->ordinal,
                  why == SoundState::PausedByApp ? AssertionEnd::GivenBack : AssertionEnd::Dropped);
    }
    if (wasAudible)
        notice(board, app, ownNotice(kAudio, SoundStops), name);
}

} // namespace

ApiResult playResult(RunningBoard &board, AppId app)
{
    const Phone &phone = board.phone();
    const AudioSession session = audioSession(phone, app);
    if (session.category == AudioCategory::Record)
        return ownResult(kAudio, CannotStartPlaying);
    if (isOnScreen(phone, app))
        return audioActivation(phone, app);
    if (!goesOnBehind(phone, app))
        return ownResult(kAudio, CannotStartPlaying);
    const ApiResult activation = audioActivation(phone, app);
    if (activation != ApiResult::Fine)
        return activation;
    const bool beginsBehind = session.state == SessionState::Active
                                  ? session.wasBegunBehind
                                  : session.state != SessionState::Recovering;
    const bool isLet = session.mayPlayBehind || session.mayRecordBehind;
    if (beginsBehind && !isLet && !board.rules().flag(ownNumber(kAudio, MixablePlaysBehind)))
        return ownResult(kAudio, StaysAtRateZero);
    return ApiResult::Fine;
}

void playSound(RunningBoard &board, AppId app, const Action &action)
{
    const NameId name = action.name(0);
    const ApiResult result = playResult(board, app);
    RunningBoard::Because because(board,
                                  acted(board, app, action, name, result, action.duration(1)));
    if (result == ownResult(kAudio, StaysAtRateZero))
        activateAudio(board, app);
    if (result != ApiResult::Fine)
        return;
    activateAudio(board, app);
    auto &resources = board.app(app).process->resources;
    auto it = std::find_if(resources.begin(), resources.end(),
                           [&](const Resource &r) { return isSound(r) && r.name == name; });
    if (it != resources.end()) {
        if (it->state == static_cast<std::uint8_t>(SoundState::Flows))
            halt(board, app, *it, SoundState::PausedByApp);
        resources.erase(it);
    }
    Resource &sound =
        openResource(board, app, MechanismId::Audio, action.flag(2) ? kSilence : kSound, name);
    sound.value = action.duration(1).count();
    flow(board, app, sound);
}

void resumeSound(RunningBoard &board, AppId app, const Action &action)
{
    const ApiResult result = playResult(board, app);
    RunningBoard::Because because(board, acted(board, app, action, action.name(0), result));
    if (result != ApiResult::Fine)
        return;
    activateAudio(board, app);
    forEachSound(board, app, action.name(0), [&](Resource &sound) {
        if (!flows(sound))
            flow(board, app, sound);
    });
}

void stopSound(RunningBoard &board, AppId app, NameId name)
{
    forEachSound(board, app, name, [&](Resource &sound) {
        if (flows(sound))
            halt(board, app, sound, SoundState::PausedByApp);
    });
    auto &resources = board.app(app).process->resources;
    resources.erase(std::remove_if(resources.begin(), resources.end(),
                                   [&](const Resource &r) {
                                       return isSound(r) && (!name.isValid() || r.name == name);
                                   }),
                    resources.end());
    pictureStops(board, app);
}

void pauseSound(RunningBoard &board, AppId app, NameId name)
{
    forEachSound(board, app, name, [&](Resource &sound) {
        if (flows(sound))
            halt(board, app, sound, SoundState::PausedByApp);
    });
}

void fallSilent(RunningBoard &board, AppId app)
{
    forEachSound(board, app, {}, [&](Resource &sound) {
        if (flows(sound) && isHeard(board.phone(), app, sound))
            notice(board, app, ownNotice(kAudio, SoundStops), sound.name);
        sound.state = static_cast<std::uint8_t>(SoundState::PausedByApp);
    });
    pictureStops(board, app);
}

bool isPlaying(const Phone &phone, AppId app)
{
    const auto &process = phone.app(app).process;
    return process && std::any_of(process->resources.begin(), process->resources.end(),
                                  [](const Resource &r) { return isSound(r) && flows(r); });
}

void pauseSounds(RunningBoard &board, AppId app, SoundState why)
{
    forEachSound(board, app, {}, [&](Resource &sound) {
        if (flows(sound))
            halt(board, app, sound, why);
    });
}

void goOnWithSounds(RunningBoard &board, AppId app, SoundState from)
{
    forEachSound(board, app, {}, [&](Resource &sound) {
        if (sound.state != static_cast<std::uint8_t>(from))
            return;
        activateAudio(board, app);
        flow(board, app, sound);
    });
}

} // namespace offstage
