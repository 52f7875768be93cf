// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "model/core/enum_names.h"

namespace offstage {

/// What wakes, launches, holds or ends an app. The words are the keys of the data files.
enum class MechanismId : std::uint8_t {
    LifeCycle,
    BackgroundTask,
    SilentPush,
    AppRefresh,
    Processing,
    ForceQuit,
    Timer,
    LocalNotification,
    AppCode,
};

template <>
inline constexpr auto kEnumNames<MechanismId> = std::to_array<std::string_view>(
    {"life-cycle", "background-task", "silent-push", "app-refresh", "processing", "force-quit",
     "timer", "local-notification", "app-code"});

} // namespace offstage
