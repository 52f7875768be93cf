// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/qt/answer.h"

#include <algorithm>

#include "model/core/time_text.h"
#include "model/explain/assumption.h"
#include "model/explain/causes.h"
#include "model/explain/sources.h"
#include "model/explain/stretch.h"
#include "model/explain/verdict_rows.h"
#include "model/qt/record_words.h"
#include "model/qt/sentences.h"
#include "model/qt/sentences_change.h"
#include "model/qt/words.h"

namespace offstage {

namespace {

constexpr std::size_t kMostEvents = 12;
constexpr std::size_t kMostAdvice = 4;

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

/// "The phone was locked. It ..." becomes its first sentence and the rest.
std::pair<QString, QString> splitFirst(const QString &sentences)
{
    const qsizetype end = sentences.indexOf(QLatin1String(". "));
    return end < 0 ? std::pair(sentences, QString())
                   : std::pair(sentences.left(end + 1), sentences.mid(end + 2));
}

/// Records that tell a reader nothing beside the others: what only prepares another one.
bool isTold(const Run &run, RecordId id)
{
    const Payload &payload = run.trace()[id].payload;
    const auto *taken = std::get_if<record::AssertionTaken>(&payload);
    return !std::holds_alternative<record::Asked>(payload) &&
           !(taken && taken->kind == AssertionKind::Grace);
}

std::vector<RecordId> eventsOf(const Run &run, const Topic &topic, const Stretch *facts)
{
    std::vector<RecordId> events;
    const auto add = [&](RecordId id) {
        if (!id.isValid())
            return;
        for (const RecordId cause : whyPath(run.trace(), id)) {
            if (isTold(run, cause))
                events.push_back(cause);
        }
    };
    if (facts == nullptr) {
        add(topic.record);
    } else {
        if (topic.state > ShownState::Suspended)
            add(topic.record);
        else if (facts->processEnd.isValid())
            add(facts->processEnd);
        if (topic.state <= ShownState::ForceQuit)
            add(facts->swipe);
        if (topic.state == ShownState::Suspended)
            add(facts->lastRelease);
        for (const Considered &considered : facts->considered) {
            events.push_back(considered.first);
            events.push_back(considered.last);
        }
        if (facts->nextCode.isValid() && topic.state <= ShownState::Suspended)
            events.push_back(facts->nextCode);
    }
    std::sort(events.begin(), events.end());
    events.erase(std::unique(events.begin(), events.end()), events.end());
    // The way begins with what somebody did and ends with what is asked about: both stay.
    if (events.size() > kMostEvents)
        events.erase(events.begin() + 3,
                     events.end() - static_cast<std::ptrdiff_t>(kMostEvents - 3));
    return events;
}

AnswerReason policyReason(const Run &run, const VerdictRow &row)
{
    const PolicyDocument &document = run.setup()->rules.policy(row.verdict.policy);
    AnswerReason reason;
    reason.title = policyName(row.verdict.policy, run.setup()->rules);
    //: what the scheduler saw, then the rule it goes by
    reason.text = Words::tr("%1. %2").arg(capitalized(sentences::rationale(row.verdict)),
                                          wholeSentence(document.rule));
    reason.trust = document.trust;
    reason.sources = document.sources;
    return reason;
}

/// A mechanism's own limit stands on the mechanism's page.
AnswerReason limitReason(const Run &run, const VerdictRow &row, MechanismId mechanism)
{
    const MechanismDocument &page = run.setup()->rules.mechanism(mechanism);
    return {policyName(row.verdict.policy, run.setup()->rules),
            capitalized(sentences::rationale(row.verdict)) + u'.', page.trust, page.sources};
}

AnswerReason mechanismReason(const Run &run, MechanismId mechanism)
{
    const MechanismDocument &page = run.setup()->rules.mechanism(mechanism);
    return {Words::open(page.title), wholeSentence(page.summary), page.trust, page.sources};
}

MechanismId decidedBy(const Run &run, RecordId decision)
{
    return std::get<record::Decided>(run.trace()[decision].payload).mechanism;
}

QList<AnswerReason> reasonsOf(const Run &run, const Topic &topic, const Stretch *facts)
{
    QList<AnswerReason> reasons;
    const auto forDecision = [&](RecordId id) {
        const auto sheet = verdictSheet(run, id);
        for (const VerdictRow &row : sheet ? sheet->rows : std::vector<VerdictRow>()) {
            if (row.isBlocking() && row.verdict.policy == PolicyId::MechanismLimit)
                reasons << limitReason(run, row, decidedBy(run, id));
            else if (row.isBlocking())
                reasons << policyReason(run, row);
        }
        if (sheet && sheet->isScored && isRefusal(sheet->decision) && reasons.isEmpty()) {
            std::vector<VerdictRow> rows = sheet->rows;
            std::stable_sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) {
                return a.weight - a.contribution > b.weight - b.contribution;
            });
            reasons << policyReason(run, rows.front());
        }
    };
    if (facts == nullptr) {
        forDecision(topic.record);
        reasons << mechanismReason(run, mechanismBehind(run, topic.record));
    } else {
        for (const Considered &considered : facts->considered)
            forDecision(considered.last);
        for (const MechanismId mechanism : mechanismsBehind(run, topic))
            reasons << mechanismReason(run, mechanism);
    }
    return reasons;
}

