// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/mechanism/decisions.h"
#include "model/mechanism/running_board.h"
#include "model/phone/vocabulary.h"

namespace offstage {

/// An event that iOS brings to an app, running or not: it calls the app and lets it run for `limit`
/// from the start of the launch (a slow launch eats into it). The next event renews the time, and
/// when it is over the app is only suspended. An app on screen is called without any of this.
struct EventWake {
    MechanismId by{};
    AssertionKind kind{};
    Duration limit{};
    HookId hook{};
    NameId name;
    std::int64_t value = 0;
};

/// A process that is being told that it ends hears of nothing any more; what comes now is for the
/// next one.
void endDying(RunningBoard &board, AppId app);
void wakeFor(RunningBoard &board, AppId app, const EventWake &event);
/// Only the launch, without a callback of its own.
void launchFor(RunningBoard &board, AppId app, const EventWake &event);
/// The time of an event is over.
void wakeExpired(RunningBoard &board, AppId app, std::uint32_t ordinal);

/// Nothing of the mechanism is left of the app.
void forgetErrands(RunningBoard &board, AppId app, MechanismId mechanism, ErrandStage stage);
bool isRunningNow(const Phone &phone, AppId app);

} // namespace offstage
