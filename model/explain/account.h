// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "model/phone/phone.h"

namespace offstage {

/// A store that wake-ups are paid from.
enum class BudgetKind : std::uint8_t {
    PushWakes,      ///< wakes by pushes, all apps together
    PushEnergy,     ///< energy of pushes in 24 hours, all apps together
    RefreshEnergy,  ///< energy of this app's refreshes
    ProcessingTime, ///< seconds of this app's processing tasks in a night
    Data,           ///< kilobytes of this app's background work in a day
};

/// What is left of a store, of how much, in the kind's unit, and how firm the number is.
struct Budget {
    BudgetKind kind{};
    double left = 0;
    double whole = 0;
    Trust trust = Trust::Assumed;

    bool operator==(const Budget &) const = default;
};

/// The budgets that count for what the app declares: pushes for an app with remote-notification,
/// refreshes with fetch, processing with processing, data for each of them.
std::vector<Budget> budgets(const Phone &phone, AppId app);

} // namespace offstage
