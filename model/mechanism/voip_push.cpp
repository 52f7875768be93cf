// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "model/mechanism/apns.h"
#include "model/mechanism/app_code.h"
#include "model/mechanism/decisions.h"
#include "model/mechanism/errands.h"
#include "model/mechanism/life_cycle.h"
#include "model/mechanism/local_notification.h"
#include "model/mechanism/phone_call.h"
#include "model/mechanism/registry.h"
#include "model/mechanism/tables.h"
#include "model/mechanism/told.h"

// VoIP pushes (ME-82..ME-85, LC-36, SC-77): they wake or launch the app, which must report a call
// to CallKit before its delegate returns, or is ended; an app that does it again and again gets no
// more of them.
namespace offstage {

namespace {

constexpr std::array kReportFields = {
    Field{"name", FieldType::Name, false, -1, {}, "who calls"},
};
constexpr std::array kWords = {
    ActionWord{.swift = "CXProvider.reportNewIncomingCall(with:update:completion:)",
               .meaning = "reports the call to CallKit; the phone rings",
               .fields = kReportFields,
               .word = "reportNewIncomingCall",
               .since = {10, 0}},
};
constexpr std::array kHooks = {
    HookWord{.swift = "pushRegistry(_:didReceiveIncomingPushWith:for:completion:)",
             .meaning = "a VoIP push; from 26.4 on its value is 1 if a call must be reported",
             .word = "didReceiveIncomingPush",
             .since = {8, 0}},
};
constexpr std::array kKinds = {KindWord{.word = "VoIP push"}};
enum { FilteredByFocus };
constexpr std::array kResults = {
    ResultWord{"CXErrorCodeIncomingCallError.filteredByDoNotDisturb (3)",
               "The call does not ring because of the Focus.", 3},
};
enum { Unreported };
constexpr std::array kAccounts = {
    AccountWord{"voip-unreported", "VoIP pushes without a call", Quantity::Number,
                "Only a new installation of the app takes them back."},
};
enum { Threw, Killed, Stopped, TooLarge };
constexpr std::array kNotices = {
    NoticeWord{"pushkit-exception",
               "PushKit throws an exception: the app has reported no call to CallKit", true},
    NoticeWord{"voip-app-killed", "the system ends the app: no call was reported in time", true},
    NoticeWord{"voip-pushes-stop", "the app gets no VoIP pushes any more", true},
    NoticeWord{"voip-push-too-large", "APNs refuses the VoIP push: %2 kB are too much", true},
};
constexpr std::array kEventFields = {
    Field{"app", FieldType::App, true, -1, {}, "whose VoIP push it is"},
    Field{"expires", FieldType::Time, false, 0, {}, "how long APNs keeps it; 0 s is now or never"},
    Field{"size", FieldType::Bytes, false, 1, {}, "the size of the payload"},
};
constexpr std::array kEvents = {
    EventWord{.word = "voip-push",
              .title = "VoIP push",
              .meaning = "a server sends a VoIP push to an app",
              .group = PanelGroup::Push,
              .fields = kEventFields,
              .since = {8, 0}},
};
enum {
    ReportLimit,
    MustReport,
    MostUnreported,
    AfterForceQuit,
    MostKilobytes,
    OldRuntime,
    Metadata,
    FocusFilters
};
constexpr std::array<std::string_view, 8> kNumbers = {
    "report_limit",   "must_report", "most_unreported", "after_force_quit",
    "most_kilobytes", "old_runtime", "metadata",        "focus_filters"};
constexpr std::array kModes = {BackgroundMode::Voip};

ParameterId number(std::size_t place)
{
    return ownNumber(kVoipPush, place);
}

/// In front, or with a call of its own going on, the app need not report one (ME-83).
bool mustReport(const RunningBoard &board, const Phone &phone, AppId app)
{
    return board.rules().flag(number(MustReport)) && board.spec(app).sdk >= Version{13, 0} &&
           !isOnScreen(phone, app) && !hasCall(phone, app);
}

void deliver(RunningBoard &board, AppId app)
{
    const Phone &phone = board.phone();
    const AccountId unreported = ownAccount(kVoipPush, Unreported);
    Question question;
    question.mechanism = MechanismId::VoipPush;
    question.app = app;
    question.ordinal = ++board.app(app).pushes;
    question.since = board.now();
    question.isDeclared = board.spec(app).declares(BackgroundMode::Voip);
    question.limitUsed = static_cast<std::int32_t>(account(phone, app, unreported));
    question.limit = static_cast<std::int32_t>(board.rules().count(number(MostUnreported)));
    const Decided decided = decide(board, question);
    if (!decided.ruling.mayProceed)
        return;
    RunningBoard::Because because(board, decided.record);
    const bool isDue = mustReport(board, phone, app);
    const bool hasMetadata = board.rules().flag(number(Metadata));
    startProcess(board, app, MechanismId::VoipPush, false);
    const Duration limit = board.rules().duration(number(isDue ? ReportLimit : OldRuntime));
    const std::uint32_t push = board.take(app, ownKind(kVoipPush, 0), {}, limit);
    callApp(board, app, ownHook(kVoipPush, 0), {}, push, hasMetadata && isDue ? 1 : 0);
    board.changed(Condition::AppRan | Condition::OtherRan);
}

void occurred(RunningBoard &board, const input::Event &event, std::size_t)
{
    if (event.values[1] > board.rules().count(number(MostKilobytes))) {
        notice(board, event.app, ownNotice(kVoipPush, TooLarge), {}, event.values[1]);
        return;
    }
    if (!checkToken(board, event.app))
        return;
    if (arrivesNow(board, event.app, {MechanismId::VoipPush, 0, event.duration(0)}))
        deliver(board, event.app);
}

void errandDue(RunningBoard &board, AppId app, std::uint32_t ordinal)
{
    if (arrivesFromStore(board, app, ordinal))
        deliver(board, app);
}

void perform(RunningBoard &board, AppId app, const Action &action, std::uint32_t serves)
{
    const Assertion *push = board.find(app, serves);
    if (!push || push->kind != ownKind(kVoipPush, 0))
        push = board.find(app, ownKind(kVoipPush, 0));
    const std::uint32_t ordinal = push ? push->ordinal : 0;
    const bool isFiltered = isFocused(board.phone()) && board.rules().flag(number(FocusFilters));
    const RecordId called =
        acted(board, app, action, action.name(0),
              isFiltered ? ownResult(kVoipPush, FilteredByFocus) : ApiResult::Fine);
    RunningBoard::Because because(board, called);
    // What the Focus keeps from ringing was reported all the same.
    if (!isFiltered)
        ringForApp(board, app, action.name(0));
    board.end(app, ordinal, AssertionEnd::GivenBack);
}

/// No call was reported for it: the process ends, and it counts.
void punish(RunningBoard &board, AppId app, std::size_t how, ExitReason reason)
{
    warnPurpose(board, app, MechanismId::VoipPush);
    const RecordId seen = notice(board, app, ownNotice(kVoipPush, how));
    RunningBoard::Because because(board, seen);
    const AccountId unreported = ownAccount(kVoipPush, Unreported);
    const std::int64_t count = account(board.phone(), app, unreported) + 1;
    setAccount(board, app, unreported, count);
    if (count == board.rules().count(number(MostUnreported)))
        notice(board, app, ownNotice(kVoipPush, Stopped));
    endProcess(board, app, reason);
}

/// A push whose callback has been called, and that no call was reported for.
const Assertion *unreported(RunningBoard &board, AppId app)
{
    const Process &process = *board.app(app).process;
    for (const Assertion &push : process.assertions) {
        const bool waits =
            std::any_of(process.pending.begin(), process.pending.end(),
                        [&](const PendingCall &call) { return call.serves == push.ordinal; });
        if (push.kind == ownKind(kVoipPush, 0) && !waits)
            return &push;
    }
    return nullptr;
}

void returned(RunningBoard &board, AppId app, HookId hook)
{
    if (hook != ownHook(kVoipPush, 0))
        return;
    const Assertion *push = unreported(board, app);
    if (!push)
        return;
    if (mustReport(board, board.phone(), app)) {
        RunningBoard::Because because(board, push->cause);
        punish(board, app, Threw, ExitReason::Crash);
        return;
    }
    const bool isOld = !isOnScreen(board.phone(), app) && !hasCall(board.phone(), app);
    if (isOld) {
        // Before the SDK of iOS 13 nothing was required, and nothing else was meant.
        warnPurpose(board, app, MechanismId::VoipPush);
        return;
    }
    board.end(app, push->ordinal, AssertionEnd::GivenBack);
}

void expired(RunningBoard &board, AppId app, std::uint32_t ordinal)
{
    const bool isKilled = mustReport(board, board.phone(), app);
    board.end(app, ordinal, AssertionEnd::Expired);
    if (isKilled)
        punish(board, app, Killed, ExitReason::VoipNotReported);
}

void happened(RunningBoard &board, AppId app, Happening what)
{
    if (what == Happening::Deleted && app.isValid())
        setAccount(board, app, ownAccount(kVoipPush, Unreported), 0);
}

} // namespace

const Mechanism kVoipPush = {
    .id = MechanismId::VoipPush,
    .actions = kWords,
    .hooks = kHooks,
    .results = kResults,
    .accounts = kAccounts,
    .notices = kNotices,
    .events = kEvents,
    .numbers = kNumbers,
    .modes = kModes,
    .perform = perform,
    .errandDue = errandDue,
    .kinds = kKinds,
    .expired = expired,
    .returned = returned,
    .happened = happened,
    .occurred = occurred,
};

} // namespace offstage
