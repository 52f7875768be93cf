// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/mechanism/running_board.h"

namespace offstage {

/// The phone goes into the condition that a CLMonitor of the app watches, or out of it.
void conditionCrossed(RunningBoard &board, AppId app, NameId condition, bool enters);

} // namespace offstage
