// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/acts.h"

#include "model/mechanism/registry.h"
#include "model/qt/data_text.h"
#include "model/qt/record_words.h"
#include "widgets/panels/panel_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace offstage {

namespace {

struct ActWords {
    Q_DECLARE_TR_FUNCTIONS(offstage::Acts)
};

bool isOwn(std::size_t id, const Vocabulary &words)
{
    return words.events.data() == vocabulary().events.data() && id < words.events.size();
}

// The names that an app's code gives to the mechanism's own calls, then all others: whoever lets a
// region be entered wants the regions, not the background tasks.
std::vector<NameId> namesFor(const Setup &setup, std::optional<MechanismId> mechanism)
{
    std::vector<NameId> names;
    const auto add = [&names](NameId name) {
        if (name.isValid() && std::find(names.begin(), names.end(), name) == names.end())
            names.push_back(name);
    };
    for (const AppSpec &app : setup.apps) {
        for (const Reaction &reaction : app.reactions) {
            for (const Action &action : reaction.actions) {
                if (!mechanism || mechanismOf(action.id).id != *mechanism)
                    continue;
                const ActionWord &word = vocabulary().actions[static_cast<std::size_t>(action.id)];
                for (std::size_t i = 0; i < word.fields.size(); ++i)
                    if (word.fields[i].type == FieldType::Name)
                        add(action.name(i));
            }
        }
    }
    for (std::size_t i = 0; i < setup.names.size(); ++i)
        add(NameId(i));
    return names;
}

ActField fieldOf(const Field &field, const Setup &setup, std::optional<MechanismId> mechanism,
                 AppId app)
{
    ActField made{field.type,
                  titleOfWord(field.key),
                  wholeSentence(field.meaning),
                  field.isRequired,
                  field.fallback,
                  {},
                  {}};
    for (const std::string_view choice : field.choices)
        made.choices << titleOfWord(choice);
    if (field.type == FieldType::App)
        made.value = app.isValid() ? std::int64_t(app.value()) : -1;
    if (field.type == FieldType::Name) {
        made.names = namesFor(setup, mechanism);
        made.value = field.isRequired && !made.names.empty() ? made.names.front().value() : -1;
    }
    // An act with nothing to say in its file must have a value that does something.
    if (field.type == FieldType::Time && field.isRequired && made.value == 0)
        made.value = minutes(1).count();
    if ((field.type == FieldType::Count || field.type == FieldType::Percent) && field.isRequired &&
        made.value == 0)
        made.value = 1;
    return made;
}

Input eventOf(EventId id, const std::vector<ActField> &fields,
              const std::vector<std::int64_t> &values)
{
    input::Event event;
    event.id = id;
    std::size_t place = 0;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].type == FieldType::App)
            event.app = values[i] < 0 ? AppId() : AppId(std::uint64_t(values[i]));
        else if (place < event.values.size())
            event.values[place++] = std::int32_t(values[i]);
    }
    return event;
}

QString missingBefore(Version since, const Setup &setup)
{
    return setup.rules.ios < since ? ActWords::tr("from iOS %1").arg(int(since.major)) : QString();
}

Act actOf(const EventWord &word, std::size_t id, const Vocabulary &all, const Setup &setup,
          AppId app)
{
    Act act;
    std::optional<MechanismId> mechanism;
    if (isOwn(id, all))
        mechanism = mechanismOf(EventId(id)).id;
    act.group = int(word.group);
    act.title = dataText(word.title);
    act.meaning = wholeSentence(word.meaning);
    act.keywords = words(word.word);
    if (mechanism)
        act.keywords += u' ' + dataText(kMechanismNouns[std::size_t(*mechanism)]);
    for (const Field &field : word.fields)
        act.fields.push_back(fieldOf(field, setup, mechanism, app));
    act.make = [id, fields = act.fields](const std::vector<std::int64_t> &values) {
        return eventOf(EventId(id), fields, values);
    };
    act.missing = missingBefore(word.since, setup);
    return act;
}

Act conditionOf(const FactWord &word, std::size_t id, const Phone &phone)
{
    Act act;
    act.group = int(word.group);
    act.title = dataText(word.title);
    act.meaning = wholeSentence(word.meaning);
    act.keywords = words(word.word);
    act.missing = missingBefore(word.since, *phone.setup);
    const std::int32_t present = id < phone.facts.size() ? phone.facts[id] : word.initial;
    for (std::size_t i = 0; i < word.choices.size(); ++i) {
        act.choices.push_back({titleOfWord(word.choices[i]),
                               input::SetFact{FactId(id), std::int32_t(i)},
                               present == std::int32_t(i)});
    }
    if (word.choices.empty())
        act.number = present;
    act.make = [id](const std::vector<std::int64_t> &values) {
        return Input(input::SetFact{FactId(id), std::int32_t(values.front())});
    };
    return act;
}

