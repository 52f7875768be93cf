// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/mechanism/recording.h"

#include <array>

#include "model/mechanism/app_code.h"
#include "model/mechanism/audio.h"
#include "model/mechanism/audio_words.h"
#include "model/mechanism/registry.h"
#include "model/mechanism/tables.h"
#include "model/mechanism/told.h"

// Recording (ME-34, ME-35): begun on screen it goes on in the background without a limit, in sight
// of everybody by the orange indicator.
namespace offstage {

namespace {

enum { Start, Stop };
enum { NotAllowed };
enum { IndicatorOn, IndicatorOff };
constexpr std::uint8_t kTake = 0;

constexpr std::array kStartFields = {
    Field{"name", FieldType::Name, true, 0, {}, "what is recorded"},
};
constexpr std::array kActions = {
    ActionWord{.swift = "AVAudioEngine.start() with an input",
               .meaning = "records, and activates the session if it is not",
               .fields = kStartFields,
               .word = "startRecording"},
    ActionWord{.swift = "AVAudioEngine.stop()",
               .meaning = "ends the recording",
               .fields = {},
               .word = "stopRecording"},
};
constexpr std::array kHooks = {
    HookWord{.swift = "AVAudioEngineConfigurationChange",
             .meaning = "the recording stopped without the app",
             .word = "recordingStopped"},
};
constexpr std::array kKinds = {KindWord{.word = "audio recording", .isUnlimited = true}};
constexpr std::array kResults = {
    ResultWord{"microphone not authorized", "The user does not let the app use the microphone.", 0},
};
constexpr std::array kNotices = {
    NoticeWord{"orange-indicator", "The orange indicator shows that the microphone is in use"},
    NoticeWord{"orange-indicator-off", "The orange indicator goes out"},
};
constexpr std::array kModes = {BackgroundMode::Audio};
constexpr std::array kPermissions = {Permission::Microphone};

ApiResult startResult(const Phone &phone, AppId app)
{
    const AudioSession session = audioSession(phone, app);
    if (!isAllowed(phone, app, Permission::Microphone))
        return ownResult(kRecording, NotAllowed);
    const bool isForInput = session.category == AudioCategory::Record ||
                            session.category == AudioCategory::PlayAndRecord;
    const bool may = isOnScreen(phone, app) || session.mayRecordBehind;
    if (!isForInput || !may)
        return ownResult(kAudio, CannotStartRecording);
    return audioActivation(phone, app);
}

void perform(RunningBoard &board, AppId app, const Action &action, std::uint32_t)
{
    if (action.id == ownAction(kRecording, Stop)) {
        RunningBoard::Because because(board, acted(board, app, action));
        if (const Assertion *take = board.find(app, ownKind(kRecording, 0))) {
            board.end(app, take->ordinal, AssertionEnd::GivenBack);
            notice(board, app, ownNotice(kRecording, IndicatorOff));
        }
        closeResource(board, app, MechanismId::Recording, kTake);
        return;
    }
    const ApiResult result = startResult(board.phone(), app);
    RunningBoard::Because because(board, acted(board, app, action, action.name(0), result));
    if (result != ApiResult::Fine || isRecording(board.phone(), app))
        return;
    activateAudio(board, app);
    Resource &take = openResource(board, app, MechanismId::Recording, kTake, action.name(0));
    // One that an intent began in the background depends on its Live Activity.
    take.state = isOnScreen(board.phone(), app) ? 0 : 1;
    board.take(app, ownKind(kRecording, 0), action.name(0), kForever);
    notice(board, app, ownNotice(kRecording, IndicatorOn));
}

void happened(RunningBoard &board, AppId app, Happening what)
{
    if (what == Happening::EntersBackground && isRecording(board.phone(), app) &&
        !goesOnBehind(board.phone(), app))
        stopRecording(board, app);
}

void processEnds(RunningBoard &board, AppId app, ExitReason)
{
    if (isRecording(board.phone(), app))
        notice(board, app, ownNotice(kRecording, IndicatorOff));
}

} // namespace

const Mechanism kRecording = {
    .id = MechanismId::Recording,
    .actions = kActions,
    .hooks = kHooks,
    .results = kResults,
    .notices = kNotices,
    .modes = kModes,
    .permissions = kPermissions,
    .perform = perform,
    .kinds = kKinds,
    .processEnds = processEnds,
    .happened = happened,
};

bool isRecording(const Phone &phone, AppId app)
{
    if (!phone.app(app).process)
        return false;
    for (const Resource &resource : phone.app(app).process->resources) {
        if (resource.mechanism == MechanismId::Recording)
            return true;
    }
    return false;
}

void stopRecording(RunningBoard &board, AppId app)
{
    if (!isRecording(board.phone(), app))
        return;
    closeResource(board, app, MechanismId::Recording, kTake);
    if (const Assertion *take = board.find(app, ownKind(kRecording, 0)))
        board.end(app, take->ordinal, AssertionEnd::Dropped);
    notice(board, app, ownNotice(kRecording, IndicatorOff));
    callApp(board, app, ownHook(kRecording, 0));
}

void liveActivityEnded(RunningBoard &board, AppId app)
{
    const Resource *take = findResource(board, app, MechanismId::Recording, kTake);
    if (take && take->state == 1)
        stopRecording(board, app);
}

} // namespace offstage
