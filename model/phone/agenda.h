// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "model/core/time.h"

namespace offstage {

/// What is due next. Every owner and purpose has one slot that is re-scheduled in place, so no
/// stale event exists. Slots that are due at the same instant come in the order of their numbers.
class Agenda {
public:
    explicit Agenda(std::size_t slots = 0);

    std::size_t size() const { return m_due.size(); }
    /// kNever empties the slot.
    void schedule(std::size_t slot, Instant at);
    Instant dueAt(std::size_t slot) const { return m_due[slot]; }
    /// The slot that is due first, and when; kNever if all are empty.
    std::pair<std::size_t, Instant> first() const;

    bool operator==(const Agenda &other) const { return m_due == other.m_due; }

private:
    std::uint32_t winner(std::uint32_t a, std::uint32_t b) const;

    std::vector<Instant> m_due;
    /// A tournament tree: node 1 is the winner of all, leaves are slots.
    std::vector<std::uint32_t> m_tree;
    std::size_t m_leaves = 1;
};

} // namespace offstage
