// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/mechanism/transfer.h"

#include <algorithm>

#include "model/mechanism/background_session.h"
#include "model/mechanism/errands.h"
#include "model/mechanism/registry.h"
#include "model/mechanism/tables.h"

namespace offstage {

namespace {

constexpr unsigned kInterruptionsShift = 16;
constexpr unsigned kErrorShift = 24;
constexpr std::int64_t kInterruptionsMask = 0xff;

std::int64_t millisecondsOf(Instant at)
{
    return at.time_since_epoch().count();
}

/// Kilobits per second into bytes per second.
constexpr std::int64_t kBytesPerKilobit = 125;

void setRate(RunningBoard &board, AppId app, Errand &transfer, std::int64_t rate)
{
    const std::int64_t former = transfer.extra[TransferRate];
    if (former == rate)
        return;
    const bool isNew = transfer.extra[TransferSince] == millisecondsOf(board.now());
    transfer.done = movedBy(transfer, board.now());
    if (transfer.done >= transfer.total)
        return; // it is about to end
    transfer.extra[TransferSince] = millisecondsOf(board.now());
    transfer.extra[TransferRate] = rate;
    const std::int64_t left = transfer.total - transfer.done;
    const Duration needed = milliseconds((left * 1'000'000 + rate - 1) / rate);
    lookAt(transfer, board.now() + needed);
    board.touch(app);
    if (former != 0 && !isNew)
        moveErrand(board, app, transfer.ordinal, ErrandStage::Moves, transfer.done);
}

} // namespace

bool isTransfer(const Errand &errand)
{
    return (errand.mechanism == MechanismId::BackgroundSession && errand.kind != kResumeData) ||
           errand.mechanism == MechanismId::AssetDownload;
}

void mark(Errand &transfer, TransferMark mark, bool isSet)
{
    if (isSet)
        transfer.extra[TransferMarks] |= bit(mark);
    else
        transfer.extra[TransferMarks] &= ~bit(mark);
}

NameId sessionOf(const Errand &transfer)
{
    return NameId(static_cast<std::uint64_t>(transfer.extra[TransferSession]));
}

Instant notBefore(const Errand &transfer)
{
    return Instant(milliseconds(transfer.extra[TransferNotBefore]));
}

Instant deadlineOf(const Errand &transfer)
{
    return Instant(milliseconds(transfer.extra[TransferDeadline]));
}

int errorOf(const Errand &transfer)
{
    return -static_cast<int>(transfer.extra[TransferMarks] >> kErrorShift);
}

void setError(Errand &transfer, int error)
{
    std::int64_t &marks = transfer.extra[TransferMarks];
    marks &= (1LL << kErrorShift) - 1;
    marks |= static_cast<std::int64_t>(-error) << kErrorShift;
}

int interruptions(const Errand &transfer)
{
    return static_cast<int>((transfer.extra[TransferMarks] >> kInterruptionsShift) &
                            kInterruptionsMask);
}

void countInterruption(Errand &transfer)
{
    if (interruptions(transfer) < kInterruptionsMask)
        transfer.extra[TransferMarks] += 1LL << kInterruptionsShift;
}

bool isDiscretionary(const Errand &transfer)
{
    return has(transfer, TransferMark::Discretionary) || has(transfer, TransferMark::Forced);
}

std::int64_t movedBy(const Errand &transfer, Instant now)
{
    const std::int64_t length = millisecondsOf(now) - transfer.extra[TransferSince];
    return std::min(transfer.total,
                    transfer.done + transfer.extra[TransferRate] * length / 1'000'000);
}

void stopMoving(Errand &transfer, Instant now)
{
    transfer.done = movedBy(transfer, now);
    transfer.extra[TransferSince] = millisecondsOf(now);
    transfer.extra[TransferRate] = 0;
}

void lookAt(Errand &transfer, Instant at)
{
    transfer.dueAt = std::min(at, deadlineOf(transfer));
}

AppId ownerOf(const Phone &phone, AppId app)
{
    return phone.spec(app).extensionPoint ? phone.spec(app).host : app;
}

std::int64_t linkRate(const Phone &phone)
{
    const Rules &rules = phone.rules();
    std::int64_t kilobits = linkSpeed(phone);
    if (kilobits == 0)
        kilobits = rules.count(phone.device.network() == Network::Cellular
                                   ? transferNumber(TransferNumber::CellularSpeed)
                                   : transferNumber(TransferNumber::WifiSpeed));
    const ServerState server = serverState(phone);
    if (phone.device.network() == Network::None || server == ServerState::Down)
        return 0;
    if (server == ServerState::Slow)
        kilobits = std::min(kilobits, rules.count(transferNumber(TransferNumber::SlowServer)));
    return std::max<std::int64_t>(1, kilobits * kBytesPerKilobit);
}

void shareLink(RunningBoard &board)
{
    std::int64_t moving = 0;
    for (const App &app : board.phone().apps) {
        moving += std::count_if(app.errands.begin(), app.errands.end(), [](const Errand &e) {
            return isTransfer(e) && stateOf(e) == TransferState::Moves;
        });
    }
    const std::int64_t link = linkRate(board.phone());
    if (moving == 0 || link == 0)
        return; // what cannot move is looked at by itself
    const std::int64_t rate = std::max<std::int64_t>(1, link / moving);
    for (std::size_t i = 0; i < board.phone().apps.size(); ++i) {
        for (Errand &errand : board.app(AppId(i)).errands) {
            if (isTransfer(errand) && stateOf(errand) == TransferState::Moves)
                setRate(board, AppId(i), errand, rate);
        }
    }
}

} // namespace offstage
