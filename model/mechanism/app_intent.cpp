// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "model/mechanism/app_code.h"
#include "model/mechanism/audio.h"
#include "model/mechanism/decisions.h"
#include "model/mechanism/life_cycle.h"
#include "model/mechanism/live_activity.h"
#include "model/mechanism/recording.h"
#include "model/mechanism/registry.h"
#include "model/mechanism/spring_board.h"
#include "model/mechanism/tables.h"
#include "model/mechanism/told.h"

// App Intents (ME-62, ME-63): Siri, a shortcut, a widget or a control runs one piece of the app in
// the background, without a scene, for about 30 s.
namespace offstage {

namespace {

enum { Done, RunLonger, Report };
enum { Perform, Cancelled };
enum { Intent, LongIntent };
enum { LongShown, LongGone };
enum { Run, Stop };
enum { PlaybackIntent, RecordingIntent, LongRunning };
enum { Runtime, Stall };

constexpr std::array kReportFields = {
    Field{"progress", FieldType::Percent, true, 0, {}, "how much is done"},
};
constexpr std::array kActions = {
    ActionWord{.swift = "return .result()",
               .meaning = "the intent is done",
               .fields = {},
               .word = "intentDone",
               .since = {16, 0}},
    ActionWord{.swift = "performBackgroundTask { }",
               .meaning = "runs longer, with progress in a Live Activity",
               .fields = {},
               .word = "performBackgroundTask",
               .since = {27, 0}},
    ActionWord{.swift = "progress.completedUnitCount",
               .meaning = "reports progress; without any a long intent is cancelled",
               .fields = kReportFields,
               .word = "reportIntentProgress",
               .since = {27, 0}},
};
constexpr std::array kHooks = {
    HookWord{.swift = "AppIntent.perform()",
             .meaning = "the person asked for it outside of the app",
             .takesName = true,
             .word = "performIntent",
             .since = {16, 0}},
    HookWord{.swift = "CancellationError in perform()",
             .meaning = "the time is over, or somebody stopped it",
             .takesName = true,
             .word = "intentCancelled",
             .since = {16, 0}},
};
constexpr std::array kKinds = {KindWord{.word = "app intent"},
                               KindWord{.word = "long-running intent", .isUnlimited = true}};
constexpr std::array kNotices = {
    NoticeWord{"intent-progress", "A Live Activity shows how far %1 is, with a stop button"},
    NoticeWord{"intent-progress-gone", "The Live Activity of %1 is gone"},
};
constexpr std::array kRunFields = {
    Field{"app", FieldType::App, true, -1, {}, "whose intent"},
    Field{"intent", FieldType::Name, true, -1, {}, "which one"},
    Field{"opens", FieldType::Flag, false, 0, {}, "it asks for the foreground"},
};
constexpr std::array kStopFields = {
    Field{"app", FieldType::App, true, -1, {}, "whose intent"},
};
constexpr std::array kEvents = {
    EventWord{"run-intent",
              "Run an intent",
              "By Siri, a shortcut, a widget or a control.",
              PanelGroup::Person,
              kRunFields,
              {16, 0}},
    EventWord{"stop-intent",
              "Stop the long intent",
              "The stop button of its Live Activity.",
              PanelGroup::Person,
              kStopFields,
              {27, 0}},
};
constexpr std::array kKeys = {
    KeyWord{
        "audio-playback-intent", "AudioPlaybackIntent", "Its intents may begin to play", {17, 0}},
    KeyWord{"audio-recording-intent",
            "AudioRecordingIntent",
            "Its intents may begin to record",
            {18, 0}},
    KeyWord{"long-running-intent", "LongRunningIntent", "Its intents may run longer", {27, 0}},
};
constexpr std::array<std::string_view, 2> kNumbers = {"runtime", "stall"};

/// The intent is over: what it was let do is withdrawn, and a recording needs its Live Activity
/// from here on (ME-35).
void finish(RunningBoard &board, AppId app, const Assertion &held, AssertionEnd how)
{
    const Assertion ended = held;
    if (ended.kind == ownKind(kAppIntent, LongIntent))
        notice(board, app, ownNotice(kAppIntent, LongGone), ended.name);
    letAudioBegin(board, app, false, false);
    if (!hasLiveActivity(board.phone(), app))
        liveActivityEnded(board, app);
    board.end(app, ended.ordinal, how);
}

Assertion *running(RunningBoard &board, AppId app)
{
    Assertion *held = board.find(app, ownKind(kAppIntent, LongIntent));
    return held ? held : board.find(app, ownKind(kAppIntent, Intent));
}

void runLonger(RunningBoard &board, AppId app, const Assertion &held)
{
    const NameId name = held.name;
    const std::uint32_t former = held.ordinal;
    if (held.kind == ownKind(kAppIntent, LongIntent) ||
        !board.spec(app).declares(ownKey(kAppIntent, LongRunning)))
        return;
    board.take(app, ownKind(kAppIntent, LongIntent), name,
               board.rules().duration(ownNumber(kAppIntent, Stall)));
    board.end(app, former, AssertionEnd::GivenBack);
    notice(board, app, ownNotice(kAppIntent, LongShown), name);
}

void perform(RunningBoard &board, AppId app, const Action &action, std::uint32_t)
{
    Assertion *held = running(board, app);
    RunningBoard::Because because(board, acted(board, app, action, held ? held->name : NameId(),
                                               held ? ApiResult::Fine : ApiResult::NothingToEnd));
    if (!held)
        return;
    if (action.id == ownAction(kAppIntent, Done)) {
        finish(board, app, *held, AssertionEnd::GivenBack);
    } else if (action.id == ownAction(kAppIntent, RunLonger)) {
        runLonger(board, app, *held);
    } else if (held->kind == ownKind(kAppIntent, LongIntent)) {
        held->deadline = board.now() + board.rules().duration(ownNumber(kAppIntent, Stall));
        board.touch(app);
    }
}

/// The task of the intent is cancelled; what it does of it is its own affair.
void cancel(RunningBoard &board, AppId app, std::uint32_t ordinal)
{
    const NameId name = board.find(app, ordinal)->name;
    callApp(board, app, ownHook(kAppIntent, Cancelled), name);
    if (const Assertion *held = board.find(app, ordinal))
        finish(board, app, *held, AssertionEnd::Expired);
}

void occurred(RunningBoard &board, const input::Event &event, std::size_t own)
{
    const AppId app = event.app;
    if (!app.isValid())
        return;
    if (own == Stop) {
        if (const Assertion *held = board.find(app, ownKind(kAppIntent, LongIntent)))
            cancel(board, app, held->ordinal);
        return;
    }
    const HookId hook = ownHook(kAppIntent, Perform);
    const NameId name = event.name(0);
    Question question;
    question.mechanism = MechanismId::AppIntent;
    question.app = app;
    question.ordinal = board.app(app).questions + 1;
    const Decided decided = decide(board, question, name);
    if (!decided.ruling.mayProceed)
        return;
    RunningBoard::Because because(board, decided.record);
    if (event.values[1] != 0)
        launchByUser(board, app, LaunchVia::Icon);
    else
        startProcess(board, app, MechanismId::AppIntent, false);
    letAudioBegin(board, app, board.spec(app).declares(ownKey(kAppIntent, PlaybackIntent)),
                  board.spec(app).declares(ownKey(kAppIntent, RecordingIntent)));
    const std::uint32_t held = board.take(app, ownKind(kAppIntent, Intent), name,
                                          board.rules().duration(ownNumber(kAppIntent, Runtime)));
    callApp(board, app, hook, name, held);
    if (!reactsTo(board.spec(app), hook, name))
        board.end(app, held, AssertionEnd::GivenBack);
}

} // namespace

const Mechanism kAppIntent = {
    .id = MechanismId::AppIntent,
    .actions = kActions,
    .hooks = kHooks,
    .notices = kNotices,
    .events = kEvents,
    .keys = kKeys,
    .numbers = kNumbers,
    .perform = perform,
    .kinds = kKinds,
    .expired = cancel,
    .occurred = occurred,
};

} // namespace offstage
