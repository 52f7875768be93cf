// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/phone/phone.h"

namespace offstage {

// When iOS expects the user to open an app (SC-05). How it predicts is private; the shares of past
// days and everything here is ours (assumed).

/// How far the app's quarters of an hour are shifted against the clock today, under 15 min, so that
/// refreshes keep no fixed time of day.
Duration usageShift(const Phone &phone, AppId app);
/// The quarter of the day that the app is in, as AppAccount::use counts them.
std::size_t usageQuarter(const Phone &phone, AppId app);
/// The share of past days, in 1/65535, on which the user opened the app soon after now. An opening
/// that was made just now is not expected again.
std::uint16_t expectedUse(const Phone &phone, AppId app);
/// When the share expected today is first at least `share` (in 1/65535), else midnight.
Instant whenExpected(const Phone &phone, AppId app, double share);

} // namespace offstage
