// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/mechanism/registry.h"

#include <algorithm>
#include <array>

#include "model/mechanism/tables.h"

namespace offstage {

namespace {

const std::array<Mechanism, kEnumNames<MechanismId>.size()> &table()
{
    // A function's own table, because the entries live in other files and must be there first.
    static const std::array<Mechanism, kEnumNames<MechanismId>.size()> all = {
        kLifeCycle, kBackgroundTask, kSilentPush,        kAppRefresh, kProcessing,
        kForceQuit, kTimer,          kLocalNotification, kAppCode,
    };
    return all;
}

struct Index {
    std::array<const Mechanism *, kEnumNames<ActionId>.size()> byAction{};
    std::array<const Mechanism *, kEnumNames<AssertionKind>.size()> byKind{};
    std::vector<ActionWord> actions;
    std::vector<HookWord> hooks;
    Vocabulary words;

    Index()
    {
        for (const Mechanism &mechanism : table()) {
            for (const ActionWord &word : mechanism.actions) {
                byAction[static_cast<std::size_t>(word.id)] = &mechanism;
                actions.push_back(word);
            }
            for (const AssertionKind kind : mechanism.kinds)
                byKind[static_cast<std::size_t>(kind)] = &mechanism;
            hooks.insert(hooks.end(), mechanism.hooks.begin(), mechanism.hooks.end());
        }
        words = {actions, hooks};
    }
};

const Index &index()
{
    static const Index built;
    return built;
}

} // namespace

std::span<const Mechanism> mechanisms()
{
    return table();
}

const Mechanism &mechanismOf(ActionId action)
{
    return *index().byAction[static_cast<std::size_t>(action)];
}

const Mechanism &mechanismOf(AssertionKind kind)
{
    return *index().byKind[static_cast<std::size_t>(kind)];
}

const Vocabulary &vocabulary()
{
    return index().words;
}

} // namespace offstage
