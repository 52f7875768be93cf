// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/mechanism/memory.h"

#include "model/mechanism/app_code.h"
#include "model/mechanism/life_cycle.h"

namespace offstage {

namespace {

double megabytes(RunningBoard &board, AppId app)
{
    const App &owner = board.app(app);
    if (!owner.process)
        return 0;
    const double share = isOnScreen(board.phone(), app)
                             ? 1.0
                             : board.rules().number(ParameterId::MemorySuspendedShare);
    return share * board.spec(app).memoryMegabytes;
}

/// The suspended app that memory pressure would end next; invalid if there is none.
AppId nextVictim(RunningBoard &board)
{
    AppId victim;
    for (std::size_t i = 0; i < board.phone().apps.size(); ++i) {
        const AppId app(i);
        const App &candidate = board.app(app);
        if (!candidate.process || candidate.process->isRunning)
            continue;
        const double size = megabytes(board, app);
        if (!victim.isValid() || size > megabytes(board, victim) ||
            (size == megabytes(board, victim) &&
             candidate.lastOpened.value_or(Instant::min()) <
                 board.app(victim).lastOpened.value_or(Instant::min())))
            victim = app;
    }
    return victim;
}

} // namespace

void makeRoomFor(RunningBoard &board, AppId starting)
{
    const double most = board.rules().number(ParameterId::MemoryForApps);
    double used = board.spec(starting).memoryMegabytes;
    for (std::size_t i = 0; i < board.phone().apps.size(); ++i)
        used += megabytes(board, AppId(i));
    while (used > most) {
        const AppId victim = nextVictim(board);
        if (!victim.isValid())
            return;
        used -= megabytes(board, victim);
        endProcess(board, victim, ExitReason::Jetsam);
    }
}

void memoryPressureChanged(RunningBoard &board)
{
    const MemoryPressure level = board.phone().device.memory;
    if (level == MemoryPressure::Normal)
        return;
    for (std::size_t i = 0; i < board.phone().apps.size(); ++i) {
        const AppId app(i);
        if (board.app(app).process && board.app(app).process->isRunning)
            callApp(board, app, HookId::ApplicationDidReceiveMemoryWarning);
    }
    if (level != MemoryPressure::Critical)
        return;
    while (true) {
        const AppId victim = nextVictim(board);
        if (!victim.isValid())
            return;
        endProcess(board, victim, ExitReason::Jetsam);
    }
}

} // namespace offstage
