// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "model/core/id.h"
#include "model/core/time.h"
#include "model/phone/assertion.h"
#include "model/phone/mechanism_id.h"
#include "model/phone/vocabulary.h"

namespace offstage {

/// Stored facts about a process. Running or suspended is not among them: it is derived.
enum class ProcessPhase : std::uint8_t { Prewarmed, Launching, Launched, Terminating };

enum class SceneState : std::uint8_t {
    Unattached,
    Background,
    ForegroundInactive,
    ForegroundActive
};

/// How an app appears: the process state UIKit's life cycle knows, derived from stored facts.
/// ForceQuit is not running with the flag set. Ordered by how much the app can do.
enum class ShownState : std::uint8_t {
    NotRunning,
    ForceQuit,
    Prewarmed,
    Suspended,
    Background,
    Inactive,
    Active,
};
template <>
inline constexpr auto kEnumNames<ShownState> = std::to_array<std::string_view>(
    {"not running", "force-quit", "prewarmed", "suspended", "background", "inactive", "active"});

/// Why a process ended, with the code iOS logs where it has one (LC-25, LC-84, LC-93).
enum class ExitReason : std::uint8_t {
    AppSwitcher,
    Watchdog,
    BackgroundTaskLeaked,
    PushNotCompleted,
    TaskNotCompleted,
    Jetsam,
    Crash,
    Reboot,
    ExitsOnSuspend,
    TooManyAssertions,
    CpuLimit,
    MemoryLimit,
    LockedFile,
    Thermal,
    DiskSpace,
    VoipNotReported,
    VoipTooOften,
    PrivacyChange,
    Update,
    Deleted,
    HostEnded,
    SystemEnded,
    CalledExit,
};
template <>
inline constexpr auto
    kEnumNames<ExitReason> = std::to_array<std::string_view>({"app-switcher",
                                                              "watchdog",
                                                              "background-task-leaked",
                                                              "push-not-completed",
                                                              "task-not-completed",
                                                              "jetsam",
                                                              "crash",
                                                              "reboot",
                                                              "exits-on-suspend",
                                                              "too-many-assertions",
                                                              "cpu-limit",
                                                              "memory-limit",
                                                              "locked-file",
                                                              "thermal",
                                                              "disk-space",
                                                              "voip-not-reported",
                                                              "voip-too-often",
                                                              "privacy-change",
                                                              "update",
                                                              "deleted",
                                                              "host-ended",
                                                              "system-ended",
                                                              "called-exit"});

/// The termination code of a reason, 0 where iOS prints none.
std::uint32_t exitCode(ExitReason reason);

/// The last end of an app's process.
struct Exit {
    ExitReason reason{};
    Instant at{};
    RecordId record;

    bool operator==(const Exit &) const = default;
};

/// A callback that UIKit has not delivered yet because the main thread is busy or the app is
/// launching.
struct PendingCall {
    HookId hook{};
    NameId name;
    /// The ordinal of the assertion with its watchdog, 0 for none.
    std::uint32_t assertion = 0;
    std::uint32_t serves = 0;
    std::int64_t value = 0;
    RecordId cause;

    bool operator==(const PendingCall &) const = default;
};

/// One reaction under way: which step of which reaction of the app's spec, and how much of the
/// current work is left. Work makes progress only while the process runs; `dueAt` is kNever while
/// it is frozen. While `callback` is not 0 the callback that started it has not returned.
struct Activity {
    std::uint16_t reaction = 0;
    std::uint16_t step = 0;
    std::uint32_t callback = 0;
    bool blocksMain = false;
    Duration remaining{};
    Instant dueAt = kNever;
    RecordId cause;
    /// The ordinal of the assertion whose end this reaction is to bring about, 0 for none.
    std::uint32_t serves = 0;
    /// Which call of its callback this is, and what that brought.
    std::uint16_t nth = 0;
    std::int64_t brought = 0;
    /// The last API call of this reaction did not return fine.
    bool hasFailed = false;
    /// The callback has returned; what is still to do is on a queue.
    bool isOnQueue = false;
    /// A delayed block: `dueAt` is a time of the clock, not of work, and stays while frozen.
    bool isDelayed = false;
    /// The rounds that are left of each loop it is in, the innermost last.
    std::vector<std::int64_t> rounds;
    /// How many steps it made at this instant.
    Instant spinsAt{};
    std::uint32_t spins = 0;

