// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "model/core/time_text.h"
#include "model/scenario/expect_forms.h"
#include "model/scenario/record_words.h"

namespace offstage {

namespace {

/// An assertion of an app from taken to ended; to kNever if it is still held at the head.
struct Hold {
    std::uint32_t ordinal = 0;
    Span span;
};

struct Wanted {
    AppId app;
    std::size_t kind = 0;
    NameId name;
};

std::vector<Hold> holdsOf(const Evidence &evidence, const Wanted &wanted)
{
    std::vector<Hold> result;
    const auto fits = [&](AssertionKind kind, NameId name) {
        return kind == static_cast<AssertionKind>(wanted.kind) &&
               (!wanted.name.isValid() || name == wanted.name);
    };
    const Trace &trace = evidence.run().trace();
    for (std::size_t i = 0; i < trace.size(); ++i) {
        const Record &record = trace.at(i);
        if (record.app != wanted.app)
            continue;
        const auto *taken = std::get_if<record::AssertionTaken>(&record.payload);
        const auto *ended = std::get_if<record::AssertionEnded>(&record.payload);
        if (taken != nullptr && fits(taken->kind, taken->name))
            result.push_back({taken->ordinal, {record.at, kNever}});
        if (ended == nullptr || !fits(ended->kind, ended->name))
            continue;
        for (Hold &hold : result) {
            if (hold.ordinal == ended->ordinal && hold.span.to == kNever)
                hold.span.to = record.at;
        }
    }
    return result;
}

std::string subjectOf(const Evidence &evidence, const Wanted &wanted)
{
    return evidence.key(wanted.app) + " holds " + assertionWords()[wanted.kind];
}

/// Each that is taken within the span.
Outcome judgeLength(const Evidence &evidence, const Span &span, const Wanted &wanted,
                    const Bound &bound)
{
    std::size_t seen = 0;
    for (const Hold &hold : holdsOf(evidence, wanted)) {
        if (!span.has(hold.span.from))
            continue;
        ++seen;
        const Duration length = std::min(hold.span.to, evidence.run().head()) - hold.span.from;
        if (!bound.has(static_cast<double>(length.count())))
            return {false, subjectOf(evidence, wanted) + " " + durationText(length) + " from " +
                               evidence.when(hold.span.from) + " on, not " + bound.text};
    }
    if (seen == 0)
        return {false, subjectOf(evidence, wanted) + " 0 times"};
    return {true, {}};
}

Outcome judgeCount(const Evidence &evidence, const Span &span, const Wanted &wanted,
                   const Count &count)
{
    std::vector<Instant> begins;
    for (const Hold &hold : holdsOf(evidence, wanted)) {
        if (hold.span.from <= span.to && hold.span.to > span.from)
            begins.push_back(hold.span.from);
    }
    return evidence.counted(subjectOf(evidence, wanted), begins, count, span);
}

/// "holds background-task upload for about 30 s"; without a length how often it is held, in the
/// time named also if it was taken before.
Claim readHolds(Sentence &sentence, AppId app, bool isNever)
{
    const std::vector<std::string> words = assertionWords();
    const auto kind = sentence.takeOneOf(words);
    if (!kind) {
        sentence.failWord("assertion", words);
        return {};
    }
    const Wanted wanted{app, *kind, sentence.takeName()};
    if (!isNever && sentence.take("for")) {
        const Bound bound = sentence.takeLengthBound();
        return claimIn(sentence.takeWindow(app), [=](const auto &evidence, const Span &span) {
            return judgeLength(evidence, span, wanted, bound);
        });
    }
    const Count count = sentence.takeCount(isNever);
    return claimIn(sentence.takeWindow(app), [=](const auto &evidence, const Span &span) {
        return judgeCount(evidence, span, wanted, count);
    });
}

constexpr auto kForms = std::to_array<AppForm>({{"holds", readHolds}});

} // namespace

std::span<const AppForm> holdForms()
{
    return kForms;
}

} // namespace offstage
