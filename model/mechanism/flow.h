// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/mechanism/running_board.h"

namespace offstage {

enum class VariableScope : std::uint8_t { Memory, Defaults, Group };

/// The value of a variable of the process, in UserDefaults, or in those of the app group; 0 for one
/// that was never set.
std::int64_t variable(const Phone &phone, AppId app, VariableScope scope, NameId name);
/// In memory only while there is a process.
void setVariable(RunningBoard &board, AppId app, VariableScope scope, NameId name,
                 std::int64_t value);

/// Goes over the If, loop, delay or end at which the activity stands. False if the activity is
/// over, which is the end of a delayed block.
bool follow(RunningBoard &board, AppId app, Activity &activity);
/// Counts a step; true once the activity has made more of them at one instant than code that ends
/// ever does. It is then in an endless loop.
bool isEndless(RunningBoard &board, Activity &activity);
/// Counts a callback; true once the process has got more of them at one instant than an app that
/// ever rests gets: what it does in one brings about the next.
bool isCalledEndlessly(RunningBoard &board, Process &process);
/// From here on the activity is in an endless loop.
void makeEndless(RunningBoard &board, Activity &activity);

} // namespace offstage
