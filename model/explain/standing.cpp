// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/explain/standing.h"

#include <algorithm>
#include <array>

#include "model/core/overloaded.h"
#include "model/mechanism/registry.h"
#include "model/mechanism/told.h"

namespace offstage {

namespace {

using Uses = std::array<std::size_t, kMechanismCount>;

/// Calls of a mechanism's API and launches for it, up to an instant.
Uses usesOf(const Run &run, AppId app, Instant until)
{
    Uses uses{};
    const auto count = [&](MechanismId mechanism) { ++uses[static_cast<std::size_t>(mechanism)]; };
    const Trace &trace = run.trace();
    for (std::size_t i = 0; i < trace.size(); ++i) {
        const Record &record = trace.at(i);
        if (record.at > until)
            break;
        if (record.app != app)
            continue;
        if (const auto *acted = std::get_if<record::Acted>(&record.payload))
            count(mechanismOf(acted->action).id);
        else if (const auto *started = std::get_if<record::ProcessStarted>(&record.payload))
            count(started->by);
        else if (const auto *asked = std::get_if<record::Asked>(&record.payload))
            count(asked->mechanism);
    }
    return uses;
}

bool asks(const GateRow &row, PolicyId policy)
{
    return row.weights[static_cast<std::size_t>(policy)].has_value();
}

/// Keys are needed where a missing one refuses; elsewhere they only add to what a mechanism does.
bool isDeclared(const AppSpec &spec, const Mechanism &mechanism, const GateRow &row)
{
    if (!mechanism.modes.empty())
        return std::any_of(mechanism.modes.begin(), mechanism.modes.end(),
                           [&](BackgroundMode mode) { return spec.declares(mode); });
    if (mechanism.keys.empty() || !asks(row, PolicyId::Declaration))
        return true;
    for (std::size_t i = 0; i < mechanism.keys.size(); ++i) {
        if (spec.declares(ownKey(mechanism, i)))
            return true;
    }
    return false;
}

bool isStoppedByForceQuit(const Phone &phone, const GateRow &row, AppId app)
{
    const bool runsAllTheSame =
        row.afterForceQuit ? phone.rules().flag(*row.afterForceQuit) : row.runsAfterForceQuit;
    return phone.app(app).isForceQuit && asks(row, PolicyId::Application) && !runsAllTheSame;
}

WhyNot whyNot(const Phone &phone, AppId app, const Mechanism &mechanism, const Standing &standing)
{
    const GateRow &row = phone.rules().gate(mechanism.id);
    const bool isRefreshOn = phone.device.isBackgroundRefreshOn && phone.app(app).isRefreshAllowed;
    const bool arePermitted =
        std::all_of(mechanism.permissions.begin(), mechanism.permissions.end(),
                    [&](Permission what) { return isAllowed(phone, app, what); });
    if (phone.rules().ios < phone.rules().mechanism(mechanism.id).since)
        return WhyNot::NeedsVersion;
    if (!standing.isDeclared)
        return WhyNot::NotDeclared;
    if (!arePermitted)
        return WhyNot::NotAllowed;
    if (isStoppedByForceQuit(phone, row, app))
        return WhyNot::ForceQuit;
    if (asks(row, PolicyId::Application) && !phone.app(app).lastOpened)
        return WhyNot::NeverOpened;
    if (asks(row, PolicyId::BackgroundAppRefresh) && !isRefreshOn)
        return WhyNot::RefreshOff;
    if (asks(row, PolicyId::LowPowerMode) && phone.device.isLowPowerMode)
        return WhyNot::LowPowerMode;
    if (asks(row, PolicyId::FirstUnlock) && !phone.device.wasUnlockedSinceBoot)
        return WhyNot::NotUnlocked;
    return WhyNot::Nothing;
}

} // namespace

std::vector<Standing> standings(const Run &run, const Phone &phone, AppId app)
{
    const Uses uses = usesOf(run, app, phone.now);
    std::vector<Standing> result;
    for (const Mechanism &mechanism : mechanisms()) {
        if (phone.rules().mechanism(mechanism.id).api.empty())
            continue;
        Standing standing;
        standing.mechanism = mechanism.id;
        standing.isDeclared =
            isDeclared(phone.spec(app), mechanism, phone.rules().gate(mechanism.id));
        standing.uses = uses[static_cast<std::size_t>(mechanism.id)];
        standing.whyNot = whyNot(phone, app, mechanism, standing);
        standing.isAllowed =
            standing.whyNot != WhyNot::NotAllowed && standing.whyNot != WhyNot::RefreshOff;
        result.push_back(standing);
    }
    return result;
}

std::vector<HeldAgainst> heldAgainst(const Phone &phone, AppId app)
{
    std::vector<HeldAgainst> result;
    for (std::size_t i = 0; i < vocabulary().accounts.size(); ++i) {
        const auto id = static_cast<AccountId>(i);
        const std::int64_t initial = vocabulary().accounts[i].initial;
        if (const std::int64_t value = account(phone, app, id); value != initial)
            result.push_back({id, value, initial});
    }
    return result;
}

} // namespace offstage
