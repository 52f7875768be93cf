// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "model/sim/run.h"

namespace offstage {

/// The first thing that keeps a mechanism from serving an app, in the order in which a developer
/// would look: the version, the build, the user's answers, the user's acts, the phone.
enum class WhyNot : std::uint8_t {
    Nothing,
    NeedsVersion,
    NotDeclared,
    NotAllowed,
    ForceQuit,
    NeverOpened,
    RefreshOff,
    LowPowerMode,
    NotUnlocked,
};

/// How an app stands with one mechanism. `isAllowed` is what the user decides: permissions and,
/// where the mechanism asks for it, Background App Refresh. `uses` counts the calls and launches so
/// far.
struct Standing {
    MechanismId mechanism{};
    bool isDeclared = true;
    bool isAllowed = true;
    std::size_t uses = 0;
    WhyNot whyNot = WhyNot::Nothing;

    bool operator==(const Standing &) const = default;
};

/// The app's standing with every mechanism that has an API, at the phone's now. `run` is where its
/// uses are counted, up to that instant.
std::vector<Standing> standings(const Run &run, const Phone &phone, AppId app);

/// A number that iOS keeps about an app and that is not what it was at the start.
struct HeldAgainst {
    AccountId account = AccountId::None;
    std::int64_t value = 0;
    std::int64_t initial = 0;

    bool operator==(const HeldAgainst &) const = default;
};
std::vector<HeldAgainst> heldAgainst(const Phone &phone, AppId app);

} // namespace offstage
