// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "model/explain/topic.h"

namespace offstage {

enum class WishKind : std::uint8_t {
    Wakes,     ///< the mechanism lets the app run
    Arrives,   ///< one push more reaches the phone
    IsHanded,  ///< one push more reaches the app
    IsKept,    ///< one push less is lost
    Survives,  ///< the process is there, and does not end for that reason
    Succeeds,  ///< the same call returns fine
    Goes,      ///< the errand does not fail
    Completes, ///< the task is completed in time
    RunsCode,  ///< some code of the app runs
};

/// What should have come out of a run instead: somewhere from `from` to `until`.
struct Wish {
    WishKind kind{};
    AppId app;
    MechanismId mechanism{};
    ExitReason exit{};
    ActionId action{};
    NameId name;
    /// Which of the alike calls, from 1; how many pushes there must be at least.
    std::size_t count = 0;
    Instant at{};
    Instant from{};
    Instant until{};

    bool operator==(const Wish &) const = default;
};

/// What somebody who asks why wished for; nothing where there is nothing to wish (an app that runs,
/// a refusal that was none). The run itself does not have it.
std::optional<Wish> wishedFor(const Run &run, const Topic &topic);

/// Whether the run, which reaches to `until` at least, has it.
bool comesOut(const Wish &wish, const Run &run);

} // namespace offstage
