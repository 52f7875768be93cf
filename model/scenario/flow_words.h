// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include "model/phone/vocabulary.h"

namespace offstage {

/// The values that app code keeps itself; in a condition each is a key of its own.
inline constexpr std::array<std::string_view, 3> kVariableWords = {"variable", "default",
                                                                   "group-default"};

/// A nested block of a reaction.
struct FlowWord {
    ActionId id{};
    std::string_view word;
};
inline constexpr std::array<FlowWord, 4> kFlowWords = {
    FlowWord{ActionId::If, "if"}, FlowWord{ActionId::Repeat, "repeat"},
    FlowWord{ActionId::While, "while"}, FlowWord{ActionId::After, "after"}};

} // namespace offstage
