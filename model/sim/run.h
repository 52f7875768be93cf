// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "model/phone/input.h"
#include "model/phone/phone.h"
#include "model/sim/trace.h"

namespace offstage {

/// One future of one setup: its inputs, the trace so far, the phone at the head, and checkpoints to
/// go back to. A value: copying it is cheap (the trace and the checkpoints are shared), and no
/// operation on one run changes another.
class Run {
public:
    Run() = default;
    /// `inputs` are sorted by instant; those before the setup's start are ignored.
    Run(std::shared_ptr<const Setup> setup, std::vector<TimedInput> inputs);

    const std::shared_ptr<const Setup> &setup() const { return m_setup; }
    const std::vector<TimedInput> &inputs() const { return m_inputs; }
    const Trace &trace() const { return m_trace; }
    const Phone &phone() const { return m_phone; }
    Instant begin() const { return m_setup->start; }
    Instant head() const { return m_phone.now; }

    /// Simulates up to and including `until`. `goOn` is asked every few dozen events and stops
    /// the run early when it answers false; the run then stands at what it reached. Returns the
    /// number of events.
    std::size_t advanceTo(Instant until, const std::function<bool(Instant)> &goOn = {});
    /// Advances to the next thing that happens by itself, at most to `limit`.
    Instant nextEventAt() const;

    /// The phone as it was after everything at `at`; `at` is at most head().
    Phone phoneAt(Instant at) const;
    /// The phone right before this record's event, from which a decision can be asked again.
    Phone phoneBefore(RecordId record) const;

    /// Adds an input at the head; it takes effect at once.
    void give(const Input &input);
    /// A new run that is the same until `at` and has no inputs after it.
    Run forkedAt(Instant at) const;
    /// A new run with other inputs, replayed only from where they differ.
    Run withInputs(std::vector<TimedInput> inputs) const;

private:
    struct Checkpoint {
        Phone phone;
        std::size_t nextInput = 0;
    };

    void keepCheckpoint();
    const Checkpoint &checkpointBefore(Instant at) const;
    static std::size_t simulate(Phone &phone, std::size_t &nextInput,
                                std::span<const TimedInput> inputs, Instant until, Trace *trace,
                                const std::function<bool(Instant)> &goOn);

    std::shared_ptr<const Setup> m_setup;
    std::vector<TimedInput> m_inputs;
    std::size_t m_nextInput = 0;
    Phone m_phone;
    Trace m_trace;
    std::vector<std::shared_ptr<const Checkpoint>> m_checkpoints;
};

/// The trace as text, one line a record: what tests approve and `run --text` prints.
std::string traceText(const Run &run);
/// One record in words, without number and time.
std::string recordText(const Run &run, RecordId record);

} // namespace offstage
