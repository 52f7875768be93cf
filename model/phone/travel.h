// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "model/core/time.h"

namespace offstage {

/// How far the phone has come. `moved` is in millimetres at `asOf`; from there it goes on at the
/// speed of the route (mm/s) until `routeEnds`, else as the world's motion says. Nothing here
/// changes while the phone just moves on, so that moving costs no steps.
struct Travel {
    std::int64_t moved = 0;
    Instant asOf = Instant::min();
    std::int32_t routeSpeed = 0;
    Instant routeEnds = Instant::min();

    bool operator==(const Travel &) const = default;
};

} // namespace offstage
