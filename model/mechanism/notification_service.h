// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/mechanism/running_board.h"

namespace offstage {

/// A remote notification that the app's notification service extension may change before it is
/// shown.
struct ServiceRequest {
    std::uint32_t push = 0;
    NameId title;
    InterruptionLevel level = InterruptionLevel::Active;
    bool isMutable = false;
};

/// Starts the extension for it if the app has one and it may run; it shows the notification in the
/// end. False if the notification is to be shown without it.
bool askNotificationService(RunningBoard &board, AppId host, const ServiceRequest &request);

} // namespace offstage
