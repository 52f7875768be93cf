// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "model/core/id.h"
#include "model/phone/setup.h"

namespace offstage {

/// From `from` up to, not including, `to`.
struct Stretch {
    Instant from{};
    Instant to{};

    bool contains(Instant at) const { return from <= at && at < to; }
    bool operator==(const Stretch &) const = default;
};

/// The phone is unlocked, used, and put away. At night nothing is opened.
struct PickUp {
    Stretch when;
    bool endsAtHome = false;
    bool isAtNight = false;
};

/// The user opens `app` at `at` and stays for `length`, or, if that is zero, as long as the pick-up
/// lasts.
struct AppUse {
    Instant at{};
    Duration length{};
    AppId app;
};

/// One day of the phone's person, from waking up to the next waking up, as drawn from the seed. It
/// depends on the setup's user and on the day alone, never on an app or on what happened before.
struct PersonsDay {
    /// A piece of the time awake and at the phone, with how busy it is against others.
    struct Piece {
        Stretch when;
        std::int64_t weight = 0;
    };

    std::int64_t number = 0;
    std::vector<Piece> awake;
    std::vector<PickUp> pickUps;

    /// The instant before which this share of the day's busyness lies; nothing if never awake.
    std::optional<Instant> atShare(double share) const;
};

PersonsDay personsDay(const Setup &setup, std::int64_t day);

/// The parts of this kind that belong to the days from `first` to `last`, in the order of the days.
std::vector<Stretch> partsOf(const Setup &setup, DayPartKind kind, std::int64_t first,
                             std::int64_t last);

/// Adds what the user does with this app on this day. An app's uses are drawn by its own key, so
/// that changing one app's habits leaves all others alone.
void addUses(const Setup &setup, const PersonsDay &day, AppId app, std::vector<AppUse> &uses);

} // namespace offstage
