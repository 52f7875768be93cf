// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/mechanism/running_board.h"

namespace offstage {

/// Calls the app's process, which must exist, after a while of its own time: not while it is
/// suspended, and not if it ends before (LC-42). Waiting calls of the same hook and name become
/// one if `isCoalesced`.
void callAppLater(RunningBoard &board, AppId app, Duration wait, HookId hook, NameId name = {},
                  std::int64_t value = 0, bool isCoalesced = false);
/// Takes such a call back.
void dropLaterCalls(RunningBoard &board, AppId app, HookId hook, NameId name);

} // namespace offstage
