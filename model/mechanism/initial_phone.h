// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "model/phone/phone.h"

namespace offstage {

/// The phone at the start of a run: apps installed, history learnt, nothing launched but what the
/// setup says is in memory.
Phone initialPhone(std::shared_ptr<const Setup> setup);

} // namespace offstage
