// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "app/command_line.h"

namespace offstage {

/// `explain FILE ...`: writes an answer, or the question to ask, to standard output and its picture
/// to files. The exit code.
int explainFile(const QStringList &arguments, const CommandLineHooks &hooks);

/// What people mean by a time: on the phone's clock if it is within the run ("14:05", "Mon 09:00"),
/// else since the start; and how long what they name is: a minute for "14:05".
struct NamedTime {
    Instant at{};
    Duration precision{};
};
std::optional<NamedTime> namedTime(const QString &written, Instant start, Instant end);

} // namespace offstage
