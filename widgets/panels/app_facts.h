// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/phone/phone.h"
#include "widgets/panels/fact_list.h"

#include <vector>

namespace offstage {

// What holds an app, what became of its process, what the system keeps for it, and what is left
// of its budgets, at the phone's now.
std::vector<FactRow> appFacts(const Phone &phone, AppId app);

} // namespace offstage
