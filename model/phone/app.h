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
#include "model/phone/input.h"
#include "model/phone/mechanism_id.h"
#include "model/phone/permission.h"
#include "model/phone/process.h"
#include "model/phone/vocabulary.h"

namespace offstage {

/// A push of an app somewhere between APNs and the app: an errand.
struct HeldPush {
    std::uint32_t ordinal = 0;
    Instant sentAt{};
    Instant expiresAt = kNever;
    /// When APNs or the phone looks at it next, by time alone; kNever for an expiry only.
    Instant lookAt = kNever;
    NameId collapse;
    std::uint8_t priority = 5;
    InterruptionLevel interruption = InterruptionLevel::Active;
    bool isContentAvailable = true;
    bool isAlert = false;
    bool isMutable = false;
    /// Refused for now at least once, and told so.
    bool isHeld = false;
    /// Conditions (model/policy) whose change lets it be asked about again.
    std::uint16_t watches = 0;
    RecordId record;

    bool operator==(const HeldPush &) const = default;
};

/// A pending BGTaskRequest: an errand that asks again when its policies say so.
struct TaskRequest {
    MechanismId mechanism = MechanismId::AppRefresh;
    NameId identifier;
    std::uint32_t ordinal = 0;
    Instant submittedAt{};
    Instant earliest{};
    /// The system's window for it; it stays pending and gets a new one (SC-104).
    Instant windowEnd = kNever;
    bool needsPower = false;
    bool needsNetwork = false;
    std::uint16_t watches = 0;
    /// When it is considered next, by time alone.
    Instant nextAsk = kNever;
    RecordId record;

    bool operator==(const TaskRequest &) const = default;
};

/// A local notification that the system will show without the app: at its time, again after each
/// `interval` if that is not 0, or when the phone comes to `region` if that is valid.
struct ScheduledNotification {
    NameId title;
    Instant at{};
    RecordId record;
    Duration interval{};
    NameId region;
    InterruptionLevel level = InterruptionLevel::Active;

    bool operator==(const ScheduledNotification &) const = default;
};

/// Work that the system does for an app outside of its process: a transfer, a monitored region, an
/// alarm. It advances without any assertion and survives what its mechanism says it survives.
/// `kind`, `state`, `done`, `total` and `extra` mean what its mechanism says.
struct Errand {
    MechanismId mechanism{};
    std::uint8_t kind = 0;
    std::uint8_t state = 0;
    NameId name;
    std::uint32_t ordinal = 0;
    Instant createdAt{};
    /// When its mechanism looks at it next, by time alone.
    Instant dueAt = kNever;
    /// Conditions whose change lets its mechanism look at it.
    std::uint16_t watches = 0;
    std::int64_t done = 0;
    std::int64_t total = 0;
    std::array<std::int64_t, 6> extra{};
    RecordId record;

    bool operator==(const Errand &) const = default;
};

/// A notification on the screen or in Notification Center.
struct ShownNotification {
    NameId title;
    Instant at{};
    RecordId record;

    bool operator==(const ShownNotification &) const = default;
};

inline constexpr std::size_t kQuarterHours = 96;

/// What iOS has learnt about an app and holds against it.
struct AppAccount {
    /// For each quarter of an hour, the weighted share of past days on which the user opened the
    /// app within the prediction window after it, in 1/65535 (SC-05).
    std::array<std::uint16_t, kQuarterHours> use{};
    /// Quarters of today in which the user opened it, as bits.
    std::array<std::uint64_t, 2> today{};
    Instant lastPushWake = Instant::min();
    Duration pushSpacing{};
    Instant lastRefresh = Instant::min();
    Duration refreshSpacing{};
    Instant lastProcessing = Instant::min();
    /// Runtime of processing tasks used tonight.
    Duration processingUsed{};
    /// Energy units in the app's bucket, in thousandths, as of `energyAsOf`.
    std::int64_t energy = 0;
    Instant energyAsOf{};
    std::int64_t kilobytesToday = 0;

    bool operator==(const AppAccount &) const = default;
};

/// An app on the phone: what is stored with the app and outlives its processes, and its process if
/// it has one.
struct App {
    bool isForceQuit = false;
    bool isInSwitcher = false;
    bool isRefreshAllowed = true;
    std::optional<Instant> lastOpened;
    std::optional<Exit> lastExit;
    SceneState scene = SceneState::Unattached;
    /// When the scene that left the screen goes to the background; kNever if none is leaving.
    Instant sceneDueAt = kNever;
    /// What brought the scene to where it is going.
    RecordId sceneCause;
    /// The state the trace was last told.
    ShownState told = ShownState::NotRunning;
    std::optional<Process> process;
    /// Kept by APNs while the phone has no network: the newest only (SC-61).
    std::optional<HeldPush> atApns;
    /// Held by the phone until policies let it through: the newest only (SC-60).
    std::optional<HeldPush> onDevice;
    Instant pushNextAsk = kNever;
    std::vector<TaskRequest> requests;
    std::vector<ScheduledNotification> scheduled;
    std::vector<ShownNotification> shown;
    std::vector<Errand> errands;
    AppAccount account;
    Permissions permissions = allAllowed();
    /// What iOS keeps about the app, by AccountId; as long as the highest one that was set.
    std::vector<std::int64_t> accounts;
    /// UserDefaults of the app, and of its app group (kept with the first app of the team), in the
    /// order of their first use.
    std::vector<std::pair<NameId, std::int64_t>> defaults;
    std::vector<std::pair<NameId, std::int64_t>> groupDefaults;
    /// What is left of the app on the phone: not before its install, not after its delete.
    bool isInstalled = true;
    /// Mechanisms already warned about, as bits.
    std::uint64_t warned = 0;
    /// Counters for ordinals, so that a fork shifts no other draw.
    std::uint32_t processes = 0;
    std::uint32_t assertions = 0;
    std::uint32_t pushes = 0;
    std::uint32_t requestsMade = 0;
    std::uint32_t questions = 0;
    std::uint32_t errandsMade = 0;
    /// How often each callback was called, by HookId; as long as the highest one that was called.
    std::vector<std::uint16_t> calls;

    bool operator==(const App &) const = default;
};

} // namespace offstage
