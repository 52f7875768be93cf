// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/mechanism/running_board.h"

namespace offstage {

// What the world and the Settings app do to the phone.

void setCharger(RunningBoard &board, bool isConnected);
void setBattery(RunningBoard &board, int percent);
void setLowPowerMode(RunningBoard &board, bool isOn);
void setNetwork(RunningBoard &board, Network link, bool isAirplaneMode);
void setBackgroundRefresh(RunningBoard &board, bool isOn, AppId app);
void setMemoryPressure(RunningBoard &board, MemoryPressure level);
void setThermal(RunningBoard &board, Thermal level);
void setCamera(RunningBoard &board, bool isInUse);
void setUser(RunningBoard &board, UserPresence presence);

/// Brings the stored charge up to now, before something changes its rate.
void syncBattery(RunningBoard &board);
void scheduleBattery(RunningBoard &board);
/// The charge reached another whole percent.
void batteryDue(RunningBoard &board);

} // namespace offstage
