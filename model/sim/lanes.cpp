// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sim/lanes.h"

#include <algorithm>

#include "model/core/overloaded.h"
#include "model/mechanism/registry.h"

namespace offstage {

namespace {

ShownState initialState(const AppSpec &spec)
{
    if (spec.isSuspendedAtStart)
        return ShownState::Suspended;
    return spec.wasForceQuit ? ShownState::ForceQuit : ShownState::NotRunning;
}

ScreenState initialScreen(const Device &device)
{
    if (device.isLocked)
        return ScreenState::LockedOff;
    return ScreenState::On;
}

void startSpan(std::vector<DeviceSpan> &lane, Instant at, std::int32_t value, RecordId record)
{
    if (!lane.empty()) {
        if (lane.back().value == value)
            return;
        lane.back().end = at;
        if (lane.back().begin == at) // it lasted no time at all
            lane.pop_back();
    }
    if (!lane.empty() && lane.back().value == value)
        lane.back().end = at;
    else
        lane.push_back({at, at, value, record});
}

MarkKind markOf(Decision decision)
{
    if (decision == Decision::AbsolutelyMustNotProceed)
        return MarkKind::Refused;
    return isRefusal(decision) ? MarkKind::RefusedForNow : MarkKind::Allowed;
}

/// The newest assertion held that explains a stretch in the background.
AssertionKind reasonOf(const std::vector<AssertionBar> &bars)
{
    for (auto it = bars.rbegin(); it != bars.rend(); ++it) {
        if (it->end == kNever && it->kind != AssertionKind::Launch &&
            it->kind != AssertionKind::Callback && it->kind != AssertionKind::ForegroundScene)
            return it->kind;
    }
    return AssertionKind::Grace;
}

/// Marks that wait for the end of what they allowed are near the end of the list.
void closeMarks(std::vector<Mark> &marks, MechanismId mechanism, Instant at)
{
    for (auto it = marks.rbegin(); it != marks.rend() && it - marks.rbegin() < 64; ++it) {
        if (it->kind == MarkKind::Allowed && it->mechanism == mechanism && it->until == kNever) {
            it->until = at;
            return;
        }
    }
}

} // namespace

Lanes::Lanes(const Setup &setup) : begin(setup.start), head(setup.start)
{
    for (const AppSpec &spec : setup.apps) {
        AppLanes lanes;
        StateSpan first;
        first.begin = begin;
        first.end = begin;
        first.state = initialState(spec);
        lanes.states.push_back(first);
        apps.push_back(std::move(lanes));
    }
    const Device &start = setup.device;
    const auto span = [&](std::int32_t value) {
        return DeviceSpan{begin, begin, value, RecordId()};
    };
    device.screen = {span(static_cast<std::int32_t>(initialScreen(start)))};
    device.charger = {span(start.isOnCharger)};
    device.network = {span(static_cast<std::int32_t>(start.network()))};
    device.lowPower = {span(start.isLowPowerMode)};
    device.user = {span(static_cast<std::int32_t>(start.user))};
    device.refresh = {span(start.isBackgroundRefreshOn)};
    device.battery = {{begin, static_cast<double>(start.charge) / 1e6}};
    m_isLocked = start.isLocked;
    m_isScreenOn = !start.isLocked;
}

void Lanes::extend(const Trace &trace, Instant newHead)
{
    for (; m_taken < trace.size(); ++m_taken)
        add(trace, RecordId(m_taken));
    head = std::max(head, newHead);
    for (AppLanes &lanes : apps)
        lanes.states.back().end = head;
    for (auto *lane : {&device.screen, &device.charger, &device.network, &device.lowPower,
                       &device.user, &device.refresh})
        lane->back().end = head;
}

void Lanes::add(const Trace &trace, RecordId id)
{
    const Record &record = trace[id];
    if (const auto *given = std::get_if<record::InputGiven>(&record.payload)) {
        inputs.push_back({record.at, given->input, record.origin, id});
        return;
    }
    if (const auto *changed = std::get_if<record::DeviceChanged>(&record.payload)) {
        if (!record.app.isValid())
            addDevice(record, *changed, id);
        return;
    }
    if (record.app.isValid())
        addApp(trace, record, id);
}

void Lanes::addDevice(const Record &record, const record::DeviceChanged &changed, RecordId id)
{
    const Instant at = record.at;
    const auto screen = [&] {
        ScreenState state = ScreenState::PoweredOff;
        if (!m_isOff)
            state = !m_isLocked    ? ScreenState::On
                    : m_isScreenOn ? ScreenState::LockedOn
                                   : ScreenState::LockedOff;
        startSpan(device.screen, at, static_cast<std::int32_t>(state), id);
    };
    switch (changed.fact) {
    case DeviceFact::ScreenOn:
        m_isScreenOn = changed.value != 0;
        screen();
        break;
    case DeviceFact::Locked:
        m_isLocked = changed.value != 0;
        screen();
        break;
    case DeviceFact::Power:
        m_isOff = changed.value == 0;
        screen();
        break;
    case DeviceFact::OnCharger:
        startSpan(device.charger, at, changed.value, id);
        break;
    case DeviceFact::Network:
        startSpan(device.network, at, changed.value, id);
        break;
    case DeviceFact::LowPowerMode:
        startSpan(device.lowPower, at, changed.value, id);
        break;
    case DeviceFact::User:
        startSpan(device.user, at, changed.value, id);
        break;
    case DeviceFact::BackgroundRefresh:
        startSpan(device.refresh, at, changed.value, id);
        break;
    case DeviceFact::BatteryPercent:
        device.battery.push_back({at, static_cast<double>(changed.value)});
        break;
    case DeviceFact::ClassAKey:
    case DeviceFact::FirstUnlock:
    case DeviceFact::CpuAsleep:
    case DeviceFact::LowPowerOffered:
    case DeviceFact::Memory:
    case DeviceFact::Thermal:
    case DeviceFact::Camera:
    case DeviceFact::Front:
    case DeviceFact::Overlay:
    case DeviceFact::HerdHold:
        break;
    }
}

void Lanes::addApp(const Trace &trace, const Record &record, RecordId id)
{
    AppLanes &lanes = apps[record.app.index()];
    const Instant at = record.at;
    const auto mark = [&](MarkKind kind) -> Mark & {
        Mark added;
        added.at = at;
        added.kind = kind;
        added.record = id;
        lanes.marks.push_back(added);
        return lanes.marks.back();
    };
    std::visit(
        Overloaded{
            [&](const record::StateChanged &r) {
                StateSpan &last = lanes.states.back();
                last.end = at;
                if (last.begin == at && lanes.states.size() > 1)
                    lanes.states.pop_back(); // it lasted no time at all
                StateSpan next{at, at, r.to, AssertionKind::Grace, id};
                if (r.to == ShownState::Background)
                    next.reason = reasonOf(lanes.assertions);
                if (lanes.states.back().begin == at && lanes.states.size() == 1)
                    lanes.states.back() = next;
                else
                    lanes.states.push_back(next);
            },
            [&](const record::AssertionTaken &r) {
                AssertionBar bar;
                bar.begin = at;
                bar.deadline = r.limit == kForever ? kNever : at + r.limit;
                bar.kind = r.kind;
                bar.name = r.name;
                bar.ordinal = r.ordinal;
                bar.record = id;
                lanes.assertions.push_back(bar);
                StateSpan &span = lanes.states.back();
                if (span.state == ShownState::Background && span.begin == at)
                    span.reason = reasonOf(lanes.assertions);
            },
            [&](const record::AssertionEnded &r) {
                for (auto it = lanes.assertions.rbegin(); it != lanes.assertions.rend(); ++it) {
                    if (it->ordinal != r.ordinal)
                        continue;
                    it->end = at;
                    it->how = r.how;
                    it->ended = id;
                    break;
                }
                if (r.kind == AssertionKind::PushWake)
                    closeMarks(lanes.marks, MechanismId::SilentPush, at);
                if (r.kind == AssertionKind::RefreshTask)
                    closeMarks(lanes.marks, MechanismId::AppRefresh, at);
                if (r.kind == AssertionKind::ProcessingTask)
                    closeMarks(lanes.marks, MechanismId::Processing, at);
                if (r.how == AssertionEnd::Expired && r.kind != AssertionKind::Grace)
                    mark(MarkKind::AssertionExpired).assertion = r.kind;
            },
            [&](const record::PoolChanged &r) {
                // The limit of background tasks is shared and begins when the app is in the back.
                for (AssertionBar &bar : lanes.assertions) {
                    if (bar.kind == AssertionKind::BackgroundTask && bar.end == kNever)
                        bar.deadline = r.isRunning ? at + r.left : bar.deadline;
                }
            },
            [&](const record::CodeCalled &r) {
                lanes.code.push_back({at, r.hook, r.name, id});
            },
            [&](const record::Decided &r) {
                Mark &added = mark(markOf(r.decision));
                added.mechanism = r.mechanism;
                added.decider = r.decider;
                if (record.cause.isValid()) {
                    if (const auto *asked =
                            std::get_if<record::Asked>(&trace[record.cause].payload)) {
                        added.ordinal = asked->ordinal;
                        added.name = asked->name;
                    }
                }
            },
            [&](const record::RequestMoved &r) { moveRequest(lanes, r, at, id); },
            [&](const record::ProcessEnded &r) {
                Mark &added = mark(r.reason == ExitReason::AppSwitcher ? MarkKind::ForceQuit
                                                                       : MarkKind::ProcessEnded);
                added.exit = r.reason;
            },
            [&](const record::FlagChanged &r) {
                for (RequestBox &box : lanes.requests) {
                    if (box.end == kNever)
                        box.cannotLaunchFrom = r.isForceQuit ? at : kNever;
                }
            },
            [&](const record::NotificationShown &r) {
                Mark &added = mark(MarkKind::Notification);
                added.name = r.title;
                added.mechanism = r.by;
            },
            [](const record::InputGiven &) {},
            [](const record::DeviceChanged &) {},
            [](const record::ProcessStarted &) {},
            [](const record::Acted &) {},
            [](const record::WorkEnded &) {},
            [](const record::Asked &) {},
            [](const record::PushMoved &) {},
            [](const record::TimerFired &) {},
            [&](const record::ErrandMoved &r) { moveErrand(lanes, r, at, id); },
            [](const record::ValueRead &) {},
            [&](const record::AccountChanged &r) { keepAccount(lanes, r, at, id); },
            [&](const record::Noticed &r) {
                if (vocabulary().notices[static_cast<std::size_t>(r.what)].isWarning)
                    mark(MarkKind::Notice).name = r.name;
            },
            [&](const record::PurposeWarned &r) {
                mark(MarkKind::Warning).mechanism = r.mechanism;
            },
            [](const record::PermissionChanged &) {},
            [](const record::FactChanged &) {},
        },
        record.payload);
}

void Lanes::moveRequest(AppLanes &lanes, const record::RequestMoved &moved, Instant at, RecordId id)
{
    if (moved.stage == RequestStage::Submitted) {
        RequestBox box;
        box.begin = at;
        box.earliest = moved.earliest;
        box.mechanism = moved.mechanism;
        box.name = moved.name;
        box.ordinal = moved.ordinal;
        box.record = id;
        lanes.requests.push_back(box);
        return;
    }
    const bool isEnd = moved.stage == RequestStage::Replaced ||
                       moved.stage == RequestStage::Cancelled ||
                       moved.stage == RequestStage::Launched;
    for (auto it = lanes.requests.rbegin(); isEnd && it != lanes.requests.rend(); ++it) {
        if (it->ordinal == moved.ordinal && it->end == kNever) {
            it->end = at;
            it->how = moved.stage;
            return;
        }
    }
}

} // namespace offstage
