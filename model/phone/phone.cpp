// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/phone/phone.h"

#include <algorithm>

namespace offstage {

std::uint32_t exitCode(ExitReason reason)
{
    switch (reason) {
    case ExitReason::AppSwitcher:
        return 0xdeadfa11;
    case ExitReason::Watchdog:
    case ExitReason::BackgroundTaskLeaked:
        return 0x8badf00d;
    case ExitReason::TooManyAssertions:
        return 0xbada5e47;
    case ExitReason::LockedFile:
        return 0xdead10cc;
    case ExitReason::Thermal:
        return 0xc00010ff;
    case ExitReason::DiskSpace:
        return 0xbaddd15c;
    case ExitReason::VoipNotReported:
        return 0xbaadca11;
    case ExitReason::VoipTooOften:
        return 0xbad22222;
    case ExitReason::TaskNotCompleted:
        return 0x2182bad2;
    case ExitReason::PushNotCompleted:
        return 0x2182bad4;
    case ExitReason::CpuLimit:
    case ExitReason::MemoryLimit:
    case ExitReason::PrivacyChange:
    case ExitReason::Update:
    case ExitReason::Deleted:
    case ExitReason::HostEnded:
    case ExitReason::SystemEnded:
    case ExitReason::CalledExit:
    case ExitReason::Jetsam:
    case ExitReason::Crash:
    case ExitReason::Reboot:
    case ExitReason::ExitsOnSuspend:
        return 0;
    }
    return 0;
}

bool Phone::operator==(const Phone &other) const
{
    return (setup == other.setup || (setup && other.setup && *setup == *other.setup)) &&
           now == other.now && device == other.device && apps == other.apps &&
           agenda == other.agenda && records == other.records && decisions == other.decisions &&
           verdicts == other.verdicts && recent == other.recent && planned == other.planned &&
           pushBucket == other.pushBucket && pushBucketAsOf == other.pushBucketAsOf &&
           pushBudgetUsed == other.pushBudgetUsed && pushBudgetFrom == other.pushBudgetFrom &&
           systemEnergyUsed == other.systemEnergyUsed && systemEnergyDay == other.systemEnergyDay &&
           processingRunning == other.processingRunning && cpuAsleepSince == other.cpuAsleepSince &&
           facts == other.facts;
}

bool isEffective(const App &app, const Assertion &assertion)
{
    if (!assertion.isDormantInFront)
        return true;
    return app.scene != SceneState::ForegroundActive && app.scene != SceneState::ForegroundInactive;
}

bool isUnderXcode(const Process &process)
{
    return process.isDebugged || process.isSimulated;
}

bool isRunnable(const Phone &phone, AppId id)
{
    const App &app = phone.app(id);
    if (!app.process || app.process->phase == ProcessPhase::Prewarmed)
        return false;
    return isUnderXcode(*app.process) ||
           std::any_of(app.process->assertions.begin(), app.process->assertions.end(),
                       [&](const Assertion &a) { return isEffective(app, a); });
}

bool isOnScreen(const Phone &phone, AppId id)
{
    const SceneState scene = phone.app(id).scene;
    return scene == SceneState::ForegroundActive || scene == SceneState::ForegroundInactive;
}

ShownState shownState(const Phone &phone, AppId id)
{
    const App &app = phone.app(id);
    if (!app.process)
        return app.isForceQuit ? ShownState::ForceQuit : ShownState::NotRunning;
    if (app.process->phase == ProcessPhase::Prewarmed)
        return ShownState::Prewarmed;
    if (!app.process->isRunning)
        return ShownState::Suspended;
    if (app.scene == SceneState::ForegroundActive)
        return ShownState::Active;
    if (app.scene == SceneState::ForegroundInactive)
        return ShownState::Inactive;
    return ShownState::Background;
}

} // namespace offstage
