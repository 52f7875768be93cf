// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "model/mechanism/apns.h"
#include "model/mechanism/app_code.h"
#include "model/mechanism/decisions.h"
#include "model/mechanism/errands.h"
#include "model/mechanism/life_cycle.h"
#include "model/mechanism/registry.h"
#include "model/mechanism/tables.h"
#include "model/mechanism/told.h"

// Push to Talk (ME-87, ME-88, LC-83): a channel is joined in front, a push starts the app when
// somebody talks, and it runs only while somebody does.
namespace offstage {

namespace {

constexpr std::array kJoinFields = {
    Field{"name", FieldType::Name, true, -1, {}, "the channel"},
};
enum { JoinChannel, LeaveChannel, BeginTransmitting, StopTransmitting };
constexpr std::array kWords = {
    ActionWord{.swift = "PTChannelManager.requestJoinChannel(channelUUID:descriptor:)",
               .meaning = "joins a channel; only in front, and one on the phone",
               .fields = kJoinFields,
               .word = "joinChannel",
               .since = {16, 0}},
    ActionWord{.swift = "PTChannelManager.leaveChannel(channelUUID:)",
               .meaning = "leaves the channel",
               .word = "leaveChannel",
               .since = {16, 0}},
    ActionWord{.swift = "PTChannelManager.requestBeginTransmitting(channelUUID:)",
               .meaning = "the user talks from now on",
               .word = "beginTransmitting",
               .since = {16, 0}},
    ActionWord{.swift = "PTChannelManager.stopTransmitting(channelUUID:)",
               .meaning = "the user has talked",
               .word = "stopTransmitting",
               .since = {16, 0}},
};
enum { DidJoin, DidLeave, PushResult, DidBegin, DidEnd, Activated, Deactivated, Restored };
constexpr std::array kHooks = {
    HookWord{.swift = "channelManager(_:didJoinChannel:reason:)",
             .meaning = "the channel is joined",
             .word = "didJoinChannel",
             .since = {16, 0}},
    HookWord{.swift = "channelManager(_:didLeaveChannel:reason:)",
             .meaning = "the channel is left",
             .word = "didLeaveChannel",
             .since = {16, 0}},
    HookWord{.swift = "incomingPushResult(channelManager:channelUUID:pushPayload:)",
             .meaning = "a pushtotalk push; who talks is to be returned quickly",
             .word = "incomingPushResult",
             .since = {16, 0}},
    HookWord{.swift = "channelManager(_:channelUUID:didBeginTransmittingFrom:)",
             .meaning = "the user talks",
             .word = "didBeginTransmitting",
             .since = {16, 0}},
    HookWord{.swift = "channelManager(_:channelUUID:didEndTransmittingFrom:)",
             .meaning = "the user has talked",
             .word = "didEndTransmitting",
             .since = {16, 0}},
    HookWord{.swift = "channelManager(_:didActivate:)",
             .meaning = "the system has activated the audio session",
             .word = "channelDidActivateAudioSession",
             .since = {16, 0}},
    HookWord{.swift = "channelManager(_:didDeactivate:)",
             .meaning = "the audio session is over",
             .word = "channelDidDeactivateAudioSession",
             .since = {16, 0}},
    HookWord{.swift = "channelDescriptor(restoredChannelUUID:)",
             .meaning = "a new process takes the joined channel up again",
             .word = "restoredChannelDescriptor",
             .since = {16, 0}},
};
enum { PushKind, Receiving, Transmitting };
constexpr std::array kKinds = {
    KindWord{.word = "Push to Talk push"},
    KindWord{.word = "receiving on a channel", .isUnlimited = true},
    KindWord{.word = "transmitting on a channel", .isUnlimited = true},
};
enum { NotForeground, LimitReached, NotEntitled, NoChannel };
constexpr std::array kResults = {
    ResultWord{"PTChannelError.appNotForeground", "a channel is joined in front only"},
    ResultWord{"PTChannelError.channelLimitReached", "the phone has joined a channel already"},
    ResultWord{"PTChannelError.missingEntitlement", "the push-to-talk mode is missing"},
    ResultWord{"PTChannelError.channelNotFound", "no channel is joined"},
};
enum { Talks, TalkEnds, Dropped, SessionEnds };
constexpr std::array kNotices = {
    NoticeWord{"channel-talks", "the phone plays what somebody says on the channel"},
    NoticeWord{"channel-silent", "nobody talks on the channel any more"},
    NoticeWord{"push-to-talk-dropped", "the push is dropped: no channel is joined", true},
    NoticeWord{"channel-ends", "the channel ends because the app was swiped away", true},
};
constexpr std::array kPushFields = {
    Field{"app", FieldType::App, true, -1, {}, "whose channel it is"},
    Field{"talks-for", FieldType::Time, false, 5000, {}, "how long somebody talks"},
};
constexpr std::array kAppFields = {
    Field{"app", FieldType::App, true, -1, {}, "whose channel it is"},
};
enum { PushToTalkPush, PressTalk, ReleaseTalk };
constexpr std::array kEvents = {
    EventWord{.word = "pushtotalk-push",
              .title = "Push to Talk push",
              .meaning = "somebody else talks on the channel",
              .group = PanelGroup::Push,
              .fields = kPushFields,
              .since = {16, 0}},
    EventWord{.word = "press-talk",
              .title = "Hold the talk button",
              .meaning = "the user talks, with the system's own button",
              .group = PanelGroup::Calls,
              .fields = kAppFields,
              .since = {16, 0}},
    EventWord{.word = "release-talk",
              .title = "Release the talk button",
              .meaning = "the user has talked",
              .group = PanelGroup::Calls,
              .fields = kAppFields,
              .since = {16, 0}},
};
enum { ResultLimit, AfterForceQuit, AnswerTime };
constexpr std::array<std::string_view, 3> kNumbers = {"result_limit", "after_force_quit",
                                                      "answer_time"};
constexpr std::array kModes = {BackgroundMode::PushToTalk};
constexpr std::array kPermissions = {Permission::Microphone};

/// Its errands: the joined channel, what somebody says on it, and callbacks on their way.
enum ErrandKind : std::uint8_t { Channel, Speech, Answer };

HookId hook(std::size_t place)
{
    return ownHook(kPushToTalk, place);
}
AssertionKind kind(std::size_t place)
{
    return ownKind(kPushToTalk, place);
}

Errand *errandOf(RunningBoard &board, AppId app, ErrandKind wanted)
{
    for (Errand &errand : board.app(app).errands) {
        if (errand.mechanism == MechanismId::PushToTalk && errand.kind == wanted)
            return &errand;
    }
    return nullptr;
}

void call(RunningBoard &board, AppId app, std::size_t place, std::uint32_t serves = 0)
{
    if (board.app(app).process)
        callApp(board, app, hook(place),
                errandOf(board, app, Channel) ? errandOf(board, app, Channel)->name : NameId(),
                serves);
}

/// What the app asks for is answered a moment later.
void answerLater(RunningBoard &board, AppId app, std::size_t place)
{
    Errand &answer =
        keepMoment(board, app, MechanismId::PushToTalk, Answer,
                   board.now() + board.rules().duration(ownNumber(kPushToTalk, AnswerTime)));
    answer.state = static_cast<std::uint8_t>(place);
}

/// The process is there for the channel; a new one takes the channel up again first.
void wake(RunningBoard &board, AppId app)
{
    const bool isNew = !board.app(app).process;
    startProcess(board, app, MechanismId::PushToTalk, false);
    if (isNew)
        call(board, app, Restored);
}

void endSpeech(RunningBoard &board, AppId app)
{
    const Errand *speech = errandOf(board, app, Speech);
    if (!speech)
        return;
    const RecordId ended = endErrand(board, app, speech->ordinal, ErrandStage::Done);
    RunningBoard::Because because(board, ended);
    const Assertion *receiving = board.find(app, kind(Receiving));
    if (!receiving)
        return;
    const std::uint32_t ordinal = receiving->ordinal;
    notice(board, app, ownNotice(kPushToTalk, TalkEnds));
    call(board, app, Deactivated);
    board.end(app, ordinal, AssertionEnd::GivenBack);
}

void endChannel(RunningBoard &board, AppId app, ErrandStage stage)
{
    const Errand *channel = errandOf(board, app, Channel);
    if (!channel)
        return;
    const RecordId ended = endErrand(board, app, channel->ordinal, stage);
    RunningBoard::Because because(board, ended);
    endSpeech(board, app);
    if (const Assertion *talks = board.find(app, kind(Transmitting)))
        board.end(app, talks->ordinal, AssertionEnd::Dropped);
    if (stage == ErrandStage::Cancelled)
        notice(board, app, ownNotice(kPushToTalk, SessionEnds));
    else
        answerLater(board, app, DidLeave);
}

void transmit(RunningBoard &board, AppId app)
{
    if (board.find(app, kind(Transmitting)))
        return;
    board.take(app, kind(Transmitting), {}, kForever);
    answerLater(board, app, DidBegin);
    answerLater(board, app, Activated);
}

void stopTransmitting(RunningBoard &board, AppId app)
{
    const Assertion *talks = board.find(app, kind(Transmitting));
    if (!talks)
        return;
    const std::uint32_t ordinal = talks->ordinal;
    answerLater(board, app, DidEnd);
    answerLater(board, app, Deactivated);
    board.end(app, ordinal, AssertionEnd::GivenBack);
}

std::optional<std::size_t> refusalOfJoin(RunningBoard &board, AppId app)
{
    if (!board.spec(app).declares(BackgroundMode::PushToTalk))
        return NotEntitled;
    if (!isOnScreen(board.phone(), app))
        return NotForeground;
    for (std::size_t i = 0; i < board.phone().apps.size(); ++i) {
        if (errandOf(board, AppId(i), Channel))
            return LimitReached;
    }
    return std::nullopt;
}

void perform(RunningBoard &board, AppId app, const Action &action, std::uint32_t)
{
    const std::size_t place = placeOf(kPushToTalk, action.id);
    std::optional<std::size_t> refusal;
    if (place == JoinChannel)
        refusal = refusalOfJoin(board, app);
    else if (!errandOf(board, app, Channel))
        refusal = NoChannel;
    const NameId name = place == JoinChannel ? action.name(0) : NameId();
    const RecordId called = acted(board, app, action, name,
                                  refusal ? ownResult(kPushToTalk, *refusal) : ApiResult::Fine);
    if (refusal)
        return;
    RunningBoard::Because because(board, called);
    switch (place) {
    case JoinChannel:
        addErrand(board, app, MechanismId::PushToTalk, Channel, name);
        answerLater(board, app, DidJoin);
        break;
    case LeaveChannel:
        endChannel(board, app, ErrandStage::Done);
        break;
    case BeginTransmitting:
        if (isAllowed(board.phone(), app, Permission::Microphone))
            transmit(board, app);
        break;
    default:
        stopTransmitting(board, app);
        break;
    }
}

void deliver(RunningBoard &board, AppId app, Duration talksFor)
{
    if (!errandOf(board, app, Channel)) {
        notice(board, app, ownNotice(kPushToTalk, Dropped));
        return;
    }
    Question question;
    question.mechanism = MechanismId::PushToTalk;
    question.app = app;
    question.ordinal = ++board.app(app).pushes;
    question.since = board.now();
    question.isDeclared = board.spec(app).declares(BackgroundMode::PushToTalk);
    const Decided decided = decide(board, question, errandOf(board, app, Channel)->name);
    if (!decided.ruling.mayProceed)
        return;
    RunningBoard::Because because(board, decided.record);
    if (const Errand *former = errandOf(board, app, Speech))
        endErrand(board, app, former->ordinal, ErrandStage::Replaced);
    const NameId channel = errandOf(board, app, Channel)->name;
    Errand &speech = addErrand(board, app, MechanismId::PushToTalk, Speech, channel);
    speech.dueAt = board.now() + talksFor;
    wake(board, app);
    const std::uint32_t push = board.take(
        app, kind(PushKind), {}, board.rules().duration(ownNumber(kPushToTalk, ResultLimit)));
    call(board, app, PushResult, push);
}

void occurred(RunningBoard &board, const input::Event &event, std::size_t own)
{
    if (own == PushToTalkPush) {
        // Priority 10 and expiration 0: now or never (ME-87).
        if (isReachable(board.phone()))
            deliver(board, event.app, event.duration(0));
        else
            notice(board, event.app, ownNotice(kPushToTalk, Dropped));
        return;
    }
    if (!errandOf(board, event.app, Channel))
        return;
    if (own == ReleaseTalk) {
        stopTransmitting(board, event.app);
    } else if (isAllowed(board.phone(), event.app, Permission::Microphone)) {
        wake(board, event.app);
        transmit(board, event.app);
    }
}

/// Who talks was returned: the system activates the audio session, and the app plays.
void returned(RunningBoard &board, AppId app, HookId which)
{
    const Assertion *push = board.find(app, kind(PushKind));
    if (which != hook(PushResult) || !push)
        return;
    const std::uint32_t ordinal = push->ordinal;
    if (errandOf(board, app, Speech) && !board.find(app, kind(Receiving))) {
        board.take(app, kind(Receiving), {}, kForever);
        notice(board, app, ownNotice(kPushToTalk, Talks));
        call(board, app, Activated);
    }
    board.end(app, ordinal, AssertionEnd::GivenBack);
}

void errandDue(RunningBoard &board, AppId app, std::uint32_t ordinal)
{
    const Errand errand = *findErrand(board, app, ordinal);
    if (errand.kind == Speech) {
        endSpeech(board, app);
    } else if (errand.kind == Answer) {
        forgetErrand(board, app, ordinal);
        call(board, app, errand.state);
    }
}

void expired(RunningBoard &board, AppId app, std::uint32_t ordinal)
{
    board.end(app, ordinal, AssertionEnd::Expired);
}

void conditionsChanged(RunningBoard &board, Condition condition)
{
    if (!intersects(condition, Condition::ForceQuit) ||
        board.rules().flag(ownNumber(kPushToTalk, AfterForceQuit)))
        return;
    for (std::size_t i = 0; i < board.phone().apps.size(); ++i) {
        if (board.app(AppId(i)).isForceQuit)
            endChannel(board, AppId(i), ErrandStage::Cancelled);
    }
}

} // namespace

const Mechanism kPushToTalk = {
    .id = MechanismId::PushToTalk,
    .actions = kWords,
    .hooks = kHooks,
    .results = kResults,
    .notices = kNotices,
    .events = kEvents,
    .numbers = kNumbers,
    .modes = kModes,
    .permissions = kPermissions,
    .perform = perform,
    .errandDue = errandDue,
    .conditionsChanged = conditionsChanged,
    .kinds = kKinds,
    .expired = expired,
    .returned = returned,
    .occurred = occurred,
};

} // namespace offstage
