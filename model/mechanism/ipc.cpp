// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "model/mechanism/life_cycle.h"
#include "model/mechanism/spring_board.h"
#include "model/mechanism/tables.h"
#include "model/mechanism/timer.h"
#include "model/mechanism/told.h"

// What apps can say to each other: Darwin notifications, which carry only a name (ME-112), and
// links. Nothing of it wakes a suspended app (ME-108). An app group's defaults are among the
// variables of app code, and a connection between two apps is one like any other.
namespace offstage {

namespace {

constexpr std::array kNameFields = {
    Field{"name", FieldType::Name, true, 0, {}, "the notification's name"},
};
constexpr std::array kOpenFields = {
    Field{"app", FieldType::App, true, -1, {}, "the app whose URL scheme it is"},
};
enum { ObserveDarwin, PostDarwin, OpenUrl };
constexpr std::array kActions = {
    ActionWord{.swift = "CFNotificationCenterAddObserver(darwin, ...)",
               .meaning = "hears of Darwin notifications with this name",
               .fields = kNameFields,
               .word = "observeDarwin"},
    ActionWord{.swift = "CFNotificationCenterPostNotification(darwin, ...)",
               .meaning = "posts a Darwin notification to every process that runs",
               .fields = kNameFields,
               .word = "postDarwin"},
    ActionWord{.swift = "UIApplication.open(_:options:completionHandler:)",
               .meaning = "opens another app by its URL scheme",
               .fields = kOpenFields,
               .word = "openURL"},
};
enum { DarwinNotification, OpenUrlContexts };
constexpr std::array kHooks = {
    HookWord{.swift = "CFNotificationCallback",
             .meaning = "another process has posted a Darwin notification",
             .takesName = true,
             .word = "darwinNotification"},
    HookWord{.swift = "scene(_:openURLContexts:)",
             .meaning = "another app has opened this one by a link",
             .word = "openURLContexts"},
};
constexpr std::array kResults = {
    ResultWord{"open(_:) = false", "an app in the background opens nothing", 0},
};
enum { NobodyReacts };
constexpr std::array kNotices = {
    NoticeWord{"nobody-reacts", "%1 is posted, but the app does not run", true},
};
enum { DeliveryTime, DeliversOnResume };
constexpr auto kNumbers = std::to_array<std::string_view>({"delivery_time", "delivers_on_resume"});

void post(RunningBoard &board, NameId name)
{
    const Duration time = board.rules().duration(ownNumber(kIpc, DeliveryTime));
    const bool isKept = board.rules().flag(ownNumber(kIpc, DeliversOnResume));
    for (std::size_t i = 0; i < board.phone().apps.size(); ++i) {
        const AppId other(i);
        if (!findResource(board, other, MechanismId::Ipc, 0, name))
            continue;
        const bool runs = board.app(other).process->isRunning;
        if (!runs)
            notice(board, other, ownNotice(kIpc, NobodyReacts), name);
        // For a suspended process they become one (assumed; ME-112 leaves it open).
        if (runs || isKept)
            callAppLater(board, other, time, ownHook(kIpc, DarwinNotification), name, 0, true);
    }
}

void openUrl(RunningBoard &board, AppId app, const Action &action)
{
    const AppId other = action.app(0);
    const bool mayOpen = isOnScreen(board.phone(), app) && other.isValid() &&
                         board.app(other).isInstalled && !board.spec(other).extensionPoint;
    RunningBoard::Because because(
        board, acted(board, app, action, {}, mayOpen ? ApiResult::Fine : ownResult(kIpc, 0)));
    if (!mayOpen || other == app)
        return;
    // The user is taken there: a launch by the user like any other.
    launchByUser(board, other, LaunchVia::Icon);
    if (board.app(other).process)
        callAppLater(board, other, {}, ownHook(kIpc, OpenUrlContexts));
}

void perform(RunningBoard &board, AppId app, const Action &action, std::uint32_t)
{
    if (action.id == ownAction(kIpc, OpenUrl)) {
        openUrl(board, app, action);
        return;
    }
    RunningBoard::Because because(board, acted(board, app, action, action.name(0)));
    if (action.id == ownAction(kIpc, PostDarwin))
        post(board, action.name(0));
    else if (!findResource(board, app, MechanismId::Ipc, 0, action.name(0)))
        openResource(board, app, MechanismId::Ipc, 0, action.name(0));
}

} // namespace

const Mechanism kIpc = {
    .id = MechanismId::Ipc,
    .actions = kActions,
    .hooks = kHooks,
    .results = kResults,
    .notices = kNotices,
    .numbers = kNumbers,
    .perform = perform,
};

} // namespace offstage
