// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/explain/account.h"

#include <algorithm>

#include "model/policy/budgets.h"

namespace offstage {

std::vector<Budget> budgets(const Phone &phone, AppId app)
{
    const AppSpec &spec = phone.spec(app);
    const Rules &rules = phone.rules();
    std::vector<Budget> result;
    const auto add = [&](BudgetKind kind, double left, double whole, ParameterId source) {
        result.push_back(
            {kind, std::clamp(left, 0.0, whole), whole, rules.parameter(source).trust});
    };
    const auto thousandths = [](std::int64_t value) { return static_cast<double>(value) / 1000; };
    const bool hasPush = spec.declares(BackgroundMode::RemoteNotification);
    const bool hasRefresh = spec.declares(BackgroundMode::Fetch);
    const bool hasProcessing = spec.declares(BackgroundMode::Processing);
    if (hasPush) {
        const Bucket bucket = pushBucket(phone);
        add(BudgetKind::PushWakes, thousandths(bucket.levelAt(phone.now)),
            static_cast<double>(bucket.capacity), ParameterId::PushDeviceBucket);
        const double whole = rules.number(ParameterId::PushDeviceBudget);
        add(BudgetKind::PushEnergy, whole - thousandths(pushBudgetUsed(phone)), whole,
            ParameterId::PushDeviceBudget);
    }
    if (hasRefresh) {
        const Bucket bucket = energyBucket(phone, app);
        add(BudgetKind::RefreshEnergy, thousandths(bucket.levelAt(phone.now)),
            static_cast<double>(bucket.capacity), ParameterId::EnergyAppBucket);
    }
    if (hasProcessing) {
        const auto inSeconds = [](Duration length) {
            return static_cast<double>(length.count()) / 1000;
        };
        const Duration whole = rules.duration(ParameterId::ProcessingAllowance);
        add(BudgetKind::ProcessingTime, inSeconds(whole - processingUsed(phone, app)),
            inSeconds(whole), ParameterId::ProcessingAllowance);
    }
    if (hasPush || hasRefresh || hasProcessing) {
        const double whole = rules.number(ParameterId::DataPerDay);
        add(BudgetKind::Data, whole - static_cast<double>(phone.app(app).account.kilobytesToday),
            whole, ParameterId::DataPerDay);
    }
    return result;
}

} // namespace offstage
