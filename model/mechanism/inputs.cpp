// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/mechanism/inputs.h"

#include <vector>

#include "model/core/overloaded.h"
#include "model/mechanism/apns.h"
#include "model/mechanism/app_code.h"
#include "model/mechanism/app_ends.h"
#include "model/mechanism/background_task.h"
#include "model/mechanism/conditions.h"
#include "model/mechanism/cpu_monitor.h"
#include "model/mechanism/errands.h"
#include "model/mechanism/force_quit.h"
#include "model/mechanism/habits.h"
#include "model/mechanism/life_cycle.h"
#include "model/mechanism/phone_call.h"
#include "model/mechanism/registry.h"
#include "model/mechanism/spring_board.h"
#include "model/mechanism/told.h"

namespace offstage {

namespace {

AppId appOf(const Input &input)
{
    return std::visit(Overloaded{
                          [](const input::LaunchApp &i) { return i.app; },
                          [](const input::SwipeCard &i) { return i.app; },
                          [](const input::SetBackgroundRefresh &i) { return i.app; },
                          [](const input::SendPush &i) { return i.app; },
                          [](const input::TapNotification &i) { return i.app; },
                          [](const input::SetPermission &i) { return i.app; },
                          [](const input::Event &i) { return i.app; },
                          [](const auto &) { return AppId(); },
                      },
                      input);
}

void openSwitcher(RunningBoard &board)
{
    if (board.phone().device.isInUse())
        setOverlay(board, Overlay::AppSwitcher);
}

void swipeCard(RunningBoard &board, AppId app)
{
    if (board.phone().device.isInUse() && board.app(app).isInSwitcher)
        forceQuit(board, app);
}

void tapNotification(RunningBoard &board, AppId app)
{
    auto &shown = board.app(app).shown;
    if (shown.empty() || board.phone().device.power != PowerPhase::On)
        return;
    const NameId title = shown.back().title;
    shown.pop_back();
    launchByUser(board, app, LaunchVia::Notification);
    if (board.app(app).process)
        callApp(board, app, HookId::DidReceiveNotificationResponse, title);
}

void showOverlay(RunningBoard &board, Overlay overlay)
{
    if (board.phone().device.isScreenOn && board.phone().device.power == PowerPhase::On)
        setOverlay(board, overlay);
}

void setPermission(RunningBoard &board, const input::SetPermission &given)
{
    Answer &answer = board.app(given.app).permissions[static_cast<std::size_t>(given.what)];
    if (answer == given.answer)
        return;
    const Answer former = std::exchange(answer, given.answer);
    board.record(given.app, record::PermissionChanged{given.what, given.answer});
    for (const Mechanism &mechanism : mechanisms()) {
        if (mechanism.permissionChanged)
            mechanism.permissionChanged(board, given.app, given.what);
    }
    board.changed(Condition::Permitted);
    // The app's own prompt changes nothing for it; a change in Settings may end it.
    if (former != Answer::NotAsked)
        privacyChanged(board, given.app, given.what);
}

void setFact(RunningBoard &board, const input::SetFact &given)
{
    std::int32_t &value = board.phone().facts[static_cast<std::size_t>(given.id)];
    const std::int32_t former = std::exchange(value, given.value);
    if (former == given.value)
        return;
    const RecordId changed = board.record(AppId(), record::FactChanged{given.id, given.value});
    RunningBoard::Because because(board, changed);
    const Mechanism &mechanism = mechanismOf(given.id);
    if (mechanism.factChanged)
        mechanism.factChanged(board, placeOf(mechanism, given.id), former);
}

void letOccur(RunningBoard &board, const input::Event &given)
{
    // A server sends its pushes whether the phone is on or not.
    const EventWord &word = vocabulary().events[static_cast<std::size_t>(given.id)];
    if (board.phone().device.power != PowerPhase::On && word.group != PanelGroup::Push)
        return;
    const Mechanism &mechanism = mechanismOf(given.id);
    mechanism.occurred(board, given, placeOf(mechanism, given.id));
}

void answer(RunningBoard &board, const Input &given)
{
    Phone &phone = board.phone();
    std::visit(
        Overloaded{
            [&](const input::LaunchApp &i) { launchByUser(board, i.app, i.via); },
            [&](const input::Home &) { goHome(board); },
            [&](const input::OpenAppSwitcher &) { openSwitcher(board); },
            [&](const input::CloseAppSwitcher &) { setOverlay(board, Overlay::None); },
            [&](const input::SwipeCard &i) { swipeCard(board, i.app); },
            [&](const input::Lock &) { lockPhone(board); },
            [&](const input::Unlock &) { unlockPhone(board); },
            [&](const input::WakeScreen &) { lightScreen(board); },
            [&](const input::ShowOverlay &i) { showOverlay(board, i.overlay); },
            [&](const input::DismissOverlay &) { setOverlay(board, Overlay::None); },
            [&](const input::IncomingCall &i) { startPhoneCall(board, i.isFullScreen); },
            [&](const input::EndCall &) { endPhoneCall(board); },
            [&](const input::Reboot &) { reboot(board); },
            [&](const input::SetCharger &i) { setCharger(board, i.isConnected); },
            [&](const input::SetBattery &i) { setBattery(board, i.percent); },
            [&](const input::SetLowPowerMode &i) { setLowPowerMode(board, i.isOn); },
            [&](const input::SetNetwork &i) {
                setNetwork(board, i.network, phone.device.isAirplaneMode);
            },
            [&](const input::SetAirplaneMode &i) { setNetwork(board, phone.device.link, i.isOn); },
            [&](const input::SetBackgroundRefresh &i) {
                setBackgroundRefresh(board, i.isOn, i.app);
            },
            [&](const input::SetMemoryPressure &i) { setMemoryPressure(board, i.level); },
            [&](const input::SetThermal &i) { setThermal(board, i.level); },
            [&](const input::SetCamera &i) { setCamera(board, i.isInUse); },
            [&](const input::SetUser &i) { setUser(board, i.presence); },
            [&](const input::SendPush &i) { sendPush(board, i); },
            [&](const input::TapNotification &i) { tapNotification(board, i.app); },
            [&](const input::SetPermission &i) { setPermission(board, i); },
            [&](const input::Event &i) { letOccur(board, i); },
            [&](const input::SetFact &i) { setFact(board, i); },
        },
        given);
}

void deadlineDue(RunningBoard &board, AppId app)
{
    if (!board.app(app).process)
        return;
    std::vector<std::uint32_t> due;
    for (const Assertion &assertion : board.app(app).process->assertions) {
        if (assertion.deadline <= board.now())
            due.push_back(assertion.ordinal);
    }
    for (const std::uint32_t ordinal : due) {
        const Assertion *assertion = board.find(app, ordinal);
        if (!assertion)
            continue;
        RunningBoard::Because because(board, assertion->cause);
        mechanismOf(assertion->kind).expired(board, app, ordinal);
    }
    if (board.app(app).process)
        poolDue(board, app);
    if (board.app(app).process)
        cpuDue(board, app);
    board.touch(app);
}

void appSlotDue(RunningBoard &board, AppId app, AppSlot purpose)
{
    // The slot is emptied here and filled again from the app's facts when the step is settled.
    board.phone().agenda.schedule(Phone::slot(app, purpose), kNever);
    board.touch(app);
    if (purpose == AppSlot::Deadline) {
        deadlineDue(board, app);
        return;
    }
    if (purpose == AppSlot::Errand) {
        errandsDue(board, app);
        return;
    }
    if (purpose == AppSlot::Scene)
        return; // settling brings the scene to where it belongs
    for (const Mechanism &mechanism : mechanisms()) {
        if (mechanism.due && mechanism.slot == purpose)
            mechanism.due(board, app);
    }
}

void deviceSlotDue(RunningBoard &board, DeviceSlot purpose)
{
    switch (purpose) {
    case DeviceSlot::Boot:
        bootFinished(board);
        break;
    case DeviceSlot::Midnight:
        midnight(board);
        break;
    case DeviceSlot::Habit:
        habitDue(board);
        break;
    case DeviceSlot::Battery:
        batteryDue(board);
        break;
    case DeviceSlot::ClassAKey:
        classAKeyDue(board);
        break;
    case DeviceSlot::CpuSleep:
        cpuSleepDue(board);
        break;
    case DeviceSlot::AutoLock:
        autoLockDue(board);
        break;
    case DeviceSlot::Count:
        break;
    }
}

/// A push of a type that belongs to one mechanism, such as a VoIP push.
bool isOtherPush(const Input &input)
{
    const auto *event = std::get_if<input::Event>(&input);
    return event &&
           vocabulary().events[static_cast<std::size_t>(event->id)].group == PanelGroup::Push;
}

} // namespace

void giveInput(RunningBoard &board, const Input &input, Origin origin)
{
    const RecordId given = board.record(appOf(input), record::InputGiven{input}, origin);
    RunningBoard::Because because(board, given);
    const AppId app = appOf(input);
    // A server may push to an app that is gone; APNs answers that.
    const bool isPush = std::holds_alternative<input::SendPush>(input);
    if (!app.isValid() || board.app(app).isInstalled || isReinstall(input) || isPush)
        answer(board, input);
    else if (isOtherPush(input))
        checkToken(board, app);
    board.settle();
}

void slotDue(RunningBoard &board, std::size_t slot)
{
    constexpr auto deviceSlots = static_cast<std::size_t>(DeviceSlot::Count);
    constexpr auto appSlots = static_cast<std::size_t>(AppSlot::Count);
    if (slot < deviceSlots)
        deviceSlotDue(board, static_cast<DeviceSlot>(slot));
    else
        appSlotDue(board, AppId((slot - deviceSlots) / appSlots),
                   static_cast<AppSlot>((slot - deviceSlots) % appSlots));
    board.settle();
}

} // namespace offstage
