// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scenario/evidence.h"

#include <algorithm>

#include "model/core/time_text.h"
#include "model/mechanism/word_text.h"
#include "model/scenario/scenario_words.h"

namespace offstage {

namespace {

std::string momentText(const Moment &moment)
{
    const Occasion &occasion = *moment.occasion;
    return (occasion.nth == 1 ? "" : ordinalText(occasion.nth) + " ") + occasion.word;
}

} // namespace

std::string Evidence::when(Instant at) const
{
    return offsetText(at - m_run.begin()) + " (" + clockText(at) + ")";
}

ShownState Evidence::firstState(AppId app) const
{
    std::optional<ShownState> first;
    forEach<record::StateChanged>(app, [&](Instant, const record::StateChanged &change, auto) {
        if (!first)
            first = change.from;
    });
    return first ? *first : shownState(m_run.phone(), app);
}

ShownState Evidence::stateAt(AppId app, Instant instant) const
{
    ShownState state = firstState(app);
    forEach<record::StateChanged>(app, [&](Instant at, const record::StateChanged &change, auto) {
        if (at <= instant)
            state = change.to;
    });
    return state;
}

std::vector<Span> Evidence::stretches(AppId app,
                                      const std::function<bool(ShownState)> &isWanted) const
{
    std::vector<Span> result;
    Instant since = m_run.begin();
    bool isOn = isWanted(firstState(app));
    forEach<record::StateChanged>(app, [&](Instant at, const record::StateChanged &change, auto) {
        if (isWanted(change.to) == isOn)
            return;
        if (isOn && at > since)
            result.push_back({since, at});
        isOn = !isOn;
        since = at;
    });
    if (isOn)
        result.push_back({since, std::max(m_run.head(), since) + milliseconds(1)});
    return result;
}

std::uint32_t Evidence::processAt(AppId app, std::size_t record) const
{
    std::uint32_t number = 0;
    forEach<record::ProcessStarted>(
        app, [&](Instant, const record::ProcessStarted &started, std::size_t index) {
            if (index <= record)
                number = started.number;
        });
    return number;
}

std::optional<Instant> Evidence::instantOf(const Moment &moment) const
{
    const auto shifted = [&](Instant at) { return at == kNever ? at : at + m_shift; };
    if (!moment.occasion)
        return shifted(moment.at);
    const Occasion &wanted = *moment.occasion;
    std::uint32_t seen = 0;
    const Trace &trace = m_run.trace();
    for (std::size_t i = 0; i < trace.size(); ++i) {
        const Record &record = trace.at(i);
        if (record.at < shifted(wanted.since) || record.at > shifted(wanted.until))
            continue;
        const auto *given = std::get_if<record::InputGiven>(&record.payload);
        const auto *called = std::get_if<record::CodeCalled>(&record.payload);
        const bool isIt = wanted.hook ? called != nullptr && called->hook == *wanted.hook &&
                                            record.app == wanted.app
                                      : given != nullptr && inputWord(given->input) == wanted.word;
        if (isIt && ++seen == wanted.nth)
            return record.at;
    }
    return std::nullopt;
}

std::optional<Span> Evidence::span(const Window &window) const
{
    const auto from = instantOf(window.from);
    const auto to = instantOf(window.to);
    if (!from || !to)
        return std::nullopt;
    return Span{std::max(*from - window.before, m_run.begin()),
                *to == kNever ? kNever : *to + window.after};
}

Outcome Evidence::without(const Window &window) const
{
    const bool hasFrom = instantOf(window.from).has_value();
    return {false, "there was no " + momentText(hasFrom ? window.to : window.from)};
}

Outcome Evidence::counted(const std::string &subject, const std::vector<Instant> &seen,
                          const Count &count, const Span &span) const
{
    const bool isWithin = count.has(seen.size());
    if (isWithin && span.to != kNever && span.to > m_run.head() && count.most != 0xffffffff)
        return notYet(span.to);
    if (isWithin)
        return {true, {}};
    std::string list;
    constexpr std::size_t mostListed = 5;
    for (std::size_t i = 0; i < std::min(seen.size(), mostListed); ++i)
        list += (i == 0 ? ": " : ", ") + when(seen[i]);
    if (seen.size() > mostListed)
        list += ", ...";
    return {false, subject + " " + times(seen.size()) + ", not " + wanted(count) + list};
}

Outcome Evidence::measured(const std::string &subject, double value, const std::string &seen,
                           const Bound &bound, const Span &span) const
{
    if (span.to != kNever && span.to > m_run.head())
        return notYet(span.to);
    if (bound.has(value))
        return {true, {}};
    return {false, subject + " " + seen + ", not " + bound.text};
}

std::string times(std::size_t count)
{
    return count == 1 ? "1 time" : std::to_string(count) + " times";
}

std::string wanted(const Count &count)
{
    if (count.least == count.most)
        return "exactly " + times(count.least);
    if (count.most != 0xffffffff)
        return "at most " + times(count.most);
    return "at least " + times(count.least);
}

bool isRunning(ShownState state)
{
    return state == ShownState::Background || state == ShownState::Inactive ||
           state == ShownState::Active;
}

} // namespace offstage
