// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/mechanism/memory.h"

#include <array>

#include "model/mechanism/app_code.h"
#include "model/mechanism/life_cycle.h"
#include "model/mechanism/registry.h"
#include "model/mechanism/tables.h"
#include "model/mechanism/told.h"

// Memory is shared by all. When it is short the system ends processes by their priority, the
// largest of the lowest first (LC-89, LC-92), whoever took the memory. A process that grows over
// its own limit ends at once (LC-91).
namespace offstage {

namespace {

enum ActionPlace { Allocate, Free };
constexpr std::array kFields = {
    Field{"megabytes", FieldType::Count, true, 0, {}, "how much, in MB"},
};
constexpr std::array kActions = {
    ActionWord{.swift = "malloc",
               .meaning = "takes memory beside what the app is declared to use",
               .fields = kFields,
               .word = "allocate"},
    ActionWord{.swift = "free", .meaning = "gives memory back", .fields = kFields, .word = "free"},
};
constexpr std::array kAppField = {
    Field{"app", FieldType::App, true, -1, {}, "the app"},
};
constexpr std::array kEvents = {
    EventWord{"jetsam", "End for Memory", "the system ends the app's process to get its memory",
              PanelGroup::System, kAppField},
};
enum FactPlace { OthersUse, MemoryLimit };
constexpr std::array kFacts = {
    FactWord{"other-apps-use", "Other Apps Use", "what other apps and the system take, in MB",
             PanelGroup::System},
    FactWord{"memory-limit", "Limit per App",
             "what one app may use on this iPhone, in MB; 0 is as the rules say",
             PanelGroup::System},
};
enum NumberPlace { ProcessLimit, ExtensionLimit, WarningShare, TellsRunning };
constexpr std::array<std::string_view, 4> kNumbers = {"process_limit", "extension_limit",
                                                      "warning_share", "tells_running"};

/// The priorities that RunningBoard gives to jetsam (LC-92): who has the least ends first.
enum class Band : std::uint8_t { Suspended = 0, Background = 40, Leaving = 90, Focal = 100 };

Band bandOf(RunningBoard &board, AppId app)
{
    const App &owner = board.app(app);
    if (!owner.process->isRunning)
        return Band::Suspended;
    if (!isOnScreen(board.phone(), app))
        return Band::Background;
    return owner.sceneDueAt == kNever ? Band::Focal : Band::Leaving;
}

double megabytes(RunningBoard &board, AppId app)
{
    const App &owner = board.app(app);
    if (!owner.process)
        return 0;
    const double share = isOnScreen(board.phone(), app)
                             ? 1.0
                             : board.rules().number(ParameterId::MemorySuspendedShare);
    return share * (board.spec(app).memoryMegabytes + owner.process->extraMegabytes);
}

/// Whether the app has a process that is not about to give its memory back anyway.
bool isThere(RunningBoard &board, AppId app)
{
    const auto &process = board.app(app).process;
    return process && process->phase != ProcessPhase::Terminating && !process->isEnding;
}

/// The app that memory pressure would end next, of those up to this band; invalid if there is none.
AppId nextVictim(RunningBoard &board, AppId spared, Band highest)
{
    AppId victim;
    for (std::size_t i = 0; i < board.phone().apps.size(); ++i) {
        const AppId app(i);
        const App &candidate = board.app(app);
        if (!isThere(board, app) || app == spared || bandOf(board, app) > highest)
            continue;
        if (!victim.isValid()) {
            victim = app;
            continue;
        }
        const Band band = bandOf(board, app);
        const Band lowest = bandOf(board, victim);
        const double size = megabytes(board, app);
        const double largest = megabytes(board, victim);
        const bool isOlder = candidate.lastOpened.value_or(Instant::min()) <
                             board.app(victim).lastOpened.value_or(Instant::min());
        if (band < lowest || (band == lowest && (size > largest || (size == largest && isOlder))))
            victim = app;
    }
    return victim;
}

/// What is in use once everything that ends has ended, with the app that is about to start.
double usedMemory(RunningBoard &board, AppId starting)
{
    double used = board.phone().fact(ownFact(kMemory, OthersUse));
    if (starting.isValid())
        used += board.spec(starting).memoryMegabytes;
    for (std::size_t i = 0; i < board.phone().apps.size(); ++i) {
        const AppId app(i);
        if (app != starting && isThere(board, app))
            used += megabytes(board, app);
    }
    return used;
}

/// Who is suspended or on screen ends at once; who runs in the background may be told (LC-89).
void endForMemory(RunningBoard &board, AppId app)
{
    const Process &process = *board.app(app).process;
    const bool isTold = process.isRunning && process.phase == ProcessPhase::Launched &&
                        bandOf(board, app) == Band::Background && !board.spec(app).extensionPoint &&
                        board.rules().flag(ownNumber(kMemory, TellsRunning));
    if (isTold)
        terminate(board, app, ExitReason::Jetsam);
    else
        endProcess(board, app, ExitReason::Jetsam);
}

/// At most one warning a second: what the app does with one may be the cause of the next.
void warn(RunningBoard &board, AppId app)
{
    const App &owner = board.app(app);
    if (!owner.process || !owner.process->isRunning)
        return;
    const Resource *last = findResource(board, app, MechanismId::Memory, 0);
    if (last && board.now() - last->since < seconds(1))
        return;
    closeResource(board, app, MechanismId::Memory, 0);
    openResource(board, app, MechanismId::Memory, 0);
    callApp(board, app, HookId::ApplicationDidReceiveMemoryWarning);
}

/// Ends processes up to this band until all have room.
void makeRoom(RunningBoard &board, AppId starting, Band highest)
{
    const double most = board.rules().number(ParameterId::MemoryForApps);
    bool areWarned = false;
    while (usedMemory(board, starting) > most) {
        const AppId victim = nextVictim(board, starting, highest);
        const bool isSuspended = victim.isValid() && bandOf(board, victim) == Band::Suspended;
        if (!isSuspended && !std::exchange(areWarned, true)) {
            // Who runs is warned before anybody who runs is ended (LC-89). If they give enough back
            // they all go on.
            for (std::size_t i = 0; i < board.phone().apps.size(); ++i)
                warn(board, AppId(i));
            continue;
        }
        if (!victim.isValid())
            return;
        endForMemory(board, victim);
    }
}

void perform(RunningBoard &board, AppId app, const Action &action, std::uint32_t)
{
    Process &process = *board.app(app).process;
    const std::int32_t declared = board.spec(app).memoryMegabytes;
    const auto amount = static_cast<std::int32_t>(action.count(0));
    const double limit = memoryLimit(board.phone(), app);
    const double near = limit * board.rules().number(ownNumber(kMemory, WarningShare));
    const bool wasNear = declared + process.extraMegabytes >= near;
    const RecordId cause = acted(board, app, action);
    RunningBoard::Because because(board, cause);
    if (placeOf(kMemory, action.id) == Free) {
        process.extraMegabytes = std::max(-declared, process.extraMegabytes - amount);
        return;
    }
    process.extraMegabytes += amount;
    const double used = declared + process.extraMegabytes;
    if (used > limit) {
        endProcess(board, app, ExitReason::MemoryLimit);
        return;
    }
    if (used >= near && !wasNear)
        warn(board, app);
    // What a visible app takes is a matter of its own limit.
    makeRoom(board, AppId(), Band::Background);
}

void occurred(RunningBoard &board, const input::Event &event, std::size_t)
{
    endProcess(board, event.app, ExitReason::Jetsam);
}

void factChanged(RunningBoard &board, std::size_t own, std::int32_t former)
{
    if (own == OthersUse && board.phone().fact(ownFact(kMemory, OthersUse)) > former)
        makeRoom(board, AppId(), Band::Focal);
}

/// An extension that is too large for its limit ends as soon as it would run, without a word.
void happened(RunningBoard &board, AppId app, Happening what)
{
    if (what != Happening::Resumed || !board.spec(app).extensionPoint)
        return;
    const std::int32_t used =
        board.spec(app).memoryMegabytes + board.app(app).process->extraMegabytes;
    if (used > memoryLimit(board.phone(), app))
        endProcess(board, app, ExitReason::MemoryLimit);
}

} // namespace

const Mechanism kMemory = {
    .id = MechanismId::Memory,
    .actions = kActions,
    .events = kEvents,
    .facts = kFacts,
    .numbers = kNumbers,
    .perform = perform,
    .happened = happened,
    .occurred = occurred,
    .factChanged = factChanged,
};

double memoryLimit(const Phone &phone, AppId app)
{
    if (const auto point = phone.spec(app).extensionPoint) {
        const Mechanism &mechanism = mechanismOf(*point);
        return phone.rules().number(mechanism.memoryLimit ? mechanism.memoryLimit(phone, app)
                                                          : ownNumber(kMemory, ExtensionLimit));
    }
    const std::int32_t given = phone.fact(ownFact(kMemory, MemoryLimit));
    return given > 0 ? given : phone.rules().number(ownNumber(kMemory, ProcessLimit));
}

void makeRoomFor(RunningBoard &board, AppId starting)
{
    makeRoom(board, starting, Band::Background);
}

void memoryPressureChanged(RunningBoard &board)
{
    const MemoryPressure level = board.phone().device.memory;
    if (level == MemoryPressure::Normal)
        return;
    for (std::size_t i = 0; i < board.phone().apps.size(); ++i)
        warn(board, AppId(i));
    if (level != MemoryPressure::Critical)
        return;
    while (true) {
        const AppId victim = nextVictim(board, AppId(), Band::Suspended);
        if (!victim.isValid())
            return;
        endProcess(board, victim, ExitReason::Jetsam);
    }
}

} // namespace offstage
