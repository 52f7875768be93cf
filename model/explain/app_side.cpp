// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/explain/app_side.h"

#include <algorithm>

#include "model/core/time_text.h"
#include "model/mechanism/registry.h"
#include "model/mechanism/word_text.h"
#include "model/phone/flow.h"

namespace offstage {

namespace {

/// Swift for one call where it takes more than the name of an API; "%1" is the name, "%2" a time in
/// seconds.
struct Snippet {
    ActionId action;
    std::string_view swift;
};
constexpr auto kSnippets = std::to_array<Snippet>({
    {ActionId::Work, "await work() // %2 s"},
    {ActionId::Block, "Thread.sleep(forTimeInterval: %2) // on the main thread"},
    {ActionId::BeginBackgroundTask,
     "task = UIApplication.shared.beginBackgroundTask(withName: \"%1\") { expired() }"},
    {ActionId::EndBackgroundTask, "UIApplication.shared.endBackgroundTask(task) // \"%1\""},
    {ActionId::FetchCompletion, "completionHandler(.newData)"},
    {ActionId::SubmitRefresh,
     "try BGTaskScheduler.shared.submit(BGAppRefreshTaskRequest(identifier: \"%1\"))"},
    {ActionId::SubmitProcessing,
     "try BGTaskScheduler.shared.submit(BGProcessingTaskRequest(identifier: \"%1\"))"},
    {ActionId::CancelRequest, "BGTaskScheduler.shared.cancel(taskRequestWithIdentifier: \"%1\")"},
    {ActionId::SetTaskCompleted, "task.setTaskCompleted(success: true)"},
    {ActionId::StartTimer,
     "timer = Timer.scheduledTimer(withTimeInterval: %2, repeats: false) { _ in fired() }"},
    {ActionId::StopTimer, "timer.invalidate()"},
});

std::string_view swiftWord(ActionId action)
{
    for (const Snippet &snippet : kSnippets) {
        if (snippet.action == action)
            return snippet.swift;
    }
    return vocabulary().actions[static_cast<std::size_t>(action)].swift;
}

void replace(std::string &text, std::string_view what, std::string_view by)
{
    if (const auto place = text.find(what); place != std::string::npos)
        text.replace(place, what.size(), by);
}

std::string inSeconds(Duration length)
{
    const auto milliseconds = length.count();
    std::string text = std::to_string(milliseconds / 1000);
    if (milliseconds % 1000 != 0)
        text += "." + std::to_string(milliseconds % 1000 / 100);
    return text;
}

/// What a snippet leaves out, as a comment: "// identifier: x, after: 5 s".
std::string commentOf(const Action &action, const Setup &setup)
{
    const ActionWord &word = vocabulary().actions[static_cast<std::size_t>(action.id)];
    std::string text;
    for (std::size_t i = 0; i < word.fields.size(); ++i) {
        const Field &field = word.fields[i];
        if (action.arguments[i] == field.fallback ||
            (field.type == FieldType::Name && action.arguments[i] < 0))
            continue;
        text.append(text.empty() ? " // " : ", ")
            .append(field.key)
            .append(": ")
            .append(fieldText(field, action.arguments[i], setup));
    }
    return text;
}

std::string lineOf(const Action &action, const Setup &setup)
{
    const ActionWord &word = vocabulary().actions[static_cast<std::size_t>(action.id)];
    std::string text(swiftWord(action.id));
    if (text == word.swift)
        return text + commentOf(action, setup);
    for (std::size_t i = 0; i < word.fields.size(); ++i) {
        if (word.fields[i].type == FieldType::Name)
            replace(text, "%1", setup.name(action.name(i)));
        else if (word.fields[i].type == FieldType::Time)
            replace(text, "%2", inSeconds(action.duration(i)));
    }
    return text;
}

std::string flowLine(const Action &action)
{
    switch (action.id) {
    case ActionId::If:
        return "if condition {";
    case ActionId::Else:
        return "} else {";
    case ActionId::Repeat:
        return "for _ in 0 ..< " + std::to_string(action.arguments[kAmountArgument]) + " {";
    case ActionId::While:
        return "while condition {";
    case ActionId::After:
        return "DispatchQueue.main.asyncAfter(deadline: .now() + " +
               inSeconds(action.duration(kAmountArgument)) + ") {";
    default:
        return "}";
    }
}

std::string reactionText(const Reaction &reaction, const Setup &setup)
{
    const HookWord &hook = vocabulary().hooks[static_cast<std::size_t>(reaction.hook)];
    std::string text = "// " + std::string(hook.swift.empty() ? hook.word : hook.swift);
    if (reaction.name.isValid())
        text.append(", ").append(setup.name(reaction.name));
    text += "\n";
    std::size_t depth = 0;
    for (const Action &action : reaction.actions) {
        const bool closes = action.id == ActionId::BlockEnd || action.id == ActionId::Else;
        if (closes && depth > 0)
            --depth;
        text.append(4 * depth, ' ');
        text += isFlow(action.id) ? flowLine(action) : lineOf(action, setup);
        text += "\n";
        if (isFlow(action.id) && action.id != ActionId::BlockEnd)
            ++depth;
    }
    return text;
}

/// Its callback was called, or one of its calls was made: the callback itself may lie before.
bool isSeen(const Reaction &reaction, const std::vector<CodeLine> &lines)
{
    return lines.empty() || std::any_of(lines.begin(), lines.end(), [&](const CodeLine &line) {
               return line.isCallback
                          ? line.hook == reaction.hook
                          : std::any_of(reaction.actions.begin(), reaction.actions.end(),
                                        [&](const Action &a) { return a.id == line.action; });
           });
}

bool isEntitlement(std::string_view key)
{
    return key.starts_with("com.apple.");
}

std::string array(std::string_view key, const std::vector<std::string> &values)
{
    if (values.empty())
        return {};
    std::string text = "<key>" + std::string(key) + "</key>\n<array>\n";
    for (const std::string &value : values)
        text += "    <string>" + value + "</string>\n";
    return text + "</array>\n";
}

std::string flags(const AppSpec &spec, bool entitlements)
{
    std::string text;
    const auto &keys = vocabulary().keys;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (spec.declares(static_cast<KeyId>(i)) && isEntitlement(keys[i].key) == entitlements)
            text += "<key>" + std::string(keys[i].key) + "</key>\n<true/>\n";
    }
    return text;
}

} // namespace

