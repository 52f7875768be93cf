// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/mechanism/running_board.h"

namespace offstage {

/// A provider hands a push to APNs.
void sendPush(RunningBoard &board, const input::SendPush &push);
/// The phone can reach APNs again: what is stored there arrives.
void deliverStoredPushes(RunningBoard &board);
/// Whether APNs can reach the phone.
bool isReachable(const Phone &phone);

} // namespace offstage
