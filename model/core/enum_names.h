// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace offstage {

/// The words of an enum, in the order of its values. An enum gets names by a specialisation
/// `template <> inline constexpr auto kEnumNames<Network> =
/// std::to_array<std::string_view>({...})`. The words are the ones scenario files and text output
/// use.
template <class Enum> inline constexpr auto kEnumNames = std::array<std::string_view, 0>{};

template <class Enum> constexpr std::string_view nameOf(Enum value)
{
    static_assert(kEnumNames<Enum>.size() > 0);
    const auto index = static_cast<std::size_t>(value);
    return index < kEnumNames<Enum>.size() ? kEnumNames<Enum>[index] : std::string_view("?");
}

template <class Enum> constexpr std::optional<Enum> valueNamed(std::string_view name)
{
    for (std::size_t i = 0; i < kEnumNames<Enum>.size(); ++i) {
        if (kEnumNames<Enum>[i] == name)
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

} // namespace offstage
