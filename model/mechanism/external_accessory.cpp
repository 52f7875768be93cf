// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "model/mechanism/errands.h"
#include "model/mechanism/event_wake.h"
#include "model/mechanism/registry.h"
#include "model/mechanism/tables.h"
#include "model/mechanism/told.h"

// External Accessory (ME-92): sessions stay open while the app is suspended, and each event wakes
// it for about 10 s. Nothing says that a dead app is launched, so it is not (assumed).
namespace offstage {

namespace {

enum { OpenSession, CloseSession };
// The callbacks are in the order of what an accessory does.
enum { Wake };
enum { WakeTime };
enum { Connects, Sends, Disconnects };

constexpr std::array kNameField = {
    Field{"accessory", FieldType::Name, true, 0, {}, "its name"},
};
constexpr std::array kActions = {
    ActionWord{.swift = "EASession(accessory:forProtocol:)",
               .meaning = "a session with an accessory; it stays open while the app is suspended",
               .fields = kNameField,
               .word = "openAccessorySession"},
    ActionWord{.swift = "session.inputStream?.close()",
               .meaning = "ends the session",
               .fields = kNameField,
               .word = "closeAccessorySession"},
};
constexpr std::array kHooks = {
    HookWord{.swift = "EAAccessoryDidConnect",
             .meaning = "the accessory is there",
             .takesName = true,
             .word = "accessoryConnected"},
    HookWord{.swift = "stream(_:handle: .hasBytesAvailable)",
             .meaning = "the accessory has sent data",
             .takesName = true,
             .word = "accessoryHasBytesAvailable"},
    HookWord{.swift = "EAAccessoryDidDisconnect",
             .meaning = "the accessory is gone",
             .takesName = true,
             .word = "accessoryDisconnected"},
};
constexpr std::array kKinds = {KindWord{.word = "accessory wake"}};
constexpr std::array<std::string_view, 3> kDoes = {"connects", "sends", "disconnects"};
constexpr std::array kFields = {
    Field{"name", FieldType::Name, true, 0, {}, "which accessory"},
    Field{"does", FieldType::Choice, false, 0, kDoes, "what it does"},
    Field{"app", FieldType::App, true, -1, {}, "the app that knows it"},
};
constexpr std::array kEvents = {
    EventWord{"accessory", "Accessory", "An accessory at the port or by Bluetooth does something.",
              PanelGroup::Accessories, kFields},
};
constexpr std::array<std::string_view, 1> kNumbers = {"wake"};
constexpr std::array kModes = {BackgroundMode::ExternalAccessory};

void perform(RunningBoard &board, AppId app, const Action &action, std::uint32_t)
{
    const NameId name = action.name(0);
    RunningBoard::Because because(board, acted(board, app, action, name));
    const Errand *session = findErrand(board, app, MechanismId::ExternalAccessory, name);
    if (placeOf(kExternalAccessory, action.id) == OpenSession) {
        if (!session)
            addErrand(board, app, MechanismId::ExternalAccessory, 0, name);
    } else if (session) {
        endErrand(board, app, session->ordinal, ErrandStage::Cancelled);
    }
}

void occurred(RunningBoard &board, const input::Event &event, std::size_t)
{
    const AppId app = event.app;
    const std::int32_t does = event.values[1];
    const Errand *session = findErrand(board, app, MechanismId::ExternalAccessory, event.name(0));
    if (!board.app(app).process || (does == Sends && !session))
        return;
    if (!isOnScreen(board.phone(), app)) {
        Question question;
        question.mechanism = MechanismId::ExternalAccessory;
        question.app = app;
        question.ordinal = session ? session->ordinal : 0;
        question.isDeclared = board.spec(app).declares(BackgroundMode::ExternalAccessory);
        if (!decide(board, question, event.name(0)).ruling.mayProceed)
            return;
    }
    if (does == Disconnects && session)
        endErrand(board, app, session->ordinal, ErrandStage::Done);
    wakeFor(board, app,
            {MechanismId::ExternalAccessory, ownKind(kExternalAccessory, Wake),
             board.rules().duration(ownNumber(kExternalAccessory, WakeTime)),
             ownHook(kExternalAccessory, static_cast<std::size_t>(does)), event.name(0), 0});
}

void errandDue(RunningBoard &, AppId, std::uint32_t)
{}

void processEnds(RunningBoard &board, AppId app, ExitReason)
{
    forgetErrands(board, app, MechanismId::ExternalAccessory, ErrandStage::Cancelled);
}

} // namespace

const Mechanism kExternalAccessory = {
    .id = MechanismId::ExternalAccessory,
    .actions = kActions,
    .hooks = kHooks,
    .events = kEvents,
    .numbers = kNumbers,
    .modes = kModes,
    .perform = perform,
    .errandDue = errandDue,
    .kinds = kKinds,
    .expired = wakeExpired,
    .processEnds = processEnds,
    .occurred = occurred,
};

} // namespace offstage
