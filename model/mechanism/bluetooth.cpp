// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <vector>

#include "model/mechanism/app_code.h"
#include "model/mechanism/bluetooth_words.h"
#include "model/mechanism/errands.h"
#include "model/mechanism/event_wake.h"
#include "model/mechanism/registry.h"
#include "model/mechanism/tables.h"
#include "model/mechanism/told.h"

// Core Bluetooth (ME-89..ME-91): the system scans and keeps connections for the app, and brings it
// each event for about 10 s. A dead app is launched only if it asked for state restoration.
namespace offstage {

using namespace bluetooth;

namespace {

Duration wakeTime(const RunningBoard &board)
{
    return board.rules().duration(ownNumber(kBluetooth, WakeTime));
}

bool isOn(const Phone &phone)
{
    return phone.fact(ownFact(kBluetooth, Power)) == 0;
}

/// The app's errand of this kind (for this peripheral).
Errand *errandOf(RunningBoard &board, AppId app, std::uint8_t kind, NameId name = {})
{
    for (Errand &errand : board.app(app).errands) {
        if (errand.mechanism == MechanismId::Bluetooth && errand.kind == kind &&
            (!name.isValid() || errand.name == name))
            return &errand;
    }
    return nullptr;
}

bool restores(RunningBoard &board, AppId app)
{
    const Errand *central = errandOf(board, app, Central);
    return central && central->state == 1;
}

/// An accessory that AccessorySetupKit has set up, where that makes a difference (ME-91).
bool isSetUp(RunningBoard &board, AppId app)
{
    return board.rules().flag(ownNumber(kBluetooth, AccessoriesRelaunch)) &&
           board.spec(app).declares(ownKey(kBluetooth, SetUpByKit));
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
    const bool isKnown = central != nullptr;
    if (!isKnown)
        central = &addErrand(board, app, MechanismId::Bluetooth, Central);
    central->state = action.flag(0) ? 1 : 0;
    if (!isKnown)
        callApp(board, app, ownHook(kBluetooth, DidUpdateState), {}, 0, isOn(board.phone()));
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

void stopScan(RunningBoard &board, AppId app, const Action &action)
{
    RunningBoard::Because because(board, acted(board, app, action));
    if (const Errand *errand = errandOf(board, app, Scan))
        endErrand(board, app, errand->ordinal, ErrandStage::Cancelled);
    while (findResource(board, app, MechanismId::Bluetooth, Seen))
        closeResource(board, app, MechanismId::Bluetooth, Seen);
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

void advertise(RunningBoard &board, AppId app, const Action &action, bool starts)
{
    RunningBoard::Because because(board, acted(board, app, action));
    closeResource(board, app, MechanismId::Bluetooth, Advertising);
    if (starts)
        openResource(board, app, MechanismId::Bluetooth, Advertising);
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
        return advertise(board, app, action, true);
    default:
        return advertise(board, app, action, false);
    }
}

void bring(RunningBoard &board, AppId app, HookId hook, NameId name, std::int64_t value = 0)
{
    const bool isLaunch = !board.app(app).process;
    const EventWake wake{
        MechanismId::Bluetooth, ownKind(kBluetooth, Wake), wakeTime(board), hook, name, value};
    if (isLaunch) {
        launchFor(board, app, wake);
        callApp(board, app, ownHook(kBluetooth, WillRestore));
    }
    wakeFor(board, app, wake);
    board.changed(Condition::AppRan | Condition::OtherRan);
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
    RunningBoard::Because because(board,
                                  moveErrand(board, app, link.ordinal, ErrandStage::Delivered));
    if (what == Disconnects) {
        // Who was connected and is not any more is news again to a scan (F103).
        closeResource(board, app, MechanismId::Bluetooth, Seen, name);
        endErrand(board, app, link.ordinal, ErrandStage::Done);
    }
    const int hook = what == Connects      ? DidConnect
                     : what == Disconnects ? DidDisconnect
                                           : DidUpdateValue;
    bring(board, app, ownHook(kBluetooth, static_cast<std::size_t>(hook)), name);
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
    bring(board, app, ownHook(kBluetooth, DidDiscover), name);
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
    if (link->done != NothingWaits)
        return;
    link->done = does;
    tellLink(board, app, *link);
}

void writes(RunningBoard &board, AppId app)
{
    if (!findResource(board, app, MechanismId::Bluetooth, Advertising))
        return;
    Errand any;
    const bool mayRun = isOnScreen(board.phone(), app) ||
                        mayCome(board, app, any, BackgroundMode::BluetoothPeripheral).mayProceed;
    if (mayRun)
        bring(board, app, ownHook(kBluetooth, DidReceiveWrite), {});
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

/// Switched off, every connection ends. A dead app loses what it waited for if the switch was in
/// Settings, and since iOS 26 also by Control Center unless its accessory was set up (ME-90,
/// ME-91).
void powerChanged(RunningBoard &board, AppId app, bool isSettings)
{
    if (!errandOf(board, app, Central))
        return;
    const bool keeps =
        !isSettings &&
        (board.rules().flag(ownNumber(kBluetooth, AfterControlCenter)) || isSetUp(board, app));
    if (!board.app(app).process) {
        if (!isOn(board.phone()) && !keeps)
            forgetErrands(board, app, MechanismId::Bluetooth, ErrandStage::Cancelled);
        return;
    }
    std::vector<std::uint32_t> connected;
    for (Errand &errand : board.app(app).errands) {
        if (errand.mechanism == MechanismId::Bluetooth && errand.kind == Link &&
            !isOn(board.phone()) && errand.state == Connected) {
            errand.done = Disconnects;
            connected.push_back(errand.ordinal);
        }
    }
    for (const std::uint32_t ordinal : connected) {
        if (Errand *link = findErrand(board, app, ordinal))
            tellLink(board, app, *link);
    }
    if (board.app(app).process)
        callApp(board, app, ownHook(kBluetooth, DidUpdateState), {}, 0, isOn(board.phone()));
}

void factChanged(RunningBoard &board, std::size_t, std::int32_t former)
{
    const std::int32_t power = board.phone().fact(ownFact(kBluetooth, Power));
    const bool isSettings = power == 1 || (power == 0 && former == 1);
    for (std::size_t i = 0; i < board.phone().apps.size(); ++i)
        powerChanged(board, AppId(i), isSettings);
}

/// Without state restoration everything ends with the process; with it the system waits on.
void processEnds(RunningBoard &board, AppId app, ExitReason)
{
    if (!restores(board, app))
        forgetErrands(board, app, MechanismId::Bluetooth, ErrandStage::Cancelled);
}

/// A restart ends every connection; the app waits for it to come again.
void shutDown(RunningBoard &board)
{
    for (App &app : board.phone().apps) {
        for (Errand &errand : app.errands) {
            if (errand.mechanism == MechanismId::Bluetooth && errand.kind == Link) {
                errand.state = Pending;
                errand.done = NothingWaits;
            }
        }
    }
}

void opened(RunningBoard &board, AppId app)
{
    const bool isLaunch = board.app(app).process->phase == ProcessPhase::Launching;
    if (isLaunch && restores(board, app))
        callApp(board, app, ownHook(kBluetooth, WillRestore));
}

void happened(RunningBoard &board, AppId app, Happening what)
{
    if (what == Happening::ShutsDown)
        shutDown(board);
    if (what == Happening::Deleted && app.isValid())
        forgetErrands(board, app, MechanismId::Bluetooth, ErrandStage::Cancelled);
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
    .opened = opened,
    .happened = happened,
    .occurred = occurred,
    .factChanged = factChanged,
};

} // namespace offstage
