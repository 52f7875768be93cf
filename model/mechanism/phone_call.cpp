// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/mechanism/phone_call.h"

#include <algorithm>
#include <array>

#include "model/mechanism/app_code.h"
#include "model/mechanism/errands.h"
#include "model/mechanism/registry.h"
#include "model/mechanism/spring_board.h"
#include "model/mechanism/tables.h"
#include "model/mechanism/told.h"

// Calls (LC-10, ME-82): they ring over whatever is in front, and one that an app has reported holds
// its process until it is over.
namespace offstage {

namespace {

constexpr std::array kStartFields = {
    Field{"name", FieldType::Name, false, -1, {}, "who is called"},
};
constexpr std::array kEndFields = {
    Field{"name", FieldType::Name, false, -1, {}, "whose call ends"},
};
enum { StartCall, ReportCallEnded };
constexpr std::array kWords = {
    ActionWord{.swift = "CXCallController.request(CXStartCallAction)",
               .meaning = "starts a call; it holds the process until it is over",
               .fields = kStartFields,
               .word = "startCall",
               .since = {10, 0}},
    ActionWord{.swift = "CXProvider.reportCall(with:endedAt:reason:)",
               .meaning = "tells CallKit that the call is over",
               .fields = kEndFields,
               .word = "reportCallEnded",
               .since = {10, 0}},
};
enum { Answered, Ended };
constexpr std::array kHooks = {
    HookWord{.swift = "provider(_:perform: CXAnswerCallAction)",
             .meaning = "the user answers the app's call",
             .word = "performAnswerCallAction",
             .since = {10, 0}},
    HookWord{.swift = "provider(_:perform: CXEndCallAction)",
             .meaning = "the user declines the app's call or hangs up",
             .word = "performEndCallAction",
             .since = {10, 0}},
};
constexpr std::array kKinds = {KindWord{.word = "call", .isUnlimited = true}};
enum { Rings, IsAnswered, IsOver };
constexpr std::array kNotices = {
    NoticeWord{"call-rings", "CallKit shows the incoming call"},
    NoticeWord{"call-answered", "the call is answered"},
    NoticeWord{"call-over", "the call is over"},
};
enum { AnswerCall, DeclineCall, HangUp };
constexpr std::array kEvents = {
    EventWord{.word = "answer-call",
              .title = "Answer the call",
              .meaning = "the user answers what rings",
              .group = PanelGroup::Calls},
    EventWord{.word = "decline-call",
              .title = "Decline the call",
              .meaning = "the user declines what rings",
              .group = PanelGroup::Calls},
    EventWord{.word = "hang-up",
              .title = "Hang up",
              .meaning = "the answered call ends",
              .group = PanelGroup::Calls},
};
enum CellularCall : std::int32_t { NoCall, Ringing, InCall };
constexpr std::array<std::string_view, 3> kCallStates = {"none", "ringing", "answered"};
constexpr std::array kFacts = {
    FactWord{"cellular-call", "Phone call", "a call over the cellular network", PanelGroup::Calls,
             kCallStates},
};

/// Its errands: an app's call, and the moment after a process with a call has ended.
enum ErrandKind : std::uint8_t { Call, ProcessGone };
/// The state of an app's call.
enum State : std::uint8_t { AppRinging, AppInCall };

std::int32_t &cellular(Phone &phone)
{
    return phone.facts[static_cast<std::size_t>(ownFact(kPhoneCall, 0))];
}

struct AppCall {
    AppId app;
    std::uint32_t ordinal = 0;
};

/// The newest call of any app in this state.
std::optional<AppCall> callIn(const Phone &phone, State state)
{
    std::optional<AppCall> newest;
    Instant at = Instant::min();
    for (std::size_t i = 0; i < phone.apps.size(); ++i) {
        for (const Errand &errand : phone.apps[i].errands) {
            if (errand.mechanism == MechanismId::PhoneCall && errand.kind == Call &&
                errand.state == state && errand.createdAt >= at) {
                newest = AppCall{AppId(i), errand.ordinal};
                at = errand.createdAt;
            }
        }
    }
    return newest;
}

void ring(RunningBoard &board, bool isFullScreen)
{
    lightScreen(board);
    setOverlay(board, isFullScreen ? Overlay::IncomingCall : Overlay::Banner);
}

/// The screen and the audio session see the end of the last call only.
void afterCall(RunningBoard &board)
{
    setOverlay(board, Overlay::None);
    if (!hasCall(board.phone()))
        tell(board, AppId(), Happening::CallEnds);
}

/// An app's call, which holds its process until it is over.
Errand &addAppCall(RunningBoard &board, AppId app, NameId caller)
{
    const Errand &call = addErrand(board, app, MechanismId::PhoneCall, Call, caller);
    const std::uint32_t ordinal = call.ordinal;
    RunningBoard::Because because(board, call.record);
    const std::uint32_t assertion = board.take(app, ownKind(kPhoneCall, 0), caller, kForever);
    Errand &added = *findErrand(board, app, ordinal);
    added.extra[0] = assertion;
    return added;
}

/// The call is gone; what follows for the screen and for sound is the caller's to do.
void removeAppCall(RunningBoard &board, AppCall call, ErrandStage stage)
{
    const auto assertion =
        static_cast<std::uint32_t>(findErrand(board, call.app, call.ordinal)->extra[0]);
    const NameId name = findErrand(board, call.app, call.ordinal)->name;
    const RecordId ended = endErrand(board, call.app, call.ordinal, stage);
    RunningBoard::Because because(board, ended);
    notice(board, call.app, ownNotice(kPhoneCall, IsOver), name);
    board.end(call.app, assertion, AssertionEnd::GivenBack);
}

void endAppCall(RunningBoard &board, AppCall call, ErrandStage stage)
{
    removeAppCall(board, call, stage);
    afterCall(board);
}

/// The user ends it, and the app is told.
void userEnds(RunningBoard &board, AppCall call)
{
    const NameId name = findErrand(board, call.app, call.ordinal)->name;
    callApp(board, call.app, ownHook(kPhoneCall, Ended), name);
    if (findErrand(board, call.app, call.ordinal))
        endAppCall(board, call, ErrandStage::Cancelled);
}

void setCellular(RunningBoard &board, CellularCall value)
{
    std::int32_t &call = cellular(board.phone());
    if (call == value)
        return;
    call = value;
    board.record(AppId(), record::FactChanged{ownFact(kPhoneCall, 0), value});
}

void answer(RunningBoard &board)
{
    const auto answered = callIn(board.phone(), AppInCall);
    if (cellular(board.phone()) == Ringing) {
        setCellular(board, InCall);
        notice(board, AppId(), ownNotice(kPhoneCall, IsAnswered));
        setOverlay(board, Overlay::IncomingCall); // the phone's own screen, until it is over
    } else if (const auto ringing = callIn(board.phone(), AppRinging)) {
        setOverlay(board, Overlay::None);
        findErrand(board, ringing->app, ringing->ordinal)->state = AppInCall;
        const RecordId goes =
            moveErrand(board, ringing->app, ringing->ordinal, ErrandStage::Starts);
        RunningBoard::Because because(board, goes);
        const NameId name = findErrand(board, ringing->app, ringing->ordinal)->name;
        notice(board, ringing->app, ownNotice(kPhoneCall, IsAnswered), name);
        callApp(board, ringing->app, ownHook(kPhoneCall, Answered), name);
        if (cellular(board.phone()) == InCall)
            setCellular(board, NoCall);
    } else {
        return;
    }
    // Answering a second call ends the first one (assumed).
    if (answered && findErrand(board, answered->app, answered->ordinal))
        userEnds(board, *answered);
}

void decline(RunningBoard &board)
{
    if (cellular(board.phone()) == Ringing)
        endPhoneCall(board);
    else if (const auto ringing = callIn(board.phone(), AppRinging))
        userEnds(board, *ringing);
}

void hangUp(RunningBoard &board)
{
    if (cellular(board.phone()) == InCall)
        endPhoneCall(board);
    else if (const auto call = callIn(board.phone(), AppInCall))
        userEnds(board, *call);
}

void occurred(RunningBoard &board, const input::Event &, std::size_t own)
{
    if (own == AnswerCall)
        answer(board);
    else if (own == DeclineCall)
        decline(board);
    else
        hangUp(board);
}

/// The fact is set by hand, which is the same as the call.
void factChanged(RunningBoard &board, std::size_t, std::int32_t former)
{
    const std::int32_t value = cellular(board.phone());
    if (value == NoCall) {
        afterCall(board);
        return;
    }
    ring(board, true);
    if (former == NoCall)
        tell(board, AppId(), Happening::CallBegins);
}

void perform(RunningBoard &board, AppId app, const Action &action, std::uint32_t)
{
    if (placeOf(kPhoneCall, action.id) == StartCall) {
        const RecordId called = acted(board, app, action, action.name(0));
        RunningBoard::Because because(board, called);
        // The app shows its own call: nothing rings, and what else is on the screen stays.
        const bool isFirst = !hasCall(board.phone());
        Errand &call = addAppCall(board, app, action.name(0));
        call.state = AppInCall;
        moveErrand(board, app, call.ordinal, ErrandStage::Starts);
        if (isFirst)
            tell(board, AppId(), Happening::CallBegins);
        return;
    }
    const Errand *call = findErrand(board, app, MechanismId::PhoneCall, Call, action.name(0));
    const RecordId called =
        acted(board, app, action, action.name(0), call ? ApiResult::Fine : ApiResult::NothingToEnd);
    RunningBoard::Because because(board, called);
    if (call)
        endAppCall(board, {app, call->ordinal}, ErrandStage::Done);
}

Errand *anyCall(RunningBoard &board, AppId app, NameId name = {})
{
    return findErrand(board, app, MechanismId::PhoneCall, Call, name);
}

/// The others are told when the process is gone, for none of its code may run now.
void processEnds(RunningBoard &board, AppId app, ExitReason)
{
    if (!anyCall(board, app))
        return;
    while (const Errand *call = anyCall(board, app))
        removeAppCall(board, {app, call->ordinal}, ErrandStage::Fails);
    keepMoment(board, app, MechanismId::PhoneCall, ProcessGone, board.now());
}

void errandDue(RunningBoard &board, AppId app, std::uint32_t ordinal)
{
    forgetErrand(board, app, ordinal);
    afterCall(board);
}

void happened(RunningBoard &board, AppId, Happening what)
{
    if (what != Happening::ShutsDown || !hasCall(board.phone()))
        return;
    for (std::size_t i = 0; i < board.phone().apps.size(); ++i) {
        while (const Errand *call = anyCall(board, AppId(i)))
            removeAppCall(board, {AppId(i), call->ordinal}, ErrandStage::Fails);
    }
    setCellular(board, NoCall);
    afterCall(board);
}

} // namespace

const Mechanism kPhoneCall = {
    .id = MechanismId::PhoneCall,
    .actions = kWords,
    .hooks = kHooks,
    .notices = kNotices,
    .events = kEvents,
    .facts = kFacts,
    .perform = perform,
    .errandDue = errandDue,
    .kinds = kKinds,
    .processEnds = processEnds,
    .happened = happened,
    .occurred = occurred,
    .factChanged = factChanged,
};

bool hasCall(const Phone &phone)
{
    return phone.fact(ownFact(kPhoneCall, 0)) != NoCall || callIn(phone, AppRinging) ||
           callIn(phone, AppInCall);
}

bool hasCall(const Phone &phone, AppId app)
{
    return errandCount(phone, app, MechanismId::PhoneCall, Call) > 0;
}

void startPhoneCall(RunningBoard &board, bool isFullScreen)
{
    if (board.phone().device.power != PowerPhase::On)
        return;
    const bool isFirst = !hasCall(board.phone());
    setCellular(board, Ringing);
    ring(board, isFullScreen);
    if (isFirst)
        tell(board, AppId(), Happening::CallBegins);
}

void endPhoneCall(RunningBoard &board)
{
    if (cellular(board.phone()) == NoCall) {
        const auto ringing = callIn(board.phone(), AppRinging);
        const auto call = ringing ? ringing : callIn(board.phone(), AppInCall);
        if (call)
            userEnds(board, *call);
        return;
    }
    setCellular(board, NoCall);
    afterCall(board);
}

void ringForApp(RunningBoard &board, AppId app, NameId caller)
{
    const bool isFirst = !hasCall(board.phone());
    RunningBoard::Because because(board, addAppCall(board, app, caller).record);
    notice(board, app, ownNotice(kPhoneCall, Rings), caller);
    // While the phone is in use an incoming call is a banner from iOS 14 on.
    ring(board, board.phone().device.isLocked || board.rules().ios < Version{14, 0});
    if (isFirst)
        tell(board, AppId(), Happening::CallBegins);
}

} // namespace offstage
