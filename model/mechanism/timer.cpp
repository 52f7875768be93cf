// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/mechanism/timer.h"

#include <algorithm>
#include <array>

#include "model/mechanism/app_code.h"
#include "model/mechanism/registry.h"
#include "model/mechanism/tables.h"
#include "model/mechanism/told.h"

// Timers belong to the process: they hold nothing, never wake anything, and fire once and late when
// the process runs again (LC-43, LC-44). What the system tells every app waits in the same way, one
// of a kind (LC-42).
namespace offstage {

namespace {

constexpr std::array kStartFields = {
    Field{"name", FieldType::Name, true, 0, {}, "the timer's name"},
    Field{"after", FieldType::Time, true, 0, {}, "its interval"},
    Field{"repeats", FieldType::Flag, false, 0, {}, "whether it fires again and again"},
    Field{"clock", FieldType::Choice, false, 0, kEnumNames<TimerClock>,
          "the uptime, which stops with the CPU, the wall clock, or the display"},
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
    HookWord{.swift = "applicationSignificantTimeChange(_:)",
             .meaning = "midnight, another time zone, or the clock was set",
             .word = "applicationSignificantTimeChange"},
};
enum { SignificantTimeChange };
constexpr std::array kSetClockFields = {
    Field{"by", FieldType::Time, true, 0, {}, "how far it is set"},
    Field{"back", FieldType::Flag, false, 0, {}, "whether it is set back"},
};
enum { SetClock, TimeZoneChanges };
constexpr std::array kEvents = {
    EventWord{"set-clock", "Set the clock", "The wall clock is set forward or back",
              PanelGroup::System, kSetClockFields},
    EventWord{"time-zone-changes",
              "Change the time zone",
              "The phone is in another time zone",
              PanelGroup::System,
              {}},
};
constexpr std::array kNotices = {
    NoticeWord{"clock-set", "The clock is set by %2", false, Quantity::Time},
    NoticeWord{"time-zone", "The phone is in another time zone"},
};

/// A timer that repeats keeps its beat: the times that it missed are one.
Instant nextBeat(const AppTimer &timer, Instant now)
{
    const auto missed = (now - timer.dueAt) / timer.interval;
    return timer.dueAt + (missed + 1) * timer.interval;
}

bool isStopped(const Phone &phone, AppId app, const AppTimer &timer)
{
    return timer.clock == TimerClock::Display && !isOnScreen(phone, app);
}

void perform(RunningBoard &board, AppId app, const Action &action, std::uint32_t)
{
    auto &timers = board.app(app).process->timers;
    const NameId name = action.name(0);
    timers.erase(std::remove_if(timers.begin(), timers.end(),
                                [&](const AppTimer &t) {
                                    return t.name == name && t.hook == HookId::TimerFired;
                                }),
                 timers.end());
    const bool starts = action.id == ActionId::StartTimer;
    const RecordId acted =
        board.record(app, record::Acted{action.id, ApiResult::Fine, name,
                                        starts ? action.duration(1) : Duration()});
    if (starts) {
        // An interval of nothing is 0.1 ms for a Timer; the model's clock has whole ones.
        const Duration interval = std::max(action.duration(1), milliseconds(1));
        AppTimer timer{name, board.now() + interval, interval, action.flag(2), acted};
        timer.clock = static_cast<TimerClock>(action.count(3));
        timers.push_back(timer);
    }
    board.touch(app);
}

void due(RunningBoard &board, AppId app)
{
    if (!board.app(app).process)
        return;
    auto &timers = board.app(app).process->timers;
    const auto it = std::find_if(timers.begin(), timers.end(), [&](const AppTimer &t) {
        return t.dueAt <= board.now() && !isStopped(board.phone(), app, t);
    });
    if (it == timers.end())
        return;
    const AppTimer timer = *it;
    if (timer.repeats)
        it->dueAt = nextBeat(timer, board.now());
    else
        timers.erase(it);
    RunningBoard::Because because(board, timer.cause);
    RecordId cause = timer.cause;
    if (timer.hook == HookId::TimerFired)
        cause = board.record(app, record::TimerFired{timer.name, board.now() - timer.dueAt});
    RunningBoard::Because code(board, cause);
    callApp(board, app, timer.hook, timer.name, 0, timer.value);
    board.touch(app);
}

/// Every process hears of it, a suspended one when it runs again, and of several only once (LC-42).
void timeChanged(RunningBoard &board)
{
    const HookId hook = ownHook(kTimer, SignificantTimeChange);
    for (std::size_t i = 0; i < board.phone().apps.size(); ++i) {
        const AppId app(i);
        if (!board.app(app).process || board.spec(app).extensionPoint ||
            !reactsTo(board.spec(app), hook, {}))
            continue;
        const auto &pending = board.app(app).process->pending;
        const bool waits = std::any_of(pending.begin(), pending.end(),
                                       [&](const PendingCall &call) { return call.hook == hook; });
        if (!waits)
            callApp(board, app, hook);
    }
}

void occurred(RunningBoard &board, const input::Event &event, std::size_t own)
{
    const Duration by = event.values[1] != 0 ? -event.duration(0) : event.duration(0);
    const RecordId seen = own == SetClock
                              ? notice(board, {}, ownNotice(kTimer, SetClock), {}, by.count())
                              : notice(board, {}, ownNotice(kTimer, TimeZoneChanges));
    RunningBoard::Because because(board, seen);
    for (std::size_t i = 0; own == SetClock && i < board.phone().apps.size(); ++i) {
        if (!board.app(AppId(i)).process)
            continue;
        for (AppTimer &timer : board.app(AppId(i)).process->timers) {
            if (timer.clock == TimerClock::Wall)
                timer.dueAt -= by;
        }
        board.touch(AppId(i));
    }
    timeChanged(board);
}

void happened(RunningBoard &board, AppId app, Happening what)
{
    if (what == Happening::DayBegins)
        timeChanged(board);
    if (what != Happening::EntersForeground)
        return;
    // The display's next tick; the ones while the app was off the screen never were.
    for (AppTimer &timer : board.app(app).process->timers) {
        if (timer.clock == TimerClock::Display && timer.dueAt <= board.now())
            timer.dueAt = nextBeat(timer, board.now());
    }
}

} // namespace

const Mechanism kTimer = {
    .id = MechanismId::Timer,
    .actions = kWords,
    .hooks = kHooks,
    .notices = kNotices,
    .events = kEvents,
    .perform = perform,
    .slot = AppSlot::Timer,
    .due = due,
    .happened = happened,
    .occurred = occurred,
};

void callAppLater(RunningBoard &board, AppId app, Duration wait, HookId hook, NameId name,
                  std::int64_t value, bool isCoalesced)
{
    auto &timers = board.app(app).process->timers;
    const bool waits = std::any_of(timers.begin(), timers.end(), [&](const AppTimer &t) {
        return t.hook == hook && t.name == name;
    });
    if (waits && isCoalesced)
        return;
    AppTimer call{name, board.now() + std::max(wait, milliseconds(1)), {}, false, board.cause()};
    call.hook = hook;
    call.value = value;
    timers.push_back(call);
    board.touch(app);
}

void dropLaterCalls(RunningBoard &board, AppId app, HookId hook, NameId name)
{
    auto &timers = board.app(app).process->timers;
    timers.erase(
        std::remove_if(timers.begin(), timers.end(),
                       [&](const AppTimer &t) { return t.hook == hook && t.name == name; }),
        timers.end());
    board.touch(app);
}

} // namespace offstage
