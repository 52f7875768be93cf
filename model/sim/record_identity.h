// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "model/sim/trace.h"

namespace offstage {

/// Which record this is, in any future: the nth of its kind of its app. Two futures of one run are
/// matched by identity, not by number or time.
struct RecordIdentity {
    AppId app;
    std::size_t kind = 0;
    std::size_t ordinal = 0;

    bool operator==(const RecordIdentity &) const = default;
};

RecordIdentity identityOf(const Trace &trace, RecordId record);
/// The same record in another trace; nothing if it did not happen there.
std::optional<RecordId> recordWith(const RecordIdentity &identity, const Trace &trace);

} // namespace offstage
