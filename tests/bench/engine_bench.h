// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace offstage {

/// Measures the engine beside its limits and prints the figures; false if the rules do not load.
bool benchEngine(const std::string &resourcesFolder);

} // namespace offstage
