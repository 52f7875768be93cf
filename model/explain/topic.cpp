// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/explain/topic.h"

#include <algorithm>

#include "model/core/overloaded.h"

namespace offstage {

namespace {

/// The worse, the greater; 0 for what is no trouble.
int severity(const Run &run, RecordId id)
{
    return std::visit(
        Overloaded{
            [](const record::ProcessEnded &r) {
                switch (r.reason) {
                case ExitReason::SystemEnded:
                case ExitReason::HostEnded:
                    return 0;
                case ExitReason::AppSwitcher:
                case ExitReason::Reboot:
                case ExitReason::Update:
                case ExitReason::Deleted:
                    return 2; // somebody wanted it
                default:
                    return 9;
                }
            },
            [](const record::Decided &r) {
                if (!isRefusal(r.decision))
                    return 0;
                return r.decision == Decision::AbsolutelyMustNotProceed ? 8 : 7;
            },
            [](const record::PushMoved &r) {
                switch (r.stage) {
                case PushStage::RejectedByApns:
                case PushStage::NotForApp:
                case PushStage::ReplacedAtApns:
                case PushStage::ExpiredAtApns:
                case PushStage::ReplacedOnDevice:
                    return 6;
                default:
                    return 0;
                }
            },
            [](const record::ErrandMoved &r) { return r.stage == ErrandStage::Fails ? 5 : 0; },
            [](const record::Acted &r) {
                return r.result == ApiResult::Fine || r.result == ApiResult::NothingToEnd ? 0 : 4;
            },
            [](const record::RequestMoved &r) { return r.stage == RequestStage::Failed ? 3 : 0; },
            [](const record::PurposeWarned &) { return 2; },
            [](const auto &) { return 0; },
        },
        run.trace()[id].payload);
}

bool isWithoutCode(ShownState state)
{
    return state <= ShownState::Suspended;
}

/// Whether the app was considered in the stretch, or had something pending through it.
bool wasHopedFor(const Run &run, const AppLanes &lanes, AppId app, const Topic &topic)
{
    const Trace &trace = run.trace();
    for (std::size_t i = trace.firstAt(topic.from); i < trace.size(); ++i) {
        const Record &record = trace.at(i);
        if (record.at > topic.to)
            break;
        const auto *decided = std::get_if<record::Decided>(&record.payload);
        if (record.app == app && decided && isRefusal(decided->decision))
            return true;
    }
    return std::any_of(lanes.requests.begin(), lanes.requests.end(), [&](const RequestBox &box) {
        return box.begin < topic.to && box.end >= topic.to && box.earliest < topic.to;
    });
}

/// The span of the lane at an instant; null before the first one.
const StateSpan *spanAt(const AppLanes &lanes, Instant at)
{
    const auto after = std::upper_bound(lanes.states.begin(), lanes.states.end(), at,
                                        [](Instant i, const StateSpan &s) { return i < s.begin; });
    return after == lanes.states.begin() ? nullptr : &*(after - 1);
}

} // namespace

Topic topicOf(const Run &run, RecordId record)
{
    const Trace &trace = run.trace();
    const std::size_t next = record.index() + 1;
    if (std::holds_alternative<record::Asked>(trace[record].payload) && next < trace.size() &&
        std::holds_alternative<record::Decided>(trace.at(next).payload) &&
        trace.at(next).app == trace[record].app)
        record = RecordId(next);
    const Record &meant = trace[record];
    return {TopicKind::Record,      meant.app, record, meant.at, meant.at,
            ShownState::NotRunning, meant.at};
}

Topic stretchAt(const Run &run, const Lanes &lanes, AppId app, Instant at)
{
    const AppLanes &own = lanes.apps[app.index()];
    Topic topic{TopicKind::Stretch, app, {}, lanes.begin, lanes.head, ShownState::NotRunning, at};
    if (const StateSpan *span = spanAt(own, at)) {
        topic.record = span->record;
        topic.from = span->begin;
        topic.to = span->end;
        topic.state = span->state;
    }
    const Instant last = std::max(topic.from, std::min(topic.to - Duration(1), lanes.head));
    topic.at = std::clamp(at, topic.from, last);
    if (isWithoutCode(topic.state) && wasHopedFor(run, own, app, topic))
        topic.kind = TopicKind::Gap;
    return topic;
}

Topic topicAt(const Run &run, const Lanes &lanes, AppId app, Instant at, Duration precision)
{
    const Trace &trace = run.trace();
    RecordId worst;
    int most = 0;
    for (std::size_t i = trace.firstAt(at); i < trace.size(); ++i) {
        if (trace.at(i).at >= at + std::max(precision, Duration(1)))
            break;
        const int here = trace.at(i).app == app ? severity(run, RecordId(i)) : 0;
        if (here > most) {
            most = here;
            worst = RecordId(i);
        }
    }
    return worst.isValid() ? topicOf(run, worst) : stretchAt(run, lanes, app, at);
}

RecordId endBehind(const Run &run, const Topic &topic)
{
    const Trace &trace = run.trace();
    if (topic.kind == TopicKind::Record || topic.state > ShownState::ForceQuit)
        return {};
    for (std::size_t i = trace.firstAt(topic.from); i < trace.size(); ++i) {
        if (trace.at(i).at > topic.from)
            break;
        if (trace.at(i).app == topic.app &&
            std::holds_alternative<record::ProcessEnded>(trace.at(i).payload))
            return RecordId(i);
    }
    return {};
}

bool isTrouble(const Run &run, RecordId record)
{
    return severity(run, record) > 0;
}

std::vector<Topic> troubles(const Run &run, const Lanes &lanes)
{
    std::vector<Topic> result;
    for (std::size_t i = 0; i < run.trace().size(); ++i) {
        if (isTrouble(run, RecordId(i)))
            result.push_back(topicOf(run, RecordId(i)));
    }
    for (std::size_t i = 0; i < lanes.apps.size(); ++i) {
        for (const StateSpan &span : lanes.apps[i].states) {
            const Topic topic = stretchAt(run, lanes, AppId(i), span.begin);
            if (topic.kind == TopicKind::Gap)
                result.push_back(topic);
        }
    }
    std::stable_sort(result.begin(), result.end(),
                     [](const Topic &a, const Topic &b) { return a.from < b.from; });
    return result;
}

} // namespace offstage
