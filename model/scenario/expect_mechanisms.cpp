// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>

#include "model/core/time_text.h"
#include "model/scenario/expect_forms.h"

namespace offstage {

namespace {

/// The pushes, requests or timers that a sentence is about: the nth one of an app, those of one
/// name, or all of them.
struct Subject {
    MechanismId mechanism{};
    AppId app;
    std::optional<std::uint32_t> ordinal;
    NameId name;

    bool isIt(std::uint32_t number, NameId its) const
    {
        return (!ordinal || *ordinal == number) && (!name.isValid() || name == its);
    }
    std::string text(const Evidence &evidence) const
    {
        return std::string(nameOf(mechanism)) + (ordinal ? " " + std::to_string(*ordinal) : "") +
               (name.isValid() ? " " + evidence.name(name) : "") + " of " + evidence.key(app);
    }
};

struct Decisions {
    Subject subject;
    bool isAllowed = false;
    std::optional<PolicyId> by;
    Count count;
};

/// A refusal is everybody's who refused, not only the decider's.
bool fits(const record::Decided &decided, const Decisions &wanted, const Trace &trace)
{
    if (isRefusal(decided.decision) == wanted.isAllowed)
        return false;
    if (wanted.isAllowed || !wanted.by || decided.decider == *wanted.by)
        return true;
    const auto verdicts = trace.verdicts(decided);
    return std::any_of(verdicts.begin(), verdicts.end(), [&](const StoredVerdict &verdict) {
        return verdict.policy == *wanted.by && isRefusal(verdict.decision);
    });
}

std::string said(const record::Decided &decided)
{
    return isRefusal(decided.decision) ? "refused by " + std::string(nameOf(decided.decider))
                                       : std::string("allowed");
}

Outcome judgeDecisions(const Evidence &evidence, const Span &span, const Decisions &wanted)
{
    const Trace &trace = evidence.run().trace();
    std::vector<Instant> fitting;
    std::string others;
    std::string elsewhere; // what goes by the same name, decided on as something else
    record::Asked lastAsked;
    for (std::size_t i = 0; i < trace.size(); ++i) {
        const Record &record = trace.at(i);
        if (record.app != wanted.subject.app)
            continue;
        const auto *asked = std::get_if<record::Asked>(&record.payload);
        if (asked != nullptr && asked->mechanism == wanted.subject.mechanism)
            lastAsked = *asked;
        else if (asked != nullptr && wanted.subject.name.isValid() &&
                 wanted.subject.name == asked->name && span.has(record.at))
            elsewhere = "; it was as " + std::string(nameOf(asked->mechanism));
        const auto *decided = std::get_if<record::Decided>(&record.payload);
        if (decided == nullptr || decided->mechanism != wanted.subject.mechanism ||
            !span.has(record.at))
            continue;
        // The question it answers is its cause, else the last one asked.
        const auto *question = record.cause.isValid() && record.cause.index() < trace.size()
                                   ? std::get_if<record::Asked>(&trace[record.cause].payload)
                                   : nullptr;
        const record::Asked &answered = question != nullptr ? *question : lastAsked;
        if (!wanted.subject.isIt(answered.ordinal, answered.name))
            continue;
        if (fits(*decided, wanted, trace))
            fitting.push_back(record.at);
        else
            others = said(*decided) + " at " + evidence.when(record.at);
    }
    const std::string subject = wanted.subject.text(evidence);
    if (fitting.empty() && wanted.count.least > 0)
        return {false, subject + (others.empty() ? " was never decided on" + elsewhere
                                                 : " was " + others)};
    return evidence.counted(subject + (wanted.isAllowed ? " is allowed" : " is refused"), fitting,
                            wanted.count, span);
}

/// What people call it, beside the policy that knows it.
std::optional<PolicyId> takePolicy(Sentence &sentence)
{
    if (sentence.take("force-quit") || sentence.take("force quit"))
        return PolicyId::Application;
    auto policy = sentence.takeEnum<PolicyId>();
    if (!policy)
        sentence.failWord("policy", wordsOf<PolicyId>());
    return policy;
}

Claim readDecision(Sentence &sentence, const Subject &subject, bool isAllowed, bool isNever)
{
    Decisions wanted{subject, isAllowed, std::nullopt, {}};
    if (!isAllowed && sentence.take("by"))
        wanted.by = takePolicy(sentence);
    wanted.count = sentence.takeCount(isNever);
    Claim claim =
        claimIn(sentence.takeWindow(subject.app), [=](const auto &evidence, const Span &span) {
            return judgeDecisions(evidence, span, wanted);
        });
    // A decision that was taken stays.
    claim.staysTrue = wanted.count.most == Count().most;
    return claim;
}

/// Where a push or a request of the mechanism is by now, in the words of its record.
using IsAtStage = std::function<bool(const Record &record)>;

/// The words of the stations, as they stand behind "is" or without it.
template <class Stage> std::vector<std::string> stageWords()
{
    std::vector<std::string> words = wordsOf<Stage>();
    for (std::string &word : words)
        word.erase(0, word.starts_with("is ") ? 3 : 0);
    return words;
}

IsAtStage isAtStage(const Subject &subject, PushStage stage)
{
    return [=](const Record &record) {
        const auto *moved = std::get_if<record::PushMoved>(&record.payload);
        return moved != nullptr && moved->stage == stage && subject.isIt(moved->ordinal, NameId());
    };
}

IsAtStage isAtStage(const Subject &subject, RequestStage stage)
{
    return [=](const Record &record) {
        const auto *moved = std::get_if<record::RequestMoved>(&record.payload);
        return moved != nullptr && moved->stage == stage && moved->mechanism == subject.mechanism &&
               subject.isIt(moved->ordinal, moved->name);
    };
}

IsAtStage isAtStage(const Subject &subject, ErrandStage stage, const std::optional<Bound> &amount)
{
    return [=](const Record &record) {
        const auto *moved = std::get_if<record::ErrandMoved>(&record.payload);
        return moved != nullptr && moved->stage == stage && moved->mechanism == subject.mechanism &&
               subject.isIt(moved->ordinal, moved->name) &&
               (!amount || amount->has(static_cast<double>(moved->amount)));
    };
}

/// Pushes, requests and errands have stations of their own.
std::optional<IsAtStage> takeStage(Sentence &sentence, const Subject &subject, std::string &word)
{
    const auto take = [&](const std::vector<std::string> &words) {
        const auto index = sentence.takeOneOf(words);
        word = index ? "is " + words[*index] : std::string();
        return index;
    };
    if (subject.mechanism == MechanismId::SilentPush) {
        if (const auto index = take(stageWords<PushStage>()))
            return isAtStage(subject, static_cast<PushStage>(*index));
    }
    if (subject.mechanism == MechanismId::AppRefresh ||
        subject.mechanism == MechanismId::Processing) {
        if (const auto index = take(stageWords<RequestStage>()))
            return isAtStage(subject, static_cast<RequestStage>(*index));
    }
    const auto index = take(stageWords<ErrandStage>());
    if (!index)
        return std::nullopt;
    word = nameOf(static_cast<ErrandStage>(*index));
    std::optional<Bound> amount;
    if (sentence.take("with")) {
        amount = sentence.takeValue(Quantity::Number, {});
        word += " with " + amount->text;
    }
    return isAtStage(subject, static_cast<ErrandStage>(*index), amount);
}

/// What errands had done by the end of the span, less what they had done before it.
Outcome judgeAmount(const Evidence &evidence, const Span &span, const Subject &subject,
                    const Bound &bound)
{
    std::map<std::uint32_t, std::int64_t> before;
    std::map<std::uint32_t, std::int64_t> after;
    evidence.forEach<record::ErrandMoved>(
        subject.app, [&](Instant at, const record::ErrandMoved &moved, auto) {
            // What fails brings its error's code.
            if (at > span.to || moved.stage == ErrandStage::Fails ||
                moved.mechanism != subject.mechanism || !subject.isIt(moved.ordinal, moved.name))
                return;
            std::int64_t &most = after[moved.ordinal];
            most = std::max(most, moved.amount);
            if (at < span.from)
                before[moved.ordinal] = most;
        });
    std::int64_t sum = 0;
    for (const auto &[ordinal, amount] : after)
        sum += amount - before[ordinal];
    return evidence.measured(subject.text(evidence) + " moves", static_cast<double>(sum),
                             std::to_string(sum) + " kB", bound, span);
}

Outcome judgeStage(const Evidence &evidence, const Span &span, const Subject &subject,
                   const std::string &word, const IsAtStage &isThere, const Count &count)
{
    const Trace &trace = evidence.run().trace();
    std::vector<Instant> seen;
    for (std::size_t i = 0; i < trace.size(); ++i) {
        const Record &record = trace.at(i);
        if (record.app == subject.app && span.has(record.at) && isThere(record))
            seen.push_back(record.at);
    }
    return evidence.counted(subject.text(evidence) + " " + word, seen, count, span);
}

/// "fires late by at least 5 min", "fires 3 times".
Claim readFires(Sentence &sentence, const Subject &subject, bool isNever)
{
    std::optional<Bound> late;
    if (sentence.take("late by"))
        late = sentence.takeLengthBound();
    const Count count = sentence.takeCount(isNever);
    return claimIn(sentence.takeWindow(subject.app), [=](const auto &evidence, const Span &span) {
        std::vector<Instant> fired;
        evidence.template forEach<record::TimerFired>(
            subject.app, [&](Instant at, const record::TimerFired &each, auto) {
                if (span.has(at) && subject.isIt(0, each.name) &&
                    (!late || late->has(static_cast<double>(each.late.count()))))
                    fired.push_back(at);
            });
        return evidence.counted(subject.text(evidence) + " fires" +
                                    (late ? " late by " + late->text : ""),
                                fired, count, span);
    });
}

std::string expectedText(const Sentence &sentence)
{
    const std::string words = "\"allowed\", \"refused\" or another thing that happens to it is ";
    return words + (sentence.isAtEnd() ? "missing" + sentence.cutHint()
                                       : "expected before \"" + sentence.rest() + "\"");
}

Claim readVerb(Sentence &sentence, const Subject &subject)
{
    if (!sentence.take("is"))
        sentence.take("was");
    const bool isNever = sentence.take("never") || sentence.take("not");
    if (sentence.take("allowed"))
        return readDecision(sentence, subject, true, isNever);
    if (sentence.take("refused"))
        return readDecision(sentence, subject, false, isNever);
    if (subject.mechanism == MechanismId::Timer && sentence.take("fires"))
        return readFires(sentence, subject, isNever);
    if (!isNever && sentence.isNext("moves") && sentence.isAmountNext(1)) {
        sentence.take("moves");
        const Bound bound = sentence.takeBytesBound();
        return claimIn(sentence.takeWindow(subject.app),
                       [=](const auto &evidence, const Span &span) {
                           return judgeAmount(evidence, span, subject, bound);
                       });
    }
    std::string word;
    if (const auto isThere = takeStage(sentence, subject, word)) {
        const Count count = sentence.takeCount(isNever);
        return claimIn(sentence.takeWindow(subject.app),
                       [=, stage = *isThere](const auto &evidence, const Span &span) {
                           return judgeStage(evidence, span, subject, word, stage, count);
                       });
    }
    sentence.fail(expectedText(sentence));
    return {};
}

} // namespace

std::optional<Claim> readAboutMechanism(Sentence &sentence)
{
    // "2nd silent-push of courier" and "silent-push 2 of courier" are the same.
    const std::size_t before = sentence.place();
    Subject subject;
    subject.ordinal = sentence.takeOrdinal();
    const auto mechanism = sentence.takeEnum<MechanismId>();
    if (!mechanism) {
        sentence.goBackTo(before);
        return std::nullopt;
    }
    subject.mechanism = *mechanism;
    if (!subject.ordinal)
        subject.ordinal = sentence.takeOrdinal();
    const bool isVerbNext = sentence.isNext("allowed") || sentence.isNext("refused");
    if (!isVerbNext)
        subject.name = sentence.takeName();
    subject.app = takeOwner(sentence);
    return sentence.isWrong() ? Claim() : readVerb(sentence, subject);
}

} // namespace offstage
