// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/mechanism/extension_process.h"
#include "model/mechanism/running_board.h"

namespace offstage {

// The way of a push from the provider through APNs to the phone.

/// Whether APNs can reach the phone.
bool isReachable(const Phone &phone);

/// Whether the app has a device token that is still valid: it is there and has been opened. That
/// APNs knows of a deletion at once is assumed.
bool hasToken(const Phone &phone, AppId app);
/// The same, and the provider is told if it has none.
bool checkToken(RunningBoard &board, AppId app);

/// A provider hands an alert or background push to APNs.
void sendPush(RunningBoard &board, const input::SendPush &push);
/// The phone can reach APNs again, or need not be spared any more: what is stored there arrives.
void deliverStoredPushes(RunningBoard &board);

/// How long APNs keeps a push that says nothing of it (SC-61).
Duration longestStored(const Rules &rules);

/// A push of another type (VoIP, location, ...) on its way. With a priority it waits for a phone
/// that spares its power (SC-62); zero has the phone woken at once.
struct OtherPush {
    MechanismId mechanism{};
    std::uint8_t kind = 0;
    Duration expires{};
    std::int64_t value = 0;
    std::uint8_t priority = 0;
};

/// True if it arrives now. Otherwise APNs keeps the newest of this kind as an errand until it
/// expires, or drops it at once if it is not to be kept.
bool arrivesNow(RunningBoard &board, AppId app, const OtherPush &push);
/// Its errand is looked at: the value it was sent with if it arrives now, and is gone as a stored
/// one.
std::optional<std::int64_t> arrivesFromStore(RunningBoard &board, AppId app, std::uint32_t ordinal);

} // namespace offstage
