// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace offstage {

/// Measures how often things run on 60 phones that are used for 28 days, and prints it as a table.
bool benchHabits(const std::string &resourcesFolder);

} // namespace offstage
