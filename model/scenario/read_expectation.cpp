// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "model/scenario/expect_forms.h"
#include "model/scenario/read_context.h"
#include "model/scenario/share_words.h"

namespace offstage {

namespace {

std::vector<AppForm> appForms()
{
    std::vector<AppForm> result;
    for (const auto &family :
         {stateForms(), processForms(), callForms(), resultForms(), holdForms(), valueForms()})
        result.insert(result.end(), family.begin(), family.end());
    // "is ended" before "is".
    std::stable_sort(result.begin(), result.end(), [](const AppForm &a, const AppForm &b) {
        return a.verb.size() > b.verb.size();
    });
    return result;
}

/// Takes the verb in one of its forms: "is ended", "was ended", "is never ended", "is not ended";
/// "runs", "never runs".
bool takeVerb(Sentence &sentence, std::string_view verb, bool &isNever)
{
    isNever = false;
    if (!verb.starts_with("is")) {
        if (sentence.take(verb))
            return true;
        isNever = sentence.take("never " + std::string(verb));
        return isNever;
    }
    const std::string participle(verb.substr(2));
    for (const std::string be : {"is", "was"}) {
        const auto takes = [&](std::string_view adverb) {
            return sentence.take(std::string(be).append(adverb).append(participle));
        };
        if (takes(""))
            return true;
        isNever = !participle.empty() && (takes(" never") || takes(" not"));
        if (isNever)
            return true;
    }
    return false;
}

Claim readAboutApp(Sentence &sentence)
{
    const std::string key = sentence.next();
    const AppId app = sentence.takeApp().value_or(AppId());
    std::vector<std::string> verbs;
    for (const AppForm &form : appForms()) {
        bool isNever = false;
        if (takeVerb(sentence, form.verb, isNever))
            return form.read(sentence, app, isNever);
        verbs.emplace_back(form.verb);
    }
    sentence.take("never");
    std::sort(verbs.begin(), verbs.end());
    const std::string verb = sentence.next();
    sentence.fail("what " + key + " does is " +
                  (verb.empty() ? "missing" : "not understood: \"" + verb + "\"") +
                  hint(verb, verbs));
    return {};
}

Claim readClaim(Sentence &sentence)
{
    if (sentence.isAtEnd()) {
        sentence.fail("an expectation is missing");
        return {};
    }
    if (sentence.isAppNext())
        return readAboutApp(sentence);
    std::vector<std::string> known = sentence.context().appKeys;
    for (const OtherForm &form : shownForms()) {
        if (sentence.take(form.first))
            return form.read(sentence);
        known.emplace_back(form.first);
    }
    if (auto claim = readAboutMechanism(sentence))
        return *std::move(claim);
    for (std::string &mechanism : wordsOf<MechanismId>())
        known.push_back(std::move(mechanism));
    const std::string first = sentence.next();
    sentence.fail("\"" + first + "\" is neither an app nor a mechanism" + hint(first, known));
    return {};
}

/// What a sentence claims, said of the whole run or of one day; the problem if it claims nothing.
struct Reading {
    Claim claim;
    Span named;
    std::optional<std::string> problem;
};

Reading readSentence(const NodeReader &node, const ReadContext &context, std::string_view text,
                     std::optional<Instant> day)
{
    Sentence sentence(node, context, text, day);
    Reading result;
    result.claim = readClaim(sentence);
    if (!sentence.isWrong() && !sentence.isAtEnd())
        sentence.fail("\"" + sentence.rest() + "\" is not understood");
    result.named = sentence.named();
    result.problem = sentence.problem();
    return result;
}

/// Claims it of each calendar day of which the run has all that the sentence names.
void readDays(const Reading &reading, const ReadContext &context, Expectation &result)
{
    const Instant start = context.setup.start;
    for (Duration shift{}; startOfDay(dayNumber(start)) + shift < context.end; shift += days(1)) {
        if (reading.named.from + shift >= start && reading.named.to + shift < context.end)
            result.dayShifts.push_back(shift);
    }
}

} // namespace

AppId takeOwner(Sentence &sentence)
{
    if (sentence.take("of"))
        return sentence.takeApp().value_or(AppId());
    if (sentence.context().appKeys.size() == 1)
        return AppId(0);
    sentence.fail(sentence.isAtEnd() ? "\"of\" and an app are missing" + sentence.cutHint()
                                     : "of which app? write \"of\" and its key");
    return {};
}

Claim claimIn(const Window &window,
              std::function<Outcome(const Evidence &evidence, const Span &span)> judge)
{
    Claim claim;
    claim.decidedAt = window.decidedAt();
    claim.judge = [window, judge = std::move(judge)](const Run &run, Duration shift) {
        const Evidence evidence(run, shift);
        const auto span = evidence.span(window);
        return span ? judge(evidence, *span) : evidence.without(window);
    };
    return claim;
}

std::optional<Expectation> readExpectation(const NodeReader &node, const ReadContext &context)
{
    constexpr std::size_t longest = 1000;
    const auto text = readSharedText(node);
    if (!text)
        return std::nullopt;
    if (text->size() > longest) {
        node.complain("an expectation is one sentence of at most 1000 bytes");
        return std::nullopt;
    }
    Expectation result;
    result.text = *text;
    result.line = node.node().line;
    std::string_view sentence = *text;
    if (const auto problem = takeShares(sentence, result)) {
        node.complain(*problem);
        return std::nullopt;
    }
    if (result.seeds && result.seedCount == 0)
        result.seedCount = context.seeds;
    std::optional<Instant> day;
    if (result.days)
        day = startOfDay(dayNumber(context.setup.start));
    Reading reading = readSentence(node, context, sentence, day);
    if (result.days && !reading.problem) {
        readDays(reading, context, result);
        if (result.dayShifts.empty())
            reading.problem = "the run has no whole day to judge this on";
    }
    if (reading.problem) {
        node.complain(*reading.problem);
        return std::nullopt;
    }
    result.claim = std::move(reading.claim);
    return result;
}

} // namespace offstage
