// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/policy/evaluate.h"

#include "model/policy/answer.h"

// A hot phone starts nothing that can wait (SC-18, SC-100). Which level refuses is not logged;
// serious and critical are assumed, as ProcessInfo advises apps to stop there.
namespace offstage {

Verdict evaluateThermal(const Question & /*question*/, const Phone &phone)
{
    const auto observed = static_cast<std::int32_t>(phone.device.thermal);
    const auto most = static_cast<std::int32_t>(Thermal::Fair);
    if (observed > most)
        return mustNot(Rationale::ThermalLevel, observed, most);
    return canProceed(Rationale::ThermalLevel, observed, most);
}

} // namespace offstage
