// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "model/mechanism/background_session.h"
#include "model/mechanism/errands.h"
#include "model/mechanism/registry.h"
#include "model/mechanism/tables.h"
#include "model/mechanism/told.h"

// Each time nsurlsessiond resumes an app, what the app starts in the background waits twice as long
// (ME-20..ME-24). The delay is an errand of its own: `done` is the delay in milliseconds, extra[0]
// the instant in milliseconds at which what waits for it may start.
namespace offstage {

namespace {

constexpr std::array kAccounts = {
    AccountWord{.word = "resume-delay",
                .title = "Resume rate limiter",
                .quantity = Quantity::Time,
                .resetBy =
                    "Opening the app sets it to zero, and so does a whole delay in which nothing "
                    "that it began in the background is left and it is not woken for a session."},
};

enum { FirstDelay, Factor, MostDelay };
constexpr std::array<std::string_view, 3> kNumbers = {"first_delay", "factor", "most_delay"};

/// However often it doubles, now and the delay are still an instant. In milliseconds.
constexpr auto kLongest = static_cast<double>((kForever / 4).count());

ParameterId number(std::size_t place)
{
    return ownNumber(kResumeLimiter, place);
}

const Errand *limiterOf(const Phone &phone, AppId owner)
{
    const auto &errands = phone.app(owner).errands;
    const auto it = std::find_if(errands.begin(), errands.end(), [](const Errand &e) {
        return e.mechanism == MechanismId::ResumeLimiter;
    });
    return it == errands.end() ? nullptr : &*it;
}

void forget(RunningBoard &board, AppId owner, ErrandStage how)
{
    if (const Errand *limiter = limiterOf(board.phone(), owner)) {
        const RecordId ended = endErrand(board, owner, limiter->ordinal, how);
        RunningBoard::Because because(board, ended);
        setAccount(board, owner, ownAccount(kResumeLimiter, 0), 0);
    }
}

/// A whole delay has passed unused (ME-20, ME-22).
void errandDue(RunningBoard &board, AppId app, std::uint32_t)
{
    forget(board, app, ErrandStage::Expires);
}

void happened(RunningBoard &board, AppId app, Happening what)
{
    if (what == Happening::EntersForeground)
        forget(board, app, ErrandStage::Cancelled);
}

} // namespace

const Mechanism kResumeLimiter = {
    .id = MechanismId::ResumeLimiter,
    .accounts = kAccounts,
    .numbers = kNumbers,
    .errandDue = errandDue,
    .happened = happened,
};

Instant resumeDelayEnds(const Phone &phone, AppId owner)
{
    const Errand *limiter = limiterOf(phone, owner);
    return limiter ? Instant(milliseconds(limiter->extra[0])) : Instant::min();
}

void raiseResumeDelay(RunningBoard &board, AppId owner)
{
    const Rules &rules = board.rules();
    const Errand *former = limiterOf(board.phone(), owner);
    const double doubled =
        former ? static_cast<double>(former->done) * rules.number(number(Factor)) : 0.0;
    const auto delay =
        static_cast<std::int64_t>(std::min({former ? doubled : rules.number(number(FirstDelay)),
                                            rules.number(number(MostDelay)), kLongest}));
    const std::uint32_t ordinal =
        former ? former->ordinal : addErrand(board, owner, MechanismId::ResumeLimiter).ordinal;
    Errand &limiter = *findErrand(board, owner, ordinal);
    limiter.done = delay;
    limiter.dueAt = kNever;
    limiter.extra[0] = (board.now() + milliseconds(delay)).time_since_epoch().count();
    const RecordId raised = moveErrand(board, owner, ordinal, ErrandStage::Waits, delay / 1000);
    RunningBoard::Because because(board, raised);
    setAccount(board, owner, ownAccount(kResumeLimiter, 0), delay);
    weighResumeDelay(board, owner);
}

void weighResumeDelay(RunningBoard &board, AppId owner)
{
    const Errand *limiter = limiterOf(board.phone(), owner);
    if (!limiter)
        return;
    const auto &errands = board.app(owner).errands;
    const bool isUsed = std::any_of(errands.begin(), errands.end(), [](const Errand &e) {
        return isTransfer(e) && stateOf(e) != TransferState::Ended && has(e, TransferMark::Forced);
    });
    Errand &mine = *findErrand(board, owner, limiter->ordinal);
    if (isUsed)
        mine.dueAt = kNever;
    else if (mine.dueAt == kNever)
        mine.dueAt = board.now() + milliseconds(mine.done);
    board.touch(owner);
}

} // namespace offstage
