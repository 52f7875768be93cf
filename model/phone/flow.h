// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "model/core/enum_names.h"
#include "model/phone/vocabulary.h"

namespace offstage {

// The flow of a reaction. A list of actions is flat: a nested block begins with an If, Repeat,
// While or After and ends with a BlockEnd, with an Else between where there is one. Places are
// indexes into the reaction's actions, kept in argument 0: of an If its Else or its end, of an Else
// its end, of a loop or delay its end, of a BlockEnd where its block begins.

/// What a condition looks at: a value that the app can read, the result of the last API call, which
/// call of its callback this is (or whether it is each nth), or what the callback brought.
enum class Subject : std::uint8_t { Value, LastResult, Time, Every, Brought };

enum class Comparison : std::uint8_t { Is, IsNot, AtLeast, AtMost };
template <>
inline constexpr auto kEnumNames<Comparison> =
    std::to_array<std::string_view>({"is", "is-not", "at-least", "at-most"});

inline constexpr std::size_t kPlaceArgument = 0;
/// Of a Repeat how often, of an After for how long.
inline constexpr std::size_t kAmountArgument = 1;

/// What an If or a While asks before its block.
struct Test {
    Subject subject{};
    ValueId value = ValueId::None;
    NameId name;
    Comparison comparison = Comparison::Is;
    std::int64_t operand = 0;
};

inline void setTest(Action &action, const Test &test)
{
    action.arguments[1] = static_cast<std::int64_t>(test.subject);
    action.arguments[2] = static_cast<std::int64_t>(test.value);
    action.arguments[3] = test.name.isValid() ? test.name.value() : -1;
    action.arguments[4] = static_cast<std::int64_t>(test.comparison);
    action.arguments[5] = test.operand;
}

inline Test testOf(const Action &action)
{
    return {static_cast<Subject>(action.arguments[1]), static_cast<ValueId>(action.arguments[2]),
            action.name(3), static_cast<Comparison>(action.arguments[4]), action.arguments[5]};
}

constexpr bool isFlow(ActionId id)
{
    return id >= ActionId::If && id <= ActionId::BlockEnd;
}

} // namespace offstage
