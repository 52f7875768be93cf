// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <variant>

#include "model/core/id.h"
#include "model/core/time.h"
#include "model/phone/app.h"
#include "model/phone/assertion.h"
#include "model/phone/input.h"
#include "model/phone/mechanism_id.h"
#include "model/phone/phone.h"
#include "model/phone/verdict.h"
#include "model/phone/vocabulary.h"

namespace offstage {

/// Who gave an input: the log of inputs, by a file or by hand, or the simulated user by habit.
enum class Origin : std::uint8_t { Scenario, Habit };

enum class AssertionEnd : std::uint8_t { GivenBack, Expired, Dropped };
/// How a process starts (LC-20, LC-22): by the user from nothing or shortly after its last end, for
/// work in the background, or before anybody asked for it.
enum class StartKind : std::uint8_t { Cold, Background, Warm, Prewarm };
template <>
inline constexpr auto kEnumNames<StartKind> = std::to_array<std::string_view>({"cold", "background",
                                                                               "warm", "prewarm"});

/// The stations of a push: accepted, stored, on the device, held and woken are five facts.
enum class PushStage : std::uint8_t {
    Accepted,
    RejectedByApns,
    Stored,
    ReplacedAtApns,
    ExpiredAtApns,
    OnDevice,
    NotForApp,
    Held,
    ReplacedOnDevice,
    Discarded,
    Delivered,
    Woken,
};
template <>
inline constexpr auto kEnumNames<PushStage> = std::to_array<std::string_view>(
    {"accepted by APNs", "rejected by APNs", "stored by APNs", "replaced at APNs",
     "expired at APNs", "on the device", "not handed to the app", "held", "replaced by a newer one",
     "discarded", "delivered", "woken"});

enum class RequestStage : std::uint8_t {
    Submitted,
    Replaced,
    Cancelled,
    Renewed,
    Launched,
    Completed,
    Failed
};
template <>
inline constexpr auto kEnumNames<RequestStage> = std::to_array<std::string_view>(
    {"submitted", "replaced", "cancelled", "renewed", "launched", "completed", "failed"});

/// Facts of the device that change by themselves or as the effect of an input.
enum class DeviceFact : std::uint8_t {
    ScreenOn,
    Locked,
    ClassAKey,
    FirstUnlock,
    CpuAsleep,
    OnCharger,
    BatteryPercent,
    LowPowerMode,
    LowPowerOffered,
    Network,
    BackgroundRefresh,
    Memory,
    Thermal,
    Camera,
    User,
    Front,
    Overlay,
    HerdHold,
    Power,
};
template <>
inline constexpr auto kEnumNames<DeviceFact> = std::to_array<std::string_view>(
    {"screen on", "locked", "class A key", "unlocked since boot", "CPU asleep", "on charger",
     "battery percent", "low power mode", "low power mode offered", "network", "background refresh",
     "memory pressure", "thermal", "camera", "user", "front app", "overlay", "thundering herd hold",
     "power"});

/// The stations of work that the system does for an app (an errand), in the words that all of them
/// share.
enum class ErrandStage : std::uint8_t {
    Created,
    Waits,
    Starts,
    Moves,
    Pauses,
    GoesOn,
    Done,
    Fails,
    Cancelled,
    Replaced,
    Expires,
    Delivered,
    Kept,
};
template <>
inline constexpr auto kEnumNames<ErrandStage> = std::to_array<std::string_view>(
    {"created", "waits", "starts", "moves", "pauses", "goes on", "is done", "fails", "is cancelled",
     "is replaced", "expires", "is delivered", "is kept"});

/// The closed set of things that can stand in the trace. Each is at most 16 bytes.
namespace record {

struct InputGiven {
    Input input;
};
struct DeviceChanged {
    DeviceFact fact{};
    std::int32_t value = 0;
};
struct StateChanged {
    ShownState from{};
    ShownState to{};
};
struct ProcessStarted {
    StartKind kind{};
    MechanismId by{};
    std::uint32_t number = 0;
};
struct ProcessEnded {
    ExitReason reason{};
    bool wasRunning = false;
    bool hasReport = false;
    std::uint32_t code = 0;
};
struct FlagChanged {
    bool isForceQuit = false;
};
struct AssertionTaken {
    AssertionKind kind{};
    NameId name;
    std::uint32_t ordinal = 0;
    Duration limit = kForever;
};
struct AssertionEnded {
    AssertionKind kind{};
    AssertionEnd how{};
    NameId name;
    std::uint32_t ordinal = 0;
    Duration held{};
};
/// The time of the app's background tasks began to run (first effective one) or is back.
struct PoolChanged {
    Duration left{};
    bool isRunning = false;
};
/// `value` is what the callback brings: an error's code, a count; its hook's word says which.
struct CodeCalled {
    HookId hook{};
    NameId name;
    std::uint32_t nth = 0;
    std::int64_t value = 0;
};
struct Acted {
    ActionId action{};
    ApiResult result = ApiResult::Fine;
    NameId name;
    Duration length{};
};
struct WorkEnded {
    ActionId action{};
    Duration length{};
};
struct Asked {
    MechanismId mechanism{};
    NameId name;
    std::uint32_t ordinal = 0;
};
/// `detail` is an index into the trace's decisions.
struct Decided {
    MechanismId mechanism{};
    Decision decision{};
    PolicyId decider{};
    std::uint32_t detail = 0;
};
struct PushMoved {
    PushStage stage{};
    std::uint32_t ordinal = 0;
};
struct RequestMoved {
    RequestStage stage{};
    MechanismId mechanism{};
    NameId name;
    std::uint32_t ordinal = 0;
    Instant earliest{};
};
struct NotificationShown {
    NameId title;
    MechanismId by{};
};
struct TimerFired {
    NameId name;
    Duration late{};
};

/// An errand moves on. `amount` is what has been done so far, in its own measure (kilobytes of a
/// transfer), or an error's code if it fails.
struct ErrandMoved {
    MechanismId mechanism{};
    ErrandStage stage{};
    NameId name;
    std::uint32_t ordinal = 0;
    std::int64_t amount = 0;
};
/// App code read a value; `value` as its ValueWord says.
struct ValueRead {
    ValueId what = ValueId::None;
    NameId name;
    std::int64_t value = 0;
};
/// What iOS keeps about the app changed.
struct AccountChanged {
    AccountId account = AccountId::None;
    std::int64_t value = 0;
};
/// People or other machines see something.
struct Noticed {
    NoticeId what = NoticeId::None;
    NameId name;
    std::int64_t value = 0;
};
/// The app uses a mechanism against its purpose (ME-41, ME-119): iOS lets it, review may not.
struct PurposeWarned {
    MechanismId mechanism{};
};
struct PermissionChanged {
    Permission what{};
    Answer answer{};
};
struct FactChanged {
    FactId fact = FactId::None;
    std::int32_t value = 0;
};

} // namespace record

using Payload = std::variant<
    record::InputGiven, record::DeviceChanged, record::StateChanged, record::ProcessStarted,
    record::ProcessEnded, record::FlagChanged, record::AssertionTaken, record::AssertionEnded,
    record::PoolChanged, record::CodeCalled, record::Acted, record::WorkEnded, record::Asked,
    record::Decided, record::PushMoved, record::RequestMoved, record::NotificationShown,
    record::TimerFired, record::ErrandMoved, record::ValueRead, record::AccountChanged,
    record::Noticed, record::PurposeWarned, record::PermissionChanged, record::FactChanged>;

/// One line of the trace. `cause` is the record that led to it, invalid for the first cause.
/// `app` is invalid for what concerns the phone alone.
struct Record {
    Instant at{};
    Payload payload;
    RecordId cause;
    AppId app;
    /// For an input: who gave it.
    Origin origin = Origin::Scenario;
};
static_assert(sizeof(Record) == 40);

/// What a decision was made of, beside its record: the answers (`verdictCount` from `firstVerdict`
/// in the trace's verdicts), the weighted mean and the threshold, and when it is asked again by
/// time alone.
struct DecisionDetail {
    std::uint32_t firstVerdict = 0;
    std::uint16_t verdictCount = 0;
    bool isScored = false;
    float score = 1.0F;
    float threshold = 0.0F;
    Instant again = kNever;

    bool operator==(const DecisionDetail &) const = default;
};

/// What a step adds to the trace.
struct Output {
    std::vector<Record> records;
    std::vector<DecisionDetail> decisions;
    std::vector<StoredVerdict> verdicts;

    void clear()
    {
        records.clear();
        decisions.clear();
        verdicts.clear();
    }
};

} // namespace offstage
