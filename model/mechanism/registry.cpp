// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/mechanism/registry.h"

#include <algorithm>
#include <array>
#include <string>

#include "model/mechanism/tables.h"

namespace offstage {

namespace {

const std::array<Mechanism, kMechanismCount> &table()
{
    // A function's own table, because the entries live in other files and must be there first.
    static const std::array<Mechanism, kMechanismCount> all = {
#define MECHANISM(name, word, noun, phrase) k##name,
#include "model/phone/mechanisms.def"
#undef MECHANISM
    };
    return all;
}

/// One list of words in the order of their ids, with the mechanism of each and the first id that
/// is a mechanism's own.
template <class Word> struct Words {
    std::vector<Word> words;
    std::vector<const Mechanism *> owners;
    std::array<std::size_t, kMechanismCount> first{};

    void add(const Mechanism &mechanism, std::span<const Word> list)
    {
        first[static_cast<std::size_t>(mechanism.id)] = words.size();
        for (const Word &word : list) {
            words.push_back(word);
            owners.push_back(&mechanism);
        }
    }
    const Mechanism &owner(std::size_t id) const { return *owners[id]; }
};

/// Words of which some have ids that the code names: those come first, at their places.
template <class Word, class Id> struct NamedWords : Words<Word> {
    NamedWords()
    {
        this->words.resize(static_cast<std::size_t>(Id::FirstOwn));
        this->owners.resize(this->words.size());
    }
    void add(const Mechanism &mechanism, std::span<const Word> list)
    {
        this->first[static_cast<std::size_t>(mechanism.id)] = this->words.size();
        for (const Word &word : list) {
            if (word.id == Id::Own) {
                this->words.push_back(word);
                this->words.back().id = static_cast<Id>(this->words.size() - 1);
                this->owners.push_back(&mechanism);
            } else {
                const auto place = static_cast<std::size_t>(word.id);
                this->words[place] = word;
                this->words[place].word = nameOf(word.id);
                this->owners[place] = &mechanism;
            }
        }
    }
};

struct Index {
    NamedWords<ActionWord, ActionId> actions;
    NamedWords<HookWord, HookId> hooks;
    NamedWords<KindWord, AssertionKind> kinds;
    Words<ResultWord> results;
    Words<AccountWord> accounts;
    Words<ValueWord> values;
    Words<NoticeWord> notices;
    Words<EventWord> events;
    Words<FactWord> facts;
    Words<KeyWord> keys;
    std::vector<std::string> numbers;
    std::array<std::size_t, kMechanismCount> firstNumber{};
    std::vector<std::string_view> valueWords;
    std::vector<Field> readFields;
    Vocabulary all;

    /// The action that reads a value has all values to choose from.
    void nameValues()
    {
        for (const ValueWord &value : values.words)
            valueWords.push_back(value.word);
        for (std::size_t i = 0; i < actions.words.size(); ++i) {
            ActionWord &action = actions.words[i];
            if (actions.owners[i]->id != MechanismId::AppCode || action.word != "read")
                continue;
            readFields.assign(action.fields.begin(), action.fields.end());
            readFields.front().choices = valueWords;
            action.fields = readFields;
        }
    }

