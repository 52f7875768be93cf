// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "model/explain/holds.h"
#include "model/explain/topic.h"

namespace offstage {

/// How a mechanism was considered for an app in a stretch of time: how often it was asked, and who
/// refused how often, the most frequent first.
struct Considered {
    MechanismId mechanism{};
    std::size_t asked = 0;
    std::size_t refused = 0;
    struct Refuser {
        PolicyId policy{};
        std::size_t times = 0;
        bool operator==(const Refuser &) const = default;
    };
    std::vector<Refuser> refusers;
    RecordId first;
    RecordId last;

    bool operator==(const Considered &) const = default;
};

/// A timer that stands still with its process: when it was due.
struct FrozenTimer {
    NameId name;
    Instant dueAt{};

    bool operator==(const FrozenTimer &) const = default;
};

/// What there is to say about a stretch, at one instant in it.
struct Stretch {
    Topic topic;
    Instant at{};
    /// Why it runs then: what holds the process.
    std::vector<Hold> holds;
    /// Why it does not: the end of the last thing that held it, and the end of its process. Invalid
    /// where there was none since the start.
    RecordId lastRelease;
    RecordId processEnd;
    /// In the whole stretch.
    std::vector<Considered> considered;
    std::vector<FrozenTimer> timers;
    /// Requests that wait through the stretch's end.
    std::vector<RequestBox> pending;
    /// The first code of the app after it, if any ran.
    RecordId nextCode;
};

/// `at` is within the stretch; the last instant of a past one counts as in it.
Stretch stretchFacts(const Run &run, const Lanes &lanes, const Topic &topic, Instant at);

} // namespace offstage
