// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/mechanism/extension_process.h"
#include "model/mechanism/running_board.h"

namespace offstage {

// The way of a push from the provider through APNs to the phone.

/// Whether APNs can reach the phone.
bool isReachable(const Phone &phone);

/// A provider hands an alert or background push to APNs.
void sendPush(RunningBoard &board, const input::SendPush &push);
/// The phone can reach APNs again, or need not be spared any more: what is stored there arrives.
void deliverStoredPushes(RunningBoard &board);

/// A push of another type (VoIP, Push to Talk, ...) of this mechanism: true if it arrives now.
/// Otherwise APNs keeps the newest of this kind as an errand until it expires, or drops it at once
/// if `expires` is zero.
bool arrivesNow(RunningBoard &board, AppId app, MechanismId mechanism, std::uint8_t kind,
                Duration expires, std::int64_t value = 0);
/// Its errand is looked at: the value it was sent with if it arrives now, and is gone as a stored
/// one.
std::optional<std::int64_t> arrivesFromStore(RunningBoard &board, AppId app, std::uint32_t ordinal);

} // namespace offstage
