// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "model/mechanism/app_code.h"
#include "model/mechanism/registry.h"
#include "model/mechanism/tables.h"

// Timers belong to the process: they hold nothing, never wake anything, and fire once and late when
// the process runs again (LC-43, LC-44).
namespace offstage {

namespace {

constexpr std::array kStartFields = {
    Field{"name", FieldType::Name, true, 0, {}, "the timer's name"},
    Field{"after", FieldType::Time, true, 0, {}, "its interval"},
    Field{"repeats", FieldType::Flag, false, 0, {}, "whether it fires again and again"},
};
constexpr std::array kStopFields = {
    Field{"name", FieldType::Name, true, 0, {}, "the timer's name"},
};
constexpr std::array kWords = {
    ActionWord{ActionId::StartTimer, "Timer.scheduledTimer(withTimeInterval:repeats:block:)",
               "fires while the process runs; holds nothing", kStartFields},
    ActionWord{ActionId::StopTimer, "timer.invalidate()", "stops a timer", kStopFields},
};
constexpr std::array kHooks = {
    HookWord{HookId::TimerFired, "Timer block", "a timer of the process fired", true},
};

void perform(RunningBoard &board, AppId app, const Action &action, std::uint32_t)
{
    auto &timers = board.app(app).process->timers;
    const NameId name = action.name(0);
    timers.erase(std::remove_if(timers.begin(), timers.end(),
                                [&](const AppTimer &t) { return t.name == name; }),
                 timers.end());
    const bool starts = action.id == ActionId::StartTimer;
    const RecordId acted =
        board.record(app, record::Acted{action.id, ApiResult::Fine, name,
                                        starts ? action.duration(1) : Duration()});
    if (starts)
        timers.push_back({name, board.now() + action.duration(1), action.duration(1),
                          action.flag(2) && action.duration(1) > Duration(0), acted});
    board.touch(app);
}

void due(RunningBoard &board, AppId app)
{
    if (!board.app(app).process)
        return;
    auto &timers = board.app(app).process->timers;
    const auto it = std::find_if(timers.begin(), timers.end(),
                                 [&](const AppTimer &t) { return t.dueAt <= board.now(); });
    if (it == timers.end())
        return;
    const AppTimer timer = *it;
    if (timer.repeats) {
        // It fires once for all the times it missed and keeps its beat.
        const auto missed = (board.now() - timer.dueAt) / timer.interval;
        it->dueAt = timer.dueAt + (missed + 1) * timer.interval;
    } else {
        timers.erase(it);
    }
    RunningBoard::Because because(board, timer.cause);
    const RecordId fired =
        board.record(app, record::TimerFired{timer.name, board.now() - timer.dueAt});
    RunningBoard::Because code(board, fired);
    callApp(board, app, HookId::TimerFired, timer.name);
    board.touch(app);
}

} // namespace

const Mechanism kTimer = {
    .id = MechanismId::Timer,
    .actions = kWords,
    .hooks = kHooks,
    .perform = perform,
    .slot = AppSlot::Timer,
    .due = due,
};

} // namespace offstage
