// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "model/core/enum_names.h"

namespace offstage {

/// What wakes, launches, holds or ends an app, or works for it. The words are the keys of the data
/// files.
enum class MechanismId : std::uint8_t {
#define MECHANISM(name, word, noun, phrase) name,
#include "model/phone/mechanisms.def"
#undef MECHANISM
};

template <>
inline constexpr auto kEnumNames<MechanismId> = std::to_array<std::string_view>({
#define MECHANISM(name, word, noun, phrase) word,
#include "model/phone/mechanisms.def"
#undef MECHANISM
});
/// The noun of each mechanism, as it stands in the middle of a sentence: "VoIP push".
inline constexpr auto kMechanismNouns = std::to_array<std::string_view>({
#define MECHANISM(name, word, noun, phrase) noun,
#include "model/phone/mechanisms.def"
#undef MECHANISM
});
/// The same as it stands after "for": "a VoIP push".
inline constexpr auto kMechanismPhrases = std::to_array<std::string_view>({
#define MECHANISM(name, word, noun, phrase) phrase,
#include "model/phone/mechanisms.def"
#undef MECHANISM
});
inline constexpr std::size_t kMechanismCount = kEnumNames<MechanismId>.size();

} // namespace offstage
