// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/phone/phone.h"
#include "widgets/phone/phone_face.h"

namespace offstage {

/// What the simulated phone shows, from its value alone. The first four apps of the scenario are in
/// the dock. `live` is whether changes may move, or are a scrub.
PhoneFace faceOf(const Phone &phone, bool live);

} // namespace offstage
