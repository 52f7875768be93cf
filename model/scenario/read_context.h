// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "model/phone/setup.h"
#include "model/scenario/node_reader.h"
#include "model/scenario/scenario.h"

namespace offstage {

/// What the parts of a scenario file know of each other while it is read: the setup so far, the
/// keys of its apps, and the names given to things.
class ReadContext {
public:
    Setup setup;
    Instant end = kNever;
    std::vector<std::string> appKeys;
    /// How many seeds an expectation about several means.
    std::uint32_t seeds = kUsualSeeds;

    /// The id of this name, a new one for a new name.
    NameId name(const std::string &text);
    /// A name as a value: not empty and not longer than a line.
    std::optional<NameId> readName(const NodeReader &node);
    /// The app with this key.
    std::optional<AppId> readApp(const NodeReader &node) const;
    /// An instant from the start on.
    std::optional<Instant> readInstant(const NodeReader &node) const;

private:
    std::map<std::string, NameId> m_ids;
};

/// The map `story`: the question, the answer, and where it stands among the others.
std::optional<StoryCard> readStoryCard(const NodeReader &node, const ReadContext &context);
/// The map `apps`, into the context's setup. Reactions may name any app's identifiers.
void readApps(const NodeReader &node, ReadContext &context);
/// Notes a word that the scenario's version of iOS does not have.
void checkSince(const NodeReader &node, Version since, const ReadContext &context);
/// The kind of extension that this callback is made for, if it is not an app's.
std::optional<MechanismId> extensionPointOf(HookId hook);
/// The app's key `reactions`.
void readReactions(MapReader &map, AppSpec &app, ReadContext &context);
/// The value of a fact that a mechanism brings.
std::int32_t readFactValue(const NodeReader &node, std::size_t id);
/// The value of one field of an action or event.
std::optional<std::int64_t> readArgument(const NodeReader &node, const Field &field,
                                         ReadContext &context);
/// Versions of iOS that brought what no mechanism's own word is.
inline constexpr Version kLowPowerModeSince{9, 0};
inline constexpr Version kInterruptionLevelSince{15, 0};
/// One entry of `inputs`: an instant and one input word.
std::optional<TimedInput> readInput(const NodeReader &node, ReadContext &context);
/// One line of `expect`.
std::optional<Expectation> readExpectation(const NodeReader &node, const ReadContext &context);

} // namespace offstage
