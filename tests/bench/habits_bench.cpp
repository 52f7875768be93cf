// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/habits_bench.h"

#include <cstdio>

#include "tests/sim/habit_figures.h"

namespace offstage {

bool benchHabits(const std::string &resourcesFolder)
{
    constexpr int kPhones = 60;
    constexpr std::int64_t kDays = 28;
    const HabitPhone tables[] = {
        refreshTable(),
        lowPowerTable(),
        forceQuitTable(),
        pushTable("push every 25 min, short", minutes(25), "{length: 2 s, kilobytes: 10}"),
        pushTable("push every minute, short", minutes(1), "{length: 2 s, kilobytes: 10}"),
        pushTable("push every minute, full", minutes(1), "{length: 29 s, kilobytes: 100}",
                  "cellular"),
        crowdTable(),
        processingTable("processing, 50 ms", "50 ms"),
        processingTable("processing, 1 min", "1 min"),
        processingTable("processing, 5 min", "5 min"),
        neverIdleTable(),
    };
    std::printf("how often it runs: %d phones, %lld days, settled after a week\n", kPhones,
                static_cast<long long>(kDays));
    std::printf("%-32s %6s %4s %4s %7s %6s %7s %9s %7s\n", "", "a day", "p10", "p90", "no day",
                "first", "never", "min ahead", "an hour");
    for (const HabitPhone &phone : tables) {
        const auto figures = measure(phone, kPhones, kDays, resourcesFolder);
        if (!figures)
            return false;
        for (const HabitFigure &figure : *figures)
            std::printf("%-32s %6.2f %4.0f %4.0f %6.0f%% %6.0f %6.0f%% %9.0f %7.0f\n",
                        figure.what.c_str(), figure.mean, figure.tenth, figure.ninetieth,
                        100 * figure.none, figure.firstDay, 100 * figure.never,
                        figure.minutesBeforeUse, figure.mostAnHour);
    }
    return true;
}

} // namespace offstage