QList<AnswerAdvice> adviceOf(const Run &run, const WhatIf *whatIf)
{
    QList<AnswerAdvice> advice;
    if (whatIf == nullptr || whatIf->isNothingToWish)
        return advice;
    for (const Remedy &remedy : whatIf->remedies) {
        if (advice.size() == static_cast<qsizetype>(kMostAdvice))
            break;
        advice << AnswerAdvice{sentences::remedy(remedy, run), changedBy(remedy.changes.front()),
                               true};
    }
    if (advice.isEmpty())
        advice << AnswerAdvice{Words::tr("No single change of those Offstage knows makes a "
                                         "difference here, and no pair of them (%1). Wait, or use "
                                         "another mechanism.")
                                   .arg(sentences::whatIfCount(*whatIf)),
                               ChangedBy::System, false};
    return advice;
}

QString notKnown(const Run &run, const Topic &topic, const Stretch *facts)
{
    std::vector<RecordId> decisions;
    if (facts == nullptr)
        decisions = {topic.record};
    else
        for (const Considered &considered : facts->considered)
            decisions.push_back(considered.last);
    for (const RecordId id : decisions) {
        const auto *decided = std::get_if<record::Decided>(&run.trace()[id].payload);
        if (!decided)
            continue;
        const DecisionDetail &detail = run.trace().detail(*decided);
        if (detail.isScored)
            return Words::tr("How iOS weighs the policies is private. Documented is which factors "
                             "count; their weights and the threshold of %1 are assumed by "
                             "Offstage after logs that developers published.")
                .arg(static_cast<double>(detail.threshold), 0, 'f', 2);
        if (restsOnAssumption(run.trace(), *decided))
            return Words::tr("The rule is documented, its number is not. Offstage assumes the "
                             "number; a real iPhone may use another one.");
    }
    return trustOf(run, topic) == Trust::Assumed
               ? Words::tr("No source says this. It is an assumption of Offstage.")
               : QString();
}

void setStretch(FullAnswer &answer, const Run &run, const Topic &topic)
{
    answer.from = topic.from;
    answer.to = std::min(topic.to, run.head());
    for (const AnswerEvent &event : answer.events) {
        answer.from = std::min(answer.from, event.at);
        answer.to = std::max(answer.to, event.at);
    }
    const Duration margin = std::max<Duration>((answer.to - answer.from) / 12, seconds(5));
    answer.from = std::max(run.begin(), answer.from - margin);
    answer.to = answer.to + margin;
    if (topic.app.isValid())
        answer.apps.push_back(topic.app);
    for (const AnswerEvent &event : answer.events) {
        const bool isNew = event.app.isValid() && std::find(answer.apps.begin(), answer.apps.end(),
                                                            event.app) == answer.apps.end();
        if (isNew)
            answer.apps.push_back(event.app);
    }
}

QString settingOf(const AnswerMatter &matter)
{
    const Setup &setup = *matter.run.setup();
    const QString rules = Words::tr("Rules of iOS %1, seed %2")
                              .arg(sentences::version(setup.rules.ios))
                              .arg(static_cast<qulonglong>(setup.seed));
    return matter.scenario == nullptr
               ? rules
               : Words::tr("%1, scenario “%2”").arg(rules, text(matter.scenario->title));
}

} // namespace

FullAnswer answerOn(const AnswerMatter &matter, const Topic &topic)
{
    const Run &run = matter.run;
    FullAnswer answer;
    answer.topic = topic;
    std::optional<Stretch> facts;
    if (topic.kind != TopicKind::Record)
        facts = stretchFacts(run, matter.lanes, topic);
    if (facts) {
        answer.title = sentences::stretchTitle(run, topic);
        answer.place = Words::tr("%1 %2 to %3")
                           .arg(sentences::day(topic.from), sentences::clock(topic.from),
                                sentences::moment(topic.to, topic.from));
        answer.line = sentences::stretchLine(run, *facts);
        answer.more = sentences::stretchMore(run, *facts);
    } else {
        answer.title = sentences::recordTitle(run, topic.record);
        answer.place = Words::tr("%1, %2 %3, record %4")
                           .arg(sentences::recordWho(run, topic.record), sentences::day(topic.from),
                                sentences::clock(topic.from, true))
                           .arg(topic.record.value() + 1);
        std::tie(answer.line, answer.more) =
            splitFirst(sentences::recordExplanation(run, topic.record));
    }
    const Stretch *const stretch = facts ? &*facts : nullptr;
    for (const RecordId id : eventsOf(run, topic, stretch)) {
        const Record &record = run.trace()[id];
        answer.events << AnswerEvent{static_cast<int>(answer.events.size()) + 1, record.at,
                                     record.app, id, sentences::recordLine(run, id)};
    }
    answer.reasons = reasonsOf(run, topic, stretch);
    answer.advice = adviceOf(run, matter.whatIf);
    answer.notKnown = notKnown(run, topic, stretch);
    answer.setting = settingOf(matter);
    setStretch(answer, run, topic);
    return answer;
}

FullAnswer storyAnswer(const AnswerMatter &matter, const Topic &moment)
{
    FullAnswer answer = answerOn(matter, moment);
    if (matter.scenario == nullptr || !matter.scenario->story)
        return answer;
    const StoryCard &card = *matter.scenario->story;
    answer.question = text(card.question);
    answer.more = answer.more.isEmpty() ? answer.line : answer.line + u' ' + answer.more;
    answer.line = text(card.answer);
    // The story's own mechanism is its matter, even where the moment is another one's.
    if (card.mechanism) {
        const AnswerReason own = mechanismReason(matter.run, *card.mechanism);
        const bool isThere =
            std::any_of(answer.reasons.begin(), answer.reasons.end(),
                        [&](const AnswerReason &reason) { return reason.title == own.title; });
        if (!isThere)
            answer.reasons.prepend(own);
    }
    return answer;
}

} // namespace offstage
