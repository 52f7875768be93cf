// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "model/phone/assertion.h"
#include "model/phone/permission.h"
#include "model/phone/setup.h"
#include "model/phone/vocabulary.h"

/// The words of standard location updates, apart from their rules.
namespace offstage::location {

enum { StartUpdating, StopUpdating };
enum { DidUpdate, DidFail, DidPause, DidResume };
enum { Holding };
enum { Denied, PropertyWithoutMode };
enum { Indicator };
enum { Motion };
/// The values of Motion.
enum { Still, Walking, Driving, Flying };
enum {
    FirstFix,
    ToldEvery,
    PauseAfter,
    NeedsProperty,
    HoldsFromBackground,
    WalkingSpeed,
    DrivingSpeed,
    FlyingSpeed,
    ToldEveryReduced
};
/// Errand::state.
enum { Coming, Paused };
/// Errand::extra, and the bits of the first.
enum { Bits, Filter, SeenOdometer, LastTold };
enum { Allows = 1, Pauses = 2, InFront = 4, AccessEnded = 8 };

inline constexpr std::array<std::string_view, 2> kPurposes = {"location", "keep-alive"};
inline constexpr std::array kStartFields = {
    Field{"distance-filter", FieldType::Count, false, 0, {}, "metres between two updates; 0 = all"},
    Field{"allows-background", FieldType::Flag, false, 0, {}, "allowsBackgroundLocationUpdates"},
    Field{"pauses", FieldType::Flag, false, 1, {}, "pausesLocationUpdatesAutomatically"},
    Field{"purpose", FieldType::Choice, false, 0, kPurposes, "what the app wants the updates for"},
};
inline constexpr std::array kActions = {
    ActionWord{.swift = "startUpdatingLocation()",
               .meaning = "standard updates; with mode and property they hold the process",
               .fields = kStartFields,
               .word = "startUpdatingLocation"},
    ActionWord{.swift = "stopUpdatingLocation()",
               .meaning = "ends the updates, and what they hold",
               .word = "stopUpdatingLocation"},
};
inline constexpr std::array kHooks = {
    HookWord{.swift = "locationManager(_:didUpdateLocations:)",
             .meaning = "new locations have come",
             .word = "didUpdateLocations"},
    HookWord{.swift = "locationManager(_:didFailWithError:)",
             .meaning = "no location, and why (1 = denied)",
             .word = "didFailWithError"},
    HookWord{.swift = "locationManagerDidPauseLocationUpdates(_:)",
             .meaning = "the phone stands still, so the updates pause",
             .word = "didPauseLocationUpdates",
             .since = {6, 0}},
    HookWord{.swift = "locationManagerDidResumeLocationUpdates(_:)",
             .meaning = "the updates come again",
             .word = "didResumeLocationUpdates",
             .since = {6, 0}},
};
inline constexpr std::array kKinds = {KindWord{.word = "location updates", .isUnlimited = true}};
inline constexpr std::array kResults = {
    ResultWord{"CLError.denied (1)", "the user does not allow it", 1},
    ResultWord{"allowsBackgroundLocationUpdates without the mode",
               "an exception: the location background mode is not declared", 0},
};
inline constexpr std::array kNotices = {
    NoticeWord{"location indicator", "the blue location indicator shows"},
};
inline constexpr std::array kMoveFields = {
    Field{"distance", FieldType::Count, true, 0, {}, "metres"},
    Field{"length", FieldType::Time, true, 0, {}, "how long it takes"},
};
inline constexpr std::array kEvents = {
    EventWord{"move", "Move", "The phone is taken along a route at an even speed.",
              PanelGroup::Location, kMoveFields},
};
inline constexpr std::array<std::string_view, 4> kMotions = {"still", "walking", "driving",
                                                             "flying"};
inline constexpr std::array kFacts = {
    FactWord{"motion", "Motion", "How the phone moves when no route says more.",
             PanelGroup::Location, kMotions},
};
inline constexpr std::array<std::string_view, 9> kNumbers = {
    "first_fix",     "told_every",    "pause_after",  "needs_property",     "holds_from_background",
    "walking_speed", "driving_speed", "flying_speed", "told_every_reduced",
};
inline constexpr std::array kModes = {BackgroundMode::Location};
inline constexpr std::array kPermissions = {Permission::LocationWhenInUse};

} // namespace offstage::location
