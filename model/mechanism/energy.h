// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/mechanism/running_board.h"

namespace offstage {

/// Charges what a wake-up cost in time to the accounts. The unit is ours: one launch of
/// guideline size, 30 s and 100 kB over cellular, is 1 (assumed).
void chargeTime(RunningBoard &board, AppId app, MechanismId mechanism, Duration ran);
/// Charges data moved in the background to the accounts.
void chargeData(RunningBoard &board, AppId app, std::int64_t kilobytes);

} // namespace offstage
