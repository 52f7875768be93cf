// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>

namespace offstage {

/// A version of iOS or of its SDK, as major.minor: 18.3.
struct Version {
    std::uint8_t major = 26;
    std::uint8_t minor = 0;

    constexpr auto operator<=>(const Version &) const = default;
};

} // namespace offstage
