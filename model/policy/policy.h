// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "model/phone/phone.h"
#include "model/phone/verdict.h"

namespace offstage {

/// "May this activity proceed now?", asked by a mechanism on behalf of an app.
struct Question {
    MechanismId mechanism{};
    AppId app;
    std::uint32_t ordinal = 0;
    bool needsPower = false;
    bool needsNetwork = false;
    /// When the work was submitted or arrived; urgency grows from here.
    Instant since{};
    /// Not before this instant.
    Instant earliest{};
    /// What the mechanism knows: whether the app declares what it needs and the user allows it.
    bool isDeclared = true;
    bool isPermitted = true;
    /// This one may wake an app that was swiped away, although its mechanism's others may not.
    bool outlivesForceQuit = false;
    /// Its own account (a spacing, a budget, a penalty): refuses while used reaches the limit. Time
    /// alone gives it back at `limitEnds`.
    std::int32_t limitUsed = 0;
    std::int32_t limit = 1;
    Instant limitEnds = kNever;
    /// A delay of the mechanism's own; it refuses until then.
    Instant delayEnds = Instant::min();
    /// Whether the app lets the work use the network there is: cellular, expensive or in Low Data
    /// Mode.
    bool isPathAllowed = true;
    /// With an end, the score that is needed falls from `since` until then.
    double needFrom = 0;
    double needTo = 0;
    Instant needEnds = kNever;
};

/// What a policy looks at. A pending question is asked again only when something that a refusing
/// policy watches has changed, or at the time it named.
enum class Condition : std::uint16_t {
    Nothing = 0,
    ForceQuit = 1 << 0,
    Opened = 1 << 1,
    Foreground = 1 << 2,
    Unlocked = 1 << 3,
    RefreshSwitch = 1 << 4,
    LowPowerMode = 1 << 5,
    Battery = 1 << 6,
    Charger = 1 << 7,
    Network = 1 << 8,
    InUse = 1 << 9,
    Thermal = 1 << 10,
    Memory = 1 << 11,
    Camera = 1 << 12,
    AppRan = 1 << 13,
    OtherRan = 1 << 14,
    Permitted = 1 << 15,
};

constexpr Condition operator|(Condition a, Condition b)
{
    return static_cast<Condition>(static_cast<std::uint16_t>(a) | static_cast<std::uint16_t>(b));
}
constexpr bool intersects(Condition a, Condition b)
{
    return (static_cast<std::uint16_t>(a) & static_cast<std::uint16_t>(b)) != 0;
}

/// One policy: its id, what it watches, and its answer. The title, the rule in a sentence, trust
/// and sources are in resources/policies under the same id; weights and applicability per mechanism
/// are in resources/parameters/gates.yaml.
struct Policy {
    PolicyId id{};
    Condition watches = Condition::Nothing;
    Verdict (*evaluate)(const Question &question, const Phone &phone) = nullptr;
};

/// Every policy, in the order of PolicyId. The one literal table.
std::span<const Policy> policies();

} // namespace offstage
