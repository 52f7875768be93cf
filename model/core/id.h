// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <limits>

namespace offstage {

/// A small number that names one thing of one kind; ids of different kinds do not mix. The default
/// one names nothing. An id is an index into the table of its kind, in order of creation.
template <class Tag, class Rep> class Id {
public:
    using Value = Rep;

    constexpr Id() = default;
    constexpr explicit Id(std::uint64_t value) : m_value(static_cast<Rep>(value)) {}

    constexpr bool isValid() const { return m_value != std::numeric_limits<Rep>::max(); }
    constexpr Rep value() const { return m_value; }
    constexpr std::size_t index() const { return m_value; }
    constexpr auto operator<=>(const Id &) const = default;

private:
    Rep m_value = std::numeric_limits<Rep>::max();
};

/// An app of the scenario, in the scenario's order.
using AppId = Id<struct AppTag, std::uint16_t>;
/// A name the scenario gives to something: a background task, a request identifier, a timer.
using NameId = Id<struct NameTag, std::uint16_t>;
/// A record of the trace; also its position there. Shown to people as value() + 1.
using RecordId = Id<struct RecordTag, std::uint32_t>;

} // namespace offstage
