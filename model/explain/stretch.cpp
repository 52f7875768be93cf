// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/explain/stretch.h"

#include <algorithm>

namespace offstage {

namespace {

Considered &entryFor(std::vector<Considered> &all, MechanismId mechanism)
{
    const auto own = std::find_if(all.begin(), all.end(),
                                  [&](const Considered &c) { return c.mechanism == mechanism; });
    if (own != all.end())
        return *own;
    all.push_back({});
    all.back().mechanism = mechanism;
    return all.back();
}

void countRefuser(Considered &considered, PolicyId policy)
{
    const auto own = std::find_if(considered.refusers.begin(), considered.refusers.end(),
                                  [&](const auto &r) { return r.policy == policy; });
    if (own == considered.refusers.end())
        considered.refusers.push_back({policy, 1});
    else
        ++own->times;
}

std::vector<Considered> considered(const Trace &trace, const Topic &topic)
{
    std::vector<Considered> result;
    for (std::size_t i = trace.firstAt(topic.from); i < trace.size(); ++i) {
        const Record &record = trace.at(i);
        if (record.at > topic.to)
            break;
        const auto *decided = std::get_if<record::Decided>(&record.payload);
        if (record.app != topic.app || !decided)
            continue;
        Considered &entry = entryFor(result, decided->mechanism);
        ++entry.asked;
        if (isRefusal(decided->decision)) {
            ++entry.refused;
            countRefuser(entry, decided->decider);
            if (!entry.first.isValid())
                entry.first = RecordId(i);
            entry.last = RecordId(i);
        }
    }
    std::erase_if(result, [](const Considered &entry) { return entry.refused == 0; });
    for (Considered &entry : result)
        std::stable_sort(entry.refusers.begin(), entry.refusers.end(),
                         [](const auto &a, const auto &b) { return a.times > b.times; });
    std::stable_sort(result.begin(), result.end(), [](const Considered &a, const Considered &b) {
        return a.refused > b.refused;
    });
    return result;
}

/// The last record of an app up to an instant that is of a kind and that `fits`.
template <class Payload, class Fits>
RecordId lastOf(const Run &run, AppId app, Instant until, const Fits &fits)
{
    const Trace &trace = run.trace();
    for (std::size_t i = trace.firstAt(until + Duration(1)); i-- > 0;) {
        const Record &record = trace.at(i);
        if (record.at < run.begin())
            break;
        const auto *payload = std::get_if<Payload>(&record.payload);
        if (record.app == app && payload && fits(*payload))
            return RecordId(i);
    }
    return {};
}

bool isPassing(AssertionKind kind)
{
    return kind == AssertionKind::Grace || kind == AssertionKind::Callback;
}

RecordId firstCode(const Trace &trace, AppId app, Instant from)
{
    for (std::size_t i = trace.firstAt(from); i < trace.size(); ++i) {
        if (trace.at(i).app == app &&
            std::holds_alternative<record::CodeCalled>(trace.at(i).payload))
            return RecordId(i);
    }
    return {};
}

} // namespace

RecordId lastReleaseBefore(const Run &run, const Topic &topic)
{
    const auto any = [](const record::AssertionEnded &) { return true; };
    const auto lasting = [](const record::AssertionEnded &r) { return !isPassing(r.kind); };
    const auto start = [](const record::ProcessStarted &) { return true; };
    const RecordId held = lastOf<record::AssertionEnded>(run, topic.app, topic.from, lasting);
    const RecordId started = lastOf<record::ProcessStarted>(run, topic.app, topic.from, start);
    const bool isOfThisProcess = held.isValid() && (!started.isValid() || started < held);
    return isOfThisProcess ? held : lastOf<record::AssertionEnded>(run, topic.app, topic.from, any);
}

Stretch stretchFacts(const Run &run, const Lanes &lanes, const Topic &topic)
{
    Stretch facts;
    facts.topic = topic;
    facts.at = topic.at;
    const Trace &trace = run.trace();
    const Phone phone = run.phoneAt(facts.at);
    const auto &process = phone.app(topic.app).process;
    facts.holds = holds(phone, topic.app);
    facts.isUnderXcode = process && isUnderXcode(*process);
    facts.lastRelease = lastReleaseBefore(run, topic);
    if (topic.state <= ShownState::ForceQuit) {
        facts.processEnd = lastOf<record::ProcessEnded>(run, topic.app, topic.from,
                                                        [](const auto &) { return true; });
        facts.swipe = lastOf<record::FlagChanged>(run, topic.app, topic.from,
                                                  [](const auto &r) { return r.isForceQuit; });
    }
    facts.considered = considered(trace, topic);
    if (process && topic.state == ShownState::Suspended) {
        for (const AppTimer &timer : process->timers) {
            if (timer.hook == HookId::TimerFired)
                facts.timers.push_back({timer.name, timer.dueAt});
        }
    }
    const AppLanes &own = lanes.apps[topic.app.index()];
    for (const RequestBox &box : own.requests) {
        if (box.begin < topic.to && box.end >= topic.to)
            facts.pending.push_back(box);
    }
    for (const ErrandBar &bar : own.errands) {
        if (bar.begin <= facts.at && bar.end > facts.at && bar.points.size() > 1)
            facts.errands.push_back(bar);
    }
    facts.nextCode = firstCode(trace, topic.app, topic.to);
    return facts;
}

} // namespace offstage
