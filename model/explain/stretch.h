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
    /// Whether Xcode or the Simulator keeps it from being suspended.
    bool isUnderXcode = false;
    /// Why it does not: the end of the last thing that held it, the end of its process, and the
    /// swipe that set the force-quit flag. Invalid where there was none since the start.
    RecordId lastRelease;
    RecordId processEnd;
    RecordId swipe;
    /// In the whole stretch.
    std::vector<Considered> considered;
    std::vector<FrozenTimer> timers;
    /// Requests that wait through the stretch's end.
    std::vector<RequestBox> pending;
    /// What iOS does for it without it at that instant.
    std::vector<ErrandBar> errands;
    /// The first code of the app after it, if any ran.
    RecordId nextCode;
};

/// What there is to say about a topic that is a stretch, at the instant it asks about.
Stretch stretchFacts(const Run &run, const Lanes &lanes, const Topic &topic);

/// The end of the last thing that held an app before a stretch; the moment of grace and callbacks
/// count only where nothing else did. Invalid if nothing has held it since the start.
RecordId lastReleaseBefore(const Run &run, const Topic &topic);

} // namespace offstage
