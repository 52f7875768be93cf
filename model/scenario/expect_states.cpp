// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <cmath>

#include "model/core/time_text.h"
#include "model/scenario/expect_forms.h"

namespace offstage {

namespace {

using Wanted = std::function<bool(ShownState)>;

/// States of an app in words ("is suspended", "runs in front") and as a question.
struct States {
    AppId app;
    std::string words;
    Wanted isWanted;
};

/// The stretches that touch the span. An app that runs at the head runs on.
std::vector<Span> touching(const Evidence &evidence, const States &states, const Span &span)
{
    std::vector<Span> result = evidence.stretches(states.app, states.isWanted);
    std::erase_if(result,
                  [&](const Span &each) { return each.from > span.to || each.to <= span.from; });
    return result;
}

std::string subjectOf(const Evidence &evidence, const States &states)
{
    return evidence.key(states.app) + " " + states.words;
}

Outcome judgeCount(const Evidence &evidence, const Span &span, const States &states,
                   const Count &count)
{
    std::vector<Instant> begins;
    for (const Span &stretch : touching(evidence, states, span))
        begins.push_back(stretch.from);
    return evidence.counted(subjectOf(evidence, states), begins, count, span);
}

/// At one time of the span at least.
Outcome judgeOnce(const Evidence &evidence, const Span &span, const States &states)
{
    if (!touching(evidence, states, span).empty())
        return {true, {}};
    const Instant head = evidence.run().head();
    if (span.to > head)
        return evidence.notYet(span.to);
    const std::string seen(nameOf(evidence.stateAt(states.app, span.from)));
    return {false,
            evidence.key(states.app) + " is " + seen + " at " + evidence.when(span.from) +
                (span.to == span.from ? "" : " and not otherwise until " + evidence.when(span.to))};
}

Outcome judgeThroughout(const Evidence &evidence, const Span &span, const States &states)
{
    const Instant head = evidence.run().head();
    if (span.to != kNever && span.to > head)
        return evidence.notYet(span.to);
    const Instant to = std::min(span.to, head);
    const auto stretches = touching(evidence, states, span);
    if (!stretches.empty() && stretches[0].from <= span.from && stretches[0].to > to)
        return {true, {}};
    const bool isAtFirst = !stretches.empty() && stretches[0].from <= span.from;
    const Instant at = isAtFirst ? stretches[0].to : span.from;
    return {false, evidence.key(states.app) + " is " +
                       std::string(nameOf(evidence.stateAt(states.app, at))) + " at " +
                       evidence.when(at)};
}

/// The time within the span, in milliseconds.
Duration total(const Evidence &evidence, const Span &span, const States &states)
{
    const Instant to = std::min(span.to, evidence.run().head());
    Duration sum{};
    for (const Span &stretch : touching(evidence, states, span))
        sum += std::max(Duration(), std::min(stretch.to, to) - std::max(stretch.from, span.from));
    return sum;
}

Outcome judgeTotal(const Evidence &evidence, const Span &span, const States &states,
                   const Bound &bound)
{
    const Duration sum = total(evidence, span, states);
    return evidence.measured(subjectOf(evidence, states), static_cast<double>(sum.count()),
                             durationText(sum), bound, span);
}

Outcome judgeEach(const Evidence &evidence, const Span &span, const States &states,
                  const Bound &bound)
{
    const auto stretches = touching(evidence, states, span);
    for (const Span &stretch : stretches) {
        const Duration length = std::min(stretch.to, evidence.run().head()) - stretch.from;
        if (!bound.has(static_cast<double>(length.count())))
            return {false, subjectOf(evidence, states) + " " + durationText(length) + " from " +
                               evidence.when(stretch.from) + " on, not " + bound.text};
    }
    if (stretches.empty() && bound.least > 0)
        return {false, subjectOf(evidence, states) + " 0 times"};
    if (span.to != kNever && span.to > evidence.run().head())
        return evidence.notYet(span.to);
    return {true, {}};
}

Outcome judgeShare(const Evidence &evidence, const Span &span, const States &states,
                   const Bound &bound)
{
    const Duration all = std::min(span.to, evidence.run().head()) - span.from;
    const double percent =
        all <= Duration() ? 0
                          : 100.0 * static_cast<double>(total(evidence, span, states).count()) /
                                static_cast<double>(all.count());
    const std::string seen = std::to_string(std::lround(percent)) + " % of the time";
    return evidence.measured(subjectOf(evidence, states), percent, seen, bound, span);
}

/// How often, how long or which share of the time.
struct Measure {
    enum class Kind { Count, Total, Each, Share };

