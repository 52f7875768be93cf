// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/explain/candidates.h"

#include <algorithm>

#include "model/core/overloaded.h"
#include "model/explain/candidate_list.h"
#include "model/explain/causes.h"
#include "model/explain/stretch.h"
#include "model/mechanism/registry.h"

namespace offstage {

namespace {

/// What would turn one policy's refusal.
void turn(CandidateList &list, const StoredVerdict &verdict, MechanismId mechanism)
{
    switch (verdict.rationale) {
    case Rationale::ForceQuit:
    case Rationale::OwnLimit:
    case Rationale::Delay:
    case Rationale::NeverOpened:
    case Rationale::LastOpened:
    case Rationale::PredictedUse:
    case Rationale::InSwitcher:
        list.give(input::LaunchApp{list.app()});
        list.visit();
        return;
    case Rationale::InForeground:
        list.give(input::Home{});
        return;
    case Rationale::FirstUnlock:
        list.give(input::Unlock{});
        return;
    case Rationale::RefreshSwitch:
        list.give(input::SetBackgroundRefresh{true, verdict.observed == 3 ? list.app() : AppId()});
        return;
    case Rationale::LowPowerMode:
        list.give(input::SetLowPowerMode{false});
        return;
    case Rationale::BatteryLevel:
    case Rationale::OnPower:
    case Rationale::Energy:
        list.give(input::SetCharger{true});
        return;
    case Rationale::Network:
    case Rationale::NetworkPath:
        if (list.phone().device.isAirplaneMode)
            list.give(input::SetAirplaneMode{false});
        list.give(input::SetNetwork{Network::WiFi});
        return;
    case Rationale::DeviceInUse:
        list.give(input::Lock{});
        return;
    case Rationale::IdleFor:
        list.giveAt(list.at() - seconds(verdict.required) - minutes(1), input::Lock{});
        return;
    case Rationale::AsleepUntilWake:
        list.give(input::WakeScreen{});
        return;
    case Rationale::ThermalLevel:
        list.give(input::SetThermal{Thermal::Nominal});
        return;
    case Rationale::MemoryLevel:
        list.give(input::SetMemoryPressure{MemoryPressure::Normal});
        return;
    case Rationale::CameraInUse:
        list.give(input::SetCamera{false});
        return;
    case Rationale::Spacing:
    case Rationale::DeviceRate:
    case Rationale::HerdHold:
    case Rationale::Data:
        list.omitPushes();
        return;
    case Rationale::Declared:
        list.declare(mechanism);
        return;
    case Rationale::Permitted:
        list.permit(mechanism);
        return;
    case Rationale::BusyApps:
    case Rationale::GroupBusy:
    case Rationale::NotPrinted:
        return;
    }
}

void forDecision(CandidateList &list, RecordId id, const record::Decided &decided)
{
    const Trace &trace = list.run().trace();
    std::vector<StoredVerdict> verdicts = trace.verdicts(decided);
    const bool isBlocked = std::any_of(verdicts.begin(), verdicts.end(),
                                       [](const auto &v) { return isRefusal(v.decision); });
    // The one that decided is turned first; without a block the score was too low.
    std::stable_partition(verdicts.begin(), verdicts.end(),
                          [&](const auto &v) { return v.policy == decided.decider; });
    for (const StoredVerdict &verdict : verdicts) {
        if (isBlocked ? isRefusal(verdict.decision) : verdict.score < 1.0F)
            turn(list, verdict, decided.mechanism);
    }
    list.omitCauses(id);
    list.takeSides(decided.mechanism);
}

/// The input that sent this push: not the newer one that took its place.
RecordId sentBy(const Trace &trace, RecordId moved)
{
    const auto &push = std::get<record::PushMoved>(trace[moved].payload);
    for (std::size_t i = moved.index() + 1; i-- > 0;) {
        const auto *before = std::get_if<record::PushMoved>(&trace.at(i).payload);
        if (before && trace.at(i).app == trace[moved].app && before->ordinal == push.ordinal &&
            (before->stage == PushStage::Accepted || before->stage == PushStage::RejectedByApns))
            return trace.at(i).cause;
    }
    return {};
}

void forPush(CandidateList &list, RecordId id, PushStage stage)
{
    const Trace &trace = list.run().trace();
    const RecordId own = sentBy(trace, id);
    for (const RecordId cause : whyPath(trace, id)) {
        const auto *given = std::get_if<record::InputGiven>(&trace[cause].payload);
        const auto *push = given ? std::get_if<input::SendPush>(&given->input) : nullptr;
        if (!push || push->app != list.app() || cause != own)
            continue;
        input::SendPush better = *push;
        better.priority = push->type == PushType::Background ? 5 : 10;
        better.isContentAvailable = true;
        better.expiresAfterSeconds = 30U * 86'400U;
        if (better != *push)
            list.add(change::Replace{{trace[cause].at, given->input}, better});
    }
    if (stage == PushStage::NotForApp)
        list.declare(MechanismId::SilentPush);
    if (list.phone().device.isAirplaneMode)
        list.give(input::SetAirplaneMode{false});
    if (list.phone().device.link == Network::None)
        list.give(input::SetNetwork{Network::WiFi});
    list.omitCauses(id, own);
}

/// Each background task that the process held when it was over.
void endTasks(CandidateList &list)
{
    const auto &process = list.phone().app(list.app()).process;
    if (!process)
        return;
    for (const Assertion &held : process->assertions) {
        if (held.kind == AssertionKind::BackgroundTask)
            list.call(HookId::BackgroundTaskExpired, held.name, "endBackgroundTask", held.name);
    }
}

void unlockFiles(CandidateList &list)
{
    const auto &process = list.phone().app(list.app()).process;
    for (std::size_t i = 0; process && i < process->resources.size(); ++i) {
        const Resource &open = process->resources[i];
        if (open.mechanism == MechanismId::FileLock)
            list.call(HookId::SceneDidEnterBackground, {}, "unlockFile", open.name);
    }
    list.drop("lockFile");
}

void forEnd(CandidateList &list, RecordId id, ExitReason reason)
{
    constexpr Duration brief = seconds(10);
    switch (reason) {
    case ExitReason::Watchdog:
        list.shorten("block", seconds(1));
        list.shorten("compute", seconds(1));
        break;
    case ExitReason::BackgroundTaskLeaked:
        endTasks(list);
        list.shorten("block", seconds(1));
        list.shorten("work", brief);
        break;
    case ExitReason::PushNotCompleted:
        list.call(HookId::DidReceiveRemoteNotification, {}, "fetchCompletion");
        list.shorten("work", brief);
        break;
    case ExitReason::TaskNotCompleted:
        list.call(HookId::ExpirationHandler, {}, "setTaskCompleted");
        list.shorten("work", brief);
        break;
    case ExitReason::CpuLimit:
        list.shorten("work", brief);
        list.shorten("block", brief);
        list.shorten("compute", brief);
        break;
    case ExitReason::MemoryLimit:
    case ExitReason::Jetsam:
        list.drop("allocate");
        list.add(change::UseLessMemory{list.app(), 20});
        break;
    case ExitReason::LockedFile:
        unlockFiles(list);
        break;
    case ExitReason::VoipNotReported:
    case ExitReason::VoipTooOften:
        list.call("didReceiveIncomingPush", "reportNewIncomingCall");
        break;
    case ExitReason::Crash:
        list.drop("crash");
        break;
    case ExitReason::CalledExit:
        list.drop("exit");
        break;
    case ExitReason::ExitsOnSuspend:
        list.add(change::StayOnSuspend{list.app()});
        break;
    case ExitReason::TooManyAssertions:
        list.drop("beginBackgroundTask");
        break;
    case ExitReason::AppSwitcher:
    case ExitReason::Reboot:
    case ExitReason::Thermal:
    case ExitReason::DiskSpace:
    case ExitReason::PrivacyChange:
    case ExitReason::Update:
    case ExitReason::Deleted:
    case ExitReason::HostEnded:
    case ExitReason::SystemEnded:
        break;
    }
    list.omitCauses(id);
}

void forCall(CandidateList &list, RecordId id, const record::Acted &acted)
{
    const MechanismId mechanism = mechanismOf(acted.action).id;
    if (acted.name.isValid())
        list.add(change::AddIdentifier{list.app(), acted.name});
    list.declare(mechanism);
    list.permit(mechanism);
    list.easeConditions();
    list.omitCauses(id);
}

void forRecord(CandidateList &list, RecordId id)
{
    std::visit(Overloaded{
                   [&](const record::Decided &r) { forDecision(list, id, r); },
                   [&](const record::PushMoved &r) { forPush(list, id, r.stage); },
                   [&](const record::ProcessEnded &r) { forEnd(list, id, r.reason); },
                   [&](const record::Acted &r) { forCall(list, id, r); },
                   [&](const record::ErrandMoved &r) {
                       list.permit(r.mechanism);
                       list.declare(r.mechanism);
                       list.omitCauses(id);
                       list.easeConditions();
                       list.visit();
                   },
                   [&](const record::RequestMoved &) {
                       list.call(HookId::LaunchHandler, {}, "setTaskCompleted");
                       list.call(HookId::ExpirationHandler, {}, "setTaskCompleted");
                       list.shorten("work", seconds(10));
                       list.omitCauses(id);
                   },
                   [](const auto &) {},
               },
               list.run().trace()[id].payload);
}

/// In a gap each mechanism's last refusal could be turned; else somebody opens the app.
std::vector<Change> forStretch(const Run &run, const Lanes &lanes, const Topic &topic)
{
    std::vector<Change> result;
    const auto add = [&](std::vector<Change> more) {
        for (Change &change : more) {
            if (std::find(result.begin(), result.end(), change) == result.end())
                result.push_back(std::move(change));
        }
    };
    const Stretch facts = stretchFacts(run, lanes, topic);
    for (const Considered &considered : facts.considered) {
        for (const RecordId refusal : {considered.first, considered.last}) {
            CandidateList list(run, topic.app, run.trace()[refusal].at);
            forRecord(list, refusal);
            add(list.take());
        }
    }
    CandidateList list(run, topic.app, topic.from + (topic.to - topic.from) / 2);
    list.give(input::LaunchApp{topic.app});
    add(list.take());
    return result;
}

} // namespace

std::vector<Change> candidates(const Run &run, const Lanes &lanes, const Topic &topic)
{
    const RecordId end = topic.kind == TopicKind::Stretch ? endBehind(run, topic) : RecordId();
    const RecordId subject = topic.kind == TopicKind::Record ? topic.record : end;
    if (!subject.isValid())
        return topic.state > ShownState::Suspended ? std::vector<Change>()
                                                   : forStretch(run, lanes, topic);
    CandidateList list(run, topic.app, topic.from);
    forRecord(list, subject);
    return list.take();
}

} // namespace offstage
