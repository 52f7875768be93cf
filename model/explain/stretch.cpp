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

template <class Payload> RecordId lastOf(const Trace &trace, AppId app, Instant from, Instant until)
{
    for (std::size_t i = trace.firstAt(until + Duration(1)); i-- > 0;) {
        const Record &record = trace.at(i);
        if (record.at < from)
            break;
        if (record.app == app && std::holds_alternative<Payload>(record.payload))
            return RecordId(i);
    }
    return {};
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

Stretch stretchFacts(const Run &run, const Lanes &lanes, const Topic &topic, Instant at)
{
    Stretch facts;
    facts.topic = topic;
    const Instant last = std::max(topic.from, std::min(topic.to - Duration(1), run.head()));
    facts.at = std::clamp(at, topic.from, last);
    const Trace &trace = run.trace();
    const Phone phone = run.phoneAt(facts.at);
    facts.holds = holds(phone, topic.app);
    facts.lastRelease = lastOf<record::AssertionEnded>(trace, topic.app, lanes.begin, topic.from);
    if (topic.state <= ShownState::ForceQuit)
        facts.processEnd = lastOf<record::ProcessEnded>(trace, topic.app, lanes.begin, topic.from);
    facts.considered = considered(trace, topic);
    if (const auto &process = phone.app(topic.app).process;
        process && topic.state == ShownState::Suspended) {
        for (const AppTimer &timer : process->timers) {
            if (timer.hook == HookId::TimerFired)
                facts.timers.push_back({timer.name, timer.dueAt});
        }
    }
    for (const RequestBox &box : lanes.apps[topic.app.index()].requests) {
        if (box.begin < topic.to && box.end >= topic.to)
            facts.pending.push_back(box);
    }
    facts.nextCode = firstCode(trace, topic.app, topic.to);
    return facts;
}

} // namespace offstage