std::vector<CodeLine> codeSeen(const Run &run, AppId app, Instant from, Instant to)
{
    std::vector<CodeLine> lines;
    const Trace &trace = run.trace();
    for (std::size_t i = trace.firstAt(from); i < trace.size() && trace.at(i).at <= to; ++i) {
        const Record &record = trace.at(i);
        if (record.app != app)
            continue;
        if (const auto *called = std::get_if<record::CodeCalled>(&record.payload))
            lines.push_back({record.at, RecordId(i), true, called->hook, {}, called->name});
        else if (const auto *acted = std::get_if<record::Acted>(&record.payload))
            lines.push_back(
                {record.at, RecordId(i), false, {}, acted->action, acted->name, acted->result});
    }
    return lines;
}

std::string swiftOf(const Setup &setup, AppId app, const std::vector<CodeLine> &lines)
{
    std::string text;
    for (const Reaction &reaction : setup.app(app).reactions) {
        if (isSeen(reaction, lines))
            text += (text.empty() ? "" : "\n") + reactionText(reaction, setup);
    }
    return text;
}

std::string plistOf(const Setup &setup, AppId app)
{
    const AppSpec &spec = setup.app(app);
    std::vector<std::string> modes;
    for (std::size_t i = 0; i < kEnumNames<BackgroundMode>.size(); ++i) {
        if (spec.declares(static_cast<BackgroundMode>(i)))
            modes.emplace_back(kEnumNames<BackgroundMode>[i]);
    }
    std::vector<std::string> identifiers;
    for (const NameId identifier : spec.permittedIdentifiers)
        identifiers.emplace_back(setup.name(identifier));
    return array("UIBackgroundModes", modes) +
           array("BGTaskSchedulerPermittedIdentifiers", identifiers) +
           (spec.exitsOnSuspend ? "<key>UIApplicationExitsOnSuspend</key>\n<true/>\n" : "") +
           flags(spec, false);
}

std::string entitlementsOf(const Setup &setup, AppId app)
{
    return flags(setup.app(app), true);
}

} // namespace offstage
