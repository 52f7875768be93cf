// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scenario/read_context.h"

#include <algorithm>

#include "model/core/time_text.h"
#include "model/mechanism/registry.h"
#include "model/scenario/habit_words.h"
#include "model/scenario/scenario_words.h"

namespace offstage {

namespace {

constexpr std::size_t kMostApps = 500;
/// A habit's draws are keyed by its place below 64; the last one belongs to `use`.
constexpr std::size_t kMostHabits = 63;

bool isKey(std::string_view text)
{
    constexpr std::size_t longest = 40;
    return !text.empty() && text.size() <= longest &&
           std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                      c == '-' || c == '_';
           });
}

std::optional<UsageHabit> readHabit(const NodeReader &node)
{
    const auto text = node.scalar("a habit");
    if (!text)
        return std::nullopt;
    const auto habit = parseHabit(*text);
    if (!habit)
        node.complain(
            "\"" + *text +
            "\" is not a habit; write it like weekdays 08:10 about 20 min for 4 min, or 10 "
            "times a day");
    return habit;
}

/// The version of iOS that brought a mode.
Version sinceOf(BackgroundMode mode)
{
    switch (mode) {
    case BackgroundMode::Fetch:
    case BackgroundMode::RemoteNotification:
        return {7, 0};
    case BackgroundMode::BluetoothCentral:
        return {5, 0};
    case BackgroundMode::BluetoothPeripheral:
        return {6, 0};
    case BackgroundMode::Processing:
        return {13, 0};
    case BackgroundMode::PushToTalk:
        return {16, 0};
    default:
        return {4, 0};
    }
}

void readBackgroundModes(const NodeReader &node, AppSpec &app, const ReadContext &context)
{
    for (const NodeReader &element : node.elements()) {
        if (const auto mode = readChoice<BackgroundMode>(element)) {
            checkSince(element, sinceOf(*mode), context);
            app.backgroundModes = static_cast<std::uint16_t>(app.backgroundModes |
                                                             1U << static_cast<unsigned>(*mode));
        }
    }
}

void readKeys(const NodeReader &node, AppSpec &app, const ReadContext &context)
{
    std::vector<std::string> words;
    for (const KeyWord &key : vocabulary().keys)
        words.emplace_back(key.word);
    for (const NodeReader &element : node.elements()) {
        if (const auto index = readWord(element, words)) {
            checkSince(element, vocabulary().keys[*index].since, context);
            app.declared |= 1ULL << *index;
        }
    }
}

void readPermissions(MapReader &map, AppSpec &app)
{
    Answer &notifications = app.permissions[static_cast<std::size_t>(Permission::Notifications)];
    if (const auto node = map.find("notifications"))
        notifications = readChoice<Answer>(*node).value_or(Answer::Allowed);
    const auto list = map.find("permissions");
    if (!list || list->isNothing())
        return;
    MapReader answers(*list);
    for (std::size_t i = 0; i < kPermissionCount; ++i)
        answers.field(kEnumNames<Permission>[i], app.permissions[i], readChoice<Answer>);
    answers.finish();
}

void readHistory(const NodeReader &node, AppSpec &app)
{
    const auto length = readDuration(node);
    if (!length)
        return;
    if (*length % days(1) != Duration::zero() || *length > days(366))
        node.complain("the history is whole days, at most 366 d");
    app.historyDays = static_cast<std::int32_t>(*length / days(1));
}

/// What was with the app before the start.
void readPast(MapReader &map, AppSpec &app)
{
    if (const auto opened = map.find("last-opened")) {
        if (opened->isScalar() && opened->node().text == "never")
            app.lastOpenedBefore.reset();
        else if (const auto before = readDuration(*opened))
            app.lastOpenedBefore = before;
    }
    if (const auto history = map.find("history"))
        readHistory(*history, app);
    map.field("force-quit", app.wasForceQuit, readFlag);
    app.isInSwitcher = !app.wasForceQuit && app.lastOpenedBefore.has_value();
    map.field("in-switcher", app.isInSwitcher, readFlag);
    if (app.wasForceQuit && app.isInSwitcher)
        map.node().complain("an app that was force quit has no card in the switcher");
    const auto inMemory = map.find("in-memory");
    if (!inMemory)
        return;
    app.isSuspendedAtStart = readFlag(*inMemory).value_or(false);
    if (app.isSuspendedAtStart && app.wasForceQuit)
        inMemory->complain("an app that was force quit is not in memory");
    else if (app.isSuspendedAtStart && !app.lastOpenedBefore)
        inMemory->complain("an app that was never opened is not in memory");
}

