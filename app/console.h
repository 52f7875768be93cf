// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>
#include <optional>

#include <QString>

#include "app/command_line.h"
#include "model/scenario/scenario.h"

namespace offstage {

/// What the commands share: writing to the terminal, and reading a scenario with its problems told.

void print(std::FILE *to, const QString &text);
/// Says what is wrong; answers the exit code for it.
int complain(const QString &what);
/// Nothing if the file has problems, which are written to standard error.
std::optional<Scenario> load(const QString &file, const CommandLineHooks &hooks);
/// Null if the scenario has none of this name, which is said.
const Scenario *variantNamed(const Scenario &scenario, const QString &file, const QString &name);

} // namespace offstage
