// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <optional>

#include "model/mechanism/app_code.h"
#include "model/mechanism/background_session.h"
#include "model/mechanism/decisions.h"
#include "model/mechanism/errands.h"
#include "model/mechanism/extension_process.h"
#include "model/mechanism/life_cycle.h"
#include "model/mechanism/registry.h"
#include "model/mechanism/tables.h"
#include "model/mechanism/told.h"

// An app that runs is told of each transfer as it ends. One that does not run is resumed or
// launched once all of a session have ended, or one asks for a credential (ME-13, ME-14).
namespace offstage {

namespace {

enum { FinishDownloading, Complete, Challenge, HandleEvents, FinishEvents, WidgetEvents };
constexpr std::array kHooks = {
    HookWord{.swift = "urlSession(_:downloadTask:didFinishDownloadingTo:)",
             .meaning = "a download's file is there; move it before this returns",
             .takesName = true,
             .word = "didFinishDownloading",
             .since = {7, 0}},
    HookWord{.swift = "urlSession(_:task:didCompleteWithError:)",
             .meaning = "a transfer ended; the value is the error's code, 0 for none",
             .takesName = true,
             .word = "didCompleteWithError",
             .since = {7, 0}},
    HookWord{.swift = "urlSession(_:task:didReceive:completionHandler:)",
             .meaning = "the server asks for a credential",
             .takesName = true,
             .word = "didReceiveChallenge",
             .since = {7, 0}},
    HookWord{.swift = "application(_:handleEventsForBackgroundURLSession:completionHandler:)",
             .meaning = "the app was woken for a session; create it again if it is not there",
             .takesName = true,
             .word = "handleEventsForBackgroundURLSession",
             .since = {7, 0}},
    HookWord{.swift = "urlSessionDidFinishEvents(forBackgroundURLSession:)",
             .meaning = "everything that the app was woken for has been told",
             .takesName = true,
             .word = "urlSessionDidFinishEvents",
             .since = {7, 0}},
    HookWord{.swift = "onBackgroundURLSessionEvents(matching:_:)",
             .meaning = "the widget extension was woken for a session that it began",
             .takesName = true,
             .word = "onBackgroundURLSessionEvents",
             .since = {14, 0}},
};

constexpr std::array kFields = {
    Field{"session", FieldType::Name, false, -1, {}, "the session's identifier; without it any"},
};
constexpr std::array kActions = {
    ActionWord{.swift = "backgroundCompletionHandler()",
               .meaning = "calls the stored handler; the app may be suspended again",
               .fields = kFields,
               .word = "backgroundSessionCompletion",
               .since = {7, 0}},
};
constexpr std::array kKinds = {KindWord{.word = "session events"}};

enum { Runtime };
constexpr std::array<std::string_view, 1> kNumbers = {"runtime"};

AssertionKind kind()
{
    return ownKind(kSessionEvents, 0);
}
HookId hook(std::size_t place)
{
    return ownHook(kSessionEvents, place);
}

bool isOfSession(const Errand &errand, NameId session)
{
    return isTransfer(errand) && sessionOf(errand) == session;
}

/// Every message has been delivered; said once for the wake (ME-14).
void finishEvents(RunningBoard &board, AppId owner, AppId told, NameId session)
{
    const auto &errands = board.app(owner).errands;
    const bool isMore = std::any_of(errands.begin(), errands.end(), [&](const Errand &e) {
        return isOfSession(e, session) && stateOf(e) == TransferState::Ended;
    });
    const Assertion *wake = board.find(told, kind(), session);
    if (!isMore && wake)
        callApp(board, told, hook(FinishEvents), session, wake->ordinal);
}

void tellEnd(RunningBoard &board, AppId owner, AppId told, const Errand &transfer)
{
    const int error = errorOf(transfer);
    const RecordId delivered = endErrand(board, owner, transfer.ordinal, ErrandStage::Delivered);
    RunningBoard::Because because(board, delivered);
    const bool isAsset = transfer.mechanism == MechanismId::AssetDownload;
    const bool isFile = transfer.kind == static_cast<std::uint8_t>(TransferKind::Download);
    const Assertion *wake = board.find(told, kind(), sessionOf(transfer));
    const std::uint32_t serves = wake ? wake->ordinal : 0;
    if (isFile && error == 0)
        callApp(board, told, isAsset ? ownHook(kAssetDownload, 0) : hook(FinishDownloading),
                transfer.name, serves);
    if (board.app(told).process)
        callApp(board, told, hook(Complete), transfer.name, serves, error);
    if (board.app(told).process)
        finishEvents(board, owner, told, sessionOf(transfer));
}

/// What was to be asked before its start starts.
void goOn(RunningBoard &board, AppId owner, std::uint32_t ordinal)
{
    Errand &transfer = *findErrand(board, owner, ordinal);
    mark(transfer, TransferMark::Delayed, false);
    mark(transfer, TransferMark::Woken, false);
    transfer.state = static_cast<std::uint8_t>(TransferState::Waits);
    lookAt(transfer, board.now());
    board.touch(owner);
}

/// The app may still change its mind, and cancel it (ME-17).
void tellOfStart(RunningBoard &board, AppId owner, AppId told, const Errand &transfer)
{
    goOn(board, owner, transfer.ordinal);
    const Assertion *wake = board.find(told, kind(), sessionOf(transfer));
    callApp(board, told, delayedStartHook(), transfer.name, wake ? wake->ordinal : 0);
    if (board.app(told).process)
        finishEvents(board, owner, told, sessionOf(transfer));
}

void challenge(RunningBoard &board, AppId owner, AppId told, const Errand &transfer)
{
    if (!reactsTo(board.spec(told), hook(Challenge), transfer.name)) {
        // Without that method of the delegate the answer of the server, a 401, is what comes.
        finishTransfer(board, owner, transfer.ordinal, 0, ErrandStage::Done, 0);
    } else if (!has(transfer, TransferMark::Challenged)) {
        mark(*findErrand(board, owner, transfer.ordinal), TransferMark::Challenged);
        callApp(board, told, hook(Challenge), transfer.name);
    }
}

bool isRunning(const Phone &phone, AppId app)
{
    return phone.app(app).process && phone.app(app).process->isRunning;
}

/// It is being woken for this session already.
bool isWoken(const App &app, NameId session)
{
    return app.process &&
           std::any_of(app.process->assertions.begin(), app.process->assertions.end(),
                       [&](const Assertion &a) { return a.kind == kind() && a.name == session; });
}

bool waitsToBeTold(const Errand &errand)
{
    return isTransfer(errand) &&
           (stateOf(errand) == TransferState::Ended || stateOf(errand) == TransferState::Asks);
}

/// The process that is woken for it: the app's, or its widget's that began it (ME-27).
AppId wokenFor(const Phone &phone, AppId owner, const Errand &transfer)
{
    return has(transfer, TransferMark::OfWidget) ? extensionOf(phone, owner, MechanismId::Widget)
                                                 : owner;
}

/// Whether a process may be woken for this: nobody runs. Once for each end: an app that dies before
/// it is told hears of it when it has the session again (assumed; nobody says how often
/// nsurlsessiond tries).
bool isWakeable(const Phone &phone, AppId owner, const Errand &transfer)
{
    const AppId woken = wokenFor(phone, owner, transfer);
    return !has(transfer, TransferMark::Quiet) && !has(transfer, TransferMark::Woken) &&
           has(transfer, TransferMark::LaunchEvents) && !isRunning(phone, woken) &&
           !isWoken(phone.app(woken), sessionOf(transfer));
}

/// Whether one is to be woken: it asks for something, or the session has nothing left to do.
bool isWakeDue(const Phone &phone, AppId owner, const Errand &transfer)
{
    const auto &errands = phone.app(owner).errands;
    return isWakeable(phone, owner, transfer) &&
           (stateOf(transfer) == TransferState::Asks ||
            std::none_of(errands.begin(), errands.end(), [&](const Errand &e) {
                return isOfSession(e, sessionOf(transfer)) && stateOf(e) != TransferState::Ended;
            }));
}

void wake(RunningBoard &board, AppId owner, const Errand &transfer)
{
    Question question;
    question.mechanism = MechanismId::SessionEvents;
    question.app = owner;
    question.ordinal = transfer.ordinal;
    question.since = board.now();
    const NameId session = sessionOf(transfer);
    const std::uint32_t ordinal = transfer.ordinal;
    const Decided decided = decide(board, question, session);
    RunningBoard::Because because(board, decided.record);
    if (!decided.ruling.mayProceed) {
        Errand &held = *findErrand(board, owner, ordinal);
        held.watches = bits(decided.ruling.watches);
        held.dueAt = decided.ruling.again;
        return;
    }
    for (Errand &errand : board.app(owner).errands) {
        if (isOfSession(errand, session) && waitsToBeTold(errand))
            mark(errand, TransferMark::Woken);
    }
    const AppId woken = wokenFor(board.phone(), owner, *findErrand(board, owner, ordinal));
    if (woken == owner)
        raiseResumeDelay(board, owner); // before the callback (ME-23)
    startProcess(board, woken, MechanismId::SessionEvents, false);
    const std::uint32_t held = board.take(
        woken, kind(), session, board.rules().duration(ownNumber(kSessionEvents, Runtime)));
    callApp(board, woken, hook(woken == owner ? HandleEvents : WidgetEvents), session, held);
    board.changed(Condition::AppRan | Condition::OtherRan);
}

void perform(RunningBoard &board, AppId app, const Action &action, std::uint32_t serves)
{
    const Assertion *wake = board.find(app, serves);
    if (!wake || wake->kind != kind())
        wake = board.find(app, kind(), action.name(0));
    const RecordId done = acted(board, app, action, wake ? wake->name : action.name(0),
                                wake ? ApiResult::Fine : ApiResult::NothingToEnd);
    RunningBoard::Because because(board, done);
    if (wake)
        board.end(app, wake->ordinal, AssertionEnd::GivenBack);
}

void expired(RunningBoard &board, AppId app, std::uint32_t ordinal)
{
    board.end(app, ordinal, AssertionEnd::Expired);
}

void happened(RunningBoard &board, AppId app, Happening what)
{
    // What ended while the process ran without its session wakes it once it is suspended (ME-13).
    if (what == Happening::Resumed || what == Happening::Suspends)
        sessionsConnected(board, app);
}

/// A new process has to be asked for credentials again, and told of what this one was not.
void processEnds(RunningBoard &board, AppId app, ExitReason)
{
    sessionsConnected(board, app);
    for (Errand &errand : board.app(ownerOf(board.phone(), app)).errands) {
        if (isTransfer(errand))
            mark(errand, TransferMark::Challenged, false);
    }
}

} // namespace

const Mechanism kSessionEvents = {
    .id = MechanismId::SessionEvents,
    .actions = kActions,
    .hooks = kHooks,
    .numbers = kNumbers,
    .perform = perform,
    .kinds = kKinds,
    .expired = expired,
    .processEnds = processEnds,
    .happened = happened,
};

AppId connectedTo(RunningBoard &board, AppId owner, NameId session)
{
    for (std::size_t i = 0; i < board.phone().apps.size(); ++i) {
        const AppId app(i);
        if (ownerOf(board.phone(), app) != owner)
            continue;
        const auto &process = board.app(app).process;
        const bool isReady = process && process->isRunning && process->readyAt == kNever &&
                             process->phase == ProcessPhase::Launched;
        if (isReady && findResource(board, app, MechanismId::BackgroundSession, 0, session))
            return app;
    }
    return {};
}

bool isAskedBeforeStart(RunningBoard &board, AppId owner, const Errand &transfer)
{
    const AppId connected = connectedTo(board, owner, sessionOf(transfer));
    const AppId asked = connected.isValid() ? connected : wokenFor(board.phone(), owner, transfer);
    return reactsTo(board.spec(asked), delayedStartHook(), transfer.name) &&
           (connected.isValid() || isWakeable(board.phone(), owner, transfer));
}

void tellOrWake(RunningBoard &board, AppId owner, std::uint32_t ordinal)
{
    const Errand transfer = *findErrand(board, owner, ordinal);
    const AppId told = connectedTo(board, owner, sessionOf(transfer));
    const bool isAsking = stateOf(transfer) == TransferState::Asks;
    if (isAsking)
        lookAt(*findErrand(board, owner, ordinal), kNever);
    if (told.isValid()) {
        if (!isAsking)
            tellEnd(board, owner, told, transfer);
        else if (has(transfer, TransferMark::Delayed))
            tellOfStart(board, owner, told, transfer);
        else
            challenge(board, owner, told, transfer);
    } else if (isWakeDue(board.phone(), owner, transfer)) {
        wake(board, owner, transfer);
    } else if (isAsking && has(transfer, TransferMark::Delayed) &&
               has(transfer, TransferMark::Woken) &&
               !isRunning(board.phone(), wokenFor(board.phone(), owner, transfer))) {
        goOn(board, owner, ordinal); // nobody had the session in the wake (assumed)
    }
}

void sessionsConnected(RunningBoard &board, AppId app, NameId session)
{
    const AppId owner = ownerOf(board.phone(), app);
    for (Errand &errand : board.app(owner).errands) {
        if (!waitsToBeTold(errand) || (session.isValid() && sessionOf(errand) != session))
            continue;
        errand.dueAt = board.now();
        board.touch(owner);
    }
}

} // namespace offstage
