// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "model/sim/trace.h"
#include "widgets/timeline/lane_scene.h"

namespace offstage {

/// The links that lead to a record, from the first cause to it, over those of its causes that the
/// lanes show. A refusal because of a force quit has one more: from the user to the flag.
std::vector<CauseLink> causeChain(const Trace &trace, const Lanes &lanes, RecordId record);
/// The first record that has this one as its cause.
RecordId firstEffect(const Trace &trace, RecordId record);

} // namespace offstage
