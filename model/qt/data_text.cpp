// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/qt/data_text.h"

#include <algorithm>

#include <QCoreApplication>

#include "model/mechanism/registry.h"
#include "model/phone/record.h"

namespace offstage {

QString dataText(std::string_view text)
{
    if (text.empty())
        return {};
    return QCoreApplication::translate("Data", std::string(text).c_str());
}

std::vector<std::string> allDataTexts(const Rules &rules)
{
    std::vector<std::string> texts;
    const auto add = [&](std::string_view text) {
        if (!text.empty() && std::find(texts.begin(), texts.end(), text) == texts.end())
            texts.emplace_back(text);
    };
    const Vocabulary &all = vocabulary();
    for (const ResultWord &word : all.results)
        add(word.meaning == word.word ? std::string_view() : word.meaning);
    for (const AccountWord &word : all.accounts) {
        add(word.title);
        add(word.resetBy);
    }
    for (const NoticeWord &word : all.notices)
        add(word.sentence);
    for (const EventWord &word : all.events) {
        add(word.title);
        add(word.meaning);
        for (const Field &field : word.fields)
            add(field.meaning);
    }
    for (const FactWord &word : all.facts) {
        add(word.title);
        add(word.meaning);
    }
    for (const std::string_view noun : kMechanismNouns)
        add(noun);
    for (const std::string_view phrase : kMechanismPhrases)
        add(phrase);
    for (const std::string_view stage : kEnumNames<ErrandStage>)
        add(stage);
    for (const std::string_view permission : kEnumNames<Permission>)
        add(permission);
    for (std::size_t i = 0; i < kMechanismCount; ++i) {
        const MechanismDocument &page = rules.mechanism(static_cast<MechanismId>(i));
        add(page.title);
        add(page.summary);
        add(page.purpose);
    }
    for (std::size_t i = 0; i < kPolicyCount; ++i)
        add(rules.policy(static_cast<PolicyId>(i)).rule);
    for (const Parameter &parameter : rules.parameters) {
        for (const DisputeSide &side : parameter.sides)
            add(side.says);
    }
    return texts;
}

} // namespace offstage
