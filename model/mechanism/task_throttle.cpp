// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/mechanism/task_throttle.h"

#include <algorithm>

#include "model/mechanism/registry.h"
#include "model/mechanism/tables.h"
#include "model/mechanism/told.h"

namespace offstage {

namespace {

/// The numbers and the account of what BGTaskScheduler holds against an app come first on the pages
/// of both mechanisms.
enum { UncompletedSpacing, UncompletedMost };

AccountId heldAgainst(MechanismId mechanism)
{
    return ownAccount(mechanismOf(mechanism), 0);
}

} // namespace

void throttle(RunningBoard &board, AppId app, MechanismId mechanism)
{
    if (board.app(app).process->isDebugged)
        return;
    const auto number = [&](std::size_t place) {
        return board.rules().duration(ownNumber(mechanismOf(mechanism), place)).count();
    };
    const std::int64_t former = account(board.phone(), app, heldAgainst(mechanism));
    setAccount(board, app, heldAgainst(mechanism),
               former == 0 ? number(UncompletedSpacing)
                           : std::min(2 * former, number(UncompletedMost)));
}

Instant throttledUntil(const Phone &phone, AppId app, MechanismId mechanism)
{
    const AppAccount &kept = phone.app(app).account;
    const Instant last =
        mechanism == MechanismId::AppRefresh ? kept.lastRefresh : kept.lastProcessing;
    const std::int64_t spacing = account(phone, app, heldAgainst(mechanism));
    return spacing == 0 || last == Instant::min() ? Instant::min() : last + Duration(spacing);
}

void endThrottle(RunningBoard &board, AppId app, MechanismId mechanism)
{
    setAccount(board, app, heldAgainst(mechanism), 0);
}

} // namespace offstage
