// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scenario/record_words.h"

#include "model/mechanism/registry.h"
#include "model/scenario/node_reader.h"

namespace offstage {

namespace {

template <class Word> std::vector<std::string> wordsIn(std::span<const Word> words)
{
    std::vector<std::string> result;
    for (const Word &each : words)
        result.emplace_back(each.word);
    return result;
}

} // namespace

std::vector<std::string> inputWords()
{
    std::vector<std::string> result(kInputWords.begin(), kInputWords.end());
    // What mechanisms bring goes by its own words.
    std::erase(result, "event");
    std::erase(result, "fact");
    for (const EventWord &event : vocabulary().events)
        result.emplace_back(event.word);
    for (const FactWord &fact : vocabulary().facts)
        result.emplace_back(fact.word);
    return result;
}

std::vector<std::string> hookWords()
{
    return wordsIn(vocabulary().hooks);
}

std::string_view sceneCallback(std::string_view word)
{
    constexpr auto names = std::to_array<std::pair<std::string_view, std::string_view>>({
        {"applicationDidBecomeActive", "sceneDidBecomeActive"},
        {"applicationWillResignActive", "sceneWillResignActive"},
        {"applicationDidEnterBackground", "sceneDidEnterBackground"},
        {"applicationWillEnterForeground", "sceneWillEnterForeground"},
    });
    for (const auto &[app, scene] : names) {
        if (word == app)
            return scene;
    }
    return word;
}

std::vector<std::string> actionWords()
{
    return wordsIn(vocabulary().actions);
}

std::vector<std::string> assertionWords()
{
    std::vector<std::string> result = wordsOf<AssertionKind>();
    // A mechanism's own kinds have their ids in the order of the table.
    for (const Mechanism &mechanism : mechanisms()) {
        for (const KindWord &kind : mechanism.kinds) {
            if (kind.id == AssertionKind::Own)
                result.emplace_back(kind.word);
        }
    }
    return result;
}

std::vector<std::string> valueWords()
{
    return wordsIn(vocabulary().values);
}

std::vector<std::string> accountWords()
{
    return wordsIn(vocabulary().accounts);
}

std::vector<std::string> noticeWords()
{
    return wordsIn(vocabulary().notices);
}

std::vector<std::string> resultWords()
{
    return wordsIn(vocabulary().results);
}

std::vector<std::string> shortResultWords()
{
    std::vector<std::string> result = resultWords();
    for (std::string &word : result) {
        if (const std::size_t number = word.find(" ("); number != std::string::npos)
            word.resize(number);
        if (const std::size_t domain = word.rfind('.'); domain != std::string::npos)
            word.erase(0, domain + 1);
    }
    return result;
}

} // namespace offstage
