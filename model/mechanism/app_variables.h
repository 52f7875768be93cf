// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/mechanism/flow.h"

namespace offstage {

/// What the app sees of a number that it remembers: of its defaults nothing but what the process
/// wrote itself while they cannot be read (LC-105).
std::int64_t seenVariable(const Phone &phone, AppId app, VariableScope scope, NameId name);
/// The app remembers a number, for as long as the place lasts that it is kept in.
void keepVariable(RunningBoard &board, AppId app, VariableScope scope, NameId name,
                  std::int64_t value);

} // namespace offstage
