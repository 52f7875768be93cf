// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sim/record_identity.h"

namespace offstage {

RecordIdentity identityOf(const Trace &trace, RecordId record)
{
    RecordIdentity identity{trace[record].app, trace[record].payload.index(), 0};
    for (std::size_t i = 0; i < record.index(); ++i) {
        const Record &other = trace.at(i);
        if (other.app == identity.app && other.payload.index() == identity.kind)
            ++identity.ordinal;
    }
    return identity;
}

std::optional<RecordId> recordWith(const RecordIdentity &identity, const Trace &trace)
{
    std::size_t ordinal = 0;
    for (std::size_t i = 0; i < trace.size(); ++i) {
        const Record &record = trace.at(i);
        if (record.app != identity.app || record.payload.index() != identity.kind)
            continue;
        if (ordinal++ == identity.ordinal)
            return RecordId(i);
    }
    return std::nullopt;
}

} // namespace offstage
