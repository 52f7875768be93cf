// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/policy/budgets.h"

#include <algorithm>

namespace offstage {

namespace {
constexpr std::int64_t kHour = 3'600'000;
} // namespace

std::int64_t Bucket::levelAt(Instant now) const
{
    if (stored >= capacity * 1000)
        return capacity * 1000;
    // Thousandths per hour; a gap of years stays far below overflow.
    const std::int64_t refill = (now - storedAt).count() * (refillPerHour * 1000) / kHour;
    return std::min(capacity * 1000, stored + refill);
}

Instant Bucket::whenAtLeast(std::int64_t wanted) const
{
    if (wanted <= stored)
        return storedAt;
    if (wanted > capacity * 1000 || refillPerHour <= 0)
        return kNever;
    const std::int64_t rate = refillPerHour * 1000;
    return storedAt + milliseconds(((wanted - stored) * kHour + rate - 1) / rate);
}

Bucket pushBucket(const Phone &phone)
{
    const Rules &rules = phone.rules();
    return {phone.pushBucket, phone.pushBucketAsOf, rules.count(ParameterId::PushDeviceBucket),
            rules.count(ParameterId::PushDeviceRefillPerHour)};
}

Bucket energyBucket(const Phone &phone, AppId app)
{
    const Rules &rules = phone.rules();
    const AppAccount &account = phone.app(app).account;
    return {account.energy, account.energyAsOf, rules.count(ParameterId::EnergyAppBucket),
            rules.count(ParameterId::EnergyAppRefillPerHour)};
}

std::int64_t pushBudgetUsed(const Phone &phone)
{
    if (phone.pushBudgetFrom == kNever)
        return 0;
    const Duration reset = phone.rules().duration(ParameterId::PushDeviceBudgetReset);
    return phone.now < phone.pushBudgetFrom + reset ? phone.pushBudgetUsed : 0;
}

std::int64_t systemEnergyUsed(const Phone &phone)
{
    return phone.systemEnergyDay == dayNumber(phone.now) ? phone.systemEnergyUsed : 0;
}

Duration processingUsed(const Phone &phone, AppId app)
{
    const AppAccount &account = phone.app(app).account;
    if (account.lastProcessing == Instant::min() ||
        nightNumber(account.lastProcessing) != nightNumber(phone.now))
        return Duration::zero();
    return account.processingUsed;
}

} // namespace offstage
