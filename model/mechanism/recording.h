// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/mechanism/running_board.h"

namespace offstage {

bool isRecording(const Phone &phone, AppId app);
/// It ends without the app: interrupted, left the screen without the mode, or its Live Activity
/// is over.
void stopRecording(RunningBoard &board, AppId app);
/// Without a running Live Activity a recording that an intent began stops (ME-35).
void liveActivityEnded(RunningBoard &board, AppId app);

} // namespace offstage
