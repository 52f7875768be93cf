// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "model/phone/phone.h"

namespace offstage {

/// One reason why an app's process may run now. `ends` is when its limit is reached if nothing
/// changes, kNever for none; for a background task it is the end of the time that all of the
/// process's tasks share. A hold that is not effective is kept, but lets nothing run.
struct Hold {
    AssertionKind kind{};
    NameId name;
    std::uint32_t ordinal = 0;
    Instant since{};
    Instant ends = kNever;
    bool isEffective = false;
    RecordId cause;

    bool operator==(const Hold &) const = default;
};

/// Why the app runs now: the effective holds first, then the others, each in the order in which
/// they were taken. Empty if the app has no process or is suspended with nothing held.
std::vector<Hold> holds(const Phone &phone, AppId app);

} // namespace offstage
