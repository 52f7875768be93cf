// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/explain/sources.h"

#include <algorithm>

#include "model/core/overloaded.h"
#include "model/explain/stretch.h"
#include "model/mechanism/registry.h"

namespace offstage {

namespace {

MechanismId mechanismOfEnd(ExitReason reason)
{
    switch (reason) {
    case ExitReason::AppSwitcher:
        return MechanismId::ForceQuit;
    case ExitReason::BackgroundTaskLeaked:
    case ExitReason::TooManyAssertions:
        return MechanismId::BackgroundTask;
    case ExitReason::PushNotCompleted:
        return MechanismId::SilentPush;
    case ExitReason::TaskNotCompleted:
        return MechanismId::AppRefresh;
    case ExitReason::Jetsam:
    case ExitReason::MemoryLimit:
        return MechanismId::Memory;
    case ExitReason::CpuLimit:
        return MechanismId::CpuMonitor;
    case ExitReason::LockedFile:
        return MechanismId::FileLock;
    case ExitReason::VoipNotReported:
    case ExitReason::VoipTooOften:
        return MechanismId::VoipPush;
    case ExitReason::HostEnded:
        return MechanismId::HelperExtension;
    case ExitReason::Thermal:
    case ExitReason::DiskSpace:
    case ExitReason::PrivacyChange:
    case ExitReason::Update:
    case ExitReason::Deleted:
    case ExitReason::Crash:
    case ExitReason::CalledExit:
    case ExitReason::Watchdog:
    case ExitReason::ExitsOnSuspend:
        return MechanismId::AppEnds;
    case ExitReason::Reboot:
    case ExitReason::SystemEnded:
        return MechanismId::LifeCycle;
    }
    return MechanismId::LifeCycle;
}

MechanismId mechanismOfState(ShownState state)
{
    return state == ShownState::ForceQuit   ? MechanismId::ForceQuit
           : state == ShownState::Prewarmed ? MechanismId::Prewarming
                                            : MechanismId::LifeCycle;
}

void add(std::vector<Source> &all, const std::vector<Source> &more)
{
    for (const Source &source : more) {
        const bool isKnown = std::any_of(all.begin(), all.end(), [&](const Source &known) {
            return known.url == source.url && (!known.url.empty() || known.title == source.title);
        });
        if (!isKnown)
            all.push_back(source);
    }
}

const record::Decided *decisionIn(const Run &run, const Topic &topic)
{
    return topic.record.isValid() ? std::get_if<record::Decided>(&run.trace()[topic.record].payload)
                                  : nullptr;
}

} // namespace

MechanismId mechanismBehind(const Run &run, RecordId record)
{
    return std::visit(Overloaded{
                          [](const record::InputGiven &r) {
                              return std::holds_alternative<input::SwipeCard>(r.input)
                                         ? MechanismId::ForceQuit
                                         : MechanismId::LifeCycle;
                          },
                          [](const record::DeviceChanged &) { return MechanismId::LifeCycle; },
                          [](const record::StateChanged &r) { return mechanismOfState(r.to); },
                          [](const record::ProcessStarted &r) { return r.by; },
                          [](const record::ProcessEnded &r) { return mechanismOfEnd(r.reason); },
                          [](const record::FlagChanged &) { return MechanismId::ForceQuit; },
                          [](const record::AssertionTaken &r) { return mechanismOf(r.kind).id; },
                          [](const record::AssertionEnded &r) { return mechanismOf(r.kind).id; },
                          [](const record::PoolChanged &) { return MechanismId::BackgroundTask; },
                          [](const record::CodeCalled &) { return MechanismId::LifeCycle; },
                          [](const record::Acted &r) { return mechanismOf(r.action).id; },
                          [](const record::WorkEnded &) { return MechanismId::LifeCycle; },
                          [](const record::Asked &r) { return r.mechanism; },
                          [](const record::Decided &r) { return r.mechanism; },
                          [](const record::PushMoved &) { return MechanismId::SilentPush; },
                          [](const record::RequestMoved &r) { return r.mechanism; },
                          [](const record::NotificationShown &r) { return r.by; },
                          [](const record::TimerFired &) { return MechanismId::Timer; },
                          [](const record::ErrandMoved &r) { return r.mechanism; },
                          [](const record::ValueRead &r) { return mechanismOf(r.what).id; },
                          [](const record::AccountChanged &r) { return mechanismOf(r.account).id; },
                          [](const record::Noticed &) { return MechanismId::LifeCycle; },
                          [](const record::PurposeWarned &r) { return r.mechanism; },
                          [](const record::PermissionChanged &) { return MechanismId::AppEnds; },
                          [](const record::FactChanged &r) { return mechanismOf(r.fact).id; },
                      },
                      run.trace()[record].payload);
}

MechanismId mechanismBehind(const Run &run, const Topic &topic)
{
    return mechanismsBehind(run, topic).front();
}

std::vector<MechanismId> mechanismsBehind(const Run &run, const Topic &topic)
{
    if (topic.kind == TopicKind::Record)
        return {mechanismBehind(run, topic.record)};
    if (const RecordId end = endBehind(run, topic); end.isValid())
        return {mechanismBehind(run, end)};
    std::vector<MechanismId> result;
    const auto name = [&](MechanismId mechanism) {
        if (std::find(result.begin(), result.end(), mechanism) == result.end())
            result.push_back(mechanism);
    };
    if (topic.state == ShownState::Background) {
        const Phone phone = run.phoneAt(topic.at);
        const auto &process = phone.app(topic.app).process;
        if (process && isUnderXcode(*process))
            name(MechanismId::Debugger);
        for (const Hold &hold : holds(phone, topic.app)) {
            if (hold.isEffective && mechanismOf(hold.kind).id != MechanismId::LifeCycle)
                name(mechanismOf(hold.kind).id);
        }
    } else if (topic.state == ShownState::Suspended) {
        const RecordId release = lastReleaseBefore(run, topic);
        if (release.isValid())
            name(mechanismBehind(run, release));
    }
    if (result.empty() || topic.state == ShownState::Suspended)
        name(mechanismOfState(topic.state));
    return result;
}

std::vector<Source> sourcesOf(const Run &run, const Topic &topic)
{
    const Rules &rules = run.setup()->rules;
    std::vector<Source> result;
    if (const auto *decided = decisionIn(run, topic)) {
        // A mechanism's own limit stands on the mechanism's page.
        if (decided->decider != PolicyId::MechanismLimit)
            add(result, rules.policy(decided->decider).sources);
        add(result, rules.mechanism(decided->mechanism).sources);
    } else {
        for (const MechanismId mechanism : mechanismsBehind(run, topic))
            add(result, rules.mechanism(mechanism).sources);
    }
    if (result.empty())
        add(result, rules.mechanism(MechanismId::LifeCycle).sources);
    return result;
}

Trust trustOf(const Run &run, const Topic &topic)
{
    const Rules &rules = run.setup()->rules;
    const auto *decided = decisionIn(run, topic);
    if (decided && decided->decider == PolicyId::MechanismLimit)
        return rules.mechanism(decided->mechanism).trust;
    if (decided)
        return rules.policy(decided->decider).trust;
    return rules.mechanism(mechanismBehind(run, topic)).trust;
}

} // namespace offstage
