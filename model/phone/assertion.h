// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "model/core/enum_names.h"
#include "model/core/id.h"
#include "model/core/time.h"

namespace offstage {

/// Why a process may run. Limits are in resources/parameters;
/// what an expiry does is with each kind's mechanism.
enum class AssertionKind : std::uint8_t {
    ForegroundScene,
    Grace,
    Launch,
    Callback,
    BackgroundTask,
    PushWake,
    RefreshTask,
    ProcessingTask,
};
template <>
inline constexpr auto kEnumNames<AssertionKind> = std::to_array<std::string_view>(
    {"foreground scene", "grace", "launch", "callback", "background task", "push wake",
     "app refresh task", "processing task"});

/// One reason for a process to run, as RunningBoard keeps it. Held is not effective: a background
/// task begun in front is dormant until the app leaves the screen (LC-55). `deadline` is kNever for
/// a kind without a limit, and for a background task, whose limit is the process's pool.
/// `ordinal` counts the assertions of this app and never repeats.
struct Assertion {
    AssertionKind kind{};
    NameId name;
    std::uint32_t ordinal = 0;
    Instant takenAt{};
    Instant deadline = kNever;
    RecordId cause;
    /// The expiry handler was called, or the expiration warning given; the next deadline kills.
    bool isExpiring = false;

    bool operator==(const Assertion &) const = default;
};

} // namespace offstage
