// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/mechanism/running_board.h"

namespace offstage {

/// A push with content-available is on the phone: it is the app's newest from now on, and policies
/// are asked whether it may wake the app.
void offerToApp(RunningBoard &board, AppId app, const HeldPush &push);

} // namespace offstage
