// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scenario/scenario.h"

#include <algorithm>
#include <variant>

#include "model/core/overloaded.h"
#include "model/core/time_text.h"
#include "model/mechanism/registry.h"
#include "model/scenario/scenario_words.h"

namespace offstage {

namespace {

bool isRunning(ShownState state)
{
    return state == ShownState::Background || state == ShownState::Inactive ||
           state == ShownState::Active;
}

std::string times(std::size_t count)
{
    return count == 1 ? "1 time" : std::to_string(count) + " times";
}

std::string wanted(std::uint32_t atLeast, std::uint32_t atMost)
{
    if (atLeast == atMost)
        return "exactly " + times(atLeast);
    if (atMost != 0xffffffff)
        return "at most " + times(atMost);
    return "at least " + times(atLeast);
}

/// Reads the trace of one run for one expectation.
class Judge {
public:
    explicit Judge(const Run &run) : m_run(run) {}

    Outcome operator()(const ExpectState &what) const
    {
        if (what.at > m_run.head())
            return notYet(what.at);
        const ShownState seen = stateAt(what.app, what.at);
        if (seen == what.state)
            return {true, {}};
        return {false, key(what.app) + " is " + std::string(nameOf(seen)) + " at " + when(what.at)};
    }

    Outcome operator()(const ExpectRuns &what) const
    {
        std::vector<Instant> begins;
        Instant since = m_run.begin();
        bool runs = isRunning(firstState(what.app));
        const auto close = [&](Instant end) {
            if (runs && since <= what.to && end > std::max(what.from, since))
                begins.push_back(since);
        };
        forEach(what.app, [&](Instant at, const record::StateChanged &change) {
            if (isRunning(change.to) == runs)
                return;
            close(at);
            runs = isRunning(change.to);
            since = at;
        });
        close(std::max(m_run.head(), since) + milliseconds(1));
        return counted(key(what.app) + " runs", begins, what.atLeast, what.atMost, what.to);
    }

    Outcome operator()(const ExpectDecision &what) const
    {
        std::string seen;
        const Trace &trace = m_run.trace();
        std::vector<std::uint32_t> asked(kEnumNames<MechanismId>.size());
        for (std::size_t i = 0; i < trace.size(); ++i) {
            const Record &record = trace.at(i);
            if (record.app != what.app)
                continue;
            if (const auto *question = std::get_if<record::Asked>(&record.payload))
                asked[static_cast<std::size_t>(question->mechanism)] = question->ordinal;
            const auto *decided = std::get_if<record::Decided>(&record.payload);
            if (decided == nullptr || decided->mechanism != what.mechanism ||
                ordinalOf(record, asked[static_cast<std::size_t>(what.mechanism)]) != what.ordinal)
                continue;
            if (fits(*decided, what))
                return {true, {}};
            seen = said(*decided) + " at " + when(record.at);
        }
        const std::string subject = std::string(nameOf(what.mechanism)) + " " +
                                    std::to_string(what.ordinal) + " of " + key(what.app);
        return {false, subject + (seen.empty() ? " was never decided on" : " was " + seen)};
    }

    Outcome operator()(const ExpectEnd &what) const
    {
        std::string seen;
        bool holds = false;
        forEachRecord<record::ProcessEnded>(what.app, [&](Instant at,
                                                          const record::ProcessEnded &ended) {
            seen +=
                (seen.empty() ? "" : ", ") + std::string(nameOf(ended.reason)) + " at " + when(at);
            holds |= ended.reason == what.reason && at >= what.from && at <= what.to;
        });
        if (holds)
            return {true, {}};
        return {false, key(what.app) + (seen.empty() ? " was not ended" : " was ended by " + seen)};
    }

