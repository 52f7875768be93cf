// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/mechanism/life_cycle.h"

#include <algorithm>
#include <array>

#include "model/mechanism/app_code.h"
#include "model/mechanism/registry.h"
#include "model/mechanism/spring_board.h"
#include "model/mechanism/tables.h"
#include "model/mechanism/told.h"

namespace offstage {

namespace {

constexpr std::array kKinds = {KindWord{.id = AssertionKind::ForegroundScene, .isUnlimited = true},
                               KindWord{AssertionKind::Grace}, KindWord{AssertionKind::Launch},
                               KindWord{AssertionKind::Callback}};

constexpr std::array kHooks = {
    HookWord{HookId::DidFinishLaunching, "application(_:didFinishLaunchingWithOptions:)",
             "the process has launched, in front or in the background"},
    HookWord{HookId::SceneWillConnect, "scene(_:willConnectTo:options:)", "a scene connects"},
    HookWord{HookId::SceneWillEnterForeground, "sceneWillEnterForeground(_:)",
             "the scene is about to be on screen"},
    HookWord{HookId::SceneDidBecomeActive, "sceneDidBecomeActive(_:)",
             "the scene has the user's attention"},
    HookWord{HookId::SceneWillResignActive, "sceneWillResignActive(_:)",
             "the scene loses the user's attention"},
    HookWord{HookId::SceneDidEnterBackground, "sceneDidEnterBackground(_:)",
             "the scene has left the screen; about 5 s to return"},
    HookWord{HookId::ApplicationWillTerminate, "applicationWillTerminate(_:)",
             "the running process is about to end; about 5 s to return"},
    HookWord{HookId::ApplicationDidReceiveMemoryWarning, "applicationDidReceiveMemoryWarning(_:)",
             "memory is short"},
};

constexpr std::array kActions = {
    ActionWord{
        .swift = "exit(0)", .meaning = "the process ends itself", .fields = {}, .word = "exit"},
};

enum Number { WarmTime, WarmWithin, ExitsOnSuspend, LaunchesInBackground };
constexpr std::array<std::string_view, 4> kNumbers = {"warm_time", "warm_within",
                                                      "exits_on_suspend", "launches_in_background"};

/// What a process keeps while it is told that it ends: the reason.
constexpr std::uint8_t kTermination = 0;

enum Value { ApplicationState, BackgroundRefreshStatus };
constexpr std::array<std::string_view, 3> kStates = {"active", "inactive", "background"};
constexpr std::array<std::string_view, 3> kStatuses = {"restricted", "denied", "available"};
constexpr std::array kValues = {
    ValueWord{"applicationState", "UIApplication.shared.applicationState", Quantity::Number,
              kStates},
    ValueWord{"backgroundRefreshStatus", "UIApplication.shared.backgroundRefreshStatus",
              Quantity::Number, kStatuses},
};

/// Whether the app has a scene only as far as the system knows: it has not been told yet.
bool waitsForScene(const Phone &phone, AppId app)
{
    const auto &process = phone.app(app).process;
    return process && std::any_of(process->pending.begin(), process->pending.end(),
                                  [](const PendingCall &call) {
                                      return call.hook == HookId::SceneWillConnect;
                                  });
}

/// The status an app reads is the switch alone: Low Power Mode does not show in it.
std::int64_t read(const Phone &phone, AppId app, std::size_t own, NameId)
{
    if (own == BackgroundRefreshStatus)
        return phone.device.isBackgroundRefreshOn && phone.app(app).isRefreshAllowed ? 2 : 1;
    if (phone.rules().flag(ownNumber(kLifeCycle, LaunchesInBackground)) &&
        waitsForScene(phone, app))
        return 2;
    switch (phone.app(app).scene) {
    case SceneState::ForegroundActive:
        return 0;
    case SceneState::ForegroundInactive:
        return 1;
    case SceneState::Background:
    case SceneState::Unattached:
        break;
    }
    return 2;
}

void perform(RunningBoard &board, AppId app, const Action &action, std::uint32_t)
{
    const RecordId cause = acted(board, app, action);
    RunningBoard::Because because(board, cause);
    endProcess(board, app, ExitReason::CalledExit);
}

/// What the display makes of the app's scene.
SceneState wantedScene(const Phone &phone, AppId app)
{
    const Device &device = phone.device;
    if (device.front != app || device.isLocked || device.power != PowerPhase::On)
        return SceneState::Background;
    return device.overlay == Overlay::None || device.overlay == Overlay::Banner
               ? SceneState::ForegroundActive
               : SceneState::ForegroundInactive;
}

void ready(RunningBoard &board, AppId app)
{
    Process &process = *board.app(app).process;
    process.readyAt = kNever;
    if (process.phase == ProcessPhase::Launching)
        process.phase = ProcessPhase::Launched;
    thawWork(board, app);
    board.touch(app, true);
    tell(board, app, Happening::Resumed);
    deliverPending(board, app);
    // An extension has no launch callback: what it was started for is its first.
    if (board.spec(app).extensionPoint && board.app(app).process)
        codeReturned(board, app, HookId::DidFinishLaunching);
}

void due(RunningBoard &board, AppId app)
{
    if (board.app(app).process && board.app(app).process->readyAt <= board.now())
        ready(board, app);
}

void expired(RunningBoard &board, AppId app, std::uint32_t ordinal)
{
    Assertion &over = *board.find(app, ordinal);
    const AssertionKind kind = over.kind;
    if (isUnderXcode(*board.app(app).process) && kind != AssertionKind::Grace) {
        over.deadline = kNever; // the watchdog is off (LC-26)
        board.touch(app);
        return;
    }
    board.end(app, ordinal, AssertionEnd::Expired);
    if (kind == AssertionKind::Launch || kind == AssertionKind::Callback) {
        // Who does not end in time is ended by the watchdog, whoever had asked (LC-28); to get
        // memory iOS had ended the process without asking.
        const bool isForMemory = board.app(app).process->phase == ProcessPhase::Terminating &&
                                 terminationReason(board, app) == ExitReason::Jetsam;
        endProcess(board, app, isForMemory ? ExitReason::Jetsam : ExitReason::Watchdog);
    }
}

/// The scene leaves the screen: inactive now, in the background a moment later.
void leaveScreen(RunningBoard &board, AppId app)
{
    App &owner = board.app(app);
    if (owner.sceneDueAt == kNever)
        owner.sceneCause = board.cause();
    if (owner.scene == SceneState::ForegroundActive) {
        owner.scene = SceneState::ForegroundInactive;
        if (owner.process)
            callApp(board, app, HookId::SceneWillResignActive);
    }
    if (board.app(app).sceneDueAt == kNever && board.app(app).process)
        board.app(app).sceneDueAt =
            board.now() + board.rules().duration(ParameterId::LifeCycleLeaveTime);
}

} // namespace

const Mechanism kLifeCycle = {
    .id = MechanismId::LifeCycle,
    .actions = kActions,
    .hooks = kHooks,
    .values = kValues,
    .numbers = kNumbers,
    .perform = perform,
    .slot = AppSlot::Ready,
    .due = due,
    .kinds = kKinds,
    .expired = expired,
    .read = read,
};

Duration warmLaunchTime(const Rules &rules)
{
    return rules.duration(ownNumber(kLifeCycle, WarmTime));
}

Duration warmWithin(const Rules &rules)
{
    return rules.duration(ownNumber(kLifeCycle, WarmWithin));
}

void terminate(RunningBoard &board, AppId app, ExitReason reason)
{
    App &owner = board.app(app);
    owner.process->phase = ProcessPhase::Terminating;
    // Who ends gets no events any more.
    if (owner.scene == SceneState::ForegroundActive)
        owner.scene = SceneState::ForegroundInactive;
    board.touch(app);
    openResource(board, app, MechanismId::LifeCycle, kTermination).state =
        static_cast<std::uint8_t>(reason);
    callApp(board, app, HookId::ApplicationWillTerminate);
}

ExitReason terminationReason(RunningBoard &board, AppId app)
{
    const Resource *told = findResource(board, app, MechanismId::LifeCycle, kTermination);
    return told ? static_cast<ExitReason>(told->state) : ExitReason::AppSwitcher;
}

bool exitsOnSuspend(const RunningBoard &board, AppId app)
{
    return board.spec(app).exitsOnSuspend &&
           board.rules().flag(ownNumber(kLifeCycle, ExitsOnSuspend));
}

void settleScene(RunningBoard &board, AppId app)
{
    App &owner = board.app(app);
    const bool isGone = !owner.process || owner.process->phase == ProcessPhase::Terminating;
    const SceneState wanted = isGone ? SceneState::Background : wantedScene(board.phone(), app);
    const bool isForeground = isOnScreen(board.phone(), app);
    if (wanted == SceneState::Background) {
        if (isGone)
            owner.sceneDueAt = kNever; // a process that ends has no scene to move any more
        if (!isForeground || isGone)
            return;
        if (owner.sceneDueAt == kNever || owner.sceneDueAt > board.now()) {
            leaveScreen(board, app);
            return;
        }
        owner.sceneDueAt = kNever;
        const RunningBoard::Because because(board, owner.sceneCause);
        if (exitsOnSuspend(board, app)) {
            terminate(board, app, ExitReason::ExitsOnSuspend);
            return;
        }
        owner.scene = SceneState::Background;
        // The grace runs from leaving the screen; the callback itself has a watchdog of its own.
        const Duration left = board.rules().duration(ParameterId::SuspendDelayAfterForeground) -
                              board.rules().duration(ParameterId::LifeCycleLeaveTime);
        board.take(app, AssertionKind::Grace, {}, left);
        if (const Assertion *scene = board.find(app, AssertionKind::ForegroundScene))
            board.end(app, scene->ordinal, AssertionEnd::GivenBack);
        callApp(board, app, HookId::SceneDidEnterBackground);
        if (board.app(app).process)
            tell(board, app, Happening::EntersBackground);
        return;
    }
    owner.sceneDueAt = kNever;
    if (!isForeground) {
        if (!board.find(app, AssertionKind::ForegroundScene))
            board.take(app, AssertionKind::ForegroundScene, {}, kForever);
        if (const Assertion *grace = board.find(app, AssertionKind::Grace))
            board.end(app, grace->ordinal, AssertionEnd::Dropped);
        if (!owner.process->isRunning)
            resume(board, app);
        const bool connects = owner.scene == SceneState::Unattached;
        owner.sceneCause = board.cause();
        owner.scene = SceneState::ForegroundInactive;
        if (connects)
            callApp(board, app, HookId::SceneWillConnect);
        if (board.app(app).process)
            callApp(board, app, HookId::SceneWillEnterForeground);
        if (board.app(app).process)
            tell(board, app, Happening::EntersForeground);
    }
    if (!board.app(app).process || owner.scene == wanted)
        return;
    // Active begins when the app is told; until it can be told it is on screen without events.
    if (wanted == SceneState::ForegroundActive) {
        const Process &process = *owner.process;
        if (process.phase == ProcessPhase::Launching || process.readyAt != kNever ||
            !process.pending.empty() || isMainThreadBusy(process))
            return;
        owner.scene = wanted;
        const RunningBoard::Because because(board, owner.sceneCause);
        callApp(board, app, HookId::SceneDidBecomeActive);
    } else {
        owner.scene = wanted;
        callApp(board, app, HookId::SceneWillResignActive);
    }
}

void codeReturned(RunningBoard &board, AppId app, HookId hook)
{
    const Process &process = *board.app(app).process;
    if (isMainThreadBusy(process))
        return;
    if (process.phase == ProcessPhase::Terminating) {
        // Not before applicationWillTerminate, which may wait behind other callbacks.
        if (process.pending.empty())
            endProcess(board, app, terminationReason(board, app));
        return;
    }
    if (process.phase == ProcessPhase::Launched && process.pending.empty()) {
        // The scene or the event that it was launched for holds it from here.
        if (const Assertion *launch = board.find(app, AssertionKind::Launch))
            board.end(app, launch->ordinal, AssertionEnd::GivenBack);
    }
    for (const Mechanism &mechanism : mechanisms()) {
        if (mechanism.returned && board.app(app).process)
            mechanism.returned(board, app, hook);
    }
}

void bringToFront(RunningBoard &board, AppId app)
{
    Device &device = board.phone().device;
    if (device.front != app) {
        if (device.front.isValid())
            board.touch(device.front, true);
        device.front = app;
        board.deviceChanged(DeviceFact::Front, static_cast<std::int32_t>(app.value()));
    }
    board.touch(app, true);
}

} // namespace offstage
