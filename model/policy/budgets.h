// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "model/phone/phone.h"

namespace offstage {

/// What the phone's and an app's accounts hold now, derived from what was stored last. Budgets are
/// in thousandths; whoever charges an account stores the level here, less the charge, with now as
/// its instant.

/// A store that fills by `refillPerHour` up to `capacity`, both in whole units.
struct Bucket {
    std::int64_t stored = 0;
    Instant storedAt{};
    std::int64_t capacity = 0;
    std::int64_t refillPerHour = 0;

    std::int64_t levelAt(Instant now) const;
    /// The first instant at which the level is at least `wanted`; kNever if it never is.
    Instant whenAtLeast(std::int64_t wanted) const;
};

/// Silent pushes that the phone still lets through now, all apps together (SC-64).
Bucket pushBucket(const Phone &phone);
/// Energy that an app's refreshes may still use now (SC-08).
Bucket energyBucket(const Phone &phone, AppId app);

/// Energy that silent pushes have used of the budget of the last 24 hours; 0 after its reset.
std::int64_t pushBudgetUsed(const Phone &phone);
/// Energy that all background work has used today (SC-107).
std::int64_t systemEnergyUsed(const Phone &phone);

/// The night an instant belongs to: nights begin at noon, so one charge over midnight is one night.
constexpr std::int64_t nightNumber(Instant at)
{
    return dayNumber(at - hours(12));
}
/// Runtime that an app's processing tasks have used this night (SC-51); 0 before the first.
Duration processingUsed(const Phone &phone, AppId app);

} // namespace offstage
