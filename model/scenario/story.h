// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/core/enum_names.h"
#include "model/core/id.h"
#include "model/core/time.h"
#include "model/phone/mechanism_id.h"

namespace offstage {

/// Where a story stands among the others.
enum class StoryGroup : std::uint8_t { YouCannot, UseInstead, Trap, DayInTheLife };
template <>
inline constexpr auto kEnumNames<StoryGroup> =
    std::to_array<std::string_view>({"you-cannot", "use-instead", "trap", "day-in-the-life"});

/// The point that a story's answer explains: an app at an instant.
struct StoryMoment {
    AppId app;
    Instant at{};

    bool operator==(const StoryMoment &) const = default;
};

/// A stretch of time of a run.
struct StoryStretch {
    Instant from{};
    Instant to{};

    bool operator==(const StoryStretch &) const = default;
};

/// What makes a scenario a story that is found, played and answered: the question as developers put
/// it, and the answer in two sentences.
struct StoryCard {
    StoryGroup group = StoryGroup::DayInTheLife;
    std::string question;
    std::string answer;
    /// Other words in which people ask for it; searched, never shown.
    std::vector<std::string> asked;
    std::optional<MechanismId> mechanism;
    /// Without one the answer is about the story as a whole.
    std::optional<StoryMoment> moment;
    /// The most telling stretch; without one all of it.
    std::optional<StoryStretch> picture;
    /// Stories that go on from here, by file name without ".yaml": what to use instead first.
    std::vector<std::string> see;
    /// Ids of the facts that the answer stands on.
    std::vector<std::string> facts;

    bool operator==(const StoryCard &) const = default;
};

} // namespace offstage
