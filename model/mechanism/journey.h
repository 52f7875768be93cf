// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/mechanism/running_board.h"

namespace offstage {

/// The phone's way through the world, in millimetres since the start of the run. It is a function
/// of time, so whoever waits for a distance asks when it will be reached.
std::int64_t odometer(const Phone &phone, Instant at);
/// When the odometer reads this; the past or now if it does already, kNever if the phone stops
/// before.
Instant whenOdometer(const Phone &phone, std::int64_t millimetres);
bool isMoving(const Phone &phone);
/// Since when the phone stands still; now if it moves.
Instant restsSince(const Phone &phone);
/// When the phone will stand still if nobody says otherwise; kNever if it goes on and on.
Instant restsFrom(const Phone &phone);

/// A way of so many metres begins, at an even speed.
void setRoute(RunningBoard &board, std::int64_t metres, Duration length);
/// The motion of the world is another one; `former` was it until now.
void motionChanged(RunningBoard &board, std::int32_t former);

} // namespace offstage
