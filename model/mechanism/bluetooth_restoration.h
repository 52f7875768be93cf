// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/mechanism/running_board.h"
#include "model/phone/vocabulary.h"

/// What of Core Bluetooth outlives a process, and how the next one gets it back (ME-90, LC-79).
namespace offstage::bluetooth {

/// The two managers of Core Bluetooth; each restores for itself.
enum class Role : std::uint8_t { Central, Peripheral };

bool isOn(const Phone &phone);
/// The app's errand of this kind (for this peripheral); null if there is none.
Errand *errandOf(RunningBoard &board, AppId app, std::uint8_t kind, NameId name = {});
/// An accessory that AccessorySetupKit has set up, where that makes a difference (ME-91).
bool isSetUp(RunningBoard &board, AppId app);

/// The process has made the manager, so it can be told. Who never made one is told all the same.
bool listens(RunningBoard &board, AppId app, Role role);
/// What the app is told as soon as its next process has made the manager.
void keepNews(RunningBoard &board, AppId app, Role role, HookId hook, NameId name);
void tellNews(RunningBoard &board, AppId app, Role role);

/// Forgets what a dead app waited for, if what has happened to Bluetooth is no reason to launch it:
/// it restores nothing, or switch or airplane mode came between.
void forgetUnlessKept(RunningBoard &board, AppId app);
void forgetAll(RunningBoard &board, AppId app);
/// The connections and requests of its central.
void forgetCentral(RunningBoard &board, AppId app);
/// A restart ends every connection; from iOS 11 the app waits for it to come again.
void waitAgain(RunningBoard &board, AppId app);

} // namespace offstage::bluetooth