Act plainAct(PanelGroup group, const QString &title, const QString &meaning, const Input &input)
{
    Act act;
    act.group = int(group);
    act.title = title;
    act.meaning = meaning;
    act.make = [input](const std::vector<std::int64_t> &) { return input; };
    return act;
}

ActField appField(AppId app)
{
    return {FieldType::App,
            ActWords::tr("App"),
            ActWords::tr("The app it is about."),
            true,
            app.isValid() ? std::int64_t(app.value()) : -1,
            {},
            {}};
}

AppId appOf(std::int64_t value)
{
    return value < 0 ? AppId() : AppId(std::uint64_t(value));
}

void addCalls(std::vector<Act> &acts)
{
    Act call = plainAct(PanelGroup::Calls, ActWords::tr("A phone call comes in"),
                        ActWords::tr("A call over the whole screen makes the app in front "
                                     "inactive, a banner does not."),
                        input::IncomingCall{});
    call.fields.push_back({FieldType::Choice,
                           ActWords::tr("As"),
                           ActWords::tr("How the call is shown."),
                           false,
                           0,
                           {ActWords::tr("Full screen"), ActWords::tr("Banner")},
                           {}});
    call.make = [](const std::vector<std::int64_t> &values) {
        return Input(input::IncomingCall{values.front() == 0});
    };
    acts.push_back(std::move(call));
    acts.push_back(plainAct(PanelGroup::Calls, ActWords::tr("The call ends"),
                            ActWords::tr("The app in front is active again."), input::EndCall{}));
}

void addPerson(std::vector<Act> &acts, AppId app)
{
    acts.push_back(plainAct(PanelGroup::Person, ActWords::tr("The lock screen is lit"),
                            ActWords::tr("The person looks at the phone without unlocking it."),
                            input::WakeScreen{}));
    Act tap = plainAct(PanelGroup::Person, ActWords::tr("A notification is tapped"),
                       ActWords::tr("The newest one of the app, which opens the app."),
                       input::TapNotification{app});
    tap.fields.push_back(appField(app));
    tap.make = [](const std::vector<std::int64_t> &values) {
        return Input(input::TapNotification{appOf(values.front())});
    };
    acts.push_back(std::move(tap));
}

void addPush(std::vector<Act> &acts, AppId app)
{
    Act push = plainAct(PanelGroup::Push, ActWords::tr("A push is sent"),
                        ActWords::tr("The app's server hands it to Apple's servers."),
                        pushOf(PushKind::Silent, app));
    push.fields.push_back(appField(app));
    ActField kind{
        FieldType::Choice, ActWords::tr("As"), ActWords::tr("The kind of push."), false, 0, {}, {}};
    for (const PushKind each : kPushKinds)
        kind.choices << pushKindName(each);
    push.fields.push_back(std::move(kind));
    push.make = [](const std::vector<std::int64_t> &values) {
        return Input(pushOf(kPushKinds.at(std::size_t(values[1])), appOf(values[0])));
    };
    acts.push_back(std::move(push));
}

Act cameraCondition(const Device &device)
{
    Act camera = plainAct(PanelGroup::Sound, ActWords::tr("Camera"),
                          ActWords::tr("While it is in use iOS keeps memory free for it and "
                                       "starts little in the background."),
                          input::SetCamera{});
    camera.choices = {{ActWords::tr("Not in use"), input::SetCamera{false}, !device.isCameraInUse},
                      {ActWords::tr("In use"), input::SetCamera{true}, device.isCameraInUse}};
    return camera;
}

Act heatCondition(const Device &device)
{
    Act heat = plainAct(PanelGroup::System, ActWords::tr("Heat"),
                        ActWords::tr("How hot the phone is; the hotter, the less it starts in the "
                                     "background."),
                        input::SetThermal{});
    heat.keywords = QStringLiteral("thermal temperature");
    const std::array<QString, 4> levels{ActWords::tr("Nominal"), ActWords::tr("Fair"),
                                        ActWords::tr("Serious"), ActWords::tr("Critical")};
    for (std::size_t i = 0; i < levels.size(); ++i)
        heat.choices.push_back(
            {levels[i], input::SetThermal{Thermal(i)}, device.thermal == Thermal(i)});
    return heat;
}

