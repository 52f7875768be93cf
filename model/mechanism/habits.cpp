// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/mechanism/habits.h"

#include <algorithm>
#include <cmath>

#include "model/core/keyed_random.h"
#include "model/mechanism/inputs.h"

namespace offstage {

namespace {

/// The user opens `app` from `at` for `length`.
struct Use {
    Instant at;
    Duration length;
    AppId app;
};

std::vector<Use> usesOf(const Setup &setup, std::int64_t day)
{
    std::vector<Use> uses;
    for (std::size_t i = 0; i < setup.apps.size(); ++i) {
        const AppId app(i);
        const auto &habits = setup.apps[i].habits;
        for (std::size_t j = 0; j < habits.size(); ++j) {
            const UsageHabit &habit = habits[j];
            if ((habit.weekdays & (1U << static_cast<unsigned>(weekday(startOfDay(day))))) == 0)
                continue;
            const auto ordinal = static_cast<std::uint64_t>(day) * 64 + j;
            const double shift = 2 * draw(setup.seed, Purpose::UsageTime, app, ordinal) - 1;
            const auto offset = Duration(
                static_cast<std::int64_t>(shift * static_cast<double>(habit.spread.count())));
            uses.push_back({startOfDay(day) + habit.timeOfDay + offset, habit.length, app});
        }
    }
    std::stable_sort(uses.begin(), uses.end(),
                     [](const Use &a, const Use &b) { return a.at < b.at; });
    return uses;
}

} // namespace

void planDay(Phone &phone)
{
    const Setup &setup = *phone.setup;
    const std::int64_t day = dayNumber(phone.now);
    std::vector<PlannedAct> acts;
    const auto daily = [&](const std::optional<Duration> &time, const Input &input) {
        if (time)
            acts.push_back({startOfDay(day) + *time, input});
    };
    if (setup.user.sleepAt && setup.user.wakeAt) {
        daily(setup.user.sleepAt, input::SetUser{UserPresence::Asleep});
        daily(setup.user.wakeAt, input::SetUser{UserPresence::AtPhone});
    }
    if (setup.user.chargeFrom && setup.user.chargeTo) {
        daily(setup.user.chargeFrom, input::SetCharger{true});
        daily(setup.user.chargeTo, input::SetCharger{false});
    }
    // Yesterday's last use may reach into today, and tomorrow's first may be a little early.
    std::vector<Use> uses = usesOf(setup, day - 1);
    for (const std::int64_t other : {day, day + 1}) {
        const std::vector<Use> more = usesOf(setup, other);
        uses.insert(uses.end(), more.begin(), more.end());
    }
    std::stable_sort(uses.begin(), uses.end(),
                     [](const Use &a, const Use &b) { return a.at < b.at; });
    for (std::size_t i = 0; i < uses.size(); ++i) {
        acts.push_back({uses[i].at, input::LaunchApp{uses[i].app, LaunchVia::Icon}});
        const Instant done = uses[i].at + uses[i].length;
        // The phone is put away unless the next app was opened before.
        if (i + 1 == uses.size() || uses[i + 1].at > done)
            acts.push_back({done, input::Lock{}});
    }
    std::stable_sort(acts.begin(), acts.end(),
                     [](const PlannedAct &a, const PlannedAct &b) { return a.at < b.at; });
    phone.planned.clear();
    for (auto it = acts.rbegin(); it != acts.rend(); ++it) {
        if (it->at >= phone.now && it->at < startOfDay(day + 1))
            phone.planned.push_back(*it);
    }
    phone.agenda.schedule(Phone::slot(DeviceSlot::Habit),
                          phone.planned.empty() ? kNever : phone.planned.back().at);
    phone.agenda.schedule(Phone::slot(DeviceSlot::Midnight), startOfDay(day + 1));
}

void habitDue(RunningBoard &board)
{
    Phone &phone = board.phone();
    const PlannedAct act = phone.planned.back();
    phone.planned.pop_back();
    phone.agenda.schedule(Phone::slot(DeviceSlot::Habit),
                          phone.planned.empty() ? kNever : phone.planned.back().at);
    giveInput(board, act.input, Origin::Habit);
}

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
        bool isUsed = false;
        for (std::size_t i = 0; i < window; ++i)
            isUsed = isUsed || wasOpened(quarter + i);
        const double learnt = keep * account.use[quarter] + (isUsed ? (1 - keep) * 65535.0 : 0.0);
        account.use[quarter] = static_cast<std::uint16_t>(std::lround(learnt));
    }
    account.today = {};
}

void midnight(RunningBoard &board)
{
    Phone &phone = board.phone();
    for (std::size_t i = 0; i < phone.apps.size(); ++i) {
        AppAccount &account = phone.apps[i].account;
        learnDay(account, board.rules(), usageHalfLife(phone.setup->seed, AppId(i)));
        account.kilobytesToday = 0;
    }
    planDay(phone);
}

} // namespace offstage
