// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/mechanism/registry.h"

namespace offstage {

// Each mechanism's entry, defined in the file of its name and listed in registry.cpp.
extern const Mechanism kLifeCycle;
extern const Mechanism kBackgroundTask;
extern const Mechanism kSilentPush;
extern const Mechanism kAppRefresh;
extern const Mechanism kProcessing;
extern const Mechanism kForceQuit;
extern const Mechanism kTimer;
extern const Mechanism kLocalNotification;
extern const Mechanism kAppCode;

} // namespace offstage
