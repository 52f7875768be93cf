// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/phone/mechanism_id.h"
#include "model/phone/verdict.h"
#include "model/sim/trace.h"

namespace offstage {

/// Whether the number behind a policy's answer is ours because no source gives one, although the
/// rule itself may be documented: then the answer says so.
bool restsOnAssumption(MechanismId mechanism, Rationale rationale);
/// The same for the answer that decided.
bool restsOnAssumption(const Trace &trace, const record::Decided &decided);

} // namespace offstage
