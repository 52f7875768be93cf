// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>

#include "model/core/enum_names.h"

namespace offstage {

/// What the user is asked to allow an app. Location has two steps: Always includes When In Use.
enum class Permission : std::uint8_t {
    Notifications,
    LocationWhenInUse,
    LocationAlways,
    PreciseLocation,
    Microphone,
    Camera,
    Bluetooth,
    Health,
    LocalNetwork,
    Alarms,
    LiveActivities,
    FrequentLiveActivityUpdates,
    Photos,
    Vpn,
    FamilyControls,
    Contacts,
    Calendars,
    Reminders,
};
template <>
inline constexpr auto kEnumNames<Permission> = std::to_array<std::string_view>(
    {"notifications", "location-when-in-use", "location-always", "precise-location", "microphone",
     "camera", "bluetooth", "health", "local-network", "alarms", "live-activities",
     "frequent-live-activity-updates", "photos", "vpn", "family-controls", "contacts", "calendars",
     "reminders"});
inline constexpr std::size_t kPermissionCount = kEnumNames<Permission>.size();

enum class Answer : std::uint8_t { NotAsked, Denied, Allowed };
template <>
inline constexpr auto kEnumNames<Answer> = std::to_array<std::string_view>({"not-asked", "denied",
                                                                            "allowed"});

/// The user's answers to one app, in the order of Permission. A scenario that says nothing of a
/// permission means that it was allowed: most stories are not about prompts.
using Permissions = std::array<Answer, kPermissionCount>;
constexpr Permissions allAllowed()
{
    Permissions answers{};
    for (Answer &answer : answers)
        answer = Answer::Allowed;
    return answers;
}

} // namespace offstage
