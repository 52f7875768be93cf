// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "model/core/time_text.h"
#include "model/mechanism/registry.h"
#include "model/mechanism/word_text.h"
#include "model/phone/flow.h"
#include "model/scenario/flow_words.h"
#include "model/scenario/scenario_words.h"
#include "model/scenario/write_text.h"
#include "model/scenario/yaml_text.h"

namespace offstage {

namespace {

std::string callYaml(const Action &action, const Setup &setup)
{
    const ActionWord &word = vocabulary().actions[static_cast<std::size_t>(action.id)];
    YamlFlowMap map;
    std::string first;
    std::size_t count = 0;
    for (std::size_t i = 0; i < word.fields.size(); ++i) {
        const Field &field = word.fields[i];
        if (!field.isRequired && action.arguments[i] == field.fallback)
            continue;
        const std::string yaml = argumentYaml(field, action.arguments[i], setup);
        map.add(field.key, yaml);
        if (i == 0)
            first = yaml;
        ++count;
    }
    std::string text(word.word);
    if (count > 0)
        text.append(": ").append(count == 1 && !first.empty() ? first : map.text());
    return text;
}

std::string operandYaml(const ValueWord &word, std::int64_t value)
{
    if (word.choices.empty() && word.quantity == Quantity::Time)
        return durationSource(Duration(value));
    return quantityText(word.quantity, word.choices, value);
}

std::string_view flowWord(ActionId id)
{
    for (const FlowWord &flow : kFlowWords) {
        if (flow.id == id)
            return flow.word;
    }
    return {};
}

/// Writes the lines of a list of actions one after the other.
class ActionWriter {
public:
    ActionWriter(const std::vector<Action> &actions, const Setup &setup)
        : m_actions(actions), m_setup(setup)
    {}

    /// The actions from `begin` on, before `end`.
    void write(std::size_t begin, std::size_t end, std::size_t indent)
    {
        for (std::size_t i = begin; i < end; ++i) {
            if (isFlow(m_actions[i].id))
                i = writeBlock(i, indent);
            else
                line(indent, "- " + callYaml(m_actions[i], m_setup));
        }
    }
    const std::string &text() const { return m_text; }

private:
    void line(std::size_t indent, const std::string &yaml)
    {
        m_text += std::string(indent, ' ') + yaml + "\n";
    }
    std::size_t placeOf(std::size_t action) const
    {
        return static_cast<std::size_t>(m_actions[action].arguments[kPlaceArgument]);
    }

    /// The block that begins here; its end comes back.
    std::size_t writeBlock(std::size_t begin, std::size_t indent)
    {
        const Action &opener = m_actions[begin];
        line(indent, "- " + std::string(flowWord(opener.id)) + ":");
        const std::size_t inner = indent + 4;
        if (opener.id == ActionId::Repeat)
            line(inner, "times: " + std::to_string(opener.arguments[kAmountArgument]));
        else if (opener.id == ActionId::After)
            line(inner, "wait: " + durationSource(opener.duration(kAmountArgument)));
        else
            writeTest(testOf(opener), inner);
        const std::size_t turn = placeOf(begin);
        writeList("do", begin + 1, turn, inner);
        if (m_actions[turn].id != ActionId::Else)
            return turn;
        writeList("else", turn + 1, placeOf(turn), inner);
        return placeOf(turn);
    }

    void writeList(const std::string &key, std::size_t begin, std::size_t end, std::size_t indent)
    {
        line(indent, key + (begin == end ? ": []" : ":"));
        write(begin, end, indent + 2);
    }

    void writeTest(const Test &test, std::size_t indent)
    {
        switch (test.subject) {
        case Subject::Value:
            writeValueTest(test, indent);
            break;
        case Subject::LastResult:
            line(indent, test.operand != 0 ? "last: failed" : "last: fine");
            break;
        case Subject::Time:
            line(indent, "time: " + ordinalText(static_cast<std::uint32_t>(test.operand)));
            break;
        case Subject::Every:
            line(indent, "every: " + ordinalText(static_cast<std::uint32_t>(test.operand)));
            break;
        case Subject::Brought:
            line(indent, "brings: " + std::to_string(test.operand));
            break;
        }
    }

    void writeValueTest(const Test &test, std::size_t indent)
    {
        const ValueWord &word = vocabulary().values[static_cast<std::size_t>(test.value)];
        const std::string name =
            test.name.isValid() ? yamlScalar(m_setup.name(test.name)) : std::string();
        if (std::find(kVariableWords.begin(), kVariableWords.end(), word.word) !=
            kVariableWords.end()) {
            line(indent, std::string(word.word) + ": " + name);
        } else {
            line(indent, "value: " + std::string(word.word));
            if (!name.empty())
                line(indent, "of: " + name);
        }
        line(indent, std::string(nameOf(test.comparison)) + ": " + operandYaml(word, test.operand));
    }

    const std::vector<Action> &m_actions;
    const Setup &m_setup;
    std::string m_text;
};

} // namespace

std::string actionLines(const std::vector<Action> &actions, const Setup &setup, std::size_t indent)
{
    ActionWriter writer(actions, setup);
    writer.write(0, actions.size(), indent);
    return writer.text();
}

} // namespace offstage
