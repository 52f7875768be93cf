// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "model/phone/setup.h"

namespace offstage {

// The words that mechanisms bring, as plain text for traces and scenario files.

/// The word of any input, also of what mechanisms bring.
std::string_view inputWord(const Input &input);
/// One field's value as a scenario file writes it, without quotes.
std::string fieldText(const Field &field, std::int64_t value, const Setup &setup);
/// " courier 5 s": the app and the values behind the event's word.
std::string eventText(const input::Event &event, const Setup &setup);
std::string factText(const input::SetFact &fact);
/// "1200 kB", "30 s", "no": a value in words; of an enumerated one its word.
std::string quantityText(Quantity quantity, std::span<const std::string_view> choices,
                         std::int64_t value);

} // namespace offstage
