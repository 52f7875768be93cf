// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/mechanism/event_wake.h"

#include <vector>

#include "model/mechanism/app_code.h"
#include "model/mechanism/errands.h"
#include "model/mechanism/life_cycle.h"

namespace offstage {

namespace {

std::uint32_t hold(RunningBoard &board, AppId app, const EventWake &event)
{
    startProcess(board, app, event.by, false);
    const Assertion *former = board.find(app, event.kind);
    const std::uint32_t renewed = former ? former->ordinal : 0;
    const std::uint32_t wake = board.take(app, event.kind, event.name, event.limit);
    board.end(app, renewed, AssertionEnd::GivenBack);
    return wake;
}

} // namespace

void endDying(RunningBoard &board, AppId app)
{
    const auto &process = board.app(app).process;
    if (process && process->phase == ProcessPhase::Terminating)
        endProcess(board, app, terminationReason(board, app));
}

void wakeFor(RunningBoard &board, AppId app, const EventWake &event)
{
    endDying(board, app);
    const bool isInFront = board.app(app).process && isOnScreen(board.phone(), app);
    const std::uint32_t wake = isInFront ? 0 : hold(board, app, event);
    callApp(board, app, event.hook, event.name, wake, event.value);
}

void launchFor(RunningBoard &board, AppId app, const EventWake &event)
{
    endDying(board, app);
    if (!isOnScreen(board.phone(), app))
        hold(board, app, event);
}

void wakeExpired(RunningBoard &board, AppId app, std::uint32_t ordinal)
{
    board.end(app, ordinal, AssertionEnd::Expired);
}

void forgetErrands(RunningBoard &board, AppId app, MechanismId mechanism, ErrandStage stage)
{
    std::vector<std::uint32_t> all;
    for (const Errand &errand : board.app(app).errands) {
        if (errand.mechanism == mechanism)
            all.push_back(errand.ordinal);
    }
    for (const std::uint32_t ordinal : all)
        endErrand(board, app, ordinal, stage);
}

bool isRunningNow(const Phone &phone, AppId app)
{
    const App &owner = phone.app(app);
    return owner.process && owner.process->isRunning &&
           owner.process->phase != ProcessPhase::Terminating;
}

} // namespace offstage
