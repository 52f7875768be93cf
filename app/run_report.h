// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "model/sim/run.h"

namespace offstage {

/// The records of a run as a JSON array with all their fields, one record a line.
QByteArray recordsAsJson(const Run &run);

} // namespace offstage
