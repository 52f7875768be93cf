// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "model/sim/lanes.h"
#include "model/sim/run.h"

namespace offstage {

enum class TopicKind : std::uint8_t {
    Record,  ///< something that happened at an instant
    Stretch, ///< an app in one state from one instant to another
    Gap,     ///< a stretch without any code of an app that had asked to run, or was to be woken
};

/// What a "why" is about: a record, or an app's stretch. `record` is the record itself or the one
/// that began the stretch; it is invalid for a stretch that was so from the start.
struct Topic {
    TopicKind kind = TopicKind::Record;
    AppId app;
    RecordId record;
    Instant from{};
    Instant to{};
    ShownState state = ShownState::NotRunning;
    /// The instant that was asked about: what holds an app may change within a stretch.
    Instant at{};

    /// The same stretch asked about at another instant is the same topic.
    bool operator==(const Topic &other) const
    {
        return kind == other.kind && app == other.app && record == other.record &&
               from == other.from && to == other.to && state == other.state;
    }
};

/// A question that iOS was asked is explained by its answer: of `Asked` the decision, of everything
/// else the record itself.
Topic topicOf(const Run &run, RecordId record);

/// The app's stretch at an instant; a gap if nothing of the app ran in it although it was
/// considered or had something pending.
Topic stretchAt(const Run &run, const Lanes &lanes, AppId app, Instant at);

/// What somebody means who names an app and a time of the clock, which is `precision` long ("14:05"
/// is a minute): the most severe thing that happened to the app in it, or else the stretch there.
Topic topicAt(const Run &run, const Lanes &lanes, AppId app, Instant at, Duration precision);

/// Every refusal, kill, failed call, lost push, failed errand and gap of a run, in order.
std::vector<Topic> troubles(const Run &run, const Lanes &lanes);

/// The end of the process with which a stretch without one began; invalid for any other topic.
RecordId endBehind(const Run &run, const Topic &topic);

/// Whether a record is such a trouble.
bool isTrouble(const Run &run, RecordId record);

} // namespace offstage