    Outcome operator()(const ExpectCalls &what) const
    {
        std::vector<Instant> calls;
        forEachRecord<record::CodeCalled>(
            what.app, [&](Instant at, const record::CodeCalled &call) {
                if (call.hook == what.hook && (!what.name.isValid() || call.name == what.name) &&
                    at >= what.from && at <= what.to)
                    calls.push_back(at);
            });
        return counted(key(what.app) + " calls " + std::string(wordOf(what.hook)), calls,
                       what.atLeast, what.atMost, what.to);
    }

private:
    const std::string &key(AppId app) const { return m_run.setup()->app(app).key; }

    /// "0:40 (13:40:40)".
    std::string when(Instant at) const
    {
        return offsetText(at - m_run.begin()) + " (" + clockText(at) + ")";
    }

    Outcome notYet(Instant at) const { return {false, "the run has not come to " + when(at)}; }

    template <class Payload, class Visit> void forEachRecord(AppId app, const Visit &visit) const
    {
        const Trace &trace = m_run.trace();
        for (std::size_t i = 0; i < trace.size(); ++i) {
            const Record &record = trace.at(i);
            if (record.app != app)
                continue;
            if (const auto *payload = std::get_if<Payload>(&record.payload))
                visit(record.at, *payload);
        }
    }
    template <class Visit> void forEach(AppId app, const Visit &visit) const
    {
        forEachRecord<record::StateChanged>(app, visit);
    }

    /// Before the first change.
    ShownState firstState(AppId app) const
    {
        std::optional<ShownState> first;
        forEach(app, [&](Instant, const record::StateChanged &change) {
            if (!first)
                first = change.from;
        });
        return first ? *first : shownState(m_run.phone(), app);
    }

    ShownState stateAt(AppId app, Instant instant) const
    {
        ShownState state = firstState(app);
        forEach(app, [&](Instant at, const record::StateChanged &change) {
            if (at <= instant)
                state = change.to;
        });
        return state;
    }

    /// The ordinal of the question a decision answers: its cause, else the last one asked.
    std::uint32_t ordinalOf(const Record &decision, std::uint32_t lastAsked) const
    {
        if (decision.cause.isValid() && decision.cause.index() < m_run.trace().size()) {
            if (const auto *question =
                    std::get_if<record::Asked>(&m_run.trace()[decision.cause].payload))
                return question->ordinal;
        }
        return lastAsked;
    }

    /// A refusal is everybody's who refused, not only the decider's.
    bool fits(const record::Decided &decided, const ExpectDecision &what) const
    {
        if (isRefusal(decided.decision) == what.isAllowed)
            return false;
        if (what.isAllowed || !what.by || decided.decider == *what.by)
            return true;
        const auto verdicts = m_run.trace().verdicts(decided);
        return std::any_of(verdicts.begin(), verdicts.end(), [&](const StoredVerdict &verdict) {
            return verdict.policy == *what.by && isRefusal(verdict.decision);
        });
    }

    static std::string said(const record::Decided &decided)
    {
        return isRefusal(decided.decision) ? "refused by " + std::string(nameOf(decided.decider))
                                           : std::string("allowed");
    }

    Outcome counted(const std::string &subject, const std::vector<Instant> &seen,
                    std::uint32_t atLeast, std::uint32_t atMost, Instant to) const
    {
        const bool isWithin = seen.size() >= atLeast && seen.size() <= atMost;
        // An upper bound is certain only once all of the time is over.
        if (isWithin && to != kNever && to > m_run.head() && atMost != 0xffffffff)
            return notYet(to);
        if (isWithin)
            return {true, {}};
        std::string list;
        constexpr std::size_t mostListed = 5;
        for (std::size_t i = 0; i < std::min(seen.size(), mostListed); ++i)
            list += (i == 0 ? ": " : ", ") + when(seen[i]);
        if (seen.size() > mostListed)
            list += ", ...";
        return {false,
                subject + " " + times(seen.size()) + ", not " + wanted(atLeast, atMost) + list};
    }

    const Run &m_run;
};

} // namespace

Outcome judge(const Expectation &expectation, const Run &run)
{
    return std::visit(Judge(run), expectation.what);
}

} // namespace offstage
