// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <variant>
#include <vector>

#include "model/explain/verdict_rows.h"
#include "model/sim/run.h"

namespace offstage {

/// One thing that could have been otherwise in a run: given, declared, called or known.
namespace change {

/// An input more.
struct Give {
    TimedInput input;
    bool operator==(const Give &) const = default;
};
/// The user opens the app, leaves it after a short time, and locks the phone if it was locked.
struct Visit {
    AppId app;
    Instant at{};
    bool locksAgain = false;
    bool operator==(const Visit &) const = default;
};
/// One of the run's inputs is not given, or given as `by` instead.
struct Omit {
    TimedInput input;
    bool operator==(const Omit &) const = default;
};
struct Replace {
    TimedInput input;
    Input by;
    bool operator==(const Replace &) const = default;
};
/// A value of UIBackgroundModes, another key or entitlement, or a task identifier in Info.plist.
struct AddMode {
    AppId app;
    BackgroundMode mode{};
    bool operator==(const AddMode &) const = default;
};
struct AddKey {
    AppId app;
    KeyId key = KeyId::None;
    bool operator==(const AddKey &) const = default;
};
struct AddIdentifier {
    AppId app;
    NameId identifier;
    bool operator==(const AddIdentifier &) const = default;
};
/// The app calls this at the end of its reaction to a callback (of one identifier, if `name` is
/// valid), which it gets if it has none.
struct AddCall {
    AppId app;
    HookId hook{};
    NameId name;
    Action call;
    bool operator==(const AddCall &) const = default;
};
/// The app does without one step of a reaction: their places in its spec.
struct DropCall {
    AppId app;
    std::size_t reaction = 0;
    std::size_t step = 0;
    bool operator==(const DropCall &) const = default;
};
/// The app's work of one step takes no longer than this.
struct ShortenWork {
    AppId app;
    std::size_t reaction = 0;
    std::size_t step = 0;
    Duration length{};
    bool operator==(const ShortenWork &) const = default;
};
struct UseLessMemory {
    AppId app;
    std::int32_t megabytes = 0;
    bool operator==(const UseLessMemory &) const = default;
};
/// UIApplicationExitsOnSuspend is taken out of Info.plist.
struct StayOnSuspend {
    AppId app;
    bool operator==(const StayOnSuspend &) const = default;
};
/// The other side of a number that sources disagree about.
struct TakeSide {
    ParameterId rule{};
    double value = 0;
    bool operator==(const TakeSide &) const = default;
};

} // namespace change

using Change = std::variant<change::Give, change::Visit, change::Omit, change::Replace,
                            change::AddMode, change::AddKey, change::AddIdentifier, change::AddCall,
                            change::DropCall, change::ShortenWork, change::UseLessMemory,
                            change::StayOnSuspend, change::TakeSide>;

/// Who can make it: the app's developer, the user; System for what only iOS decides.
ChangedBy changedBy(const Change &change);

/// Whether it differs only in inputs, so that a fork of the run can show it.
bool isOfInputs(const Change &change);

/// The run's setup and inputs with these changes. The setup is the run's own if none concerns it.
struct Changed {
    std::shared_ptr<const Setup> setup;
    std::vector<TimedInput> inputs;
};
Changed changed(const Run &run, std::span<const Change> changes);

/// The same run with these changes, simulated up to `until`.
Run rerun(const Run &run, std::span<const Change> changes, Instant until);

} // namespace offstage
