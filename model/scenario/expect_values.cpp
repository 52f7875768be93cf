// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "model/mechanism/registry.h"
#include "model/mechanism/word_text.h"
#include "model/scenario/expect_forms.h"
#include "model/scenario/record_words.h"

namespace offstage {

namespace {

/// "reads applicationState as background": a value that app code asks for.
Claim readReads(Sentence &sentence, AppId app, bool isNever)
{
    const std::vector<std::string> words = valueWords();
    const auto what = sentence.takeOneOf(words);
    if (!what) {
        sentence.failWord("value", words);
        return {};
    }
    const ValueWord &word = vocabulary().values[*what];
    const NameId name = sentence.isNext("as") ? NameId() : sentence.takeName();
    std::optional<Bound> bound;
    if (sentence.take("as"))
        bound = sentence.takeValue(word.quantity, word.choices);
    const Count count = sentence.takeCount(isNever);
    return claimIn(sentence.takeWindow(app), [=](const auto &evidence, const Span &span) {
        std::vector<Instant> fitting;
        std::string others;
        evidence.template forEach<record::ValueRead>(
            app, [&](Instant at, const record::ValueRead &read, auto) {
                if (!span.has(at) || read.what != static_cast<ValueId>(*what) ||
                    (name.isValid() && read.name != name))
                    return;
                if (!bound || bound->has(static_cast<double>(read.value)))
                    fitting.push_back(at);
                else
                    others = "; it reads " + quantityText(word.quantity, word.choices, read.value) +
                             " at " + evidence.when(at);
            });
        Outcome outcome = evidence.counted(evidence.key(app) + " reads " + std::string(word.word) +
                                               (bound ? " as " + bound->text : ""),
                                           fitting, count, span);
        if (!outcome.holds)
            outcome.reason += others;
        return outcome;
    });
}

/// "has rate-limit of at least 2 at 1:00": what iOS keeps about the app, at some time of the
/// window.
Claim readHas(Sentence &sentence, AppId app, bool isNever)
{
    const std::vector<std::string> words = accountWords();
    const auto account = sentence.takeOneOf(words);
    if (!account) {
        sentence.failWord("account", words);
        return {};
    }
    const AccountWord &word = vocabulary().accounts[*account];
    if (!sentence.take("of"))
        sentence.fail("\"of\" and a value are missing behind \"" + std::string(word.word) + "\"");
    const Bound bound = sentence.takeValue(word.quantity, {});
    return claimIn(sentence.takeWindow(app), [=](const auto &evidence, const Span &span) {
        std::int64_t last = word.initial;
        bool isSeen = false;
        evidence.template forEach<record::AccountChanged>(
            app, [&](Instant at, const record::AccountChanged &changed, auto) {
                if (changed.account != static_cast<AccountId>(*account) || at > span.to)
                    return;
                if (at > span.from)
                    isSeen |= bound.has(static_cast<double>(last));
                last = changed.value;
            });
        isSeen |= bound.has(static_cast<double>(last));
        if (isSeen != isNever)
            return Outcome{true, {}};
        return Outcome{false, evidence.key(app) + " has " + std::string(word.word) + " of " +
                                  quantityText(word.quantity, {}, last) +
                                  (isNever ? "" : ", not of " + bound.text)};
    });
}

/// "is warned about audio": it uses a mechanism against its purpose.
Claim readWarned(Sentence &sentence, AppId app, bool isNever)
{
    std::optional<MechanismId> about;
    if (sentence.take("about")) {
        about = sentence.takeEnum<MechanismId>();
        if (!about)
            sentence.failWord("mechanism", wordsOf<MechanismId>());
    }
    const Count count = sentence.takeCount(isNever);
    return claimIn(sentence.takeWindow(app), [=](const auto &evidence, const Span &span) {
        std::vector<Instant> warned;
        evidence.template forEach<record::PurposeWarned>(
            app, [&](Instant at, const record::PurposeWarned &each, auto) {
                if (span.has(at) && (!about || each.mechanism == *about))
                    warned.push_back(at);
            });
        return evidence.counted(evidence.key(app) + " is warned", warned, count, span);
    });
}

constexpr auto kForms =
    std::to_array<AppForm>({{"reads", readReads}, {"has", readHas}, {"is warned", readWarned}});

} // namespace

std::span<const AppForm> valueForms()
{
    return kForms;
}

} // namespace offstage
