// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/explain/holds.h"

#include <algorithm>

namespace offstage {

std::vector<Hold> holds(const Phone &phone, AppId app)
{
    const App &owner = phone.app(app);
    std::vector<Hold> result;
    if (!owner.process)
        return result;
    const Process &process = *owner.process;
    for (const Assertion &assertion : process.assertions) {
        Hold hold{assertion.kind,    assertion.name, assertion.ordinal,
                  assertion.takenAt, kNever,         isEffective(owner, assertion),
                  assertion.cause};
        hold.ends = assertion.deadline;
        if (assertion.kind == AssertionKind::BackgroundTask && process.poolRunsSince != kNever)
            hold.ends = process.poolRunsSince + process.poolLeft;
        result.push_back(hold);
    }
    std::stable_partition(result.begin(), result.end(),
                          [](const Hold &hold) { return hold.isEffective; });
    return result;
}

} // namespace offstage
