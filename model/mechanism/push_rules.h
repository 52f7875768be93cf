// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/mechanism/running_board.h"

namespace offstage {

// The places of the silent push's own words, which its two files share.
enum PushNotice : std::size_t {
    RefusedPriority,
    RefusedSize,
    StoredForPower,
    WithoutThrottle,
    RefusedToken
};
enum PushNumber : std::size_t {
    MostKilobytes,
    StoreMost,
    OnlyPriorityFive,
    LowPowerStores,
    AlertsToDelegate,
    KillDiscardsHeld,
    UnhandledCompletes
};

/// The system shows an alert push as it came, or as the extension made it.
void showPushed(RunningBoard &board, AppId app, NameId collapse, InterruptionLevel level);

} // namespace offstage
