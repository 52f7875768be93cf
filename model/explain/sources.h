// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "model/explain/topic.h"

namespace offstage {

/// The mechanism whose page explains a record or a stretch; the life cycle where no other does.
MechanismId mechanismBehind(const Run &run, RecordId record);
MechanismId mechanismBehind(const Run &run, const Topic &topic);

/// All mechanisms that explain it, the nearest first: of a stretch in the background what holds the
/// app, of a suspended one what held it last. At least one.
std::vector<MechanismId> mechanismsBehind(const Run &run, const Topic &topic);

/// Where the answer to why a record is there, or a stretch is as it is, is written down, and how
/// firm that is. Every source once; never empty.
std::vector<Source> sourcesOf(const Run &run, const Topic &topic);
Trust trustOf(const Run &run, const Topic &topic);

} // namespace offstage
