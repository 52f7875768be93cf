// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "model/core/id.h"

namespace offstage {

/// What a random number is for. A draw depends on its purpose, its app and its own ordinal and on
/// nothing that was drawn before, so two futures of one run differ only by cause.
enum class Purpose : std::uint8_t {
    LaunchTime,
    SuspendDelay,
    RefreshShortRun,
    UsageHalfLife,
    UsageTime,
    UsageJitter,
    ProcessingAfterForceQuit,
    PushLatency,
    Sleep,
    Charging,
    Commute,
    Away,
    LowPowerPart,
    LowPowerAnswer,
    PickUpCount,
    PickUpTime,
    PickUpLength,
    PickUpEnd,
    NightPickUp,
    UseCount,
    UsePlace,
    UseMoment,
    WidgetBudget,
    TransferStart,
};

/// 64 evenly distributed bits for this key; the same on every machine.
constexpr std::uint64_t drawBits(std::uint64_t seed, Purpose purpose, AppId app,
                                 std::uint64_t ordinal)
{
    // splitmix64's finalizer over a sum of odd multiples of the key's parts.
    std::uint64_t z = seed + 0x9e3779b97f4a7c15ULL * (static_cast<std::uint64_t>(purpose) + 1) +
                      0xd1b54a32d192ed03ULL * (static_cast<std::uint64_t>(app.value()) + 1) +
                      0x8cb92ba72f3d8dd7ULL * (ordinal + 1);
    for (int round = 0; round < 2; ++round) {
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        z ^= z >> 31;
    }
    return z;
}

/// A number in [0, 1) for this key.
constexpr double draw(std::uint64_t seed, Purpose purpose, AppId app, std::uint64_t ordinal)
{
    return static_cast<double>(drawBits(seed, purpose, app, ordinal) >> 11) * 0x1.0p-53;
}

} // namespace offstage
