// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/mechanism/running_board.h"
#include "model/policy/arbiter.h"

namespace offstage {

/// Asks the question, tells the trace the question and the ruling with all answers, and returns
/// both the ruling and the record of the decision, which causes what follows.
struct Decided {
    Ruling ruling;
    RecordId record;
};
Decided decide(RunningBoard &board, const Question &question, NameId name = {});

/// The conditions a pending thing watches, as stored in the phone.
inline std::uint16_t bits(Condition condition)
{
    return static_cast<std::uint16_t>(condition);
}
inline bool isWatched(std::uint16_t watches, Condition condition)
{
    return (watches & bits(condition)) != 0;
}

} // namespace offstage
