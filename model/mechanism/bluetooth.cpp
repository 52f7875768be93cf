// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <vector>

#include "model/mechanism/app_code.h"
#include "model/mechanism/bluetooth_restoration.h"
#include "model/mechanism/bluetooth_words.h"
#include "model/mechanism/errands.h"
#include "model/mechanism/event_wake.h"
#include "model/mechanism/registry.h"
#include "model/mechanism/tables.h"
#include "model/mechanism/told.h"

// Core Bluetooth (ME-89..ME-91): the system scans and keeps connections for the app, and brings it
// each event for about 10 s. A dead app is launched only if it asked for state restoration, and
// told once it has made its manager again.
namespace offstage {

using namespace bluetooth;

namespace {

Duration wakeTime(const RunningBoard &board)
{
    return board.rules().duration(ownNumber(kBluetooth, WakeTime));
}

void startCentral(RunningBoard &board, AppId app, const Action &action)
{
    const bool isDenied = !isAllowed(board.phone(), app, Permission::Bluetooth);
    RunningBoard::Because because(
        board, acted(board, app, action, {},
                     isDenied ? ownResult(kBluetooth, Unauthorized) : ApiResult::Fine));
    if (isDenied)
        return;
    Errand *central = errandOf(board, app, Central);
    const bool isAgain = findResource(board, app, MechanismId::Bluetooth, Manager) != nullptr;
    const bool isRestored = central && !isAgain && action.flag(0);
    if (central && !isAgain && !isRestored) {
        forgetCentral(board, app); // it belongs to the identifier
        central = nullptr;
    }
    if (!central)
        central = &addErrand(board, app, MechanismId::Bluetooth, Central);
    central->state = action.flag(0) ? Restores : RestoresNothing;
    if (isAgain)
        return;
    openResource(board, app, MechanismId::Bluetooth, Manager);
    if (isRestored)
        callApp(board, app, ownHook(kBluetooth, WillRestore));
    callApp(board, app, ownHook(kBluetooth, DidUpdateState), {}, 0, isOn(board.phone()));
    tellNews(board, app, Role::Central);
}

void scan(RunningBoard &board, AppId app, const Action &action)
{
    RunningBoard::Because because(board, acted(board, app, action));
    Errand *errand = errandOf(board, app, Scan);
    if (!errand)
        errand = &addErrand(board, app, MechanismId::Bluetooth, Scan);
    errand->extra[HasServices] = action.flag(0);
    errand->extra[Duplicates] = action.flag(1);
}

void endScan(RunningBoard &board, AppId app)
{
    if (const Errand *errand = errandOf(board, app, Scan))
        endErrand(board, app, errand->ordinal, ErrandStage::Cancelled);
    while (findResource(board, app, MechanismId::Bluetooth, Seen))
        closeResource(board, app, MechanismId::Bluetooth, Seen);
}

void stopScan(RunningBoard &board, AppId app, const Action &action)
{
    RunningBoard::Because because(board, acted(board, app, action));
    endScan(board, app);
}

void connect(RunningBoard &board, AppId app, const Action &action)
{
    const NameId name = action.name(0);
    RunningBoard::Because because(board, acted(board, app, action, name));
    if (!errandOf(board, app, Link, name))
        addErrand(board, app, MechanismId::Bluetooth, Link, name).done = NothingWaits;
}

void cancel(RunningBoard &board, AppId app, const Action &action)
{
    const NameId name = action.name(0);
    RunningBoard::Because because(board, acted(board, app, action, name));
    if (const Errand *link = errandOf(board, app, Link, name))
        endErrand(board, app, link->ordinal, ErrandStage::Cancelled);
}

void stopAdvertising(RunningBoard &board, AppId app, const Action &action)
{
    RunningBoard::Because because(board, acted(board, app, action));
    closeResource(board, app, MechanismId::Bluetooth, Advertising);
    if (const Errand *offer = errandOf(board, app, Offer))
        endErrand(board, app, offer->ordinal, ErrandStage::Cancelled);
}

void startAdvertising(RunningBoard &board, AppId app, const Action &action)
{
    RunningBoard::Because because(board, acted(board, app, action));
    const bool isAgain = listens(board, app, Role::Peripheral);
    const Errand *offer = errandOf(board, app, Offer);
    const bool isRestored = offer && !isAgain && action.flag(0);
    if (offer && !action.flag(0))
        endErrand(board, app, offer->ordinal, ErrandStage::Cancelled);
    else if (!offer && action.flag(0))
        addErrand(board, app, MechanismId::Bluetooth, Offer);
    if (isAgain)
        return;
    openResource(board, app, MechanismId::Bluetooth, Advertising);
    if (isRestored)
        callApp(board, app, ownHook(kBluetooth, WillRestore));
    tellNews(board, app, Role::Peripheral);
}

void perform(RunningBoard &board, AppId app, const Action &action, std::uint32_t)
{
    switch (placeOf(kBluetooth, action.id)) {
    case StartCentral:
        return startCentral(board, app, action);
    case StartScan:
        return scan(board, app, action);
    case StopScan:
        return stopScan(board, app, action);
    case Connect:
        return connect(board, app, action);
    case CancelConnection:
        return cancel(board, app, action);
    case StartAdvertising:
        return startAdvertising(board, app, action);
    default:
        return stopAdvertising(board, app, action);
    }
}

/// The app is told at once, or as soon as the process that is launched for it listens.
void bring(RunningBoard &board, AppId app, Role role, HookId hook, NameId name)
{
    const EventWake wake{
        MechanismId::Bluetooth, ownKind(kBluetooth, Wake), wakeTime(board), hook, name, 0};
    board.changed(Condition::AppRan | Condition::OtherRan);
    endDying(board, app);
    if (listens(board, app, role)) {
        wakeFor(board, app, wake);
        return;
    }
    keepNews(board, app, role, hook, name);
    const auto &process = board.app(app).process;
    if (!process || process->phase != ProcessPhase::Launched)
        launchFor(board, app, wake);
}

/// Whether the event may come to the app, in front or asked for; who refuses is told.
Ruling mayCome(RunningBoard &board, AppId app, const Errand &errand, BackgroundMode mode)
{
    Question question;
    question.mechanism = MechanismId::Bluetooth;
    question.app = app;
    question.ordinal = errand.ordinal;
    question.since = errand.createdAt;
    question.isDeclared = board.spec(app).declares(mode);
    question.isPermitted = isAllowed(board.phone(), app, Permission::Bluetooth);
    question.outlivesForceQuit = isSetUp(board, app);
    return decide(board, question, errand.name).ruling;
}

/// What waits at a connection is brought to the app, or waits on.
void tellLink(RunningBoard &board, AppId app, Errand &link)
{
    const std::int64_t what = link.done;
    if (what == NothingWaits)
        return;
    if (!isOnScreen(board.phone(), app)) {
        const Ruling ruling = mayCome(board, app, link, BackgroundMode::BluetoothCentral);
        if (!ruling.mayProceed) {
            link.watches = bits(ruling.watches);
            return;
        }
    }
    link.done = NothingWaits;
    link.watches = 0;
    if (what == Connects)
        link.state = Connected;
    else if (what == Disconnects)
        link.state = Pending;
    const NameId name = link.name;
    const std::uint32_t ordinal = link.ordinal;
    RunningBoard::Because because(board, moveErrand(board, app, ordinal, ErrandStage::Delivered));
    if (what == Disconnects) {
        // Who was connected and is not any more is news again to a scan (F103).
        closeResource(board, app, MechanismId::Bluetooth, Seen, name);
        endErrand(board, app, link.ordinal, ErrandStage::Done);
    }
    const int hook = what == Connects      ? DidConnect
                     : what == Disconnects ? DidDisconnect
                                           : DidUpdateValue;
    bring(board, app, Role::Central, ownHook(kBluetooth, static_cast<std::size_t>(hook)), name);
    Errand *left = findErrand(board, app, ordinal);
    if (left && left->extra[GoesAfter] != 0) {
        left->extra[GoesAfter] = 0;
        left->done = Disconnects;
        tellLink(board, app, *left);
    }
}

/// A scan in the background finds only who offers the services asked for, and each once (F103).
void discover(RunningBoard &board, AppId app, Errand &errand, NameId name)
{
    const bool isInFront = isOnScreen(board.phone(), app);
    if (!isInFront && errand.extra[HasServices] == 0)
        return;
    const bool isKnown = findResource(board, app, MechanismId::Bluetooth, Seen, name) != nullptr;
    if (isKnown && !(isInFront && errand.extra[Duplicates] != 0))
        return;
    if (!isInFront && !mayCome(board, app, errand, BackgroundMode::BluetoothCentral).mayProceed)
        return;
    bring(board, app, Role::Central, ownHook(kBluetooth, DidDiscover), name);
    if (!isKnown && board.app(app).process)
        openResource(board, app, MechanismId::Bluetooth, Seen, name);
}

void advertises(RunningBoard &board, AppId app, NameId name)
{
    if (Errand *errand = errandOf(board, app, Scan))
        discover(board, app, *errand, name);
    Errand *link = errandOf(board, app, Link, name);
    if (link && link->state == Pending && link->done == NothingWaits) {
        link->done = Connects;
        tellLink(board, app, *link);
    }
}

void peripheral(RunningBoard &board, AppId app, NameId name, std::int64_t does)
{
    if (does == Advertises)
        return advertises(board, app, name);
    Errand *link = errandOf(board, app, Link, name);
    if (!link || (link->state != Connected && link->done != Connects))
        return;
    if (link->done == Connects && does == Disconnects) {
        link->done = NothingWaits; // it went away before the app could know that it came
        return;
    }
    if (link->done != NothingWaits) {
        link->extra[GoesAfter] |= does == Disconnects; // behind what waits
        return;
    }
    link->done = does;
    tellLink(board, app, *link);
}

void writes(RunningBoard &board, AppId app)
{
    const Errand *offer = errandOf(board, app, Offer);
    if (!offer && !listens(board, app, Role::Peripheral))
        return;
    const Errand asked = offer ? *offer : Errand();
    const bool mayRun = isOnScreen(board.phone(), app) ||
                        mayCome(board, app, asked, BackgroundMode::BluetoothPeripheral).mayProceed;
    if (mayRun)
        bring(board, app, Role::Peripheral, ownHook(kBluetooth, DidReceiveWrite), {});
}

void occurred(RunningBoard &board, const input::Event &event, std::size_t own)
{
    if (!isOn(board.phone()))
        return;
    for (std::size_t i = 0; i < board.phone().apps.size(); ++i) {
        const AppId app(i);
        if (event.app.isValid() && event.app != app)
            continue;
        if (own == CentralWrites)
            writes(board, app);
        else
            peripheral(board, app, event.name(0), event.values[1]);
    }
}

void errandDue(RunningBoard &board, AppId app, std::uint32_t ordinal)
{
    Errand &errand = *findErrand(board, app, ordinal);
    if (errand.kind == Link)
        tellLink(board, app, errand);
}

/// Switched off, scans stop and every connection ends; the app is told of the switch.
void powerChanged(RunningBoard &board, AppId app)
{
    if (!board.app(app).process)
        return forgetUnlessKept(board, app);
    if (!errandOf(board, app, Central))
        return;
    if (!isOn(board.phone()))
        endScan(board, app);
    std::vector<std::uint32_t> connected;
    for (Errand &errand : board.app(app).errands) {
        if (errand.mechanism == MechanismId::Bluetooth && errand.kind == Link &&
            !isOn(board.phone()) && errand.state == Connected) {
            errand.done = Disconnects;
            connected.push_back(errand.ordinal);
        } else if (errand.mechanism == MechanismId::Bluetooth && errand.kind == Link &&
                   !isOn(board.phone()) && errand.done == Connects) {
            errand.done = NothingWaits; // it could not connect before
        }
    }
    for (const std::uint32_t ordinal : connected) {
        if (Errand *link = findErrand(board, app, ordinal))
            tellLink(board, app, *link);
    }
    if (board.app(app).process && listens(board, app, Role::Central))
        callApp(board, app, ownHook(kBluetooth, DidUpdateState), {}, 0, isOn(board.phone()));
}

void factChanged(RunningBoard &board, std::size_t, std::int32_t)
{
    for (std::size_t i = 0; i < board.phone().apps.size(); ++i)
        powerChanged(board, AppId(i));
}

/// Without state restoration everything ends with the process; with it the system waits on.
void processEnds(RunningBoard &board, AppId app, ExitReason)
{
    forgetUnlessKept(board, app);
}

void happened(RunningBoard &board, AppId app, Happening what)
{
    for (std::size_t i = 0; !app.isValid() && i < board.phone().apps.size(); ++i) {
        if (what == Happening::ShutsDown)
            waitAgain(board, AppId(i));
        else if (what == Happening::NetworkChanged && !board.app(AppId(i)).process)
            forgetUnlessKept(board, AppId(i)); // airplane mode
    }
    if (what == Happening::Deleted && app.isValid())
        forgetAll(board, app);
    if (what == Happening::EntersBackground &&
        findResource(board, app, MechanismId::Bluetooth, Advertising))
        notice(board, app, ownNotice(kBluetooth, HiddenName));
}

} // namespace

const Mechanism kBluetooth = {
    .id = MechanismId::Bluetooth,
    .actions = kActions,
    .hooks = kHooks,
    .results = kResults,
    .notices = kNotices,
    .events = kEvents,
    .facts = kFacts,
    .keys = kKeys,
    .numbers = kNumbers,
    .modes = kModes,
    .permissions = kPermissions,
    .perform = perform,
    .errandDue = errandDue,
    .kinds = kKinds,
    .expired = wakeExpired,
    .processEnds = processEnds,
    .happened = happened,
    .occurred = occurred,
    .factChanged = factChanged,
};

} // namespace offstage
