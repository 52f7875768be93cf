// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "model/policy/evaluate.h"

namespace offstage {

std::span<const Policy> policies()
{
    using C = Condition;
    static constexpr std::array<Policy, kPolicyCount> kPolicies = {{
        {PolicyId::Application, C::ForceQuit | C::Opened | C::Foreground, evaluateApplication},
        {PolicyId::AppUsage, C::Opened, evaluateAppUsage},
        {PolicyId::FirstUnlock, C::Unlocked, evaluateFirstUnlock},
        {PolicyId::BackgroundAppRefresh, C::RefreshSwitch | C::Foreground,
         evaluateBackgroundAppRefresh},
        {PolicyId::LowPowerMode, C::LowPowerMode | C::Charger, evaluateLowPowerMode},
        {PolicyId::BatteryLevel, C::Battery | C::Charger, evaluateBatteryLevel},
        {PolicyId::ChargerPluggedIn, C::Charger, evaluateChargerPluggedIn},
        {PolicyId::NetworkQuality, C::Network, evaluateNetworkQuality},
        {PolicyId::DeviceActivity, C::InUse | C::Charger, evaluateDeviceActivity},
        {PolicyId::Thermal, C::Thermal, evaluateThermal},
        {PolicyId::MemoryPressure, C::Memory | C::Camera, evaluateMemoryPressure},
        {PolicyId::ThunderingHerd, C::InUse, evaluateThunderingHerd},
        {PolicyId::CpuUsage, C::OtherRan, evaluateCpuUsage},
        {PolicyId::ActivityGroup, C::OtherRan, evaluateActivityGroup},
        {PolicyId::ActivityRateLimit, C::Opened | C::AppRan | C::OtherRan,
         evaluateActivityRateLimit},
        {PolicyId::DevicePushRate, C::Nothing, evaluateDevicePushRate},
        {PolicyId::EnergyBudget, C::Nothing, evaluateEnergyBudget},
        {PolicyId::DataBudget, C::Nothing, evaluateDataBudget},
        {PolicyId::Declaration, C::Nothing, evaluateDeclaration},
        {PolicyId::Permission, C::Permitted, evaluatePermission},
        {PolicyId::MechanismLimit, C::Foreground | C::AppRan, evaluateMechanismLimit},
        {PolicyId::NotPrinted, C::Nothing, evaluateNotPrinted},
    }};
    return kPolicies;
}

} // namespace offstage
