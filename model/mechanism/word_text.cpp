// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/mechanism/word_text.h"

#include "model/core/time_text.h"
#include "model/mechanism/registry.h"

namespace offstage {

std::string_view inputWord(const Input &input)
{
    if (const auto *event = std::get_if<input::Event>(&input))
        return vocabulary().events[static_cast<std::size_t>(event->id)].word;
    if (const auto *fact = std::get_if<input::SetFact>(&input))
        return vocabulary().facts[static_cast<std::size_t>(fact->id)].word;
    return wordOf(input);
}

std::string fieldText(const Field &field, std::int64_t value, const Setup &setup)
{
    switch (field.type) {
    case FieldType::Time:
        return durationSource(Duration(value));
    case FieldType::Name:
        return value < 0 ? std::string()
                         : std::string(setup.name(NameId(static_cast<std::uint64_t>(value))));
    case FieldType::Flag:
        return value != 0 ? "yes" : "no";
    case FieldType::Count:
        return std::to_string(value);
    case FieldType::Choice:
        return std::string(field.choices[static_cast<std::size_t>(value)]);
    case FieldType::Bytes:
        return std::to_string(value) + " kB";
    case FieldType::Percent:
        return std::to_string(value) + " %";
    case FieldType::App:
        return value < 0 ? std::string() : setup.apps[static_cast<std::size_t>(value)].key;
    }
    return {};
}

std::string eventText(const input::Event &event, const Setup &setup)
{
    std::string text;
    if (event.app.isValid())
        text += " " + setup.app(event.app).key;
    std::size_t place = 0;
    for (const Field &field : vocabulary().events[static_cast<std::size_t>(event.id)].fields) {
        if (field.type == FieldType::App)
            continue;
        const std::string value = fieldText(field, event.values[place++], setup);
        if (!value.empty())
            text += " " + value;
    }
    return text;
}

std::string factText(const input::SetFact &fact)
{
    const FactWord &word = vocabulary().facts[static_cast<std::size_t>(fact.id)];
    return word.choices.empty() ? std::to_string(fact.value)
                                : std::string(word.choices[static_cast<std::size_t>(fact.value)]);
}

std::string quantityText(Quantity quantity, std::span<const std::string_view> choices,
                         std::int64_t value)
{
    if (value >= 0 && static_cast<std::size_t>(value) < choices.size())
        return std::string(choices[static_cast<std::size_t>(value)]);
    switch (quantity) {
    case Quantity::Number:
        return std::to_string(value);
    case Quantity::Time:
        return Duration(value) == kForever ? "no limit" : durationText(Duration(value));
    case Quantity::Flag:
        return value != 0 ? "yes" : "no";
    case Quantity::Bytes:
        return std::to_string(value) + " kB";
    case Quantity::Percent:
        return std::to_string(value) + " %";
    }
    return {};
}

} // namespace offstage
