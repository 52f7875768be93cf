// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "model/scenario/expect_forms.h"
#include "model/scenario/record_words.h"

namespace offstage {

namespace {

/// What an API call gave back: one result, or any error.
struct Result {
    AppId app;
    std::string words;
    std::optional<ApiResult> result;
    ActionId action{};
    NameId name;

    bool fits(const record::Acted &acted) const
    {
        return acted.action == action && (!name.isValid() || acted.name == name) &&
               (result ? acted.result == *result : acted.result != ApiResult::Fine);
    }
};

std::optional<ApiResult> takeResult(Sentence &sentence)
{
    auto index = sentence.takeOneOf(resultWords());
    if (!index)
        index = sentence.takeOneOf(shortResultWords());
    return index ? std::optional(static_cast<ApiResult>(*index)) : std::nullopt;
}

Outcome judgeResult(const Evidence &evidence, const Span &span, const Result &wanted,
                    const Count &count)
{
    std::vector<Instant> fitting;
    std::string others;
    evidence.forEach<record::Acted>(wanted.app, [&](Instant at, const record::Acted &acted, auto) {
        if (!span.has(at))
            return;
        if (wanted.fits(acted))
            fitting.push_back(at);
        else if (acted.action == wanted.action)
            others = "; the last one was \"" +
                     resultWords()[static_cast<std::size_t>(acted.result)] + "\" at " +
                     evidence.when(at);
    });
    Outcome outcome =
        evidence.counted(evidence.key(wanted.app) + wanted.words, fitting, count, span);
    if (!outcome.holds)
        outcome.reason += others;
    return outcome;
}

/// "gets tooManyPendingTaskRequests from submitRefresh once".
Claim readGets(Sentence &sentence, AppId app, bool isNever)
{
    Result wanted;
    wanted.app = app;
    if (!sentence.take("an error")) {
        wanted.result = takeResult(sentence);
        if (!wanted.result)
            sentence.failWord("result", shortResultWords());
    }
    if (!sentence.take("from"))
        sentence.fail("\"from\" and an action are missing behind the result");
    const std::vector<std::string> words = actionWords();
    const auto action = sentence.takeOneOf(words);
    if (!action) {
        sentence.failWord("action", words);
        return {};
    }
    wanted.action = static_cast<ActionId>(*action);
    wanted.words = " gets " +
                   (wanted.result ? shortResultWords()[static_cast<std::size_t>(*wanted.result)]
                                  : std::string("an error")) +
                   " from " + words[*action];
    wanted.name = sentence.takeName();
    const Count count = sentence.takeCount(isNever);
    return claimIn(sentence.takeWindow(app), [=](const auto &evidence, const Span &span) {
        return judgeResult(evidence, span, wanted, count);
    });
}

constexpr auto kForms = std::to_array<AppForm>({{"gets", readGets}});

} // namespace

std::span<const AppForm> resultForms()
{
    return kForms;
}

} // namespace offstage
