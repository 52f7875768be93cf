// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/phone/phone.h"
#include "widgets/phone/phone_face.h"

#include <optional>
#include <string_view>

namespace offstage {

/// What the system shows for apps beside their notifications, from the phone's value alone: Live
/// Activities, continued tasks with their progress, what plays, and alarms that ring. A mechanism
/// that this build does not know shows nothing.
std::vector<FaceActivity> activitiesOf(const Phone &phone);

/// The privacy indicators of the status bar.
FaceIndicators indicatorsOf(const Phone &phone);

/// Who calls, where an app rings: the name it gave, or its own.
std::optional<QString> appCallerOf(const Phone &phone);

/// A mechanism's own event by its word, for an app where it asks for one; its other fields have the
/// values that a scenario may leave out. Nothing if no mechanism brings the word.
std::optional<Input> act(std::string_view word, AppId app);

} // namespace offstage
