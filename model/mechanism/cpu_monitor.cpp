// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/mechanism/cpu_monitor.h"

#include <algorithm>
#include <array>

#include "model/mechanism/app_code.h"
#include "model/mechanism/life_cycle.h"
#include "model/mechanism/registry.h"
#include "model/mechanism/tables.h"
#include "model/mechanism/told.h"

// More than 80 % of a CPU over a minute ends an app in the background (LC-31). The allowance is 48
// CPU seconds in a window of 60 s, so a busier process ends sooner. A launch into the background
// has a few CPU seconds of its own, and the watchdog looks after those (LC-29).
namespace offstage {

namespace {

constexpr std::array kComputeFields = {
    Field{"length", FieldType::Time, true, 0, {}, "how long it takes while the process runs"},
    Field{"cpu", FieldType::Percent, false, 100, {}, "how much of one core it takes"},
    Field{
        "main", FieldType::Flag, false, 0, {}, "on the main thread; the callback has not returned"},
};
constexpr std::array kActions = {
    ActionWord{.swift = "DispatchQueue.global().async { ... }",
               .meaning = "work that keeps the CPU busy",
               .fields = kComputeFields,
               .word = "compute"},
};
enum Number { Window, Budget, BackgroundLaunch, OffInProcessing, OffInContinued, Watches };
constexpr std::array<std::string_view, 6> kNumbers = {
    "window", "budget", "background_launch", "off_in_processing", "off_in_continued", "watches"};
constexpr std::array kAccounts = {
    AccountWord{"cpu-kills", "Ends for too much CPU", Quantity::Number,
                "It is never reset; deleting the app forgets it."},
};
constexpr std::array kNotices = {
    NoticeWord{"cpu-over-limit",
               "More than 80 % of a CPU in the background: iOS ends the app if this goes on", true},
};

Duration number(const RunningBoard &board, Number which)
{
    return board.rules().duration(ownNumber(kCpuMonitor, which));
}

bool isComputing(RunningBoard &board, AppId app, const Activity &activity)
{
    return activity.dueAt != kNever && currentStep(board.spec(app), activity).id == computeAction();
}

/// In percent of one core.
std::int32_t loadOf(RunningBoard &board, AppId app)
{
    std::int64_t load = 0;
    for (const Activity &activity : board.app(app).process->activities) {
        if (isComputing(board, app, activity))
            load += currentStep(board.spec(app), activity).count(1);
    }
    return static_cast<std::int32_t>(load);
}

/// A processing task that required external power and has it is allowed everything (SC-37, LC-32,
/// disputed); one that the user started and watches may use the CPU, and has an end of its own for
/// what takes too much (SC-82, SC-88).
bool isSpared(RunningBoard &board, AppId app)
{
    const auto says = [&](Number which) {
        return board.rules().flag(ownNumber(kCpuMonitor, which));
    };
    const bool isFreeOnPower = board.phone().device.isOnCharger && says(OffInProcessing);
    const bool isFreeInContinued = says(OffInContinued);
    const AssertionKind continued = ownKind(kContinuedProcessing, 0);
    const std::vector<Assertion> &held = board.app(app).process->assertions;
    return std::any_of(held.begin(), held.end(), [&](const Assertion &a) {
        return (isFreeOnPower && a.requiresPower) || (isFreeInContinued && a.kind == continued);
    });
}

bool isMonitored(RunningBoard &board, AppId app)
{
    return !isSpared(board, app) && !isUnderXcode(*board.app(app).process) &&
           !isOnScreen(board.phone(), app);
}

Duration share(Duration time, std::int32_t load)
{
    return Duration(time.count() * load / 100);
}

/// Counts what was used since the meter was last looked at; every window begins with nothing used.
void count(CpuMeter &meter, Duration window, Instant now)
{
    if (meter.windowFrom == kNever) {
        meter.windowFrom = now;
    } else if (!meter.isLaunch && now - meter.windowFrom >= window) {
        meter.windowFrom += (now - meter.windowFrom) / window * window;
        meter.used = share(now - std::max(meter.asOf, meter.windowFrom), meter.load);
    } else {
        meter.used += share(now - meter.asOf, meter.load);
    }
    meter.asOf = now;
}

Instant whenTooMuch(const RunningBoard &board, const CpuMeter &meter)
{
    if (meter.load == 0)
        return kNever;
    const auto after = [&](Instant from, Duration left) {
        return from +
               Duration((std::max(left, Duration(0)).count() * 100 + meter.load - 1) / meter.load);
    };
    if (meter.isLaunch)
        return after(board.now(), number(board, BackgroundLaunch) - meter.used);
    if (!board.rules().flag(ownNumber(kCpuMonitor, Watches)))
        return kNever;
    const Duration budget = number(board, Budget);
    const Duration window = number(board, Window);
    const Instant end = meter.windowFrom + window;
    if (const Instant at = after(board.now(), budget - meter.used); at < end)
        return at;
    const Instant next = after(end, budget);
    return next < end + window ? next : kNever;
}

void conditionsChanged(RunningBoard &board, Condition condition)
{
    if (!intersects(condition, Condition::Charger))
        return;
    for (std::size_t i = 0; i < board.phone().apps.size(); ++i) {
        if (board.app(AppId(i)).process)
            board.touch(AppId(i));
    }
}

} // namespace

const Mechanism kCpuMonitor = {
    .id = MechanismId::CpuMonitor,
    .actions = kActions,
    .accounts = kAccounts,
    .notices = kNotices,
    .numbers = kNumbers,
    .conditionsChanged = conditionsChanged,
};

ActionId computeAction()
{
    return ownAction(kCpuMonitor, 0);
}

void settleCpu(RunningBoard &board, AppId app)
{
    Process &process = *board.app(app).process;
    CpuMeter &meter = process.cpu;
    if (process.activities.empty() && meter.load == 0)
        return;
    const std::int32_t load = isMonitored(board, app) ? loadOf(board, app) : 0;
    const bool isLaunch = load > 0 && process.wasLaunchedInBackground &&
                          board.find(app, AssertionKind::Launch) != nullptr;
    if (load == meter.load && isLaunch == meter.isLaunch)
        return;
    count(meter, number(board, Window), board.now());
    if (isLaunch != meter.isLaunch) {
        meter.windowFrom = board.now();
        meter.used = Duration(0);
    }
    meter.load = load;
    meter.isLaunch = isLaunch;
    const Instant former = std::exchange(meter.killAt, whenTooMuch(board, meter));
    if (former == kNever && meter.killAt != kNever && !isLaunch)
        notice(board, app, ownNotice(kCpuMonitor, 0));
}

void cpuDue(RunningBoard &board, AppId app)
{
    Process &process = *board.app(app).process;
    if (process.cpu.killAt > board.now())
        return;
    process.cpu.killAt = kNever;
    const auto busy = std::find_if(process.activities.begin(), process.activities.end(),
                                   [&](const Activity &a) { return isComputing(board, app, a); });
    RunningBoard::Because because(board,
                                  busy == process.activities.end() ? RecordId() : busy->cause);
    if (process.cpu.isLaunch) {
        endProcess(board, app, ExitReason::Watchdog);
        return;
    }
    const AccountId kills = ownAccount(kCpuMonitor, 0);
    setAccount(board, app, kills, account(board.phone(), app, kills) + 1);
    endProcess(board, app, ExitReason::CpuLimit);
}

} // namespace offstage
