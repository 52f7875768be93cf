// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include <QtTest>

#include "model/core/time_text.h"
#include "model/scenario/scenario.h"

namespace offstage {

/// What a person did by habit, in order.
using Life = std::vector<TimedInput>;

inline Scenario habitScenario(const std::string &rest, std::uint64_t seed, const char *length)
{
    // A Monday.
    const std::string text =
        "title: A life\nios: 26.0\nstart: 2025-11-17 00:00\nlength: " + std::string(length) +
        "\nseed: " + std::to_string(seed) + "\n" + rest;
    auto read = readScenario(text, "life", OFFSTAGE_SOURCE_DIR "/resources");
    if (!read) {
        for (const Problem &problem : read.error())
            qWarning("%s", offstage::text(problem).c_str());
        qFatal("the scenario does not load");
    }
    return *std::move(read);
}

inline Life lifeOf(const Run &run)
{
    Life life;
    for (std::size_t i = 0; i < run.trace().size(); ++i) {
        const Record &record = run.trace().at(i);
        const auto *given = std::get_if<record::InputGiven>(&record.payload);
        if (given && record.origin == Origin::Habit)
            life.push_back({record.at, given->input});
    }
    return life;
}

inline Life liveThrough(const Scenario &scenario)
{
    Run run(scenario.setup, scenario.inputs);
    run.advanceTo(scenario.end);
    return lifeOf(run);
}

template <class What> Life only(const Life &life)
{
    Life result;
    for (const TimedInput &act : life) {
        if (std::holds_alternative<What>(act.input))
            result.push_back(act);
    }
    return result;
}

/// The times of day at which this began and ended, as pairs of instants.
inline std::vector<std::pair<Instant, Instant>> spans(const Life &life, const Input &begin,
                                                      const Input &end)
{
    std::vector<std::pair<Instant, Instant>> result;
    std::optional<Instant> since;
    for (const TimedInput &act : life) {
        if (act.input == begin && !since)
            since = act.at;
        if (act.input == end && since) {
            result.emplace_back(*since, act.at);
            since.reset();
        }
    }
    return result;
}

} // namespace offstage
