// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <limits>

#include "model/qt/sentences.h"
#include "model/qt/words.h"

namespace offstage::sentences {

namespace {

QString ago(std::int32_t inSeconds)
{
    // Whoever never did it is told with the largest number there is.
    if (inSeconds >= std::numeric_limits<std::int32_t>::max() - 1)
        return Words::tr("never");
    return Words::tr("%1 ago").arg(duration(seconds(inSeconds)));
}

QString refreshSwitch(std::int32_t observed)
{
    switch (observed) {
    case 2:
        return Words::tr("off for the iPhone");
    case 3:
        return Words::tr("off for the app");
    default:
        return Words::tr("on");
    }
}

QString thermal(std::int32_t level)
{
    switch (static_cast<Thermal>(level)) {
    case Thermal::Nominal:
        return Words::tr("nominal");
    case Thermal::Fair:
        return Words::tr("fair");
    case Thermal::Serious:
        return Words::tr("serious");
    case Thermal::Critical:
        return Words::tr("critical");
    }
    return {};
}

QString memory(std::int32_t level)
{
    switch (static_cast<MemoryPressure>(level)) {
    case MemoryPressure::Normal:
        return Words::tr("normal, camera off");
    case MemoryPressure::Warning:
        return Words::tr("memory warning");
    case MemoryPressure::Critical:
        return Words::tr("memory critical");
    }
    return {};
}

} // namespace

QString rationale(const StoredVerdict &verdict)
{
    const std::int32_t seen = verdict.observed;
    const std::int32_t needed = verdict.required;
    const bool isYes = seen != 0;
    switch (verdict.rationale) {
    case Rationale::ForceQuit:
        return isYes ? Words::tr("removed from the App Switcher") : Words::tr("not force-quit");
    case Rationale::NeverOpened:
        return isYes ? Words::tr("opened before") : Words::tr("never opened");
    case Rationale::InForeground:
        return isYes ? Words::tr("on screen") : Words::tr("not on screen");
    case Rationale::InSwitcher:
        return isYes ? Words::tr("in the App Switcher") : Words::tr("not force-quit");
    case Rationale::LastOpened:
        if (isRefusal(verdict.decision))
            return Words::tr("opened %1, at most %2").arg(ago(seen), duration(seconds(needed)));
        return Words::tr("opened %1").arg(ago(seen));
    case Rationale::PredictedUse:
        if (needed > 100)
            return Words::tr("used on %1 of days").arg(Words::percent(seen));
        return Words::tr("used on %1 of days, needs %2")
            .arg(Words::percent(seen), Words::percent(needed));
    case Rationale::FirstUnlock:
        return isYes ? Words::tr("unlocked since boot") : Words::tr("not unlocked since boot");
    case Rationale::RefreshSwitch:
        return refreshSwitch(seen);
    case Rationale::LowPowerMode:
        return isYes ? Words::tr("on") : Words::tr("off");
    case Rationale::BatteryLevel:
        return (seen >= needed ? Words::tr("%1, at least %2") : Words::tr("%1, under %2"))
            .arg(Words::percent(seen), Words::percent(needed));
    case Rationale::OnPower:
        return isYes ? Words::tr("on power") : Words::tr("on battery");
    case Rationale::Network:
        return network(static_cast<Network>(seen));
    case Rationale::DeviceInUse:
        return isYes ? Words::tr("in use, screen on") : Words::tr("not in use");
    case Rationale::IdleFor:
        if (seen >= needed)
            return Words::tr("idle for %1").arg(duration(seconds(seen)));
        return Words::tr("idle for %1, needs %2")
            .arg(duration(seconds(seen)), duration(seconds(needed)));
    case Rationale::AsleepUntilWake:
        return Words::tr("screen off for %1").arg(duration(seconds(seen)));
    case Rationale::ThermalLevel:
        return thermal(seen);
    case Rationale::MemoryLevel:
        return memory(seen);
    case Rationale::CameraInUse:
        return Words::tr("camera running");
    case Rationale::HerdHold:
        return isYes ? Words::tr("hold ends in %1").arg(duration(seconds(seen)))
                     : Words::tr("no hold");
    case Rationale::Spacing:
        if (isRefusal(verdict.decision))
            return Words::tr("last run %1, needs %2").arg(ago(seen), duration(seconds(needed)));
        return Words::tr("last run %1").arg(ago(seen));
    case Rationale::DeviceRate:
        return isRefusal(verdict.decision)
                   ? Words::tr("none left now")
                   : Words::tr("%1 of the phone’s wakes left").arg(seen / 100);
    case Rationale::BusyApps:
        return Words::tr("%n other app(s) work in the background", nullptr, seen);
    case Rationale::GroupBusy:
        return Words::tr("%1 of %2 at once").arg(seen).arg(needed);
    case Rationale::Energy:
        return Words::tr("%1 left").arg(Words::percent(seen));
    case Rationale::Data:
        return Words::tr("%1 kB left").arg(std::max(seen, 0));
    case Rationale::Declared:
        return isYes ? Words::tr("declared") : Words::tr("not declared");
    case Rationale::Permitted:
        return isYes ? Words::tr("allowed") : Words::tr("not allowed");
    case Rationale::OwnLimit:
        return Words::tr("%1 of %2").arg(seen).arg(needed);
    case Rationale::NetworkPath:
        return Words::tr("not over this %1").arg(network(static_cast<Network>(seen)));
    case Rationale::Delay:
        return isYes ? Words::tr("%1 of the delay left").arg(duration(seconds(seen)))
                     : Words::tr("no delay");
    case Rationale::NotPrinted:
        return Words::tr("not printed in any public log");
    }
    return {};
}

} // namespace offstage::sentences
