// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/mechanism/running_board.h"

namespace offstage {

// An app that does not complete its refreshes or processing tasks in time is launched less often
// for the next ones (SC-43; the size is assumed).

void throttle(RunningBoard &board, AppId app, MechanismId mechanism);
/// The app has completed one.
void endThrottle(RunningBoard &board, AppId app, MechanismId mechanism);
/// Until when it holds the app's next request; Instant::min() if it does not.
Instant throttledUntil(const Phone &phone, AppId app, MechanismId mechanism);

} // namespace offstage
