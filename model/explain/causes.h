// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "model/sim/trace.h"

namespace offstage {

/// The chain of causes of a record, from the first one to the record itself. Never empty.
std::vector<RecordId> causePath(const Trace &trace, RecordId record);

/// The records that name this one as their cause, in order, at most `most` of them.
std::vector<RecordId> effects(const Trace &trace, RecordId record, std::size_t most = 1000);

/// What brought about the condition for which a decision refused: the last record before it that
/// made that so (the flag set, Low Power Mode turned on, the network lost). Invalid if it was so
/// from the start, if no single record made it so, or if the record is no refusal.
RecordId conditionOf(const Trace &trace, RecordId decided);

/// All that a record needs to be understood, in order: its chain of causes, and for a refusal the
/// chain of causes of its condition. "You flicked the card up" stands in it before "you sent a
/// push".
std::vector<RecordId> whyPath(const Trace &trace, RecordId record);

} // namespace offstage
