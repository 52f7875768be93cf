// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/mechanism/running_board.h"

namespace offstage {

/// Shows a notification of the app; no code of it runs, unless it is in front: then it is asked,
/// and nothing is shown without its word (before iOS 10 nothing at all). A locked, dark screen
/// lights up without being unlocked and without the phone being in use; not for one that a Focus
/// holds back.
void showNotification(RunningBoard &board, AppId app, NameId title, MechanismId by,
                      InterruptionLevel level = InterruptionLevel::Active);

/// Whether a Focus is on, such as Do Not Disturb.
bool isFocused(const Phone &phone);

/// What the level comes to: without the capability for it, it counts as an active one.
InterruptionLevel levelFor(const AppSpec &spec, InterruptionLevel asked);

/// The phone comes to a place: the app's notifications that wait for it are shown. The system
/// watches for them, so no code of the app runs, and When In Use is enough (ME-51).
void regionEntered(RunningBoard &board, AppId app, NameId region);

} // namespace offstage
