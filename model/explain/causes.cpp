// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/explain/causes.h"

#include <algorithm>
#include <optional>

namespace offstage {

namespace {

struct Fact {
    DeviceFact fact{};
    /// The value of the condition, nothing if any value is.
    std::optional<std::int32_t> value;
};

/// The fact of the device that a rationale speaks of, where one record changes it.
std::optional<Fact> factOf(const StoredVerdict &verdict)
{
    switch (verdict.rationale) {
    case Rationale::FirstUnlock:
        return Fact{DeviceFact::FirstUnlock, 0};
    case Rationale::LowPowerMode:
        return Fact{DeviceFact::LowPowerMode, 1};
    case Rationale::OnPower:
        return Fact{DeviceFact::OnCharger, 0};
    case Rationale::BatteryLevel:
        return Fact{DeviceFact::BatteryPercent, verdict.observed};
    case Rationale::Network:
    case Rationale::NetworkPath:
        return Fact{DeviceFact::Network, verdict.observed};
    case Rationale::DeviceInUse:
        return Fact{DeviceFact::Locked, 0};
    case Rationale::IdleFor:
        return Fact{DeviceFact::Locked, 1};
    case Rationale::AsleepUntilWake:
        return Fact{DeviceFact::ScreenOn, 0};
    case Rationale::ThermalLevel:
        return Fact{DeviceFact::Thermal, verdict.observed};
    case Rationale::MemoryLevel:
        return Fact{DeviceFact::Memory, verdict.observed};
    case Rationale::CameraInUse:
        return Fact{DeviceFact::Camera, 1};
    case Rationale::HerdHold:
        return Fact{DeviceFact::HerdHold, 1};
    case Rationale::RefreshSwitch:
        return Fact{DeviceFact::BackgroundRefresh, 0};
    case Rationale::ForceQuit:
    case Rationale::NeverOpened:
    case Rationale::InForeground:
    case Rationale::InSwitcher:
    case Rationale::LastOpened:
    case Rationale::PredictedUse:
    case Rationale::Spacing:
    case Rationale::DeviceRate:
    case Rationale::BusyApps:
    case Rationale::GroupBusy:
    case Rationale::Energy:
    case Rationale::Data:
    case Rationale::Declared:
    case Rationale::Permitted:
    case Rationale::OwnLimit:
    case Rationale::Delay:
    case Rationale::NotPrinted:
        break;
    }
    return std::nullopt;
}

template <class Predicate>
RecordId lastBefore(const Trace &trace, RecordId before, const Predicate &isIt)
{
    for (std::size_t i = before.index(); i-- > 0;) {
        if (isIt(trace.at(i)))
            return RecordId(i);
    }
    return {};
}

RecordId flagSet(const Trace &trace, RecordId before, AppId app)
{
    const RecordId changed = lastBefore(trace, before, [&](const Record &record) {
        return record.app == app && std::holds_alternative<record::FlagChanged>(record.payload);
    });
    return changed.isValid() && std::get<record::FlagChanged>(trace[changed].payload).isForceQuit
               ? changed
               : RecordId();
}

RecordId factSet(const Trace &trace, RecordId before, const Fact &fact, AppId app)
{
    const RecordId changed = lastBefore(trace, before, [&](const Record &record) {
        const auto *change = std::get_if<record::DeviceChanged>(&record.payload);
        return change && change->fact == fact.fact && (!record.app.isValid() || record.app == app);
    });
    if (!changed.isValid())
        return {};
    const auto &change = std::get<record::DeviceChanged>(trace[changed].payload);
    return !fact.value || *fact.value == change.value ? changed : RecordId();
}

/// The last run of the mechanism, from which a spacing counts.
RecordId lastRun(const Trace &trace, RecordId before, AppId app, MechanismId mechanism)
{
    return lastBefore(trace, before, [&](const Record &record) {
        const auto *decided = std::get_if<record::Decided>(&record.payload);
        return decided && record.app == app && decided->mechanism == mechanism &&
               !isRefusal(decided->decision);
    });
}

} // namespace

std::vector<RecordId> causePath(const Trace &trace, RecordId record)
{
    std::vector<RecordId> path;
    for (RecordId at = record; at.isValid(); at = trace[at].cause)
        path.push_back(at);
    std::reverse(path.begin(), path.end());
    return path;
}

std::vector<RecordId> effects(const Trace &trace, RecordId record, std::size_t most)
{
    std::vector<RecordId> found;
    for (std::size_t i = record.index() + 1; i < trace.size() && found.size() < most; ++i) {
        if (trace.at(i).cause == record)
            found.push_back(RecordId(i));
    }
    return found;
}

RecordId conditionOf(const Trace &trace, RecordId id)
{
    const Record &record = trace[id];
    const auto *decided = std::get_if<record::Decided>(&record.payload);
    if (!decided || !isRefusal(decided->decision))
        return {};
    for (const StoredVerdict &verdict : trace.verdicts(*decided)) {
        if (verdict.policy != decided->decider || !isRefusal(verdict.decision))
            continue;
        if (verdict.rationale == Rationale::ForceQuit)
            return flagSet(trace, id, record.app);
        if (verdict.rationale == Rationale::Spacing)
            return lastRun(trace, id, record.app, decided->mechanism);
        if (const auto fact = factOf(verdict))
            return factSet(trace, id, *fact, record.app);
    }
    return {};
}

std::vector<RecordId> whyPath(const Trace &trace, RecordId record)
{
    std::vector<RecordId> path = causePath(trace, record);
    if (const RecordId condition = conditionOf(trace, record); condition.isValid()) {
        const std::vector<RecordId> before = causePath(trace, condition);
        path.insert(path.end(), before.begin(), before.end());
        std::sort(path.begin(), path.end());
        path.erase(std::unique(path.begin(), path.end()), path.end());
    }
    return path;
}

} // namespace offstage
