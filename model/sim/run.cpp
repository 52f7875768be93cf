// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sim/run.h"

#include <algorithm>

#include "model/mechanism/initial_phone.h"
#include "model/mechanism/inputs.h"

namespace offstage {

namespace {

/// Records between two checkpoints: replaying so many costs a small part of a frame, and a
/// checkpoint of 40 apps takes no more memory than they do.
constexpr std::uint32_t kCheckpointEvery = 2048;
/// Events between two questions whether to go on; an event can make a hundred records.
constexpr std::size_t kAskEvery = 64;

} // namespace

Run::Run(std::shared_ptr<const Setup> setup, std::vector<TimedInput> inputs)
    : m_setup(std::move(setup)), m_inputs(std::move(inputs)), m_phone(initialPhone(m_setup))
{
    std::stable_sort(m_inputs.begin(), m_inputs.end(),
                     [](const TimedInput &a, const TimedInput &b) { return a.at < b.at; });
    while (m_nextInput < m_inputs.size() && m_inputs[m_nextInput].at < m_setup->start)
        ++m_nextInput;
    keepCheckpoint();
}

void Run::keepCheckpoint()
{
    m_checkpoints.push_back(std::make_shared<const Checkpoint>(Checkpoint{m_phone, m_nextInput}));
}

std::size_t Run::simulate(Phone &phone, std::size_t &nextInput, std::span<const TimedInput> inputs,
                          Instant until, Trace *trace, const std::function<bool(Instant)> &goOn)
{
    Output output;
    RunningBoard board(phone, output);
    std::size_t events = 0;
    while (true) {
        const auto [slot, slotAt] = phone.agenda.first();
        const Instant inputAt = nextInput < inputs.size() ? inputs[nextInput].at : kNever;
        // What the phone does by itself at an instant comes before what is done to it then.
        const bool isInput = inputAt < slotAt;
        const Instant at = std::min(slotAt, inputAt);
        if (at > until || at == kNever)
            break;
        phone.now = std::max(phone.now, at);
        output.clear();
        if (isInput)
            giveInput(board, inputs[nextInput++].input, Origin::Scenario);
        else
            slotDue(board, slot);
        if (trace)
            trace->append(output);
        if (++events % kAskEvery == 0 && goOn && !goOn(phone.now))
            return events;
    }
    phone.now = std::max(phone.now, until);
    return events;
}

std::size_t Run::advanceTo(Instant until, const std::function<bool(Instant)> &goOn)
{
    std::size_t events = 0;
    bool isStopped = false;
    const auto ask = [&](Instant at) { return isStopped = goOn && !goOn(at), !isStopped; };
    // In stretches of checkpoints: simulate() is told to pause when enough was recorded.
    while (m_phone.now < until && !isStopped) {
        const std::uint32_t from = m_checkpoints.back()->phone.records;
        const auto pause = [&](Instant at) {
            return m_phone.records - from < kCheckpointEvery && ask(at);
        };
        events += simulate(m_phone, m_nextInput, m_inputs, until, &m_trace, pause);
        if (m_phone.records - from >= kCheckpointEvery)
            keepCheckpoint();
    }
    if (!isStopped)
        events += simulate(m_phone, m_nextInput, m_inputs, until, &m_trace, {});
    return events;
}

Instant Run::nextEventAt() const
{
    const Instant inputAt = m_nextInput < m_inputs.size() ? m_inputs[m_nextInput].at : kNever;
    return std::min(m_phone.agenda.first().second, inputAt);
}

const Run::Checkpoint &Run::checkpointBefore(Instant at) const
{
    // The last one strictly before, so that everything at `at` is replayed in its order.
    const auto it = std::partition_point(m_checkpoints.begin(), m_checkpoints.end(),
                                         [&](const auto &c) { return c->phone.now < at; });
    return it == m_checkpoints.begin() ? *m_checkpoints.front() : **(it - 1);
}

Phone Run::phoneAt(Instant at) const
{
    if (at >= m_phone.now)
        return m_phone;
    const Checkpoint &from = checkpointBefore(at);
    Phone phone = from.phone;
    std::size_t nextInput = from.nextInput;
    simulate(phone, nextInput, m_inputs, at, nullptr, {});
    return phone;
}

Phone Run::phoneBefore(RecordId record) const
{
    const Instant at = m_trace[record].at;
    const Checkpoint &from = checkpointBefore(at);
    Phone phone = from.phone;
    std::size_t nextInput = from.nextInput;
    if (at > m_setup->start)
        simulate(phone, nextInput, m_inputs, at - Duration(1), nullptr, {});
    return phone;
}

void Run::give(const Input &input)
{
    // What is due now comes before and after, as it does when the run is replayed.
    simulate(m_phone, m_nextInput, m_inputs, m_phone.now, &m_trace, {});
    const auto place = m_inputs.begin() + static_cast<std::ptrdiff_t>(m_nextInput);
    m_inputs.insert(place, TimedInput{m_phone.now, input});
    simulate(m_phone, m_nextInput, m_inputs, m_phone.now, &m_trace, {});
}

Run Run::forkedAt(Instant at) const
{
    Run fork;
    fork.m_setup = m_setup;
    const auto after = std::partition_point(m_inputs.begin(), m_inputs.end(),
                                            [&](const TimedInput &i) { return i.at <= at; });
    fork.m_inputs.assign(m_inputs.begin(), after);
    fork.m_phone = phoneAt(at);
    // At the head there may be inputs that have not happened yet.
    fork.m_nextInput = at < head() ? fork.m_inputs.size() : m_nextInput;
    fork.m_trace = m_trace;
    fork.m_trace.truncate(fork.m_phone.records, fork.m_phone.decisions, fork.m_phone.verdicts);
    for (const auto &checkpoint : m_checkpoints) {
        if (checkpoint->phone.now < at || checkpoint == m_checkpoints.front())
            fork.m_checkpoints.push_back(checkpoint);
    }
    return fork;
}

Run Run::withInputs(std::vector<TimedInput> inputs) const
{
    const auto [mine, theirs] =
        std::mismatch(m_inputs.begin(), m_inputs.end(), inputs.begin(), inputs.end());
    Instant differAt = head() + Duration(1);
    if (mine != m_inputs.end())
        differAt = std::min(differAt, mine->at);
    if (theirs != inputs.end())
        differAt = std::min(differAt, theirs->at);
    Run other = differAt > m_setup->start ? forkedAt(differAt - Duration(1))
                                          : Run(m_setup, std::vector<TimedInput>());
    other.m_inputs = std::move(inputs);
    return other;
}

} // namespace offstage
