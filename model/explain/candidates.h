// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "model/explain/change.h"
#include "model/explain/topic.h"

namespace offstage {

/// What could be tried so that a topic comes out differently, the most promising first and each
/// once. None of it is proven: see model/explain/what_if.h.
std::vector<Change> candidates(const Run &run, const Lanes &lanes, const Topic &topic);

} // namespace offstage
