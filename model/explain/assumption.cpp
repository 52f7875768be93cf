// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/explain/assumption.h"

namespace offstage {

bool restsOnAssumption(MechanismId mechanism, Rationale rationale)
{
    switch (rationale) {
    case Rationale::PredictedUse:
    case Rationale::AsleepUntilWake:
    case Rationale::DeviceRate:
    case Rationale::BusyApps:
    case Rationale::Energy:
    case Rationale::Data:
        return true;
    case Rationale::LastOpened:
        return mechanism == MechanismId::SilentPush;
    case Rationale::Spacing:
        return mechanism == MechanismId::AppRefresh;
    case Rationale::GroupBusy:
    case Rationale::ForceQuit:
    case Rationale::NeverOpened:
    case Rationale::InForeground:
    case Rationale::InSwitcher:
    case Rationale::FirstUnlock:
    case Rationale::RefreshSwitch:
    case Rationale::LowPowerMode:
    case Rationale::BatteryLevel:
    case Rationale::OnPower:
    case Rationale::Network:
    case Rationale::DeviceInUse:
    case Rationale::IdleFor:
    case Rationale::ThermalLevel:
    case Rationale::MemoryLevel:
    case Rationale::CameraInUse:
    case Rationale::HerdHold:
    case Rationale::Declared:
    case Rationale::Permitted:
    case Rationale::OwnLimit:
    case Rationale::NetworkPath:
    case Rationale::Delay:
    case Rationale::NotPrinted:
        return false;
    }
    return false;
}

bool restsOnAssumption(const Trace &trace, const record::Decided &decided)
{
    for (const StoredVerdict &verdict : trace.verdicts(decided)) {
        if (verdict.policy == decided.decider)
            return restsOnAssumption(decided.mechanism, verdict.rationale);
    }
    return false;
}

} // namespace offstage
