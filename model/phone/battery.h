// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/phone/phone.h"

namespace offstage {

/// Change of the charge per hour in millionths of a percent under the phone's present conditions;
/// negative while it drains.
std::int64_t batteryRate(const Phone &phone);
/// The charge at the phone's now, in millionths of a percent, 1 %..100 %: the model's phone never
/// turns itself off.
std::int64_t batteryCharge(const Phone &phone);
/// When the charge reaches the next whole percent, kNever if it does not change.
Instant nextBatteryPercentAt(const Phone &phone);

} // namespace offstage
