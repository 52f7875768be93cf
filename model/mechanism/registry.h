// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "model/mechanism/running_board.h"
#include "model/phone/vocabulary.h"

namespace offstage {

/// One mechanism: the API an app may call, what triggers it, what it grants, and what it does when
/// conditions, processes or its own time change. A function that a mechanism does not need is null.
/// Adding a mechanism is one file, one line of the table, one row in gates.yaml and one test.
struct Mechanism {
    MechanismId id{};
    std::span<const ActionWord> actions = {};
    std::span<const HookWord> hooks = {};
    /// App code calls one of `actions`; `serves` is the assertion its reaction is to complete.
    void (*perform)(RunningBoard &board, AppId app, const Action &action,
                    std::uint32_t serves) = nullptr;
    /// The app's slot of this mechanism is due.
    AppSlot slot = AppSlot::Count;
    void (*due)(RunningBoard &board, AppId app) = nullptr;
    /// Something that pending questions may watch has changed.
    void (*conditionsChanged)(RunningBoard &board, Condition condition) = nullptr;
    /// An assertion of one of this mechanism's kinds reached its deadline.
    std::span<const AssertionKind> kinds = {};
    void (*expired)(RunningBoard &board, AppId app, std::uint32_t ordinal) = nullptr;
    /// The app's process is about to end; its assertions are still there.
    void (*processEnds)(RunningBoard &board, AppId app, ExitReason reason) = nullptr;
    /// The user opened the app.
    void (*opened)(RunningBoard &board, AppId app) = nullptr;
};

/// Every mechanism. The one literal table.
std::span<const Mechanism> mechanisms();

/// The mechanism that knows this action.
const Mechanism &mechanismOf(ActionId action);
/// The mechanism that owns this kind of assertion.
const Mechanism &mechanismOf(AssertionKind kind);

/// The words of all mechanisms, for the reader and writer of scenarios.
const Vocabulary &vocabulary();

} // namespace offstage
