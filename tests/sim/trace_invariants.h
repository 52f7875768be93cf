// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <vector>

#include <QString>

#include "model/core/overloaded.h"
#include "model/mechanism/life_cycle.h"
#include "model/sim/run.h"

namespace offstage {

/// What must hold of every record after those before it.
class TraceInvariants {
public:
    explicit TraceInvariants(const Run &run) : m_apps(run.setup()->apps.size())
    {
        for (std::size_t i = 0; i < m_apps.size(); ++i) {
            m_apps[i].state = run.phone().apps[i].told;
            m_apps[i].hasProcess = run.phone().apps[i].process.has_value();
        }
    }

    /// Takes in the records that are new; answers with the first sentence that does not hold.
    QString broken(const Run &run)
    {
        require(run.phone().records == run.trace().size(), "the trace has every record");
        for (; m_next < run.trace().size(); ++m_next)
            add(run, run.trace().at(m_next));
        return m_broken;
    }

private:
    struct AppFacts {
        ShownState state{};
        bool hasProcess = false;
        Instant readyFrom = Instant::min();
        std::set<std::uint32_t> held;
        std::uint32_t lastTaken = 0;
    };

    void require(bool holds, const char *sentence)
    {
        if (!holds && m_broken.isEmpty())
            m_broken = QStringLiteral("record %1: %2").arg(m_next + 1).arg(QLatin1String(sentence));
    }

    void add(const Run &run, const Record &record)
    {
        require(record.at >= m_last, "time does not go back");
        m_last = record.at;
        require(!record.cause.isValid() || record.cause.index() < m_next, "causes lie before");
        if (record.cause.isValid() && record.cause.index() < m_next)
            require(run.trace()[record.cause].at <= record.at, "causes are not in the future");
        AppFacts nobody;
        AppFacts &app = record.app.isValid() ? m_apps[record.app.index()] : nobody;
        const Rules &rules = run.setup()->rules;
        std::visit(
            Overloaded{
                [&](const record::StateChanged &r) {
                    require(r.from == app.state, "states follow each other");
                    require(r.from != r.to, "a change changes");
                    if (app.state == ShownState::Suspended)
                        app.readyFrom =
                            std::max(app.readyFrom,
                                     record.at + rules.duration(ParameterId::LaunchResumeTime));
                    app.state = r.to;
                },
                [&](const record::ProcessStarted &r) {
                    require(!app.hasProcess, "an app has one process");
                    require(app.held.empty(), "a new process holds nothing");
                    app.hasProcess = true;
                    app.readyFrom =
                        record.at + (r.kind == StartKind::Warm || r.kind == StartKind::Prewarm
                                         ? warmLaunchTime(rules)
                                         : rules.duration(ParameterId::LaunchColdTime));
                },
                [&](const record::ProcessEnded &) {
                    require(app.hasProcess, "what ends was there");
                    app.hasProcess = false;
                },
                [&](const record::AssertionTaken &r) {
                    require(app.hasProcess, "a process is held");
                    require(r.ordinal == app.lastTaken + 1, "ordinals count");
                    app.lastTaken = r.ordinal;
                    app.held.insert(r.ordinal);
                },
                [&](const record::AssertionEnded &r) {
                    require(app.held.erase(r.ordinal) == 1, "an assertion ends once");
                },
                [&](const record::CodeCalled &) { requireRunning(app, record); },
                [&](const record::Acted &) { requireRunning(app, record); },
                [&](const record::WorkEnded &) { requireRunning(app, record); },
                [&](const record::TimerFired &) { requireRunning(app, record); },
                [&](const record::Decided &r) { addDecision(run, r); },
                [](const auto &) {},
            },
            record.payload);
    }

    void requireRunning(const AppFacts &app, const Record &record)
    {
        require(app.hasProcess, "code needs a process");
        require(app.state > ShownState::Suspended || app.readyFrom > record.at ||
                    app.state == ShownState::NotRunning || app.state == ShownState::ForceQuit,
                "no code runs while suspended");
        require(record.at >= app.readyFrom, "no code runs before the process is ready");
    }

    void addDecision(const Run &run, const record::Decided &decided)
    {
        const GateRow &row = run.setup()->rules.gate(decided.mechanism);
        const auto verdicts = run.trace().verdicts(decided);
        std::size_t next = 0;
        for (std::size_t i = 0; i < row.weights.size(); ++i) {
            if (!row.weights[i])
                continue;
            require(next < verdicts.size() && verdicts[next].policy == static_cast<PolicyId>(i),
                    "every policy of the row answers, in order");
            ++next;
        }
        require(next == verdicts.size(), "nobody else answers");
        require(decided.detail == m_decisions++, "decisions are numbered");
    }

    std::vector<AppFacts> m_apps;
    std::size_t m_next = 0;
    std::uint32_t m_decisions = 0;
    Instant m_last = Instant::min();
    QString m_broken;
};

} // namespace offstage