AppSpec readAppSpec(const NodeReader &node, const std::string &key, ReadContext &context)
{
    AppSpec app;
    app.key = key;
    app.name = key;
    app.bundleId = "org.example." + key;
    MapReader map(node);
    map.field("name", app.name, readText);
    map.field("bundle", app.bundleId, readText);
    map.field("sdk", app.sdk, readVersion);
    if (const auto modes = map.find("background-modes"))
        readBackgroundModes(*modes, app, context);
    if (const auto identifiers = map.find("permitted-identifiers")) {
        for (const NodeReader &element : identifiers->elements()) {
            if (const auto name = context.readName(element))
                app.permittedIdentifiers.push_back(*name);
        }
    }
    map.field("exits-on-suspend", app.exitsOnSuspend, readFlag);
    if (const auto keys = map.find("declares"))
        readKeys(*keys, app, context);
    readPermissions(map, app);
    if (const auto team = map.find("team"))
        app.team = context.readName(*team).value_or(NameId());
    if (const auto runFrom = map.find("run-from"))
        app.isDebugged = readWord(*runFrom, {"home-screen", "xcode"}).value_or(0) == 1;
    map.field("background-refresh", app.isRefreshAllowed, readFlag);
    if (const auto memory = map.find("memory"))
        app.memoryMegabytes =
            static_cast<std::int32_t>(readCount(*memory, 1, 16'384, "MB").value_or(1));
    readPast(map, app);
    map.find("extensions"); // they are apps of their own, see readApps
    if (const auto opened = map.find("opened")) {
        for (const NodeReader &element :
             opened->isScalar() ? std::vector{*opened} : opened->elements()) {
            if (const auto habit = readHabit(element))
                app.habits.push_back(*habit);
        }
        if (app.habits.size() > kMostHabits)
            opened->complain("more than " + std::to_string(kMostHabits) + " habits");
    }
    if (const auto use = map.find("use"))
        app.use = readChoice<UseFrequency>(*use);
    readReactions(map, app, context);
    map.finish();
    return app;
}

/// An extension of an app, or a helper: a process of its own, without a scene.
AppSpec readExtension(const NodeReader &node, const Mechanism &point, AppId host,
                      ReadContext &context)
{
    const AppSpec &owner = context.setup.apps[host.index()];
    AppSpec app;
    app.key = context.appKeys[context.setup.apps.size()];
    app.name = extensionName(owner.name, nameOf(point.id));
    app.bundleId = owner.bundleId + "." + std::string(nameOf(point.id));
    app.sdk = owner.sdk;
    app.team = owner.team;
    app.permissions = owner.permissions;
    app.declared = owner.declared;
    app.extensionPoint = point.id;
    app.host = host;
    app.isInSwitcher = false;
    app.memoryMegabytes = 10;
    if (node.isNothing())
        return app;
    MapReader map(node);
    map.field("name", app.name, readText);
    if (const auto memory = map.find("memory"))
        app.memoryMegabytes =
            static_cast<std::int32_t>(readCount(*memory, 1, 16'384, "MB").value_or(1));
    readReactions(map, app, context);
    map.finish();
    return app;
}

/// The value of the app's key `extensions`, if it has one.
std::optional<NodeReader> extensionsOf(const NodeReader &app)
{
    for (std::size_t i = 0; app.isMap() && i < app.node().keys.size(); ++i) {
        if (app.node().keys[i].text == "extensions" && !app.child(i).isNothing())
            return app.child(i);
    }
    return std::nullopt;
}

const Mechanism *extensionPoint(std::string_view word)
{
    for (const Mechanism &mechanism : mechanisms()) {
        if (mechanism.isExtensionPoint && nameOf(mechanism.id) == word)
            return &mechanism;
    }
    return nullptr;
}

/// Every extension's key is known before any reaction is read, because reactions name apps.
void collectExtensionKeys(const NodeReader &app, const std::string &host, ReadContext &context)
{
    const auto extensions = extensionsOf(app);
    if (!extensions)
        return;
    if (!extensions->isMap()) {
        extensions->complain("a map of extension points is expected here");
        return;
    }
    for (const YamlKey &key : extensions->node().keys) {
        if (extensionPoint(key.text)) {
            context.appKeys.push_back(host + "." + key.text);
            continue;
        }
        std::vector<std::string> known;
        for (const Mechanism &mechanism : mechanisms()) {
            if (mechanism.isExtensionPoint)
                known.emplace_back(nameOf(mechanism.id));
        }
        extensions->complainAt(key, "unknown extension point" + hint(key.text, known));
    }
}

} // namespace

void readApps(const NodeReader &node, ReadContext &context)
{
    if (!node.isMap() || node.node().keys.empty()) {
        node.complain("a map with at least one app is expected here");
        return;
    }
    const auto &keys = node.node().keys;
    if (keys.size() > kMostApps)
        node.complain("more than " + std::to_string(kMostApps) + " apps");
    for (const YamlKey &key : keys) {
        if (!isKey(key.text))
            node.complainAt(key, "an app's key is made of letters, digits, - and _, at most 40");
        context.appKeys.push_back(key.text);
    }
    for (std::size_t i = 0; i < keys.size(); ++i)
        collectExtensionKeys(node.child(i), keys[i].text, context);
    for (std::size_t i = 0; i < keys.size(); ++i)
        context.setup.apps.push_back(readAppSpec(node.child(i), keys[i].text, context));
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const auto extensions = extensionsOf(node.child(i));
        if (!extensions || !extensions->isMap())
            continue;
        for (std::size_t j = 0; j < extensions->node().keys.size(); ++j) {
            if (const Mechanism *point = extensionPoint(extensions->node().keys[j].text))
                context.setup.apps.push_back(
                    readExtension(extensions->child(j), *point, AppId(i), context));
        }
    }
}

} // namespace offstage
