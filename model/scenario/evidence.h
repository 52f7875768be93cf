// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "model/scenario/expectation.h"
#include "model/scenario/window.h"
#include "model/sim/run.h"

namespace offstage {

/// What the trace of a run says about an app, for those who judge a claim on it, and the sentences
/// in which they say what they saw.
class Evidence {
public:
    /// The windows of claims are later by `shift`.
    explicit Evidence(const Run &run, Duration shift = {}) : m_run(run), m_shift(shift) {}

    const Run &run() const { return m_run; }
    const std::string &key(AppId app) const { return m_run.setup()->app(app).key; }
    /// "0:40 (13:40:40)".
    std::string when(Instant at) const;
    std::string name(NameId id) const { return std::string(m_run.setup()->name(id)); }

    /// The records of one kind about an app, in their order: visit(instant, payload, index).
    template <class Payload, class Visit> void forEach(AppId app, const Visit &visit) const
    {
        const Trace &trace = m_run.trace();
        for (std::size_t i = 0; i < trace.size(); ++i) {
            const Record &record = trace.at(i);
            if (record.app != app)
                continue;
            if (const auto *payload = std::get_if<Payload>(&record.payload))
                visit(record.at, *payload, i);
        }
    }

    ShownState stateAt(AppId app, Instant at) const;
    /// The stretches in which the app's state is one of those wanted, in their order. One that goes
    /// on at the head ends right after it.
    std::vector<Span> stretches(AppId app, const std::function<bool(ShownState)> &isWanted) const;
    /// The number of the app's process that wrote this record, 0 for the one from before the start.
    std::uint32_t processAt(AppId app, std::size_t record) const;

    /// The window with its ends; nothing if one of them did not come about.
    std::optional<Span> span(const Window &window) const;
    Outcome without(const Window &window) const;
    Outcome notYet(Instant at) const { return {false, "the run has not come to " + when(at)}; }

    /// Whether it was seen as often as wanted. An upper bound is certain only once all of the time
    /// is over. `subject` is the sentence up to the number.
    Outcome counted(const std::string &subject, const std::vector<Instant> &seen,
                    const Count &count, const Span &span) const;
    /// Whether something measured is within its bound; `seen` is the value in words.
    Outcome measured(const std::string &subject, double value, const std::string &seen,
                     const Bound &bound, const Span &span) const;

private:
    std::optional<Instant> instantOf(const Moment &moment) const;
    ShownState firstState(AppId app) const;

    const Run &m_run;
    Duration m_shift;
};

/// "1 time", "3 times".
std::string times(std::size_t count);
/// "exactly 2 times", "at most 1 time".
std::string wanted(const Count &count);
/// Whether code of an app in this state can run.
bool isRunning(ShownState state);

} // namespace offstage
