// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>

#include "model/core/id.h"
#include "model/phone/input.h"
#include "model/phone/vocabulary.h"

namespace offstage {

/// The nth time that something happens in a run, between two instants: an input with this word, or
/// a callback of the app the sentence is about.
struct Occasion {
    std::string word;
    std::optional<HookId> hook;
    AppId app;
    std::uint32_t nth = 1;
    Instant since{};
    Instant until = kNever;
};

/// A point in time that a sentence names: an instant, or an occasion that only the run can tell.
struct Moment {
    Instant at{};
    std::optional<Occasion> occasion;
};

/// When something is to happen, both ends included. The margins widen it at its ends.
struct Window {
    Moment from;
    Moment to{kNever, {}};
    Duration before{};
    Duration after{};

    bool hasOccasion() const { return from.occasion || to.occasion; }
    /// The instant from which on nothing more can happen in it.
    Instant decidedAt() const { return hasOccasion() || to.at == kNever ? kNever : to.at + after; }
};

/// A window whose ends are known.
struct Span {
    Instant from{};
    Instant to = kNever;

    bool has(Instant at) const { return at >= from && at <= to; }
};

/// "About" is a tenth more or less, and no less than a second.
inline Duration aboutTolerance(Duration length)
{
    return std::max(length / 10, seconds(1));
}

/// How often.
struct Count {
    std::uint32_t least = 1;
    std::uint32_t most = 0xffffffff;

    bool has(std::size_t count) const { return count >= least && count <= most; }
};

/// How long, how much, which share: what is measured must lie between the two.
struct Bound {
    double least = 0;
    double most = 0;
    std::string text;

    bool has(double value) const { return value >= least && value <= most; }
};

} // namespace offstage
