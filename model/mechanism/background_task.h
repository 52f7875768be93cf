// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/mechanism/running_board.h"

namespace offstage {

/// The shared time of the app's background tasks is up: their expiry handlers are called, and what
/// is still held when these had their chance ends the process with 0x8badf00d.
void poolDue(RunningBoard &board, AppId app);

} // namespace offstage
