// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/explain/change.h"

#include <algorithm>

#include "model/core/overloaded.h"

namespace offstage {

namespace {

/// Whether the person at the phone does it; pushes and errors of code are the developer's.
bool isOfDeveloper(const Input &input)
{
    return std::holds_alternative<input::SendPush>(input) ||
           std::holds_alternative<input::Event>(input);
}

bool isOfSystem(const Input &input)
{
    return std::holds_alternative<input::SetThermal>(input) ||
           std::holds_alternative<input::SetMemoryPressure>(input);
}

ChangedBy giver(const Input &input)
{
    return isOfDeveloper(input) ? ChangedBy::App
           : isOfSystem(input)  ? ChangedBy::System
                                : ChangedBy::User;
}

class Changer {
public:
    explicit Changer(const Run &run) : m_run(run), m_inputs(run.inputs()) {}

    void operator()(const change::Give &c) { give(c.input); }
    void operator()(const change::Visit &c)
    {
        constexpr Duration visit = seconds(10);
        give({c.at, input::LaunchApp{c.app}});
        give({c.at + visit, input::Home{}});
        if (c.locksAgain)
            give({c.at + visit + seconds(1), input::Lock{}});
    }
    void operator()(const change::Omit &c)
    {
        const auto place = std::find(m_inputs.begin(), m_inputs.end(), c.input);
        if (place != m_inputs.end())
            m_inputs.erase(place);
    }
    void operator()(const change::Replace &c)
    {
        const auto place = std::find(m_inputs.begin(), m_inputs.end(), c.input);
        if (place != m_inputs.end())
            place->input = c.by;
    }
    void operator()(const change::AddMode &c)
    {
        AppSpec &app = spec(c.app);
        app.backgroundModes =
            static_cast<std::uint16_t>(app.backgroundModes | 1U << static_cast<unsigned>(c.mode));
    }
    void operator()(const change::AddKey &c)
    {
        spec(c.app).declared |= 1ULL << static_cast<unsigned>(c.key);
    }
    void operator()(const change::AddIdentifier &c)
    {
        spec(c.app).permittedIdentifiers.push_back(c.identifier);
    }
    void operator()(const change::AddCall &c)
    {
        std::vector<Reaction> &reactions = spec(c.app).reactions;
        const auto own = std::find_if(reactions.begin(), reactions.end(), [&](const auto &r) {
            return r.hook == c.hook && r.nth == 0 && (!r.name.isValid() || r.name == c.name);
        });
        if (own == reactions.end())
            reactions.push_back({c.hook, c.name, 0, {c.call}});
        else
            own->actions.push_back(c.call);
    }
    void operator()(const change::DropCall &c)
    {
        // An empty piece of work stands in for it, so that places in the flow stay what they are.
        action(c.app, c.reaction, c.step) = {ActionId::Work, {}};
    }
    void operator()(const change::ShortenWork &c)
    {
        Action &work = action(c.app, c.reaction, c.step);
        work.arguments[0] = std::min<std::int64_t>(work.arguments[0], c.length.count());
    }
    void operator()(const change::UseLessMemory &c) { spec(c.app).memoryMegabytes = c.megabytes; }
    void operator()(const change::StayOnSuspend &c) { spec(c.app).exitsOnSuspend = false; }
    void operator()(const change::TakeSide &c)
    {
        setup().rules.parameters[static_cast<std::size_t>(c.rule)].value = c.value;
    }

    Changed take()
    {
        std::shared_ptr<const Setup> result = m_setup;
        return {result ? result : m_run.setup(), std::move(m_inputs)};
    }

private:
    void give(const TimedInput &input)
    {
        const auto place =
            std::upper_bound(m_inputs.begin(), m_inputs.end(), input,
                             [](const auto &a, const auto &b) { return a.at < b.at; });
        m_inputs.insert(place, input);
    }
    Setup &setup()
    {
        if (!m_setup)
            m_setup = std::make_shared<Setup>(*m_run.setup());
        return *m_setup;
    }
    AppSpec &spec(AppId app) { return setup().apps[app.index()]; }
    Action &action(AppId app, std::size_t reaction, std::size_t step)
    {
        return spec(app).reactions[reaction].actions[step];
    }

    const Run &m_run;
    std::shared_ptr<Setup> m_setup;
    std::vector<TimedInput> m_inputs;
};

} // namespace

ChangedBy changedBy(const Change &change)
{
    return std::visit(Overloaded{
                          [](const change::Give &c) { return giver(c.input.input); },
                          [](const change::Omit &c) { return giver(c.input.input); },
                          [](const change::Visit &) { return ChangedBy::User; },
                          [](const change::TakeSide &) { return ChangedBy::System; },
                          [](const auto &) { return ChangedBy::App; },
                      },
                      change);
}

bool isOfInputs(const Change &change)
{
    return std::holds_alternative<change::Give>(change) ||
           std::holds_alternative<change::Visit>(change) ||
           std::holds_alternative<change::Omit>(change) ||
           std::holds_alternative<change::Replace>(change);
}

Changed changed(const Run &run, std::span<const Change> changes)
{
    Changer changer(run);
    for (const Change &change : changes)
        std::visit(changer, change);
    return changer.take();
}

Run rerun(const Run &run, std::span<const Change> changes, Instant until)
{
    Changed other = changed(run, changes);
    Run result = other.setup == run.setup() ? run.withInputs(std::move(other.inputs))
                                            : Run(other.setup, std::move(other.inputs));
    result.advanceTo(until);
    return result;
}

} // namespace offstage
