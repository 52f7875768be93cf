// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/mechanism/force_quit.h"

#include <algorithm>

#include "model/mechanism/continued_processing.h"
#include "model/mechanism/life_cycle.h"
#include "model/mechanism/registry.h"
#include "model/mechanism/tables.h"
#include "model/mechanism/told.h"

namespace offstage {

const Mechanism kForceQuit = {.id = MechanismId::ForceQuit};

void forceQuit(RunningBoard &board, AppId app)
{
    App &owner = board.app(app);
    if (owner.process && owner.process->phase != ProcessPhase::Terminating) {
        if (owner.process->isRunning && owner.process->phase == ProcessPhase::Launched &&
            !endsUntold(board, app)) {
            // A running app is told and has about 5 s; a suspended one gets nothing (LC-17, LC-86).
            terminate(board, app, ExitReason::AppSwitcher);
        } else {
            endProcess(board, app, ExitReason::AppSwitcher);
        }
    }
    if (!owner.isForceQuit) {
        owner.isForceQuit = true;
        board.record(app, record::FlagChanged{true});
    }
    owner.isInSwitcher = false;
    auto &recent = board.phone().recent;
    recent.erase(std::remove(recent.begin(), recent.end(), app), recent.end());
    tell(board, app, Happening::SwipedAway);
    board.changed(Condition::ForceQuit);
    board.touch(app, true);
}

void clearForceQuit(RunningBoard &board, AppId app)
{
    App &owner = board.app(app);
    if (!owner.isForceQuit)
        return;
    owner.isForceQuit = false;
    board.record(app, record::FlagChanged{false});
    board.changed(Condition::ForceQuit);
    board.touch(app, true);
}

} // namespace offstage
