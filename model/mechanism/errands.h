// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/mechanism/running_board.h"

namespace offstage {

/// Starts an errand and tells the trace. The reference is valid until the app's errands change.
Errand &addErrand(RunningBoard &board, AppId app, MechanismId mechanism, std::uint8_t kind = 0,
                  NameId name = {});
/// A moment that the mechanism keeps for itself, such as the end of a budget's hour: no work, so
/// the trace is not told. It is looked at like an errand and removed with forgetErrand().
Errand &keepMoment(RunningBoard &board, AppId app, MechanismId mechanism, std::uint8_t kind,
                   Instant at);
void forgetErrand(RunningBoard &board, AppId app, std::uint32_t ordinal);
/// Null if there is none.
Errand *findErrand(RunningBoard &board, AppId app, std::uint32_t ordinal);
/// The first of the mechanism (with this name, if it is valid); null if there is none.
Errand *findErrand(RunningBoard &board, AppId app, MechanismId mechanism, NameId name = {});
/// The first of the mechanism that is of this kind.
Errand *findErrand(RunningBoard &board, AppId app, MechanismId mechanism, std::uint8_t kind,
                   NameId name);
/// Tells the trace where the errand is now. `amount` as in record::ErrandMoved. What comes of it is
/// caused by the record that comes back.
RecordId moveErrand(RunningBoard &board, AppId app, std::uint32_t ordinal, ErrandStage stage,
                    std::int64_t amount = 0);
/// The last move: the errand is gone afterwards.
RecordId endErrand(RunningBoard &board, AppId app, std::uint32_t ordinal, ErrandStage stage,
                   std::int64_t amount = 0);
/// How many errands of the mechanism (of this kind) the app has.
std::size_t errandCount(const Phone &phone, AppId app, MechanismId mechanism);
std::size_t errandCount(const Phone &phone, AppId app, MechanismId mechanism, std::uint8_t kind);
/// The errands whose time has come or whose condition has changed are looked at.
void errandsDue(RunningBoard &board, AppId app);
void errandConditionsChanged(RunningBoard &board, Condition condition);

} // namespace offstage
