// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/mechanism/app_ends.h"

#include <algorithm>
#include <array>

#include "model/mechanism/background_task.h"
#include "model/mechanism/errands.h"
#include "model/mechanism/life_cycle.h"
#include "model/mechanism/registry.h"
#include "model/mechanism/tables.h"
#include "model/mechanism/told.h"

// What ends a process from outside beside memory and the user's swipe: crashes, updates, deletion,
// changed privacy settings, a full disk, heat (LC-25, LC-40, LC-94..LC-96). None of them is a force
// quit: what wakes apps can launch the app again.
namespace offstage {

namespace {

constexpr std::array kAppField = {
    Field{"app", FieldType::App, true, -1, {}, "the app"},
};
enum EventPlace { CrashNow, UpdateApp, DeleteApp, ReinstallApp };
constexpr std::array kEvents = {
    EventWord{"crash", "Crash", "the app's process crashes", PanelGroup::Apps, kAppField},
    EventWord{"update-app", "Update App", "the App Store installs an update", PanelGroup::Apps,
              kAppField},
    EventWord{"delete-app", "Delete App", "the user deletes the app", PanelGroup::Apps, kAppField},
    EventWord{"reinstall-app", "Install App Again", "the user installs the app anew",
              PanelGroup::Apps, kAppField},
};
enum DiskSpace { Ok, Low, Full };
constexpr std::array<std::string_view, 3> kDisk = {"ok", "low", "full"};
constexpr std::array kFacts = {
    FactWord{"disk", "Disk", "free space; full is under 1 %", PanelGroup::System, kDisk},
};
constexpr std::array kNotices = {
    NoticeWord{"no-code-to-crash", "The app runs no code now that could crash", false},
};
enum Number { PrivacyChangeEnds, HeatEnds };
constexpr std::array<std::string_view, 2> kNumbers = {"privacy_change_ends", "heat_ends"};

/// The app and its extensions leave the phone, with everything kept for them.
void removeOne(RunningBoard &board, AppId app)
{
    endProcess(board, app, ExitReason::Deleted);
    tell(board, app, Happening::Deleted);
    App &owner = board.app(app);
    while (!owner.errands.empty())
        endErrand(board, app, owner.errands.back().ordinal, ErrandStage::Cancelled);
    owner.requests.clear();
    owner.scheduled.clear();
    owner.shown.clear();
    owner.atApns.reset();
    owner.onDevice.reset();
    owner.pushNextAsk = kNever;
    owner.isForceQuit = false;
    owner.isInSwitcher = false;
    owner.isInstalled = false;
    auto &recent = board.phone().recent;
    recent.erase(std::remove(recent.begin(), recent.end(), app), recent.end());
    board.touch(app, true);
}

void deleteApp(RunningBoard &board, AppId app)
{
    for (std::size_t i = 0; i < board.phone().apps.size(); ++i) {
        const AppId other(i);
        if (other == app || (board.spec(other).extensionPoint && board.spec(other).host == app))
            removeOne(board, other);
    }
}

/// A new install: nothing was learnt of it, nothing is held against it, its data are gone.
void installOne(RunningBoard &board, AppId app)
{
    App &owner = board.app(app);
    const AppSpec &spec = board.spec(app);
    owner.isInstalled = true;
    owner.isRefreshAllowed = true;
    owner.lastOpened.reset();
    owner.lastExit.reset();
    owner.warned = 0;
    owner.permissions = spec.permissions;
    AppAccount fresh;
    fresh.pushSpacing = board.rules().duration(ParameterId::PushSpacing);
    fresh.refreshSpacing = board.rules().duration(ParameterId::RefreshSpacingUnused);
    fresh.energy =
        static_cast<std::int64_t>(board.rules().number(ParameterId::EnergyAppBucket) * 1000);
    fresh.energyAsOf = board.now();
    owner.account = fresh;
    for (std::size_t i = 0; i < vocabulary().accounts.size(); ++i)
        setAccount(board, app, static_cast<AccountId>(i), vocabulary().accounts[i].initial);
    board.touch(app, true);
}

void installApp(RunningBoard &board, AppId app)
{
    if (board.app(app).isInstalled)
        return;
    for (std::size_t i = 0; i < board.phone().apps.size(); ++i) {
        const AppId other(i);
        if (other == app || (board.spec(other).extensionPoint && board.spec(other).host == app))
            installOne(board, other);
    }
    board.changed(Condition::Opened | Condition::ForceQuit | Condition::Permitted);
}

/// Only what runs can crash (LC-38).
void crashApp(RunningBoard &board, AppId app)
{
    const auto &process = board.app(app).process;
    if (process && !process->isRunning)
        notice(board, app, ownNotice(kAppEnds, 0));
    else
        endProcess(board, app, ExitReason::Crash);
}

void updateApp(RunningBoard &board, AppId app)
{
    endProcess(board, app, ExitReason::Update);
    tell(board, app, Happening::Updated);
}

void occurred(RunningBoard &board, const input::Event &event, std::size_t own)
{
    switch (own) {
    case CrashNow:
        crashApp(board, event.app);
        break;
    case UpdateApp:
        updateApp(board, event.app);
        break;
    case DeleteApp:
        deleteApp(board, event.app);
        break;
    case ReinstallApp:
        installApp(board, event.app);
        break;
    }
}

/// Caches can be deleted once nobody uses them: what is suspended ends (LC-96).
void factChanged(RunningBoard &board, std::size_t own, std::int32_t)
{
    if (board.phone().fact(ownFact(kAppEnds, own)) != Full)
        return;
    for (std::size_t i = 0; i < board.phone().apps.size(); ++i) {
        const App &owner = board.app(AppId(i));
        if (owner.process && !owner.process->isRunning)
            endProcess(board, AppId(i), ExitReason::DiskSpace);
    }
}

/// At the highest level the phone ends what runs out of sight; the level is assumed (LC-25).
void conditionsChanged(RunningBoard &board, Condition condition)
{
    if (!intersects(condition, Condition::Thermal) ||
        board.phone().device.thermal != Thermal::Critical ||
        !board.rules().flag(ownNumber(kAppEnds, HeatEnds)))
        return;
    for (std::size_t i = 0; i < board.phone().apps.size(); ++i) {
        const App &owner = board.app(AppId(i));
        if (owner.process && owner.process->isRunning && !isOnScreen(board.phone(), AppId(i)) &&
            board.phone().device.front != AppId(i))
            endProcess(board, AppId(i), ExitReason::Thermal);
    }
}

} // namespace

const Mechanism kAppEnds = {
    .id = MechanismId::AppEnds,
    .notices = kNotices,
    .events = kEvents,
    .facts = kFacts,
    .numbers = kNumbers,
    .conditionsChanged = conditionsChanged,
    .occurred = occurred,
    .factChanged = factChanged,
};

void privacyChanged(RunningBoard &board, AppId app, Permission what)
{
    constexpr std::array kEnding = {Permission::Camera, Permission::Photos, Permission::Contacts,
                                    Permission::Calendars, Permission::Reminders};
    const bool ends = std::find(kEnding.begin(), kEnding.end(), what) != kEnding.end();
    if (ends && board.rules().flag(ownNumber(kAppEnds, PrivacyChangeEnds)))
        endProcess(board, app, ExitReason::PrivacyChange);
}

bool isReinstall(const Input &input)
{
    const auto *event = std::get_if<input::Event>(&input);
    return event && event->id == ownEvent(kAppEnds, ReinstallApp);
}

} // namespace offstage
