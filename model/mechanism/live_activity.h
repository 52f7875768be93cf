// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/phone/phone.h"

namespace offstage {

/// A Live Activity of the app is active. It holds nothing, but it may allow something else:
/// recording in the background, location while in use (ME-72).
bool hasLiveActivity(const Phone &phone, AppId app);

} // namespace offstage
