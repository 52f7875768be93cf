// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/mechanism/energy.h"

#include "model/policy/budgets.h"

#include "model/mechanism/conditions.h"

namespace offstage {

namespace {

constexpr std::int64_t kThousandths = 1000;

/// The day's account starts anew 24 h after its first charge (SC-64).
void chargePushBudget(RunningBoard &board, std::int64_t cost)
{
    Phone &phone = board.phone();
    const Duration reset = board.rules().duration(ParameterId::PushDeviceBudgetReset);
    if (phone.pushBudgetFrom == kNever || board.now() - phone.pushBudgetFrom >= reset) {
        phone.pushBudgetFrom = board.now();
        phone.pushBudgetUsed = 0;
    }
    phone.pushBudgetUsed += cost;
}

void chargeSystem(RunningBoard &board, std::int64_t cost)
{
    Phone &phone = board.phone();
    const std::int64_t day = dayNumber(board.now());
    if (phone.systemEnergyDay != day) {
        phone.systemEnergyDay = day;
        phone.systemEnergyUsed = 0;
    }
    phone.systemEnergyUsed += cost;
    // What it takes from the battery: percent per unit, with charge in millionths of a percent.
    syncBattery(board);
    const double drain =
        static_cast<double>(cost) * board.rules().number(ParameterId::BatteryPerEnergyUnit) * 1000;
    constexpr std::int64_t kEmpty = 1'000'000;
    phone.device.charge = std::max(kEmpty, phone.device.charge - static_cast<std::int64_t>(drain));
    scheduleBattery(board);
}

void chargeApp(RunningBoard &board, AppId app, std::int64_t cost)
{
    AppAccount &account = board.app(app).account;
    account.energy = energyBucket(board.phone(), app).levelAt(board.now()) - cost;
    account.energyAsOf = board.now();
}

} // namespace

void chargeTime(RunningBoard &board, AppId app, MechanismId mechanism, Duration ran)
{
    const double units = board.rules().number(ParameterId::EnergyPerSecond) *
                         static_cast<double>(ran.count()) / 1000.0;
    const auto cost = static_cast<std::int64_t>(units * kThousandths);
    if (mechanism == MechanismId::SilentPush)
        chargePushBudget(board, cost);
    if (mechanism == MechanismId::AppRefresh)
        chargeApp(board, app, cost);
    if (mechanism != MechanismId::Processing)
        chargeSystem(board, cost);
    board.changed(Condition::AppRan | Condition::OtherRan);
}

void chargeData(RunningBoard &board, AppId app, std::int64_t kilobytes)
{
    if (kilobytes <= 0 || isOnScreen(board.phone(), app))
        return;
    // A processing task is charged to no budget (SC-16).
    const bool isProcessing = board.find(app, AssertionKind::ProcessingTask) != nullptr;
    const auto perKilobyte = board.phone().device.network() == Network::Cellular
                                 ? ParameterId::EnergyPerKilobyteCellular
                                 : ParameterId::EnergyPerKilobyteWifi;
    const double units = board.rules().number(perKilobyte) * static_cast<double>(kilobytes);
    const auto cost = static_cast<std::int64_t>(units * kThousandths);
    if (!isProcessing)
        board.app(app).account.kilobytesToday += kilobytes;
    if (board.find(app, AssertionKind::PushWake))
        chargePushBudget(board, cost);
    if (board.find(app, AssertionKind::RefreshTask))
        chargeApp(board, app, cost);
    if (!isProcessing)
        chargeSystem(board, cost);
}

} // namespace offstage
