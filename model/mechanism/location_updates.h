// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/mechanism/running_board.h"
#include "model/phone/input.h"
#include "model/phone/vocabulary.h"

namespace offstage {

/// The world's motion, as an index of the fact's choices, and its speed in mm/s.
std::int32_t worldsMotion(const Phone &phone);
/// The phone is driven, or stands still again.
input::SetFact driven(bool isDriven);
std::int64_t speedOfMotion(const Rules &rules, std::int32_t motion);

/// CLLocationManager's delegate calls that several location services share.
HookId didUpdateLocations();
HookId didFailWithError();
/// "CLError.denied (1)"
ApiResult locationDenied();

} // namespace offstage