void addPermissions(std::vector<Act> &acts, const Phone &phone, AppId id)
{
    if (!id.isValid())
        return;
    const App &app = phone.app(id);
    Act refresh;
    refresh.group = kPermissionGroup;
    refresh.title = ActWords::tr("Background App Refresh");
    refresh.meaning = ActWords::tr("Off, iOS wakes the app for no refresh and no silent push.");
    refresh.keywords = QStringLiteral("permission");
    refresh.choices = {
        {ActWords::tr("Off"), input::SetBackgroundRefresh{false, id}, !app.isRefreshAllowed},
        {ActWords::tr("On"), input::SetBackgroundRefresh{true, id}, app.isRefreshAllowed}};
    acts.push_back(std::move(refresh));
    const std::array<QString, 3> answers{ActWords::tr("Not asked"), ActWords::tr("Denied"),
                                         ActWords::tr("Allowed")};
    for (std::size_t i = 0; i < kPermissionCount; ++i) {
        Act act;
        act.group = kPermissionGroup;
        act.title = permissionTitle(Permission(i));
        act.keywords = QStringLiteral("permission");
        for (std::size_t a = 0; a < answers.size(); ++a)
            act.choices.push_back({answers[a], input::SetPermission{id, Permission(i), Answer(a)},
                                   app.permissions[i] == Answer(a)});
        acts.push_back(std::move(act));
    }
}

} // namespace

QString titleOfWord(std::string_view word)
{
    QString title = dataText(word);
    title.replace(u'-', u' ');
    if (!title.isEmpty())
        title[0] = title[0].toUpper();
    return title;
}

QString permissionTitle(Permission what)
{
    return what == Permission::Vpn ? ActWords::tr("VPN") : titleOfWord(nameOf(what));
}

std::vector<Act> actsOf(const Vocabulary &words, const Phone &phone, AppId app)
{
    std::vector<Act> acts;
    for (std::size_t i = 0; i < words.facts.size(); ++i)
        acts.push_back(conditionOf(words.facts[i], i, phone));
    acts.push_back(cameraCondition(phone.device));
    acts.push_back(heatCondition(phone.device));
    addPerson(acts, app);
    addCalls(acts);
    addPush(acts, app);
    for (std::size_t i = 0; i < words.events.size(); ++i)
        acts.push_back(actOf(words.events[i], i, words, *phone.setup, app));
    acts.push_back(
        plainAct(PanelGroup::System, ActWords::tr("The iPhone restarts"),
                 ActWords::tr("Every process ends; until the first unlock most apps stay away."),
                 input::Reboot{}));
    addPermissions(acts, phone, app);
    std::stable_sort(acts.begin(), acts.end(),
                     [](const Act &a, const Act &b) { return a.group < b.group; });
    return acts;
}

QString groupTitle(ActGroup group, const Phone &phone, AppId app)
{
    if (group == kPermissionGroup)
        return ActWords::tr("What %1 may do").arg(appName(*phone.setup, app));
    switch (PanelGroup(group)) {
    case PanelGroup::Person:
        return ActWords::tr("The person");
    case PanelGroup::Sound:
        return ActWords::tr("Sound and camera");
    case PanelGroup::Calls:
        return ActWords::tr("Calls");
    case PanelGroup::Location:
        return ActWords::tr("Location");
    case PanelGroup::Accessories:
        return ActWords::tr("Accessories");
    case PanelGroup::Health:
        return ActWords::tr("Health");
    case PanelGroup::Network:
        return ActWords::tr("Network");
    case PanelGroup::Push:
        return ActWords::tr("Push");
    case PanelGroup::Apps:
        return ActWords::tr("Apps");
    case PanelGroup::System:
        return ActWords::tr("The system");
    case PanelGroup::Developer:
        return ActWords::tr("The developer");
    }
    return {};
}

int matchOf(const Act &act, const QString &search)
{
    static const QRegularExpression gaps(QStringLiteral("[\\s\\-,.]+"));
    const auto begins = [](const QString &text, const QString &part) {
        for (const QString &word : text.split(gaps, Qt::SkipEmptyParts))
            if (word.startsWith(part, Qt::CaseInsensitive))
                return true;
        return false;
    };
    const QString title = act.title + u' ' + act.keywords;
    int match = 2;
    for (const QString &part : search.split(gaps, Qt::SkipEmptyParts)) {
        if (begins(title, part))
            continue;
        if (!begins(act.meaning, part))
            return 0;
        match = 1;
    }
    return match;
}

} // namespace offstage
