// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "model/mechanism/app_code.h"
#include "model/mechanism/audio.h"
#include "model/mechanism/registry.h"
#include "model/mechanism/tables.h"
#include "model/mechanism/told.h"

// Now Playing (ME-42): controls on the lock screen, in Control Center and on headphones. They hold
// nothing; a press reaches the app that has a process.
namespace offstage {

namespace {

enum { SetNowPlaying };
enum { Play, Pause, Next };
enum { Shown };
enum { Resumes, Hold };

constexpr std::array kFields = {
    Field{"title", FieldType::Name, true, 0, {}, "what the lock screen says"},
};
constexpr std::array kActions = {
    ActionWord{.swift = "MPNowPlayingInfoCenter.default().nowPlayingInfo",
               .meaning = "shows the title and takes remote commands; gives no runtime",
               .fields = kFields,
               .word = "setNowPlaying"},
};
constexpr std::array kHooks = {
    HookWord{.swift = "MPRemoteCommandCenter.playCommand",
             .meaning = "somebody pressed play outside of the app",
             .word = "playCommand"},
    HookWord{.swift = "MPRemoteCommandCenter.pauseCommand",
             .meaning = "somebody pressed pause outside of the app",
             .word = "pauseCommand"},
    HookWord{.swift = "MPRemoteCommandCenter.nextTrackCommand",
             .meaning = "somebody asked for the next one outside of the app",
             .word = "nextTrackCommand"},
};
constexpr std::array kKinds = {KindWord{.word = "remote command"}};
constexpr std::array kNotices = {NoticeWord{"now-playing", "The lock screen shows %1"}};
constexpr std::array kEventFields = {
    Field{"app", FieldType::App, true, -1, {}, "which app's controls"},
};
constexpr std::array kEvents = {
    EventWord{"press-play", "Press play", "On the lock screen, in Control Center or on AirPods.",
              PanelGroup::Sound, kEventFields},
    EventWord{"press-pause", "Press pause", "On the lock screen, in Control Center or on AirPods.",
              PanelGroup::Sound, kEventFields},
    EventWord{"press-next", "Press next", "On the lock screen, in Control Center or on AirPods.",
              PanelGroup::Sound, kEventFields},
};
constexpr std::array<std::string_view, 2> kNumbers = {"resumes_suspended", "command_time"};

void perform(RunningBoard &board, AppId app, const Action &action, std::uint32_t)
{
    RunningBoard::Because because(board, acted(board, app, action, action.name(0)));
    closeResource(board, app, MechanismId::NowPlaying, 0);
    openResource(board, app, MechanismId::NowPlaying, 0, action.name(0));
    notice(board, app, ownNotice(kNowPlaying, Shown), action.name(0));
}

void occurred(RunningBoard &board, const input::Event &event, std::size_t own)
{
    const AppId app = event.app;
    if (!app.isValid() || !findResource(board, app, MechanismId::NowPlaying, 0))
        return;
    const bool isSuspended = !board.app(app).process->isRunning;
    if (isSuspended && !board.rules().flag(ownNumber(kNowPlaying, Resumes)))
        return;
    const HookId hook = ownHook(kNowPlaying, own);
    // The user asked for it, so the app may take the sound.
    const AudioSession session = audioSession(board.phone(), app);
    letAudioBegin(board, app, true, session.mayRecordBehind);
    const std::uint32_t command = board.take(app, ownKind(kNowPlaying, 0), {},
                                             board.rules().duration(ownNumber(kNowPlaying, Hold)));
    callApp(board, app, hook, {}, command);
}

void expired(RunningBoard &board, AppId app, std::uint32_t ordinal)
{
    const AudioSession session = audioSession(board.phone(), app);
    letAudioBegin(board, app, false, session.mayRecordBehind);
    board.end(app, ordinal, AssertionEnd::GivenBack);
}

} // namespace

const Mechanism kNowPlaying = {
    .id = MechanismId::NowPlaying,
    .actions = kActions,
    .hooks = kHooks,
    .notices = kNotices,
    .events = kEvents,
    .numbers = kNumbers,
    .perform = perform,
    .kinds = kKinds,
    .expired = expired,
    .occurred = occurred,
};

} // namespace offstage
