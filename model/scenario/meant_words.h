// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace offstage {

/// What to write instead of a word that people expect where the format has another one; empty if
/// that other one is not among the known.
std::string meantBy(std::string_view word, const std::vector<std::string> &known);

} // namespace offstage