    bool operator==(const Activity &) const = default;
};

/// What a timer goes by: a clock that stops with the CPU's sleep, the wall clock (LC-44), or the
/// display, which ticks only while the app is on screen.
enum class TimerClock : std::uint8_t { Uptime, Wall, Display };
template <>
inline constexpr auto kEnumNames<TimerClock> = std::to_array<std::string_view>({"uptime", "wall",
                                                                                "display"});

/// A timer of the process. It fires once and late when it is overdue at resume (LC-43). With
/// another hook than TimerFired it is what the process will hear of on its main thread, such as the
/// end of a connection.
struct AppTimer {
    NameId name;
    Instant dueAt{};
    Duration interval{};
    bool repeats = false;
    RecordId cause;
    TimerClock clock = TimerClock::Uptime;
    HookId hook = HookId::TimerFired;
    std::int64_t value = 0;

    bool operator==(const AppTimer &) const = default;
};

/// Something the process has open that does not hold it, and dies with it: a socket, a file, a
/// lock, a session. `kind`, `state` and `value` mean what its mechanism says.
struct Resource {
    MechanismId mechanism{};
    std::uint8_t kind = 0;
    std::uint8_t state = 0;
    NameId name;
    Instant since{};
    std::int64_t value = 0;
    RecordId record;

    bool operator==(const Resource &) const = default;
};

/// What the CPU monitor has counted (LC-31): CPU time in the window that began at `windowFrom`, as
/// of `asOf`, and the load since, in percent of one core. `killAt` is when it has had enough.
struct CpuMeter {
    Instant windowFrom = kNever;
    Instant asOf = kNever;
    Duration used{};
    std::int32_t load = 0;
    /// The window is a launch into the background, which has an allowance of its own (LC-29).
    bool isLaunch = false;
    Instant killAt = kNever;

    bool operator==(const CpuMeter &) const = default;
};

/// A process of an app. `number` counts the app's processes.
struct Process {
    ProcessPhase phase = ProcessPhase::Launching;
    std::uint32_t number = 0;
    Instant startedAt{};
    /// When the launch or the resume is through and callbacks can be delivered.
    Instant readyAt = kNever;
    bool wasLaunchedInBackground = false;
    bool wasPrewarmed = false;
    bool isRunning = false; ///< what the trace was last told; see isRunnable()
    /// The short time after the last assertion was given already; the next end suspends.
    bool hadGrace = false;
    std::vector<Assertion> assertions;
    std::vector<PendingCall> pending;
    std::vector<Activity> activities;
    std::vector<AppTimer> timers;
    std::vector<Resource> resources;
    /// Its variables, which end with it, in the order of their first use.
    std::vector<std::pair<NameId, std::int64_t>> variables;
    /// Memory beside what the app is declared to use, in MB.
    std::int32_t extraMegabytes = 0;
    /// Xcode is attached: no suspension, no watchdog (LC-41).
    bool isDebugged = false;
    /// It runs in the Simulator, which neither suspends nor watches it (LC-26, LC-41).
    bool isSimulated = false;
    /// It is being taken down: no code of it runs any more.
    bool isEnding = false;
    /// How many callbacks it got at this instant: one that brings about the next goes round for
    /// ever.
    Instant calledAt{};
    std::uint32_t callsThen = 0;
    CpuMeter cpu;
    /// Background tasks of one stay in the background share one time (LC-54).
    Duration poolLeft{};
    Instant poolRunsSince = kNever;
    bool poolHandlersCalled = false;
    Instant poolKillAt = kNever;

    bool operator==(const Process &) const = default;
};

} // namespace offstage
