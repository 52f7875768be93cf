// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/mechanism/running_board.h"

namespace offstage {

/// Plans the user's habitual acts of the day that begins or goes on now; each day is drawn on its
/// own, so a fork changes none of them.
void planDay(Phone &phone);
/// Like planDay(), for the start: what the habits say of that instant is true from there on.
void planFirstDay(Phone &phone);
/// The next planned act is due; it is given as an input of origin Habit, unless it makes no sense
/// any more.
void habitDue(RunningBoard &board);
/// Low Power Mode is offered on the screen; the user will answer if the habits say how.
void answerLowPowerOffer(RunningBoard &board, int percent);
/// A day is over: what the user did becomes the prediction (SC-05), and the day's accounts close.
void midnight(RunningBoard &board);

/// The days before the start, as the habits would have filled them, become the apps' predictions.
void learnHistory(Phone &phone);
/// Learns one day of launches (bits are quarter hours) into an app's prediction.
void learnDay(AppAccount &account, const Rules &rules, double halfLifeDays);
/// For how many days half of what was learnt counts; drawn per app and phone (assumed, 1 to 4).
double usageHalfLife(std::uint64_t seed, AppId app);

} // namespace offstage
