// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "model/qt/sentences.h"
#include "model/qt/session.h"
#include "model/qt/session_private.h"
#include "model/scenario/rule_changes.h"

namespace offstage {

namespace {

std::vector<TimedInput> withInputAt(std::vector<TimedInput> inputs, const TimedInput &given)
{
    // After those at the same instant: it is what is done last there.
    const auto place =
        std::upper_bound(inputs.begin(), inputs.end(), given,
                         [](const TimedInput &a, const TimedInput &b) { return a.at < b.at; });
    inputs.insert(place, given);
    return inputs;
}

} // namespace

void Session::Private::replaceRun(Branch &target, Run run) const
{
    target.run = std::move(run);
    target.lanes = std::make_shared<Lanes>(*target.run.setup());
    target.lanes->extend(target.run.trace(), target.run.head());
    target.outcomes.assign(storyOf(target).expectations.size(), std::nullopt);
    target.judgedRecords = 0;
    target.judgedAt = Instant::min();
}

int Session::Private::addBranch(const QString &name, Instant from, std::vector<TimedInput> inputs)
{
    auto fork = std::make_unique<Branch>();
    fork->name = name;
    fork->parent = current;
    fork->forkedAt = from;
    fork->story = branch().story;
    fork->rules = branch().rules;
    Run other = run().withInputs(std::move(inputs));
    // Without later inputs the two are alike for longer than asked; the new one begins here.
    if (other.head() > from && (other.inputs().empty() || other.inputs().back().at <= from))
        other = other.forkedAt(from);
    other.advanceTo(from);
    replaceRun(*fork, std::move(other));
    branches.push_back(std::move(fork));
    return static_cast<int>(branches.size()) - 1;
}

void Session::Private::addVariants()
{
    for (const Variant &variant : scenario->variants) {
        auto other = std::make_unique<Branch>();
        other->name = QString::fromStdString(variant.name);
        other->story = variant.story;
        replaceRun(*other, Run(variant.story->setup, variant.story->inputs));
        branches.push_back(std::move(other));
    }
}

void Session::Private::show(int index)
{
    current = index;
    phone.reset();
    emit q->branchesChanged();
    emit q->runChanged();
    emit q->undoChanged();
    checkModified();
}

void Session::Private::checkModified()
{
    const bool modified = branch().story || !branch().rules.empty() || branch().hasOtherApps ||
                          run().inputs() != savedInputs || scenario->notes != savedNotes;
    if (modified == isModified)
        return;
    isModified = modified;
    emit q->modifiedChanged(modified);
}

Scenario Session::Private::edited() const
{
    Scenario result = storyOf(branch());
    result.inputs = branch().run.inputs();
    result.setup = branch().run.setup();
    // What the file lays variants over is not what this future's apps are.
    if (branch().hasOtherApps) {
        result.variants.clear();
        result.written = {};
    }
    for (const RuleChange &change : branch().rules) {
        const auto same = std::find_if(result.rules.begin(), result.rules.end(),
                                       [&](const RuleChange &r) { return r.word == change.word; });
        if (same == result.rules.end())
            result.rules.push_back(change);
        else
            *same = change;
    }
    return result;
}

void Session::give(const Input &input)
{
    if (!hasScenario())
        return;
    stopWork();
    const QString text = sentences::input(input, setup());
    if (isInPast()) {
        fork(withInputAt(run().inputs(), {d->playhead, input}), d->playhead, text);
        return;
    }
    Edit edit;
    edit.text = text;
    edit.at = head();
    edit.inputsBefore = run().inputs();
    d->run().give(input);
    edit.inputsAfter = run().inputs();
    d->branch().done.push_back(std::move(edit));
    d->branch().undone.clear();
    d->branch().lanes->extend(trace(), head());
    d->phone.reset();
    emit runChanged();
    emit undoChanged();
    d->checkModified();
}

void Session::fork(const std::vector<TimedInput> &inputs, Instant from, const QString &name)
{
    if (!hasScenario())
        return;
    stopWork();
    const QString oldBranch = d->branch().name;
    Edit edit;
    edit.text = name;
    edit.at = from;
    edit.forkTo = d->addBranch(name, from, inputs);
    d->branch().done.push_back(edit);
    d->branch().undone.clear();
    d->show(edit.forkTo);
    d->setPlayhead(from);
    emit forked(from, oldBranch);
}

bool Session::canUndo() const
{
    return hasScenario() && (!d->branch().done.empty() || d->branch().parent >= 0);
}

bool Session::canRedo() const
{
    return hasScenario() && !d->branch().undone.empty();
}

QString Session::undoText() const
{
    if (!canUndo())
        return {};
    // A fork without edits of its own is undone as a whole.
    return d->branch().done.empty() ? d->branch().name : d->branch().done.back().text;
}

QString Session::redoText() const
{
    return canRedo() ? d->branch().undone.back().text : QString();
}

void Session::undo()
{
    if (!canUndo())
        return;
    stopWork();
    Branch *branch = &d->branch();
    if (branch->done.empty()) {
        // Back to the branch this one left, where the fork can be redone.
        const int here = d->current;
        const Instant at = *branch->forkedAt;
        d->show(branch->parent);
        std::vector<Edit> &done = d->branch().done;
        const auto fork = std::find_if(done.begin(), done.end(),
                                       [&](const Edit &edit) { return edit.forkTo == here; });
        if (fork != done.end()) {
            d->branch().undone.push_back(*fork);
            done.erase(fork);
            emit undoChanged();
        }
        seek(at);
        return;
    }
    Edit edit = std::move(branch->done.back());
    branch->done.pop_back();
    if (edit.forkTo < 0) {
        Run before = run().withInputs(edit.inputsBefore);
        before.advanceTo(edit.at);
        d->replaceRun(*branch, std::move(before));
        d->phone.reset();
    }
    const Instant at = edit.at;
    branch->undone.push_back(std::move(edit));
    emit runChanged();
    emit undoChanged();
    d->setPlayhead(at);
    d->checkModified();
}

void Session::redo()
{
    if (!canRedo())
        return;
    stopWork();
    Branch &branch = d->branch();
    Edit edit = std::move(branch.undone.back());
    branch.undone.pop_back();
    branch.done.push_back(edit);
    if (edit.forkTo >= 0) {
        d->show(edit.forkTo);
    } else {
        Run after = run().withInputs(edit.inputsAfter);
        after.advanceTo(edit.at);
        d->replaceRun(branch, std::move(after));
        d->phone.reset();
        emit runChanged();
        emit undoChanged();
        d->checkModified();
    }
    d->setPlayhead(edit.at);
}

void Session::switchBranch(int index)
{
    if (!hasScenario() || index < 0 || index >= static_cast<int>(d->branches.size()) ||
        index == d->current)
        return;
    stopWork();
    const Instant at = d->playhead;
    d->show(index);
    const bool isVariant = d->branch().parent < 0 && head() < at;
    d->setPlayhead(std::min(at, head()));
    if (isVariant)
        seek(at); // it was not run that far yet
}

void Session::Private::addWorld(std::shared_ptr<const Setup> setup, std::vector<TimedInput> inputs,
                                const QString &name, const std::vector<RuleChange> &rules,
                                bool hasOtherApps)
{
    const QString oldBranch = branch().name;
    auto other = std::make_unique<Branch>();
    other->name = name;
    other->parent = current;
    other->forkedAt = setup->start;
    other->story = branch().story;
    other->rules = branch().rules;
    other->rules.insert(other->rules.end(), rules.begin(), rules.end());
    other->hasOtherApps = branch().hasOtherApps || hasOtherApps;
    replaceRun(*other, Run(setup, std::move(inputs)));
    branches.push_back(std::move(other));
    Edit edit;
    edit.text = name;
    edit.at = setup->start;
    edit.forkTo = static_cast<int>(branches.size()) - 1;
    branch().done.push_back(edit);
    branch().undone.clear();
    show(edit.forkTo);
    emit q->forked(setup->start, oldBranch);
}

void Session::changeRule(ParameterId rule, double value, const QString &name)
{
    if (!hasScenario())
        return;
    stopWork();
    const Instant at = d->playhead;
    auto setup = std::make_shared<Setup>(this->setup());
    Parameter &parameter = setup->rules.parameters[static_cast<std::size_t>(rule)];
    parameter.value = value;
    const RuleChange change{parameter.word, ruleText(parameter)};
    d->addWorld(std::move(setup), run().inputs(), name, {change}, false);
    seek(at);
}

void Session::tryOut(const std::vector<Change> &changes, Instant at, const QString &name)
{
    constexpr Duration shownAfter = seconds(40);
    if (!hasScenario() || changes.empty())
        return;
    stopWork();
    pause();
    Changed other = changed(run(), changes);
    if (other.setup == run().setup()) {
        const auto [mine, theirs] = std::mismatch(run().inputs().begin(), run().inputs().end(),
                                                  other.inputs.begin(), other.inputs.end());
        const Instant own = mine == run().inputs().end() ? kNever : mine->at;
        const Instant its = theirs == other.inputs.end() ? kNever : theirs->at;
        fork(other.inputs, std::clamp(std::min(own, its), begin(), head()), name);
    } else {
        std::vector<RuleChange> rules;
        for (const Change &change : changes) {
            if (const auto *side = std::get_if<change::TakeSide>(&change)) {
                const Parameter &rule = other.setup->rules.parameter(side->rule);
                rules.push_back({rule.word, ruleText(rule)});
            }
        }
        d->addWorld(other.setup, std::move(other.inputs), name, rules,
                    rules.size() < changes.size());
    }
    runUntil(at + shownAfter);
}

QList<BranchInfo> Session::branches() const
{
    QList<BranchInfo> result;
    for (std::size_t i = 0; i < d->branches.size(); ++i) {
        const Branch &branch = *d->branches[i];
        result.append(
            {branch.name, branch.forkedAt, branch.parent, static_cast<int>(i) == d->current});
    }
    return result;
}

void Session::addNote(Instant at, const QString &text)
{
    if (!hasScenario())
        return;
    std::vector<Note> &notes = d->scenario->notes;
    const auto place = std::upper_bound(notes.begin(), notes.end(), at,
                                        [](Instant i, const Note &note) { return i < note.at; });
    notes.insert(place, Note{at, text.toStdString()});
    emit runChanged();
    d->checkModified();
}

bool Session::isModified() const
{
    return d->isModified;
}

void Session::Private::judgeAll()
{
    Branch &now = branch();
    if (now.judgedAt == now.run.head() && now.judgedRecords == now.run.trace().size())
        return;
    const bool isNew = now.judgedRecords != now.run.trace().size();
    now.judgedAt = now.run.head();
    now.judgedRecords = now.run.trace().size();
    const Scenario &story = storyOf(now);
    const bool isOver = now.run.head() >= story.end;
    for (std::size_t i = 0; i < now.outcomes.size(); ++i) {
        if (now.outcomes[i])
            continue;
        const Expectation &expectation = story.expectations[i];
        // What is expected of some of many seeds cannot be told by one run.
        if (!expectation.isAboutEveryRun())
            continue;
        const Instant at = expectation.decidedAt();
        if (isOver || at <= now.run.head())
            now.outcomes[i] = judge(expectation, now.run).holds;
        else if (at == kNever && isNew && expectation.staysTrue() &&
                 judge(expectation, now.run).holds)
            now.outcomes[i] = true;
    }
}

QPair<int, int> Session::expectations() const
{
    if (!hasScenario())
        return {0, 0};
    d->judgeAll();
    QPair<int, int> result{0, 0};
    for (const std::optional<bool> &outcome : d->branch().outcomes) {
        result.second += outcome.has_value();
        result.first += outcome.value_or(false);
    }
    return result;
}

} // namespace offstage
