// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "model/core/time.h"

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

/// "2025-11-20 13:40".
std::optional<Instant> parseStart(std::string_view text);
std::string startText(Instant start);
/// "1:05" or "1:02:03": an offset from the start.
std::string offsetText(Duration offset);
/// "08:10", with seconds and thousandths only where there are any.
std::string timeOfDayText(Duration time);

} // namespace offstage
