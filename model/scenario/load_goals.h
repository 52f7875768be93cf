// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/core/enum_names.h"
#include "model/core/result.h"
#include "model/core/version.h"
#include "model/phone/mechanism_id.h"

namespace offstage {

/// Whether the app's own code has to run for a goal: all along, for a moment when iOS wakes it, or
/// not at all because the system does the work.
enum class CodeRuns : std::uint8_t { Yes, Wakes, No };
template <>
inline constexpr auto kEnumNames<CodeRuns> = std::to_array<std::string_view>({"yes", "wakes",
                                                                              "no"});

/// What makes it begin.
enum class GoalStart : std::uint8_t { User, Server, Time, Place, Device, System };
template <>
inline constexpr auto kEnumNames<GoalStart> =
    std::to_array<std::string_view>({"user", "server", "time", "place", "device", "system"});

/// A way to reach a goal. It serves deployment targets from `since` and, where it was replaced,
/// before `until`. `limits` and `caveat` are a sentence each: what iOS grants at most, and what to
/// look out for.
struct GoalOption {
    MechanismId mechanism{};
    /// What it needs beside it.
    std::vector<MechanismId> with;
    Version since{4, 0};
    std::optional<Version> until;
    std::string limits;
    std::string caveat;
    /// What it may be used for, where the mechanism's own page does not say it for this goal.
    std::string purpose;
    /// The story that shows it, by file name without ".yaml", or empty.
    std::string story;
    std::vector<std::string> facts;

    bool operator==(const GoalOption &) const = default;
};

/// A mechanism that people try for a goal and that does not fit, and why.
struct GoalMisfit {
    MechanismId mechanism{};
    std::string why;
    std::vector<std::string> facts;

    bool operator==(const GoalMisfit &) const = default;
};

/// Something developers want an app to do off stage, and what iOS has for it. Without options no
/// mechanism exists, and `product` says what to build instead.
struct Goal {
    std::string id;
    std::string goal;
    /// Other words in which people ask for it; searched, never shown.
    std::vector<std::string> asked;
    CodeRuns codeRuns = CodeRuns::Wakes;
    GoalStart start = GoalStart::System;
    /// In the order of preference.
    std::vector<GoalOption> options;
    std::vector<GoalMisfit> misfits;
    std::string product;
    std::vector<std::string> facts;

    bool operator==(const Goal &) const = default;
};

/// Every goal, in the order of the file. Ids differ.
struct Goals {
    std::vector<Goal> all;

    /// Null if there is no such goal.
    const Goal *find(std::string_view id) const;
};

/// The goals of a resources folder (resources/goals.yaml). Every problem is reported, with line and
/// column; with one problem nothing is loaded.
Result<Goals> loadGoals(const std::string &resourcesFolder);

} // namespace offstage
