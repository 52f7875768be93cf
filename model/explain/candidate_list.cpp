// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/explain/candidate_list.h"

#include <algorithm>

#include "model/explain/causes.h"
#include "model/mechanism/registry.h"
#include "model/mechanism/told.h"
#include "model/phone/flow.h"

namespace offstage {

namespace {

constexpr Duration kBefore = seconds(2);
constexpr Duration kVisitBefore = seconds(60);
constexpr std::size_t kMostPushes = 3;

Phone phoneAround(const Run &run, Instant at)
{
    return run.phoneAt(std::clamp(at - Duration(1), run.begin(), run.head()));
}

/// An action with what its fields have without being written; `name` goes into the first name.
Action actionOf(const ActionWord &word, NameId name)
{
    Action action;
    action.id = word.id;
    bool isNamed = false;
    for (std::size_t i = 0; i < word.fields.size(); ++i) {
        action.arguments[i] = word.fields[i].fallback;
        if (word.fields[i].type == FieldType::Name && !isNamed && name.isValid()) {
            action.arguments[i] = static_cast<std::int64_t>(name.value());
            isNamed = true;
        }
    }
    return action;
}

template <class Words> auto findWord(const Words &words, std::string_view word)
{
    return std::find_if(words.begin(), words.end(),
                        [&](const auto &entry) { return entry.word == word; });
}

} // namespace

CandidateList::CandidateList(const Run &run, AppId app, Instant at)
    : m_run(run), m_app(app), m_at(at), m_phone(phoneAround(run, at))
{}

void CandidateList::add(const Change &change)
{
    if (std::find(m_changes.begin(), m_changes.end(), change) == m_changes.end())
        m_changes.push_back(change);
}

void CandidateList::give(const Input &input)
{
    giveAt(m_at - kBefore, input);
}

void CandidateList::giveAt(Instant at, const Input &input)
{
    add(change::Give{{std::max(at, m_run.begin()), input}});
}

void CandidateList::visit()
{
    const Instant at = std::max(m_at - kVisitBefore, m_run.begin());
    add(change::Visit{m_app, at, m_run.phoneAt(at).device.isLocked});
}

void CandidateList::omitCauses(RecordId record, RecordId stays)
{
    for (const RecordId cause : whyPath(m_run.trace(), record)) {
        const Record &at = m_run.trace()[cause];
        const auto *given = std::get_if<record::InputGiven>(&at.payload);
        if (!given || at.origin != Origin::Scenario || cause == stays)
            continue;
        const TimedInput input{at.at, given->input};
        const auto &inputs = m_run.inputs();
        if (std::find(inputs.begin(), inputs.end(), input) != inputs.end())
            add(change::Omit{input});
    }
}

void CandidateList::omitPushes()
{
    std::size_t found = 0;
    const auto &inputs = m_run.inputs();
    for (auto i = inputs.rbegin(); i != inputs.rend() && found < kMostPushes; ++i) {
        const auto *push = std::get_if<input::SendPush>(&i->input);
        if (push && push->app == m_app && i->at < m_at) {
            add(change::Omit{*i});
            ++found;
        }
    }
}

void CandidateList::declare(MechanismId mechanism)
{
    const Mechanism &own = mechanismOf(mechanism);
    const bool hasMode = std::any_of(own.modes.begin(), own.modes.end(),
                                     [&](BackgroundMode mode) { return spec().declares(mode); });
    for (const BackgroundMode mode : own.modes) {
        if (!hasMode)
            add(change::AddMode{m_app, mode});
    }
    for (std::size_t i = 0; i < own.keys.size(); ++i) {
        if (!spec().declares(ownKey(own, i)))
            add(change::AddKey{m_app, ownKey(own, i)});
    }
}

void CandidateList::permit(MechanismId mechanism)
{
    for (const Permission what : mechanismOf(mechanism).permissions) {
        if (!isAllowed(m_phone, m_app, what))
            give(input::SetPermission{m_app, what, Answer::Allowed});
    }
}

void CandidateList::easeConditions()
{
    const Device &device = m_phone.device;
    if (device.isAirplaneMode)
        give(input::SetAirplaneMode{false});
    if (device.network() != Network::WiFi)
        give(input::SetNetwork{Network::WiFi});
    if (!device.isOnCharger)
        give(input::SetCharger{true});
    if (device.isLowPowerMode)
        give(input::SetLowPowerMode{false});
    if (!device.isBackgroundRefreshOn)
        give(input::SetBackgroundRefresh{true, AppId()});
    if (!m_phone.app(m_app).isRefreshAllowed)
        give(input::SetBackgroundRefresh{true, m_app});
    if (device.isLocked)
        give(input::Unlock{});
}

void CandidateList::call(HookId hook, NameId reaction, std::string_view action, NameId name)
{
    const auto word = findWord(vocabulary().actions, action);
    if (word != vocabulary().actions.end())
        add(change::AddCall{m_app, hook, reaction, actionOf(*word, name)});
}

void CandidateList::call(std::string_view hook, std::string_view action, NameId name)
{
    const auto word = findWord(vocabulary().hooks, hook);
    if (word != vocabulary().hooks.end())
        call(word->id, {}, action, name);
}

void CandidateList::drop(std::string_view action)
{
    for (std::size_t i = 0; i < spec().reactions.size(); ++i) {
        const Reaction &reaction = spec().reactions[i];
        for (std::size_t j = 0; j < reaction.actions.size(); ++j) {
            if (!isFlow(reaction.actions[j].id) && wordOf(reaction.actions[j].id) == action)
                add(change::DropCall{m_app, i, j});
        }
    }
}

void CandidateList::shorten(std::string_view action, Duration length)
{
    for (std::size_t i = 0; i < spec().reactions.size(); ++i) {
        const Reaction &reaction = spec().reactions[i];
        for (std::size_t j = 0; j < reaction.actions.size(); ++j) {
            const Action &step = reaction.actions[j];
            if (!isFlow(step.id) && wordOf(step.id) == action && step.duration(0) > length)
                add(change::ShortenWork{m_app, i, j, length});
        }
    }
}

void CandidateList::takeSides(MechanismId mechanism)
{
    const Rules &rules = m_run.setup()->rules;
    const auto take = [&](ParameterId id) {
        const Parameter &rule = rules.parameter(id);
        for (const DisputeSide &side : rule.sides) {
            if (side.value != rule.value)
                add(change::TakeSide{id, side.value});
        }
    };
    const Mechanism &own = mechanismOf(mechanism);
    for (std::size_t i = 0; i < own.numbers.size(); ++i)
        take(ownNumber(own, i));
    if (const auto after = rules.gate(mechanism).afterForceQuit)
        take(*after);
}

} // namespace offstage
