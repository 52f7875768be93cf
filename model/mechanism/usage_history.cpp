// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "model/core/keyed_random.h"
#include "model/mechanism/habits.h"
#include "model/mechanism/persons_day.h"

// What iOS learns of when an app is used, from days that were lived and from those before the
// start.
namespace offstage {

double usageHalfLife(std::uint64_t seed, AppId app)
{
    return 1 + 3 * draw(seed, Purpose::UsageHalfLife, app, 0);
}

void learnDay(AppAccount &account, const Rules &rules, double halfLifeDays)
{
    const double keep = std::exp2(-1.0 / halfLifeDays);
    const auto window = static_cast<std::size_t>(
        rules.duration(ParameterId::RefreshPredictionWindow) / minutes(15));
    const auto wasOpened = [&](std::size_t quarter) {
        return quarter < kQuarterHours &&
               ((account.today[quarter / 64] >> (quarter % 64)) & 1) != 0;
    };
    for (std::size_t quarter = 0; quarter < kQuarterHours; ++quarter) {
        // The window begins somewhere within the quarter, so it ends within a later one that
        // counts.
        bool isUsed = false;
        for (std::size_t i = 0; i <= window; ++i)
            isUsed = isUsed || wasOpened(quarter + i);
        const double learnt = keep * account.use[quarter] + (isUsed ? (1 - keep) * 65535.0 : 0.0);
        account.use[quarter] = static_cast<std::uint16_t>(std::lround(learnt));
    }
    account.today = {};
}

void learnHistory(Phone &phone)
{
    const Setup &setup = *phone.setup;
    const std::int64_t today = dayNumber(setup.start);
    std::int64_t longest = 0;
    for (const AppSpec &spec : setup.apps) {
        if (!spec.habits.empty() || spec.use)
            longest = std::max<std::int64_t>(longest, spec.historyDays);
    }
    if (longest == 0)
        return;
    // A use belongs to the day on the calendar, which is not always the person's day.
    using Quarters = decltype(AppAccount::today);
    std::vector<Quarters> opened(setup.apps.size() * static_cast<std::size_t>(longest));
    std::vector<AppUse> uses;
    for (std::int64_t day = today - longest - 1; day <= today; ++day) {
        const PersonsDay lived = personsDay(setup, day);
        uses.clear();
        for (std::size_t i = 0; i < setup.apps.size(); ++i)
            addUses(setup, lived, AppId(i), uses);
        for (const AppUse &use : uses) {
            const std::int64_t ago = today - dayNumber(use.at);
            if (ago < 1 || ago > setup.app(use.app).historyDays)
                continue;
            const auto quarter = static_cast<std::size_t>(timeOfDay(use.at) / minutes(15));
            opened[use.app.index() * static_cast<std::size_t>(longest) +
                   static_cast<std::size_t>(ago - 1)][quarter / 64] |= 1ULL << (quarter % 64);
        }
    }
    for (std::size_t i = 0; i < setup.apps.size(); ++i) {
        AppAccount &account = phone.apps[i].account;
        const double halfLife = usageHalfLife(setup.seed, AppId(i));
        const std::int64_t history = std::min<std::int64_t>(setup.apps[i].historyDays, longest);
        for (std::int64_t ago = history; ago >= 1; --ago) {
            account.today =
                opened[i * static_cast<std::size_t>(longest) + static_cast<std::size_t>(ago - 1)];
            learnDay(account, setup.rules, halfLife);
        }
    }
}

} // namespace offstage
