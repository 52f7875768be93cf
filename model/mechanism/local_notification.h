// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/mechanism/running_board.h"

namespace offstage {

/// Shows a notification of the app; no code of it runs. A locked, dark screen lights up without
/// being unlocked and without the phone being in use.
void showNotification(RunningBoard &board, AppId app, NameId title, MechanismId by);

} // namespace offstage
