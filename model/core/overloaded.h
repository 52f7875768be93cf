// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace offstage {

/// Visits a variant with one lambda per alternative and no catch-all, so that a new alternative
/// does not compile until every visitor answers it.
template <class... Ts> struct Overloaded : Ts... {
    using Ts::operator()...;
};
template <class... Ts> Overloaded(Ts...) -> Overloaded<Ts...>;

} // namespace offstage
