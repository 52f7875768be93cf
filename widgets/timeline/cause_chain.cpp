// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/cause_chain.h"

#include <algorithm>

namespace offstage {

namespace {

constexpr int longest = 64;

bool isShown(const Trace &trace, const Lanes &lanes, RecordId id)
{
    const Record &record = trace[id];
    if (std::holds_alternative<record::InputGiven>(record.payload))
        return true;
    if (!record.app.isValid() || record.app.index() >= lanes.apps.size())
        return false;
    const AppLanes &app = lanes.apps[record.app.index()];
    const auto isIt = [id](const auto &item) { return item.record == id; };
    const auto near = [&](const auto &items, auto at) {
        const auto from = std::partition_point(items.begin(), items.end(),
                                               [&](const auto &i) { return at(i) < record.at; });
        const auto to = std::partition_point(from, items.end(),
                                             [&](const auto &i) { return at(i) <= record.at; });
        return std::any_of(from, to, isIt);
    };
    return near(app.marks, [](const Mark &m) { return m.at; }) ||
           near(app.states, [](const StateSpan &s) { return s.begin; });
}

// The links from the first cause that is shown down to a record.
std::vector<CauseLink> chainTo(const Trace &trace, const Lanes &lanes, RecordId record)
{
    std::vector<CauseLink> links;
    RecordId effect;
    for (int i = 0; i < longest && record.isValid() && record.index() < trace.size(); ++i) {
        if (isShown(trace, lanes, record)) {
            if (effect.isValid())
                links.push_back({record, effect});
            effect = record;
        }
        record = trace[record].cause;
    }
    std::reverse(links.begin(), links.end());
    return links;
}

} // namespace

std::vector<CauseLink> causeChain(const Trace &trace, const Lanes &lanes, RecordId record)
{
    if (!record.isValid() || record.index() >= trace.size())
        return {};
    std::vector<CauseLink> links = chainTo(trace, lanes, record);
    const Record &chosen = trace[record];
    const auto *decided = std::get_if<record::Decided>(&chosen.payload);
    if (!decided || !isRefusal(decided->decision) || decided->decider != PolicyId::Application ||
        !chosen.app.isValid())
        return links;
    const auto &states = lanes.apps[chosen.app.index()].states;
    const std::size_t index = spanAt(states, chosen.at);
    if (index < states.size() && states[index].state == ShownState::ForceQuit) {
        const auto flag = chainTo(trace, lanes, states[index].record);
        links.insert(links.begin(), flag.begin(), flag.end());
    }
    return links;
}

RecordId firstEffect(const Trace &trace, RecordId record)
{
    if (!record.isValid())
        return {};
    for (std::size_t i = record.index() + 1; i < trace.size(); ++i) {
        if (trace.at(i).cause == record)
            return RecordId(i);
    }
    return {};
}

} // namespace offstage
