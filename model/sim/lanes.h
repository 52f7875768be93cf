// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "model/phone/record.h"
#include "model/sim/trace.h"

namespace offstage {

/// A stretch of one shown state. `end` of the last span of a lane is the head and moves.
struct StateSpan {
    Instant begin{};
    Instant end{};
    ShownState state{};
    /// What holds a background span: the newest effective assertion at its begin, else Grace.
    AssertionKind reason = AssertionKind::Grace;
    RecordId record;

    bool operator==(const StateSpan &) const = default;
};

/// An assertion from taken to ended (kNever while held), with its limit.
struct AssertionBar {
    Instant begin{};
    Instant end = kNever;
    Instant deadline = kNever;
    AssertionKind kind{};
    AssertionEnd how = AssertionEnd::GivenBack;
    NameId name;
    std::uint32_t ordinal = 0;
    RecordId record;
    RecordId ended;

    bool operator==(const AssertionBar &) const = default;
};

/// App code called at an instant.
struct CodeTick {
    Instant at{};
    HookId hook{};
    NameId name;
    RecordId record;

    bool operator==(const CodeTick &) const = default;
};

/// A pending task request or held push, from submission to its end (kNever while pending).
/// From `cannotLaunchFrom` on it cannot launch any more.
struct RequestBox {
    Instant begin{};
    Instant end = kNever;
    Instant earliest{};
    Instant cannotLaunchFrom = kNever;
    MechanismId mechanism{};
    RequestStage how = RequestStage::Submitted;
    NameId name;
    std::uint32_t ordinal = 0;
    RecordId record;

    bool operator==(const RequestBox &) const = default;
};

enum class MarkKind : std::uint8_t {
    Allowed,
    RefusedForNow,
    Refused,
    ProcessEnded,
    ForceQuit,
    Notification,
    Assertion,
    AssertionExpired,
    Warning, ///< against the mechanism's purpose
    Notice,  ///< people or other machines see something that should not have happened
};

/// Something at an instant of an app's lane. For a decision that let the app run, `until` is when
/// that ended (kNever while it runs). `ordinal` numbers pushes and requests from 1.
struct Mark {
    Instant at{};
    Instant until = kNever;
    MarkKind kind{};
    MechanismId mechanism{};
    PolicyId decider{};
    AssertionKind assertion{};
    ExitReason exit{};
    std::uint32_t ordinal = 0;
    NameId name;
    RecordId record;

    bool operator==(const Mark &) const = default;
};

/// A station of an errand. From one that moves it (Starts, GoesOn, Moves) to the next the amount
/// grows evenly; everywhere else it stands.
struct ErrandPoint {
    Instant at{};
    ErrandStage stage{};
    std::int64_t amount = 0;
    RecordId record;

    bool operator==(const ErrandPoint &) const = default;
};

inline constexpr std::uint8_t kMostTracks = 4;

/// Work of the system for the app, from its creation to its end (kNever while it goes on).
struct ErrandBar {
    Instant begin{};
    Instant end = kNever;
    MechanismId mechanism{};
    NameId name;
    std::uint32_t ordinal = 0;
    /// Bars that overlap have different tracks, from 0 up to kMostTracks - 1.
    std::uint8_t track = 0;
    std::vector<ErrandPoint> points;

    bool operator==(const ErrandBar &) const = default;
};

/// What iOS keeps about the app, as steps; before the first one it is the word's initial value.
struct AccountStep {
    Instant at{};
    std::int64_t value = 0;
    RecordId record;

    bool operator==(const AccountStep &) const = default;
};
struct AccountLine {
    AccountId account = AccountId::None;
    std::vector<AccountStep> steps;

    bool operator==(const AccountLine &) const = default;
};

struct AppLanes {
    std::vector<StateSpan> states;
    std::vector<AssertionBar> assertions;
    std::vector<CodeTick> code;
    std::vector<RequestBox> requests;
    std::vector<Mark> marks;
    std::vector<ErrandBar> errands;
    std::uint8_t errandTracks = 0;
    std::vector<AccountLine> accounts;

    bool operator==(const AppLanes &) const = default;
};

/// A stretch in which one fact of the device has one value (of the enum or flag it is).
struct DeviceSpan {
    Instant begin{};
    Instant end{};
    std::int32_t value = 0;
    RecordId record;

    bool operator==(const DeviceSpan &) const = default;
};

struct BatteryPoint {
    Instant at{};
    double percent = 0;

    bool operator==(const BatteryPoint &) const = default;
};

/// What the screen shows of lock and light, in this order of darkness.
enum class ScreenState : std::uint8_t { On, LockedOn, LockedOff, PoweredOff };

struct DeviceLanes {
    std::vector<DeviceSpan> screen;   ///< ScreenState
    std::vector<DeviceSpan> charger;  ///< 0 or 1
    std::vector<DeviceSpan> network;  ///< Network, none in airplane mode
    std::vector<DeviceSpan> lowPower; ///< 0 or 1
    std::vector<DeviceSpan> user;     ///< UserPresence
    std::vector<DeviceSpan> refresh;  ///< Background App Refresh for the phone, 0 or 1
    std::vector<BatteryPoint> battery;

    bool operator==(const DeviceLanes &) const = default;
};

/// An input, for the chips.
struct InputChip {
    Instant at{};
    Input input;
    Origin origin{};
    RecordId record;

    bool operator==(const InputChip &) const = default;
};

/// What the timeline draws, derived from a trace alone. Spans of a lane are sorted, touch each
/// other and cover begin..head.
class Lanes {
public:
    Instant begin{};
    Instant head{};
    std::vector<AppLanes> apps;
    DeviceLanes device;
    std::vector<InputChip> inputs;

    Lanes() = default;
    explicit Lanes(const Setup &setup);
    /// Takes in the records that are new since the last call, and moves the head.
    void extend(const Trace &trace, Instant newHead);

    bool operator==(const Lanes &) const = default;

private:
    void add(const Trace &trace, RecordId id);
    void addDevice(const Record &record, const record::DeviceChanged &changed, RecordId id);
    void addApp(const Trace &trace, const Record &record, RecordId id);
    static void moveErrand(AppLanes &lanes, const record::ErrandMoved &moved, Instant at,
                           RecordId id);
    static void keepAccount(AppLanes &lanes, const record::AccountChanged &changed, Instant at,
                            RecordId id);
    static void moveRequest(AppLanes &lanes, const record::RequestMoved &moved, Instant at,
                            RecordId id);

    std::size_t m_taken = 0;
    bool m_isLocked = false;
    bool m_isScreenOn = true;
    bool m_isOff = false;
};

} // namespace offstage
