// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "model/core/result.h"
#include "model/phone/input.h"
#include "model/phone/setup.h"
#include "model/scenario/expectation.h"
#include "model/scenario/story.h"
#include "model/scenario/yaml_tree.h"

namespace offstage {

/// A line of the story, shown from `at` until the next one. `cue` captions are where a
/// presentation stops.
struct Caption {
    Instant at{};
    std::string text;

    bool operator==(const Caption &) const = default;
};

/// A mark the user set on the timeline.
struct Note {
    Instant at{};
    std::string text;

    bool operator==(const Note &) const = default;
};

/// A rule that a story changes for itself: a parameter's word and its value as written.
struct RuleChange {
    std::string word;
    std::string value;

    bool operator==(const RuleChange &) const = default;
};

struct Scenario;

/// The same story with some things changed: `changes` as they are written, and what becomes of the
/// story with them, with the expectations of its own. A story has no variants of variants.
struct Variant {
    std::string name;
    YamlNode changes;
    std::shared_ptr<const Scenario> story;
};

/// A story: the setup, what is done when, and what must come out.
struct Scenario {
    std::string title;
    std::string summary;
    /// Only a scenario with one is a story of the gallery.
    std::optional<StoryCard> story;
    std::string file;
    std::shared_ptr<const Setup> setup;
    /// The run ends here when nobody decides otherwise.
    Instant end{};
    std::vector<TimedInput> inputs;
    std::vector<Caption> captions;
    std::vector<Note> notes;
    std::vector<Expectation> expectations;
    /// With how many seeds it is run for what is expected of several.
    std::uint32_t seeds = kUsualSeeds;
    /// What the setup's rules have instead of the iOS version's own.
    std::vector<RuleChange> rules;
    std::vector<Variant> variants;
    /// What variants are laid over, as it is written: `phone`, `user` and `apps`. A story without
    /// variants has none of it.
    YamlNode written;
};

/// The parameters and texts of one iOS version from the data files of a resources folder
/// (resources/parameters, resources/policies).
Result<Rules> loadRules(const std::string &resourcesFolder, Version ios);

/// Reads a scenario. `text` is the whole file (UTF-8, at most 1 MiB); `fileName` is for messages.
/// Every problem is reported, with line and column; with one problem nothing is loaded.
Result<Scenario> readScenario(const std::string &text, const std::string &fileName,
                              const std::string &resourcesFolder);
Result<Scenario> loadScenario(const std::string &path, const std::string &resourcesFolder);

/// The scenario as a file that readScenario reads back to an equal one; reading and writing again
/// gives the same bytes.
std::string writeScenario(const Scenario &scenario);

} // namespace offstage
