// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scenario/read_context.h"

#include <algorithm>
#include <array>
#include <limits>

#include "model/mechanism/registry.h"
#include "model/scenario/scenario_words.h"

namespace offstage {

namespace {

constexpr std::size_t indexOfWord(std::string_view word)
{
    for (std::size_t i = 0; i < kInputWords.size(); ++i) {
        if (kInputWords[i] == word)
            return i;
    }
    return kInputWords.size();
}

/// The value of an input that does something to an app: its key, or a map with `app`.
class AppValue {
public:
    AppValue(const NodeReader &node, const ReadContext &context)
    {
        if (!node.isMap()) {
            m_app = context.readApp(node);
            return;
        }
        m_map.emplace(node);
        if (const auto app = m_map->require("app"))
            m_app = context.readApp(*app);
    }
    /// The other fields, if there are any.
    MapReader *map() { return m_map ? &*m_map : nullptr; }
    /// What the app is, once every field is read.
    AppId finish()
    {
        if (m_map)
            m_map->finish();
        return m_app.value_or(AppId());
    }

private:
    std::optional<MapReader> m_map;
    std::optional<AppId> m_app;
};

Input readLaunch(const NodeReader &node, const ReadContext &context)
{
    input::LaunchApp launch;
    AppValue value(node, context);
    if (MapReader *map = value.map())
        map->field("via", launch.via, readChoice<LaunchVia>);
    launch.app = value.finish();
    return launch;
}

/// The types that have an input of their own, and the push of a type that has none.
std::optional<PushType> readPushType(const NodeReader &node)
{
    constexpr std::array<std::array<std::string_view, 2>, 6> others = {{
        {"voip", "voip-push"},
        {"location", "location-push"},
        {"liveactivity", "live-activity-push"},
        {"pushtotalk", "pushtotalk-push"},
        {"widgets", "widget-push"},
        {"fileprovider", "file-provider-push"},
    }};
    for (const auto &[type, input] : others) {
        if (node.isScalar() && node.node().text == type) {
            node.complain("a push of this type is an input of its own: " + std::string(input));
            return std::nullopt;
        }
    }
    return readChoice<PushType>(node);
}

Input readPush(const NodeReader &node, ReadContext &context)
{
    input::SendPush push;
    AppValue value(node, context);
    if (MapReader *map = value.map()) {
        map->field("type", push.type, readPushType);
        push = usualPush(push.type);
        if (const auto priority = map->find("priority")) {
            // APNs knows three priorities.
            const std::vector<std::string> words = {"1", "5", "10"};
            if (const auto word = readWord(*priority, words))
                push.priority = static_cast<std::uint8_t>(*word == 0 ? 1 : *word == 1 ? 5 : 10);
        }
        if (const auto available = map->find("content-available"))
            push.isContentAvailable =
                readFlag(*available).value_or(push.type == PushType::Background);
        if (const auto isMutable = map->find("mutable-content")) {
            checkSince(*isMutable, mechanismOf(MechanismId::NotificationService).actions[0].since,
                       context);
            push.isMutable = readFlag(*isMutable).value_or(false);
        }
        if (const auto level = map->find("interruption")) {
            checkSince(*level, kInterruptionLevelSince, context);
            push.interruption =
                readChoice<InterruptionLevel>(*level).value_or(InterruptionLevel::Active);
        }
        if (const auto size = map->find("size")) {
            const auto kilobytes = readKilobytes(*size);
            if (kilobytes && (*kilobytes < 1 || *kilobytes > 255))
                size->complain("the payload of a push is 1 kB to 255 kB");
            push.kilobytes = static_cast<std::uint8_t>(kilobytes.value_or(1));
        }
        if (const auto collapse = map->find("collapse"))
            push.collapse = context.readName(*collapse).value_or(NameId());
        if (const auto expires = map->find("expires")) {
            const auto length = readDuration(*expires);
            if (length && *length % seconds(1) != Duration::zero())
                expires->complain("a push expires after whole seconds");
            if (length)
                push.expiresAfterSeconds = static_cast<std::uint32_t>(*length / seconds(1));
        }
    }
    push.app = value.finish();
    return push;
}

/// "on" for the phone, {app: courier, allowed: off} for one app.
Input readBackgroundRefresh(const NodeReader &node, const ReadContext &context)
{
    input::SetBackgroundRefresh refresh;
    if (!node.isMap()) {
        refresh.isOn = readFlag(node).value_or(true);
        return refresh;
    }
    AppValue value(node, context);
    if (const auto allowed = value.map()->require("allowed"))
        refresh.isOn = readFlag(*allowed).value_or(true);
    refresh.app = value.finish();
    return refresh;
}

Input readCall(const NodeReader &node)
{
    if (node.isNothing())
        return input::IncomingCall{};
    const auto word = readWord(node, {"banner", "full-screen"});
    return input::IncomingCall{word.value_or(1) == 1};
}

Input readOverlay(const NodeReader &node)
{
    const auto overlay = readChoice<Overlay>(node);
    const bool isShown =
        overlay && (*overlay == Overlay::ControlCenter || *overlay == Overlay::NotificationCenter ||
                    *overlay == Overlay::SystemAlert || *overlay == Overlay::Banner);
    if (overlay && !isShown)
        node.complain("\"" + node.node().text + "\" is not shown by hand; known are " +
                      "control-center, notification-center, system-alert and banner");
    return input::ShowOverlay{overlay.value_or(Overlay::ControlCenter)};
}

/// An input without a value: `home`, or `home: yes`.
template <class T> Input readPlain(const NodeReader &node)
{
    if (!node.isNothing() && !(node.isScalar() && node.node().text == "yes"))
        node.complain("this input takes no value");
    return T{};
}

template <class T> Input readSwitch(const NodeReader &node)
{
    return T{readFlag(node).value_or(true)};
}

template <class T, class Enum> Input readLevel(const NodeReader &node)
{
    return T{readChoice<Enum>(node).value_or(Enum{})};
}

template <class T> Input readOfApp(const NodeReader &node, const ReadContext &context)
{
    return T{AppValue(node, context).finish()};
}

/// {app: courier, what: bluetooth, answer: denied}
Input readPermission(const NodeReader &node, const ReadContext &context)
{
    input::SetPermission permission;
    MapReader map(node);
    if (const auto app = map.require("app"))
        permission.app = context.readApp(*app).value_or(AppId());
    if (const auto what = map.require("what"))
        permission.what = readChoice<Permission>(*what).value_or(Permission::Notifications);
    if (const auto answer = map.require("answer"))
        permission.answer = readChoice<Answer>(*answer).value_or(Answer::Allowed);
    map.finish();
    return permission;
}

Input readValue(std::size_t index, const NodeReader &node, ReadContext &context)
{
    switch (index) {
    case indexOfWord("launch"):
        return readLaunch(node, context);
    case indexOfWord("home"):
        return readPlain<input::Home>(node);
    case indexOfWord("open-switcher"):
        return readPlain<input::OpenAppSwitcher>(node);
    case indexOfWord("close-switcher"):
        return readPlain<input::CloseAppSwitcher>(node);
    case indexOfWord("swipe-card"):
        return readOfApp<input::SwipeCard>(node, context);
    case indexOfWord("lock"):
        return readPlain<input::Lock>(node);
    case indexOfWord("unlock"):
        return readPlain<input::Unlock>(node);
    case indexOfWord("wake-screen"):
        return readPlain<input::WakeScreen>(node);
    case indexOfWord("show"):
        return readOverlay(node);
    case indexOfWord("dismiss"):
        return readPlain<input::DismissOverlay>(node);
    case indexOfWord("call"):
        return readCall(node);
    case indexOfWord("end-call"):
        return readPlain<input::EndCall>(node);
    case indexOfWord("reboot"):
        return readPlain<input::Reboot>(node);
    case indexOfWord("charger"):
        return readSwitch<input::SetCharger>(node);
    case indexOfWord("battery"):
        return input::SetBattery{
            static_cast<std::int32_t>(readCount(node, 1, 100, "%").value_or(100))};
    case indexOfWord("low-power-mode"):
        checkSince(node, kLowPowerModeSince, context);
        return readSwitch<input::SetLowPowerMode>(node);
    case indexOfWord("network"):
        return readLevel<input::SetNetwork, Network>(node);
    case indexOfWord("airplane-mode"):
        return readSwitch<input::SetAirplaneMode>(node);
    case indexOfWord("background-refresh"):
        return readBackgroundRefresh(node, context);
    case indexOfWord("memory"):
        return readLevel<input::SetMemoryPressure, MemoryPressure>(node);
    case indexOfWord("thermal"):
        return readLevel<input::SetThermal, Thermal>(node);
    case indexOfWord("camera"):
        return readSwitch<input::SetCamera>(node);
    case indexOfWord("user"):
        return readLevel<input::SetUser, UserPresence>(node);
    case indexOfWord("push"):
        return readPush(node, context);
    case indexOfWord("permission"):
        return readPermission(node, context);
    default:
        return readOfApp<input::TapNotification>(node, context);
    }
}

/// The input words that are the reader's own, without the doors to what mechanisms bring.
constexpr std::size_t kOwnWords = indexOfWord("event");

/// An act that a mechanism brings: nothing, the first field's value, or a map.
Input readEvent(std::size_t id, const NodeReader &node, ReadContext &context)
{
    const EventWord &word = vocabulary().events[id];
    checkSince(node, word.since, context);
    input::Event event;
    event.id = static_cast<EventId>(id);
    std::optional<MapReader> map;
    if (node.isMap())
        map.emplace(node);
    std::size_t place = 0;
    bool isFirst = true;
    for (const Field &field : word.fields) {
        std::optional<NodeReader> value;
        if (map)
            value = field.isRequired ? map->require(field.key) : map->find(field.key);
        else if (isFirst && !node.isNothing())
            value = node;
        else if (field.isRequired)
            node.complain("\"" + std::string(word.word) + "\" needs \"" + std::string(field.key) +
                          "\"");
        isFirst = false;
        const auto read = value ? readArgument(*value, field, context) : std::nullopt;
        if (read && *read > std::numeric_limits<std::int32_t>::max())
            value->complain("this is too much");
        if (field.type == FieldType::App)
            event.app = read ? AppId(static_cast<std::uint64_t>(*read)) : AppId();
        else
            event.values[place++] = static_cast<std::int32_t>(read.value_or(field.fallback));
    }
    if (map)
        map->finish();
    else if (word.fields.empty())
        readPlain<input::Home>(node);
    return event;
}

Input readFact(std::size_t id, const NodeReader &node, const ReadContext &context)
{
    checkSince(node, vocabulary().facts[id].since, context);
    return input::SetFact{static_cast<FactId>(id), readFactValue(node, id)};
}

} // namespace

std::int32_t readFactValue(const NodeReader &node, std::size_t id)
{
    const FactWord &word = vocabulary().facts[id];
    if (word.choices.empty())
        return static_cast<std::int32_t>(
            readCount(node, 0, std::numeric_limits<std::int32_t>::max()).value_or(word.initial));
    return static_cast<std::int32_t>(
        readWord(node, {word.choices.begin(), word.choices.end()}).value_or(0));
}

std::optional<TimedInput> readInput(const NodeReader &node, ReadContext &context)
{
    MapReader map(node);
    if (!map.isMap())
        return std::nullopt;
    TimedInput result;
    if (const auto at = map.require("at"))
        result.at = context.readInstant(*at).value_or(Instant{});
    std::size_t count = 0;
    const Vocabulary &words = vocabulary();
    for (std::size_t i = 0; i < kOwnWords; ++i) {
        if (const auto value = map.find(kInputWords[i])) {
            result.input = readValue(i, *value, context);
            ++count;
        }
    }
    for (std::size_t i = 0; i < words.events.size(); ++i) {
        if (const auto value = map.find(words.events[i].word)) {
            result.input = readEvent(i, *value, context);
            ++count;
        }
    }
    for (std::size_t i = 0; i < words.facts.size(); ++i) {
        if (const auto value = map.find(words.facts[i].word)) {
            result.input = readFact(i, *value, context);
            ++count;
        }
    }
    if (count == 0 && node.node().keys.size() <= 1)
        node.complain("what happens is missing; write an input word beside \"at\"");
    else if (count > 1)
        node.complain("one entry has one input; write two entries with the same \"at\"");
    map.finish();
    return result;
}

} // namespace offstage
