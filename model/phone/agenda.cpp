// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/phone/agenda.h"

namespace offstage {

Agenda::Agenda(std::size_t slots) : m_due(slots, kNever)
{
    while (m_leaves < slots)
        m_leaves *= 2;
    m_tree.resize(2 * m_leaves);
    for (std::size_t i = 0; i < m_leaves; ++i)
        m_tree[m_leaves + i] = static_cast<std::uint32_t>(i);
    for (std::size_t node = m_leaves - 1; node >= 1; --node)
        m_tree[node] = winner(m_tree[2 * node], m_tree[2 * node + 1]);
}

std::uint32_t Agenda::winner(std::uint32_t a, std::uint32_t b) const
{
    if (b >= m_due.size())
        return a;
    if (a >= m_due.size())
        return b;
    // The left one has the lower number and wins a tie.
    return m_due[b] < m_due[a] ? b : a;
}

void Agenda::schedule(std::size_t slot, Instant at)
{
    if (m_due[slot] == at)
        return;
    m_due[slot] = at;
    for (std::size_t node = (m_leaves + slot) / 2; node >= 1; node /= 2) {
        const std::uint32_t best = winner(m_tree[2 * node], m_tree[2 * node + 1]);
        // An unchanged winner that is not this slot cannot change anything above it.
        if (best == m_tree[node] && best != slot)
            break;
        m_tree[node] = best;
    }
}

std::pair<std::size_t, Instant> Agenda::first() const
{
    if (m_due.empty())
        return {0, kNever};
    const std::size_t slot = m_tree[1];
    return {slot, m_due[slot]};
}

} // namespace offstage
