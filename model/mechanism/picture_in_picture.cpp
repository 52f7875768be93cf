// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/mechanism/picture_in_picture.h"

#include <array>

#include "model/mechanism/app_code.h"
#include "model/mechanism/audio.h"
#include "model/mechanism/registry.h"
#include "model/mechanism/tables.h"
#include "model/mechanism/told.h"

// Picture in Picture (ME-38): needs the audio mode, and lives as audio does. The scene is in the
// background although its picture can be seen.
namespace offstage {

namespace {

enum { DidStart, DidStop };
enum { Opens, Closes };
constexpr std::uint8_t kPlayer = 0;

constexpr std::array kActions = {
    ActionWord{.swift = "AVPictureInPictureController(playerLayer:)",
               .meaning = "lets the video go on in a small window when the user leaves",
               .fields = {},
               .word = "allowPictureInPicture",
               .since = {14, 0}},
};
constexpr std::array kHooks = {
    HookWord{.swift = "pictureInPictureControllerDidStartPictureInPicture(_:)",
             .meaning = "the video is in a small window",
             .word = "pictureInPictureDidStart",
             .since = {14, 0}},
    HookWord{.swift = "pictureInPictureControllerDidStopPictureInPicture(_:)",
             .meaning = "the small window is closed",
             .word = "pictureInPictureDidStop",
             .since = {14, 0}},
};
constexpr std::array kKinds = {KindWord{.word = "picture in picture", .isUnlimited = true}};
constexpr std::array kNotices = {
    NoticeWord{"picture-opens", "The video goes on in a small window"},
    NoticeWord{"picture-closes", "The small window is gone"},
};
constexpr std::array kEventFields = {
    Field{"app", FieldType::App, true, -1, {}, "whose small window"},
};
constexpr std::array kEvents = {
    EventWord{"close-picture",
              "Close the small window",
              "The user closes Picture in Picture.",
              PanelGroup::Sound,
              kEventFields,
              {14, 0}},
};
constexpr std::array<std::string_view, 2> kOffOn = {"off", "on"};
constexpr std::array kFacts = {
    FactWord{"automatic-picture",
             "Start Picture in Picture automatically",
             "A full-screen video goes on in a small window when the user leaves (Settings).",
             PanelGroup::Sound,
             kOffOn,
             1,
             {14, 0}},
};
constexpr std::array kModes = {BackgroundMode::Audio};

void perform(RunningBoard &board, AppId app, const Action &action, std::uint32_t)
{
    acted(board, app, action);
    if (!findResource(board, app, MechanismId::PictureInPicture, kPlayer))
        openResource(board, app, MechanismId::PictureInPicture, kPlayer);
}

void occurred(RunningBoard &board, const input::Event &event, std::size_t)
{
    const AppId app = event.app;
    if (!app.isValid() || !board.find(app, ownKind(kPictureInPicture, 0)))
        return;
    pictureStops(board, app);
    pauseSounds(board, app, SoundState::PausedByApp);
}

} // namespace

const Mechanism kPictureInPicture = {
    .id = MechanismId::PictureInPicture,
    .actions = kActions,
    .hooks = kHooks,
    .notices = kNotices,
    .events = kEvents,
    .facts = kFacts,
    .modes = kModes,
    .perform = perform,
    .kinds = kKinds,
    .occurred = occurred,
};

void pictureStarts(RunningBoard &board, AppId app)
{
    const bool isAutomatic = board.phone().fact(ownFact(kPictureInPicture, 0)) == 1;
    if (!isAutomatic || !findResource(board, app, MechanismId::PictureInPicture, kPlayer) ||
        board.find(app, ownKind(kPictureInPicture, 0)) || board.phone().device.isLocked)
        return;
    board.take(app, ownKind(kPictureInPicture, 0), {}, kForever);
    notice(board, app, ownNotice(kPictureInPicture, Opens));
    callApp(board, app, ownHook(kPictureInPicture, DidStart));
}

void pictureStops(RunningBoard &board, AppId app)
{
    const Assertion *picture = board.find(app, ownKind(kPictureInPicture, 0));
    if (!picture || !board.app(app).process)
        return;
    board.end(app, picture->ordinal, AssertionEnd::GivenBack);
    notice(board, app, ownNotice(kPictureInPicture, Closes));
    callApp(board, app, ownHook(kPictureInPicture, DidStop));
}

} // namespace offstage