    Kind kind = Kind::Count;
    Count count;
    Bound bound;
};

/// "at least 2 times", "for about 30 s", "at least 90 % of the time".
Measure takeMeasure(Sentence &sentence, bool isNever)
{
    if (!isNever && sentence.take("for"))
        return {Measure::Kind::Total, {}, sentence.takeLengthBound()};
    if (isNever || !sentence.isPercentNext())
        return {Measure::Kind::Count, sentence.takeCount(isNever), {}};
    const Bound bound = sentence.takePercentBound();
    if (!sentence.isWrong() && !sentence.take("of the time"))
        sentence.fail("\"of the time\" is missing behind the percentage");
    return {Measure::Kind::Share, {}, bound};
}

Claim measureClaim(Sentence &sentence, const States &states, Measure measure)
{
    if (measure.kind == Measure::Kind::Total && sentence.take("each time"))
        measure.kind = Measure::Kind::Each;
    return claimIn(sentence.takeWindow(states.app), [=](const auto &evidence, const Span &span) {
        switch (measure.kind) {
        case Measure::Kind::Total:
            return judgeTotal(evidence, span, states, measure.bound);
        case Measure::Kind::Each:
            return judgeEach(evidence, span, states, measure.bound);
        case Measure::Kind::Share:
            return judgeShare(evidence, span, states, measure.bound);
        case Measure::Kind::Count:
            break;
        }
        return judgeCount(evidence, span, states, measure.count);
    });
}

/// "in the background" or "in front", behind the verb or what is measured.
bool takePlace(Sentence &sentence, States &states)
{
    if (sentence.take("in the background")) {
        states.words = "in the background";
        states.isWanted = [](ShownState each) { return each == ShownState::Background; };
        return true;
    }
    if (sentence.take("in front")) {
        states.words = "in front";
        states.isWanted = [](ShownState each) {
            return each == ShownState::Inactive || each == ShownState::Active;
        };
        return true;
    }
    return false;
}

/// A force-quit app is not running either.
std::optional<States> takeState(Sentence &sentence)
{
    States states;
    if (takePlace(sentence, states))
        return states;
    const auto state = sentence.takeEnum<ShownState>();
    if (!state)
        return std::nullopt;
    states.words = std::string(nameOf(*state));
    states.isWanted = [=](ShownState each) {
        return each == *state ||
               (*state == ShownState::NotRunning && each == ShownState::ForceQuit);
    };
    return states;
}

/// Says how the words are that many would use for what happens to a process.
void failState(Sentence &sentence)
{
    struct Other {
        std::string_view word;
        std::string_view form;
    };
    constexpr auto others = std::to_array<Other>({
        {"killed", "is ended by REASON"},
        {"terminated", "is ended by REASON"},
        {"relaunched", "is launched by MECHANISM"},
        {"woken", "is launched by MECHANISM\" or \"runs"},
        {"resumed", "runs"},
    });
    const std::string word = sentence.next();
    for (const Other &other : others) {
        if (word == other.word) {
            sentence.fail("\"is " + word + "\" is not understood; write \"" +
                          std::string(other.form) + "\"");
            return;
        }
    }
    sentence.failWord("state", wordsOf<ShownState>());
}

Claim readIs(Sentence &sentence, AppId app, bool isNever)
{
    isNever |= sentence.take("never");
    auto wanted = takeState(sentence);
    const bool isNot = !wanted && sentence.take("not");
    if (isNot)
        wanted = takeState(sentence);
    if (!wanted) {
        failState(sentence);
        return {};
    }
    const States states{app, (isNot ? "is not " : "is ") + wanted->words,
                        [=](ShownState each) { return wanted->isWanted(each) != isNot; }};
    if (isNever || sentence.isNext("for") || sentence.isPercentNext() || sentence.isCountNext())
        return measureClaim(sentence, states, takeMeasure(sentence, isNever));
    if (!sentence.isWindowNext()) {
        sentence.fail("\"at\" and a time are missing");
        return {};
    }
    const bool isPoint = sentence.isNext("at") || sentence.isNext("within");
    return claimIn(sentence.takeWindow(app), [=](const auto &evidence, const Span &span) {
        return isPoint ? judgeOnce(evidence, span, states)
                       : judgeThroughout(evidence, span, states);
    });
}

Claim readRuns(Sentence &sentence, AppId app, bool isNever)
{
    States states{app, "", isRunning};
    takePlace(sentence, states);
    const Measure measure = takeMeasure(sentence, isNever);
    takePlace(sentence, states);
    states.words = states.words.empty() ? "runs" : "runs " + states.words;
    return measureClaim(sentence, states, measure);
}

constexpr auto kForms = std::to_array<AppForm>({{"is", readIs}, {"runs", readRuns}});

} // namespace

std::span<const AppForm> stateForms()
{
    return kForms;
}

} // namespace offstage
