// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "model/mechanism/app_code.h"
#include "model/mechanism/registry.h"
#include "model/mechanism/tables.h"
#include "model/mechanism/told.h"

// Nearby Interaction (ME-93): a session is suspended in the background. One with a paired accessory
// runs on, but the app gets neither time nor calls: the accessory must act.
namespace offstage {

namespace {

enum { RunSession, InvalidateSession };
enum { DidUpdate, WasSuspended, SuspensionEnded };
enum { AccessoryMeasures };
enum { AccessoryRunsOn };
/// Resource::kind, its state is whether it is with an accessory, its value whether it is suspended.
enum { Session };

constexpr std::array kFields = {
    Field{"accessory", FieldType::Flag, false, 0, {}, "with an accessory paired over Bluetooth"},
};
constexpr std::array kActions = {
    ActionWord{.swift = "NISession.run(_:)",
               .meaning = "measures distances while the app is in front; holds nothing",
               .fields = kFields,
               .word = "runNearbySession",
               .since = {14, 0}},
    ActionWord{.swift = "NISession.invalidate()",
               .meaning = "ends the session",
               .word = "invalidateNearbySession",
               .since = {14, 0}},
};
constexpr std::array kHooks = {
    HookWord{.swift = "session(_:didUpdate:)",
             .meaning = "a distance was measured",
             .word = "nearbyDidUpdate",
             .since = {14, 0}},
    HookWord{.swift = "sessionWasSuspended(_:)",
             .meaning = "the app went to the background",
             .word = "sessionWasSuspended",
             .since = {14, 0}},
    HookWord{.swift = "sessionSuspensionEnded(_:)",
             .meaning = "the app is in front again and may run the session",
             .word = "sessionSuspensionEnded",
             .since = {14, 0}},
};
constexpr std::array kNotices = {
    NoticeWord{"accessory measures", "the accessory measures on, without the app"},
};
constexpr std::array kEventFields = {
    Field{"app", FieldType::App, true, -1, {}, "the app with the session"},
};
constexpr std::array kEvents = {
    EventWord{"nearby", "Nearby device", "The distance to a nearby device changes.",
              PanelGroup::Accessories, kEventFields, Version{14, 0}},
};
constexpr std::array<std::string_view, 1> kNumbers = {"accessory_runs_on"};
constexpr std::array kModes = {BackgroundMode::NearbyInteraction};

Resource *sessionOf(RunningBoard &board, AppId app)
{
    return findResource(board, app, MechanismId::NearbyInteraction, Session);
}

bool runsOn(RunningBoard &board, AppId app, const Resource &session)
{
    const AppSpec &spec = board.spec(app);
    return session.state == 1 &&
           board.rules().flag(ownNumber(kNearbyInteraction, AccessoryRunsOn)) &&
           spec.declares(BackgroundMode::NearbyInteraction) &&
           spec.declares(BackgroundMode::BluetoothCentral);
}

void perform(RunningBoard &board, AppId app, const Action &action, std::uint32_t)
{
    RunningBoard::Because because(board, acted(board, app, action));
    closeResource(board, app, MechanismId::NearbyInteraction, Session);
    if (placeOf(kNearbyInteraction, action.id) == RunSession)
        openResource(board, app, MechanismId::NearbyInteraction, Session).state = action.flag(0);
}

void occurred(RunningBoard &board, const input::Event &event, std::size_t)
{
    const Resource *session = sessionOf(board, event.app);
    if (!session || session->value != 0)
        return;
    if (isOnScreen(board.phone(), event.app))
        callApp(board, event.app, ownHook(kNearbyInteraction, DidUpdate));
    else
        notice(board, event.app, ownNotice(kNearbyInteraction, AccessoryMeasures));
}

void happened(RunningBoard &board, AppId app, Happening what)
{
    Resource *session = app.isValid() ? sessionOf(board, app) : nullptr;
    if (!session)
        return;
    if (what == Happening::EntersBackground && !runsOn(board, app, *session)) {
        session->value = 1;
        callApp(board, app, ownHook(kNearbyInteraction, WasSuspended));
    } else if (what == Happening::EntersForeground && session->value == 1) {
        session->value = 0;
        callApp(board, app, ownHook(kNearbyInteraction, SuspensionEnded));
    }
}

} // namespace

const Mechanism kNearbyInteraction = {
    .id = MechanismId::NearbyInteraction,
    .actions = kActions,
    .hooks = kHooks,
    .notices = kNotices,
    .events = kEvents,
    .numbers = kNumbers,
    .modes = kModes,
    .perform = perform,
    .happened = happened,
    .occurred = occurred,
};

} // namespace offstage
