// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/policy/policy.h"

namespace offstage {

/// The policies' answers, one per file, in the order of PolicyId. All are pure.
Verdict evaluateApplication(const Question &question, const Phone &phone);
Verdict evaluateAppUsage(const Question &question, const Phone &phone);
Verdict evaluateFirstUnlock(const Question &question, const Phone &phone);
Verdict evaluateBackgroundAppRefresh(const Question &question, const Phone &phone);
Verdict evaluateLowPowerMode(const Question &question, const Phone &phone);
Verdict evaluateBatteryLevel(const Question &question, const Phone &phone);
Verdict evaluateChargerPluggedIn(const Question &question, const Phone &phone);
Verdict evaluateNetworkQuality(const Question &question, const Phone &phone);
Verdict evaluateDeviceActivity(const Question &question, const Phone &phone);
Verdict evaluateThermal(const Question &question, const Phone &phone);
Verdict evaluateMemoryPressure(const Question &question, const Phone &phone);
Verdict evaluateThunderingHerd(const Question &question, const Phone &phone);
Verdict evaluateCpuUsage(const Question &question, const Phone &phone);
Verdict evaluateActivityGroup(const Question &question, const Phone &phone);
Verdict evaluateActivityRateLimit(const Question &question, const Phone &phone);
Verdict evaluateDevicePushRate(const Question &question, const Phone &phone);
Verdict evaluateEnergyBudget(const Question &question, const Phone &phone);
Verdict evaluateDataBudget(const Question &question, const Phone &phone);
Verdict evaluateDeclaration(const Question &question, const Phone &phone);
Verdict evaluatePermission(const Question &question, const Phone &phone);
Verdict evaluateMechanismLimit(const Question &question, const Phone &phone);
Verdict evaluateNotPrinted(const Question &question, const Phone &phone);

} // namespace offstage
