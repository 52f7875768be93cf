// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/mechanism/journey.h"

#include <algorithm>
#include <array>

#include "model/mechanism/location_updates.h"

namespace offstage {

namespace {

/// Where the even parts of the way meet: the last change, and the end of the route if there is one.
struct Way {
    Instant from{};
    Instant turn{};
    std::int64_t first = 0; ///< mm/s until `turn`
    std::int64_t then = 0;  ///< mm/s from there on
};

Way wayOf(const Phone &phone, std::int32_t motion)
{
    const Travel &travel = phone.device.travel;
    Way way;
    way.from = std::max(travel.asOf, phone.setup->start);
    way.turn = std::max(way.from, travel.routeEnds);
    way.first = travel.routeSpeed;
    way.then = speedOfMotion(phone.rules(), motion);
    return way;
}

Way wayOf(const Phone &phone)
{
    return wayOf(phone, worldsMotion(phone));
}

std::int64_t comesTo(const Way &way, std::int64_t moved, Instant at)
{
    const Instant turn = std::min(at, way.turn);
    const std::int64_t onRoute = (turn - way.from).count() * way.first / 1000;
    return moved + onRoute + (at - turn).count() * way.then / 1000;
}

/// What has been gone until now is put down, before something of the way changes.
void putDown(RunningBoard &board, std::int32_t motion)
{
    Travel &travel = board.phone().device.travel;
    travel.moved = comesTo(wayOf(board.phone(), motion), travel.moved, board.now());
    travel.asOf = board.now();
}

/// Whoever waits for a distance counts again.
void countAgain(RunningBoard &board)
{
    constexpr std::array kWaiting = {MechanismId::LocationUpdates, MechanismId::SignificantChange,
                                     MechanismId::LiveLocation};
    for (std::size_t i = 0; i < board.phone().apps.size(); ++i) {
        for (Errand &errand : board.phone().apps[i].errands) {
            if (std::find(kWaiting.begin(), kWaiting.end(), errand.mechanism) == kWaiting.end())
                continue;
            errand.dueAt = board.now();
            board.touch(AppId(i));
        }
    }
}

} // namespace

std::int64_t odometer(const Phone &phone, Instant at)
{
    return comesTo(wayOf(phone), phone.device.travel.moved, at);
}

Instant whenOdometer(const Phone &phone, std::int64_t millimetres)
{
    const Way way = wayOf(phone);
    std::int64_t missing = millimetres - phone.device.travel.moved;
    if (missing <= 0)
        return way.from;
    const std::int64_t onRoute = (way.turn - way.from).count() * way.first / 1000;
    // A millisecond more than exact, so that rounding cannot put it before the place.
    if (missing <= onRoute)
        return way.from + Duration(missing * 1000 / way.first + 1);
    missing -= onRoute;
    return way.then > 0 ? way.turn + Duration(missing * 1000 / way.then + 1) : kNever;
}

bool isMoving(const Phone &phone)
{
    const Way way = wayOf(phone);
    return phone.now < way.turn ? way.first > 0 : way.then > 0;
}

Instant restsSince(const Phone &phone)
{
    const Way way = wayOf(phone);
    return isMoving(phone) ? phone.now : std::min(way.turn, phone.now);
}

Instant restsFrom(const Phone &phone)
{
    const Way way = wayOf(phone);
    return way.then > 0 ? kNever : std::max(way.turn, phone.now);
}

void setRoute(RunningBoard &board, std::int64_t metres, Duration length)
{
    putDown(board, worldsMotion(board.phone()));
    Travel &travel = board.phone().device.travel;
    const Duration takes = std::max(length, seconds(1));
    travel.routeSpeed = static_cast<std::int32_t>(metres * 1'000'000 / takes.count());
    travel.routeEnds = board.now() + takes;
    countAgain(board);
}

void motionChanged(RunningBoard &board, std::int32_t former)
{
    putDown(board, former);
    countAgain(board);
}

} // namespace offstage
