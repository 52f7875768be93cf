// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "model/core/enum_names.h"
#include "model/core/id.h"
#include "model/core/time.h"

namespace offstage {

/// Why a process may run. Limits are in the data files; what an expiry does is with each kind's
/// mechanism. The kinds named here are known to several files; every other one belongs to one
/// mechanism and gets a value from FirstOwn up.
enum class AssertionKind : std::uint8_t {
    ForegroundScene,
    Grace,
    Launch,
    Callback,
    BackgroundTask,
    PushWake,
    RefreshTask,
    ProcessingTask,
    FirstOwn,
    Own = 0xff,
};
template <>
inline constexpr auto kEnumNames<AssertionKind> = std::to_array<std::string_view>(
    {"foreground scene", "grace", "launch", "callback", "background task", "push wake",
     "app refresh task", "processing task"});

/// A kind of assertion: its noun, and how it counts. An unlimited hold stops the clock of
/// background tasks (LC-55); one that counts in the background only is dormant while the app is on
/// screen.
struct KindWord {
    AssertionKind id = AssertionKind::Own;
    std::string_view word = {};
    bool isUnlimited = false;
    bool isDormantInFront = false;
    /// It uses the time that all background tasks of the app share (LC-54).
    bool usesPool = false;
};

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
    bool isUnlimited = false;
    bool isDormantInFront = false;
    /// Its request required external power, which spares it the CPU monitor (SC-37).
    bool requiresPower = false;

    bool operator==(const Assertion &) const = default;
};

} // namespace offstage
