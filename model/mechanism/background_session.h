// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "model/mechanism/transfer.h"
#include "model/phone/vocabulary.h"

namespace offstage {

// What the mechanisms of URLSession share. A session of a process is a Resource of
// background-session with the identifier as its name, its marks as its state and its resource
// timeout as its value.

/// Places in the numbers of background-session.
enum class TransferNumber : std::uint8_t {
    ResourceTimeout,
    RequestTimeout,
    AtOnce,
    RetryFirst,
    RetryMost,
    StartLatency,
    SlowStartShare,
    SlowStartLeast,
    SlowStartMost,
    WifiSpeed,
    CellularSpeed,
    SlowServer,
    ResumableUploads,
    ForceQuitVanishes,
    CancelledWithoutRefresh,
    FreedInFront,
    BeginDate,
    ExpensiveChoice,
};
ParameterId transferNumber(TransferNumber number);

enum class ServerState : std::uint8_t { Up, Slow, Down, AsksForAuthentication };
ServerState serverState(const Phone &phone);
bool isExpensive(const Phone &phone);
bool isLowDataMode(const Phone &phone);
/// Too slow for what can wait (ME-05).
bool isPoorLink(const Phone &phone);
/// Kilobits per second as a scenario says, 0 for what is usual on the network.
std::int64_t linkSpeed(const Phone &phone);

/// Codes of NSURLErrorDomain.
enum UrlError : int {
    UrlCancelled = -999,
    UrlTimedOut = -1001,
    UrlConnectionLost = -1005,
    UrlOffline = -1009,
    UrlAuthenticationCancelled = -1012,
    UrlDisconnected = -997,
};

/// Places in the actions of background-session.
enum class SessionAction : std::uint8_t {
    CreateSession,
    InvalidateSession,
    StartDownload,
    StartUpload,
    StartDataTask,
    CancelTransfer,
    AnswerChallenge
};
/// Places in its results.
enum class SessionResult : std::uint8_t {
    InUse,
    NeedsContainer,
    NoSession,
    NoTransfer,
    Invalidated
};
ApiResult sessionResult(SessionResult result);

/// Why the system cancelled a transfer: NSURLErrorBackgroundTaskCancelledReasonKey (ME-15, ME-16).
enum class CancelReason : std::uint8_t { ForceQuit, RefreshDisabled, Resources };

/// What a new transfer is to be.
struct TransferWish {
    TransferKind kind{};
    NameId name;
    NameId session;
    std::int64_t kilobytes = 0;
    Duration earliest{};
    std::int64_t done = 0; ///< kilobytes that its resume data has
};
/// The ordinals of the transfers that have not ended, because ending them changes the list.
template <class Fits>
std::vector<std::uint32_t> transfersOf(RunningBoard &board, AppId owner, const Fits &fits)
{
    std::vector<std::uint32_t> result;
    for (const Errand &errand : board.app(owner).errands) {
        if (isTransfer(errand) && stateOf(errand) != TransferState::Ended && fits(errand))
            result.push_back(errand.ordinal);
    }
    return result;
}

/// App code calls one of the actions of background-session.
void performSession(RunningBoard &board, AppId app, const Action &action, std::uint32_t serves);
/// Opens a session of the app's process, or says with which of iOS's errors that fails.
ApiResult openSession(RunningBoard &board, AppId app, NameId identifier, std::int64_t marks,
                      Duration timeout);
/// The app's session with this identifier, or its only one; null if this process has none.
Resource *openSessionOf(RunningBoard &board, AppId app, NameId identifier);
/// It takes no transfers any more; its delegate still hears of those that it has.
void invalidate(Resource &session);
/// What starting a transfer in this session brings, `none` if there is no session.
ApiResult resultOfStart(const Resource *session, ApiResult none);
/// Starts a transfer in an open session of the app's process. In one that was invalidated that is
/// an exception, which ends the process.
void startTransfer(RunningBoard &board, AppId app, MechanismId mechanism, const Resource &session,
                   const TransferWish &wish);
/// A transfer's time has come, or something that it watches has changed.
void transferDue(RunningBoard &board, AppId owner, std::uint32_t ordinal);
/// The phone goes off: it stops where it is and goes on after the boot.
void interruptTransfer(RunningBoard &board, AppId owner, std::uint32_t ordinal);
/// The next one that waits for a place among the first few is looked at.
void startQueued(RunningBoard &board, AppId owner);
/// The method of the delegate that is told when a transfer with an earliestBeginDate is about to
/// start (ME-17).
HookId delayedStartHook();
/// It is over, with iOS's error or 0; what comes of it is due at once.
void finishTransfer(RunningBoard &board, AppId owner, std::uint32_t ordinal, int error,
                    ErrandStage stage, std::int64_t amount);
/// A download is about to end with an error that brings resume data.
void keepResumeData(RunningBoard &board, AppId owner, const Errand &transfer);
/// Uses up the resume data of this name: the kilobytes that it has, 0 if there is none.
std::int64_t takeResumeData(RunningBoard &board, AppId owner, NameId name);
/// The system cancels it.
void cancelBySystem(RunningBoard &board, AppId owner, std::uint32_t ordinal, CancelReason reason);
/// Every transfer of the app that has not ended is looked at now.
void lookAtTransfers(RunningBoard &board, AppId owner);

/// The process with this session open that can be told of its events now; invalid if there is none.
AppId connectedTo(RunningBoard &board, AppId owner, NameId session);
/// Whether the app is to be asked before this one with an earliestBeginDate starts: it is connected
/// or can be woken, and has a method for it.
bool isAskedBeforeStart(RunningBoard &board, AppId owner, const Errand &transfer);
/// A transfer has ended or asks for something: its app is told, or woken if it must be.
void tellOrWake(RunningBoard &board, AppId owner, std::uint32_t ordinal);
/// The sessions of this process are looked at: what waited for it can be told.
void sessionsConnected(RunningBoard &board, AppId app, NameId session = {});

/// When the app's delay ends, in the past if it has none (ME-20).
Instant resumeDelayEnds(const Phone &phone, AppId owner);
/// nsurlsessiond resumes the app.
void raiseResumeDelay(RunningBoard &board, AppId owner);
/// The app has begun or ended transfers; only time without any lets an unused delay pass.
void weighResumeDelay(RunningBoard &board, AppId owner);

/// The number of the mechanism, and the score that a transfer needs (ME-04).
struct Need {
    double from = 0;
    double to = 0;
    Instant ends{};
};
Need needOf(const Phone &phone, AppId owner, const Errand &transfer);

} // namespace offstage
