// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "model/core/result.h"
#include "model/phone/input.h"
#include "model/phone/setup.h"
#include "model/scenario/yaml_tree.h"
#include "model/sim/run.h"

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

/// "courier is suspended at 0:40".
struct ExpectState {
    AppId app;
    ShownState state{};
    Instant at{};
    bool operator==(const ExpectState &) const = default;
};
/// "courier never runs between 1:00 and 2:00", "courier runs at least 2 times between ..":
/// the number of stretches in which the app runs in the background or foreground.
struct ExpectRuns {
    AppId app;
    std::uint32_t atLeast = 0;
    std::uint32_t atMost = 0xffffffff;
    Instant from{};
    Instant to = kNever;
    bool operator==(const ExpectRuns &) const = default;
};
/// "silent-push #2 of courier refused by application": the decision on the nth push or request of
/// the app and mechanism; without policy, by any; `isAllowed`: "... allowed".
struct ExpectDecision {
    AppId app;
    MechanismId mechanism{};
    std::uint32_t ordinal = 1;
    bool isAllowed = false;
    std::optional<PolicyId> by;
    bool operator==(const ExpectDecision &) const = default;
};
/// "courier is ended by watchdog between ..".
struct ExpectEnd {
    AppId app;
    ExitReason reason{};
    Instant from{};
    Instant to = kNever;
    bool operator==(const ExpectEnd &) const = default;
};
/// "courier calls timerFired at most 1 time between ..".
struct ExpectCalls {
    AppId app;
    HookId hook{};
    NameId name;
    std::uint32_t atLeast = 0;
    std::uint32_t atMost = 0xffffffff;
    Instant from{};
    Instant to = kNever;
    bool operator==(const ExpectCalls &) const = default;
};

/// A line of a scenario that must hold when it is run: its text as written, where it stands, and
/// what it means.
struct Expectation {
    std::string text;
    int line = 0;
    std::variant<ExpectState, ExpectRuns, ExpectDecision, ExpectEnd, ExpectCalls> what;

    bool operator==(const Expectation &) const = default;
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
    std::string file;
    std::shared_ptr<const Setup> setup;
    /// The run ends here when nobody decides otherwise.
    Instant end{};
    std::vector<TimedInput> inputs;
    std::vector<Caption> captions;
    std::vector<Note> notes;
    std::vector<Expectation> expectations;
    /// What the setup's rules have instead of the iOS version's own.
    std::vector<RuleChange> rules;
    std::vector<Variant> variants;
};

struct Outcome {
    bool holds = false;
    /// Why not, in one sentence with the values seen; empty if it holds.
    std::string reason;
};

/// Whether an expectation holds on a trace. The one judge for tests, `check`, window and report.
Outcome judge(const Expectation &expectation, const Run &run);

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
