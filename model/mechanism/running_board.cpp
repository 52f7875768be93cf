// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/mechanism/running_board.h"

#include <algorithm>

#include "model/mechanism/app_code.h"
#include "model/mechanism/cpu_monitor.h"
#include "model/mechanism/errands.h"
#include "model/mechanism/life_cycle.h"
#include "model/mechanism/registry.h"

namespace offstage {

void RunningBoard::touch(AppId app, bool isCause)
{
    const RecordId cause = isCause ? m_cause : RecordId();
    const auto it = std::find_if(m_touched.begin(), m_touched.end(),
                                 [&](const Touched &t) { return t.app == app; });
    if (it == m_touched.end())
        m_touched.push_back({app, cause});
    else if (cause.isValid())
        it->cause = cause;
}

void RunningBoard::deviceChanged(DeviceFact fact, std::int32_t value)
{
    record(AppId(), record::DeviceChanged{fact, value});
}

std::uint32_t RunningBoard::take(AppId id, AssertionKind kind, NameId name, Duration limit)
{
    App &owner = app(id);
    Assertion assertion;
    const KindWord &word = wordsOf(kind);
    assertion.kind = kind;
    assertion.isUnlimited = word.isUnlimited;
    assertion.isDormantInFront = word.isDormantInFront;
    assertion.name = name;
    assertion.ordinal = ++owner.assertions;
    assertion.takenAt = now();
    assertion.deadline = limit == kForever ? kNever : now() + limit;
    assertion.cause = record(id, record::AssertionTaken{kind, name, assertion.ordinal, limit});
    const Because because(*this, assertion.cause);
    owner.process->assertions.push_back(assertion);
    owner.process->hadGrace = kind == AssertionKind::Grace;
    touch(id, true);
    return assertion.ordinal;
}

void RunningBoard::end(AppId id, std::uint32_t ordinal, AssertionEnd how)
{
    App &owner = app(id);
    if (!owner.process)
        return;
    auto &held = owner.process->assertions;
    const auto it = std::find_if(held.begin(), held.end(),
                                 [&](const Assertion &a) { return a.ordinal == ordinal; });
    if (it == held.end())
        return;
    const Assertion ended = *it;
    held.erase(it);
    const RecordId recorded =
        record(id, record::AssertionEnded{ended.kind, how, ended.name, ended.ordinal,
                                          now() - ended.takenAt});
    const Because because(*this, recorded);
    touch(id, true);
}

Assertion *RunningBoard::find(AppId id, std::uint32_t ordinal)
{
    App &owner = app(id);
    if (!owner.process || ordinal == 0)
        return nullptr;
    for (Assertion &assertion : owner.process->assertions) {
        if (assertion.ordinal == ordinal)
            return &assertion;
    }
    return nullptr;
}

Assertion *RunningBoard::find(AppId id, AssertionKind kind, NameId name)
{
    App &owner = app(id);
    if (!owner.process)
        return nullptr;
    for (Assertion &assertion : owner.process->assertions) {
        if (assertion.kind == kind && (!name.isValid() || assertion.name == name))
            return &assertion;
    }
    return nullptr;
}

void RunningBoard::settle()
{
    // Settling one app can touch another (a launch takes memory from it) and change what a policy
    // watches, so it goes on until nothing is left.
    while (!m_touched.empty() || m_changed != Condition::Nothing) {
        while (!m_touched.empty()) {
            const Touched touched = m_touched.back();
            m_touched.pop_back();
            const Because because(*this, touched.cause);
            settleApp(touched.app);
        }
        const Condition condition = std::exchange(m_changed, Condition::Nothing);
        if (condition == Condition::Nothing || m_phone.device.power != PowerPhase::On)
            continue;
        for (const Mechanism &mechanism : mechanisms()) {
            if (mechanism.conditionsChanged)
                mechanism.conditionsChanged(*this, condition);
        }
        errandConditionsChanged(*this, condition);
    }
}

void RunningBoard::settleApp(AppId id)
{
    settleScene(*this, id);
    if (!m_touched.empty() && m_touched.back().app == id)
        return; // it comes again, with what the scene did as its cause
    App &owner = app(id);
    if (owner.process) {
        settlePool(id);
        settleCpu(*this, id);
        Process &process = *owner.process;
        const bool mayRun = isRunnable(m_phone, id);
        if (mayRun && !process.isRunning)
            resume(*this, id);
        else if (!mayRun && process.isRunning && process.hadGrace)
            suspend(*this, id);
        else if (!mayRun && process.isRunning)
            take(id, AssertionKind::Grace, {},
                 rules().duration(ParameterId::SuspendDelayAfterLast));
    }
    if (const ShownState state = shownState(m_phone, id); state != owner.told) {
        // Coming to the screen and leaving it is the scene's doing, whatever was taken meanwhile.
        const bool isSceneChange =
            state > ShownState::Background || owner.told > ShownState::Background;
        const bool isEnd = state < ShownState::Suspended;
        const Because because(*this, isSceneChange && !isEnd ? owner.sceneCause : m_cause);
        record(id, record::StateChanged{owner.told, state});
        owner.told = state;
    }
    schedule(id);
}

void RunningBoard::settlePool(AppId id)
{
    Process &process = *app(id).process;
    const bool holdsTask = std::any_of(process.assertions.begin(), process.assertions.end(),
                                       [](const Assertion &a) { return wordsOf(a.kind).usesPool; });
    const bool isInFront = isOnScreen(m_phone, id);
    const bool hasUnlimited = std::any_of(process.assertions.begin(), process.assertions.end(),
                                          [](const Assertion &a) { return a.isUnlimited; });
    const bool isWatched = !isUnderXcode(process);
    const bool shouldRun = holdsTask && !isInFront && !hasUnlimited && isWatched;
    if (isInFront && (process.poolHandlersCalled || process.poolRunsSince != kNever ||
                      process.poolLeft != rules().duration(ParameterId::BackgroundTaskPool))) {
        // Back in front the time is whole again.
        process.poolHandlersCalled = false;
        process.poolKillAt = kNever;
        process.poolRunsSince = kNever;
        process.poolLeft = rules().duration(ParameterId::BackgroundTaskPool);
        record(id, record::PoolChanged{process.poolLeft, false});
        return;
    }
    if (shouldRun && process.poolRunsSince == kNever && !process.poolHandlersCalled) {
        process.poolRunsSince = now();
        record(id, record::PoolChanged{process.poolLeft, true});
    } else if (!shouldRun && process.poolRunsSince != kNever) {
        process.poolLeft -= std::min(process.poolLeft, now() - process.poolRunsSince);
        process.poolRunsSince = kNever;
        record(id, record::PoolChanged{process.poolLeft, false});
    }
    if (!holdsTask || !isWatched)
        process.poolKillAt = kNever;
}

void RunningBoard::schedule(AppId id)
{
    App &owner = app(id);
    Instant ready = kNever;
    Instant work = kNever;
    Instant timer = kNever;
    Instant deadline = kNever;
    if (owner.process) {
        const Process &process = *owner.process;
        ready = process.readyAt;
        for (const Assertion &assertion : process.assertions)
            deadline = std::min(deadline, assertion.deadline);
        if (process.poolRunsSince != kNever && !process.poolHandlersCalled)
            deadline = std::min(deadline, process.poolRunsSince + process.poolLeft);
        deadline = std::min({deadline, process.poolKillAt, process.cpu.killAt});
        if (process.isRunning && process.phase != ProcessPhase::Launching &&
            process.readyAt == kNever) {
            for (const Activity &activity : process.activities)
                work = std::min(work, std::max(activity.dueAt, now()));
            if (!isMainThreadBusy(process)) {
                for (const AppTimer &t : process.timers) {
                    if (t.clock != TimerClock::Display || isOnScreen(m_phone, id))
                        timer = std::min(timer, std::max(t.dueAt, now()));
                }
            }
        }
    }
    Instant request = kNever;
    Instant notification = kNever;
    Instant push = kNever;
    Instant errand = kNever;
    if (m_phone.device.power == PowerPhase::On) {
        for (const TaskRequest &r : owner.requests)
            request = std::min({request, r.nextAsk, r.windowEnd});
        for (const ScheduledNotification &n : owner.scheduled)
            notification = std::min(notification, std::max(n.at, now()));
        if (owner.onDevice)
            push = std::max(owner.pushNextAsk, now());
        if (owner.atApns)
            push = std::min({push, std::max(owner.atApns->expiresAt, now()),
                             std::max(owner.atApns->lookAt, now())});
        request = std::max(request, now());
        for (const Errand &e : owner.errands)
            errand = std::min(errand, e.dueAt);
        errand = std::max(errand, now());
    }
    Agenda &agenda = m_phone.agenda;
    agenda.schedule(Phone::slot(id, AppSlot::Ready), ready);
    agenda.schedule(Phone::slot(id, AppSlot::Scene), owner.sceneDueAt);
    agenda.schedule(Phone::slot(id, AppSlot::Work), work);
    agenda.schedule(Phone::slot(id, AppSlot::Timer), timer);
    agenda.schedule(Phone::slot(id, AppSlot::Deadline), deadline);
    agenda.schedule(Phone::slot(id, AppSlot::Push), push);
    agenda.schedule(Phone::slot(id, AppSlot::Request), request);
    agenda.schedule(Phone::slot(id, AppSlot::Notification), notification);
    agenda.schedule(Phone::slot(id, AppSlot::Errand), errand);
}

} // namespace offstage
