// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/mechanism/running_board.h"

namespace offstage {

/// What the system posts to every app that observes it.
enum class SystemPost : std::uint8_t {
    BatteryLevel,
    Orientation,
    SignificantTime,
    Locale,
    Defaults,
    ICloudIdentity,
    Proximity,
    ScreenConnected,
    ScreenMode,
    AccessoryConnected,
};

/// Posts it: at once to running apps, once per kind to a suspended one when it runs again (LC-42).
void postSystem(RunningBoard &board, SystemPost kind);

} // namespace offstage
