// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "model/scenario/expect_forms.h"
#include "model/scenario/record_words.h"

namespace offstage {

namespace {

/// What app code is called for or calls itself: a callback or an API, of one name, with a value.
struct Step {
    std::string word;
    std::optional<HookId> hook;
    std::optional<ActionId> action;
    NameId name;
    std::optional<Bound> value;

    bool fits(const Record &record) const
    {
        if (hook) {
            const auto *called = std::get_if<record::CodeCalled>(&record.payload);
            return called != nullptr && called->hook == *hook &&
                   (!name.isValid() || called->name == name) &&
                   (!value || value->has(static_cast<double>(called->value)));
        }
        const auto *acted = std::get_if<record::Acted>(&record.payload);
        return acted != nullptr && acted->action == *action &&
               (!name.isValid() || acted->name == name);
    }
};

/// In which process of the app the calls are.
enum class Where { Anywhere, SameProcess, NewProcess };

struct Call {
    Instant at{};
    std::size_t record = 0;
    std::uint32_t process = 0;
    std::size_t step = 0;
};

/// Which of the calls is looked at: all of them, or the nth of the whole run or day.
struct Which {
    enum class Kind { Every, Nth, Last };

    Kind kind = Kind::Every;
    std::uint32_t nth = 1;
};

struct Calls {
    AppId app;
    std::vector<Step> steps;
    Count count;
    Which which;
    Window whole;
    Where where = Where::Anywhere;
};

/// Every call within the span that one of the steps means, in their order; a call that several
/// steps mean stands there for each of them.
std::vector<Call> callsIn(const Evidence &evidence, const Calls &calls, const Span &span)
{
    std::vector<Call> result;
    std::uint32_t process = 0;
    const Trace &trace = evidence.run().trace();
    for (std::size_t i = 0; i < trace.size(); ++i) {
        const Record &record = trace.at(i);
        if (record.app != calls.app)
            continue;
        if (const auto *started = std::get_if<record::ProcessStarted>(&record.payload))
            process = started->number;
        for (std::size_t step = 0; step < calls.steps.size() && span.has(record.at); ++step) {
            if (calls.steps[step].fits(record))
                result.push_back({record.at, i, process, step});
        }
    }
    return result;
}

/// The numbers of the processes that began within the span.
std::vector<std::uint32_t> newProcesses(const Evidence &evidence, AppId app, const Span &span)
{
    std::vector<std::uint32_t> result;
    evidence.forEach<record::ProcessStarted>(
        app, [&](Instant at, const record::ProcessStarted &started, auto) {
            if (span.has(at))
                result.push_back(started.number);
        });
    return result;
}

std::string subjectOf(const Evidence &evidence, const Calls &calls)
{
    return evidence.key(calls.app) + " calls " + calls.steps[0].word;
}

Outcome judgeCount(const Evidence &evidence, const Span &span, const Calls &calls)
{
    std::vector<Call> found = callsIn(evidence, calls, span);
    if (calls.where == Where::NewProcess) {
        const auto fresh = newProcesses(evidence, calls.app, span);
        std::erase_if(found, [&](const Call &call) {
            return std::find(fresh.begin(), fresh.end(), call.process) == fresh.end();
        });
    }
    if (calls.where == Where::SameProcess) {
        for (const Call &call : found) {
            if (call.process != found[0].process)
                return {false, subjectOf(evidence, calls) + " at " + evidence.when(found[0].at) +
                                   " and at " + evidence.when(call.at) +
                                   ", in different processes"};
        }
    }
    std::vector<Instant> instants;
    instants.reserve(found.size());
    for (const Call &call : found)
        instants.push_back(call.at);
    const std::string where = calls.where == Where::NewProcess ? " in a new process" : "";
    return evidence.counted(subjectOf(evidence, calls) + where, instants, calls.count, span);
}

/// The nth call of the run or day must be in the span.
Outcome judgeNth(const Evidence &evidence, const Span &span, const Calls &calls)
{
    const auto all = callsIn(evidence, calls, evidence.span(calls.whole).value_or(Span{}));
    const bool isLast = calls.which.kind == Which::Kind::Last;
    if (all.empty() || (!isLast && all.size() < calls.which.nth))
        return {false, subjectOf(evidence, calls) + " " + times(all.size())};
    const Call &call = isLast ? all.back() : all[calls.which.nth - 1];
    if (span.has(call.at))
        return {true, {}};
    return {false, "that is at " + evidence.when(call.at)};
}

/// The first calls of each step after the one before, or how far it came. With `process`, all of
/// them in it.
std::vector<Call> chain(const std::vector<Call> &calls, std::size_t steps,
                        std::optional<std::uint32_t> process, bool isLastElsewhere)
{
    std::vector<Call> result;
    for (const Call &call : calls) {
        const bool isLast = result.size() + 1 == steps;
        // One call is one step only.
        if (result.size() == steps || call.step != result.size() ||
            (!result.empty() && call.record == result.back().record) ||
            (process && call.process != *process) ||
            (isLast && isLastElsewhere && !result.empty() && call.process == result[0].process))
            continue;
        result.push_back(call);
    }
    return result;
}

Outcome judgeOrder(const Evidence &evidence, const Span &span, const Calls &calls)
{
    const std::vector<Call> found = callsIn(evidence, calls, span);
    std::vector<std::optional<std::uint32_t>> processes = {std::nullopt};
    if (calls.where == Where::SameProcess) {
        processes.clear();
        for (const Call &call : found) {
            if (std::find(processes.begin(), processes.end(), call.process) == processes.end())
                processes.emplace_back(call.process);
        }
    }
    std::vector<Call> best;
    for (const auto &process : processes) {
        auto way = chain(found, calls.steps.size(), process, calls.where == Where::NewProcess);
        if (way.size() == calls.steps.size())
            return {true, {}};
        if (way.size() > best.size())
            best = std::move(way);
    }
    if (best.empty())
        return {false, subjectOf(evidence, calls) + " 0 times"};
    return {false, evidence.key(calls.app) + " calls " + calls.steps[best.size() - 1].word +
                       " at " + evidence.when(best.back().at) + ", and then no " +
                       calls.steps[best.size()].word};
}

Step takeStep(Sentence &sentence)
{
    Step step;
    std::vector<std::string> words = hookWords();
    const std::size_t hooks = words.size();
    for (std::string &word : actionWords())
        words.push_back(std::move(word));
    const auto index = sentence.takeOneOf(words);
    if (!index) {
        sentence.failWord("callback", words);
        return step;
    }
    step.word = words[*index];
    if (*index < hooks)
        step.hook = static_cast<HookId>(*index);
    else
        step.action = static_cast<ActionId>(*index - hooks);
    step.name = sentence.takeName();
    if (step.hook && sentence.take("with"))
        step.value = sentence.takeValue(Quantity::Number, {});
    if (step.value)
        step.word += " with " + step.value->text;
    return step;
}

/// "first", "last" or "the 2nd time".
Which takeWhich(Sentence &sentence)
{
    if (sentence.take("first"))
        return {Which::Kind::Nth, 1};
    if (sentence.take("last"))
        return {Which::Kind::Last, 1};
    if (!sentence.take("for the") && !sentence.take("the"))
        return {};
    const auto nth = sentence.takeOrdinal();
    if (!nth || !sentence.take("time"))
        sentence.fail("\"the\" is followed by a number and \"time\", as in \"the 2nd time\"");
    return {Which::Kind::Nth, nth.value_or(1)};
}

Where takeWhere(Sentence &sentence)
{
    if (sentence.take("in the same process"))
        return Where::SameProcess;
    return sentence.take("in a new process") ? Where::NewProcess : Where::Anywhere;
}

/// What is called in an extension never happens in its app, so it would hold for nothing.
void checkProcess(Sentence &sentence, const Step &step, AppId app)
{
    const ReadContext &context = sentence.context();
    const auto point = step.hook ? extensionPointOf(*step.hook) : std::nullopt;
    if (!app.isValid() || !point || context.setup.apps[app.index()].extensionPoint == point)
        return;
    const std::string &key = context.appKeys[app.index()];
    sentence.fail("\"" + step.word + "\" is called in the app's extension: write \"" + key + "." +
                  std::string(nameOf(*point)) + " calls " + step.word + "\"");
}

Claim readCalls(Sentence &sentence, AppId app, bool isNever)
{
    Calls calls{app, {takeStep(sentence)}, {}, {}, sentence.whole(), Where::Anywhere};
    while (sentence.take("then"))
        calls.steps.push_back(takeStep(sentence));
    for (const Step &step : calls.steps)
        checkProcess(sentence, step, app);
    const bool isOrder = calls.steps.size() > 1;
    if (isOrder && isNever)
        sentence.fail("\"never\" and \"then\" do not go together");
    if (!isOrder && !isNever)
        calls.which = takeWhich(sentence);
    if (!isOrder && calls.which.kind == Which::Kind::Every)
        calls.count = sentence.takeCount(isNever);
    calls.where = takeWhere(sentence);
    if (calls.which.kind != Which::Kind::Every && !sentence.isWindowNext())
        sentence.fail("\"at about\" and a time, or another time, are missing");
    const Window window = sentence.takeWindow(app);
    if (calls.where == Where::Anywhere)
        calls.where = takeWhere(sentence);
    return claimIn(window, [=](const auto &evidence, const Span &span) {
        if (calls.steps.size() > 1)
            return judgeOrder(evidence, span, calls);
        return calls.which.kind == Which::Kind::Every ? judgeCount(evidence, span, calls)
                                                      : judgeNth(evidence, span, calls);
    });
}

/// "finishes work 2 times": work on a queue or the main thread that came to its end.
Claim readFinishes(Sentence &sentence, AppId app, bool isNever)
{
    const std::vector<std::string> words = actionWords();
    const auto action = sentence.takeOneOf(words);
    if (!action) {
        sentence.failWord("action", words);
        return {};
    }
    const Count count = sentence.takeCount(isNever);
    return claimIn(sentence.takeWindow(app), [=](const auto &evidence, const Span &span) {
        std::vector<Instant> ends;
        evidence.template forEach<record::WorkEnded>(
            app, [&](Instant at, const record::WorkEnded &ended, auto) {
                if (span.has(at) && ended.action == static_cast<ActionId>(*action))
                    ends.push_back(at);
            });
        return evidence.counted(evidence.key(app) + " finishes " + actionWords()[*action], ends,
                                count, span);
    });
}

constexpr auto kForms = std::to_array<AppForm>({{"calls", readCalls}, {"finishes", readFinishes}});

} // namespace

std::span<const AppForm> callForms()
{
    return kForms;
}

} // namespace offstage
