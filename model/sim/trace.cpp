// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sim/trace.h"

namespace offstage {

std::vector<StoredVerdict> Trace::verdicts(const record::Decided &decided) const
{
    const DecisionDetail &found = detail(decided);
    std::vector<StoredVerdict> result;
    result.reserve(found.verdictCount);
    for (std::size_t i = 0; i < found.verdictCount; ++i)
        result.push_back(m_verdicts[found.firstVerdict + i]);
    return result;
}

std::size_t Trace::firstAt(Instant at) const
{
    std::size_t low = 0;
    std::size_t high = size();
    while (low < high) {
        const std::size_t middle = low + (high - low) / 2;
        if (m_records[middle].at < at)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

void Trace::append(const Output &output)
{
    m_records.append(output.records);
    m_details.append(output.decisions);
    m_verdicts.append(output.verdicts);
}

void Trace::truncate(std::size_t records, std::size_t decisions, std::size_t verdicts)
{
    m_records.truncate(records);
    m_details.truncate(decisions);
    m_verdicts.truncate(verdicts);
}

std::size_t Trace::bytes() const
{
    return m_records.size() * sizeof(Record) + m_details.size() * sizeof(DecisionDetail) +
           m_verdicts.size() * sizeof(StoredVerdict);
}

} // namespace offstage
