// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/mechanism/running_board.h"

namespace offstage {

// A transfer of a background session as nsurlsessiond keeps it (ME-01, ME-02): an errand of the app
// that survives its processes. `kind` is a TransferKind, `state` a TransferState, `total` the size
// in kilobytes. `done` is how many of them had moved at the instant TransferSince, and since then
// it moves with TransferRate bytes per second, 0 while it does not move. Between two records of a
// transfer its rate is constant, so what is drawn between their amounts is a straight line.

enum class TransferKind : std::uint8_t { Download, Upload, Data };
/// Behind the kinds of transfers: what is left of one, see resume_data.cpp.
constexpr std::uint8_t kResumeData = 3;
enum class TransferState : std::uint8_t {
    Waits,  ///< nothing has moved yet
    Starts, ///< may go, and does in a moment
    Moves,
    Paused,
    Asks, ///< for a credential, which the app must give, or whether it is to start (Delayed)
    Ended ///< the app has still to be told
};

/// The places of Errand::extra.
enum TransferExtra : std::uint8_t {
    TransferSession,   ///< NameId of its session
    TransferSince,     ///< milliseconds of the instant at which `done` was counted
    TransferRate,      ///< bytes per second
    TransferMarks,     ///< TransferMark bits, the number of interruptions, and its error
    TransferNotBefore, ///< milliseconds of the instant before which it does not move
    TransferDeadline,  ///< milliseconds of the instant at which it times out (ME-09)
};

/// What a session's configuration says, and what became of the transfer.
enum class TransferMark : std::uint16_t {
    Discretionary = 1 << 0,
    Forced = 1 << 1, ///< discretionary because it was made in the background (ME-03)
    LaunchEvents = 1 << 2,
    Cellular = 1 << 3,
    Expensive = 1 << 4,
    Constrained = 1 << 5,
    Begun = 1 << 6,   ///< told that it starts
    Queued = 1 << 7,  ///< waits for another one of the app to end
    Delayed = 1 << 8, ///< earliestBeginDate was set and the app was not yet asked (ME-17)
    Credential = 1 << 9,
    Challenged = 1 << 10, ///< this process of the app was asked for a credential
    Quiet = 1 << 11,      ///< its end wakes nobody
    Waiting = 1 << 12,    ///< told that it waits
    Woken = 1 << 13,      ///< the app was woken for its end, or for the credential it asks for
    OfWidget = 1 << 14,   ///< a widget extension began it and hears of it (ME-27)
};

constexpr std::int64_t bit(TransferMark mark)
{
    return static_cast<std::int64_t>(mark);
}
constexpr std::int64_t operator|(TransferMark a, TransferMark b)
{
    return bit(a) | bit(b);
}

bool isTransfer(const Errand &errand);
inline TransferState stateOf(const Errand &transfer)
{
    return static_cast<TransferState>(transfer.state);
}
inline bool has(const Errand &transfer, TransferMark mark)
{
    return (transfer.extra[TransferMarks] & bit(mark)) != 0;
}
void mark(Errand &transfer, TransferMark mark, bool isSet = true);
NameId sessionOf(const Errand &transfer);
Instant notBefore(const Errand &transfer);
Instant deadlineOf(const Errand &transfer);
/// The error it ended with, 0 for none: a code of NSURLErrorDomain.
int errorOf(const Errand &transfer);
void setError(Errand &transfer, int error);
/// How often it was interrupted.
int interruptions(const Errand &transfer);
void countInterruption(Errand &transfer);
/// It may be started by the system when it likes, by its session or because it was forced.
bool isDiscretionary(const Errand &transfer);

/// Kilobytes moved by now.
std::int64_t movedBy(const Errand &transfer, Instant now);
/// Keeps what has moved by now and stops there.
void stopMoving(Errand &transfer, Instant now);
/// Looks at it next at this instant, or when it times out.
void lookAt(Errand &transfer, Instant at);

/// The app whose transfers a process of an app or of its extension starts (ME-27).
AppId ownerOf(const Phone &phone, AppId app);
/// What the link between the phone and the server gives now, in bytes per second; 0 for none.
std::int64_t linkRate(const Phone &phone);
/// All transfers that move share the link: gives each its rate and tells those that change.
void shareLink(RunningBoard &board);

} // namespace offstage
