// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/core/result.h"
#include "model/phone/rules.h"

namespace offstage {

/// One thing that is known of iOS: what, how firmly, and from where. A fact has sources, or its
/// trust is assumed; `id` is its area and number ("LC-39") and never changes. A source may have no
/// address.
struct Fact {
    std::string id;
    /// One to four sentences.
    std::string statement;
    /// What it is about, in a few words; neighbouring facts share one.
    std::string topic;
    /// The versions it holds for ("13+", "7.0 to 12"), or empty where none is known.
    std::string ios;
    /// The figures in it, or empty.
    std::string numbers;
    /// Where sources disagree with it, in a sentence, or empty.
    std::string conflict;
    Trust trust = Trust::Assumed;
    std::vector<Source> sources;
    /// The ids of facts that say otherwise. Each of them names this fact too.
    std::vector<std::string> conflicts;
    /// Why the model has no parameter for the figures in it, or empty.
    std::string notModelled;

    bool operator==(const Fact &) const = default;
};

/// Every fact, by area and number. Immutable; ids differ.
class Facts {
public:
    Facts() = default;
    /// In any order.
    explicit Facts(std::vector<Fact> facts);

    const std::vector<Fact> &all() const { return m_facts; }
    /// Null if there is no such fact.
    const Fact *find(std::string_view id) const;

private:
    std::vector<Fact> m_facts;
};

/// The facts of a resources folder (resources/facts). Every problem is reported, with line and
/// column; with one problem nothing is loaded.
Result<Facts> loadFacts(const std::string &resourcesFolder);

} // namespace offstage
