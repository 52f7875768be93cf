// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/phone/battery.h"

#include <algorithm>

namespace offstage {

namespace {

constexpr std::int64_t kPercent = 1'000'000;
constexpr std::int64_t kHour = 3'600'000;
constexpr std::int64_t kFull = 100 * kPercent;
constexpr std::int64_t kEmpty = kPercent;

std::int64_t chargeAfter(const Phone &phone, std::int64_t rate)
{
    const std::int64_t elapsed = (phone.now - phone.device.chargeAsOf).count();
    return std::clamp(phone.device.charge + rate * elapsed / kHour, kEmpty, kFull);
}

} // namespace

std::int64_t batteryRate(const Phone &phone)
{
    const Rules &rules = phone.rules();
    if (phone.device.isOnCharger) {
        const bool isSlow = static_cast<double>(phone.device.charge) >=
                            rules.number(ParameterId::BatteryChargeSlowAbove) * kPercent;
        return static_cast<std::int64_t>(60 * kPercent *
                                         rules.number(isSlow
                                                          ? ParameterId::BatteryChargeSlowPerMinute
                                                          : ParameterId::BatteryChargePerMinute));
    }
    const auto drain = phone.device.isScreenOn ? ParameterId::BatteryScreenPerHour
                                               : ParameterId::BatteryIdlePerHour;
    return -static_cast<std::int64_t>(kPercent * rules.number(drain));
}

std::int64_t batteryCharge(const Phone &phone)
{
    return chargeAfter(phone, batteryRate(phone));
}

double batteryPercent(const Phone &phone)
{
    return static_cast<double>(batteryCharge(phone)) / kPercent;
}

Instant nextBatteryPercentAt(const Phone &phone)
{
    const std::int64_t rate = batteryRate(phone);
    const std::int64_t charge = batteryCharge(phone);
    if (rate == 0 || (rate > 0 && charge >= kFull) || (rate < 0 && charge <= kEmpty))
        return kNever;
    const std::int64_t whole = charge / kPercent * kPercent;
    const std::int64_t goal =
        rate > 0 ? whole + kPercent : (whole == charge ? whole - kPercent : whole);
    const std::int64_t way = goal - charge;
    // Rounded up, so that the level is reached when the instant comes.
    const std::int64_t wait = (std::abs(way) * kHour + std::abs(rate) - 1) / std::abs(rate);
    return phone.now + Duration(std::max<std::int64_t>(wait, 1));
}

} // namespace offstage