    Index()
    {
        for (const std::string_view word : kEnumNames<ApiResult>)
            results.words.push_back({word, word, 0});
        results.owners.resize(results.words.size());
        for (const std::string_view word : kParameterWords)
            numbers.emplace_back(word);
        for (const Mechanism &mechanism : table()) {
            actions.add(mechanism, mechanism.actions);
            hooks.add(mechanism, mechanism.hooks);
            kinds.add(mechanism, mechanism.kinds);
            results.add(mechanism, mechanism.results);
            accounts.add(mechanism, mechanism.accounts);
            values.add(mechanism, mechanism.values);
            notices.add(mechanism, mechanism.notices);
            events.add(mechanism, mechanism.events);
            facts.add(mechanism, mechanism.facts);
            keys.add(mechanism, mechanism.keys);
            firstNumber[static_cast<std::size_t>(mechanism.id)] = numbers.size();
            for (const std::string_view word : mechanism.numbers)
                numbers.push_back(std::string(nameOf(mechanism.id)) + "." + std::string(word));
        }
        nameValues();
        all = {actions.words, hooks.words,  results.words, accounts.words, values.words,
               notices.words, events.words, facts.words,   keys.words};
    }
};

const Index &index()
{
    static const Index built;
    return built;
}

template <class List> std::size_t ownPlace(const List &list, const Mechanism &m, std::size_t place)
{
    return list.first[static_cast<std::size_t>(m.id)] + place;
}

} // namespace

std::span<const Mechanism> mechanisms()
{
    return table();
}

const Mechanism &mechanismOf(ActionId action)
{
    return index().actions.owner(static_cast<std::size_t>(action));
}
const Mechanism &mechanismOf(AssertionKind kind)
{
    return index().kinds.owner(static_cast<std::size_t>(kind));
}
const Mechanism &mechanismOf(EventId event)
{
    return index().events.owner(static_cast<std::size_t>(event));
}
const Mechanism &mechanismOf(FactId fact)
{
    return index().facts.owner(static_cast<std::size_t>(fact));
}
const Mechanism &mechanismOf(ValueId value)
{
    return index().values.owner(static_cast<std::size_t>(value));
}
const Mechanism &mechanismOf(AccountId account)
{
    return index().accounts.owner(static_cast<std::size_t>(account));
}

ActionId ownAction(const Mechanism &mechanism, std::size_t place)
{
    return static_cast<ActionId>(ownPlace(index().actions, mechanism, place));
}
HookId ownHook(const Mechanism &mechanism, std::size_t place)
{
    return static_cast<HookId>(ownPlace(index().hooks, mechanism, place));
}
AssertionKind ownKind(const Mechanism &mechanism, std::size_t place)
{
    return static_cast<AssertionKind>(ownPlace(index().kinds, mechanism, place));
}
ApiResult ownResult(const Mechanism &mechanism, std::size_t place)
{
    return static_cast<ApiResult>(ownPlace(index().results, mechanism, place));
}
AccountId ownAccount(const Mechanism &mechanism, std::size_t place)
{
    return static_cast<AccountId>(ownPlace(index().accounts, mechanism, place));
}
ValueId ownValue(const Mechanism &mechanism, std::size_t place)
{
    return static_cast<ValueId>(ownPlace(index().values, mechanism, place));
}
NoticeId ownNotice(const Mechanism &mechanism, std::size_t place)
{
    return static_cast<NoticeId>(ownPlace(index().notices, mechanism, place));
}
EventId ownEvent(const Mechanism &mechanism, std::size_t place)
{
    return static_cast<EventId>(ownPlace(index().events, mechanism, place));
}
FactId ownFact(const Mechanism &mechanism, std::size_t place)
{
    return static_cast<FactId>(ownPlace(index().facts, mechanism, place));
}
KeyId ownKey(const Mechanism &mechanism, std::size_t place)
{
    return static_cast<KeyId>(ownPlace(index().keys, mechanism, place));
}
ParameterId ownNumber(const Mechanism &mechanism, std::size_t place)
{
    return static_cast<ParameterId>(index().firstNumber[static_cast<std::size_t>(mechanism.id)] +
                                    place);
}

std::size_t placeOf(const Mechanism &mechanism, ActionId action)
{
    return static_cast<std::size_t>(action) - ownPlace(index().actions, mechanism, 0);
}

std::size_t placeOf(const Mechanism &mechanism, EventId event)
{
    return static_cast<std::size_t>(event) - ownPlace(index().events, mechanism, 0);
}
std::size_t placeOf(const Mechanism &mechanism, FactId fact)
{
    return static_cast<std::size_t>(fact) - ownPlace(index().facts, mechanism, 0);
}
std::size_t placeOf(const Mechanism &mechanism, ValueId value)
{
    return static_cast<std::size_t>(value) - ownPlace(index().values, mechanism, 0);
}

const Vocabulary &vocabulary()
{
    return index().all;
}

std::span<const std::string> parameterWords()
{
    return index().numbers;
}

std::string_view wordOf(ActionId action)
{
    return index().actions.words[static_cast<std::size_t>(action)].word;
}
std::string_view wordOf(HookId hook)
{
    return index().hooks.words[static_cast<std::size_t>(hook)].word;
}
std::string_view wordOf(AssertionKind kind)
{
    return index().kinds.words[static_cast<std::size_t>(kind)].word;
}
std::string_view wordOf(ApiResult result)
{
    return index().results.words[static_cast<std::size_t>(result)].word;
}

const KindWord &wordsOf(AssertionKind kind)
{
    return index().kinds.words[static_cast<std::size_t>(kind)];
}

} // namespace offstage
