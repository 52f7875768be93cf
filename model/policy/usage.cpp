// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/policy/usage.h"

#include "model/core/keyed_random.h"
#include "model/policy/answer.h"

namespace offstage {

Duration usageShift(const Phone &phone, AppId app)
{
    const auto day = static_cast<std::uint64_t>(dayNumber(phone.now));
    const double share = draw(phone.setup->seed, Purpose::UsageJitter, app, day);
    return Duration(static_cast<std::int64_t>(share * static_cast<double>(minutes(15).count())));
}

std::size_t usageQuarter(const Phone &phone, AppId app)
{
    const Instant midnight = startOfDay(dayNumber(phone.now));
    return quarterOfDay(std::max(midnight, phone.now - usageShift(phone, app)));
}

std::uint16_t expectedUse(const Phone &phone, AppId app)
{
    const App &owner = phone.app(app);
    std::size_t quarter = usageQuarter(phone, app);
    const Instant midnight = startOfDay(dayNumber(phone.now));
    if (owner.lastOpened && *owner.lastOpened >= midnight) {
        // What was learnt counts openings within the window after a quarter; the one just made was
        // among them, so what is expected next lies after that window.
        const Duration window = phone.rules().duration(ParameterId::RefreshPredictionWindow);
        const auto made =
            quarterOfDay(*owner.lastOpened) + static_cast<std::size_t>(window / minutes(15));
        quarter = std::min(std::max(quarter, made), kQuarterHours - 1);
    }
    return owner.account.use[quarter];
}

Instant whenExpected(const Phone &phone, AppId app, double share)
{
    const AppAccount &account = phone.app(app).account;
    for (std::size_t quarter = usageQuarter(phone, app) + 1; quarter < kQuarterHours; ++quarter) {
        if (account.use[quarter] >= share)
            return startOfDay(dayNumber(phone.now)) + usageShift(phone, app) +
                   minutes(15 * static_cast<std::int64_t>(quarter));
    }
    return nextMidnight(phone.now);
}

} // namespace offstage
