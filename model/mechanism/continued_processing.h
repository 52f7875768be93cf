// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/mechanism/running_board.h"

namespace offstage {

/// The ordinal of the continued task that a reaction serves, or of the one there is; 0 for none.
std::uint32_t continuedTask(RunningBoard &board, AppId app, std::uint32_t serves);
/// App code completes it.
void completeContinued(RunningBoard &board, AppId app, std::uint32_t task, bool success);
/// App code withdraws a request that waits in the queue.
void cancelContinued(RunningBoard &board, AppId app, NameId identifier);

} // namespace offstage
