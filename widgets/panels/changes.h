// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/phone/input.h"
#include "model/sim/run.h"

#include <QString>

#include <optional>
#include <vector>

namespace offstage {

// Something that would have made a refused decision come out better, read from the answers alone:
// who can do it, and the input that tries it. Nothing has been run again.
struct Change {
    QString icon;
    QString title;
    QString detail;
    std::optional<Input> input;
};

// The strongest first; empty for a decision that let the app run. Every change here removes one
// refusal; where there are several, all are needed.
std::vector<Change> changesFor(const Run &run, RecordId decision);

} // namespace offstage
