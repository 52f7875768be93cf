// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/mechanism/audio.h"

namespace offstage {

// What the app plays: each sound is a resource of its process, and an assertion while it flows.

/// What iOS answers when the app wants to be heard.
ApiResult playResult(RunningBoard &board, AppId app);
void playSound(RunningBoard &board, AppId app, const Action &action);
void resumeSound(RunningBoard &board, AppId app, const Action &action);
/// The sounds of this name, or all.
void pauseSound(RunningBoard &board, AppId app, NameId name);
void stopSound(RunningBoard &board, AppId app, NameId name);
/// Silence that keeps the app alive is what the background mode is not for (ME-41, ME-119).
void warnOfSilence(RunningBoard &board, AppId app);
/// The process ends, and its sound with it.
void fallSilent(RunningBoard &board, AppId app);

} // namespace offstage
