// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "model/core/time.h"
#include "model/phone/input.h"

namespace offstage {

/// The small texts within a scenario file's values, each with the text it is written back as.

/// The next word, which is taken off the text; empty at its end.
std::string_view takeWord(std::string_view &text);
/// "2nd", "#2" or "2"; from 1.
std::optional<std::uint32_t> parseOrdinal(std::string_view text);
/// "2nd".
std::string ordinalText(std::uint32_t number);

/// "Courier notification service": what an extension is called that has no name of its own. `point`
/// is its word in scenario files.
std::string extensionName(std::string_view app, std::string_view point);

/// What a push of this type is if the file does not say more: an alert has priority 10, as APNs
/// takes it, and only a background push has content-available.
input::SendPush usualPush(PushType type);

/// "2025-11-20 13:40".
std::optional<Instant> parseStart(std::string_view text);
std::string startText(Instant start);
/// "1:05" or "1:02:03": an offset from the start.
std::string offsetText(Duration offset);
/// "08:10", with seconds and thousandths only where there are any.
std::string timeOfDayText(Duration time);

} // namespace offstage
