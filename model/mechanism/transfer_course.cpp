// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "model/core/keyed_random.h"
#include "model/mechanism/app_code.h"
#include "model/mechanism/background_session.h"
#include "model/mechanism/decisions.h"
#include "model/mechanism/errands.h"
#include "model/mechanism/registry.h"
#include "model/mechanism/tables.h"

// The course of a transfer: it waits until it may go, moves while it may, and ends (ME-01..ME-19).
namespace offstage {

namespace {

/// Whatever could stop a transfer that moves.
constexpr Condition kWatched = Condition::Network | Condition::LowPowerMode | Condition::Battery |
                               Condition::Charger | Condition::RefreshSwitch | Condition::Thermal |
                               Condition::Unlocked;

Duration number(const RunningBoard &board, TransferNumber which)
{
    return board.rules().duration(transferNumber(which));
}

/// Whether the network that there is suits the session's configuration (ME-25).
bool isPathAllowed(const Phone &phone, const Errand &transfer)
{
    const bool isCellular = phone.device.network() == Network::Cellular;
    if (isCellular && !has(transfer, TransferMark::Cellular))
        return false;
    if ((isCellular || isExpensive(phone)) && !has(transfer, TransferMark::Expensive))
        return false;
    return !isLowDataMode(phone) || has(transfer, TransferMark::Constrained);
}

Question questionOf(RunningBoard &board, AppId owner, const Errand &transfer)
{
    Question question;
    question.mechanism = isDiscretionary(transfer) ? MechanismId::DiscretionaryTransfer
                                                   : MechanismId::BackgroundSession;
    question.app = owner;
    question.ordinal = transfer.ordinal;
    question.needsNetwork = true;
    question.since = transfer.createdAt;
    question.isPathAllowed = isPathAllowed(board.phone(), transfer);
    if (has(transfer, TransferMark::Forced))
        question.delayEnds = resumeDelayEnds(board.phone(), owner);
    if (isDiscretionary(transfer)) {
        const Need need = needOf(board.phone(), owner, transfer);
        question.needFrom = need.from;
        question.needTo = need.to;
        question.needEnds = need.ends;
    }
    return question;
}

/// It stops where it is. What a server cannot resume begins anew (ME-10).
void interrupt(RunningBoard &board, AppId owner, std::uint32_t ordinal)
{
    Errand *transfer = findErrand(board, owner, ordinal);
    const bool moved = stateOf(*transfer) == TransferState::Moves;
    stopMoving(*transfer, board.now());
    transfer->state = static_cast<std::uint8_t>(
        has(*transfer, TransferMark::Begun) ? TransferState::Paused : TransferState::Waits);
    if (moved) {
        moveErrand(board, owner, ordinal, ErrandStage::Pauses, transfer->done);
        shareLink(board);
    } else if (!has(*transfer, TransferMark::Begun) && !has(*transfer, TransferMark::Waiting)) {
        mark(*transfer, TransferMark::Waiting);
        moveErrand(board, owner, ordinal, ErrandStage::Waits);
    }
    const bool isLost = transfer->kind == static_cast<std::uint8_t>(TransferKind::Upload) &&
                        !board.rules().flag(transferNumber(TransferNumber::ResumableUploads));
    if (isLost)
        transfer->done = 0;
}

/// After an interruption it is tried again at growing intervals (ME-10; their lengths are assumed).
Instant nextTry(RunningBoard &board, Errand &transfer)
{
    countInterruption(transfer);
    const int doublings = std::min(interruptions(transfer) - 1, 20);
    const Duration wait =
        std::min(number(board, TransferNumber::RetryMost),
                 number(board, TransferNumber::RetryFirst) * (std::int64_t{1} << doublings));
    return board.now() + wait;
}

void setNotBefore(Errand &transfer, Instant at)
{
    transfer.extra[TransferNotBefore] = at.time_since_epoch().count();
}

/// Whether it may go on; if not it stops until what refuses lets go.
bool mayGo(RunningBoard &board, AppId owner, std::uint32_t ordinal, bool isTold)
{
    const Errand &transfer = *findErrand(board, owner, ordinal);
    const Question question = questionOf(board, owner, transfer);
    // One that moves is not told of each time that nothing has changed for it.
    if (!isTold && ask(question, board.phone()).mayProceed)
        return true;
    const Decided decided = decide(board, question, transfer.name);
    RunningBoard::Because because(board, decided.record);
    if (decided.ruling.mayProceed)
        return true;
    const bool wasMoving = stateOf(transfer) == TransferState::Moves;
    const bool hadPlace = wasMoving || stateOf(transfer) == TransferState::Starts;
    interrupt(board, owner, ordinal);
    if (hadPlace)
        startQueued(board, owner);
    Errand &held = *findErrand(board, owner, ordinal);
    if (wasMoving && board.phone().device.network() == Network::None)
        setNotBefore(held, nextTry(board, held));
    held.watches = bits(decided.ruling.watches);
    lookAt(held, std::max(decided.ruling.again, board.now() + Duration(1)));
    board.touch(owner);
    return false;
}

/// How many of the app's transfers are under way.
std::int64_t underWay(const App &app)
{
    return std::count_if(app.errands.begin(), app.errands.end(), [](const Errand &e) {
        return isTransfer(e) &&
               (stateOf(e) == TransferState::Starts || stateOf(e) == TransferState::Moves);
    });
}

/// In front a start now and then takes tens of seconds (ME-07).
Duration startLatency(RunningBoard &board, AppId owner, const Errand &transfer)
{
    const std::uint64_t seed = board.phone().setup->seed;
    const std::uint64_t key = 2ULL * transfer.ordinal;
    const double share = board.rules().number(transferNumber(TransferNumber::SlowStartShare));
    if (draw(seed, Purpose::TransferStart, owner, key) >= share)
        return number(board, TransferNumber::StartLatency);
    const Duration least = number(board, TransferNumber::SlowStartLeast);
    const Duration most = number(board, TransferNumber::SlowStartMost);
    const double part = draw(seed, Purpose::TransferStart, owner, key + 1);
    return least +
           Duration(static_cast<std::int64_t>(part * static_cast<double>((most - least).count())));
}

/// Not yet under way: asks, and takes its place among the first few.
void consider(RunningBoard &board, AppId owner, std::uint32_t ordinal)
{
    Errand *transfer = findErrand(board, owner, ordinal);
    if (board.now() < notBefore(*transfer)) {
        transfer->watches = 0;
        lookAt(*transfer, notBefore(*transfer));
        return;
    }
    const bool isFull =
        underWay(board.app(owner)) >= board.rules().count(transferNumber(TransferNumber::AtOnce));
    mark(*transfer, TransferMark::Queued, isFull);
    if (isFull) {
        transfer->watches = 0;
        lookAt(*transfer, kNever);
        return;
    }
    if (!mayGo(board, owner, ordinal, true)) {
        startQueued(board, owner);
        return;
    }
    transfer = findErrand(board, owner, ordinal);
    if (has(*transfer, TransferMark::Delayed) && isAskedBeforeStart(board, owner, *transfer)) {
        transfer->state = static_cast<std::uint8_t>(TransferState::Asks);
        transfer->watches = 0;
        lookAt(*transfer, board.now());
        board.touch(owner);
        return;
    }
    mark(*transfer, TransferMark::Delayed, false);
    transfer->state = static_cast<std::uint8_t>(TransferState::Starts);
    transfer->watches = bits(kWatched);
    const bool isFirst = !has(*transfer, TransferMark::Begun);
    lookAt(*transfer, board.now() + (isFirst ? startLatency(board, owner, *transfer)
                                             : number(board, TransferNumber::StartLatency)));
}

/// The server does not answer, or the link is too poor for what can wait (ME-05): later again.
void tryLater(RunningBoard &board, AppId owner, std::uint32_t ordinal, Duration patience)
{
    interrupt(board, owner, ordinal);
    Errand &transfer = *findErrand(board, owner, ordinal);
    const Instant next = nextTry(board, transfer) + patience;
    setNotBefore(transfer, next);
    transfer.watches = 0;
    lookAt(transfer, next);
    startQueued(board, owner);
}

/// The first byte is asked for.
void begin(RunningBoard &board, AppId owner, std::uint32_t ordinal)
{
    if (!mayGo(board, owner, ordinal, false))
        return;
    Errand *transfer = findErrand(board, owner, ordinal);
    const ServerState server = serverState(board.phone());
    if (server == ServerState::Down)
        return tryLater(board, owner, ordinal, number(board, TransferNumber::RequestTimeout));
    if (isDiscretionary(*transfer) && isPoorLink(board.phone()))
        return tryLater(board, owner, ordinal, Duration());
    if (server == ServerState::AsksForAuthentication && !has(*transfer, TransferMark::Credential)) {
        transfer->state = static_cast<std::uint8_t>(TransferState::Asks);
        transfer->watches = 0;
        lookAt(*transfer, board.now());
        return;
    }
    const bool isFirst = !has(*transfer, TransferMark::Begun);
    mark(*transfer, TransferMark::Begun);
    moveErrand(board, owner, ordinal, isFirst ? ErrandStage::Starts : ErrandStage::GoesOn,
               transfer->done);
    transfer->state = static_cast<std::uint8_t>(TransferState::Moves);
    transfer->extra[TransferSince] = board.now().time_since_epoch().count();
    transfer->extra[TransferRate] = 0;
    transfer->watches = bits(kWatched);
    shareLink(board);
}

void move(RunningBoard &board, AppId owner, std::uint32_t ordinal)
{
    const Errand *transfer = findErrand(board, owner, ordinal);
    if (movedBy(*transfer, board.now()) >= transfer->total) {
        finishTransfer(board, owner, ordinal, 0, ErrandStage::Done, transfer->total);
        return;
    }
    if (!mayGo(board, owner, ordinal, false))
        return;
    if (linkRate(board.phone()) == 0)
        return tryLater(board, owner, ordinal, number(board, TransferNumber::RequestTimeout));
    Errand *moving = findErrand(board, owner, ordinal);
    if (moving->dueAt == kNever) {
        // It was looked at before its time was up and goes on as it was.
        const std::int64_t rate = moving->extra[TransferRate];
        const std::int64_t left = (moving->total - moving->done) * 1'000'000;
        lookAt(*moving,
               Instant(milliseconds(moving->extra[TransferSince] + (left + rate - 1) / rate)));
    }
    shareLink(board);
}

} // namespace

void interruptTransfer(RunningBoard &board, AppId owner, std::uint32_t ordinal)
{
    interrupt(board, owner, ordinal);
    Errand &transfer = *findErrand(board, owner, ordinal);
    mark(transfer, TransferMark::Queued, false);
    lookAt(transfer, board.now());
    board.touch(owner);
}

void startQueued(RunningBoard &board, AppId owner)
{
    for (Errand &errand : board.app(owner).errands) {
        if (!isTransfer(errand) || !has(errand, TransferMark::Queued))
            continue;
        mark(errand, TransferMark::Queued, false);
        lookAt(errand, board.now());
        board.touch(owner);
        return;
    }
}

void transferDue(RunningBoard &board, AppId owner, std::uint32_t ordinal)
{
    const Errand &transfer = *findErrand(board, owner, ordinal);
    if (stateOf(transfer) != TransferState::Ended && deadlineOf(transfer) <= board.now()) {
        finishTransfer(board, owner, ordinal, UrlTimedOut, ErrandStage::Fails, UrlTimedOut);
        return;
    }
    switch (stateOf(transfer)) {
    case TransferState::Waits:
    case TransferState::Paused:
        consider(board, owner, ordinal);
        break;
    case TransferState::Starts:
        if (transfer.dueAt == kNever)
            begin(board, owner, ordinal);
        else
            mayGo(board, owner, ordinal, false);
        break;
    case TransferState::Moves:
        move(board, owner, ordinal);
        break;
    case TransferState::Asks:
    case TransferState::Ended:
        tellOrWake(board, owner, ordinal);
        break;
    }
}

void finishTransfer(RunningBoard &board, AppId owner, std::uint32_t ordinal, int error,
                    ErrandStage stage, std::int64_t amount)
{
    // What the app itself cancels has resume data only if it asks for them.
    if (error != 0 && (error != UrlCancelled || stage == ErrandStage::Cancelled))
        keepResumeData(board, owner, *findErrand(board, owner, ordinal));
    Errand *transfer = findErrand(board, owner, ordinal);
    stopMoving(*transfer, board.now());
    transfer->state = static_cast<std::uint8_t>(TransferState::Ended);
    transfer->watches = 0;
    transfer->dueAt = board.now(); // no timeout any more
    mark(*transfer, TransferMark::Queued, false);
    mark(*transfer, TransferMark::Woken, false);
    setError(*transfer, error);
    const RecordId ended = moveErrand(board, owner, ordinal, stage, amount);
    RunningBoard::Because because(board, ended);
    shareLink(board);
    startQueued(board, owner);
    weighResumeDelay(board, owner);
    board.touch(owner);
}

void cancelBySystem(RunningBoard &board, AppId owner, std::uint32_t ordinal, CancelReason reason)
{
    finishTransfer(board, owner, ordinal, UrlCancelled, ErrandStage::Cancelled,
                   static_cast<std::int64_t>(reason));
}

void lookAtTransfers(RunningBoard &board, AppId owner)
{
    for (Errand &errand : board.app(owner).errands) {
        if (isTransfer(errand) && stateOf(errand) != TransferState::Ended &&
            stateOf(errand) != TransferState::Starts)
            lookAt(errand, board.now());
    }
    board.touch(owner);
}

} // namespace offstage
