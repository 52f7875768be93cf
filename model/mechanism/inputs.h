// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/mechanism/running_board.h"

namespace offstage {

/// Records an input and does what it does. An input that makes no sense now (locking a locked
/// phone) is recorded and changes nothing.
void giveInput(RunningBoard &board, const Input &input, Origin origin);

/// What the agenda's slot stands for happens.
void slotDue(RunningBoard &board, std::size_t slot);

} // namespace offstage
