// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/mechanism/running_board.h"

namespace offstage {

/// App code completes it.
void completeContinued(RunningBoard &board, AppId app, std::uint32_t task, bool success);
/// App code withdraws a request that waits in the queue.
void cancelContinued(RunningBoard &board, AppId app, NameId identifier);

/// The app runs for a continued task, so that a swipe of its card ends it without any callback.
bool endsUntold(RunningBoard &board, AppId app);

} // namespace offstage
