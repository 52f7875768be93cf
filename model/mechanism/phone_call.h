// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/mechanism/running_board.h"

namespace offstage {

// The calls of the phone: its own, over the cellular network, and those that apps report to
// CallKit. Every one rings or is answered; CallBegins and CallEnds are told for the first and after
// the last of them.

bool hasCall(const Phone &phone);
/// The app has a call of its own, ringing or answered.
bool hasCall(const Phone &phone, AppId app);

/// The phone's own call comes in; it is over.
void startPhoneCall(RunningBoard &board, bool isFullScreen);
void endPhoneCall(RunningBoard &board);

/// The app, which runs, has reported an incoming call to CallKit, or starts one.
void ringForApp(RunningBoard &board, AppId app, NameId caller);

} // namespace offstage
