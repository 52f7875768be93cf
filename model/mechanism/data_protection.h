// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/mechanism/running_board.h"

namespace offstage {

/// A process starts: before the first unlock it cannot read the app's defaults, and goes on without
/// them for as long as it lives (LC-105).
void noteProtection(RunningBoard &board, AppId app);
/// Whether the app's process works with empty defaults, which are not those that are stored.
bool areDefaultsEmpty(const Phone &phone, AppId app);
/// Whether what it writes into them is lost with the process.
bool areEmptyDefaultsLost(const Rules &rules);

} // namespace offstage
